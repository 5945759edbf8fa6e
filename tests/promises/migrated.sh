#!/bin/sh
# A database of version 1, 2 or 3 (version-1.sql, dumped from one that version 1 wrote; version-2.sql and version-3.sql, the rows
# as those versions wrote them) is brought up to date by any command, behind a copy; what was done in it can still be taken back
# and done again; two processes at once do it once.
. "$(dirname "$0")/common.sh"
here="$(cd "$(dirname "$0")" && pwd)"
store="$here/../../src/store"
printf '[me]\nname = "Ada Park"\nemail = "ada@acme.example"\n' > refer.toml

old() {
  rm -f refer.db refer.db.before-*
  case "${1:-1}" in
    1) cat "$here/version-1.sql" ;;
    2) cat "$store/schema.sql" "$store/migrations/002.sql" "$here/version-2.sql" ;;
    3) cat "$store/schema.sql" "$store/migrations/002.sql" "$store/migrations/003.sql" "$here/version-3.sql" ;;
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

# Version 3 had letters on their way, consents, permissions and an inbox: all of it stands as it stood.
old 3
# says WHAT ROWS COMMAND…: what a list prints, on one line.
says() {
  what=$1 rows=$2
  shift 2
  got="$("$REFER" "$@" --format csv --no-header | tr '\n' ' ')"
  [ "$got" = "$rows " ] || fail "$what: '$got', not '$rows'"
}
says "the funnel" "asked,18 accepted,14 consented,9 introduced,7 met,3 opportunity,2 won,1" report funnel --columns stage,count
sqlite3 refer.db .schema | sort | cmp -s - migrated.txt || fail "from version 3 it is not as a new one"
says "the asks" "1,accepted 2,accepted 3,accepted 4,accepted 5,accepted 6,accepted 7,accepted 8,accepted 9,accepted 10,accepted \
11,accepted 12,accepted 13,accepted 14,accepted 15,declined 16,later 17,silent 18,cancelled 19,sent 20,queued 21,queued \
22,queued 23,queued 24,queued" ask list --columns id,state --sort id
says "the introductions" "1,introduced,true 2,forwarded,true 3,consented,true 4,introduced,true 5,replied,true 6,booked,true \
7,met,true 8,opportunity,true 9,won,true 10,lost,true 11,refused,true 12,ghosted,true 13,unfit,false 14,lapsed,true" \
  intro list --columns id,state,counts --sort id
says "the outbox" "1,sent 2,failed 3,queued 4,uncertain 5,cancelled" outbox list --columns id,state --sort id
says "the permissions" "1,Jane Roe,public,2026-02-01, 2,Karl Ott,name,2026-02-01,2026-02-04" \
  permission list --columns id,source,use,given_on,withdrawn_on --sort id
says "the inbox" "3,introduced,open 4,replied,open" inbox list --columns id,what,state --sort id
[ "$(sqlite3 refer.db "select group_concat(state) from (select state from proposal order by id)")" = dismissed,applied,open,open ] ||
  fail "a proposal is another one"
walk 60
# It goes on from there: what had to wait for a consent waits, what was put off may be sent, and what is new has its place.
expect 77 "$REFER" -q intro mark 3 introduced --on 2026-02-06 2> /dev/null
expect 0 "$REFER" -q intro consent 3 --side target --withdrawn ""
expect 0 "$REFER" -q inbox apply 3
expect 0 "$REFER" -q outbox mark 4 queued
expect 0 "$REFER" -q outbox mark 2 queued
expect 0 "$REFER" -q reward add jane --kind note --intro 9
expect 0 "$REFER" -q credit add 9 karl --share 20
expect 0 "$REFER" -q sale add 9 --kind renewal --value 1EUR
expect 0 "$REFER" -q source edit karl --tag vip --interests chess --update-every 30
expect 0 "$REFER" -q touch add karl --introduced jane
expect 0 "$REFER" -q goal add --metric won --period 2026 --target 3
for intro in 1 3 4 5 6 7 8; do
  expect 0 "$REFER" -q intro mark "$intro" won --value 1EUR
done
for intro in 9 10 11 12 13 14; do
  expect 4 "$REFER" -q intro mark "$intro" met 2> /dev/null
done
walk 75

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
echo "versions 1, 2 and 3 became version $newest"
