#!/bin/sh
# A book of reports is killed at fifty moments, meets full disks and read-only places, runs beside a writer and beside
# itself: each file is the old one or the new one, whole.
. "$(dirname "$0")/common.sh"
export REFER_NOW=2026-03-02T09:00:00Z
"$REFER" -q init --name "Ada Park" --email ada@acme.example
"$REFER" -q source add "Jane <jane@x.example>" --type customer
sqlite3 refer.db "
  create temp view one as with recursive n (i) as (select 10 union all select i + 1 from n where i < 20000) select i from n;
  insert into contact (id, name, folded, added_at) select i, 'p' || i, 'p' || i, 1 from one;
  insert into ask (id, source_id, target_id, kind, state, queued_at, sent_at)
    select i, 2, i, 'specific', 'sent', 1767225600, 1767225600 + i from one;"
{
  echo 'directory = "out"'
  for number in $(seq 20); do
    printf '[[report]]\nname = "funnel"\nfile = "part-%s/funnel.csv"\n' "$number"
  done
  printf '[[report]]\nname = "cohort"\nfile = "cohort.csv"\n'
  printf '[[report]]\nname = "funnel"\nfile = "funnel.csv"\n'
} > weekly.toml
sums() { (cd "$1" && find . -type f -name '*.csv' -exec cksum {} + | sort -k 3); }
leftovers() { find . -name '.refer-*' | wc -l; }

begin="$(date +%s%N)"
"$REFER" -q report run weekly.toml
whole=$(($(date +%s%N) - begin))
mv out old
cp refer.db before.db
"$REFER" -q ask remove 17
"$REFER" -q report run weekly.toml --into new
sums old > old.sums
sums new > new.sums
[ "$(cat old.sums new.sums | sort -u | wc -l)" = 44 ] || fail "the two states look alike"

# Killed: what is there is old or new.
untouched=0
for moment in $(seq 50); do
  rm -rf out
  cp -r old out
  "$REFER" -q report run weekly.toml &
  victim=$!
  sleep "$(awk -v t="$whole" -v m="$moment" 'BEGIN { printf "%.3f", t / 1e9 * m / 48 }')"
  kill -9 "$victim" 2> /dev/null || true
  wait "$victim" 2> /dev/null || true
  sums out > out.sums
  [ "$(wc -l < out.sums)" = 22 ] || fail "killed at moment $moment: a file is lost"
  [ "$(sort -u old.sums new.sums out.sums | wc -l)" = 44 ] || fail "killed at moment $moment: half a file"
  cmp -s out.sums old.sums && untouched=$((untouched + 1))
done
[ "$untouched" -gt 0 ] || fail "no run was killed in time"
rm -rf out

# A limit of the size of files stands for a full disk: the last but one fails, and the first are as they were.
cp -r old out
expect 74 sh -c 'ulimit -f 200; trap "" XFSZ; exec "$REFER" report run weekly.toml' 2> errors
grep -q "cohort.csv" errors || fail "no room: $(cat errors)"
sums out | cmp - old.sums || fail "no room: files were touched"
[ "$(leftovers)" = 0 ] || fail "no room: a part of a file stays"

# Few files may be open at once.
expect 0 sh -c 'ulimit -n 16; exec "$REFER" -q report run weekly.toml'
sums out | cmp - new.sums || fail "few files open: they differ"

# Two at once, and a writer: all end well, and each book is of one state.
{
  echo 'directory = "out"'
  for number in $(seq 30); do
    printf '[[report]]\nname = "funnel"\nfile = "%s.csv"\n' "$number"
  done
} > same.toml
(for number in $(seq 100 140); do "$REFER" -q ask remove "$number" || echo "writer: $?" >> wrong; done) &
writer=$!
for turn in 1 2 3 4 5 6 7 8; do
  "$REFER" -q report run same.toml --into one || echo "one: $?" >> wrong
  "$REFER" -q report run same.toml --into both || echo "both: $?" >> wrong &
  other=$!
  "$REFER" -q report run same.toml --into both || echo "both: $?" >> wrong
  wait "$other"
  [ "$(sums one | cut -d ' ' -f 1,2 | sort -u | wc -l)" = 1 ] || fail "turn $turn: a book of several states"
done
wait "$writer"
[ ! -e wrong ] || fail "$(cat wrong)"
[ "$(leftovers)" = 0 ] || fail "two at once: a part of a file stays"

# A full disk and a read-only place, for real.
if unshare -m true 2> /dev/null; then
  mkdir small
  unshare -m sh -eu -c '
    mount -t tmpfs -o size=300k tmpfs small
    "$REFER" -q report run same.toml --into small/out
    cksum small/out/* > small.before
    status=0; "$REFER" report run weekly.toml --into small/out 2> errors || status=$?
    [ "$status" = 74 ] || { echo "full disk: exit status $status: $(cat errors)" >&2; exit 1; }
    cksum small/out/*.csv | cmp - small.before
    [ -z "$(find small -name ".refer-*")" ]
    mount -o remount,ro small
    status=0; "$REFER" report run weekly.toml --into small/out 2> errors || status=$?
    [ "$status" = 74 ] || { echo "read-only: exit status $status: $(cat errors)" >&2; exit 1; }
    "$REFER" report dashboard > /dev/null
    status=0; "$REFER" report dashboard -o small/page.html 2> errors || status=$?
    [ "$status" = 74 ] || { echo "read-only page: exit status $status: $(cat errors)" >&2; exit 1; }
  ' || fail "a full disk, or a read-only place"
else
  echo "skipped: full and read-only places need a mount namespace"
fi
expect 74 "$REFER" report dashboard -o /dev/full 2> errors
expect 74 "$REFER" report dashboard > /dev/full 2> errors
echo "killed 50 times: $untouched left all as it was"
