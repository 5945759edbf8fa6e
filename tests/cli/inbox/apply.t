What is certain is recorded with the dates of the mail, once; all else waits for a person

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer -q profile add scaleups --name "SaaS scale-ups" --segment "SaaS companies" --challenge "slow onboarding"

$ refer -q source add "Jane Roe <jane@pixel.example>" --type customer --strength 5

$ refer -q moment add jane --kind renewal --on 2026-02-20 --outcome "onboarding in 10 days"

$ refer -q moment add jane --kind praise --on 2026-02-21 --outcome "half the tickets"

$ refer -q tie add jane "Elena Cole <elena@globex.example>" --strength 4

$ refer -q tie add jane "Bo Chen <bo@delta.example>" --strength 4

$ refer -q ask add jane elena

$ refer -q ask add jane bo --override "she offered both"

$ refer inbox apply --certain
! Nothing that is certain waits to be applied.

$ now 2026-03-20T09:00:00Z

$ write mail/1.eml <<END
From: Ada Park <ada@acme.example>
To: jane@pixel.example
Subject: Elena
Date: Tue, 3 Mar 2026 10:00:00 +0000
Message-ID: <ask-1.0123456789abcdef@acme.example>

END

$ write mail/2.eml <<END
From: Jane Roe <jane@pixel.example>
To: elena@globex.example, ada@acme.example
Subject: Elena, meet Ada
Date: Thu, 5 Mar 2026 10:00:00 +0000
Message-ID: <intro@pixel.example>

END

$ write mail/3.eml <<END
From: elena@globex.example
To: jane@pixel.example, ada@acme.example
Subject: Re: Elena, meet Ada
Date: Fri, 6 Mar 2026 10:00:00 +0000
Message-ID: <reply@globex.example>
In-Reply-To: <intro@pixel.example>

END

$ write mail/4.eml <<END
From: Ada Park <ada@acme.example>
To: jane@pixel.example
Subject: Bo
Date: Tue, 3 Mar 2026 11:00:00 +0000
Message-ID: <ask-2.0123456789abcdef@acme.example>

END

$ write mail/5.eml <<END
From: jane@pixel.example
To: ada@acme.example
Subject: Re: Bo
Date: Wed, 4 Mar 2026 11:00:00 +0000
Message-ID: <bo@pixel.example>
In-Reply-To: <ask-2.0123456789abcdef@acme.example>

END

$ write mail/6.eml <<END
Return-Path: <>
From: MAILER-DAEMON@mx.acme.example
To: ada@acme.example
Subject: Undelivered
Date: Tue, 10 Mar 2026 11:00:00 +0000
Message-ID: <b1@mx.acme.example>
References: <intro-1-follow-up.0123456789abcdef@acme.example>
X-Failed-Recipients: elena@globex.example

END

$ refer inbox scan mail
! Read 6 messages in 1 folder: 6 proposals, 4 of them certain; 'refer inbox apply --certain' records what is certain.

$ refer inbox list --format csv --columns id,what,record,person,certain,command
id,what,record,person,certain,command
1,sent,ask 1,Jane Roe,true,refer ask mark 1 sent --on 2026-03-03
2,sent,ask 2,Jane Roe,true,refer ask mark 2 sent --on 2026-03-03
3,answered,ask 2,Jane Roe,false,refer inbox apply 3 --as accepted|declined|later
4,introduced,ask 1,Jane Roe,true,refer ask mark 1 accepted --on 2026-03-05 ; refer intro mark ID introduced --on 2026-03-05
5,replied,ask 1,Elena Cole,true,refer intro mark ID replied --on 2026-03-06
6,bounced,,Elena Cole,false,refer inbox apply 6

# A dry run says what would be.
$ refer inbox apply --certain --dry-run
! Ask 1 is sent: Jane Roe to introduce Elena Cole.
! Ask 2 is sent: Jane Roe to introduce Bo Chen.
! Intro 1 is introduced: Elena Cole, by Jane Roe.
! Intro 1 is replied: Elena Cole, by Jane Roe.
! Nothing was kept (--dry-run).

$ refer inbox apply --certain --format csv --columns id,what,record,state
id,what,record,state
1,sent,ask 1,applied
2,sent,ask 2,applied
4,introduced,intro 1,applied
5,replied,intro 1,applied

$ refer inbox apply --certain
! Nothing that is certain waits to be applied.

$ refer ask list --format csv --columns id,state,sent_at,answered_at,template
id,state,sent_at,answered_at,template
1,accepted,2026-03-03T10:00:00Z,2026-03-05T10:00:00Z,ask-specific
2,sent,2026-03-03T11:00:00Z,,ask-specific

$ refer intro show 1 --json --columns state,mode,accepted_at,consented_at,introduced_at,replied_at
{"state": "replied", "mode": "opt-in", "accepted_at": "2026-03-05T10:00:00Z", "consented_at": "2026-03-05T10:00:00Z", "introduced_at": "2026-03-05T10:00:00Z", "replied_at": "2026-03-06T10:00:00Z"}

$ refer intro consent 1 --format csv
intro,side,person,at,channel,evidence,withdrawn_at
1,source,Jane Roe,2026-03-05T10:00:00Z,email,"Jane Roe introduced Elena Cole by mail <intro@pixel.example>, me in copy",
1,target,Elena Cole,2026-03-05T10:00:00Z,email,"Jane Roe introduced Elena Cole by mail <intro@pixel.example>, me in copy",

$ refer log --format csv --columns id,words,state --limit 2
id,words,state
10,"inbox apply --certain --format csv --columns id,what,record,state",done
9,inbox scan mail,done

# What a source answered, only who reads it can tell.
$ refer inbox apply 5
! Proposal 5 is applied already.

$ refer inbox list --format csv --columns id,what
id,what
3,answered
6,bounced

$ refer inbox apply 3
! refer: proposal 3: what the answer says only who reads it can tell
! hint: refer inbox apply 3 --as accepted, or declined, or later --until DATE
[2]

$ refer inbox apply 3 --as later
! refer: 'later' needs the day on which to ask again
! hint: --as later --until 2026-06-01
[2]

$ refer inbox apply 3 --as later --until 2026-03-01
! refer: proposal 3: --until 2026-03-01 is not after the answer, on 2026-03-04
! hint: --until is the day on which to ask again
[2]

$ refer inbox apply 3 --as accepted
! Ask 2 is accepted: Jane Roe to introduce Bo Chen. Added intro 2.

$ refer intro list --format csv --columns id,ask_id,target,state
id,ask_id,target,state
1,1,Elena Cole,replied
2,2,Bo Chen,accepted

# Mail that came back marks the address, until there is another.
$ refer inbox apply 6
! The address of Elena Cole takes no mail: 'refer contact edit 3 --email ADDRESS' says another.

$ refer contact show elena --json --columns email,bounced_at,bounce
{"email": "elena@globex.example", "bounced_at": "2026-03-10T11:00:00Z", "bounce": null}

$ refer intro draft 1 --template follow-up --format json --columns to
[
{"to": ["Elena Cole <elena@globex.example>"]}
]
! Mail to Elena Cole came back on 2026-03-10; 'refer contact edit 3 --email ADDRESS' says another address.

$ refer -q contact edit elena --email elena.cole@globex.example

$ refer contact show elena --json --columns email,bounced_at,bounce
{"email": "elena.cole@globex.example", "bounced_at": null, "bounce": null}

# Twice changes nothing, and undo takes back each command.
$ refer inbox apply 3 6
! Proposal 3 is applied already.
! Proposal 6 is applied already.

$ refer undo
! Took back: -q contact edit elena --email elena.cole@globex.example

$ refer undo
! Took back: inbox apply 6

$ refer undo
! Took back: inbox apply 3 --as accepted

$ refer inbox list --format csv --columns id,what,state
id,what,state
3,answered,open
6,bounced,open

$ refer intro list --format csv --columns id,state
id,state
1,replied

# Mistakes.
$ refer inbox apply
! refer: which proposals?
! hint: 'refer inbox apply --certain', or the ids that 'refer inbox list' shows
[2]

$ refer inbox apply 3 --certain
! refer: --certain and ids say different things
! hint: give one of them
[2]

$ refer inbox apply --certain --as accepted
! refer: --as is about an answer that you read, and that is never certain
! hint: name it by its id
[2]

$ refer inbox apply 3 --as accepted --until 2026-06-01
! refer: --until belongs to '--as later'
[2]

$ refer inbox apply 3 --as yes
! refer: --as: 'yes' is no answer
! hint: one of accepted, declined, later
[2]

$ refer inbox apply 99
! refer: no proposal 99
! hint: 'refer inbox list' shows them
[3]

$ refer inbox apply three
! refer: ID: 'three' is no id
! hint: ids are the numbers in the first column of 'list'
[2]

$ sh refer inbox list --columns id --format csv --no-header | refer inbox apply - --as declined
! Ask 2 is declined: Jane Roe to introduce Bo Chen.
! The address of Elena Cole takes no mail: 'refer contact edit 3 --email ADDRESS' says another.

$ sh printf '' | refer inbox apply - --json
[]
