#!/bin/sh
# A database of version 1 or 2 (version-1.sql, dumped from one that version 1 wrote; version-2.sql, the rows that version 2 wrote)
# is brought up to date by any command, behind a copy; what was done in it can still be taken back and done again; two processes
# at once do it once.
. "$(dirname "$0")/common.sh"
here="$(cd "$(dirname "$0")" && pwd)"
store="$here/../../src/store"
printf '[me]\nname = "Ada Park"\nemail = "ada@acme.example"\n' > refer.toml

old() {
  rm -f refer.db refer.db.before-*
  case "${1:-1}" in
    1) cat "$here/version-1.sql" ;;
    2) cat "$store/schema.sql" "$store/migrations/002.sql" "$here/version-2.sql" ;;
  esac | sqlite3 refer.db
  sqlite3 refer.db "pragma application_id = 1919247986; pragma user_version = ${1:-1}"
  chmod 600 refer.db
}
version() {
  sqlite3 "$1" 'pragma user_version'
}

"$REFER" -q init new
newest="$(version new/refer.db)"

# A reading command does it too, and leaves the copy readable by its owner alone.
old
sqlite3 refer.db .dump > before.sql
[ "$(umask 022; "$REFER" ask list --format csv --columns id,source,target,state)" = "id,source,target,state
1,Jane Roe,Elena Cole,accepted" ] || fail "the data is not what it was"
[ "$(version refer.db)" = "$newest" ] || fail "the version is $(version refer.db), not $newest"
[ "$(stat -c %a refer.db.before-2)" = 600 ] || fail "the copy can be read by others"
sqlite3 refer.db.before-2 .dump | cmp -s - before.sql || fail "the copy is not what was there"
[ "$(version refer.db.before-2)" = 1 ] || fail "the copy is not of version 1"
[ "$(find . -maxdepth 1 -name 'refer.db*' | wc -l)" = "$((newest))" ] || fail "something was left behind: $(ls)"

# An older and a new database are one schema.
sqlite3 refer.db .schema | sort > migrated.txt
sqlite3 new/refer.db .schema | sort | cmp -s - migrated.txt || fail "a migrated database is not as a new one"

# What an older version recorded is undone and redone by this one: all of it, down to nothing.
walk() {
  dump refer.db > before.sql
  steps=0
  while "$REFER" -q undo 2> /dev/null; do steps=$((steps + 1)); done
  [ "$steps" -gt "$1" ] || fail "only $steps commands could be taken back"
  [ "$("$REFER" contact list --format json)" = "[]" ] || fail "undo did not reach the beginning"
  while "$REFER" -q redo 2> /dev/null; do :; done
  dump refer.db | cmp -s - before.sql || fail "redo did not come back"
}
walk 8

# Version 2 had introductions in every state: they stand as they stood, count as they counted, and go on from there.
old 2
[ "$("$REFER" report funnel --format csv --columns stage,count | tr '\n' ' ')" = \
  "stage,count asked,1 accepted,15 consented,9 introduced,7 met,4 opportunity,2 won,1 " ] || fail "the funnel is another one"
sqlite3 refer.db .schema | sort | cmp -s - migrated.txt || fail "from version 2 it is not as a new one"
[ "$("$REFER" intro list --format csv --no-header --columns id,state | tr '\n' ' ')" = \
  "1,accepted 2,forwarded 3,consented 4,introduced 5,replied 6,booked 7,met 8,opportunity 9,won 10,lost 11,refused 12,ghosted \
13,unfit 14,lapsed 15,met " ] || fail "an introduction is in another state"
walk 30
expect 77 "$REFER" -q intro mark 1 introduced 2> /dev/null
expect 77 "$REFER" -q intro mark 2 met 2> /dev/null
for intro in 3 4 5 6 7 8 15; do
  expect 0 "$REFER" -q intro mark "$intro" won --value 1EUR
done
for intro in 9 10 11 12 13 14; do
  expect 4 "$REFER" -q intro mark "$intro" met 2> /dev/null
done

# Four at once: each answers, and it is done once.
old
for one in 1 2 3 4; do
  "$REFER" contact list --format csv > "list-$one" 2> "error-$one" &
done
wait
for one in 1 2 3 4; do
  [ "$(wc -l < "list-$one")" = 3 ] || fail "reader $one: $(cat "error-$one")"
done
[ "$(version refer.db)" = "$newest" ] || fail "the version is $(version refer.db)"

# Killed on the way, it is of one version or the other, whole.
for pause in 0 0.001 0.002 0.004 0.008; do
  old
  "$REFER" contact list > /dev/null 2>&1 &
  sleep "$pause"
  kill -9 $! 2> /dev/null || true
  wait 2> /dev/null || true
  [ "$(sqlite3 refer.db 'pragma integrity_check')" = ok ] || fail "damaged"
  expect 0 "$REFER" ask show 1 --format json > /dev/null
  rm -f refer.db.before-*
done

# Where nothing may be written it says so, and changes nothing.
old
if [ "$(id -u)" != 0 ]; then
  chmod 400 refer.db
  expect 76 "$REFER" contact list > /dev/null 2>&1
  chmod 600 refer.db
fi
echo "versions 1 and 2 became version $newest"
