What a customer did after the deal is recorded once: they stayed, bought more, bought again, or left

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer -q source add "Jane Roe <jane@pixel.example>" --type customer

$ refer -q intro add --source jane --target "Elena Cole <elena@globex.example>" --mode direct --state introduced --on 2026-01-10

$ refer -q intro add --source jane --target "Max Vogel <max@initech.example>" --mode direct --state introduced --on 2026-01-10

$ refer -q intro mark 1 won --on 2026-01-20 --value 42000EUR

# Only somebody who became a customer can renew or leave.
$ refer sale add 2 --kind renewal
! refer: intro 2 is introduced: what a customer does comes after the deal is won
! hint: 'refer intro mark 2 won' first
[4]

$ refer -q intro mark 2 lost --on 2026-02-01

$ refer sale add 2 --kind churn
! refer: intro 2 is lost: what a customer does comes after the deal is won
! hint: 'refer intro list --state won' shows the deals
[4]

$ refer sale add 1 --kind expansion --value 8000EUR --on 2026-02-20 --reason "a second team" --note "signed by mail" --json
{"id": 1, "intro_id": 1, "customer": "Elena Cole", "company": null, "kind": "expansion", "day": "2026-02-20", "value": {"amount": "8000.00", "currency": "EUR"}, "reason": "a second team", "source": "Jane Roe", "customer_id": 3, "source_id": 2, "note": "signed by mail", "added_at": "2026-03-02T09:00:00Z"}

$ refer sale add 1 --kind renewal
! Added sale 2: renewal of Elena Cole on 2026-03-02.

$ refer sale add 1 --kind churn --reason "bought by a competitor" --on 2026-03-01
! Added sale 3: churn of Elena Cole on 2026-03-01.

# Money of another currency is kept as it is; on the day of the deal there may be a sale.
$ refer sale add 1 --kind repeat --value "500 USD" --on 2026-01-20
! Added sale 4: repeat of Elena Cole on 2026-01-20, 500.00 USD.

$ refer sale list --format csv
id,intro_id,customer,company,kind,day,value,reason
4,1,Elena Cole,,repeat,2026-01-20,500.00 USD,
1,1,Elena Cole,,expansion,2026-02-20,8000.00 EUR,a second team
3,1,Elena Cole,,churn,2026-03-01,,bought by a competitor
2,1,Elena Cole,,renewal,2026-03-02,,

# The same again is refused; another note tells two apart.
$ refer sale add 1 --kind renewal --value 9000EUR
! refer: sale 2 is the same: deal, kind, day and note
! hint: 'refer sale edit 2' changes it; another --note tells two apart
[4]

$ refer sale add 1 --kind renewal --value 9000EUR --note "the other contract"
! Added sale 5: renewal of Elena Cole on 2026-03-02, 9000.00 EUR.

# Mistakes.
$ refer sale add
! refer: 'refer sale add' needs INTRO
! hint: INTRO is after which deal: the id of the introduction that was won; 'refer sale add --help' shows more
[2]

$ refer sale add elena --kind renewal
! refer: INTRO: 'elena' is no id
! hint: ids are the numbers in the first column of 'list'
[2]

$ refer sale add 1 --value 20000EUR
! refer: a sale needs a --kind
! hint: --kind renewal, expansion, repeat or churn
[2]

$ refer sale add 1 --kind renwal
! refer: --kind: 'renwal' is no kind of sale
! hint: did you mean 'renewal'?
[2]

$ refer sale add 1 --kind churn --value 20000EUR --on 2026-02-28
! refer: a churn has no value: the customer left
! hint: --value "" leaves it out; renewal, expansion and repeat have one
[2]

$ refer sale add 1 --kind renewal --on 2026-01-19
! refer: the renewal would be on 2026-01-19, before the deal was won on 2026-01-20
! hint: --on is the day of it
[2]

$ refer sale add 1 --kind renewal --on someday
! refer: --on: 'someday' is no date
! hint: write 2026-03-12, today, monday, -3d or +2w
[2]

$ refer sale add 1 --kind renewal --value many
! refer: --value: no currency 'MANY'
! hint: write an ISO 4217 code, for instance EUR
[2]

$ refer sale add 9 --kind renewal --json
! {"code": 3, "message": "no intro 9", "hint": "'refer intro list' shows them"}
[3]

$ refer sale add 1 --kind renewal --vlaue 1EUR
! refer: 'refer sale add' has no option '--vlaue'
! hint: did you mean '--value'?
[2]

# Names and reasons are shown, not obeyed.
$ write -e people.csv <<END
name,email
"\x1b[31m=Eve",eve@x.example
END

$ refer -q contact add --from people.csv

$ refer -q intro add --source jane --target eve@x.example --mode direct --state introduced --on 2026-02-01

$ refer -q intro mark 3 won --on 2026-02-10

$ refer sale add 3 --kind churn --reason "=cmd()"
! Added sale 6: churn of \x1b[31m=Eve on 2026-03-02.

$ refer sale show 6
id           6
intro_id     3
customer     \x1b[31m=Eve
company
kind         churn
day          2026-03-02
value
reason       =cmd()
source       Jane Roe
customer_id  5
source_id    2
note
added_at     2026-03-02 09:00

$ refer sale show 6 --format csv --columns customer,reason
customer,reason
\ \x1b[31m=Eve,'=cmd()

# An introduction is not removed before what came after it.
$ refer intro remove 3
! refer: sale 6 came after the deal of intro 3
! hint: 'refer sale remove 6' first
[4]

$ refer -q sale remove 6

$ refer intro remove 3
! Removed intro 3.
