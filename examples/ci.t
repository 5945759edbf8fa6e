In CI the letters of a project are checked, and its reports are made, the same bytes for the same commit

$ refer -q init acme --sample

$ sh cp "$HERE/book.toml" acme && cd acme && sh "$HERE/ci" public book.toml
! Nothing found.
! Wrote 12 files in <dir>/acme/public.

$ sh cd acme && ls public && cksum public/* > before.txt && sh "$HERE/ci" public book.toml && cksum public/* | cmp - before.txt
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
! Nothing found.
! Wrote 12 files in <dir>/acme/public.

# The clock is that of the last commit, unless REFER_NOW says another.
$ sh cd acme && git init -q . && git add . && GIT_COMMITTER_DATE=2026-03-02T10:00:00+02:00 git -c user.name=Ada -c user.email=ada@acme.example commit -qm "The pipeline" && unset REFER_NOW && sh "$HERE/ci" public book.toml
! Nothing found.
! Wrote 12 files in <dir>/acme/public.

$ sh cd acme && cksum public/rates.json > one.txt && REFER_NOW=2026-03-02T08:00:00Z sh "$HERE/ci" public book.toml && cksum public/rates.json | cmp - one.txt
! Nothing found.
! Wrote 12 files in <dir>/acme/public.

# A letter with a flaw stops the job.
$ sh cd acme && refer -q template new mine --from ask-specific && sed -i 's/^Hi .*/Hi, our revolutionary, game-changing, best-in-class solution is a no-brainer!/' templates/mine.toml && grep -c revolutionary templates/mine.toml
1

$ sh cd acme && refer -q ask edit 1 --template mine && sh "$HERE/ci" public book.toml > found.txt; echo "status $?"
status 1

# What the workflow runs is what is here.
$ sh grep -o "sh examples/ci .*" "$HERE/ci.yml"
sh examples/ci public
