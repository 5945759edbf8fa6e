`--dry-run` does everything, prints it, and keeps nothing

$ refer init --sample --name "Ada Park" --email ada@acme.example -q

$ refer profile add spare --name Spare --role CEO -q

$ refer contact add "Lea May" --email lea@hooli.example -q

$ refer source add lea --type customer --strength 5 -q

$ refer moment add lea --kind praise --outcome "said so" -q

$ sh sqlite3 refer.db .dump > before.sql

$ write people.csv <<END
name,email
Kim Doe,kim@umbra.example
END

$ write connections.csv <<END
First Name,Last Name,Email Address
Kim,Doe,kim@umbra.example
END

$ refer --dry-run profile add others --name Others --role CEO
! Added profile 4: others.
! Nothing was kept (--dry-run).

$ refer --dry-run profile edit scaleups --name Others
! Changed profile 1: scaleups.
! Nothing was kept (--dry-run).

$ refer --dry-run profile remove spare
! Removed profile 3: spare.
! Nothing was kept (--dry-run).

$ refer --dry-run contact add "Sam Lee"
! Added contact 14: Sam Lee.
! Nothing was kept (--dry-run).

$ refer --dry-run contact add --from people.csv --json
[
{"id": 14, "name": "Kim Doe", "email": "kim@umbra.example", "title": null, "company": null}
]
! Nothing was kept (--dry-run).

$ refer --dry-run contact edit jane --title Chair --format csv --columns name,title
name,title
Jane Roe,Chair
! Nothing was kept (--dry-run).

$ refer --dry-run contact remove lea
! Removed contact 13: Lea May.
! Nothing was kept (--dry-run).

$ refer --dry-run source add marcus --type customer
! Added source 4: Marcus Webb, customer.
! Nothing was kept (--dry-run).

$ refer --dry-run source edit jane --satisfaction 3
! Changed source 2: Jane Roe.
! Nothing was kept (--dry-run).

$ refer --dry-run source remove lea
! Lea May is no source any more.
! Nothing was kept (--dry-run).

$ refer --dry-run tie add jane tomas --strength 2
! Added tie 13: Jane Roe and Tomás Reyes, strength 2.
! Nothing was kept (--dry-run).

$ refer --dry-run tie edit 1 --strength 1
! Changed tie 1: Ada Park and Jane Roe.
! Nothing was kept (--dry-run).

$ refer --dry-run tie remove 1
! Removed tie 1: Ada Park and Jane Roe.
! Nothing was kept (--dry-run).

$ refer --dry-run moment add jane --kind praise --outcome "said so"
! Added moment 6: Jane Roe, praise on 2026-03-02.
! Nothing was kept (--dry-run).

$ refer --dry-run moment edit 1 --outcome "said more"
! Changed moment 1.
! Nothing was kept (--dry-run).

$ refer --dry-run moment remove 4
! Removed moment 4.
! Nothing was kept (--dry-run).

$ refer --dry-run touch add jane
! Added touch 4: Jane Roe, message on 2026-03-02.
! Nothing was kept (--dry-run).

$ refer --dry-run touch edit 1 --note "called"
! Changed touch 1.
! Nothing was kept (--dry-run).

$ refer --dry-run touch remove 1
! Removed touch 1.
! Nothing was kept (--dry-run).

$ refer --dry-run ask add lea --kind direct --profile scaleups
! Added ask 6: Lea May about scaleups.
! Nothing was kept (--dry-run).

$ refer --dry-run ask edit 5 --due +3d
! Changed ask 5: Jane Roe to introduce Marcus Webb.
! Nothing was kept (--dry-run).

$ refer --dry-run ask mark 5 sent
! Ask 5 is sent: Jane Roe to introduce Marcus Webb.
! Nothing was kept (--dry-run).

$ refer --dry-run ask remove 5
! Removed ask 5.
! Nothing was kept (--dry-run).

$ refer --dry-run intro add --source jane --target "Kim Doe <kim@umbra.example>"
! Added contact 14: Kim Doe <kim@umbra.example>.
! Added intro 3: Kim Doe, by Jane Roe.
! Nothing was kept (--dry-run).

$ refer --dry-run intro edit 2 --owner Bob
! Changed intro 2: Tomás Reyes, by Priya Nair.
! Nothing was kept (--dry-run).

$ refer --dry-run intro mark 2 met
! Intro 2 is met: Tomás Reyes, by Priya Nair.
! Nothing was kept (--dry-run).

$ refer --dry-run intro remove 2
! Removed intro 2.
! Nothing was kept (--dry-run).

$ refer --dry-run import linkedin connections.csv
! Imported connections.csv: 1 added, 0 updated.
! Nothing was kept (--dry-run).

$ refer --dry-run undo
! Took back: moment add lea --kind praise --outcome 'said so' -q
! Nothing was kept (--dry-run).

$ refer --dry-run redo
! refer: there is nothing to do again
! hint: 'refer log' shows what was done
[3]

$ sh sqlite3 refer.db .dump | cmp - before.sql && echo nothing has changed
nothing has changed

$ refer --dry-run config set me.title Chair
! me.title = "Chair" in <dir>/refer.toml.
! Nothing was kept (--dry-run).

$ refer --dry-run init elsewhere
! Would begin a project in elsewhere: refer.toml and refer.db.

$ sh grep title refer.toml; ls
| # Your title, for introductions.
| #title = ""
before.sql
connections.csv
people.csv
refer.db
refer.toml

# What would be refused is refused.
$ refer --dry-run contact show nobody
! refer: no contact matches 'nobody'
! hint: 'refer contact list' shows them
[3]

$ refer --dry-run contact edit jane --email tomas@northmill.example
! refer: contact 6 (Tomás Reyes) has the email 'tomas@northmill.example' already
! hint: 'refer contact edit 6' changes that contact
[4]

# To what only reads it makes no difference, and =false turns it off.
$ refer --dry-run contact list --limit 1 --format csv --columns name
name
Jane Roe

$ refer contact add "Sam Lee" --dry-run=false
! Added contact 14: Sam Lee.

$ refer contact add "Sam Lee" --dry-run=perhaps
! refer: --dry-run: 'perhaps' is neither true nor false
[2]
