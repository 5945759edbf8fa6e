A book makes several reports in one go: all of them, or none

$ now 2026-07-01T09:00:00Z

$ sh sh $HERE/thirty.sh

$ write weekly.toml <<END
directory = "out"

[[report]]
name = "funnel"
by = "type"
period = "2026"
file = "funnel.csv"
columns = ["by", "stage", "count"]
limit = 2

[[report]]
name = "rates"
file = "deep/rates.md"
as_of = "2026-02-01"

[[report]]
name = "mine.sql"
file = "mine.json"

[[report]]
name = "exposure"
without = "jane"
summary = true
file = "exposure.txt"
END

$ write mine.sql <<END
select count(*) as asks from ask
END

$ refer report run weekly.toml --dry-run
file           report    bytes
funnel.csv     funnel       50
deep/rates.md  rates       512
mine.json      mine.sql     17
exposure.txt   exposure    222
! Would write 4 files in <dir>/out.

$ refer report run weekly.toml --format csv
file,report,bytes
funnel.csv,funnel,50
deep/rates.md,rates,512
mine.json,mine.sql,17
exposure.txt,exposure,222
! Wrote 4 files in <dir>/out.

$ sh cat out/funnel.csv out/mine.json && head -3 out/deep/rates.md && find . -name "*.refer*" | wc -l
by,stage,count
advisor,asked,6
advisor,accepted,3
[
{"asks": 30}
]
| | metric | count | of | rate | low | high |
| | --- | ---: | ---: | ---: | ---: | ---: |
| | accepted_of_sent | 6 | 12 | 50.0 % | 25.4 % | 74.6 % |
0

# Seen from elsewhere, with the settings and the database that this command line names.
$ sh mkdir elsewhere && cp weekly.toml mine.sql elsewhere

$ refer -c counting.from=met report run elsewhere/weekly.toml --into seen -q

$ sh ls seen seen/deep elsewhere
elsewhere:
mine.sql
weekly.toml
|
seen:
deep
exposure.txt
funnel.csv
mine.json
|
seen/deep:
rates.md

# The same twice is the same.
$ sh cksum out/funnel.csv out/deep/rates.md out/mine.json > before.txt

$ refer report run weekly.toml -q

$ sh cksum out/funnel.csv out/deep/rates.md out/mine.json | cmp - before.txt && stat -c %a out/funnel.csv
600

# A mistake in the last one leaves all files as they were.
$ refer -q ask remove 30

$ write broken.toml <<END
directory = "out"

[[report]]
name = "mine.sql"
file = "mine.json"

[[report]]
name = "funnel"
file = "funnel.csv"
period = "2026-Q9"
END

$ refer report run broken.toml
! refer: broken.toml:7:1: --period: '2026-Q9' is no period
! hint: write 2026, 2026-03, 2026-Q1, 2026-W12, 12m, last month or this quarter
[2]

$ sh cat out/mine.json
[
{"asks": 30}
]

$ write book.toml <<END
[[report]]
name = "funel"
file = "funnel.csv"
END

$ refer report run book.toml
! refer: book.toml:1:1: no report 'funel'
! hint: did you mean 'funnel'?
[3]

$ write book.toml <<END
[[report]]
name = "funnel"
file = "funnel.csv"
bye = "type"
END

$ refer report run book.toml --json
! {"code": 65, "message": "a report of a book has no key 'bye'", "hint": "did you mean 'by'?", "file": "book.toml", "line": 4, "column": 7}
[65]

$ write book.toml <<END
[[report]]
name = "funnel"
file = "../funnel.csv"
END

$ refer report run book.toml
! refer: book.toml:3:8: '../funnel.csv' is no file in the directory of the book
! hint: write a name such as funnel.csv
[65]

$ write book.toml <<END
[[report]]
name = "funnel"
file = "refer.db"
format = "csv"
END

$ refer report run book.toml
! refer: '<dir>/refer.db' is a database, and is not written over
! hint: name another file
[73]

$ write book.toml <<END
[[report]]
name = "funnel"
file = "funnel.png"
END

$ refer report run book.toml
! refer: book.toml:3:8: nothing says the format of 'funnel.png'
! hint: add format = "csv", or name it so
[65]

$ write book.toml <<END
[[report]]
name = "funnel"
END

$ refer report run book.toml
! refer: book.toml:1:1: report 'funnel' of the book needs a file
! hint: add file = "funnel.csv"
[65]

$ write book.toml <<END
[[report]]
name = "funnel"
file = "a.csv"

[[report]]
name = "rates"
file = "a.csv"
END

$ refer report run book.toml
! refer: book.toml:5:1: two reports of the book go into 'a.csv'
! hint: give each a file
[65]

$ write book.toml <<END
title = "x"
END

$ refer report run book.toml
! refer: book.toml:1:9: a book has no key 'title'
! hint: the keys are directory and [[report]]
[65]

$ write book.toml <<END
END

$ refer report run book.toml
! refer: book.toml:1: the book has no report
! hint: add [[report]], name = "funnel" and file = "funnel.csv"
[65]

$ write book.toml <<END
[[report]
END

$ refer report run book.toml
! refer: book.toml:1:10: not TOML: table header: expected ']', saw '\n'
[65]

$ refer report run none.toml
! refer: cannot read '<dir>/none.toml': no such file or directory
[66]

$ sh ls *.csv
! ls: cannot access '*.csv': No such file or directory
[2]
