Names from outside cannot act on the terminal, and the commands that are said can be typed as they stand

$ refer init --name "Ada Park" --email ada@acme.example -q

$ write people.jsonl <<END
{"name": "\u001b[31mEve\u0007", "email": "eve'x@evil.example", "company": "Evil\u001b[0m; Corp"}
{"name": "\u202emoT", "email": "tom@evil.example", "company": "evil\u001b[0m; corp"}
{"name": "=cmd|' /C calc'!A0", "worked": ["E\u001b[2Jvil 2015-2019"]}
END
$ refer contact add --from people.jsonl
! Added 3; 0 were there already.

$ refer tie add me 2 --strength 5 -q

$ refer tie infer --dry-run
! \x1b[31mEve\x07 and \u202emoT: both at Evil\x1b[0m; Corp.
! Inferred 1 tie from 1 pair who share an employer; those who had one keep it.
! Nothing was kept (--dry-run).

$ refer tie add 2 3 --strength 2 -q

$ refer path 3
target     strength  hops  via              weakest                                ties                warmth  verdict     blocked_by
| \u202emoT       0.4     2  \x1b[31mEve\x07  \x1b[31mEve\x07 – \u202emoT, 2 stated  5 stated; 2 stated  cold    warm first
! \x1b[31mEve\x07 and \u202emoT have 2 of the 4 that are strong: ask \x1b[31mEve\x07 how well they know each other, 'refer tie edit 2 tom@evil.example --strength N' records it.

$ refer path 3 --format csv
target,strength,hops,via,weakest,ties,warmth,verdict,blocked_by
\ ‮moT,0.4,2,\x1b[31mEve\x07,"\x1b[31mEve\x07 – ‮moT, 2 stated",5 stated; 2 stated,cold,warm first,
! \x1b[31mEve\x07 and \u202emoT have 2 of the 4 that are strong: ask \x1b[31mEve\x07 how well they know each other, 'refer tie edit 2 tom@evil.example --strength N' records it.

$ refer path --company evil --json --columns target,via,weakest
[
{"target": "\u001b[31mEve\u0007", "via": [], "weakest": "Ada Park – \u001b[31mEve\u0007, 5 stated"},
{"target": "\u202emoT", "via": ["\u001b[31mEve\u0007"], "weakest": "\u001b[31mEve\u0007 – \u202emoT, 2 stated"}
]

$ refer path 4
target              strength  hops  via  weakest  ties  warmth  verdict           blocked_by
=cmd|' /C calc'!A0                                              no verified path
! Nobody within reach is known to know =cmd|' /C calc'!A0: 'refer tie add PERSON 4 --strength N' records who does, 'refer tie infer' guesses.

$ refer contact edit 2 --do-not-contact "rude\u001b[31m" -q

$ refer path 2
target           strength  hops  via  weakest  ties  warmth  verdict           blocked_by
| \x1b[31mEve\x07                                              no verified path
! \x1b[31mEve\x07 is not to be contacted: rude\u001b[31m.

$ refer path --company evil --format csv --columns target
target
‮moT
! Left out, not to be contacted: \x1b[31mEve\x07.

$ refer tie infer --most 1
! Passed over, with more than 1 known people: Evil\x1b[0m; Corp.
! No further pairs are known to share an employer; a greater --most looks at larger companies too.
