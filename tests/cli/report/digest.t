The page of successes, for the team and, redacted, for sources, counted by hand

$ now 2026-07-01T09:00:00Z

$ sh sh $HERE/thirty.sh

# Last month: introduction 16 of June 30, for which nobody was thanked.
$ refer report digest
Success digest: 2026-06
=======================
|
1 introduction, 0 meetings and 0 deals won, thanks to 1 source.
|
Introduced
----------
|
- 2026-06-30 Target 32 (introduced by Karl Ott)
|
Who made it possible
--------------------
|
- Karl Ott: 1 introduced
|
Thanks outstanding
------------------
|
- Karl Ott for Target 32, introduced on 2026-06-30
|
    refer intro draft 16 --template thanks

# February: introductions 7, 8 (10th) and 9 (its answer came on the 19th); meeting 7; deal 1. Jane won one, Omar did all else.
$ refer report digest --period 2026-02
Success digest: 2026-02
=======================
|
3 introductions, 1 meeting and 1 deal won, worth 42000.00 EUR, thanks to 2
sources.
|
Won
---
|
- 2026-02-20 Target 1: 42000.00 EUR (introduced by Jane Roe)
|
Met
---
|
- 2026-02-16 Target 13 (introduced by Omar Diaz)
|
Introduced
----------
|
- 2026-02-10 Target 13 (introduced by Omar Diaz)
- 2026-02-10 Target 14 (introduced by Omar Diaz)
- 2026-02-19 Target 15 (introduced by Omar Diaz)
|
Who made it possible
--------------------
|
- Jane Roe: 1 won
- Omar Diaz: 3 introduced, 1 met
|
Thanks outstanding
------------------
|
- Omar Diaz for Target 13, introduced on 2026-02-10
|
    refer intro draft 7 --template thanks
|
- Omar Diaz for Target 14, introduced on 2026-02-10
|
    refer intro draft 8 --template thanks
|
- Omar Diaz for Target 15, introduced on 2026-02-19
|
    refer intro draft 9 --template thanks

# January: 1-4 and 6 introduced, 1, 2, 3 and 6 met; 1 and 3 were thanked.
$ refer report digest --period 2026-01 --format markdown
| # Success digest: 2026-01
|
5 introductions, 4 meetings and 0 deals won, thanks to 2 sources.
|
| ## Met
|
- 2026-01-16 Target 1 (introduced by Jane Roe)
- 2026-01-16 Target 2 (introduced by Jane Roe)
- 2026-01-17 Target 3 (introduced by Jane Roe)
- 2026-01-30 Target 9 (introduced by Karl Ott)
|
| ## Introduced
|
- 2026-01-10 Target 1 (introduced by Jane Roe)
- 2026-01-10 Target 2 (introduced by Jane Roe)
- 2026-01-10 Target 3 (introduced by Jane Roe)
- 2026-01-10 Target 4 (introduced by Jane Roe)
- 2026-01-20 Target 9 (introduced by Karl Ott)
|
| ## Who made it possible
|
- Jane Roe: 4 introduced, 3 met
- Karl Ott: 1 introduced, 1 met
|
| ## Thanks outstanding
|
- Jane Roe for Target 2, introduced on 2026-01-10
|
    refer intro draft 2 --template thanks
|
- Jane Roe for Target 4, introduced on 2026-01-10
|
    refer intro draft 4 --template thanks
|
- Karl Ott for Target 9, introduced on 2026-01-20
|
    refer intro draft 6 --template thanks

# All of it: 12 introductions (1-4, 6-9, 11, 12, 15, 16), 8 meetings (1, 2, 3, 6, 7, 9, 11, 15), deals 1 and 6 (42000 + 18000 EUR) and 7
# (30000 USD). Jane 5, 4, 1; Karl 2, 1, 1; Omar 3, 2, 1; Priya 2, 1, 0.
$ refer report digest --period 2026 --format csv --columns section,text
section,text
,Success digest: 2026-01-01 to 2026-12-31
,"12 introductions, 8 meetings and 3 deals won, worth 60000.00 EUR and 30000.00 USD, thanks to 4 sources."
Won,Won
Won,2026-02-20 Target 1: 42000.00 EUR (introduced by Jane Roe)
Won,2026-03-31 Target 9: 18000.00 EUR (introduced by Karl Ott)
Won,2026-04-30 Target 13: 30000.00 USD (introduced by Omar Diaz)
Met,Met
Met,2026-01-16 Target 1 (introduced by Jane Roe)
Met,2026-01-16 Target 2 (introduced by Jane Roe)
Met,2026-01-17 Target 3 (introduced by Jane Roe)
Met,2026-01-30 Target 9 (introduced by Karl Ott)
Met,2026-02-16 Target 13 (introduced by Omar Diaz)
Met,2026-03-01 Target 15 (introduced by Omar Diaz)
Met,2026-03-13 Target 31 (introduced by Jane Roe)
Met,2026-04-22 Target 21 (introduced by Priya Nair)
Introduced,Introduced
Introduced,2026-01-10 Target 1 (introduced by Jane Roe)
Introduced,2026-01-10 Target 2 (introduced by Jane Roe)
Introduced,2026-01-10 Target 3 (introduced by Jane Roe)
Introduced,2026-01-10 Target 4 (introduced by Jane Roe)
Introduced,2026-01-20 Target 9 (introduced by Karl Ott)
Introduced,2026-02-10 Target 13 (introduced by Omar Diaz)
Introduced,2026-02-10 Target 14 (introduced by Omar Diaz)
Introduced,2026-02-19 Target 15 (introduced by Omar Diaz)
Introduced,2026-03-02 Target 31 (introduced by Jane Roe)
Introduced,2026-04-12 Target 21 (introduced by Priya Nair)
Introduced,2026-04-12 Target 22 (introduced by Priya Nair)
Introduced,2026-06-30 Target 32 (introduced by Karl Ott)
Who made it possible,Who made it possible
Who made it possible,"Jane Roe: 5 introduced, 4 met, 1 won"
Who made it possible,"Omar Diaz: 3 introduced, 2 met, 1 won"
Who made it possible,"Karl Ott: 2 introduced, 1 met, 1 won"
Who made it possible,"Priya Nair: 2 introduced, 1 met"
Thanks outstanding,Thanks outstanding
Thanks outstanding,"Jane Roe for Target 2, introduced on 2026-01-10"
Thanks outstanding,refer intro draft 2 --template thanks
Thanks outstanding,"Jane Roe for Target 4, introduced on 2026-01-10"
Thanks outstanding,refer intro draft 4 --template thanks
Thanks outstanding,"Karl Ott for Target 9, introduced on 2026-01-20"
Thanks outstanding,refer intro draft 6 --template thanks
Thanks outstanding,"Omar Diaz for Target 13, introduced on 2026-02-10"
Thanks outstanding,refer intro draft 7 --template thanks
Thanks outstanding,"Omar Diaz for Target 14, introduced on 2026-02-10"
Thanks outstanding,refer intro draft 8 --template thanks
Thanks outstanding,"Omar Diaz for Target 15, introduced on 2026-02-19"
Thanks outstanding,refer intro draft 9 --template thanks
Thanks outstanding,"Jane Roe for Target 31, introduced on 2026-03-02"
Thanks outstanding,refer intro draft 15 --template thanks
Thanks outstanding,"Priya Nair for Target 21, introduced on 2026-04-12"
Thanks outstanding,refer intro draft 11 --template thanks
Thanks outstanding,"Priya Nair for Target 22, introduced on 2026-04-12"
Thanks outstanding,refer intro draft 12 --template thanks
Thanks outstanding,"Karl Ott for Target 32, introduced on 2026-06-30"
Thanks outstanding,refer intro draft 16 --template thanks

# What happened after --as-of has not happened: on January 16 there were 4 introductions and 2 meetings.
$ refer report digest --period 2026-01 --as-of 2026-01-16
Success digest: 2026-01
=======================
|
4 introductions, 2 meetings and 0 deals won, thanks to 1 source.
|
Met
---
|
- 2026-01-16 Target 1 (introduced by Jane Roe)
- 2026-01-16 Target 2 (introduced by Jane Roe)
|
Introduced
----------
|
- 2026-01-10 Target 1 (introduced by Jane Roe)
- 2026-01-10 Target 2 (introduced by Jane Roe)
- 2026-01-10 Target 3 (introduced by Jane Roe)
- 2026-01-10 Target 4 (introduced by Jane Roe)
|
Who made it possible
--------------------
|
- Jane Roe: 4 introduced, 2 met
|
Thanks outstanding
------------------
|
- Jane Roe for Target 2, introduced on 2026-01-10
|
    refer intro draft 2 --template thanks
|
- Jane Roe for Target 4, introduced on 2026-01-10
|
    refer intro draft 4 --template thanks

# Half-open times.
$ sh refer report digest --from 2026-06-01 | head -3
Success digest: since 2026-06-01
================================
|

$ sh refer report digest --to 2025-06-01 | head -3
Success digest: up to 2025-05-31
================================
|

# In a result of the proof library the customer is for the team.
$ refer -q permission add karl --use public --on 2026-01-01

$ refer -q outcome add "ramp time down from 6 months to 3" --customer karl --on 2026-02-01

$ sh refer report digest --period 2026-02 | tail -4
A result to tell of
-------------------
|
- ramp time down from 6 months to 3 (Karl Ott, who may be named)

# For sources: nobody may be named but Karl, and only from January 1 on.
$ refer report digest --period 2026 --for-sources
What introductions led to: 2026-01-01 to 2026-12-31
===================================================
|
12 people were introduced to us, 8 meetings were held and 3 customers were
won, thanks to 4 people who introduced us.
|
Thank you
---------
|
- Karl Ott
- 3 others, who are not named here
|
What our work did for a customer
--------------------------------
|
- ramp time down from 6 months to 3

$ refer report digest --period 2026-02 --for-sources --format markdown
| # What introductions led to: 2026-02
|
3 people were introduced to us, 1 meeting was held and 1 customer was won, thanks to 2 people who introduced us.
|
| ## Thank you
|
- 2 people who are not named here
|
| ## What our work did for a customer
|
- ramp time down from 6 months to 3

$ refer report digest --period 2025-05 --for-sources
What introductions led to: 2025-05
==================================
|
1 person was introduced to us, 0 meetings were held and 0 customers were won,
thanks to 1 person who introduced us.
|
Thank you
---------
|
- 1 person who is not named here
|
What our work did for a customer
--------------------------------
|
- ramp time down from 6 months to 3

$ refer report digest --period 2024 --for-sources
What introductions led to: 2024-01-01 to 2024-12-31
===================================================
|
Nobody was introduced to us in this time.

$ refer report digest --period 2024
Success digest: 2024-01-01 to 2024-12-31
========================================
|
Nobody was introduced, met or won in this time.
|
A result to tell of
-------------------
|
- ramp time down from 6 months to 3 (Karl Ott, who may be named)

# A permission that is withdrawn names nobody, and nobody's result is told.
$ refer -q permission edit 1 --withdrawn 2026-03-01

$ sh refer report digest --period 2026 --for-sources | tail -3
---------
|
- 4 people who are not named here

# The same words, when only later things were added since.
$ sh refer report digest --period 2026-Q1 --as-of 2026-03-31 > before.txt

$ refer -q intro mark 3 lost --on 2026-06-01

$ refer -q intro edit 2 --thanked 2026-06-01

$ refer -q outcome add "a later result, 9 of 10" --on 2026-06-01

$ sh refer report digest --period 2026-Q1 --as-of 2026-03-31 | cmp - before.txt && echo same
same

# Mistakes.
$ refer report digest --period soon
! refer: --period: 'soon' is no period
! hint: write 2026, 2026-03, 2026-Q1, 2026-W12, 12m, last month or this quarter
[2]

$ refer report digest --period 2026 --from 2026-01-01
! refer: --period says both --from and --to
! hint: give the one or the others
[2]

$ refer report digest --by owner
! refer: 'refer report digest' has no option '--by'
! hint: 'refer report digest --help' shows how it is used
[2]

$ refer report digst
! refer: no report 'digst'
! hint: did you mean 'digest'?
[3]

# An empty project.
$ refer -q init empty

$ refer -C empty report digest
Success digest: 2026-06
=======================
|
Nobody was introduced, met or won in this time.

$ refer -C empty report digest --for-sources --json
[
{"section": null, "kind": "title", "text": "What introductions led to: 2026-06"},
{"section": null, "kind": "paragraph", "text": "Nobody was introduced to us in this time."}
]
