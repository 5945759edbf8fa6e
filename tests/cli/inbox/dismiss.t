What is not so is put away, and no scan finds it again

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer -q source add "Jane Roe <jane@pixel.example>" --type customer --strength 5

$ write mail/1.eml <<END
From: jane@pixel.example
To: bo@delta.example, ada@acme.example
Subject: Bo, meet Ada
Date: Mon, 2 Mar 2026 08:30:00 +0000
Message-ID: <bo@pixel.example>

END

$ refer inbox scan mail
! Read 1 message in 1 folder: 1 proposal, none of them certain; 'refer inbox list' shows what is to be decided.

$ refer inbox dismiss 1 --json --columns id,what,state
[
{"id": 1, "what": "referral", "state": "dismissed"}
]

$ refer inbox dismiss 1
! Dismissed proposal 1: referral.

$ refer inbox scan mail
! Read 1 message in 1 folder: no new proposals.

$ refer inbox list
id  what  record  person  at  certain  reason  command

$ refer undo
! Took back: inbox dismiss 1 --json --columns id,what,state

$ refer inbox list --columns id,what,state
id  what      state
 1  referral  open

$ refer redo
! Did again: inbox dismiss 1 --json --columns id,what,state

# Still, it can be applied by its id.
$ refer inbox apply 1
! Intro 1 is introduced: Bo, by Jane Roe.

$ refer inbox dismiss 1
! refer: proposal 1: it is applied already
! hint: 'refer log' shows the command that applied it, 'refer undo' takes the last one back
[4]

$ refer intro list --format csv --columns id,source,target,state
id,source,target,state
1,Jane Roe,Bo,introduced

# Whoever is removed takes what was found along.
$ refer -q intro remove 1

$ refer contact remove bo@delta.example
! Removed contact 3: Bo.

$ refer inbox list --all --json
[]

$ refer inbox dismiss
! refer: 'refer inbox dismiss' needs ID
! hint: ID is which proposals; - reads their ids from standard input; 'refer inbox dismiss --help' shows more
[2]

$ refer inbox dismiss 7
! refer: no proposal 7
! hint: 'refer inbox list' shows them
[3]

$ sh printf '' | refer inbox dismiss -
