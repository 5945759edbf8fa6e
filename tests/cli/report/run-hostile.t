A book that would do more than make reports is refused, and so is a file of it that stands twice

$ refer -q init --name "Ada Park" --email ada@acme.example

# The same file in two spellings.
$ write book.toml <<END
[[report]]
name = "funnel"
file = "a/b.csv"

[[report]]
name = "rates"
file = "./a//./b.csv"
END

$ refer report run book.toml
! refer: book.toml:5:1: two reports of the book go into 'a/b.csv'
! hint: give each a file
[65]

$ write book.toml <<END
[[report]]
name = "funnel"
file = "a.csv"

[[report]]
name = "rates"
file = "a.csv/b.csv"
END

$ refer report run book.toml
! refer: book.toml:5:1: 'a.csv' is a file of the book, and the directory of another
! hint: give each a file
[65]

$ write book.toml <<END
[[report]]
name = "funnel"
file = "a.csv/b.csv"

[[report]]
name = "rates"
file = "a.csv"
END

$ refer report run book.toml
! refer: book.toml:5:1: 'a.csv' is a file of the book, and the directory of another
! hint: give each a file
[65]

$ write book.toml <<END
[[report]]
name = "funnel"
file = "a/."
format = "csv"
END

$ refer report run book.toml
! refer: book.toml:3:8: 'a/.' is no file in the directory of the book
! hint: write a name such as funnel.csv
[65]

$ write -e book.toml <<END
[[report]]
name = "funnel"
file = "a\\u0000b.csv"
END

$ refer report run book.toml
! refer: book.toml:3:8: 'a\x00b.csv' is no file in the directory of the book
! hint: write a name such as funnel.csv
[65]

$ write book.toml <<END
directory = ["a", "b"]

[[report]]
name = "funnel"
file = "a.csv"
END

$ refer report run book.toml
! refer: book.toml:1:13: 'directory' must be the name of a directory
[65]

# The name of a report is no option, and no other command.
$ write book.toml <<END
[[report]]
name = "--help"
file = "a.txt"
END

$ refer report run book.toml
! refer: book.toml:2:8: no report is called '--help'
! hint: 'refer report --list' shows them
[65]

$ write book.toml <<END
[[report]]
name = "run"
file = "a.txt"
END

$ refer report run book.toml
! refer: book.toml:2:8: a book does not run a book
! hint: put the reports of both into one
[65]

$ write book.toml <<END
[[report]]
name = "funnel"
file = "book.toml"
format = "csv"
END

$ refer report run book.toml
! refer: 'book.toml' is the book itself
! hint: name another file
[73]

# A directory of the book that is a link leads elsewhere.
$ sh mkdir elsewhere && ln -s elsewhere out

$ write book.toml <<END
[[report]]
name = "funnel"
file = "out/funnel.csv"
END

$ refer report run book.toml
! refer: '<dir>/out' is a symbolic link
! hint: use --force to write where it leads, or name that directory itself
[73]

$ sh ls elsewhere

$ refer report run book.toml --force
! Wrote 1 file in <dir>/.

$ sh ls elsewhere
funnel.csv

# A report that a project brings along does not read how the user's programs are called.
$ sh mkdir reports

$ write reports/curious.sql <<END
-- title: How letters are sent
-- settings: program.mailer
select :program_mailer as mailer
END

$ refer -c program.mailer=["msmtp","--password=secret"] report curious
! refer: no report reads 'program.mailer'
! hint: 'refer config get program.mailer' does
[65]

$ refer report --list --limit 1 -q
name    title                                              origin
active  How many sources are active, and how many stay so  built-in

# What is no file is said by its name.
$ sh mkdir reports/folder.sql

$ refer report --list --limit 1
name    title                                              origin
active  How many sources are active, and how many stay so  built-in
! '<dir>/reports/folder.sql' is a directory.
