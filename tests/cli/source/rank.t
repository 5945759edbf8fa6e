Sources are ranked by what they are worth, with the arithmetic shown

$ refer init --name "Ada Park" --email ada@acme.example
! Began a project in .: refer.toml and refer.db.

$ refer source rank --json
[]

$ refer source rank --top --format csv
rank,source,type,score,portfolio,alignment,practicality,satisfaction,rated

$ write sources.csv <<END
person,type,strength,satisfaction,network_match,shared_values,mutual_benefit,access,inclination,clear_path,independence,credibility,frequency,would_clone,unprompted
Jane Roe <jane@pixel.example>,customer,5,9,4,,5,4,2,3,5,5,,yes,
Omar Diaz <omar@delta.example>,partner,3,,5,5,5,5,5,5,1,4,3,,yes
Kim Lee <kim@delta.example>,customer,5,10,5,4,4,1,1,1,1,1,1,,
Ana Sol <ana@sol.example>,connector,,,,,,,,,,,,,
Bo Lind <bo@lind.example>,advisor,,,,,,,,,,,,,
Ty Ray <ty@ray.example>,advisor,,,,,,3,3,3,3,3,3,,
END
$ refer source add --from sources.csv
! Added 6; 0 were there already.

# Equal scores stand by portfolio, alignment, practicality, id.
$ refer source rank --format csv
rank,source,type,score,portfolio,alignment,practicality,satisfaction,rated
1,Omar Diaz,partner,60,60,4.5,4,,10 of 10
2,Jane Roe,customer,60,60,4.25,3.5,9,8 of 10
3,Ana Sol,connector,27,27,3,3,,0 of 10
4,Bo Lind,advisor,27,27,3,3,,0 of 10
5,Ty Ray,advisor,27,27,3,3,,6 of 10
6,Kim Lee,customer,1,1,4.5,1,10,10 of 10

$ refer source rank --explain --format csv --columns source,score,arithmetic
source,score,arithmetic
Omar Diaz,60,access 5 × credibility 4 × frequency 3 = 60; alignment (5+5+5+3)/4 = 4.5; practicality (5+5+5+1)/4 = 4; fit 5?/10 × 4.5/5 = 0.45
Jane Roe,60,access 4 × credibility 5 × frequency 3? = 60; alignment (4+3?+5+5)/4 = 4.25; practicality (4+2+3+5)/4 = 3.5; fit 9/10 × 4.25/5 = 0.765
Ana Sol,27,access 3? × credibility 3? × frequency 3? = 27; alignment (3?+3?+3?+3?)/4 = 3; practicality (3?+3?+3?+3?)/4 = 3; fit 5?/10 × 3/5 = 0.3
Bo Lind,27,access 3? × credibility 3? × frequency 3? = 27; alignment (3?+3?+3?+3?)/4 = 3; practicality (3?+3?+3?+3?)/4 = 3; fit 5?/10 × 3/5 = 0.3
Ty Ray,27,access 3 × credibility 3 × frequency 3 = 27; alignment (3?+3?+3?+3?)/4 = 3; practicality (3+3+3+3)/4 = 3; fit 5?/10 × 3/5 = 0.3
Kim Lee,1,access 1 × credibility 1 × frequency 1 = 1; alignment (5+4+4+5)/4 = 4.5; practicality (1+1+1+1)/4 = 1; fit 10/10 × 4.5/5 = 0.9

# Without --explain the arithmetic can still be named.
$ refer source rank --limit 1 --format csv --columns source,arithmetic
source,arithmetic
Omar Diaz,access 5 × credibility 4 × frequency 3 = 60; alignment (5+5+5+3)/4 = 4.5; practicality (5+5+5+1)/4 = 4; fit 5?/10 × 4.5/5 = 0.45

$ refer source rank --by alignment --format csv --columns rank,source,score
rank,source,score
1,Omar Diaz,4.5
2,Kim Lee,4.5
3,Jane Roe,4.25
4,Ana Sol,3
5,Bo Lind,3
6,Ty Ray,3

$ refer source rank --by practicality --format csv --columns rank,source,score
rank,source,score
1,Omar Diaz,4
2,Jane Roe,3.5
3,Ana Sol,3
4,Bo Lind,3
5,Ty Ray,3
6,Kim Lee,1

$ refer source rank --by fit --format csv --columns rank,source,score,fit,satisfaction
rank,source,score,fit,satisfaction
1,Kim Lee,0.9,0.9,10
2,Jane Roe,0.765,0.765,9
3,Omar Diaz,0.45,0.45,
4,Ana Sol,0.3,0.3,
5,Bo Lind,0.3,0.3,
6,Ty Ray,0.3,0.3,

# The best fifth of six is two; of one type, one of two.
$ refer source rank --top --by fit --format csv --columns rank,source,score
rank,source,score
1,Kim Lee,0.9
2,Jane Roe,0.765

$ refer source rank --top --type customer --format csv --columns rank,source,score
rank,source,score
1,Jane Roe,60

$ refer source rank --type agency --json
[]

# Who is best connected, whom we would clone, who referred us unprompted.
$ refer contact add "Elena Cole <elena@globex.example>"
! Added contact 8: Elena Cole.

$ refer tie add jane elena --strength 4
! Added tie 4: Jane Roe and Elena Cole, strength 4.

$ refer tie add jane omar --strength 2
! Added tie 5: Jane Roe and Omar Diaz, strength 2.

$ refer tie add me elena --strength 1
! Added tie 6: Ada Park and Elena Cole, strength 1.

$ refer source rank --sort -ties --format csv --columns source,id,ties,would_clone,unprompted
source,id,ties,would_clone,unprompted
Jane Roe,2,2,true,false
Omar Diaz,3,1,false,true
Ana Sol,5,0,false,false
Bo Lind,6,0,false,false
Ty Ray,7,0,false,false
Kim Lee,4,0,false,false

$ refer source rank --by fit --json --limit 1 --columns all
[
{"rank": 1, "source": "Kim Lee", "type": "customer", "score": 0.9, "portfolio": 1, "alignment": 4.5, "practicality": 1, "satisfaction": 10, "rated": "10 of 10", "arithmetic": "access 1 × credibility 1 × frequency 1 = 1; alignment (5+4+4+5)/4 = 4.5; practicality (1+1+1+1)/4 = 1; fit 10/10 × 4.5/5 = 0.9", "id": 4, "fit": 0.9, "would_clone": false, "unprompted": false, "ties": 0}
]

# In a terminal.
$ refer source rank --limit 2
rank  source     type      score  portfolio  alignment  practicality  satisfaction  rated
   1  Omar Diaz  partner      60         60        4.5             4                10 of 10
   2  Jane Roe   customer     60         60       4.25           3.5             9  8 of 10

# Another zone and another language change nothing.
$ sh refer source rank --explain --json > one && TZ=Pacific/Auckland LC_ALL=de_DE.UTF-8 refer source rank --explain --json > two && cmp one two && wc -l < one
8

$ refer source rank --by worth
! refer: --by: 'worth' is no merit
! hint: one of portfolio, alignment, practicality, fit
[2]

$ refer source rank --type custmer
! refer: 'custmer' is no type of source
! hint: did you mean 'customer'?
[2]

$ refer source rank jane
! refer: 'refer source rank' does not know what to do with 'jane'
! hint: 'refer source rank --help' shows how it is used
[2]
