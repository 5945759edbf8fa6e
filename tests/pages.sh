#!/bin/sh
# Every report as a page, of the sample project, of an empty one, and of one where everybody has a hostile name: valid HTML,
# no violation for axe-core in the light, in the dark and on paper, nothing wider than the window, no empty picture.
#
#     REFER=build/dev/refer tests/pages.sh [DIRECTORY of what node needs, made when it is not there]
#
# PAGES=DIRECTORY keeps the pages and their pictures there, to be looked at.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
REFER=$(readlink -f "$REFER")
modules=${1:-$here/../build/pages}
chromium=${CHROMIUM:-$(command -v chromium || true)}
for tool in "$chromium" "$(command -v node || true)" "$(command -v npm || true)"; do
  if [ -z "$tool" ]; then
    echo "pages: skipped: this needs chromium, node and npm (./bootstrap --tests installs them)"
    test -z "${CI-}" || exit 1
    exit 77
  fi
done

place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
mkdir -p "$modules"
modules=$(cd "$modules" && pwd)
if ! cmp -s "$here/pages/package-lock.json" "$modules/installed.json"; then
  cp "$here/pages/package.json" "$here/pages/package-lock.json" "$modules"
  # Without a network nothing can be said of the pages; ctest then shows the test as skipped, and never as passed.
  (cd "$modules" && npm ci --ignore-scripts --no-audit --no-fund --no-update-notifier --loglevel=error) || {
    echo "pages: skipped: npm could not install html-validate, axe-core and puppeteer-core"
    exit 77
  }
  cp "$modules/package-lock.json" "$modules/installed.json"
fi

export HOME="$place" XDG_CONFIG_HOME="$place/none" REFER_NOW=2026-03-02T09:00:00Z TZ=UTC LC_ALL=C.UTF-8
unset REFER_DB REFER_DIR
pages=${PAGES:-$place/pages}
mkdir -p "$pages"

# page NAME WORDS...: one page of the project in this directory.
page() {
  name=$1
  shift
  "$REFER" -q "$@" --format html -o "$pages/$project-$name.html" || { echo "pages: refer $* failed" >&2; exit 1; }
}

# all_pages PERSON: every report, the dashboard, and one page of each other kind.
all_pages() {
  for report in $("$REFER" report --list --columns name --no-header --format tsv); do
    case $report in
      exposure) test -z "$1" || page exposure report exposure --without "$1" ;;
      digest | dashboard) page "$report" report "$report" ;;
      tree) test -z "$1" || page tree report tree --source "$1" ;;
      *) page "$report" report "$report" ;;
    esac
  done
  page next next
  page contacts contact list --columns all
  page reports report --list --columns all
  test -z "$1" || page contact contact show "$1"
  test -z "$1" || page brief source brief "$1"
  test -z "$1" || page split report funnel --by source
  test -z "$1" || page letters template list
}

cd "$place"
"$REFER" -q init sample --sample
"$REFER" -q init empty
cp -R sample hostile
(project=sample && cd sample && all_pages priya@ledgerly.example && "$REFER" report dashboard -o "$pages" && test -s "$pages/index.html")
(project=empty && cd empty && all_pages "")

cd hostile
script='<script>document.title="harm"</script><img src=x onerror=alert(1)>'
"$REFER" -q contact edit jane --name "Jane \"Q\" O'Neil & $script"
"$REFER" -q contact edit priya --name "$(python3 -c 'print("פריה נאיר \u202e🚀👩‍👩‍👧 " + "محمد")')"
"$REFER" -q contact edit oskar --name "$(python3 -c 'print("M" * 300)')"
"$REFER" -q contact edit nora --name "$(python3 -c 'print("山田太郎" * 75)')"
"$REFER" -q contact edit elena --name "]]> --> </td></table></svg><a href=javascript:alert(1)>" --company "\" onload=\"x"
"$REFER" -q moment edit 1 --outcome "$script $(python3 -c 'print("long " * 600)')"
"$REFER" -q config set me.company "Acme & Söhne <b>\"'"
"$REFER" -q config set calendar.zone Asia/Tokyo
project=hostile
all_pages priya@ledgerly.example
for source in 2 7 8; do
  page "digest-$source" contact show $source
done
cd "$place"

CHROMIUM=$chromium MODULES=$modules node "$here/pages/check.mjs" "$pages" 16
