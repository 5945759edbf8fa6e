What strangers write shows something only where it answers, be that a message which the same scan finds, or where mail came back

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer -q source add "Jane Roe <jane@pixel.example>" --type customer --strength 5

$ refer -q contact add "Elena Cole" --email elena@globex.example

$ refer -q ask add jane elena --override test

$ now 2026-03-20T09:00:00Z

$ write inbox.mbox <<END
From x Fri Mar  6 10:00:00 2026
From: Elena <elena@home.example>
To: ada@acme.example
Subject: Re: Elena, meet Ada
Date: Fri, 6 Mar 2026 10:00:00 +0000
Message-ID: <home@home.example>
In-Reply-To: <intro@pixel.example>

From x Fri Mar  6 11:00:00 2026
From: Somebody <new@stranger.example>
To: ada@acme.example, elena@globex.example
Subject: Elena, meet Ada
Date: Fri, 6 Mar 2026 11:00:00 +0000
Message-ID: <new@stranger.example>

From x Fri Mar  6 12:00:00 2026
From: MAILER-DAEMON@mx.acme.example
To: ada@acme.example
Subject: Undelivered
Date: Fri, 6 Mar 2026 12:00:00 +0000
Message-ID: <b1@mx.acme.example>
X-Failed-Recipients: elena@globex.example

From x Fri Mar  6 13:00:00 2026
From: Somebody <new@stranger.example>
To: ada@acme.example
Subject: Offer
Date: Fri, 6 Mar 2099 11:00:00 +0000
Message-ID: <future@stranger.example>

From x Thu Mar  5 10:00:00 2026
From: jane@pixel.example
To: elena@globex.example, ada@acme.example
Subject: Elena, meet Ada
Date: Thu, 5 Mar 2026 10:00:00 +0000
Message-ID: <intro@pixel.example>

END

$ refer inbox scan inbox.mbox --format csv --columns what,certain,reason
what,certain,reason
introduced,true,Jane Roe wrote to Elena Cole with you in copy
replied,false,"Elena Cole wrote back in its thread, but from another address, elena@home.example"
bounced,false,mail to Elena Cole came back; it names no message that is known
! Passed over 1 message without a date that can be read, or with one that is still to come.
