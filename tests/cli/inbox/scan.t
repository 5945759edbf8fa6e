Mail is read, never changed, and what it shows is proposed; no state changes by itself

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer -q profile add scaleups --name "SaaS scale-ups" --segment "SaaS companies" --challenge "slow onboarding"

$ refer -q source add "Jane Roe <jane@pixel.example>" --type customer --strength 5

$ refer -q moment add jane --kind renewal --on 2026-02-20 --outcome "onboarding in 10 days"

$ refer -q tie add jane "Elena Cole <elena@globex.example>" --strength 4

$ refer -q ask add jane elena

$ now 2026-03-20T09:00:00Z

$ write empty.mbox <<END
END

$ refer inbox scan empty.mbox
! Read 0 messages in 1 folder: no new proposals.

# An introduction with me in copy, a reply, and things that nobody wrote to us.
$ write -e inbox.mbox <<END
From jane@pixel.example Thu Mar  5 10:00:00 2026
From: Jane Roe <Jane@Pixel.example>
To: "Cole, Elena" <elena@globex.example>
Cc: Ada <ada@acme.example>
Subject: =?utf-8?q?Elena=2C_meet_Ada_=1B[31m?=
Date: Thu, 5 Mar 2026 11:00:00 +0100
Message-ID: <intro@pixel.example>

You two should meet.

From elena@globex.example Fri Mar  6 10:00:00 2026
From: elena@globex.example (Elena)
To: jane@pixel.example, ada@acme.example
Subject: Re: Elena, meet Ada
Date: Fri, 6 Mar 2026 10:00:00 GMT
Message-ID: <reply@globex.example>
References: <other@x.example>
\t<intro@pixel.example>

Gladly.

From elena@globex.example Fri Mar  6 10:01:00 2026
From: elena@globex.example
To: ada@acme.example
Subject: Out of office
Date: Fri, 6 Mar 2026 10:01:00 GMT
Message-ID: <away@globex.example>
In-Reply-To: <intro@pixel.example>
Auto-Submitted: auto-replied

Back on Monday.

From kim@umbra.example Fri Mar  6 10:02:00 2026
From: kim@umbra.example
To: ada@acme.example
Subject: Lunch?
Message-ID: <lunch@umbra.example>

END

$ refer inbox scan inbox.mbox
! Read 4 messages in 1 folder: 2 proposals, 2 of them certain; 'refer inbox apply --certain' records what is certain.

$ refer inbox scan inbox.mbox --json
[]

$ refer inbox list --format csv --columns id,what,record,person,at,certain,reason,command
id,what,record,person,at,certain,reason,command
1,introduced,ask 1,Jane Roe,2026-03-05T10:00:00Z,true,Jane Roe wrote to Elena Cole with you in copy,refer ask mark 1 accepted --on 2026-03-05 ; refer intro mark ID introduced --on 2026-03-05
2,replied,ask 1,Elena Cole,2026-03-06T10:00:00Z,true,Elena Cole wrote back in its thread,refer intro mark ID replied --on 2026-03-06

$ refer inbox list --columns id,what,subject
id  what        subject
 1  introduced  Elena, meet Ada \x1b[31m
 2  replied     Re: Elena, meet Ada

$ refer ask list --format csv --columns id,state
id,state
1,queued

$ refer intro list --json
[]

# A Maildir; a message that stands in two folders is one. An introduction that nobody asked for is a suggestion.
$ write -e Maildir/new/1.host <<END
From: jane@pixel.example
To: Bo Chen <bo@delta.example>
Cc: ada@acme.example
Subject: Bo, meet Ada
Date: Mon, 9 Mar 2026 10:00:00 +0000
Message-ID: <bo@pixel.example>

END

$ sh mkdir -p Maildir/cur Maildir/.Old/cur && cp Maildir/new/1.host Maildir/.Old/cur/1.host:2,S

$ refer inbox scan Maildir inbox.mbox --format csv --columns id,what,record,person,certain,reason,command,detail
id,what,record,person,certain,reason,command,detail
3,referral,,bo@delta.example,false,"Jane Roe wrote to bo@delta.example with you in copy, and nobody asked for it",refer intro add --source 2 --target bo@delta.example --state introduced --on 2026-03-09,Bo Chen

$ refer inbox scan Maildir --dry-run
! Read 2 messages in 2 folders: no new proposals.
! Nothing was kept (--dry-run).

# Without a date that can be read nothing can be recorded.
$ write undated.eml <<END
From: elena@globex.example
To: ada@acme.example
Subject: Re: Elena, meet Ada
Date: yesterday
Message-ID: <undated@globex.example>
In-Reply-To: <intro@pixel.example>

END

$ refer inbox scan undated.eml
! Passed over 1 message without a date that can be read, or with one that is still to come.
! Read 1 message in 1 folder: no new proposals.

# My other addresses.
$ write sent.eml <<END
From: ada@home.example
To: elena@globex.example
Subject: Re: Elena, meet Ada
Date: Tue, 10 Mar 2026 10:00:00 +0000
Message-ID: <mine@home.example>
In-Reply-To: <reply@globex.example>

END

$ refer inbox scan sent.eml -c me.aliases=ada@home.example
! Read 1 message in 1 folder: no new proposals.

$ sh sqlite3 refer.db "select message_id, side, sender_id from mail order by at"
<intro@pixel.example>|both|2
<reply@globex.example>|target|3
<mine@home.example>|target|1

$ refer undo
! Took back: inbox scan sent.eml -c me.aliases=ada@home.example

$ sh sqlite3 refer.db "select message_id from mail order by at"
<intro@pixel.example>
<reply@globex.example>

# Mistakes.
$ refer inbox scan
! refer: 'refer inbox scan' needs PATH
! hint: PATH is a Maildir, a mailbox file, a message, or a tree of them; 'refer inbox scan --help' shows more
[2]

$ refer inbox scan nothing.mbox
! refer: cannot read '<dir>/nothing.mbox': no such file or directory
[66]

$ refer inbox scan refer.toml
! refer: '<dir>/refer.toml' is neither a mailbox nor a message
! hint: name a Maildir, a mailbox file or a message
[65]

$ refer inbox scan /dev/null
! refer: '/dev/null' is no ordinary file
! hint: name a Maildir, a mailbox file or a message
[74]

$ refer config set me.email ""
! me.email = "" in <dir>/refer.toml.

$ refer inbox scan inbox.mbox
! refer: mail is from you or to you, and the settings do not say your address
! hint: refer config set me.email ADDRESS
[78]

$ refer inbox
refer inbox: what your mail shows, until you decide
|
  refer inbox scan PATH…                                  find in your mail what happened
  refer inbox list [options]                              list what was found in your mail and waits for you
  refer inbox apply [ID…] [options]                       record what was found in your mail
  refer inbox dismiss ID…                                 put proposals away that are not so
|
'refer help inbox VERB' tells more.
