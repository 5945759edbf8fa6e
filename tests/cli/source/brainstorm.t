Sixteen questions bring sources to mind, and whoever is named becomes one

$ refer init --name "Ada Park" --email ada@acme.example
! Began a project in .: refer.toml and refer.db.

# Without a terminal, and without answers, the questions are listed.
$ refer source brainstorm --format csv
question,type,text
1,customer,Which customers are happiest with you?
2,customer,Which customers know the most people in your market?
3,customer,Which customers have referred you without being asked?
4,customer,Which customers would you clone?
5,partner,Who sells what goes well with yours?
6,partner,Who solves the problem next to the one you solve?
7,partner,Who speaks to your buyers before you do?
8,partner,Who shares your values and your idea of quality?
9,connector,Who runs the associations of your market?
10,connector,Who organises the events that your buyers go to?
11,connector,Who writes or says what your buyers listen to?
12,connector,Whom do you see connected to everybody?
13,advisor,Which accountants specialise in the industry?
14,advisor,Which law firms do your buyers use?
15,advisor,Which consultants are trusted there?
16,advisor,Which investors back the companies you want to meet?

$ refer source brainstorm --list --limit 1 --json
[
{"question": 1, "type": "customer", "text": "Which customers are happiest with you?"}
]

$ refer contact add "Diana Ross" --email diana@ross.example
! Added contact 2: Diana Ross.

$ refer contact add "Jane Roe" --company Pixel
! Added contact 3: Jane Roe.

$ refer source add "Omar Diaz <omar@delta.example>" --type partner --note "met in Oslo"
! Added contact 4: Omar Diaz <omar@delta.example>.
! Added source 4: Omar Diaz, partner.

# A new address adds the contact; a name in whole words means a contact; a part of a word does not; a source stays as it is.
$ refer source brainstorm --answer "3=Kim Lee <kim@delta.example>; jane" --answer "4=Ana" --answer "9=omar; Mia Wolf"
! Added source 5: Kim Lee, customer, a new contact.
! Added source 3: Jane Roe, customer.
! Added source 6: Ana, customer, a new contact.
! Omar Diaz is a source already.
! Added source 7: Mia Wolf, connector, a new contact.

$ refer source list --format csv --columns id,name,type,note,unprompted,would_clone,owner,added_by
id,name,type,note,unprompted,would_clone,owner,added_by
3,Jane Roe,customer,brainstorm: Which customers have referred you without being asked?,true,false,Ada Park,Ada Park
4,Omar Diaz,partner,met in Oslo,false,false,Ada Park,Ada Park
5,Kim Lee,customer,brainstorm: Which customers have referred you without being asked?,true,false,Ada Park,Ada Park
6,Ana,customer,brainstorm: Which customers would you clone?,false,true,Ada Park,Ada Park
7,Mia Wolf,connector,brainstorm: Who runs the associations of your market?,false,false,Ada Park,Ada Park

# Twice is once.
$ refer source brainstorm --answer "3=Kim Lee <kim@delta.example>; jane" --answer "4=Ana" --format csv --columns id,name
id,name

$ refer undo
! Took back: source brainstorm --answer '3=Kim Lee <kim@delta.example>; jane' --answer 4=Ana --answer '9=omar; Mia Wolf'

$ refer source brainstorm --answer "1=ana" --dry-run
! Added source 5: ana, customer, a new contact.
! Nothing was kept (--dry-run).

# A person without an address gets it when it is known.
$ refer source brainstorm --answer "1=jane.roe@pixel.example" --format csv --columns name,email,type
name,email,type
Jane Roe,jane.roe@pixel.example,customer
! Contact 3, Jane Roe, had no address; taken for jane.roe@pixel.example.

# One undo takes all of it back, contacts too.
$ refer undo
! Took back: source brainstorm --answer 1=jane.roe@pixel.example --format csv --columns name,email,type

$ refer undo
! Took back: source add 'Omar Diaz <omar@delta.example>' --type partner --note 'met in Oslo'

$ refer contact list --format csv --columns id,name,email
id,name,email
2,Diana Ross,diana@ross.example
3,Jane Roe,

# From a file.
$ write answers.csv <<END
question,person,note
13,Jane Roe,audits three of them
13,,
16,"Ivy <ivy@fund.example>; Max Elm",
END
$ refer source brainstorm --from answers.csv --format csv --columns name,type,note
name,type,note
Jane Roe,advisor,brainstorm: Which accountants specialise in the industry? audits three of them
Ivy,advisor,brainstorm: Which investors back the companies you want to meet?
Max Elm,advisor,brainstorm: Which investors back the companies you want to meet?

$ refer undo
! Took back: source brainstorm --from answers.csv --format csv --columns name,type,note

$ refer source brainstorm --from - --format csv --columns name,type,note <<END
[{"question": 16, "person": "Ivy <ivy@fund.example>", "note": "asked"}, {"question": "2", "person": "Diana Ross"}]
END
name,type,note
Diana Ross,customer,brainstorm: Which customers know the most people in your market?
Ivy,advisor,brainstorm: Which investors back the companies you want to meet? asked

# Mistakes keep nothing.
$ write -e bad.csv <<END
question,person\n1,Nia Fall\n17,Max Elm
END
$ refer source brainstorm --from bad.csv
! refer: bad.csv:3: '17' is no question
! hint: 1 to 16; 'refer source brainstorm --list' shows them
[65]

$ write -e bad.csv <<END
question,person\n1,Nia Fall\n2,max@
END
$ refer source brainstorm --from bad.csv --format json
! {"code": 65, "message": "cannot read the address 'max@': 'max@' has not the form name@domain.example", "hint": "write elena@globex.example or Elena Cole <elena@globex.example>", "file": "bad.csv", "line": 3}
[65]

$ write -e bad.csv <<END
question,persn\n1,Nia Fall
END
$ refer source brainstorm --from bad.csv
! refer: bad.csv:2: no field 'persn'
! hint: did you mean 'person'?
[65]

$ write -e bad.csv <<END
question,person\n1,Nia Fall\n2,ada
END
$ refer source brainstorm --from bad.csv
! refer: bad.csv:3: 'me' cannot be a source: a source is somebody else who may introduce me
[65]

$ refer source brainstorm --from bad.jsonl
! refer: cannot read '<dir>/bad.jsonl': no such file or directory
[66]

$ refer contact add "Jane Doe"
! Added contact 5: Jane Doe.

$ refer source brainstorm --answer "1=Jane"
! refer: several contacts match 'Jane': 3 Jane Roe, 5 Jane Doe
! hint: name one by its id, e-mail, or a longer part of the name
[2]

$ refer source brainstorm --answer "1=999"
! refer: no contact 999
! hint: 'refer contact list' shows them
[3]

$ refer source brainstorm --answer "Jane"
! refer: 'Jane' is no answer
! hint: write the number of the question and who it is: --answer "3=Jane Roe <jane@pixel.example>"
[2]

$ refer source brainstorm --answer "0=Jane Roe"
! refer: '0' is no question
! hint: 1 to 16; 'refer source brainstorm --list' shows them
[2]

$ refer source brainstorm --answer "x=Jane Roe"
! refer: 'x' is no question
! hint: 1 to 16; 'refer source brainstorm --list' shows them
[2]

$ refer source brainstorm --answer "1= ; "
! refer: '1= ; ' names nobody
! hint: --answer "3=Jane Roe; Omar Diaz"
[2]

$ refer source brainstorm --answer "1=Bo <bo@>"
! refer: cannot read the address 'Bo <bo@>': 'bo@' has not the form name@domain.example
! hint: write elena@globex.example or Elena Cole <elena@globex.example>
[2]

$ refer source brainstorm jane
! refer: 'refer source brainstorm' does not know what to do with 'jane'
! hint: 'refer source brainstorm --help' shows how it is used
[2]

$ refer contact list fall --json
[]

# Names are text, whatever they look like.
$ refer source brainstorm --answer "1==cmd(); \u001b[31mRed"
! Added source 6: =cmd(), customer, a new contact.
! Added source 7: \u001b[31mRed, customer, a new contact.

$ write -e evil.jsonl <<END
{"question": 1, "person": "\\u001b[31mRed Fox"}
END
$ refer source brainstorm --from evil.jsonl
! Added source 8: \x1b[31mRed Fox, customer, a new contact.

$ refer source list --type customer --format csv --columns name
name
Diana Ross
'=cmd()
| \u001b[31mRed
\ \x1b[31mRed Fox

# What somebody is named for is kept of a source, too; said once more, nothing changes.
$ refer source brainstorm --answer "3=diana" --answer "4=diana"
! Diana Ross is a source already; unprompted is set.
! Diana Ross is a source already; would_clone is set.

$ refer source brainstorm --answer "3=diana" --answer "4=diana" --format csv --columns name,unprompted
name,unprompted

$ refer source list --format csv --columns name,unprompted,would_clone --limit 1
name,unprompted,would_clone
Diana Ross,true,true
