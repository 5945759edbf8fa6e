The letters of an introduction give nothing away and name nobody too early

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer intro lint
! There is no open introduction to look at.

$ refer -q profile add scaleups --name "SaaS scale-ups" --segment "SaaS companies going through rapid scaling" --challenge "onboarding that takes months"

$ refer -q source add "Jane Roe <jane@pixel.example>" --type customer --strength 5

$ refer -q intro add --source jane --target "Elena Cole <elena@globex.example>" --profile scaleups

# No result is known.
$ refer intro lint --format csv
severity,record,rule,part,line,found,hint
warning,intro 1,no-outcome,body,1,no result is known,refer moment add jane@pixel.example --kind KIND --outcome TEXT
[1]

$ refer -q profile edit scaleups --outcome "ramp time down from 6 months to 3"

$ refer intro lint
! Nothing found.

$ refer intro lint 1 --template opt-in --json
[]
! Nothing found.

# In mode opt-in nothing brings the two together before the target agreed.
$ refer intro lint 1 --template bridge --format csv
severity,record,rule,part,line,found,hint
error,intro 1,named-early,subject,1,Elena Cole has not agreed to the introduction,refer intro mark 1 consented
[1]

$ refer -q intro mark 1 consented

$ refer intro lint 1 --template bridge
! Nothing found.

# We do not name the source to the target without a permission.
$ refer intro lint 1 --template mention-client --format csv
severity,record,rule,part,line,found,hint
error,intro 1,named-early,,,Jane Roe has not allowed us to name them to Elena Cole (no permission that holds on 2026-03-02),refer permission add jane@pixel.example --target elena@globex.example
[1]

$ refer -q permission add jane --target elena@globex.example

$ refer intro lint 1 --template mention-client
! Nothing found.

# What a deal is worth, why it was lost and what was noted is for nobody.
$ refer -q intro mark 1 introduced

$ refer -q intro mark 1 opportunity --value 42000EUR

$ refer -q intro mark 1 lost --reason "they are merging, not now"

$ refer -q intro edit 1 --note "her CFO was against it"

$ write templates/gossip.toml <<END
name = "gossip"
kind = "closure"
subject = "About €42k"
body = """
Hi {{source.first_name}},

It came to nothing, sadly. It would have been 42.000 EUR; her CFO was against it.
They are merging — not now, she says.
"""
END

$ refer intro lint 1 --template gossip --format csv
severity,record,rule,part,line,found,hint
error,intro 1,confidential,subject,1,42k,leave it out: it is confidential
error,intro 1,confidential,body,3,42.000,leave it out: it is confidential
error,intro 1,confidential,body,4,They are merging — not now,leave it out: it is confidential
[1]

$ refer intro lint 1 --template gossip --severity error --json --columns rule,part,line
[
{"rule": "confidential", "part": "subject", "line": 1},
{"rule": "confidential", "part": "body", "line": 3},
{"rule": "confidential", "part": "body", "line": 4}
]
[1]

$ refer intro lint 1
! Nothing found.

# It has ended, so that it is looked at only when it is named.
$ refer intro lint
! There is no open introduction to look at.

$ refer intro lint 7
! refer: no intro 7
! hint: 'refer intro list' shows them
[3]

$ refer intro lint 1 --template gosip
! refer: no letter 'gosip'
! hint: did you mean 'gossip'?
[3]
