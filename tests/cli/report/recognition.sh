#!/bin/sh
# thirty.sh beside it, and how its sources were recognised and what they said:
#
#   reward                     for      worth              feedback
#   1 Jane, gift      Mar 1    intro 1  4200 EUR           1 Jane 8   Jan 20  told Ada
#   2 Jane, note      Mar 10   -        -        by Ada    2 Jane 9   Apr 1   told Ada
#   3 Karl, gift      Apr 10   intro 6  500 EUR            3 Jane -   May 1   told Ada, words alone
#   4 Omar, donation  May 15   intro 7  4000 USD, past     4 Karl 6   Feb 10  told Ben
#                                       rewards.share      5 Karl 4   Jun 1   told Ada
#   5 Priya, event    May 2    intro 11 -                  6 Omar 7   Mar 15  told Ben
#   6 Nils, gift      Jun 25   -        30 EUR   by Cleo
set -e
sh "$(dirname "$0")/thirty.sh"
${REFER:-refer} -q reward add --from - <<END
source,kind,on,intro,value,owner,override
jane,gift,2026-03-01,1,4200EUR,Ada,
jane,note,2026-03-10,,,Ada,
karl,gift,2026-04-10,6,500EUR,Ada,
omar,donation,2026-05-15,7,4000USD,Ben,he chose it
priya,event,2026-05-02,11,,Ben,
nils,gift,2026-06-25,,30EUR,Cleo,
END
${REFER:-refer} -q feedback add --from - <<END
source,score,text,on,owner
jane,8,,2026-01-20,Ada
jane,9,the updates are good,2026-04-01,Ada
jane,,likes to hear more,2026-05-01,Ada
karl,6,,2026-02-10,Ben
karl,4,nobody told him,2026-06-01,Ada
omar,7,,2026-03-15,Ben
END
