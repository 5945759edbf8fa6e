#!/bin/sh
# An import of 30,000 rows is killed at twenty moments: each time all of it is there or nothing, and running it again ends right.
. "$(dirname "$0")/common.sh"
rows="${ROWS:-30000}"
export_of "$rows" 0 > Connections.csv
"$REFER" -q init
cp refer.db empty.db
# How long one takes, to spread the moments over it.
begin="$(date +%s%N)"
"$REFER" -q import linkedin Connections.csv
whole=$(($(date +%s%N) - begin))
dump refer.db > whole.sql
all=0
nothing=0
for moment in $(seq 20); do
  rm -f refer.db refer.db-journal
  cp empty.db refer.db
  "$REFER" -q import linkedin Connections.csv &
  victim=$!
  sleep "$(awk -v t="$whole" -v m="$moment" 'BEGIN { printf "%.3f", t / 1e9 * m / 20 }')"
  kill -9 "$victim" 2>/dev/null || true
  wait "$victim" 2>/dev/null || true
  count="$("$REFER" contact list --format jsonl | wc -l)"
  case "$count" in
    0) nothing=$((nothing + 1)) ;;
    "$rows") all=$((all + 1)) ;;
    *) fail "killed at moment $moment: $count of $rows contacts" ;;
  esac
  [ "$(sqlite3 refer.db 'pragma integrity_check')" = ok ] || fail "killed at moment $moment: the file is damaged"
  "$REFER" -q import linkedin Connections.csv
  [ "$("$REFER" contact list --format jsonl | wc -l)" = "$rows" ] || fail "killed at moment $moment: the second run ended wrong"
done
[ "$nothing" -gt 0 ] || fail "no run was killed in time"
echo "killed 20 times: $nothing left nothing, $all were done"
