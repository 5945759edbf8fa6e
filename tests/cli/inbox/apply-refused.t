What no longer can be is passed over with its reason; by its id it is an error

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer -q source add "Jane Roe <jane@pixel.example>" --type customer --strength 5

$ refer -q moment add jane --kind renewal --on 2026-02-20 --outcome "onboarding in 10 days"

$ refer -q tie add jane "Elena Cole <elena@globex.example>" --strength 4

$ refer -q ask add jane elena

$ now 2026-03-20T09:00:00Z

$ write mail/1.eml <<END
From: jane@pixel.example
To: elena@globex.example, ada@acme.example
Subject: Elena, meet Ada
Date: Thu, 5 Mar 2026 10:00:00 +0000
Message-ID: <intro@pixel.example>

END

$ write mail/2.eml <<END
From: elena@globex.example
To: ada@acme.example
Subject: Re: Elena, meet Ada
Date: Fri, 6 Mar 2026 10:00:00 +0000
Message-ID: <reply@globex.example>
In-Reply-To: <intro@pixel.example>

END

$ refer -q inbox scan mail

# The ask has ended meanwhile.
$ refer -q ask mark 1 declined --on 2026-03-06

$ refer inbox apply --certain --json
[]
! Passed over proposal 1: it is declined and cannot become accepted (it has ended; 'refer undo' takes the last command back).
! Passed over proposal 2: no introduction came of ask 1 yet ('refer ask mark 1 accepted' when the source agreed).

$ refer inbox apply 1
! refer: proposal 1: it is declined and cannot become accepted
! hint: it has ended; 'refer undo' takes the last command back
[4]

$ refer inbox apply 2
! refer: proposal 2: no introduction came of ask 1 yet
! hint: 'refer ask mark 1 accepted' when the source agreed
[4]

$ refer inbox list --format csv --columns id,what
id,what
1,introduced
2,replied

$ refer inbox dismiss 1 2
! Dismissed proposal 1: introduced.
! Dismissed proposal 2: replied.

# A step is never earlier than the one before it: then it has its time.
$ refer -q undo

$ refer -q undo

$ refer -q ask mark 1 accepted --on 2026-03-07T08:00

$ refer inbox apply --certain
! Intro 1 is introduced: Elena Cole, by Jane Roe.
! Intro 1 is replied: Elena Cole, by Jane Roe.

$ refer intro show 1 --json --columns state,accepted_at,consented_at,introduced_at,replied_at
{"state": "replied", "accepted_at": "2026-03-07T08:00:00Z", "consented_at": "2026-03-07T08:00:00Z", "introduced_at": "2026-03-07T08:00:00Z", "replied_at": "2026-03-07T08:00:00Z"}

# Consent that was withdrawn stays withdrawn.
$ refer -q undo

$ refer -q intro mark 1 consented --on 2026-03-07T08:00

$ refer -q intro consent 1 --side target --withdrawn 2026-03-07T08:00

$ refer inbox apply 1
! refer: proposal 1: mode opt-in: introduced needs the target's consent, which is withdrawn, first
! hint: 'refer intro consent 1 --side target --on WHEN' when they agreed anew
[77]

$ refer -q undo

# A withdrawal after they met does not undo that they did.
$ refer -q undo

$ refer -q intro mark 1 consented --on 2026-03-08T08:00

$ refer -q intro consent 1 --side target --withdrawn 2026-03-09

$ refer inbox apply 1
! Intro 1 is introduced: Elena Cole, by Jane Roe.

$ write mail/3.eml <<END
From: jane@pixel.example
To: "Chen\, Bo" <Bo@Delta.example>, ada@acme.example
Subject: Bo, meet Ada
Date: Tue, 10 Mar 2026 10:00:00 +0000
Message-ID: <bo@pixel.example>

END

$ refer inbox scan mail --format csv --columns id,what,certain
id,what,certain
3,referral,false

# An introduction that nobody asked for adds whom it is to.
$ refer inbox apply 3
! Intro 2 is introduced: Chen, Bo, by Jane Roe.

$ refer contact list --format csv --columns id,name,email
id,name,email
2,Jane Roe,jane@pixel.example
3,Elena Cole,elena@globex.example
4,"Chen, Bo",bo@delta.example

$ refer intro show 2 --json --columns ask_id,target,state,accepted_at,introduced_at
{"ask_id": null, "target": "Chen, Bo", "state": "introduced", "accepted_at": "2026-03-10T10:00:00Z", "introduced_at": "2026-03-10T10:00:00Z"}

$ refer inbox apply 3
! Proposal 3 is applied already.
