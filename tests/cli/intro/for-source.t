A page for the source says what happens with their introduction, in which time, and how to stop it, and nothing in confidence

$ now 2026-03-02T09:00:00Z

$ refer init --name "Ada Park" --email ada@acme.example
! Began a project in .: refer.toml and refer.db.

$ refer source add "Jane Roe <jane@pixel.example>" --type customer
! Added contact 2: Jane Roe <jane@pixel.example>.
! Added source 2: Jane Roe, customer.

$ refer intro add --source jane --target "Elena Cole <elena@globex.example>" --note "secret-note" --reason "secret-reason" --handoff "secret-handoff" --why "secret-why" --value 42000EUR
! Added contact 3: Elena Cole <elena@globex.example>.
! Added intro 1: Elena Cole, by Jane Roe.

$ refer intro show 1 --for-source
Your introduction to Elena Cole
===============================
|
For Jane Roe: what happens with it, and what you will hear of it.
|
You said yes, on 2026-03-02.
|
What happens
------------
|
- We give you a letter, and you pass it on to Elena Cole in whatever words you
  like. If that takes longer than 3 days, we ask you how it stands.
- Elena Cole says whether they want to meet us. Nobody of ours writes to them
  before they have said yes to you.
- You introduce us to each other. If that takes longer than 3 days, we ask you
  about it.
- We write to Elena Cole, within 1 business day of your introduction.
|
Who looks after it
------------------
|
Ada Park follows up with Elena Cole, and answers whatever you ask:
ada@acme.example.
|
What you will hear
------------------
|
- Our thanks, within 24 hours of your introduction.
- How it goes, at least once in 30 days, as long as it is open.
- How it ended, within 1 business day of the end, whatever came of it.
|
What we do not tell
-------------------
|
- Amounts, and why something was bought or not: that is theirs to tell.
- What you told us about them in confidence: they do not hear it from us.
|
How to stop it
--------------
|
- Say so, at any time, and without a reason: from then on we write to nobody
  about it and do not name you.
- If Elena Cole does not want it, that is the end of it.

$ refer intro show 1 --for-source --format markdown
| # Your introduction to Elena Cole
|
For Jane Roe: what happens with it, and what you will hear of it.
|
You said yes, on 2026-03-02.
|
| ## What happens
|
- We give you a letter, and you pass it on to Elena Cole in whatever words you like. If that takes longer than 3 days, we ask you how it stands.
- Elena Cole says whether they want to meet us. Nobody of ours writes to them before they have said yes to you.
- You introduce us to each other. If that takes longer than 3 days, we ask you about it.
- We write to Elena Cole, within 1 business day of your introduction.
|
| ## Who looks after it
|
Ada Park follows up with Elena Cole, and answers whatever you ask: ada@acme.example.
|
| ## What you will hear
|
- Our thanks, within 24 hours of your introduction.
- How it goes, at least once in 30 days, as long as it is open.
- How it ended, within 1 business day of the end, whatever came of it.
|
| ## What we do not tell
|
- Amounts, and why something was bought or not: that is theirs to tell.
- What you told us about them in confidence: they do not hear it from us.
|
| ## How to stop it
|
- Say so, at any time, and without a reason: from then on we write to nobody about it and do not name you.
- If Elena Cole does not want it, that is the end of it.

$ refer intro show 1 --for-source --format csv --limit 3
section,kind,text
,title,Your introduction to Elena Cole
,paragraph,"For Jane Roe: what happens with it, and what you will hear of it."
,paragraph,"You said yes, on 2026-03-02."

$ refer intro show 1 --for-source --json > page.json

$ sh grep -c -e secret -e 42000 -e EUR page.json; true
0

# Without promises there are no times, and somebody else has another address.
$ refer intro edit 1 --owner "Bo Lind" --mode forward
! Changed intro 1: Elena Cole, by Jane Roe.

$ refer -c sla.forward=0 -c sla.follow_up=0 -c sla.thanks=0 -c sla.update=0 -c sla.closure=0 intro show 1 --for-source
Your introduction to Elena Cole
===============================
|
For Jane Roe: what happens with it, and what you will hear of it.
|
You said yes, on 2026-03-02.
|
What happens
------------
|
- We give you a letter, and you pass it on to Elena Cole in whatever words you
  like.
- Elena Cole answers it, or does not. Nobody of ours writes to them before
  they have answered, or you have introduced us.
- We write to Elena Cole.
|
Who looks after it
------------------
|
Bo Lind follows up with Elena Cole, and answers whatever you ask.
|
What you will hear
------------------
|
- Our thanks.
- How it goes, as long as it is open.
- How it ended, whatever came of it.
|
What we do not tell
-------------------
|
- Amounts, and why something was bought or not: that is theirs to tell.
- What you told us about them in confidence: they do not hear it from us.
|
How to stop it
--------------
|
- Say so, at any time, and without a reason: from then on we write to nobody
  about it and do not name you.
- If Elena Cole does not want it, that is the end of it.

# A name is only a name.
$ write -e people.csv <<END
name,email
"# *Bo*\xe2\x80\xae [Lind](x)",bo@delta.example
END
$ refer contact add --from people.csv
! Added 1; 0 were there already.

$ refer intro add --source jane --mode direct --target bo@delta.example --state introduced
! Added intro 2: # *Bo*\u202e [Lind](x), by Jane Roe.

$ refer intro show 2 --for-source --format markdown
| # Your introduction to # \*Bo\*\\u202e \[Lind\](x)
|
For Jane Roe: what happens with it, and what you will hear of it.
|
You introduced us, on 2026-03-02.
|
| ## What happens
|
- We write to # \*Bo\*\\u202e \[Lind\](x), within 1 business day of your introduction.
|
| ## Who looks after it
|
Ada Park follows up with # \*Bo\*\\u202e \[Lind\](x), and answers whatever you ask: ada@acme.example.
|
| ## What you will hear
|
- Our thanks, within 24 hours of your introduction.
- How it goes, at least once in 30 days, as long as it is open.
- How it ended, within 1 business day of the end, whatever came of it.
|
| ## What we do not tell
|
- Amounts, and why something was bought or not: that is theirs to tell.
- What you told us about them in confidence: they do not hear it from us.
|
| ## How to stop it
|
- Say so, at any time, and without a reason: from then on we write to nobody about it and do not name you.
- If # \*Bo\*\\u202e \[Lind\](x) does not want it, that is the end of it.

# What came of a deal is not told, nor why something ended.
$ refer intro mark 2 opportunity --value 42000EUR
! Intro 2 is opportunity: # *Bo*\u202e [Lind](x), by Jane Roe.

$ refer intro show 2 --for-source --format csv --no-header --columns text --limit 3
Your introduction to # *Bo*‮ [Lind](x)
"For Jane Roe: what happens with it, and what you will hear of it."
We have met.

$ refer intro mark 2 lost --reason "secret-reason"
! Intro 2 is lost: # *Bo*\u202e [Lind](x), by Jane Roe.

$ refer intro show 2 --for-source --format csv --no-header --columns text --limit 6
Your introduction to # *Bo*‮ [Lind](x)
"For Jane Roe: what happens with it, and what you will hear of it."
"It has come to its end, on 2026-03-02."
Who looks after it
Ada Park answers whatever you ask: ada@acme.example.
What you will hear

# We write ourselves where they have allowed to be named.
$ refer permission add jane --anyone
! Added permission 1: Jane Roe may be named to anyone.

$ refer intro add --source jane --mode mention --target "Kim Lee <kim@delta.example>"
! Added contact 5: Kim Lee <kim@delta.example>.
! Added intro 3: Kim Lee, by Jane Roe.

$ refer intro show 3 --for-source --format csv --no-header --columns text --limit 5
Your introduction to Kim Lee
"For Jane Roe: what happens with it, and what you will hear of it."
"You said yes, on 2026-03-02."
What happens
"We write to Kim Lee ourselves, within 3 days of your yes. We name you as far as you have allowed it, and no further."

$ refer intro show 9 --for-source
! refer: no intro 9
! hint: 'refer intro list' shows them
[3]

# Only what is still to come stands in it, and who wrote to whom.
$ refer -q intro mark 3 introduced

$ refer intro show 3 --for-source --format csv --no-header --columns text
Your introduction to Kim Lee
"For Jane Roe: what happens with it, and what you will hear of it."
"We wrote to Kim Lee and named you, on 2026-03-02."
Who looks after it
"Ada Park follows up with Kim Lee, and answers whatever you ask: ada@acme.example."
What you will hear
"Our thanks, within 24 hours of our letter to them."
"How it goes, at least once in 30 days, as long as it is open."
"How it ended, within 1 business day of the end, whatever came of it."
What we do not tell
"Amounts, and why something was bought or not: that is theirs to tell."
What you told us about them in confidence: they do not hear it from us.
How to stop it
"Say so, at any time, and without a reason: from then on we write to nobody about it and do not name you."
"If Kim Lee does not want it, that is the end of it."

$ refer -q intro mark 1 introduced

$ refer -q intro edit 1 --followed-up today --thanked today

$ refer intro show 1 --for-source --format csv --no-header --columns text
Your introduction to Elena Cole
"For Jane Roe: what happens with it, and what you will hear of it."
"You introduced us, on 2026-03-02."
Who looks after it
"Bo Lind follows up with Elena Cole, and answers whatever you ask."
What you will hear
"How it goes, at least once in 30 days, as long as it is open."
"How it ended, within 1 business day of the end, whatever came of it."
What we do not tell
"Amounts, and why something was bought or not: that is theirs to tell."
What you told us about them in confidence: they do not hear it from us.
How to stop it
"Say so, at any time, and without a reason: from then on we write to nobody about it and do not name you."
"If Elena Cole does not want it, that is the end of it."

# Nothing is promised of what ended before it began.
$ refer -q intro add --source jane --target "Lea Noll <lea@delta.example>"

$ refer intro mark 4 refused --reason "secret-reason"
! Intro 4 is refused: Lea Noll, by Jane Roe.

$ refer intro show 4 --for-source --format csv --no-header --columns text
Your introduction to Lea Noll
"For Jane Roe: what happens with it, and what you will hear of it."
"It has come to its end, on 2026-03-02."
Who looks after it
Ada Park answers whatever you ask: ada@acme.example.
What you will hear
"How it ended, within 1 business day of the end, whatever came of it."
What we do not tell
"Amounts, and why something was bought or not: that is theirs to tell."
What you told us about them in confidence: they do not hear it from us.

# Whoever does not want it any more is left alone.
$ refer -q intro add --source jane --target "Mia Noll <mia@delta.example>"

$ refer -q intro mark 5 consented

$ refer -q intro consent 5 --side target --withdrawn today

$ refer intro show 5 --for-source --format csv --no-header --columns text
Your introduction to Mia Noll
"For Jane Roe: what happens with it, and what you will hear of it."
"Mia Noll does not want it any more, since 2026-03-02: that is the end of it."
Who looks after it
Ada Park answers whatever you ask: ada@acme.example.
What we do not tell
"Amounts, and why something was bought or not: that is theirs to tell."
What you told us about them in confidence: they do not hear it from us.

$ refer -q intro consent 5 --side source --withdrawn today

$ refer intro show 5 --for-source --format csv --no-header --columns text --limit 5
Your introduction to Mia Noll
"For Jane Roe: what happens with it, and what you will hear of it."
"You took your yes back, on 2026-03-02: we write to nobody about it and do not name you."
Who looks after it
Ada Park answers whatever you ask: ada@acme.example.
