A file of rewards is added in one go, and read again changes nothing

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer -q source add "Jane Roe <jane@pixel.example>" --type customer

$ refer config set rewards.most_yearly 60EUR
! rewards.most_yearly = "60EUR" in <dir>/refer.toml.

$ write rewards.csv <<END
source,kind,on,value,item
jane,gift,2026-01-10,50EUR,a book
jane,note,2026-02-10,,
END

$ refer reward add --from rewards.csv
! Added 2; 0 were there already.

# The policy has nothing against what is there already.
$ refer reward add --from rewards.csv
! Added 0; 2 were there already.

$ refer reward list --format csv --columns id,kind,day,value
id,kind,day,value
1,gift,2026-01-10,50.00 EUR
2,note,2026-02-10,

$ write more.csv <<END
source,kind,on,value
jane,note,2026-02-11,
jane,gift,2026-02-12,20EUR
END

$ refer reward add --from more.csv
! refer: more.csv:3: refused by most-yearly: with this one the rewards of Jane Roe in 12 months come to 70.00 EUR; rewards.most_yearly is 60.00 EUR
! hint: --value 10.00EUR; --override REASON goes past it
[77]

$ refer reward list --format csv --columns id
id
1
2

$ write bad.csv <<END
source,kind
jane,
END

$ refer reward add --from bad.csv
! refer: bad.csv:2: a reward needs a --kind
! hint: --kind gift, note, donation, or another of its words
[65]

$ refer undo
! Took back: reward add --from rewards.csv

$ refer reward list --json
[]
