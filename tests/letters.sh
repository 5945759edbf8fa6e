#!/bin/sh
# Every built-in letter is written for the sample project, judged, and read back byte for byte with Python's email
# package; then once more when everybody has a hostile name and every text a hostile line.
#
#     REFER=build/dev/refer tests/letters.sh
set -eu

here=$(cd "$(dirname "$0")" && pwd)
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
export HOME="$place" XDG_CONFIG_HOME="$place/none" REFER_NOW=2026-03-02T09:00:00Z TZ=UTC LC_ALL=C.UTF-8
unset REFER_DB REFER_DIR
cd "$place"
"$REFER" -q init sample --sample
cd sample

# Which record fits a letter: an open ask, an introduction that is under way, or one that has ended.
record_of() {
  case $1 in
    ask-* | nudge | answer-not-interested) echo "--ask 5" ;;
    answer-*) echo "--ask 4" ;;
    closure* | thanks | recognition) echo "--intro 1" ;;
    *) echo "--intro 2" ;;
  esac
}

# write_all: each letter as a message, as text, and the two compared.
write_all() {
  count=0
  for name in $("$REFER" template list --columns name --no-header --format tsv); do
    record=$(record_of "$name")
    # shellcheck disable=SC2086
    "$REFER" template preview "$name" $record --format eml > letter.eml
    # shellcheck disable=SC2086
    "$REFER" template preview "$name" $record --format text > letter.txt
    # shellcheck disable=SC2086
    "$REFER" template preview "$name" $record --json > letter.json
    python3 "$here/mail_roundtrip.py" letter.eml letter.txt || { echo "letters: $name differs ($1)" >&2; exit 1; }
    python3 - "$name" <<'PYTHON'
import json, sys
from email import message_from_binary_file, policy

(letter,) = json.load(open("letter.json"))
message = message_from_binary_file(open("letter.eml", "rb"), policy=policy.default)
for what, read, written in (
    ("subject", message["Subject"], letter["subject"]),
    ("body", message.get_content(), letter["body"]),
    ("message_id", message["Message-ID"], letter["message_id"]),
):
    if read != written:
        sys.exit(f"letters: the {what} of {sys.argv[1]} is {read!r}, not {written!r}")
PYTHON
    count=$((count + 1))
  done
  test "$count" -ge 32 || { echo "letters: only $count letters" >&2; exit 1; }
}

"$REFER" -q permission add priya --target tomas
"$REFER" template lint || { echo "letters: a built-in letter does not lint clean" >&2; exit 1; }
write_all plain

# Names of many words: Python before 3.13 shows a space in an encoded name wherever it is folded, so there must be one.
# A line of 3,000 characters, and lines that transports and mailboxes would change.
hostile=$(python3 -c 'print("long " * 600 + "end\n.\n..dots\nFrom here on\n>From there\n  indented, with a blank at the end \nשלום 🚀 =20=\n.")')
"$REFER" -q contact edit jane --name "Łukasz Ğ. O’Neil <x>" --email '' --title "C.E.O., \"Ops\"" --company "Ünï & Co <y>"
"$REFER" -q contact edit 2 --email jane@bücher.example
"$REFER" -q contact edit marcus --name "$(python3 -c 'print("محمد 🚀 " + "Very Long " * 20 + "שלום")')"
"$REFER" -q contact edit priya --name 'אבי "כהן", <בע"מ>; 🚀'
"$REFER" -q contact edit tomas --name "$(python3 -c 'print("=?utf-8?q?x?=" + " 山田太郎" * 40)')" --first-name ".From"
"$REFER" -q contact edit oskar --name "From 山田" --first-name "From 山田"
"$REFER" -q contact edit elena --name "Zoë  Ångström‐Evil" --company "=?x?="
"$REFER" -q moment edit 1 --outcome "$hostile"
"$REFER" -q moment edit 2 --outcome "$hostile"
for profile in scaleups manufacturers; do
  "$REFER" -q profile edit "$profile" --segment "$hostile" --next-step "$hostile" --trigger "$hostile" --challenge "$hostile" \
    --outcome "$hostile" --role "$hostile" --who-we-help "$hostile"
done
"$REFER" -q contact edit nora --name "$(python3 -c 'print("Ńora “<Weiss>” 🚀" * 9)')" --company "=?utf-8?q?x?= & <Söhne>"
"$REFER" -q permission add nora@brightworks.example --use public
"$REFER" -q outcome remove 1 2 # proof of the sample, which would be told instead
"$REFER" -q outcome add "$hostile" --kind testimonial --quote "$hostile" --story "$hostile" --link "https://acme.example/?a=b&c=\"d\"" --customer nora@brightworks.example
"$REFER" -q intro edit 1 --why "$hostile"
"$REFER" -q intro edit 2 --why "$hostile"
write_all hostile
"$REFER" template preview forwardable --intro 2 --format text | grep -q "^What Ńora.* says: “long long" || {
  echo "letters: the proof is not told" >&2
  exit 1
}
echo "letters: all read back as they were written"
