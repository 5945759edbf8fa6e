A moment that has passed counts nothing in a plan, and is cited as such; who must not be contacted stands last

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer -q profile add scaleups --name "SaaS scale-ups" --role CRO

$ write people.csv <<END
name,email,title,do-not-contact
Elena Cole,elena@globex.example,CRO,asked us to stop
Hana Sato,hana@kite.example,CRO,
END
$ refer -q contact add --from people.csv

$ refer -q source add "Jane Roe <jane@pixel.example>" --type customer --strength 5 --satisfaction 9

$ refer -q tie add jane elena --strength 5

$ refer -q tie add jane hana --strength 4

$ refer -q moment add jane --kind renewal --outcome "cut onboarding to 10 days" --on 2025-05-16

$ refer ask plan --format csv --columns rank,target,kind,moment,reason,stopped_by
rank,target,kind,moment,reason,stopped_by
1,Hana Sato,specific,renewal,"specific 0.30 × path 0.80 × ready 0.38; renewal passed, 290 days ago",
,,direct,renewal,"direct 0.10 × path 1.00 × ready 0.38; renewal passed, 290 days ago",cooldown
,,trigger,renewal,"trigger 0.05 × path 1.00 × ready 0.38; renewal passed, 290 days ago",cooldown
,Elena Cole,specific,renewal,"specific 0.30 × path 1.00 × ready 0.38; renewal passed, 290 days ago",do-not-contact
! 1 ask, 0.09 meetings expected; 3 candidates were left out.

$ refer ask plan --format csv --columns target,stopped_by,found,lift --limit 1 --sort -stopped_by
target,stopped_by,found,lift
Elena Cole,do-not-contact,Elena Cole is not to be contacted: asked us to stop,"refer contact edit elena@globex.example --do-not-contact """"  # if they changed their mind"
! 1 ask, 0.09 meetings expected; 3 candidates were left out.

# The best of a new moment is not somebody who must not be contacted.
$ refer -q contact edit hana --title CFO

$ refer -q ask add jane hana --override "they met"

$ refer -q ask mark 1 sent

$ refer moment add jane --kind goal --outcome "books closed in 4 days" -c moments.queue_ask=true
! Added moment 2: Jane Roe, goal on 2026-03-02.
! No ask was queued: cooldown: Jane Roe was asked on 2026-03-02, the same day (ask 1); wait until 2026-04-01.
