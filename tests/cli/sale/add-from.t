A file of sales is added in one go, and read again changes nothing

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer -q source add "Jane Roe <jane@pixel.example>" --type customer

$ refer -q intro add --source jane --target "Elena Cole <elena@globex.example>" --mode direct --state introduced --on 2026-01-10

$ refer -q intro mark 1 won --on 2026-01-20 --value 42000EUR

$ write sales.csv <<END
intro,kind,on,value,reason
1,renewal,2026-02-01,20000EUR,
1,churn,2026-02-20,,too few users
END

$ refer sale add --from sales.csv
! Added 2; 0 were there already.

$ refer sale add --from sales.csv
! Added 0; 2 were there already.

$ refer sale list --format csv --columns id,customer,kind,day,value,reason
id,customer,kind,day,value,reason
1,Elena Cole,renewal,2026-02-01,20000.00 EUR,
2,Elena Cole,churn,2026-02-20,,too few users

$ write bad.csv <<END
intro,kind,on,value
1,renewal,2026-02-02,20000EUR
1,churn,2026-02-21,10EUR
END

$ refer sale add --from bad.csv
! refer: bad.csv:3: a churn has no value: the customer left
! hint: --value "" leaves it out; renewal, expansion and repeat have one
[65]

$ refer undo
! Took back: sale add --from sales.csv

$ refer sale list --json
[]
