What anybody may write is never certain, and automatic mail shows nothing

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer -q profile add scaleups --name "SaaS scale-ups" --segment "SaaS companies" --challenge "slow onboarding"

$ refer -q source add "Jane Roe <jane@pixel.example>" --type customer --strength 5

$ refer -q moment add jane --kind renewal --on 2026-02-20 --outcome "onboarding in 10 days"

$ refer -q tie add jane "Elena Cole <elena@globex.example>" --strength 4

$ refer -q tie add jane "Bo Chen <bo@delta.example>" --strength 4

$ refer -q ask add jane elena

$ refer -q ask add jane bo --override "both know us"

$ now 2026-03-20T09:00:00Z

# A party; a message with a good signature of another domain.
$ write doubts.mbox <<END
From - Thu Mar  5 10:00:00 2026
From: jane@pixel.example
To: elena@globex.example, a@x.example, b@x.example, c@x.example, d@x.example, e@x.example
Cc: ada@acme.example
Subject: Party
Date: Thu, 5 Mar 2026 10:00:00 +0000
Message-ID: <party@pixel.example>

From - Thu Mar  5 10:00:00 2026
Authentication-Results: mx.acme.example; dkim=pass header.d=evil.example;
 spf=pass smtp.mailfrom=x@evil.example
From: jane@pixel.example
To: bo@delta.example
Cc: ada@acme.example
Subject: Bo, meet Ada
Date: Thu, 5 Mar 2026 11:00:00 +0000
Message-ID: <1@evil.example>

END

$ refer inbox scan doubts.mbox --format csv --columns what,record,person,certain,reason
what,record,person,certain,reason
introduced,ask 1,Jane Roe,false,Jane Roe wrote to Elena Cole and many others with you in copy
introduced,ask 2,Jane Roe,false,Jane Roe wrote to Bo Chen with you in copy; that it is from its sender is in doubt

$ refer inbox apply --certain
! Nothing that is certain waits to be applied.

$ refer ask list --format csv --columns id,state
id,state
1,queued
2,queued

# One message introduces both. What is absent, read or invited is no reply; our Message-IDs can be guessed.
$ write real.mbox <<END
From - Fri Mar  6 10:00:00 2026
From: jane@pixel.example
To: elena@globex.example, bo@delta.example
Cc: ada@acme.example
Subject: Meet Ada
Date: Fri, 6 Mar 2026 10:00:00 +0000
Message-ID: <both@pixel.example>

From - Fri Mar  6 10:00:00 2026
From: elena@globex.example
To: ada@acme.example
Subject: Automatic reply: Meet Ada
Date: Fri, 6 Mar 2026 10:01:00 +0000
Message-ID: <away@globex.example>
In-Reply-To: <both@pixel.example>

From - Fri Mar  6 10:00:00 2026
Content-Type: multipart/report; report-type=disposition-notification; boundary=x
From: elena@globex.example
To: ada@acme.example
Subject: Read: Meet Ada
Date: Fri, 6 Mar 2026 10:02:00 +0000
Message-ID: <read@globex.example>
In-Reply-To: <both@pixel.example>

From - Fri Mar  6 10:00:00 2026
From: elena@globex.example
To: ada@acme.example
Subject: Re: hello
Date: Sat, 7 Mar 2026 10:00:00 +0000
Message-ID: <2@evil.example>
In-Reply-To: <ask-1.0@acme.example>

From - Fri Mar  6 10:00:00 2026
From: ada@acme.example
To: bo@delta.example
Subject: Re: Meet Ada
Date: Sat, 7 Mar 2026 11:00:00 +0000
Message-ID: <mine@acme.example>
In-Reply-To: <both@pixel.example>

From - Fri Mar  6 10:00:00 2026
From: bo@delta.example
To: ada@acme.example
Subject: Coffee next week?
Date: Sun, 8 Mar 2026 10:00:00 +0000
Message-ID: <phone@delta.example>

END

$ refer inbox scan real.mbox --format csv --columns what,record,person,certain,reason
what,record,person,certain,reason
introduced,ask 1,Jane Roe,true,Jane Roe wrote to Elena Cole with you in copy
introduced,ask 2,Jane Roe,true,Jane Roe wrote to Bo Chen with you in copy
replied,ask 1,Elena Cole,false,"Elena Cole wrote back in its thread, by a letter of yours that was not seen"
followed-up,ask 2,Bo Chen,true,you wrote to Bo Chen in its thread
replied,ask 2,Bo Chen,false,Bo Chen wrote back under another subject

$ refer inbox apply --certain
! Intro 1 is introduced: Elena Cole, by Jane Roe.
! Intro 2 is introduced: Bo Chen, by Jane Roe.
! Intro 2: followed-up on 2026-03-07: Bo Chen, by Jane Roe.

$ refer intro list --format csv --columns id,state,target
id,state,target
1,introduced,Elena Cole
2,introduced,Bo Chen

$ refer inbox scan real.mbox doubts.mbox
! Read 8 messages in 2 folders: no new proposals.
