Who shares an employer may know each other: such ties are inferred, weak, and never in the place of what is known

$ refer init --name "Ada Park" --email ada@acme.example -q

$ refer tie infer
! No two people are known to share an employer: 'refer contact edit PERSON --worked "Chase 2015-2019"' records where somebody was.

$ write people.csv <<END
name,company,worked
Jane Roe,Pixel,Chase 2015-2019; Acme 2019-2021
Elena Cole,Globex,Chase 2017–2021
Kim Lee,pixel,acme 2020-
Omar Diaz,Delta,Chase
Nora Quill,Delta,Chase 2010-2014
END
$ refer contact add --from people.csv
! Added 5; 0 were there already.

$ refer contact edit me --company Acme --worked "Acme 2021-" --worked "Umbra -2020" -q

$ refer tie add jane kim --strength 4 -q

# The dry run names them.
$ refer tie infer --dry-run
! Ada Park and Jane Roe: both at Acme, 2021.
! Ada Park and Kim Lee: both at Acme, since 2021.
! Jane Roe and Elena Cole: both at Chase, 2017–2019.
! Omar Diaz and Nora Quill: both at Delta.
! Inferred 4 ties from 5 pairs who share an employer; those who had one keep it.
! Nothing was kept (--dry-run).

$ refer tie infer --format csv
id,from,to,strength,how,evidence,since,until
2,Ada Park,Jane Roe,2,"both at Acme, 2021",inferred,2021-01-01,2021-12-31
3,Ada Park,Kim Lee,2,"both at Acme, since 2021",inferred,2021-01-01,
4,Jane Roe,Elena Cole,2,"both at Chase, 2017–2019",inferred,2017-01-01,2019-12-31
5,Omar Diaz,Nora Quill,2,both at Delta,inferred,,

$ refer tie infer --json
[]

$ refer tie list --format csv --columns from,to,strength,how,evidence
from,to,strength,how,evidence
Jane Roe,Kim Lee,4,,stated
Ada Park,Jane Roe,2,"both at Acme, 2021",inferred
Ada Park,Kim Lee,2,"both at Acme, since 2021",inferred
Jane Roe,Elena Cole,2,"both at Chase, 2017–2019",inferred
Omar Diaz,Nora Quill,2,both at Delta,inferred

# A path over such a tie proves nothing.
$ refer path elena --format csv --columns via,verdict
via,verdict
Jane Roe,no verified path
Kim Lee; Jane Roe,no verified path
! That you know Jane Roe is only inferred: 'refer tie add me 2 --strength N --how TEXT' records it once you know.

$ refer undo
! Took back: tie infer --format csv

$ refer tie list --json --columns id
[
{"id": 1}
]

# Companies with many known people say nothing.
$ refer tie infer --most 2
! Passed over, with more than 2 known people: Chase, Acme.
! Inferred 1 tie from 2 pairs who share an employer; those who had one keep it.

$ refer tie infer --most 1
! Passed over, with more than 1 known people: Pixel, Chase, Acme, Delta.
! No further pairs are known to share an employer; a greater --most looks at larger companies too.

$ refer tie infer --most 0
! Passed over, with more than 0 known people: Pixel, Chase, Acme, Globex, Delta, Umbra.
! No further pairs are known to share an employer; a greater --most looks at larger companies too.

$ refer tie infer --most -1
! refer: --most: -1 is below 0
[2]

$ refer tie infer --most few
! refer: --most: 'few' is no whole number
[2]

$ refer tie infer jane
! refer: 'refer tie infer' does not know what to do with 'jane'
! hint: 'refer tie infer --help' shows how it is used
[2]
