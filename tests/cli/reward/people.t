What is kept of a person's rewards and feedback is exported, merged, forgotten and guarded with them

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer -q source add "Jane Roe <jane@pixel.example>" --type customer

$ refer -q source add "J. Roe <jroe@home.example>" --type customer

$ refer -q intro add --source jane --target "Elena Cole <elena@globex.example>" --mode direct --state introduced --on 2026-02-01

$ refer -q reward add jane --kind gift --intro 1 --value 50EUR --item "a book for Jane Roe" --note "Jane Roe likes it" --override "Jane Roe asked"

$ refer -q reward add jroe@home.example --kind note --note "with Elena Cole"

$ refer -q feedback add jane --score 9 --text "Jane Roe is glad"

$ refer -q feedback add jroe@home.example --text "no score" --on 2026-02-01

# Neither the introduction nor the source is removed under a reward; feedback goes with its source.
$ refer intro remove 1
! refer: reward 1 is for this introduction
! hint: 'refer reward remove 1' first
[4]

$ refer contact remove jroe@home.example
! refer: reward 2 is for this source
! hint: 'refer reward remove 2' first
[4]

$ refer source remove jroe@home.example
! refer: reward 2 is for this source
! hint: 'refer reward remove 2' first
[4]

$ refer -q reward remove 2

$ refer source remove jroe@home.example
! J. Roe is no source any more.

$ refer feedback list --format csv --columns id,source
id,source
1,Jane Roe

# Undone in their order, all of it comes back.
$ refer undo
! Took back: source remove jroe@home.example

$ refer undo
! Took back: -q reward remove 2

$ refer feedback list --format csv --columns id,source
id,source
2,J. Roe
1,Jane Roe

$ refer reward list --format csv --columns id,source
id,source
1,Jane Roe
2,J. Roe

# Merged, what either got and said is of the one who stays.
$ refer contact merge jane jroe@home.example
! Not kept, as Jane Roe says otherwise: name J. Roe, email jroe@home.example.
! Merged contact 3, J. Roe, into contact 2: Jane Roe.

$ refer reward list --format csv --columns id,source
id,source
1,Jane Roe
2,Jane Roe

$ refer feedback list --format csv --columns id,source,score
id,source,score
2,Jane Roe,
1,Jane Roe,9

$ sh refer contact export jane --format csv | grep -E "^(reward|feedback),"
reward,1,contact_id,2
reward,1,intro_id,1
reward,1,kind,gift
reward,1,day,2026-03-02
reward,1,item,a book for Jane Roe
reward,1,value,50.00 EUR
reward,1,override_reason,Jane Roe asked
reward,1,owner,Ada Park
reward,1,note,Jane Roe likes it
reward,1,added_at,2026-03-02T09:00:00Z
reward,2,contact_id,2
reward,2,kind,note
reward,2,day,2026-03-02
reward,2,owner,Ada Park
reward,2,note,with Elena Cole
reward,2,added_at,2026-03-02T09:00:00Z
feedback,1,contact_id,2
feedback,1,day,2026-03-02
feedback,1,score,9
feedback,1,text,Jane Roe is glad
feedback,1,owner,Ada Park
feedback,1,added_at,2026-03-02T09:00:00Z
feedback,2,contact_id,2
feedback,2,day,2026-02-01
feedback,2,text,no score
feedback,2,owner,Ada Park
feedback,2,added_at,2026-03-02T09:00:00Z

$ refer contact forget jane --yes
! Forgot contact 2, now forgotten-2.
! The log begins anew: nothing before this can be taken back.

$ refer reward list --format csv --columns id,source,kind,day,item,value,note,override_reason,override_rules
id,source,kind,day,item,value,note,override_reason,override_rules
1,forgotten-2,gift,2026-03-02,,50.00 EUR,,,
2,forgotten-2,note,2026-03-02,,,,,

$ refer feedback list --format csv --columns id,source,score,text
id,source,score,text
1,forgotten-2,9,

# Of those who are only named in them, no word is left.
$ refer contact forget elena --yes
! Forgot contact 4, now forgotten-4.
! The log begins anew: nothing before this can be taken back.

$ sh grep -c -a -i -E "jane|elena|roe" refer.db
0
[1]
