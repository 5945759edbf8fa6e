On Mondays the reports of the week are made; when one cannot be, those of last week stay

$ refer -q init acme --sample

$ env REFER_DIR=<dir>/acme

# Cron hears nothing.
$ sh "$HERE/weekly" public

$ sh ls public && head -3 public/funnel.csv
dark.md
diagnose.md
forecast.html
funnel.csv
goals.md
index.html
quarters.csv
rates.json
sources.csv
thanks.md
trend.html
week.md
stage,count,of_previous,of_previous_low,of_previous_high,of_first
asked,4,,,,1
accepted,2,0.5,0.15003898915214947,0.8499610108478506,0.5

$ sh cksum public/* > before.txt

$ refer -q contact add "Omar Diaz" --email omar@delta.example

# A book of one's own, with a mistake in its second report: cron hears of it, and nothing has changed.
$ write book.toml <<END
[[report]]
name = "funnel"
file = "funnel.csv"
by = "type"

[[report]]
name = "sources"
file = "sources.csv"
period = "2026-13"
END

$ sh "$HERE/weekly" public book.toml
! refer: book.toml:6:1: --period: '2026-13' is no period
! hint: write 2026, 2026-03, 2026-Q1, 2026-W12, 12m, last month or this quarter
[2]

$ sh cksum public/* | cmp - before.txt

$ sh "$HERE/weekly"
! usage: weekly DIR [BOOK]
[2]
