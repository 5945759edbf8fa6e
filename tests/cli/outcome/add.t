What was achieved is kept once, with its customer, who is named only where they allow it

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer -q contact add "Elena Cole" --email elena@globex.example --company Globex --industry SaaS

$ refer -q source add "Jane Roe <jane@pixel.example>" --type customer

$ refer -q profile add scaleups --name "SaaS scale-ups"

$ refer -q profile add wish --for jane --name "Designers"

$ refer -q moment add jane --kind renewal --on 2026-02-20 --outcome "cut onboarding from 6 weeks to 10 days"

$ refer outcome add "ramp time down from 6 months to 3" --customer elena --profile scaleups --on 2026-02-01 --link https://acme.example/globex --note "ask Bo" --json
{"id": 1, "kind": "result", "result": "ramp time down from 6 months to 3", "customer": "Elena Cole", "profile": "scaleups", "day": "2026-02-01", "public": false, "company": "Globex", "quote": null, "story": null, "link": "https://acme.example/globex", "moment_id": null, "customer_id": 2, "note": "ask Bo", "added_at": "2026-03-02T09:00:00Z"}

# Of the moment are the result, the customer and the day. A source can allow to be named.
$ refer outcome add --moment 1 --kind testimonial --quote "We would not go back."
! Added outcome 2: cut onboarding from 6 weeks to 10 days, of Jane Roe.
! Jane Roe is not named: 'refer permission add 3 --use public' records that they allow it.

$ refer outcome show 2 --format csv --columns day,public,moment_id
day,public,moment_id
2026-02-20,false,1
! Jane Roe is not named: 'refer permission add 3 --use public' records that they allow it.

$ refer -q permission add jane --use public

$ refer outcome add "one page instead of nine" --kind case-study --customer jane --link https://acme.example/pixel
! Added outcome 3: one page instead of nine, of Jane Roe.

$ refer outcome add "a day a week saved" --moment 1 --customer elena --on 2026-03-01
! Added outcome 4: a day a week saved, of Elena Cole.
! Elena Cole is not named: only a source can allow it, and 'refer source add 2 --type customer' makes them one.

# Nobody's, and for a new contact.
$ refer outcome add "stock down by 18%" --kind story --story "They counted by hand, every Friday."
! Added outcome 5: stock down by 18%.

$ refer outcome add "books closed in 4 days" --customer "Priya Nair <priya@ledgerly.example>"
! Added contact 4: Priya Nair <priya@ledgerly.example>.
! Added outcome 6: books closed in 4 days, of Priya Nair.
! Priya Nair is not named: only a source can allow it, and 'refer source add 4 --type customer' makes them one.

# The same again is refused; another kind, customer or profile is another.
$ refer outcome add "stock down by 18%" --kind story --story "told otherwise"
! refer: outcome 5 is the same: kind, result, customer and profile
! hint: 'refer outcome edit 5' changes it
[4]

$ refer -q outcome add "stock down by 18%"

# Mistakes.
$ refer outcome add
! refer: an outcome needs a RESULT: what was achieved, in a line
! hint: refer outcome add "ramp time down from 6 months to 3"
[2]

$ refer outcome add " "
! refer: an outcome needs a result: what was achieved, in a line
! hint: such as "ramp time down from 6 months to 3"
[2]

$ refer -q moment add jane --kind praise

$ refer outcome add --moment 2
! refer: the moment says no outcome, so that an outcome needs a RESULT
! hint: refer outcome add "ramp time down from 6 months to 3"
[2]

$ refer outcome add "x" --kind testimonial
! refer: a testimonial needs a --quote
! hint: --quote "what they said, word for word"
[2]

$ refer outcome add "x" --kind story
! refer: a story needs a --story
! hint: --story "who they were, what they tried, what changed"
[2]

$ refer outcome add "x" --kind case-study
! refer: a case study needs a --story or a --link
! hint: --link https://yours.example/case-study
[2]

$ refer outcome add "x" --kind storie
! refer: --kind: 'storie' is no kind of outcome
! hint: did you mean 'story'?
[2]

$ refer outcome add "x" --customer nobody
! refer: no contact matches 'nobody'
! hint: 'refer contact list' shows them
[3]

$ refer outcome add "x" --profile scaleup
! refer: no profile 'scaleup'
! hint: did you mean 'scaleups'?
[3]

$ refer outcome add "x" --profile wish
! refer: profile 'wish' says whom Jane Roe wants to meet, not whom you do
! hint: 'refer give suggest 3' looks for them; 'refer profile list' shows yours
[2]

$ refer outcome add "x" --moment 9
! refer: no moment 9
! hint: 'refer moment list' shows them
[3]

$ refer outcome add "x" --on soon
! refer: --on: 'soon' is no date
! hint: write 2026-03-12, today, monday, -3d or +2w
[2]

$ refer outcome add "x" "y"
! refer: 'refer outcome add' does not know what to do with 'y'
! hint: 'refer outcome add --help' shows how it is used
[2]

$ refer outcome add "x" --quoet y --json
! {"code": 2, "message": "'refer outcome add' has no option '--quoet'", "hint": "did you mean '--quote' or '--quiet'?"}
[2]

# A file of them is added in one go, and read again adds nothing.
$ write outcomes.csv <<END
result,kind,customer,quote,profile,on
hired twice as fast,testimonial,jane,"Every team, every week.",scaleups,2026-01-05
stock down by 18%,,,,,
END

$ refer outcome add --from outcomes.csv
! Added 1; 1 was there already.

$ refer outcome add --from outcomes.csv
! Added 0; 2 were there already.

$ refer undo
! Took back: outcome add --from outcomes.csv

$ write bad.csv <<END
result,kind
hired twice as fast,testimonial
END

$ refer outcome add --from bad.csv
! refer: bad.csv:2: a testimonial needs a --quote
! hint: --quote "what they said, word for word"
[65]

# Hostile text is shown, not obeyed.
$ write -e evil.jsonl <<END
{"result": "\\u001b[31m=cmd()", "quote": "a\\nb"}
END

$ refer outcome add --from evil.jsonl --format csv --columns result,quote
result,quote
\ \x1b[31m=cmd(),"a
b"

$ refer undo
! Took back: outcome add --from evil.jsonl --format csv --columns result,quote

# What an outcome names is not removed before it.
$ refer contact remove elena
! refer: outcome 1 is of this customer
! hint: 'refer outcome edit 1 --customer ""' first
[4]

$ refer -q permission remove 1

$ refer -q profile remove wish

$ refer -q source remove jane

$ refer -q outcome edit 2 --customer ""

$ refer -q outcome edit 3 --customer ""

# Their moments would go with them.
$ refer contact remove jane
! refer: outcome 2 is of a moment of this person
! hint: 'refer outcome edit 2 --moment ""' first
[4]

$ refer moment remove 1
! refer: outcome 2 is of this moment
! hint: 'refer outcome edit 2 --moment ""' first
[4]

$ refer profile remove scaleups
! refer: outcome 1 is for this profile
! hint: 'refer outcome edit 1 --profile ""' first
[4]

$ refer -q outcome edit 1 --profile ""

$ refer -q profile remove scaleups
