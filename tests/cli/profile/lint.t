`profile lint` says what makes a profile too vague, a line each, and exits 1

$ refer -q init --name "Ada Park" --email ada@acme.example

# Nothing to judge yet.
$ refer profile lint
profile  rule  found  hint
! There is no profile yet: 'refer profile add' adds one.

$ refer profile lint --json
[]
! There is no profile yet: 'refer profile add' adds one.

# Sharp: who decides, how large, and when.
$ refer -q profile add scaleups --name "SaaS scale-ups" --industry SaaS --employees 50-500 --region "North America" --role "VP of Sales" --role CRO --trigger "experiencing rapid growth (20%+ annually)" --challenge "struggling to maintain sales team productivity as they scale"

$ refer -q profile add makers --name "VP Operations at a 200 to 2,000 employee manufacturer undergoing ERP modernization" --revenue 10M+ --role "VP Operations" --trigger "ERP modernization"

$ refer profile lint
profile  rule  found  hint
! All 2 profiles are sharp.

$ refer profile lint scaleups --json
[]
! The profile is sharp.

$ refer profile lint 1
profile  rule  found  hint
! The profile is sharp.

# Vague in all ways.
$ refer -q profile add vague --name "mid-market ops leaders" --segment "companies of any size" --industry "all industries"

$ refer -q profile add wide --employees 1-100000 --role CEO --role "Decision-makers" --trigger "any"

$ refer profile lint
profile  rule         found                                    hint
vague    no-role      nobody who decides is named              refer profile edit vague --role "VP of Sales"
vague    no-size      neither employees nor revenue are given  refer profile edit vague --employees 50-500
vague    no-trigger   nothing says when the need arises        refer profile edit vague --trigger "growing 20% a year or more"
vague    vague-words  name: mid-market                         refer profile edit vague --name TEXT
vague    vague-words  segment: companies of any size           refer profile edit vague --segment TEXT
vague    vague-words  industry: all industries                 refer profile edit vague --industry TEXT
wide     wide-size    1–100000 employees                       refer profile edit wide --employees LOW-HIGH
wide     vague-words  role: Decision-makers                    refer profile edit wide --role TITLE
wide     vague-words  trigger: any                             refer profile edit wide --trigger TEXT
[1]

$ refer profile lint vague wide --format csv
profile,rule,found,hint
vague,no-role,nobody who decides is named,"refer profile edit vague --role ""VP of Sales"""
vague,no-size,neither employees nor revenue are given,refer profile edit vague --employees 50-500
vague,no-trigger,nothing says when the need arises,"refer profile edit vague --trigger ""growing 20% a year or more"""
vague,vague-words,name: mid-market,refer profile edit vague --name TEXT
vague,vague-words,segment: companies of any size,refer profile edit vague --segment TEXT
vague,vague-words,industry: all industries,refer profile edit vague --industry TEXT
wide,wide-size,1–100000 employees,refer profile edit wide --employees LOW-HIGH
wide,vague-words,role: Decision-makers,refer profile edit wide --role TITLE
wide,vague-words,trigger: any,refer profile edit wide --trigger TEXT
[1]

$ refer profile lint wide --json
[
{"profile": "wide", "rule": "wide-size", "found": "1–100000 employees", "hint": "refer profile edit wide --employees LOW-HIGH"},
{"profile": "wide", "rule": "vague-words", "found": "role: Decision-makers", "hint": "refer profile edit wide --role TITLE"},
{"profile": "wide", "rule": "vague-words", "found": "trigger: any", "hint": "refer profile edit wide --trigger TEXT"}
]
[1]

$ refer profile lint scaleups vague --format csv --columns profile,rule --no-header
vague,no-role
vague,no-size
vague,no-trigger
vague,vague-words
vague,vague-words
vague,vague-words
[1]

# From standard input; each profile once.
$ refer profile lint - --format csv --columns profile,rule <<END
wide
4
scaleups
END
profile,rule
wide,wide-size
wide,vague-words
wide,vague-words
[1]

# What is mended is found no more.
$ refer -q profile edit wide --employees 200-2000 --role CEO --trigger "a new plant"

$ refer profile lint wide
profile  rule  found  hint
! The profile is sharp.

# A hostile name is shown, not done.
$ refer -q profile edit scaleups --name "know	anyone"

$ refer profile lint scaleups --json
[
{"profile": "scaleups", "rule": "vague-words", "found": "name: know\tanyone", "hint": "refer profile edit scaleups --name TEXT"}
]
[1]

$ refer profile lint scaleup
! refer: no profile 'scaleup'
! hint: did you mean 'scaleups'?
[3]

$ refer profile lint --profile scaleups
! refer: 'refer profile lint' has no option '--profile'
! hint: 'refer profile lint --help' shows how it is used
[2]

# An empty list of profiles is none.
$ sh printf '' | refer profile lint -
profile  rule  found  hint
