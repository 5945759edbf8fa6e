Every report means the same by 12 calendar months: those up to the instant of --as-of

$ now 2028-02-29T10:00:00Z

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer -q source add "Jane Roe <jane@pixel.example>" --type customer --since 2020-01-01

# A year before is February 28 at ten: the first is out, the others are in.
$ write intros.csv <<END
source,target,on,state,mode
jane@pixel.example,a@t.example,2027-02-28T10:00:00Z,introduced,direct
jane@pixel.example,b@t.example,2027-02-28T10:00:01Z,introduced,direct
jane@pixel.example,c@t.example,2027-03-01T09:00:00Z,introduced,direct
END
$ refer -q intro add --from intros.csv

$ refer report concentration --format csv --columns what,total
what,total
referrals,2

$ refer report reciprocity --format csv --columns source,referrals_received
source,referrals_received
Jane Roe,2

$ refer report coverage --format csv --columns type,referrals
type,referrals
customer,2
partner,0
connector,0
advisor,0
all,2

$ refer report vitals --format csv --columns source,referrals
source,referrals
Jane Roe,2

# At the end of the day the 28th is a year ago.
$ refer report vitals --as-of 2028-02-29 --format csv --columns source,referrals
source,referrals
Jane Roe,1

$ refer report concentration --as-of 2028-02-29 --format csv --columns what,total
what,total
referrals,1
