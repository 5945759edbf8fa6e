A page to take into a review: how things stand, what was given, whom to ask for, and the sentence to say

$ refer init --name "Ada Park" --email ada@acme.example
! Began a project in .: refer.toml and refer.db.

$ refer source brief jane
! refer: no source matches 'jane'
! hint: 'refer source list' shows them
[3]

$ refer source add "Jane Roe <jane@pixel.example>" --type customer --strength 5 --satisfaction 9 --since 2024-05-01 --health good --review 2026-03-09 --renewal 2026-06-30
! Added contact 2: Jane Roe <jane@pixel.example>.
! Added source 2: Jane Roe, customer.

# Nothing is known yet, and nobody says whom to ask for.
$ refer source brief jane
Jane Roe, 2026-03-02
====================
|
How things stand
----------------
|
- customer since 2024-05-01, prospect
- your tie to them: 5 of 5
- satisfaction: 9 of 10
- health: good
- review on 2026-03-09
- renewal on 2026-06-30
- looked after by Ada Park
|
What we delivered
-----------------
|
No outcome is written down: 'refer moment add jane@pixel.example --kind value
--outcome TEXT' does.
|
What we gave
------------
|
Nothing yet.
|
Their introductions
-------------------
|
None yet.
|
Names to ask for
----------------
|
Nobody whom they are known to know fits a profile.
|
What to say
-----------
|
No profile says whom you want to meet: 'refer profile add' adds one.

$ refer profile add scaleups --role "VP of Sales" --industry SaaS --employees 50-500 --challenge "slow ramps" --segment "growing SaaS companies"
! Added profile 1: scaleups.

$ write people.csv <<END
name,email,title,company,industry,employees
Elena Cole,elena@globex.example,VP of Sales,Globex,SaaS,300
Marcus Webb,marcus@initech.example,VP of Sales,Initech,SaaS,220
Sofia Lind,sofia@umbra.example,VP of Sales,Umbra,SaaS,90
Hana Sato,hana@kite.example,VP of Sales,Kite,SaaS,150
Omar Diaz,omar@delta.example,CFO,Delta,SaaS,150
Kim Lee,kim@delta.example,VP of Sales,Delta,SaaS,150
END
$ refer contact add --from people.csv
! Added 6; 0 were there already.

$ write ties.csv <<END
from,to,strength,evidence
jane,elena,4,stated
jane,marcus,3,stated
jane,sofia,5,inferred
jane,hana,3,imported
jane,omar,5,stated
jane,kim,2,stated
END
$ refer tie add --from ties.csv
! Added 6; 0 were there already.

$ refer contact edit hana --do-not-contact "asked us to stop"
! Changed contact 6: Hana Sato.

# Not to be asked yet, and what would lift it.
$ refer source brief jane --format markdown
| # Jane Roe, 2026-03-02
|
| ## How things stand
|
- customer since 2024-05-01, prospect
- your tie to them: 5 of 5
- satisfaction: 9 of 10
- health: good
- review on 2026-03-09
- renewal on 2026-06-30
- looked after by Ada Park
|
| ## What we delivered
|
No outcome is written down: 'refer moment add jane@pixel.example --kind value --outcome TEXT' does.
|
| ## What we gave
|
Nothing yet.
|
| ## Their introductions
|
None yet.
|
| ## Names to ask for
|
- Elena Cole, VP of Sales, Globex: 4 of 5 with them; fits scaleups, 80 of 80 points
- Marcus Webb, VP of Sales, Initech: 3 of 5 with them; fits scaleups, 80 of 80 points
- Kim Lee, VP of Sales, Delta: 2 of 5 with them; fits scaleups, 80 of 80 points
|
| ## Do not ask now
|
Refused by earned-value: nothing was delivered to Jane Roe, and nothing given; an ask is earned by one or the other.
|
What lifts it:
|
    refer moment add jane@pixel.example --kind KIND --outcome TEXT; refer touch add jane@pixel.example --gave KIND

$ refer moment add jane --kind renewal --on 2025-11-20 --outcome "ramps halved"
! Added moment 1: Jane Roe, renewal on 2025-11-20.

$ refer moment add jane --kind nps --on 2026-02-20
! Added moment 2: Jane Roe, nps on 2026-02-20.

$ refer moment add jane --kind goal --on 2026-02-24 --outcome "12 people hired"
! Added moment 3: Jane Roe, goal on 2026-02-24.

$ refer touch add jane --on 2025-10-01 --gave help --note "a reference"
! Added touch 1: Jane Roe, message on 2025-10-01.

# The first of the names is the one to ask for.
$ refer source brief jane
Jane Roe, 2026-03-02
====================
|
How things stand
----------------
|
- customer since 2024-05-01, building
- your tie to them: 5 of 5
- satisfaction: 9 of 10
- health: good
- review on 2026-03-09
- renewal on 2026-06-30
- looked after by Ada Park
|
What we delivered
-----------------
|
- 2026-02-24 goal: 12 people hired
- 2025-11-20 renewal: ramps halved
|
What we gave
------------
|
- 2025-10-01 help: a reference
|
Their introductions
-------------------
|
None yet.
|
Names to ask for
----------------
|
- Elena Cole, VP of Sales, Globex: 4 of 5 with them; fits scaleups, 80 of 80
  points
- Marcus Webb, VP of Sales, Initech: 3 of 5 with them; fits scaleups, 80 of 80
  points
- Kim Lee, VP of Sales, Delta: 2 of 5 with them; fits scaleups, 80 of 80
  points
|
What to say: the specific ask
-----------------------------
|
I'm trying to connect with more growing SaaS companies. I noticed you're
connected to Elena Cole at Globex—would you be comfortable making an
introduction?
|
To write it down, and for the letter:
|
    refer ask add jane@pixel.example elena@globex.example --kind specific --profile scaleups

# Who was asked for is left out; gifts count since then.
$ refer ask add jane elena --on 2025-12-01
! Added ask 1: Jane Roe to introduce Elena Cole.

$ refer ask mark 1 sent --on 2025-12-01
! Ask 1 is sent: Jane Roe to introduce Elena Cole.

$ refer ask mark 1 accepted --on 2025-12-02
! Ask 1 is accepted: Jane Roe to introduce Elena Cole.
! Added intro 1.

$ refer intro mark 1 consented --on 2025-12-03
! Intro 1 is consented: Elena Cole, by Jane Roe.

$ refer intro mark 1 won --on 2026-01-10 --value 42000EUR
! Intro 1 is won: Elena Cole, by Jane Roe.

$ refer touch add jane --on 2026-02-01 --gave introduction --note "to Bo Lind, who hires"
! Added touch 2: Jane Roe, message on 2026-02-01.

$ sh refer source brief jane | sed -n '/^What we gave/,$p'
What we gave since 2025-12-01
-----------------------------
|
- 2026-02-01 introduction: to Bo Lind, who hires
|
Their introductions
-------------------
|
- 2025-12-02 Elena Cole: won, 42000.00 EUR
|
Names to ask for
----------------
|
- Marcus Webb, VP of Sales, Initech: 3 of 5 with them; fits scaleups, 80 of 80
  points
- Kim Lee, VP of Sales, Delta: 2 of 5 with them; fits scaleups, 80 of 80
  points
|
What to say: the specific ask
-----------------------------
|
I'm trying to connect with more growing SaaS companies. I noticed you're
connected to Marcus Webb at Initech—would you be comfortable making an
introduction?
|
To write it down, and for the letter:
|
    refer ask add jane@pixel.example marcus@initech.example --kind specific --profile scaleups

# Another profile, and a project that has several.
$ refer profile add finance --role CFO --challenge "late closes" --segment "finance teams"
! Added profile 2: finance.

$ refer source brief jane --profile finance --format jsonl > finance.jsonl

$ sh tail -n 4 finance.jsonl
{"section": "What to say: the specific ask", "kind": "heading", "text": "What to say: the specific ask"}
{"section": "What to say: the specific ask", "kind": "paragraph", "text": "I'm trying to connect with more finance teams. I noticed you're connected to Omar Diaz at Delta—would you be comfortable making an introduction?"}
{"section": "What to say: the specific ask", "kind": "paragraph", "text": "To write it down, and for the letter:"}
{"section": "What to say: the specific ask", "kind": "command", "text": "refer ask add jane@pixel.example omar@delta.example --kind specific --profile finance"}

# Without a name: the direct ask of somebody close, else the trigger ask.
$ refer profile add nobody --role Astronaut --challenge "a long way home"
! Added profile 3: nobody.

$ sh refer source brief jane --profile nobody | sed -n '/^Names/,$p'
Names to ask for
----------------
|
Nobody whom they are known to know fits a profile.
|
What to say: the direct ask
---------------------------
|
You've mentioned how much you value our partnership. I'm curious—do you know
anyone else who might be facing similar challenges? I'd love an introduction
if someone comes to mind.
|
To write it down, and for the letter:
|
    refer ask add jane@pixel.example --kind direct --profile nobody

$ refer source edit jane --strength 3
! Changed source 2: Jane Roe.

$ sh refer source brief jane --profile nobody | sed -n '/^Names/,$p'
Names to ask for
----------------
|
Nobody whom they are known to know fits a profile.
|
What to say: the trigger ask
----------------------------
|
If you ever come across someone frustrated with a long way home, I'd love to
chat with them. Would you be open to connecting us if that situation arises?
|
To write it down, and for the letter:
|
    refer ask add jane@pixel.example --kind trigger --profile nobody

# Who must not be contacted is not asked at all.
$ refer contact edit jane --do-not-contact "left on bad terms"
! Changed contact 2: Jane Roe.

$ sh refer source brief jane --profile nobody | sed -n '/^Names/,$p'
Names to ask for
----------------
|
Nobody whom they are known to know fits a profile.
|
Do not ask now
--------------
|
Refused by do-not-contact: Jane Roe is not to be contacted: left on bad terms;
nothing goes past this.
|
What lifts it:
|
    refer contact edit jane@pixel.example --do-not-contact "" # if they changed their mind

# Names are text, whatever the format.
$ refer contact edit jane --do-not-contact "" --name "<b>Jane</b> *Roe*" --company "[Pixel](http://x)"
! Changed contact 2: <b>Jane</b> *Roe*.

$ sh refer source brief 2 --format markdown | head -n 3
| # &lt;b&gt;Jane&lt;/b&gt; \*Roe\*, \[Pixel\](http://x), 2026-03-02
|
| ## How things stand

# Mistakes.
$ refer source brief
! refer: 'refer source brief' needs SOURCE
! hint: SOURCE is which source: an id, e-mail, handle, or part of the name; 'refer source brief --help' shows more
[2]

$ refer source brief elena
! refer: no source matches 'elena'
! hint: Elena Cole is a contact; 'refer source add 3 --type customer' makes a source of them
[3]

$ refer source brief jane --profile scaleup
! refer: no profile 'scaleup'
! hint: did you mean 'scaleups'?
[3]

$ refer source brief jane --columns text
! refer: --columns is for lists, and this is a page
[2]

$ refer source brief jane --format eml
! refer: format 'eml' is for letters, and this is a list
! hint: use table, json, jsonl, csv, tsv, markdown or html
[2]
