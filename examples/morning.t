Every morning what is due arrives by mail, and nothing when nothing is

$ refer init acme --name "Ada Park" --email ada@acme.example
! Began a project in acme: refer.toml and refer.db.

# The real mailer is sendmail; this one keeps what it is given.
$ write mailer <<END
cat > mail.txt
END
$ env "MAILER=sh mailer"

$ env REFER_DIR=<dir>/acme

# A quiet morning.
$ sh "$HERE/morning" && ls
acme
mailer

$ refer source add "Jane Roe <jane@pixel.example>" --type customer --next-touch 2026-03-03
! Added contact 2: Jane Roe <jane@pixel.example>.
! Added source 2: Jane Roe, customer.

$ sh "$HERE/morning" && ls
acme
mailer

# A morning with something to do.
$ now 2026-03-03T07:00:00Z

$ sh "$HERE/morning"

$ cat mail.txt
To: ada@acme.example
Subject: Introductions: what to do today
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 8bit
|
what                       kind   due         late  command
Be in touch with Jane Roe  touch  2026-03-03     0  refer touch add jane@pixel.example --channel call
|
'refer next --columns what,reason' says why; 'refer next snooze' puts something off.

# Only what one of several people does.
$ refer source add "Oskar Blum <oskar@meetbase.example>" --type connector --owner "Bo Lind" --next-touch 2026-03-09
! Added contact 3: Oskar Blum <oskar@meetbase.example>.
! Added source 3: Oskar Blum, connector.

$ sh rm mail.txt; "$HERE/morning" --owner "Bo Lind" && ls
acme
mailer

# A mailer that fails is said: cron reports it.
$ write mailer <<END
cat > /dev/null
exit 75
END
$ sh "$HERE/morning"
[75]

# What goes wrong before there is anything to mail is not mailed either.
$ sh REFER_DIR=<dir>/nowhere "$HERE/morning"
! refer: REFER_DIR names no project: '<dir>/nowhere' has no refer.toml
[66]

$ sh refer config set me.email "" && "$HERE/morning"
! me.email = "" in <dir>/acme/refer.toml.
! morning: me.email is not set, so there is nobody to write to
! hint: refer config set me.email you@yours.example
[78]
