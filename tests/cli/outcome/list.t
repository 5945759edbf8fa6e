Outcomes are listed by day, narrowed by profile, kind, customer, and who may be named today

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer outcome list --json
[]

$ refer outcome list --format csv
id,kind,result,customer,profile,day,public

$ refer -q profile add scaleups

$ refer -q source add "Jane Roe <jane@pixel.example>" --type customer

$ refer -q source add "Bo Lind <bo@delta.example>" --type customer

$ refer -q permission add jane --use public --on 2026-01-01 --until 2026-03-02

# To be named to one person is another thing than in public.
$ refer -q permission add bo --anyone

$ write outcomes.csv <<END
result,kind,customer,quote,story,profile,on
a,result,jane,,,scaleups,2026-02-03
b,testimonial,bo,Good.,,scaleups,2026-02-01
c,story,jane,,Once.,,2026-02-02
d,result,,,,,2026-02-04
END

$ refer -q outcome add --from outcomes.csv

$ refer outcome list --format csv
id,kind,result,customer,profile,day,public
2,testimonial,b,Bo Lind,scaleups,2026-02-01,false
3,story,c,Jane Roe,,2026-02-02,true
1,result,a,Jane Roe,scaleups,2026-02-03,true
4,result,d,,,2026-02-04,

$ refer outcome list --profile scaleups --format csv --columns id
id
2
1

$ refer outcome list --kind story --format csv --columns id
id
3

$ refer outcome list --customer jane --public --format csv --columns id
id
3
1

$ refer outcome list --public --profile scaleups --format csv --columns id
id
1

# The last day on which it holds is one of calendar.zone.
$ refer --now 2026-03-02T23:30:00Z outcome list --public --format csv --columns id
id
3
1

$ refer --now 2026-03-02T23:30:00Z -c calendar.zone=Europe/Berlin outcome list --public --json
[]

$ refer outcome list --profile scaleup
! refer: no profile 'scaleup'
! hint: did you mean 'scaleups'?
[3]

$ refer outcome list --customer nobody
! refer: no contact matches 'nobody'
! hint: 'refer contact list' shows them
[3]

$ refer outcome list --kind x
! refer: --kind: 'x' is no kind of outcome
! hint: one of result, story, testimonial, case-study
[2]

$ refer outcome list x
! refer: 'refer outcome list' does not know what to do with 'x'
! hint: 'refer outcome list --help' shows how it is used
[2]
