#!/bin/sh
# What happens where the process ends and the machine begins: readers that go away, full disks, closed streams, read-only places.
. "$(dirname "$0")/common.sh"
"$REFER" -q init
export_of 5000 0 > Connections.csv
"$REFER" -q import linkedin Connections.csv
dump refer.db > before.sql

# A reader that goes away ends it silently.
set +e
{ "$REFER" contact list --format json; echo $? > status; } 2> errors | head -1 > /dev/null
set -e
[ "$(cat status)" = 141 ] || fail "head -1: exit status $(cat status)"
[ ! -s errors ] || fail "head -1: $(cat errors)"

# A full disk behind standard output: said, 74, and what was written is not kept.
expect 74 "$REFER" contact list > /dev/full 2> errors
grep -q "^refer: cannot write the output" errors || fail "full output: $(cat errors)"
expect 74 "$REFER" contact add Nobody --format json > /dev/full 2> errors
expect 74 "$REFER" --version > /dev/full 2> errors
expect 74 "$REFER" contact list --output /dev/full 2> errors
expect 74 "$REFER" contact add Nobody --format json >&- 2> errors
dump refer.db | cmp - before.sql || fail "a command whose output failed was kept"

# Files appear whole, are private, and links are not followed.
"$REFER" contact list --format csv --output people.csv
[ "$(wc -l < people.csv)" = 5001 ] || fail "--output lost rows"
[ "$(stat -c %a people.csv refer.db refer.toml | sort -u)" = 600 ] || fail "files are not private"
ln -s people.csv link.csv
expect 73 "$REFER" contact list --output link.csv 2> /dev/null
expect 73 "$REFER" contact list --output nowhere/people.csv 2> /dev/null

# Foreign, damaged and newer files are refused before anything is written.
sqlite3 foreign.db 'create table t (x)'
head -c 5000 /dev/urandom > damaged.db
cp refer.db newer.db
sqlite3 newer.db 'pragma user_version = 999'
: > empty.db
for file in foreign.db damaged.db newer.db empty.db; do
  cp "$file" copy.db
  expect 76 "$REFER" --db "$file" ask list 2> /dev/null
  expect 76 "$REFER" --db "$file" contact add Nobody 2> /dev/null
  cmp "$file" copy.db || fail "$file was written to"
done
expect 66 "$REFER" --db nothing.db ask list 2> /dev/null

# Somebody else holds the write lock: reading goes on, writing says so after five seconds.
if [ "${SLOW:-yes}" = yes ]; then
  mkfifo held
  sqlite3 refer.db > /dev/null < held &
  exec 9> held
  echo "begin immediate; insert into company (name, folded) values ('x', 'x');" >&9
  sleep 0.3
  "$REFER" contact list --limit 1 > /dev/null
  expect 75 "$REFER" contact add Nobody 2> errors
  grep -q "in use" errors || fail "locked: $(cat errors)"
  echo "rollback;" >&9
  exec 9>&-
  wait
fi

# A read-only place: reading works, writing is refused with 74. Root may write anywhere, so the place is made so for real.
if [ "$(id -u)" != 0 ]; then
  mkdir kept && cp refer.db refer.toml kept && chmod 500 kept && chmod 400 kept/*
  "$REFER" -C kept contact list --limit 1 > /dev/null
  expect 74 "$REFER" -C kept contact add Nobody 2> /dev/null
  chmod 700 kept
elif unshare -m true 2> /dev/null; then
  mkdir kept && cp refer.db refer.toml kept
  unshare -m sh -eu -c '
    mount --bind kept kept && mount -o remount,ro,bind kept
    "$REFER" -C kept contact list --limit 1 > /dev/null
    status=0; "$REFER" -C kept contact add Nobody 2> errors || status=$?
    [ "$status" = 74 ] || { echo "read-only: exit status $status: $(cat errors)" >&2; exit 1; }
    status=0; "$REFER" -C kept init sub 2> errors || status=$?
    [ "$status" = 74 ] || { echo "read-only init: exit status $status: $(cat errors)" >&2; exit 1; }
  ' || fail "read-only place"
  # A disk that fills up in the middle of an import: nothing of it is kept.
  mkdir small
  unshare -m sh -eu -c '
    mount -t tmpfs -o size=1m tmpfs small
    (cd small && "$REFER" -q init)
    sqlite3 small/refer.db .dump > filled.before
    status=0; "$REFER" -C small import linkedin ../Connections.csv 2> errors || status=$?
    [ "$status" = 74 ] || { echo "full disk: exit status $status: $(cat errors)" >&2; exit 1; }
    sqlite3 small/refer.db .dump > filled.after
    cmp filled.before filled.after
  ' || fail "full disk"
  # Nor of what is found in the mail, though each proposal is a part that can be passed over by itself.
  mkdir found
  (cd found && "$REFER" -q init && "$REFER" -q source add "Jane <jane@x.example>" --type customer)
  sqlite3 found/refer.db "
    create temp view one as with recursive n (i) as (select 10 union all select i + 1 from n where i < 3000) select i from n;
    insert into contact (id, name, folded, added_at) select i, 'p' || i, 'p' || i, 1 from one;
    insert into ask (id, source_id, target_id, kind, state, queued_at) select i, 2, i, 'specific', 'queued', 1 from one;
    insert into proposal (message_id, what, ask_id, contact_id, sender, at, certain, reason, found_at)
      select '<' || i || '@x>', 'introduced', i, 2, 'jane@x', 100, 1, 'seen', 100 from one;"
  unshare -m sh -eu -c '
    mkdir tight
    mount -t tmpfs -o size=$(($(stat -c %s found/refer.db) / 1024 + 300))k tmpfs tight
    cp found/refer.db found/refer.toml tight
    sqlite3 tight/refer.db .dump > found.before
    status=0; "$REFER" -C tight inbox apply --certain 2> errors || status=$?
    [ "$status" = 74 ] || { echo "full disk, inbox: exit status $status: $(head -3 errors)" >&2; exit 1; }
    [ "$(wc -l < errors)" -le 2 ] || { echo "full disk, inbox: it went on: $(head -3 errors)" >&2; exit 1; }
    sqlite3 tight/refer.db .dump > found.after
    cmp found.before found.after
  ' || fail "full disk, proposals"
else
  echo "skipped: read-only and full places need a mount namespace"
fi
echo "the rim holds"
