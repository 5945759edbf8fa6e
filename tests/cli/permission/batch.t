A file of permissions is added in one go, and read again changes nothing

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer -q source add "Jane Roe <jane@pixel.example>" --type customer

$ write permissions.csv <<END
source,target,anyone,use,on,until
jane,elena@globex.example,,,2026-02-01,
jane,,yes,,2026-02-01,2026-12-31
jane,,,public,2026-02-01,
END

$ refer permission add --from permissions.csv
! Added 3; 0 were there already.

$ refer permission add --from permissions.csv
! Added 0; 3 were there already.

# Withdrawn since, it does not come back.
$ refer -q permission edit 1 --withdrawn today

$ refer permission add --from permissions.csv
! Added 0; 3 were there already.

$ refer permission list --format csv --columns id,use,scope,target,valid
id,use,scope,target,valid
1,name,target,Elena,false
2,name,anyone,,true
3,public,anyone,,true

$ write bad.csv <<END
source,target
jane,
END

$ refer permission add --from bad.csv
! refer: bad.csv:2: it is not said to whom they may be named
! hint: --target PERSON, --profile PROFILE, or --anyone
[65]

$ refer undo
! Took back: -q permission edit 1 --withdrawn today

$ refer undo
! Took back: permission add --from permissions.csv

$ refer permission list --json
[]
