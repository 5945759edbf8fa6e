#!/bin/sh
# A history of 20,000 asks: a second computation, in another language and from what the lists print alone, comes to the
# same figures as the reports. ASKS and SEED make another history.
# A thousand commands are typed for it: that they reach the disk is shown elsewhere, so memory will do.
[ ! -w /dev/shm ] || export TMPDIR=/dev/shm
. "$(dirname "$0")/common.sh"
oracle="$(cd "$(dirname "$0")/../oracle" && pwd)"
export REFER_NOW=2026-07-01T09:00:00Z
asks=${ASKS:-${ROWS:-20000}}

mkdir history
cd history
python3 "$oracle/generate.py" "$asks" "${SEED:-1}" || fail "the history could not be made"
[ "$("$REFER" ask list --format csv --no-header --columns id | wc -l)" = "$asks" ] || fail "there are not $asks asks"

# It has what makes counting hard: every state, skipped steps, what came unasked, and what is no referral.
for state in accepted forwarded consented introduced replied booked met opportunity won lost refused ghosted unfit lapsed; do
  [ "$("$REFER" intro list --state "$state" --format csv --no-header --columns id | wc -l)" -gt 5 ] || fail "no introduction is $state"
done
"$REFER" intro list --format csv --no-header --columns counts,ask_id,introduced_at,met_at > ../hard
for kind in '^false,' '^true,,' '^true,[0-9]*,,2'; do
  [ "$(grep -c -- "$kind" ../hard)" -gt 5 ] || fail "nothing in the history is like $kind"
done
for list in sale credit reward goal touch training tie; do
  [ "$("$REFER" "$list" list --format csv --no-header | wc -l)" -gt 2 ] || fail "there is no $list"
done

python3 "$oracle/oracle.py" > ../figures || fail "$(head -20 ../figures)"
cat ../figures
figures=$(sed -n 's/^\([0-9]*\) figures, 0 differ$/\1/p' ../figures)
[ "${figures:-0}" -gt 1000 ] || fail "only ${figures:-no} figures were compared"

# It would notice: with other settings, which it does not know of, the reports say something else.
expect 1 python3 "$oracle/oracle.py" -c counting.from=met -c forecast.prior_weight=400 -c diagnose.least=4000 > ../figures
for report in yield types rates active concentration thanks owners trend goals roi forecast diagnose; do
  grep -q "^$report" ../figures || fail "nobody notices that $report says something else"
done
echo "the same figures twice, of $asks asks"
