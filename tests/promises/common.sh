# What the scripts of this directory share: $REFER is the binary, $work a directory of their own.
set -eu
: "${REFER:?the binary to test}"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
export XDG_CONFIG_HOME="$work/config" TZ=UTC
unset REFER_DIR REFER_DB REFER_NOW
cd "$work"

fail() {
  echo "FAILED: $*" >&2
  exit 1
}

# expect STATUS COMMAND…: runs it and compares its exit status.
expect() {
  wanted=$1
  shift
  got=0
  "$@" || got=$?
  [ "$got" = "$wanted" ] || fail "exit status $got, not $wanted: $*"
}

# A LinkedIn export of $1 people, of version $2 of their titles.
export_of() {
  awk -v n="$1" -v version="$2" 'BEGIN {
    print "First Name,Last Name,URL,Email Address,Company,Position,Connected On"
    for (i = 1; i <= n; i++)
      printf "First%d,Last%d,https://www.linkedin.example/in/p%d,%s,Company %d,Title %d,%02d Mar 2024\n", i, i, i,
        (i % 5 == 0 ? "p" i "@c" i % 997 ".example" : ""), i % 997, i % 50 + version, i % 28 + 1
  }'
}

# All tables but the journal, as text.
dump() {
  sqlite3 "$1" .dump | grep -v '^INSERT INTO journal ' || true
}
