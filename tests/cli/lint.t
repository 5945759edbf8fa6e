The whole project is judged, for a check that runs by itself

$ refer -q init .

# Nobody could write a letter yet.
$ refer lint --format csv
severity,record,rule,part,line,found,hint
error,settings,unresolved,,,me.name is not set,refer config set me.name TEXT
error,settings,unresolved,,,me.email is not set,refer config set me.email TEXT
[1]

$ refer -q config set me.name "Ada Park"

$ refer -q config set me.email ada@acme.example

$ refer lint
! There is no profile, letter, ask or introduction to look at.

$ refer lint --json
[]
! There is no profile, letter, ask or introduction to look at.

$ refer -q profile add anyone --name "Anyone who grows"

$ refer lint --format csv
severity,record,rule,part,line,found,hint
error,profile anyone,no-role,,,nobody who decides is named,"refer profile edit anyone --role ""VP of Sales"""
error,profile anyone,no-size,,,neither employees nor revenue are given,refer profile edit anyone --employees 50-500
error,profile anyone,no-trigger,,,nothing says when the need arises,"refer profile edit anyone --trigger ""growing 20% a year or more"""
[1]

$ refer -q profile remove anyone

# Letters of the project, before anybody is asked; a mistyped name, and one that cannot be read.
$ write templates/ours.toml <<END
kind = "ask"
subject = "Introduction to {{target.name}}?"
body = """
Hi {{source.first_name}}, would you be open to introducing me to {{target.name}}? It would fill my pipeline.
"""
END

$ write templates/typo.toml <<END
kind = "ask"
subject = "{{target.nmae}}"
body = "x"
END

$ write templates/broken.toml <<END
kind = "ask"
subject =
END

$ refer lint --format csv
severity,record,rule,part,line,found,hint
error,letter broken,unresolved,,2,"templates/broken.toml: not TOML: key-value pair: expected value, saw '\n'",
error,letter ours,quota,body,1,fill my pipeline,"leave it out: it is our need, not theirs"
warning,letter ours,needs,,2,templates/ours.toml: there is no value for 'target.name',"add it to needs, or write a section around it"
error,letter typo,unresolved,,2,templates/typo.toml: there is no fact 'target.nmae',did you mean 'target.name' or 'target.email'?
[1]

$ refer lint --severity error --json --columns severity,record,rule,line
[
{"severity": "error", "record": "letter broken", "rule": "unresolved", "line": 2},
{"severity": "error", "record": "letter ours", "rule": "quota", "line": 1},
{"severity": "error", "record": "letter typo", "rule": "unresolved", "line": 2}
]
[1]

$ sh rm templates/ours.toml templates/typo.toml templates/broken.toml

# The sample project is clean, with every built-in letter that is for its records.
$ refer init sample --sample --name "Ada Park" --email ada@acme.example
! Began a project in sample: refer.toml and refer.db.
! It holds a sample; try 'refer next', 'refer report funnel' and 'refer report dashboard -o dashboard.html'.

$ cd sample

$ refer lint
! Nothing found.

$ refer -q permission add jane --anyone

$ refer -q permission add priya --anyone

$ refer -q permission add oskar --anyone

$ sh for letter in $(refer template list --format csv --columns name --no-header); do refer -q ask lint 1 2 3 4 5 --template $letter --format csv --no-header; refer -q intro lint 1 2 --template $letter --format csv --no-header; done

# Names that look like mistakes are none.
$ sh refer -q contact edit elena --name "$(printf 'Łukasz Ğ. O’Neil <x> XXX {{y}}')"

$ sh refer -q contact edit jane --name "$(printf '\330\271\331\204\331\212 \360\237\246\212 GUARANTEED QUOTA!!')" --company "[Quota] Revolutionary Ltd?"

$ sh for letter in $(refer template list --format csv --columns name --no-header); do refer -q ask lint 1 --template $letter --format csv --no-header; refer -q intro lint 1 --template $letter --format csv --no-header; done

# A letter for a profile that there is not would never be chosen.
$ sh rm -f templates/*

$ write templates/for-anyone.toml <<END
kind = "thanks"
instead_of = "thanks"
for = { profile = "nobody" }
subject = "Thank you"
body = "Hi {{source.first_name}}, thank you for {{target.name}}."
END

$ refer lint --format csv --columns severity,record,rule,line,found,hint
severity,record,rule,line,found,hint
warning,letter for-anyone,needs,5,templates/for-anyone.toml: there is no value for 'target.name',"add it to needs, or write a section around it"
warning,letter for-anyone,unresolved,3,no profile 'nobody','refer profile list' shows them
[1]

# A source who gains by it, and letters that do not say so.
$ refer -q config set programs.client.incentive "a commission"

$ refer lint --format csv
severity,record,rule,part,line,found,hint
error,program client,no-disclosure,,,"it has an incentive, and no sentence that tells of it",refer config set programs.client.disclosure TEXT
warning,letter for-anyone,needs,,5,templates/for-anyone.toml: there is no value for 'target.name',"add it to needs, or write a section around it"
warning,letter for-anyone,unresolved,,3,no profile 'nobody','refer profile list' shows them
[1]
