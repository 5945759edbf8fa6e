What a name is made of cannot steer a terminal, a spreadsheet or a letter, and is kept as it is

$ refer init --name "Ada Park" --email ada@acme.example
! Began a project in .: refer.toml and refer.db.

$ write -e hostile.jsonl <<END
{"name": "Eve \\u001b[31mRed\\r\\nTwo", "title": "=1+1", "email": "eve@red.example"}
{"name": "Rtl \\u202egnp.exe", "title": "😀 smiles", "company": "\\u001b]0;Corp\\u0007"}
{"name": "'; drop table contact; --", "note": "{{me.name}} %s"}
{"name": "李小龙 👨‍👩‍👧"}
END
$ refer contact add --from hostile.jsonl --no-header
! Added 4; 0 were there already.

# A table shows what a terminal must not get; the formats for machines keep it.
$ refer contact list --columns id,name,title,company
id  name                       title      company
 2  Eve \x1b[31mRed\r\nTwo     =1+1
 3  Rtl \u202egnp.exe          😀 smiles  \x1b]0;Corp\x07
 4  '; drop table contact; --
 5  李小龙 👨‍👩‍👧

$ refer contact list eve --columns name,title --json
[
{"name": "Eve \u001b[31mRed\r\nTwo", "title": "=1+1"}
]

$ refer contact list eve --columns name,title --format csv
name,title
\ "Eve \x1b[31mRed\r
Two",'=1+1

# Sentences are for terminals too.
$ refer contact edit eve --title CEO
! Changed contact 2: Eve \x1b[31mRed\r\nTwo.

$ refer source add rtl --type customer --strength 2
! Added source 3: Rtl \u202egnp.exe, customer.

$ refer tie add eve rtl --strength 1
! Added tie 2: Eve \x1b[31mRed\r\nTwo and Rtl \u202egnp.exe, strength 1.

$ refer contact show e
! refer: several contacts match 'e': 2 Eve \x1b[31mRed\r\nTwo <eve@red.example>, 3 Rtl \u202egnp.exe, 4 '; drop table contact; --
! hint: name one by its id, e-mail, or a longer part of the name
[2]

$ refer source show eve
! refer: no source matches 'eve'
! hint: Eve \x1b[31mRed\r\nTwo is a contact; 'refer source add 2 --type customer' makes a source of them
[3]

$ refer contact remove drop
! Removed contact 4: '; drop table contact; --.

# Names are found by what one can type of them.
$ refer contact show red --format csv --columns id
id
2

$ refer contact show 龙 --format csv --columns id,name
id,name
5,李小龙 👨‍👩‍👧

# What stands where an address belongs, or is no text, is refused.
$ sh refer contact add "$(printf 'Nia\r\nBcc: all <nia@fall.example>')"
! refer: cannot read the address 'Nia\r\nBcc: all <nia@fall.example>': it has a control character
! hint: write elena@globex.example or Elena Cole <elena@globex.example>
[2]

$ sh refer contact add "$(printf 'Nia \377')"
! refer: NAME: 'Nia \xff' is not UTF-8 text
[2]

$ sh refer contact show "$(printf '\033[2J')"
! refer: no contact matches '\x1b[2J'
! hint: 'refer contact list' shows them
[3]

$ refer contact add -- "-rf"
! Added contact 6: -rf.

$ refer contact add "Zero Day" --email "a b@c.example"
! refer: 'a b@c.example' is no e-mail address
! hint: write elena@globex.example
[2]

# A long name is a name.
$ sh refer contact add "Long $(head -c 20000 /dev/zero | tr '\0' x)" 2>/dev/null; refer contact show long --format csv --columns name --no-header | wc -c
20006

$ refer undo -q

$ refer contact list --format csv --columns id --no-header
2
3
5
6
