`profile card` writes the page that tells sources whom you want to meet

$ refer -q init --name "Ada Park" --email ada@acme.example

$ refer -q profile add scaleups --name "SaaS scale-ups" --industry SaaS --industry Fintech --employees 50-500 --revenue "1M-50M EUR" --region "North America" --role "VP of Sales" --role CRO --role CEO --trigger "growing 20% a year or more" --trigger "a new VP of Sales" --challenge "sales productivity falls as the team grows" --outcome "ramp time down from 6 months to 3" --phrase "we cannot hire fast enough" --segment "SaaS companies going through rapid scaling" --summary "We halve the time in which new sellers ramp up." --who-we-help "Sales teams that doubled within a year and see quota per head fall, whatever they sell and wherever they are; most come to us after a hiring round." --story "Pixel's Jane Roe, who had six empty seats and a board meeting." --next-step "a 15-minute fit check" --link https://acme.example/fit_check --availability "Tuesdays after 14:00" --contact-by "reply to this mail" --deal 42000EUR

$ refer profile card scaleups
SaaS scale-ups
==============
|
We halve the time in which new sellers ramp up.
|
Sales teams that doubled within a year and see quota per head fall, whatever
they sell and wherever they are; most come to us after a hiring round.
|
Who we would like to meet
-------------------------
|
VP of Sales, CRO or CEO at SaaS or Fintech companies with 50–500 employees and
1M–50M EUR of yearly revenue in North America.
|
In short: more SaaS companies going through rapid scaling.
|
When it helps most
------------------
|
- growing 20% a year or more
- a new VP of Sales
|
When you hear someone say
-------------------------
|
- “we cannot hire fast enough”
|
What we solve
-------------
|
- sales productivity falls as the team grows
|
What came of it
---------------
|
- ramp time down from 6 months to 3
|
Pixel's Jane Roe, who had six empty seats and a board meeting.
|
What happens next
-----------------
|
- The next step: a 15-minute fit check
- More about it: https://acme.example/fit_check
- When we can meet: Tuesdays after 14:00
- How to reach us: reply to this mail
|
What counts
-----------
|
We count an introduction as a referral once you have brought the two of us
together.

$ refer profile card scaleups --format markdown
| # SaaS scale-ups
|
We halve the time in which new sellers ramp up.
|
Sales teams that doubled within a year and see quota per head fall, whatever they sell and wherever they are; most come to us after a hiring round.
|
| ## Who we would like to meet
|
VP of Sales, CRO or CEO at SaaS or Fintech companies with 50–500 employees and 1M–50M EUR of yearly revenue in North America.
|
In short: more SaaS companies going through rapid scaling.
|
| ## When it helps most
|
- growing 20% a year or more
- a new VP of Sales
|
| ## When you hear someone say
|
- “we cannot hire fast enough”
|
| ## What we solve
|
- sales productivity falls as the team grows
|
| ## What came of it
|
- ramp time down from 6 months to 3
|
Pixel's Jane Roe, who had six empty seats and a board meeting.
|
| ## What happens next
|
- The next step: a 15-minute fit check
- More about it: https://acme.example/fit_check
- When we can meet: Tuesdays after 14:00
- How to reach us: reply to this mail
|
| ## What counts
|
We count an introduction as a referral once you have brought the two of us together.

$ refer profile card scaleups --json
[
{"section": null, "kind": "title", "text": "SaaS scale-ups"},
{"section": null, "kind": "paragraph", "text": "We halve the time in which new sellers ramp up."},
{"section": null, "kind": "paragraph", "text": "Sales teams that doubled within a year and see quota per head fall, whatever they sell and wherever they are; most come to us after a hiring round."},
{"section": "Who we would like to meet", "kind": "heading", "text": "Who we would like to meet"},
{"section": "Who we would like to meet", "kind": "paragraph", "text": "VP of Sales, CRO or CEO at SaaS or Fintech companies with 50–500 employees and 1M–50M EUR of yearly revenue in North America."},
{"section": "Who we would like to meet", "kind": "paragraph", "text": "In short: more SaaS companies going through rapid scaling."},
{"section": "When it helps most", "kind": "heading", "text": "When it helps most"},
{"section": "When it helps most", "kind": "item", "text": "growing 20% a year or more"},
{"section": "When it helps most", "kind": "item", "text": "a new VP of Sales"},
{"section": "When you hear someone say", "kind": "heading", "text": "When you hear someone say"},
{"section": "When you hear someone say", "kind": "item", "text": "“we cannot hire fast enough”"},
{"section": "What we solve", "kind": "heading", "text": "What we solve"},
{"section": "What we solve", "kind": "item", "text": "sales productivity falls as the team grows"},
{"section": "What came of it", "kind": "heading", "text": "What came of it"},
{"section": "What came of it", "kind": "item", "text": "ramp time down from 6 months to 3"},
{"section": "What came of it", "kind": "paragraph", "text": "Pixel's Jane Roe, who had six empty seats and a board meeting."},
{"section": "What happens next", "kind": "heading", "text": "What happens next"},
{"section": "What happens next", "kind": "item", "text": "The next step: a 15-minute fit check"},
{"section": "What happens next", "kind": "item", "text": "More about it: https://acme.example/fit_check"},
{"section": "What happens next", "kind": "item", "text": "When we can meet: Tuesdays after 14:00"},
{"section": "What happens next", "kind": "item", "text": "How to reach us: reply to this mail"},
{"section": "What counts", "kind": "heading", "text": "What counts"},
{"section": "What counts", "kind": "paragraph", "text": "We count an introduction as a referral once you have brought the two of us together."}
]

$ refer profile card scaleups --format text -o card.txt

$ sh head -2 card.txt
SaaS scale-ups
==============

# What is yours alone is not on it; what it leaves out, the settings may know.
$ refer -q profile add makers --name "Manufacturers" --role "VP Operations" --employees 200-2000 --trigger "ERP modernization"

$ refer -c me.link=https://acme.example -c counting.from=met profile card makers
Manufacturers
=============
|
Who we would like to meet
-------------------------
|
VP Operations at companies with 200–2000 employees.
|
When it helps most
------------------
|
- ERP modernization
|
What happens next
-----------------
|
- More about it: https://acme.example
|
What counts
-----------
|
We count an introduction as a referral once the meeting was held.

# A vague profile has a card too, and a warning.
$ refer -q profile add vague

$ refer profile card vague
vague
=====
|
What counts
-----------
|
We count an introduction as a referral once you have brought the two of us
together.
! The profile is too vague to act on: 3 things were found; 'refer profile lint vague' tells more.

$ refer profile card vague -q --format markdown -c counting.from=won
| # vague
|
| ## What counts
|
We count an introduction as a referral once the person you introduced has become a customer.

# Text cannot become markup.
$ write -e hostile.jsonl <<END
{"handle": "hostile", "name": "# [x](javascript:alert(1)) <script>", "role": ["*CRO* | `CEO`"], "phrase": ["1. \\u001b[31mred\\u202e"], "who_we_help": "line\\n\\n# heading", "employees": "50-500", "trigger": ["- item"]}
END

$ refer -q profile add --from hostile.jsonl

$ refer profile card hostile --format markdown
| # \# \[x\](javascript:alert(1)) &lt;script&gt;
|
line # heading
|
| ## Who we would like to meet
|
| \*CRO\* \| \`CEO\` at companies with 50–500 employees.
|
| ## When it helps most
|
- \- item
|
| ## When you hear someone say
|
- “1. \\x1b\[31mred\\u202e”
|
| ## What counts
|
We count an introduction as a referral once you have brought the two of us together.

$ refer profile card hostile
| # [x](javascript:alert(1)) <script>
===================================
|
line # heading
|
Who we would like to meet
-------------------------
|
*CRO* | `CEO` at companies with 50–500 employees.
|
When it helps most
------------------
|
- - item
|
When you hear someone say
-------------------------
|
- “1. \x1b[31mred\u202e”
|
What counts
-----------
|
We count an introduction as a referral once you have brought the two of us
together.

# A page has no rows; formats for letters do not know it.
$ refer profile card scaleups --limit 1
! refer: --limit is for lists, and this is a page
[2]

$ refer profile card scaleups --format markdown --columns text
! refer: --columns is for lists, and this is a page
[2]

$ refer profile card scaleups --format csv --columns kind,text --limit 2
kind,text
title,SaaS scale-ups
paragraph,We halve the time in which new sellers ramp up.

$ refer profile card scaleups --format eml
! refer: format 'eml' is for letters, and this is a list
! hint: use table, json, jsonl, csv, tsv, markdown or html
[2]

$ refer profile card
! refer: 'refer profile card' needs PROFILE
! hint: PROFILE is which profile: its handle or its id; 'refer profile card --help' shows more
[2]

$ refer profile card scaleup
! refer: no profile 'scaleup'
! hint: did you mean 'scaleups'?
[3]
