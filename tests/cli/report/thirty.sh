#!/bin/sh
# The data set of the transcripts beside it: thirty asks and eighteen introductions, small enough to count by hand.
# It makes a project in the working directory.
#
#   asks    source              owner  letter        sent    answers                                    what came of the yes
#   1-8     Jane   (customer)   Ada    ask-specific  Jan 5   1-5 yes, 6 no, on Jan 8; 7 later, Jan 15   intros 1-5
#   9-12    Karl   (customer)   Ada    ask-trigger   Jan 12  9 yes, 10 no, on Jan 14; 11 silent         intro 6
#   13-20   Omar   (partner)    Ben    ask-specific  Feb 2   13-16 yes, 17 18 no, on Feb 7              intros 7-10
#   21-26   Priya  (advisor)    Ben    ask-named     Apr 6   21-23 yes, 24 no, on Apr 10; 25 later, May 1  intros 11-13
#   27-30   Nils   (connector)  Cleo   -             Jun 22  27 yes, 28 no, on Jun 30; past a guard      intro 14
#
#   intro  consented  introduced  met     opportunity  closed           value             else
#   1      Jan 9      Jan 10      Jan 16  Jan 20       won Feb 20       42000 EUR, 2 y    thanked Jan 10, told Feb 21
#   2      Jan 9      Jan 10      Jan 16  Jan 20       lost Mar 1
#   3      Jan 9      Jan 10      Jan 17                                                  thanked Jan 12
#   4      Jan 9      Jan 10                           ghosted Feb 9
#   5                                                  refused Jan 12                     by the target
#   6                 Jan 20      Jan 30  skipped      won Mar 31       18000 EUR         mode direct
#   7      Feb 9      Feb 10      Feb 16  Mar 1        won Apr 30       30000 USD, 3 y
#   8      Feb 9      Feb 10                                                              booked Feb 12
#   9      Feb 9      skipped     Mar 1                                                   replied Feb 19
#   10                                                 lapsed Mar 7
#   11     Apr 12     Apr 12      Apr 22                                                  updated Apr 23
#   12     Apr 12     Apr 12
#   13                                                                                    forwarded Apr 15
#   14                                                                                    accepted, no more
#   15     Jane, unasked, direct: accepted and introduced Mar 2, met Mar 13
#   16     Karl, unasked, direct: accepted and introduced Jun 30 at noon
#   17     Jane, unasked, direct: introduced 2025-03-10     18  Zoe (customer): introduced 2025-05-05
#
# Jane's asks are about a renewal of Jan 2, Omar's about a value of Jan 30.
set -e
run() { ${REFER:-refer} -q "$@"; }

run init . --name "Ada Park" --email ada@acme.example
# One by one, `config set` would take as long as all that follows.
for guard in named_target strong_for_direct praise_for_direct evidence_for_specific cited_outcome vague_wording \
  earned_value one_open_ask; do
  echo "s/^#$guard = .*/$guard = false/"
done > guards.sed
for guard in give_ratio partner_months just_signed_days cooldown_days cap capital_budget; do
  echo "s/^#$guard = .*/$guard = 0/"
done >> guards.sed
sed -i -f guards.sed refer.toml
rm guards.sed
run profile add scaleups --name "SaaS scale-ups" --role CRO --program clients --deal 20000EUR
{
  echo name,email
  for i in $(seq 34); do echo "Target $i,t$i@globex.example"; done
} | run contact add --from -
run source add --from - <<END
person,type,strength,satisfaction,since
Jane Roe <jane@pixel.example>,customer,5,9,2024-01-01
Karl Ott <karl@ott.example>,customer,4,9,2024-01-01
Omar Diaz <omar@delta.example>,partner,3,9,2024-01-01
Priya Nair <priya@ledgerly.example>,advisor,4,9,2024-01-01
Nils Berg <nils@meet.example>,connector,2,3,2024-01-01
Zoe Fox <zoe@fox.example>,customer,4,9,2024-01-01
END
run moment add jane --kind renewal --on 2026-01-02 --outcome "onboarding cut to 10 days"
run moment add omar --kind value --on 2026-01-30 --outcome "stock down by 18%"
run touch add jane --on 2026-01-03 --gave introduction --owner Ada
run touch add jane --on 2026-03-03 --gave content --owner Ada
run touch add karl --on 2026-01-10 --channel call --owner Ada
run touch add priya --on 2025-12-01 --gave business --owner Ben
run touch add priya --on 2025-06-01 --gave business --owner Ben
run training add --owner Ada --kind role-play --on 2025-12-01
run training add --owner Ada --kind role-play --on 2026-02-01
run training add --owner Ben --kind role-play --on 2026-02-01

asks() { # SOURCE FIRST LAST KIND OWNER TEMPLATE MOMENT OVERRIDE DAY
  for i in $(seq "$2" "$3"); do echo "$1,t$i@globex.example,scaleups,$4,$5,$6,$7,$8,$9"; done
}
{
  echo source,target,profile,kind,owner,template,moment,override,on
  asks jane 1 8 specific Ada ask-specific 1 "" 2026-01-05
  asks karl 9 12 trigger Ada ask-trigger "" "" 2026-01-12
  asks omar 13 20 specific Ben ask-specific 2 "" 2026-02-02
  asks priya 21 26 specific Ben ask-named "" "" 2026-04-06
  asks nils 27 30 direct Cleo "" "" "he offered" 2026-06-22
} | run ask add --from -
ask() { # FIRST LAST STATE DAY …
  state=$3 day=$4 ids=$(seq "$1" "$2")
  shift 4
  echo "$ids" | run ask mark - "$state" --on "$day" "$@"
}
ask 1 8 sent 2026-01-05
ask 1 5 accepted 2026-01-08
ask 6 6 declined 2026-01-08
ask 7 7 later 2026-01-15 --until 2026-09-01
ask 9 12 sent 2026-01-12
ask 9 9 accepted 2026-01-14
ask 10 10 declined 2026-01-14
ask 11 11 silent 2026-02-01
ask 13 20 sent 2026-02-02
ask 13 16 accepted 2026-02-07
ask 17 18 declined 2026-02-07
ask 21 26 sent 2026-04-06
ask 21 23 accepted 2026-04-10
ask 24 24 declined 2026-04-10
ask 25 25 later 2026-05-01 --until 2026-09-01
ask 27 30 sent 2026-06-22
ask 27 27 accepted 2026-06-30
ask 28 28 declined 2026-06-30

intros() { # STATE DAY ID…
  state=$1 day=$2
  shift 2
  echo "$@" | tr ' ' '\n' | run intro mark - "$state" --on "$day"
}
intros consented 2026-01-09 1 2 3 4
intros introduced 2026-01-10 1 2 3 4
intros refused 2026-01-12 5
intros met 2026-01-16 1 2
intros met 2026-01-17 3
intros opportunity 2026-01-20 1 2
intros ghosted 2026-02-09 4
run intro mark 1 won --on 2026-02-20 --value 42000EUR --years 2
intros lost 2026-03-01 2
run intro edit 6 --mode direct
intros introduced 2026-01-20 6
intros met 2026-01-30 6
run intro mark 6 won --on 2026-03-31 --value 18000EUR
intros consented 2026-02-09 7 8 9
intros introduced 2026-02-10 7 8
intros booked 2026-02-12 8
intros met 2026-02-16 7
intros replied 2026-02-19 9
intros opportunity 2026-03-01 7
intros met 2026-03-01 9
intros lapsed 2026-03-07 10
run intro mark 7 won --on 2026-04-30 --value 30000USD --years 3
intros consented 2026-04-12 11 12
intros introduced 2026-04-12 11 12
intros forwarded 2026-04-15 13
intros met 2026-04-22 11
run intro add --from - <<END
source,target,profile,mode,owner,state,on
jane,t31@globex.example,scaleups,direct,Ada,introduced,2026-03-02
karl,t32@globex.example,scaleups,direct,Ada,introduced,2026-06-30T12:00
jane,t33@globex.example,scaleups,direct,Ada,introduced,2025-03-10
zoe,t34@globex.example,scaleups,direct,Ada,introduced,2025-05-05
END
intros met 2026-03-13 15
run intro edit 1 --thanked 2026-01-10 --told 2026-02-21
run intro edit 3 --thanked 2026-01-12
run intro edit 11 --updated 2026-04-23
