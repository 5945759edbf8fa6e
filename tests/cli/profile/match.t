`profile match` scores people against a profile, with the reason for each point

$ refer -q init --name "Ada Park" --email ada@acme.example

$ refer -q profile add scaleups --name "SaaS scale-ups" --industry SaaS --employees 50-500 --revenue "1M-50M EUR" --region "North America" --role "VP of Sales" --role CRO

$ refer profile match scaleups
name  title  company  points  possible  fits  reasons

$ refer profile match scaleups --json
[]

$ write people.csv <<END
name,email,title,company,industry,employees,region,revenue
Elena Cole,elena@globex.example,"Vice President, Sales",Globex,B2B SaaS,300,"Austin, Texas, United States",20M EUR
Marcus Webb,,Chief Revenue Officer,Initech,,,,
Tom Ray,,CRO,Hooli,SaaS,30,Canada,
Ann Lee,,Assistant to the VP of Sales,Globex,,,,
Kim Doe,,,,,,,
END

$ refer -q contact add --from people.csv

$ refer profile match scaleups --format csv --columns id,name,points,possible,fits,reasons
id,name,points,possible,fits,reasons
2,Elena Cole,100,100,true,"role +40: VP of Sales; industry +20: B2B SaaS; size +20: 300 is within 50–500; region +10: Austin, Texas, United States; revenue +10: 20000000.00 EUR is within 1M–50M EUR"
4,Tom Ray,70,100,false,role +40: CRO; industry +20: SaaS; size +0: 30 is below 50–500; region +10: Canada; revenue +0: not known
5,Ann Lee,50,100,false,role +0: Assistant to the VP of Sales is not VP of Sales or CRO; industry +20: B2B SaaS; size +20: 300 is within 50–500; region +0: not known; revenue +10: 20000000.00 EUR is within 1M–50M EUR
3,Marcus Webb,40,100,true,role +40: CRO; industry +0: not known; size +0: not known; region +0: not known; revenue +0: not known
6,Kim Doe,0,100,false,role +0: not known; industry +0: not known; size +0: not known; region +0: not known; revenue +0: not known

$ refer profile match scaleups --json --limit 1
[
{"name": "Elena Cole", "title": "Vice President, Sales", "company": "Globex", "points": 100, "possible": 100, "fits": true, "reasons": ["role +40: VP of Sales", "industry +20: B2B SaaS", "size +20: 300 is within 50–500", "region +10: Austin, Texas, United States", "revenue +10: 20000000.00 EUR is within 1M–50M EUR"]}
]

$ refer profile match scaleups --fits --format csv --columns name,points --no-header
Elena Cole,100
Marcus Webb,40

# Only those who are named, or whom a source knows.
$ refer profile match scaleups ann marcus --format csv --columns name,points,fits
name,points,fits
Ann Lee,50,false
Marcus Webb,40,true

$ refer -q source add "Jane Roe <jane@pixel.example>" --type customer

$ refer -q tie add jane tom --strength 4

$ refer -q tie add marcus jane --strength 3

$ refer profile match scaleups --source jane --format csv --columns name,points,fits
name,points,fits
Tom Ray,70,false
Marcus Webb,40,true

$ refer profile match 1 tom elena --source jane --format csv --columns name,points,fits
name,points,fits
Tom Ray,70,false

$ refer profile match scaleups --source jane --fits --format csv --columns name --no-header
Marcus Webb

# A profile that says nothing fits nobody.
$ refer -q profile add empty

$ refer profile match empty elena --format csv --columns name,points,possible,fits,reasons
name,points,possible,fits,reasons
Elena Cole,0,0,false,

# The people come out as they are, and a table shows nothing that a terminal would do.
$ write -e evil.csv <<END
name,title,company,industry
Eve \x1b[31mRed,"=CRO\x1b]0;x\x07",Umbra,"<b>SaaS</b>"
END

$ refer -q contact add --from evil.csv

$ refer profile match scaleups eve --format csv --columns name,title,fits,reasons
name,title,fits,reasons
\ Eve \x1b[31mRed,'=CRO\x1b]0;x\x07,true,role +40: CRO; industry +20: <b>SaaS</b>; size +0: not known; region +0: not known; revenue +0: not known

$ refer profile match scaleups eve --columns name,title,points,fits
name             title             points  fits
Eve \x1b[31mRed  =CRO\x1b]0;x\x07      60  true

# Mistakes.
$ refer profile match
! refer: 'refer profile match' needs PROFILE
! hint: PROFILE is which profile: its handle or its id; 'refer profile match --help' shows more
[2]

$ refer profile match scaleup
! refer: no profile 'scaleup'
! hint: did you mean 'scaleups'?
[3]

$ refer profile match scaleups nobody
! refer: no contact matches 'nobody'
! hint: 'refer contact list' shows them
[3]

$ refer profile match scaleups --source elena
! refer: no source matches 'elena'
! hint: Elena Cole is a contact; 'refer source add 2 --type customer' makes a source of them
[3]
