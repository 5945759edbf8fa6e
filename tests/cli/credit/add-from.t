A file of credits is added in one go, and read again changes nothing

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer -q source add "Jane Roe <jane@pixel.example>" --type customer

$ refer -q source add "Omar Diaz <omar@delta.example>" --type partner

$ refer -q source add "Priya Nair <priya@ledgerly.example>" --type advisor

$ refer -q intro add --source jane --target "Elena Cole <elena@globex.example>" --mode direct --state introduced --on 2026-01-10

$ write credits.csv <<END
intro,source,share,role
1,omar,30,influenced
1,priya,20,sourced
END

$ refer credit add --from credits.csv
! Added 2; 0 were there already.

$ refer credit add --from credits.csv
! Added 0; 2 were there already.

$ write bad.csv <<END
intro,source,share
1,jane,30
END

$ refer credit add --from bad.csv
! refer: bad.csv:2: Jane Roe is the source of intro 1, who keeps what is left of the 100 %
! hint: name somebody else who had a part in it
[65]

$ refer credit list --format csv
id,intro_id,source,role,share,target,state,value
1,1,Omar Diaz,influenced,30,Elena Cole,introduced,
2,1,Priya Nair,sourced,20,Elena Cole,introduced,

$ refer undo
! Took back: credit add --from credits.csv

$ refer credit list --json
[]
