A letter is shown for made-up people, or for a record

$ refer template preview ask-named --sample --json --columns template,to
[
{"template": "ask-named", "to": ["Jane Roe <jane@pixel.example>"]}
]

$ refer template preview ask-naned
! refer: no letter 'ask-naned'
! hint: did you mean 'ask-named'?
[3]

$ refer template preview ask-named --ask 1
! refer: no project here
! hint: without --ask and --intro made-up people are shown
[66]

$ refer -q init . --sample

# Made-up people need no data.
$ sh mv refer.db away.db

$ refer template preview ask-named
To: Jane Roe <jane@pixel.example>
Subject: An introduction?
|
Hi Jane,
|
You mentioned a peer at a similar company — would an intro make sense?
|
Ada

$ refer template preview reply --sample --format eml
From: Ada Park <ada@acme.example>
To: Elena Cole <elena@globex.example>
Cc: Jane Roe <jane@pixel.example>
Subject: Re: Introduction: Elena Cole and Ada Park
Date: Mon, 2 Mar 2026 09:00:00 +0000
Message-ID: <preview-reply.d299b002f8400a46281536c905b7504e@acme.example>
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: quoted-printable
X-Unsent: 1
|
Hi Elena, hi Jane,
|
Jane, thank you for bringing us together. I=E2=80=99ll move you to Bcc from=
 here, to spare your inbox.
|
Elena, it=E2=80=99s good to meet you. Would a 15-minute fit check in the ne=
xt two weeks suit you? I can be reached Tuesdays and Thursdays after 14:00.
|
If it isn=E2=80=99t the right time, just say so, and I=E2=80=99ll leave it =
there.
|
Ada

$ sh mv away.db refer.db

$ refer template preview closure-won --intro 2
To: Priya Nair <priya@ledgerly.example>
Subject: Your introduction to Tomás Reyes
|
Hi Priya,
|
Good news, and you should hear it from me: Tomás Reyes at Northmill and I are going to work together.
|
It began with you. Thank you for your trust; I’ll see to it that Tomás is glad of it too.
|
If there’s someone you would like to meet, just tell me.
|
Ada

$ refer template preview ask-specific --ask 5 --json --columns template,to
[
{"template": "ask-specific", "to": ["Jane Roe <jane@pixel.example>"]}
]

$ write templates/two.toml <<END
kind = "ask"
subject = "One"
body = "Hi {{source.first_name}}"
[variants.other]
subject = "Two"
END

$ refer template preview two --variant other
To: Jane Roe <jane@pixel.example>
Subject: Two
|
Hi Jane

# Every fact has a value for the made-up people.
$ write templates/all.toml <<END
kind = "ask"
subject = "All"
body = """
{{me.name}} {{me.availability}} {{source.last_name}} {{target.last_name}} {{tie.how}} {{tie.strength}} {{tie.years}} {{#tie.worked_together}}once{{/tie.worked_together}}
{{colleague.name}} {{colleague.company}} {{why}} {{topic}} {{disclosure}} {{#profile.roles}}{{.}}{{/profile.roles}} {{profile.employees}} {{moment.on}} {{ask.id}} {{intro.state}} {{today}}
"""
END

$ refer template preview all
To: Jane Roe <jane@pixel.example>
Subject: All
|
Ada Park Tuesdays and Thursdays after 14:00 Roe Cole former colleagues at Chase 4 five years once
Jim Walsh Acme both teams are opening a second sales office this year ramping up new salespeople Jane is paid nothing for this introduction. VP of Sales 50-500 2026-02-20 1 met 2026-03-02

# Mistakes.
$ refer template preview thnaks
! refer: no letter 'thnaks'
! hint: did you mean 'thanks'?
[3]

$ refer template preview thanks --ask 1 --intro 1
! refer: --sample, --ask and --intro exclude one another
! hint: give one of them
[2]

$ refer template preview thanks --intro 9
! refer: no intro 9
! hint: 'refer intro list' shows them
[3]

$ refer template preview two --variant ohter
! refer: letter 'two' has no variant 'ohter'
! hint: did you mean 'other'?
[3]
