A report counts what came of asking, and may only read

$ now 2026-02-10T09:00:00Z

$ refer init . --name "Ada Park" --email ada@acme.example
! Began a project in .: refer.toml and refer.db.

$ refer report funnel --format csv
stage,count,of_previous,of_previous_low,of_previous_high,of_first
asked,0,,,,
accepted,0,,,,
consented,0,,,,
introduced,0,,,,
met,0,,,,
opportunity,0,,,,
won,0,,,,

$ refer report sources --json
[]

$ refer contact add "Elena Cole" --email elena@globex.example
! Added contact 2: Elena Cole.

$ refer source add "Jane Roe <jane@pixel.example>" --type customer --strength 5
! Added contact 3: Jane Roe <jane@pixel.example>.
! Added source 3: Jane Roe, customer.

$ refer source add "Omar Diaz <omar@delta.example>" --type partner --strength 3
! Added contact 4: Omar Diaz <omar@delta.example>.
! Added source 4: Omar Diaz, partner.

$ refer tie add jane elena --strength 4
! Added tie 3: Elena Cole and Jane Roe, strength 4.

$ refer moment add jane --kind renewal --outcome "cut onboarding to 10 days"
! Added moment 1: Jane Roe, renewal on 2026-02-10.

$ refer ask add jane elena --kind specific --owner Ada
! Added ask 1: Jane Roe to introduce Elena Cole.

$ refer ask mark 1 sent
! Ask 1 is sent: Jane Roe to introduce Elena Cole.

$ now 2026-03-02T09:00:00Z

$ refer ask mark 1 accepted --on 2026-02-12
! Ask 1 is accepted: Jane Roe to introduce Elena Cole.
! Added intro 1.

$ refer intro mark 1 consented --on 2026-02-13
! Intro 1 is consented: Elena Cole, by Jane Roe.

$ refer intro mark 1 introduced --on 2026-02-14
! Intro 1 is introduced: Elena Cole, by Jane Roe.

$ refer intro mark 1 won --on 2026-02-28 --value 42000EUR
! Intro 1 is won: Elena Cole, by Jane Roe.

$ refer intro add --source omar --target elena --mode direct --on 2026-03-01
! Added intro 2: Elena Cole, by Omar Diaz.

$ refer report funnel
stage        count  of_previous  of_previous_low  of_previous_high  of_first
asked            1                                                   100.0 %
accepted         2      100.0 %           20.7 %           100.0 %   100.0 %
consented        1       50.0 %            9.5 %            90.5 %   100.0 %
introduced       1      100.0 %           20.7 %           100.0 %   100.0 %
met              1      100.0 %           20.7 %           100.0 %   100.0 %
opportunity      1      100.0 %           20.7 %           100.0 %   100.0 %
won              1      100.0 %           20.7 %           100.0 %   100.0 %

$ refer report funnel --json --columns stage,count,of_first
[
{"stage": "asked", "count": 1, "of_first": 1},
{"stage": "accepted", "count": 2, "of_first": 1},
{"stage": "consented", "count": 1, "of_first": 1},
{"stage": "introduced", "count": 1, "of_first": 1},
{"stage": "met", "count": 1, "of_first": 1},
{"stage": "opportunity", "count": 1, "of_first": 1},
{"stage": "won", "count": 1, "of_first": 1}
]

# What had happened by the end of a day, and a minute before it began.
$ refer report funnel --as-of 2026-02-12 --columns stage,count --format csv --no-header --limit 2
asked,1
accepted,1

$ refer report funnel --as-of 2026-02-11T23:59 --columns stage,count --format csv --no-header --limit 2
asked,1
accepted,0

# The day of --to is not included.
$ refer report funnel --from 2026-02-10 --to 2026-02-11 --columns count --format csv --no-header --limit 2
1
1

$ refer report funnel --from 2026-02-09 --to 2026-02-10 --columns count --format csv --no-header --limit 2
0
0

$ refer report funnel --period 2026-03 --columns count --format csv --no-header --limit 2
0
1

$ refer report funnel --by type --columns by,stage,count --format csv
by,stage,count
customer,asked,1
customer,accepted,1
customer,consented,1
customer,introduced,1
customer,met,1
customer,opportunity,1
customer,won,1
partner,asked,0
partner,accepted,1
partner,consented,0
partner,introduced,0
partner,met,0
partner,opportunity,0
partner,won,0

$ refer report funnel --by warmth --owner Ada --columns by,count --format csv --limit 2
by,count
warm,1
warm,1

$ refer report sources --json
[
{"source": "Jane Roe", "type": "customer", "asked": 1, "accepted": 1, "accepted_of_sent": 1, "unasked": 0, "introduced": 1, "met": 1, "referrals": 1, "won": 1, "referral_to_customer": 1, "won_value": {"amount": "42000.00", "currency": "EUR"}},
{"source": "Omar Diaz", "type": "partner", "asked": 0, "accepted": 0, "accepted_of_sent": null, "unasked": 1, "introduced": 0, "met": 0, "referrals": 0, "won": 0, "referral_to_customer": null, "won_value": null}
]

$ refer report sources --source omar --columns all --json
[
{"source_id": 4, "source": "Omar Diaz", "type": "partner", "asked": 0, "accepted": 0, "accepted_of_sent": null, "accepted_of_sent_low": null, "accepted_of_sent_high": null, "unasked": 1, "introduced": 0, "met": 0, "referrals": 0, "won": 0, "referral_to_customer": null, "referral_to_customer_low": null, "referral_to_customer_high": null, "won_value": null}
]

$ refer -c counting.from=accepted report sources --columns source,referrals --format csv
source,referrals
Jane Roe,1
Omar Diaz,1

# Reports of one's own: a file anywhere, or in the project, without a header or with one.
$ write people.sql <<END
select name, strength from v_source order by name
END

$ refer report people.sql --json
[
{"name": "Jane Roe", "strength": 5},
{"name": "Omar Diaz", "strength": 3}
]

$ sh mkdir reports

$ write reports/open.sql <<END
-- title: Asks by owner
-- columns: by text, source text, since instant, value money
-- parameters: owner, by
select :by, source, sent_at, 100, 'EUR' from v_ask where owner = :owner
END

$ refer report open --owner Ada --json
[
{"source": "Jane Roe", "since": "2026-02-10T09:00:00Z", "value": {"amount": "1.00", "currency": "EUR"}}
]

$ refer report open --owner Ada --by owner --json
[
{"by": "owner", "source": "Jane Roe", "since": "2026-02-10T09:00:00Z", "value": {"amount": "1.00", "currency": "EUR"}}
]

$ write reports/funnel.sql <<END
select 'mine' as funnel
END

$ refer report funnel --format csv
funnel
mine

$ refer report --list
name              title                                                                                           origin
active            How many sources are active, and how many stay so                                               built-in
attribution       What was won through each source, where several had a part in a deal                            built-in
cohort            The asks and introductions that reports count, one a row                                        built-in
comparison        Referrals beside the other ways to customers                                                    built-in
concentration     How much depends on few sources                                                                 built-in
coverage          How many sources there are of each type, and how many of them were asked                        built-in
curve             How many have come to an answer, an introduction and a meeting after so many days               built-in
dark              Who introduced us and never heard what came of it                                               built-in
dashboard         What a leader looks at every week, on one page                                                  built-in
deals             What the deals are worth, currency by currency                                                  built-in
diagnose          The one stage that holds results back most                                                      built-in
digest            What was won, met and introduced, for the team or for sources                                   built-in
exposure          What would be lost with a source, and who could step in                                         built-in
forecast          How many deals to expect of what is open, month by month                                        built-in
fulfilment        Who said yes and has not introduced us                                                          built-in
funnel                                                                                                            project
goals             What was wanted, what was reached of it, and whether it goes fast enough                        built-in
health            What warns that sources bring less, or stop                                                     built-in
missed            Which moments passed without an ask, and what that may have cost                                built-in
mistakes          Which of the usual mistakes we make, as the data shows them                                     built-in
moments           What came of asking at each kind of moment                                                      built-in
open              Asks by owner                                                                                   project
overrides         What came of the asks that went past a guard                                                    built-in
owners            What each of us does, and what comes of it                                                      built-in
rates             How often an ask is answered yes, an introduction leads to a meeting, and a referral to a deal  built-in
reciprocity       Who gives and who takes, between us and each source                                             built-in
retention         Which customers stayed, and what they were worth with all that came after the deal              built-in
review-quarterly  The quarter: who is active, what we gave, what is missing, where to invest, who is at risk      built-in
review-weekly     The week: what was asked and what came, what is overdue, and how the goals stand                built-in
rewards           Whether sources are recognised in proportion to what they bring                                 built-in
roi               What asking one source is worth, step by step                                                   built-in
satisfaction      How satisfied sources are, and how they respond                                                 built-in
sources           What came of each source                                                                        built-in
templates         Which letters, and which wordings of them, are answered yes                                     built-in
thanks            How many referrals were thanked for within a day                                                built-in
timing            How long people wait for an answer, for an introduction, and for the first meeting              built-in
tree              Who came of whom, and what came of them                                                         built-in
trend             What happened in each month                                                                     built-in
types             What came of asking each type of source                                                         built-in
velocity          How long a deal takes                                                                           built-in
vitals            How each source does: asked, answered and brought lately, and what warns of it                  built-in
yield             What came of asking: answers, introductions, meetings and deals                                 built-in

$ write reports/funnel.sql <<END
-- tilte: Mine
select 'mine' as funnel
END

$ refer report --list --format csv
name,title,origin
active,"How many sources are active, and how many stay so",built-in
attribution,"What was won through each source, where several had a part in a deal",built-in
cohort,"The asks and introductions that reports count, one a row",built-in
comparison,Referrals beside the other ways to customers,built-in
concentration,How much depends on few sources,built-in
coverage,"How many sources there are of each type, and how many of them were asked",built-in
curve,"How many have come to an answer, an introduction and a meeting after so many days",built-in
dark,Who introduced us and never heard what came of it,built-in
dashboard,"What a leader looks at every week, on one page",built-in
deals,"What the deals are worth, currency by currency",built-in
diagnose,The one stage that holds results back most,built-in
digest,"What was won, met and introduced, for the team or for sources",built-in
exposure,"What would be lost with a source, and who could step in",built-in
forecast,"How many deals to expect of what is open, month by month",built-in
fulfilment,Who said yes and has not introduced us,built-in
funnel,,project
goals,"What was wanted, what was reached of it, and whether it goes fast enough",built-in
health,"What warns that sources bring less, or stop",built-in
missed,"Which moments passed without an ask, and what that may have cost",built-in
mistakes,"Which of the usual mistakes we make, as the data shows them",built-in
moments,What came of asking at each kind of moment,built-in
open,Asks by owner,project
overrides,What came of the asks that went past a guard,built-in
owners,"What each of us does, and what comes of it",built-in
rates,"How often an ask is answered yes, an introduction leads to a meeting, and a referral to a deal",built-in
reciprocity,"Who gives and who takes, between us and each source",built-in
retention,"Which customers stayed, and what they were worth with all that came after the deal",built-in
review-quarterly,"The quarter: who is active, what we gave, what is missing, where to invest, who is at risk",built-in
review-weekly,"The week: what was asked and what came, what is overdue, and how the goals stand",built-in
rewards,Whether sources are recognised in proportion to what they bring,built-in
roi,"What asking one source is worth, step by step",built-in
satisfaction,"How satisfied sources are, and how they respond",built-in
sources,What came of each source,built-in
templates,"Which letters, and which wordings of them, are answered yes",built-in
thanks,How many referrals were thanked for within a day,built-in
timing,"How long people wait for an answer, for an introduction, and for the first meeting",built-in
tree,"Who came of whom, and what came of them",built-in
trend,What happened in each month,built-in
types,What came of asking each type of source,built-in
velocity,How long a deal takes,built-in
vitals,"How each source does: asked, answered and brought lately, and what warns of it",built-in
yield,"What came of asking: answers, introductions, meetings and deals",built-in
! reports/funnel.sql:1: 'tilte' is no word of a header.

$ refer report funnel
! refer: reports/funnel.sql:1: 'tilte' is no word of a header
! hint: did you mean 'title'?
[65]

# Mistakes.
$ refer report
! refer: which report?
! hint: 'refer report --list' shows them
[2]

$ refer report --list --by type
! refer: --list goes alone
! hint: refer report --list
[2]

$ refer report sorces
! refer: no report 'sorces'
! hint: did you mean 'sources'?
[3]

$ refer report none.sql
! refer: cannot read '<dir>/none.sql': no such file or directory
[66]

$ refer report sources --by type
! refer: report 'sources' does not take --by
! hint: it takes --from, --to, --as-of, --owner, --profile, --source
[2]

$ refer report open --by tipe
! refer: --by: 'tipe' is no dimension
! hint: did you mean 'type'?
[2]

$ refer report open --from 2026-01-01
! refer: report 'open' does not take --from
! hint: it takes --by, --owner
[2]

$ refer report sources --period 2026 --to 2026-02-01
! refer: --period says both --from and --to
! hint: give the one or the others
[2]

$ refer report sources --from 2026-02-01 --to 2026-02-01
! refer: no day is from 2026-02-01 on and before 2026-02-01
! hint: the day of --to is not included
[2]

$ write wrong.sql <<END
select name
from v_sourc
END

$ refer report wrong.sql
! refer: wrong.sql: no such table: v_sourc
! hint: 'refer schema' prints the tables and views
[65]

$ write wrong.sql <<END
select name,
  strenth
from v_source
END

$ refer --format json report wrong.sql
! {"code": 65, "message": "no such column: strenth", "hint": "'refer schema' prints the tables and views", "file": "wrong.sql", "line": 2, "column": 3}
[65]

$ write wrong.sql <<END
select name from v_source;
delete from ask
END

$ refer report wrong.sql
! refer: wrong.sql:2:1: a second statement begins after the first
! hint: a report is one select
[65]

$ write wrong.sql <<END
delete from ask
END

$ refer report wrong.sql
! refer: wrong.sql: the report wants to delete from 'ask'
! hint: a report may only read: one select
[77]

$ write wrong.sql <<END
attach 'other.db' as other
END

$ refer report wrong.sql
! refer: wrong.sql: the report wants to attach 'other.db'
! hint: a report may only read: one select
[77]

$ refer ask list --format csv --columns id,state
id,state
1,accepted
