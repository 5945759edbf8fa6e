The letter of an ask that was sent before sendings were counted is not found to be another sending

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer -q source add "Jane Roe <jane@pixel.example>" --type customer

$ refer -q contact add "Elena Cole" --email elena@globex.example

$ refer -q ask add jane elena --override test

$ now 2026-03-20T09:00:00Z

$ refer -q ask mark 1 sent --on 2026-03-03 --override test

$ refer -q ask mark 1 later --on 2026-03-04 --until 2026-06-01

$ sh sqlite3 refer.db "update ask set sendings = 0; delete from mail"

$ write mail/1.eml <<END
From: Ada Park <ada@acme.example>
To: jane@pixel.example
Subject: Elena
Date: Tue, 3 Mar 2026 10:00:00 +0000
Message-ID: <ask-1.0123456789abcdef@acme.example>

END

$ refer inbox scan mail
! Read 1 message in 1 folder: no new proposals.
