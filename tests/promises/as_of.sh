#!/bin/sh
# What a report printed of a day it prints of that day ever after: a month later, when more of every kind was added and
# done, --as-of gives the same bytes, in each format, in two time zones. What is overwritten (a name, a type, an owner, a
# strength, the kind of an introduction) is the exception: its old value is not kept.
. "$(dirname "$0")/common.sh"
here="$(cd "$(dirname "$0")" && pwd)"
then=2026-07-01T10:00:00Z
early=2026-04-15T12:00:00Z
# Those that are about what is open now: they have no --as-of.
timeless="exposure"

r() {
  "$REFER" -q "$@" || fail "exit status $?: refer $*"
}

export REFER_NOW=2026-07-01T09:00:00Z
mkdir thirty
cd thirty
sh "$here/../cli/report/thirty.sh"

# More than the thirty asks: a record of each of the other kinds, so that each report has something to lose.
r channel add "Trade shows" --leads 120 --meetings 30 --won 6 --lost 14 --cost 48000EUR --won-value 90000EUR
r sale add 1 --kind renewal --on 2026-05-20 --value 20000EUR
r sale add 6 --kind churn --on 2026-06-10 --reason "no budget"
r credit add 1 karl --share 30
r credit add 7 jane --share 20 --role sourced
r reward add jane --kind gift --value 40EUR --item "a book" --intro 1 --on 2026-03-01
r reward add karl --kind note --on 2026-04-02
r feedback add jane --score 9 --text "quick answers" --on 2026-02-01
r feedback add jane --score 7 --on 2026-05-01
r feedback add omar --score 6 --on 2026-05-01
r goal add --metric won --period 2026 --target 6
r goal add --metric referrals --period 2026-Q3 --target 9 --owner Ada
r goal add --metric value --period 2026 --target 200000EUR
r goal add --metric touches --period 2026 --target 40 --source jane
r outcome add "ramp time down from 6 months to 3" --customer jane --on 2026-03-04
r permission add jane --anyone --use public --on 2026-02-01
r tie add jane t1@globex.example --strength 4
r tie add omar t13@globex.example --strength 4
r touch add omar --introduced zoe --on 2026-05-05 --owner Ben
r moment add karl --kind nps --on 2026-03-03 --outcome "10 of 10"

# Which there are, and which have --as-of.
"$REFER" report --list --format csv --no-header --columns name > ../names
while read -r name; do
  if "$REFER" report "$name" --as-of "$then" --json > /dev/null 2> ../error; then
    echo "$name" >> ../timed
  else
    grep -q "'--as-of'" ../error || fail "report $name: $(cat ../error)"
    echo "$name" >> ../untimed
  fi
done < ../names
[ "$(tr '\n' ' ' < ../untimed)" = "$timeless " ] || fail "without --as-of: $(tr '\n' ' ' < ../untimed)"

# print DIRECTORY OPTION…: every report that takes these options, into files; what is split as JSON alone.
print() {
  into=$1
  shift
  mkdir -p "$into"
  while read -r name; do
    for words in "--json --columns all" "--json" "--format html"; do
      case "$words $*" in "--json --"*) ;; *--by*) continue ;; esac
      # shellcheck disable=SC2086
      if "$REFER" -c "calendar.zone=$zone" report "$name" "$@" $words > "$into/out" 2> "$into/error"; then
        mv "$into/out" "$into/$name$(echo "$words" | tr -d ' ')"
      else
        # One that cannot be split, or has no --from, or no columns, says so: whatever else is wrong is told.
        [ $? = 2 ] || fail "report $name $* $words: $(cat "$into/error")"
      fi
    done
  done < ../timed
  rm -f "$into/out" "$into/error"
}

# print_all DIRECTORY DAY-OPTIONS…: all of it, in both zones.
print_all() {
  under=$1
  shift
  for zone in Asia/Tokyo America/New_York; do
    print "$under/$zone/day" "$@"
    print "$under/$zone/early" --as-of "$early"
    print "$under/$zone/part" --as-of "$then" --from 2026-02-01 --to 2026-06-01
    for by in source type moment template owner warmth program profile quarter month variant; do
      print "$under/$zone/by-$by" --as-of "$then" --by "$by"
    done
  done
}

REFER_NOW=$then
print_all ../before --as-of "$then"

# A month goes by, and more of everything comes.
REFER_NOW=2026-08-03T09:00:00Z
r intro mark 8 won --value 9000EUR --on 2026-07-20
r intro mark 12 ghosted --on 2026-07-10
r intro mark 13 lapsed --on 2026-07-10
r intro mark 14 consented --on 2026-07-10
r intro mark 3 opportunity --on 2026-07-12
r intro mark 11 lost --on 2026-07-13
r intro edit 2 --thanked 2026-07-10 --told 2026-07-10 --updated 2026-07-10
r intro edit 16 --thanked 2026-07-11 --followed-up 2026-07-11
r ask mark 29 accepted --on 2026-07-10
r ask mark 30 silent --on 2026-07-10
r ask mark 7 accepted --on 2026-07-10
r ask mark 25 silent --on 2026-07-10
r ask mark 11 sent --on 2026-07-14 --override "once more"
r ask mark 11 declined --on 2026-07-16
r ask nudge 12 --on 2026-07-15
r ask mark 26 cancelled --on 2026-07-15
r source add "Uma Ray <uma@ray.example>" --type customer --strength 5 --owner Ada
r contact add "New Person" --email new@person.example --company Person
r tie add karl t9@globex.example --strength 5
r tie add priya t21@globex.example --strength 5
r profile add plants --role Foreman --program clients
r ask add uma t34@globex.example --profile plants --override new
r ask mark 31 sent --override new
r ask add jane t30@globex.example --profile scaleups --override new
r intro add --source uma --target t30@globex.example --state introduced --mode direct
r intro add --source jane --target new@person.example --state met --mode direct --profile scaleups
r moment add uma --kind value --outcome "two weeks saved"
r moment add jane --kind renewal --on 2026-07-20 --outcome "twice as fast"
r touch add uma --gave help --owner Ada
r touch add jane --on 2026-07-15 --gave introduction --owner Ada
r touch add karl --on 2026-07-15 --owner Dora
r training add --owner Cleo --kind course
r training add --owner Ada --kind certification --on 2026-07-02
r sale add 1 --kind churn --on 2026-07-21 --reason "sold the firm"
r sale add 7 --kind expansion --on 2026-07-21 --value 5000USD
r credit add 6 omar --share 50
r credit add 1 zoe --share 10 --role sourced
r reward add jane --kind gift --value 25EUR --item "flowers" --intro 1
r reward add omar --kind donation --value 60EUR --on 2026-07-05
r feedback add jane --score 2 --text "slow of late"
r feedback add nils --score 9 --on 2026-07-03
r goal add --metric met --period 2026 --target 30
r goal add --metric won --period 2026-Q3 --target 5
r outcome add "stock down by 40%" --customer omar
r permission add omar --anyone --use public
r permission add karl --anyone --on 2026-07-04
r channel add "Cold calls" --leads 900 --won 3 --cost 9000EUR

print_all ../after --as-of "$then"
printed=$(find ../before -type f | wc -l)
[ "$printed" -gt 700 ] || fail "only $printed pages were printed"
diff -rq ../before ../after > ../differ 2>&1 || fail "of a day that is over, reports print something else:
$(cat ../differ)"

# It would notice: without --as-of most of them print something else now.
zone=Asia/Tokyo
print ../now
changed=0
for page in ../now/*; do
  cmp -s "$page" "../before/Asia/Tokyo/day/${page##*/}" || changed=$((changed + 1))
done
[ "$changed" -gt 60 ] || fail "only $changed pages are others without --as-of"

echo "$printed pages of a day that is over are what they were"
