Names are shown and never run: a command names people by a plain address or by their id

$ refer init --name "Ada Park" --email ada@acme.example
! Began a project in .: refer.toml and refer.db.

$ write -e people.csv <<END
name,email
"$(reboot) `id`; rm -rf /",
"\x1b[31mRed\x1b[0m; ""Dwarf""",red'dwarf@delta.example
"=1+1, Elena\xe2\x80\xae",elena@globex.example
END
$ refer contact add --from people.csv
! Added 3; 0 were there already.

$ refer source add 2 --type customer --next-touch 2026-03-02
! Added source 2: $(reboot) `id`; rm -rf /, customer.

$ refer source add 3 --type customer --next-touch 2026-03-02
! Added source 3: \x1b[31mRed\x1b[0m; "Dwarf", customer.

$ refer intro add --source 2 --target 4 --state won --mode direct --on 2026-01-02
! Added intro 1: =1+1, Elena\u202e, by $(reboot) `id`; rm -rf /.

$ refer next
what                                                                    kind       due         late  command
Thank $(reboot) `id`; rm -rf / for introducing =1+1, Elena\u202e        thanks     2026-01-03    58  refer intro draft 1 --template thanks
Tell $(reboot) `id`; rm -rf / how it went with =1+1, Elena\u202e        closure    2026-01-05    56  refer intro draft 1 --template closure
Recognise $(reboot) `id`; rm -rf / for the deal with =1+1, Elena\u202e  recognise  2026-01-16    45  refer reward add 2 --kind gift --intro 1
Ask =1+1, Elena\u202e how it goes                                       check-in   2026-02-01    29  refer touch add elena@globex.example --channel call
Be in touch with $(reboot) `id`; rm -rf /                               touch      2026-03-02     0  refer touch add 2 --channel call
Be in touch with \x1b[31mRed\x1b[0m; "Dwarf"                            touch      2026-03-02     0  refer touch add 3 --channel call

$ refer next --format csv --columns what,command
what,command
"Thank $(reboot) `id`; rm -rf / for introducing =1+1, Elena‮",refer intro draft 1 --template thanks
"Tell $(reboot) `id`; rm -rf / how it went with =1+1, Elena‮",refer intro draft 1 --template closure
"Recognise $(reboot) `id`; rm -rf / for the deal with =1+1, Elena‮",refer reward add 2 --kind gift --intro 1
"Ask =1+1, Elena‮ how it goes",refer touch add elena@globex.example --channel call
Be in touch with $(reboot) `id`; rm -rf /,refer touch add 2 --channel call
\ "Be in touch with \x1b[31mRed\x1b[0m; ""Dwarf""",refer touch add 3 --channel call

$ refer next --json --columns what,command,reason
[
{"what": "Thank $(reboot) `id`; rm -rf / for introducing =1+1, Elena\u202e", "command": "refer intro draft 1 --template thanks", "reason": "introduced on 2026-01-02; once it is sent: refer intro edit 1 --thanked today"},
{"what": "Tell $(reboot) `id`; rm -rf / how it went with =1+1, Elena\u202e", "command": "refer intro draft 1 --template closure", "reason": "won on 2026-01-02; no word to them since; once it is sent: refer intro edit 1 --told today"},
{"what": "Recognise $(reboot) `id`; rm -rf / for the deal with =1+1, Elena\u202e", "command": "refer reward add 2 --kind gift --intro 1", "reason": "won on 2026-01-02; a gift in proportion to the deal"},
{"what": "Ask =1+1, Elena\u202e how it goes", "command": "refer touch add elena@globex.example --channel call", "reason": "won on 2026-01-02; a happy customer: refer source add elena@globex.example --type customer"},
{"what": "Be in touch with $(reboot) `id`; rm -rf /", "command": "refer touch add 2 --channel call", "reason": "the next touch is on 2026-03-02; last contact on 2026-01-02"},
{"what": "Be in touch with \u001b[31mRed\u001b[0m; \"Dwarf\"", "command": "refer touch add 3 --channel call", "reason": "the next touch is on 2026-03-02; no contact yet"}
]

# What can be pasted into a shell has no sign of one.
$ sh refer next --all --format jsonl --columns command | grep -c '[$`;|&<>]'
0
[1]

$ refer next --format ics --kind touch > next.ics

$ sh grep SUMMARY next.ics
\ SUMMARY:Be in touch with $(reboot) `id`\\; rm -rf /\r
\ SUMMARY:Be in touch with \\\\x1b[31mRed\\\\x1b[0m\\; "Dwarf"\r
