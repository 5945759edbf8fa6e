`-q` leaves sentences out, `-v` says which files and which time are used

$ refer init acme --name "Ada Park" --email ada@acme.example -q

$ refer -C acme contact add "Jane Roe"
! Added contact 2: Jane Roe.

$ refer -C acme contact add "Elena Cole" -q

# What was asked for, and what went wrong, is not left out.
$ refer -C acme contact add "Sam Lee" --quiet --format csv --columns id,name
id,name
4,Sam Lee

$ refer -C acme contact show nobody -q
! refer: no contact matches 'nobody'
! hint: 'refer contact list' shows them
[3]

$ refer -C acme contact list -v --limit 1 --format csv --columns name
name
Jane Roe
! Your settings are in <dir>/.home/.config/refer/config.toml, which is not there.
! The project is <dir>/acme.
! Its data is in <dir>/acme/refer.db.

$ env REFER_NOW=2026-01-01

$ refer -v -C acme config get me.name
Ada Park
! Your settings are in <dir>/.home/.config/refer/config.toml, which is not there.
! The project is <dir>/acme.
! Its data is in <dir>/acme/refer.db.
! The time is taken to be 2026-01-01T00:00:00Z.

$ env -u REFER_NOW

$ refer -v config set --user money.currency CHF
! Your settings are in <dir>/.home/.config/refer/config.toml, which is not there.
! money.currency = "CHF" in <dir>/.home/.config/refer/config.toml.

$ refer --verbose --db acme/refer.db contact list --limit 1 --format csv --columns name
name
Jane Roe
! Your settings are in <dir>/.home/.config/refer/config.toml.
! Its data is in <dir>/acme/refer.db.

$ refer -v --db nowhere.db contact list
! Your settings are in <dir>/.home/.config/refer/config.toml.
! Its data is in <dir>/nowhere.db, which is not there.
! refer: no database '<dir>/nowhere.db': No such file or directory
! hint: begin one with 'refer init'
[66]

$ refer -v contact list
! Your settings are in <dir>/.home/.config/refer/config.toml.
! refer: no project in '<dir>' or above it
! hint: begin one with 'refer init', or name one with -C DIR
[66]

$ refer -C acme -qv contact list
! refer: --quiet and --verbose say different things
! hint: give one of them
[2]
