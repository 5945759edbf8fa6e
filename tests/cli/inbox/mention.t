In mode mention an answer in the mail is accepted only with the permission that 'ask mark' asks for

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer -q config set intros.mode mention

$ refer -q source add "Jane Roe <jane@pixel.example>" --type customer --strength 5

$ refer -q contact add "Elena Cole" --email elena@globex.example

$ refer -q ask add jane elena --override test

$ refer -q ask mark 1 sent --override test

$ now 2026-03-20T09:00:00Z

$ write mail/1.eml <<END
From: Ada Park <ada@acme.example>
To: jane@pixel.example
Subject: Elena
Date: Tue, 3 Mar 2026 10:00:00 +0000
Message-ID: <ask-1.0123456789abcdef@acme.example>

END

$ write mail/2.eml <<END
From: jane@pixel.example
To: ada@acme.example
Subject: Re: Elena
Date: Wed, 4 Mar 2026 11:00:00 +0000
Message-ID: <yes@pixel.example>
In-Reply-To: <ask-1.0123456789abcdef@acme.example>

END

$ refer -q inbox scan mail

$ refer ask mark 1 accepted --on 2026-03-04
! refer: ask 1: Jane Roe has not allowed us to name them to Elena Cole (no permission that holds on 2026-03-04)
! hint: refer permission add jane@pixel.example --target elena@globex.example
[77]

$ refer inbox apply 1 --as accepted
! refer: proposal 1: Jane Roe has not allowed us to name them to Elena Cole (no permission that holds on 2026-03-04)
! hint: refer permission add jane@pixel.example --target elena@globex.example
[77]

$ refer -q permission add jane --target elena --on 2026-03-04

$ refer inbox apply 1 --as accepted
! Ask 1 is accepted: Jane Roe to introduce Elena Cole. Added intro 1.
