When two people become one, their parts in a deal are added up, and a part in a deal of their own is theirs anyway

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ write sources.csv <<END
person,type
Jane Roe <jane@pixel.example>,customer
J. Roe <roe@pixel.example>,customer
Omar Diaz <omar@delta.example>,customer
END

$ refer -q source add --from sources.csv

$ refer -q intro add --source omar --target "Elena Cole <elena@globex.example>" --mode direct --state introduced --on 2026-01-10

$ refer -q intro add --source jane --target "Max Vogel <max@initech.example>" --mode direct --state introduced --on 2026-01-10

# 20 as sourced and 15 as influenced, of Omar's; 40 of what is Jane's own.
$ refer -q credit add 1 jane@pixel.example --share 15

$ refer -q credit add 1 roe@pixel.example --share 20 --role sourced --note "the first call"

$ refer -q credit add 2 roe@pixel.example --share 40

$ refer -q contact merge jane@pixel.example roe@pixel.example

$ refer credit list --format csv --columns id,intro_id,source,role,share,note
id,intro_id,source,role,share,note
1,1,Jane Roe,sourced,35,the first call

$ refer undo
! Took back: -q contact merge jane@pixel.example roe@pixel.example

$ refer credit list --format csv --columns id,intro_id,source,role,share,note
id,intro_id,source,role,share,note
1,1,Jane Roe,influenced,15,
2,1,J. Roe,sourced,20,the first call
3,2,J. Roe,influenced,40,

# The other way round.
$ refer -q contact merge roe@pixel.example jane@pixel.example

$ refer credit list --format csv --columns id,intro_id,source,role,share,note
id,intro_id,source,role,share,note
2,1,J. Roe,sourced,35,the first call

$ refer undo
! Took back: -q contact merge roe@pixel.example jane@pixel.example

# Nobody has a part in how they were met themselves.
$ refer -q contact merge elena omar
! refer: intro 1 names one of them to the other
! hint: 'refer intro remove 1' first, or 'refer intro show 1' tells who is who
[4]

$ refer -q source add elena --type customer

$ refer contact merge jane@pixel.example elena
! refer: credit 1 gives one of them a part in how the other was met
! hint: 'refer credit remove 1' first
[4]
