#!/bin/sh
# Eight processes add a hundred contacts each: all are there, and none met an error.
. "$(dirname "$0")/common.sh"
"$REFER" -q init
for writer in 1 2 3 4 5 6 7 8; do
  (
    for one in $(seq 100); do
      "$REFER" -q contact add "Writer $writer Contact $one" --company "Company $((one % 7))" || echo "writer $writer, contact $one: $?" >> errors
    done
  ) &
done
wait
[ ! -e errors ] || fail "$(cat errors)"
count="$("$REFER" contact list --format jsonl | wc -l)"
[ "$count" = 800 ] || fail "$count contacts, not 800"
[ "$(sqlite3 refer.db 'select count(*) from journal')" = 800 ] || fail "the journal lacks entries"
[ "$(sqlite3 refer.db 'select count(*) from company')" = 7 ] || fail "companies were made twice"
echo "800 contacts by 8 writers"
