#!/bin/sh
# Whatever a command did, undo restores the dump of before, redo that of after, and --dry-run changes nothing.
. "$(dirname "$0")/common.sh"
"$REFER" -q init . --sample
export_of 50 0 > Connections.csv
printf 'from,to,strength,evidence\nme,hana,4,\nhana@kitecloud.example,Nia <nia@n.example>,2,imported\n' > ties.csv
printf 'name,email\nKim Lee,kim@delta.example\nIan Fox,ian@fox.example\n' > people.csv
tried=0

# try COMMAND…: in the project as the last one left it, so that each meets what came before.
try() {
  dump refer.db > before.sql
  "$REFER" -q "$@" --dry-run > /dev/null 2>&1 || fail "--dry-run: $*"
  dump refer.db | cmp -s - before.sql || fail "--dry-run changed something: $*"
  "$REFER" -q "$@" > /dev/null || fail "exit status $?: $*"
  dump refer.db > after.sql
  ! cmp -s before.sql after.sql || fail "nothing was changed: $*"
  "$REFER" -q undo
  dump refer.db | cmp -s - before.sql || fail "undo: $*"
  "$REFER" -q redo
  dump refer.db | cmp -s - after.sql || fail "redo: $*"
  tried=$((tried + 1))
}

try contact add "Xenia Young" --email x@young.example --company Zed --industry Mining --employees 12
try contact add --from people.csv
try contact edit elena --name "Elena Bell" --company Other --revenue 5MEUR
try contact edit elena --title ""
try contact remove xenia kim
try profile add plants --role Foreman --role Owner --revenue "1M-5M EUR"
try profile edit scaleups --role CRO --employees 5-7 --trigger ""
try profile remove plants
try source add marcus --type executive --strength 4 --channel call
try source edit jane --strength 2 --satisfaction 3 --owner Ben
try source remove marcus
try tie add marcus hana --strength 2
try tie edit jane elena --strength 1 --until today
try tie add ian@fox.example jane --strength 3
try contact merge oskar ian@fox.example
try tie remove 4
try moment add jane --kind nps --outcome "9 of 10"
try moment edit 1 --kind qbr --outcome ""
try moment remove 4
try touch add jane --gave help
try touch edit 1 --channel call
try touch remove 2
try ask add jane hana --override "she offered"
try ask edit 5 --due tomorrow --note soon
try ask mark 5 sent --override "they spoke"
try ask mark 5 later --until +2w
try ask mark 5 declined --reason "no budget"
try ask nudge 4
try ask mark 4 accepted
try ask remove 5
try intro add --source oskar --target "Nia Oduya <nia@oduya.example>"
try intro edit 2 --owner Ben --value 100EUR
try intro mark 2 met
try intro mark 2 won --value 90EUR --years 2
try intro remove 4
try import linkedin Connections.csv
try import linkedin Connections.csv --network-of oskar
try import ties ties.csv
try contact edit elena --worked "Chase 2015-2019" --worked "Acme 2019-"
try contact edit marcus --worked "Chase 2017-2020" --do-not-contact "asked us to stop"
try tie infer
try contact edit marcus --worked "" --do-not-contact ""
try source edit jane --access 4 --would-clone yes --exchange commission --health good --renewal +30d
try source edit jane --exchange "" --health ""
try source onboard oskar owner-named
try source brainstorm --answer "6=Ola Berg <ola@berg.example>"
try source remove ola@berg.example
try training add --owner "Ada Park" --kind certification --until +1y
try training edit 1 --note "passed"
try training remove 1
try goal add --metric referrals --period 2026 --target 12 --source jane
try goal edit 1 --target 15 --source ""
try goal remove 1
try intro edit 1 --thanked today
try ask plan --queue -c guards.cooldown_days=0
try next snooze source-2-touch --until +9d
try moment add jane --kind goal --outcome "12 hours saved a week" --queue -c guards.cooldown_days=0
# And all the way back: what the sample typed is undone too.
while "$REFER" -q undo 2> /dev/null; do :; done
[ "$("$REFER" contact list --format json)" = "[]" ] || fail "undo did not reach the beginning"
echo "$tried commands taken back and done again"
