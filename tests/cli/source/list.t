Sources are listed with the tie to them and what came of it, narrowed by type, owner and strength

$ refer init --name "Ada Park" --email ada@acme.example
! Began a project in .: refer.toml and refer.db.

$ refer source list --json
[]

$ refer source list --format csv
id,name,company,type,strength,satisfaction,last_touch,next_touch,asks,intros

$ write sources.csv <<END
person,type,strength,satisfaction,owner
Jane Roe <jane@pixel.example>,customer,5,9,
Omar Diaz <omar@delta.example>,partner,3,,Bo Lind
Kim Lee <kim@delta.example>,customer,,7,Bo Lind
END
$ refer source add --from sources.csv
! Added 3; 0 were there already.

$ refer touch add jane --channel call --on 2026-02-20
! Added touch 1: Jane Roe, call on 2026-02-20.

$ refer touch add jane --channel email --on 2026-02-11
! Added touch 2: Jane Roe, email on 2026-02-11.

$ refer contact add "Elena Cole <elena@globex.example>"
! Added contact 5: Elena Cole.

$ refer tie add jane elena --strength 4
! Added tie 3: Jane Roe and Elena Cole, strength 4.

$ refer moment add jane --kind renewal --outcome "ramp time halved"
! Added moment 1: Jane Roe, renewal on 2026-03-02.

$ refer ask add jane elena --kind specific
! Added ask 1: Jane Roe to introduce Elena Cole.

$ refer source list --format csv
id,name,company,type,strength,satisfaction,last_touch,next_touch,asks,intros
2,Jane Roe,,customer,5,9,2026-02-20,,1,0
3,Omar Diaz,,partner,3,,,,0,0
4,Kim Lee,,customer,,7,,,0,0

$ refer source list --type customer --sort -satisfaction --format csv --columns id,name,satisfaction
id,name,satisfaction
2,Jane Roe,9
4,Kim Lee,7

$ refer source list --type customer --strength 4 --format csv --columns id,name
id,name
2,Jane Roe

$ refer source list --owner "Bo Lind" --format csv --columns id,name,owner
id,name,owner
3,Omar Diaz,Bo Lind
4,Kim Lee,Bo Lind

$ refer source list --owner "Ada Park" --type partner --json
[]

$ refer source list --type custmer
! refer: 'custmer' is no type of source
! hint: did you mean 'customer'?
[2]

$ refer source list --type friend
! refer: 'friend' is no type of source
! hint: one of customer, partner, connector, advisor, executive, implementation-partner, agency, community, vendor, affiliate, employee
[2]

$ refer source list --strength 0
! refer: --strength: 0 is not from 1 to 5
[2]

$ refer source list --owner
! refer: --owner needs a value
! hint: 'refer source list --help' shows how it is used
[2]

$ refer source list jane
! refer: 'refer source list' does not know what to do with 'jane'
! hint: 'refer source list --help' shows how it is used
[2]

$ refer source list --tpye customer
! refer: 'refer source list' has no option '--tpye'
! hint: did you mean '--type'?
[2]

$ refer source lits
! refer: no command 'source lits'
! hint: did you mean 'source list' or 'source edit'?
[2]

# A type of your own is a type like any other.
$ refer source list --type investor
! refer: 'investor' is no type of source
! hint: one of customer, partner, connector, advisor, executive, implementation-partner, agency, community, vendor, affiliate, employee
[2]

$ write -e refer.toml <<END
[source_types.investor]\nstrengths = "sees many companies"
END
$ refer source list --type investor --json
[]
