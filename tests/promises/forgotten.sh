#!/bin/sh
# Of somebody who is forgotten no byte is left in any file of the project, wherever their name stood, also when the program was
# killed on the way and ran again; and reports count as before.
. "$(dirname "$0")/common.sh"
others="${ROWS:-20000}"
person=zyxmail@zyxcompany.example
rare='zyx|qvortrup|555.?0177'

"$REFER" -q init . --name "Ada Park" --email ada@acme.example --sample
export_of "$others" 0 > Connections.csv
"$REFER" -q import linkedin Connections.csv
long="$(awk 'BEGIN { for (i = 0; i < 900; i++) printf "as Zyxwanda Qvortrup said, " }')"
"$REFER" -q contact add "Zyxwanda Qvortrup" --email zyxold@zyxold.example --handle zyxhandle --title Zyxtitle --company Zyxcompany \
  --industry Zyxindustry --region Zyxregion --url https://www.linkedin.example/in/zyxpage --phone "+1 555 0177 123" --channel zyxchannel \
  --worked "Zyxwork 2015-2019" --note "zyxlong $long"
"$REFER" -q contact edit zyxhandle --email "$person"
jane="$("$REFER" source list --format csv --no-header --columns id | head -1)"
says="Zyxwanda QVORTRUP <$person>, zyxhandle, https://linkedin.example/in/zyxpage, 555-0177-123"
"$REFER" -q tie add "$jane" "$person" --strength 4 --how "$says" --note zyxtie
"$REFER" -q tie add hana "$person" --strength 2 --how zyxhow
"$REFER" -q ask add "$jane" "$person" --kind specific --profile scaleups --note "Zyxwanda: zyxnote" --override "for $says"
ask="$("$REFER" ask list --format csv --no-header --columns id | tail -1)"
"$REFER" -q ask mark "$ask" sent --override "Zyxwanda said so"
"$REFER" -q ask mark "$ask" accepted
intro="$("$REFER" intro list --format csv --no-header --columns id | tail -1)"
"$REFER" -q intro mark "$intro" consented
"$REFER" -q intro mark "$intro" lost --reason "Qvortrup had no time, says Zyxwanda"
"$REFER" -q source add "$person" --type partner --note zyxsource --no-go Zyxnogo --strength 3
"$REFER" -q intro add --source "$person" --target hana
"$REFER" -q moment add "$person" --kind praise --outcome zyxoutcome --note zyxmoment
"$REFER" -q touch add "$person" --channel call --note zyxtouch
"$REFER" -q contact edit "$jane" --note "$long" --title "Assistant of Zyxwanda Qvortrup"
"$REFER" -q contact edit hana --note "$says"
"$REFER" -q source edit "$jane" --no-go "$person" --note "$says"
"$REFER" -q profile edit scaleups --outcome "as for $says"
"$REFER" -q moment add "$jane" --kind goal --outcome "$says"
"$REFER" -q touch add hana --channel call --note "$says"
# What is written by commands that need a mailer, or mail: as those write it. The second message names her in a broken line.
sqlite3 refer.db "
  insert into permission (source_id, scope, target_id, wording, given_on, note, added_at)
    select $jane, 'target', id, 'zyxwording', '2026-01-01', 'zyxnote', 0 from contact where email = '$person';
  insert into intro_change (intro_id, at, who, field, was, now, reason) values ($intro, 0, 'Ada', 'target', 'Zyxwanda', 'x', 'Qvortrup');
  insert into outbox (key, born, source_id, contact_id, kind, side, letter, version, recipient, subject, message_id, message, state, queued_at)
    values ('a', 0, $jane, $jane, 'ask', 'source', 'x', 'x', 'j@x', 'Zyxwanda Qvortrup', '<1@x>', 'To meet Zyxwanda Qvortrup', 'queued', 0),
      ('b', 0, 99999, 99999, 'ask', 'source', 'x', 'x', 'j@x', 'x', '<2@x>', 'To meet Zyxwanda Q=' || char(10) || 'vortrup', 'sent', 0),
      ('c', 0, 99999, 99999, 'ask', 'source', 'x', 'x', 'Zyx <$person>', 'x', '<3@x>', 'x', 'sent', 0),
      ('d', 0, 99999, 99999, 'ask', 'source', 'x', 'x', 'j@x', 'x', '<4@x>', 'nothing of hers', 'queued', 0);
  insert into mail (message_id, intro_id, side, sender_id, at)
    select '<zyxmessage@zyxcompany.example>', $intro, 'target', id, 0 from contact where email = '$person';
  insert into proposal (message_id, what, contact_id, sender, subject, at, certain, reason, found_at)
    select '<zyx2@zyxcompany.example>', 'x', id, 'Zyxwanda', 'zyxsubject', 0, 0, 'zyx', 0 from contact where email = '$person';
  insert into proposal (message_id, what, sender, at, certain, reason, found_at)
    values ('<5@x>', 'x', 'Z. Q. <$person>', 0, 0, 'x', 0);"
cp refer.db refer.db.before-3
cp refer.db refer.db.before-2
sqlite3 refer.db 'pragma foreign_key_check' | grep . && fail "the test itself writes nonsense"

reports() {
  for report in funnel rates sources; do
    "$REFER" report "$report" --format csv | sed 's/Zyxwanda Qvortrup/forgotten-'"$number"'/'
  done
}

# No byte of her in any file: what is left of her number aside.
gone() {
  ! LC_ALL=C grep -a -r -i -l -E "$rare" project || fail "$1: she is still there"
}

number="$("$REFER" contact show "$person" --format csv --no-header --columns id)"
reports > before.csv
mkdir original
cp -p refer.toml refer.db refer.db.before-* original
cp -rp original project
begin="$(date +%s%N)"
"$REFER" -C project -q contact forget "$person" --yes
whole=$(($(date +%s%N) - begin))
gone "after one run"
[ "$(ls project | tr '\n' ' ')" = "refer.db refer.toml " ] || fail "left behind: $(ls project)"
(cd project && reports) | diff before.csv - || fail "reports do not count as before"
[ "$(sqlite3 project/refer.db 'pragma integrity_check; pragma foreign_key_check')" = ok ] || fail "the file is damaged"
[ "$(sqlite3 project/refer.db "select group_concat(state, ' ') from (select state from outbox order by id)")" = \
  "cancelled sent sent queued" ] || fail "letters that wait about her still wait"
expect 4 "$REFER" -C project -q undo 2> /dev/null
"$REFER" -C project contact list --format csv | grep -q "^$number,forgotten-$number," || fail "her number is gone"

# Stopped between the records and the file, which holds her still: whoever is meant next, the file is cleaned first.
sqlite3 project/refer.db "pragma secure_delete = off; create table rest (t text); insert into rest values ('zyxleft'); drop table rest;
  update contact set forgotten = 'partly' where forgotten is not null" > /dev/null
cp original/refer.db.before-2 project
LC_ALL=C grep -a -q zyxleft project/refer.db || fail "the test left nothing behind"
"$REFER" -C project contact forget "$person" --yes 2> said
grep -q "^Ended what was begun: contact $number is forgotten.$" said || fail "not ended: $(cat said)"
gone "ended later"
expect 3 "$REFER" -C project -q contact forget "$person" --yes 2> /dev/null

ended=0
for moment in $(seq 16); do
  rm -rf project
  cp -rp original project
  "$REFER" -C project -q contact forget "$person" --yes 2> /dev/null &
  victim=$!
  sleep "$(awk -v t="$whole" -v m="$moment" 'BEGIN { printf "%.3f", t / 1e9 * m / 16 }')"
  kill -9 "$victim" 2> /dev/null || true
  wait "$victim" 2> /dev/null || true
  half="$("$REFER" -C project contact list --do-not-contact --format csv | grep -c "^$number," || true)"
  wanted=0
  if [ "$half" = 1 ] && [ "$(sqlite3 project/refer.db 'select forgotten from contact where forgotten is not null')" = wholly ]; then
    wanted=3  # all was done: nobody is called so any more
  fi
  ended=$((ended + half))
  expect "$wanted" "$REFER" -C project -q contact forget "$person" --yes 2> /dev/null
  gone "killed at moment $moment"
  [ "$(sqlite3 project/refer.db 'pragma integrity_check')" = ok ] || fail "killed at moment $moment: the file is damaged"
done
[ "$ended" -lt 16 ] || fail "no run was killed in time"
echo "forgotten, and killed 16 times: in $ended the records were gone before"
