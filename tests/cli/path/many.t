Paths to everyone at a company, or to everyone who fits a profile, one row each, and the sources who open most of them

$ refer init --name "Ada Park" --email ada@acme.example -q

$ write people.csv <<END
name,email,title,company,do-not-contact
Jane Roe,jane@pixel.example,CEO,Pixel,
Kim Lee,kim@initech.example,CTO,Initech,
Elena Cole,elena@globex.example,VP of Sales,Globex,
Omar Diaz,omar@delta.example,VP of Sales,Delta Globex,
Nora Quill,nora@delta.example,VP of Sales,Delta,
Ida Far,ida@far.example,VP of Sales,Far,
Bo Lind,bo@globex.example,VP of Sales,Globex,asked us not to
END
$ refer contact add --from people.csv
! Added 7; 0 were there already.

$ write ties.csv <<END
from,to,strength,evidence
me,jane@pixel.example,5,
me,kim@initech.example,5,
me,nora@delta.example,1,
jane@pixel.example,elena@globex.example,4,
jane@pixel.example,bo@globex.example,5,
kim@initech.example,elena@globex.example,2,
kim@initech.example,omar@delta.example,3,
jane@pixel.example,omar@delta.example,5,inferred
END
$ refer import ties ties.csv
! Imported ties.csv: 8 added, 0 updated.

# Without a profile nobody can fit one.
$ refer path --bridges
source  targets  sole  strength  best
! There is no profile yet: 'refer profile add' says whom you want to meet.

$ refer profile add scaleups --name "SaaS scale-ups" --role "VP of Sales" -q

# The strongest verified path of each, and who has none at all.
$ refer path --profile scaleups
target      strength  hops  via       weakest                          ties                warmth  verdict           blocked_by
Elena Cole       0.8     2  Jane Roe  Jane Roe – Elena Cole, 4 stated  5 stated; 4 stated  warm    ask now
Omar Diaz        0.6     2  Kim Lee   Kim Lee – Omar Diaz, 3 stated    5 stated; 3 stated  cold    warm first
Nora Quill       0.2     1            Ada Park – Nora Quill, 1 stated  1 stated            cold    warm first
Ida Far                                                                                            no verified path
! Left out, not to be contacted: Bo Lind.

$ refer path --profile scaleups --paths 2 --format csv --columns target,strength,via,verdict -q
target,strength,via,verdict
Elena Cole,0.8,Jane Roe,ask now
Omar Diaz,0.6,Kim Lee,warm first
Elena Cole,0.4,Kim Lee,warm first
Nora Quill,0.2,,warm first
Omar Diaz,0.2,Jane Roe,no verified path
Ida Far,,,no verified path

$ refer path --company globex --format csv --columns target,strength,via,verdict
target,strength,via,verdict
Elena Cole,0.8,Jane Roe,ask now
Omar Diaz,0.6,Kim Lee,warm first
! Left out, not to be contacted: Bo Lind.

$ refer path --company GLOBEX --profile scaleups --json --columns target,via_ids
[
{"target": "Elena Cole", "via_ids": ["2"]},
{"target": "Omar Diaz", "via_ids": ["3"]}
]
! Left out, not to be contacted: Bo Lind.

$ refer path --profile scaleups --without kim --format csv --columns target,strength,via,verdict -q
target,strength,via,verdict
Elena Cole,0.8,Jane Roe,ask now
Nora Quill,0.2,,warm first
Omar Diaz,0.2,Jane Roe,no verified path
Ida Far,,,no verified path

$ refer path --profile scaleups --sort target --format csv --columns target,strength --hops 1 -q
target,strength
Elena Cole,
Ida Far,
Nora Quill,0.2
Omar Diaz,

# Bridges: a source, whoever else may stand at the beginning of a path.
$ refer path --bridges
source  targets  sole  strength  best
! Left out, not to be contacted: Bo Lind.
! 4 people fit a profile.

$ refer source add jane --type customer -q

$ refer source add kim --type partner -q

$ refer path --bridges
source    targets  sole  strength  best
Kim Lee         2     1         1  Omar Diaz
Jane Roe        1     0       0.8  Elena Cole
! Left out, not to be contacted: Bo Lind.
! 4 people fit a profile.

$ refer path --bridges --profile scaleups --json --columns all
[
{"source": "Kim Lee", "targets": 2, "sole": 1, "strength": 1, "best": "Omar Diaz", "source_id": 3},
{"source": "Jane Roe", "targets": 1, "sole": 0, "strength": 0.8, "best": "Elena Cole", "source_id": 2}
]
! Left out, not to be contacted: Bo Lind.
! 4 people fit a profile.

$ refer path --bridges --hops 1 --json -q
[]

# A person whom nobody is to contact opens nothing.
$ refer contact edit kim --do-not-contact "asked us not to" -q

$ refer path --bridges --format csv
source,targets,sole,strength,best
Jane Roe,1,1,0.8,Elena Cole
! Left out, not to be contacted: Bo Lind.
! 4 people fit a profile.

$ refer path --company nowhere --json
[]
! Nobody is known there; 'refer import' brings in people.

$ refer path --profile scalups
! refer: no profile 'scalups'
! hint: did you mean 'scaleups'?
[3]

$ refer path --profile scaleups jane
! refer: a TARGET is one person, --company and --profile are many
! hint: give the one or the other
[2]
