The people I know are suggested to the sources who want to meet such people

$ refer -q init . --name "Ada Park" --email ada@acme.example

# Nothing is known yet.
$ refer give suggest
source  introduce  title  company  points  possible  strength  reasons  command
! No profile says whom any source wants to meet: 'refer profile add HANDLE --for SOURCE --role TEXT' adds one.

$ refer -q source add --from - <<END
person,type,strength
Jane Roe <jane@pixel.example>,customer,4
Omar Diaz <omar@delta.example>,partner,4
Karl Ott <karl@ott.example>,customer,4
END

$ refer give suggest jane
source  introduce  title  company  points  possible  strength  reasons  command
! No profile says whom Jane Roe wants to meet: 'refer profile add HANDLE --for 2 --role TEXT' adds one.

$ refer -q profile add --from - <<END
handle,for,role,industry
jane-wants,jane,CFO,SaaS
omar-wants,omar,CFO;VP of Sales,
ours,,CFO,
END

$ refer give suggest
source  introduce  title  company  points  possible  strength  reasons  command
! Nobody whom you know fits what they want; 'refer profile match PROFILE' shows who comes near.

# elena is both things Jane asks for; ida's industry is not known; marc is in another; nell is only inferred; olga is at
# Jane's company, and so not for her.
$ refer -q contact add --from - <<END
name,email,title,company,industry
Elena Cole,elena@globex.example,CFO,Globex,SaaS
Ida Holm,ida@holm.example,Chief Financial Officer,,
Marc Lund,marc@lund.example,CFO,Lund,Steel
Nell Ames,nell@ames.example,CFO,Ames,SaaS
Olga Weiss,olga@pixel.example,CFO,Pixel,SaaS
Pia Falk,pia@falk.example,VP Sales,Falk,
Quinn Roy,quinn@roy.example,Assistant to the CFO,Roy,SaaS
Rob Sand,rob@sand.example,CFO,Sand,SaaS
END

$ refer -q contact edit jane --company Pixel

$ refer -q tie add --from - <<END
from,to,strength,evidence
me,elena,4,stated
me,ida,5,stated
me,marc,3,stated
me,nell,5,inferred
me,olga,5,stated
me,pia,2,imported
me,quinn,5,stated
END

# Worth: elena for Jane 60 of 60 points x 4/5 = 0.8, ida 40 of 60 x 5/5 = 0.6667; olga for Omar 1, ida 1, elena 0.8, marc 3/5,
# pia 2/5 x 0.4 = 0.16. They take turns: first ida goes to Omar (1) and elena to Jane (0.8); then olga to Omar (1), and Jane has
# nobody left; marc and pia are Omar's. Rob I do not know.
$ refer give suggest --format csv --columns source,introduce,points,possible,strength,worth,command
source,introduce,points,possible,strength,worth,command
Omar Diaz,Ida Holm,40,40,5,1,refer touch add omar@delta.example --introduced ida@holm.example
Omar Diaz,Olga Weiss,40,40,5,1,refer touch add omar@delta.example --introduced olga@pixel.example
Jane Roe,Elena Cole,60,60,4,0.8,refer touch add jane@pixel.example --introduced elena@globex.example
Omar Diaz,Marc Lund,40,40,3,0.6,refer touch add omar@delta.example --introduced marc@lund.example
Omar Diaz,Pia Falk,40,40,2,0.16,refer touch add omar@delta.example --introduced pia@falk.example

# Alone, Jane has ida too.
$ refer give suggest jane --format csv --columns introduce,worth
introduce,worth
Elena Cole,0.8
Ida Holm,0.6667

$ refer give suggest jane --json --columns all --limit 1
[
{"source": "Jane Roe", "introduce": "Elena Cole", "title": "CFO", "company": "Globex", "points": 60, "possible": 60, "strength": 4, "reasons": ["role +40: CFO", "industry +20: SaaS"], "command": "refer touch add jane@pixel.example --introduced elena@globex.example", "profile": "jane-wants", "evidence": "stated", "worth": 0.8, "source_id": 2, "person_id": 5}
]

$ refer give suggest jane
source    introduce   title                    company  points  possible  strength  reasons                                command
Jane Roe  Elena Cole  CFO                      Globex       60        60         4  role +40: CFO; industry +20: SaaS      refer touch add jane@pixel.example --introduced elena@globex.example
Jane Roe  Ida Holm    Chief Financial Officer               40        60         5  role +40: CFO; industry +0: not known  refer touch add jane@pixel.example --introduced ida@holm.example

# Whom they know well is left out, and whom they know a little is not.
$ refer -q tie add jane elena --strength 3

$ refer give suggest jane --format csv --columns introduce
introduce
Elena Cole
Ida Holm

$ refer -q tie edit jane elena --strength 4

$ refer give suggest jane --format csv --columns introduce
introduce
Ida Holm

# What was given is given; and whoever introduced somebody to us knows them.
$ refer touch add omar@delta.example --introduced ida@holm.example
! Added touch 1: Omar Diaz, message on 2026-03-02, introduced to Ida Holm.

$ refer -q intro add --source omar --target marc --mode direct --state introduced

$ refer give suggest omar --format csv --columns introduce
introduce
Olga Weiss
Elena Cole
Pia Falk

# Jane and Ida are given to each other the other way round.
$ refer -q touch add ida --introduced jane

$ refer give suggest jane
source  introduce  title  company  points  possible  strength  reasons  command
! Nobody whom you know fits what they want; 'refer profile match PROFILE' shows who comes near.

# Nobody who must not be contacted, on either side, and nobody who is not at ease.
$ refer -q contact edit olga --do-not-contact "asked us to stop"

$ refer give suggest omar --format csv --columns introduce
introduce
Elena Cole
Pia Falk

$ refer -q source add elena --type customer --health at-risk

$ refer give suggest omar --format csv --columns introduce
introduce
Pia Falk

$ refer -q source edit omar --open-issue "exports fail"

$ refer give suggest --format csv --columns introduce
introduce
! Nobody whom you know fits what they want; 'refer profile match PROFILE' shows who comes near.

$ refer -q contact edit omar --do-not-contact "asked us to stop"

$ refer give suggest omar
! refer: Omar Diaz is not to be contacted: asked us to stop
! hint: refer contact edit omar@delta.example --do-not-contact ""  # if they changed their mind
[77]

$ refer give suggest elena
source  introduce  title  company  points  possible  strength  reasons  command
! No profile says whom Elena Cole wants to meet: 'refer profile add HANDLE --for 5 --role TEXT' adds one.

$ refer give suggest nobody
! refer: no source matches 'nobody'
! hint: 'refer source list' shows them
[3]

# Two who want the same take turns: the better tie is no reason to give everybody to the first.
$ refer -q init two --name "Ada Park" --email ada@acme.example

$ cd two

$ refer -q source add --from - <<END
person,type
a@a.example,customer
b@b.example,customer
END

$ refer -q profile add --from - <<END
handle,for,role
a-wants,a@a.example,CFO
b-wants,b@b.example,CFO
END

$ write -e people.csv <<END
name,email,title
"=Eve ""E"" \x1b[31m",e@e.example,CFO
F,f@f.example,CFO
G,g@g.example,CFO
H,,CFO
END

$ refer -q contact add --from people.csv

$ refer -q tie add --from - <<END
from,to,strength
me,4,5
me,5,4
me,6,3
me,7,2
END

$ refer give suggest --format csv --columns source_id,introduce,command
source_id,introduce,command
\ 2,"'=Eve ""E"" \x1b[31m",refer touch add a@a.example --introduced e@e.example
3,F,refer touch add b@b.example --introduced f@f.example
2,G,refer touch add a@a.example --introduced g@g.example
3,H,refer touch add b@b.example --introduced 7
