Coverage says how many sources there are of each type, what is missing, and what hangs on one

$ refer init --name "Ada Park" --email ada@acme.example
! Began a project in .: refer.toml and refer.db.

$ refer source coverage --format csv
type,sources,low,high,gap,active,asked,referrals,share
customer,0,10,20,10,0,0,0,
partner,0,10,20,10,0,0,0,
connector,0,10,20,10,0,0,0,
advisor,0,10,20,10,0,0,0,
! Short of 10 sources: customer by 10, partner by 10, connector by 10, advisor by 10; 'refer source brainstorm' asks who could be one.

$ write sources.csv <<END
person,type
Jane Roe <jane@pixel.example>,customer
Kim Lee <kim@delta.example>,customer
Ana Sol <ana@sol.example>,customer
END
$ refer source add --from sources.csv
! Added 3; 0 were there already.

$ refer -c sources.coverage_low=2 source coverage --format csv
type,sources,low,high,gap,active,asked,referrals,share
customer,3,2,20,0,0,0,0,
partner,0,2,20,2,0,0,0,
connector,0,2,20,2,0,0,0,
advisor,0,2,20,2,0,0,0,
! Short of 2 sources: partner by 2, connector by 2, advisor by 2; 'refer source brainstorm' asks who could be one.
! All sources are customers: partners, connectors and advisors reach people whom customers do not know.

$ refer source add "Omar Diaz <omar@delta.example>" --type agency
! Added contact 5: Omar Diaz <omar@delta.example>.
! Added source 5: Omar Diaz, agency.

# Referrals count for 12 calendar months: the day a year ago is out, the day after is in.
$ write intros.csv <<END
source,target,on,state,mode
jane@pixel.example,a@t.example,2025-03-02,introduced,forward
jane@pixel.example,b@t.example,2025-03-03,introduced,forward
jane@pixel.example,c@t.example,2025-12-01,met,forward
jane@pixel.example,d@t.example,2026-02-01,won,forward
kim@delta.example,e@t.example,2026-02-01,introduced,forward
omar@delta.example,f@t.example,2026-02-01,forwarded,forward
END
$ refer intro add --from intros.csv
! Added 6; 0 were there already.

$ refer source coverage --format csv
type,sources,low,high,gap,active,asked,referrals,share
customer,3,10,20,7,2,0,4,1
partner,0,10,20,10,0,0,0,0
connector,0,10,20,10,0,0,0,0
advisor,0,10,20,10,0,0,0,0
agency,1,10,20,9,0,0,0,0
! Short of 10 sources: customer by 7, partner by 10, connector by 10, advisor by 10, agency by 9; 'refer source brainstorm' asks who could be one.
! Jane Roe brought 3 of 4 referrals in 12 months, 75 %: from 40 % on that is too much to depend on one source (sources.top_share). The Herfindahl index is 0.625.

# Who was asked: an ask that waits in the queue does not count yet.
$ refer ask add ana d@t.example --override "as a test"
! Added ask 1: Ana Sol to introduce D.

$ refer source coverage --format csv --columns type,asked --limit 1
type,asked
customer,0
! Short of 10 sources: customer by 7, partner by 10, connector by 10, advisor by 10, agency by 9; 'refer source brainstorm' asks who could be one.
! Jane Roe brought 3 of 4 referrals in 12 months, 75 %: from 40 % on that is too much to depend on one source (sources.top_share). The Herfindahl index is 0.625.

$ refer ask mark 1 sent
! Ask 1 is sent: Ana Sol to introduce D.

$ refer source coverage --json --columns all
[
{"type": "customer", "sources": 3, "low": 10, "high": 20, "gap": 7, "active": 2, "asked": 1, "referrals": 4, "share": 1, "top_source": "Jane Roe", "top_share": 0.75, "herfindahl": 0.625, "all_referrals": 4},
{"type": "partner", "sources": 0, "low": 10, "high": 20, "gap": 10, "active": 0, "asked": 0, "referrals": 0, "share": 0, "top_source": "Jane Roe", "top_share": 0.75, "herfindahl": 0.625, "all_referrals": 4},
{"type": "connector", "sources": 0, "low": 10, "high": 20, "gap": 10, "active": 0, "asked": 0, "referrals": 0, "share": 0, "top_source": "Jane Roe", "top_share": 0.75, "herfindahl": 0.625, "all_referrals": 4},
{"type": "advisor", "sources": 0, "low": 10, "high": 20, "gap": 10, "active": 0, "asked": 0, "referrals": 0, "share": 0, "top_source": "Jane Roe", "top_share": 0.75, "herfindahl": 0.625, "all_referrals": 4},
{"type": "agency", "sources": 1, "low": 10, "high": 20, "gap": 9, "active": 0, "asked": 0, "referrals": 0, "share": 0, "top_source": "Jane Roe", "top_share": 0.75, "herfindahl": 0.625, "all_referrals": 4}
]
! Short of 10 sources: customer by 7, partner by 10, connector by 10, advisor by 10, agency by 9; 'refer source brainstorm' asks who could be one.
! Jane Roe brought 3 of 4 referrals in 12 months, 75 %: from 40 % on that is too much to depend on one source (sources.top_share). The Herfindahl index is 0.625.

$ refer -c sources.top_share=0.8 -c sources.coverage_low=0 source coverage --format csv --columns type,low,gap,share
type,low,gap,share
customer,0,0,1
partner,0,0,0
connector,0,0,0
advisor,0,0,0
agency,0,0,0

# What counts is a setting.
$ refer -c counting.from=met -c sources.coverage_low=0 source coverage --format csv --columns type,active,referrals,share
type,active,referrals,share
customer,1,2,1
partner,0,0,0
connector,0,0,0
advisor,0,0,0
agency,0,0,0
! Jane Roe brought 2 of 2 referrals in 12 months, 100 %: from 40 % on that is too much to depend on one source (sources.top_share). The Herfindahl index is 1.

$ refer -c sources.top_share=0.5 -c counting.from=won -c sources.coverage_low=0 source coverage --format csv --columns type,referrals,top_source,top_share,herfindahl
type,referrals,top_source,top_share,herfindahl
customer,1,Jane Roe,1,1
partner,0,Jane Roe,1,1
connector,0,Jane Roe,1,1
advisor,0,Jane Roe,1,1
agency,0,Jane Roe,1,1
! Jane Roe brought 1 of 1 referrals in 12 months, 100 %: from 50 % on that is too much to depend on one source (sources.top_share). The Herfindahl index is 1.

$ refer --now 2028-01-01 -c sources.coverage_low=0 source coverage --format csv
type,sources,low,high,gap,active,asked,referrals,share
customer,3,0,20,0,0,0,0,
partner,0,0,20,0,0,0,0,
connector,0,0,20,0,0,0,0,
advisor,0,0,20,0,0,0,0,
agency,1,0,20,0,0,0,0,

# A type that the settings know no more is still a type that is used; names are text.
$ write -e refer.toml <<END
[source_types.investor]\nstrengths = "sees many companies"
END
$ write -e evil.jsonl <<END
{"name": "Ivy \\u001b[31m", "email": "ivy@fund.example"}
END
$ refer contact add --from evil.jsonl
! Added 1; 0 were there already.

$ refer source add ivy --type investor
! Added source 12: Ivy \x1b[31m, investor.

$ write intros.csv <<END
source,target,on,state,mode
ivy@fund.example,g@t.example,2026-02-01,won,forward
ivy@fund.example,h@t.example,2026-02-01,won,forward
ivy@fund.example,i@t.example,2026-02-01,won,forward
ivy@fund.example,j@t.example,2026-02-01,won,forward
END
$ refer intro add --from intros.csv
! Added 4; 0 were there already.

$ write refer.toml <<END
[sources]
coverage_low = 1
END
$ refer source coverage --format csv --columns type,sources,gap,referrals,share
type,sources,gap,referrals,share
customer,3,0,4,0.5
partner,0,1,0,0
connector,0,1,0,0
advisor,0,1,0,0
agency,1,0,0,0
investor,1,0,4,0.5
! Short of 1 source: partner by 1, connector by 1, advisor by 1; 'refer source brainstorm' asks who could be one.
! Ivy \x1b[31m brought 4 of 8 referrals in 12 months, 50 %: from 40 % on that is too much to depend on one source (sources.top_share). The Herfindahl index is 0.406.

$ refer source coverage all
! refer: 'refer source coverage' does not know what to do with 'all'
! hint: 'refer source coverage --help' shows how it is used
[2]
