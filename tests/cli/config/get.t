`config get` prints the value that holds

$ refer init --name "Ada Park" --email ada@acme.example
! Began a project in .: refer.toml and refer.db.

$ refer config get me.name
Ada Park

# Lists and the like are written as TOML; what has a default has a value.
$ refer config get moments.kinds
[]

$ refer config get ties.strong
4

# Not set is an answer: no.
$ refer config get me.title
[1]

$ refer config get alias.due
[1]

# The later layer wins: built in, your own, the project's, the command line.
$ refer config set --user money.currency CHF -q

$ refer config get money.currency
CHF

$ refer config set money.currency GBP -q

$ refer config get money.currency
GBP

$ refer config get money.currency -c money.currency=USD
USD

$ refer config get money.currency -c money.currency=USD -c money.currency=SEK
SEK

# Without a project your own settings hold.
$ sh cd / && refer config get money.currency
CHF

$ refer config get me.nmae
! refer: no setting 'me.nmae'
! hint: did you mean 'me.name'?
[3]

$ refer config get me
! refer: no setting 'me'
! hint: did you mean 'me.name', 'me.link' or 'me.email'?
[3]

$ refer config get ""
! refer: no setting ''
! hint: 'refer config list' shows all settings
[3]

$ refer config get
! refer: 'refer config get' needs KEY
! hint: KEY is which setting; 'refer config get --help' shows more
[2]

$ refer config get me.name me.email
! refer: 'refer config get' does not know what to do with 'me.email'
! hint: 'refer config get --help' shows how it is used
[2]

$ refer config get me.nmae --format json
! {"code": 3, "message": "no setting 'me.nmae'", "hint": "did you mean 'me.name'?"}
[3]

# Mistakes in the files are found with their places.
$ write refer.toml <<END
[me]
name = "Ada Park
END

$ refer config get me.email
! refer: <dir>/refer.toml:2:17: not TOML: string: unescaped control characters other than TAB (U+0009) are explicitly prohibited
[78]

$ write refer.toml <<END
[me]
nmae = "Ada Park"
END

$ refer config get me.name
! refer: <dir>/refer.toml:2:8: no setting 'me.nmae'
! hint: did you mean 'me.name'?
[78]

$ write refer.toml <<END
[ties]
strong = "very"
END

$ refer config get me.name
! refer: <dir>/refer.toml:2:10: 'ties.strong' is a whole number, not text
[78]

$ write refer.toml <<END
[ties]
strong = 9
END

$ refer config get me.name --json
! {"code": 78, "message": "'ties.strong' cannot be '9'", "hint": "one of 1, 2, 3, 4, 5", "file": "<dir>/refer.toml", "line": 2, "column": 10}
[78]

$ write refer.toml <<END
[source_types.investor]
strenghts = "sees many companies"
END

$ refer config get me.name
! refer: <dir>/refer.toml:2:13: no setting 'source_types.investor.strenghts'
! hint: did you mean 'source_types.investor.strengths'?
[78]

# What starts programs does not count in a project.
$ write refer.toml <<END
[program]
pager = "rm -rf ."
END

$ refer config get program.pager
[1]

$ write refer.toml <<END
[alias]
due = "ask list"
END

$ refer config get alias.due
! refer: <dir>/refer.toml:2:7: aliases belong in your own settings, not in a project's
! hint: 'refer config set --user' sets one
[78]
