`import` keeps nothing of a file with a bad row, unless the bad ones are put aside

$ refer init --name "Ada Park" --email ada@acme.example -q

$ write bad.csv <<END
First Name,Last Name,Email Address,Company,Position,Connected On
Jane,Roe,jane@pixel.example,Pixel,CEO,08 Apr 2024
Sam,Lee,sam at umbra,Umbra,CTO,08 Apr 2024
Kim,Doe,,Initech
Elena,Cole,,Globex,VP,30 Feb 2024
Ben,"D"x,,,,
Ann,Day,,Hooli,"A title
over two lines",08 Apr 2024
Lea,May,lea@hooli,Hooli,,08 Apr 2024
END

$ refer import linkedin bad.csv
! refer: bad.csv:3: 'sam at umbra' is no e-mail address
! hint: write elena@globex.example
[65]

$ refer contact list --json
[]

$ refer log --json
[]

$ refer import linkedin bad.csv --rejects rejects.csv --dry-run
! Rejected bad.csv:3: 'sam at umbra' is no e-mail address.
! Rejected bad.csv:4: 4 cells where the header has 6.
! Rejected bad.csv:5: '30 Feb 2024' is no date.
! Rejected bad.csv:6: text behind a closing quote.
! Rejected bad.csv:9: 'lea@hooli' is no e-mail address.
! Imported bad.csv: 2 added, 0 updated, 5 rejected.
! Nothing was kept (--dry-run).

$ sh test -e rejects.csv || echo nothing there
nothing there

$ refer import linkedin bad.csv --rejects rejects.csv
! Rejected bad.csv:3: 'sam at umbra' is no e-mail address.
! Rejected bad.csv:4: 4 cells where the header has 6.
! Rejected bad.csv:5: '30 Feb 2024' is no date.
! Rejected bad.csv:6: text behind a closing quote.
! Rejected bad.csv:9: 'lea@hooli' is no e-mail address.
! Imported bad.csv: 2 added, 0 updated, 5 rejected.

$ refer contact list --format csv --columns name,title
name,title
Jane Roe,CEO
Ann Day,"A title
over two lines"

# They are as they were, under their head, to be mended and imported.
$ cat rejects.csv
First Name,Last Name,Email Address,Company,Position,Connected On
Sam,Lee,sam at umbra,Umbra,CTO,08 Apr 2024
Kim,Doe,,Initech
Elena,Cole,,Globex,VP,30 Feb 2024
Ben,"D"x,,,,
Lea,May,lea@hooli,Hooli,,08 Apr 2024

$ sh sed -i -e 's/sam at umbra/sam@umbra.example/' -e 's/Initech/Initech,,/' -e 's/30 Feb/28 Feb/' -e 's/"D"x/Dix/' -e 's/lea@hooli/lea@hooli.example/' rejects.csv

$ refer import linkedin rejects.csv --rejects again.csv
! Imported rejects.csv: 5 added, 0 updated.

$ sh test -e again.csv || echo nothing there
nothing there

$ refer contact list --format csv --columns name
name
Jane Roe
Ann Day
Sam Lee
Kim Doe
Elena Cole
Ben Dix
Lea May

# All of it is one step back.
$ refer undo
! Took back: import linkedin rejects.csv --rejects again.csv

$ refer undo
! Took back: import linkedin bad.csv --rejects rejects.csv

$ refer contact list --json
[]

# The rejects go nowhere where they would harm.
$ sh echo precious > precious.csv && ln -s precious.csv link

$ refer import linkedin bad.csv --rejects link
! refer: '<dir>/link' is a symbolic link
! hint: use --force to replace what it points to, or name that file itself
[73]

$ sh cat precious.csv
precious

$ refer import linkedin bad.csv --rejects nowhere/rejects.csv
! refer: cannot create '<dir>/nowhere/rejects.csv': no such file or directory
[73]

$ refer contact list --json
[]

$ refer import linkedin bad.csv --rejects link --force -q

$ sh head -1 precious.csv && ls -l link | grep -o 'link -> .*'
First Name,Last Name,Email Address,Company,Position,Connected On
link -> precious.csv

# Files that are none.
$ write empty.csv <<END
END

$ refer import linkedin empty.csv
! refer: empty.csv: the file is empty
[65]

$ write other.csv <<END
Vorname,Nachname,E-Mail Adresse
Jane,Roe,jane@pixel.example
END

$ refer import linkedin other.csv
! refer: other.csv: no header in the first 50 lines: looked for 'first name', 'last name', 'url', 'email address', 'company', 'position', 'connected on'
! hint: found 'E-Mail Adresse' (email address?); name the columns: --map "Head=field"
[65]

$ refer import linkedin missing.csv
! refer: cannot read '<dir>/missing.csv': no such file or directory
[66]

$ refer import linkedin imports
! refer: cannot read '<dir>/imports': no such file or directory
[66]

$ refer import linkedin
! refer: 'refer import' needs FILE
! hint: FILE is the CSV file; - is standard input; 'refer import --help' shows more
[2]

$ refer import
! refer: 'refer import' needs KIND
! hint: KIND is linkedin, contacts, or one of your own: imports/KIND.toml; 'refer import --help' shows more
[2]

$ refer import linkdein bad.csv
! refer: no kind of import 'linkdein'
! hint: did you mean 'linkedin'?
[2]

$ refer import bad.csv
! refer: 'refer import' needs FILE
! hint: FILE is the CSV file; - is standard input; 'refer import --help' shows more
[2]

$ refer import linkedin bad.csv more.csv
! refer: 'refer import' does not know what to do with 'more.csv'
! hint: 'refer import --help' shows how it is used
[2]

$ refer import linkedin bad.csv --reject rejects.csv
! refer: 'refer import' has no option '--reject'
! hint: did you mean '--rejects'?
[2]

# Rejected rows do not go where they came from, nor over a database.
$ write twice.csv <<END
Name,Email
A,a@a.example
END

$ refer import contacts twice.csv --rejects twice.csv
! refer: --rejects: 'twice.csv' is the file that is read
! hint: name another file
[73]

$ refer import contacts twice.csv --rejects refer.db
! refer: '<dir>/refer.db' is a database, and is not written over
! hint: name another file
[73]

$ write more.csv <<END
name,email
B,b@b.example
END

$ refer contact add --from more.csv --rejects more.csv
! refer: --rejects: 'more.csv' is the file that is read
! hint: name another file
[73]
