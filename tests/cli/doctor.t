`doctor` says what the programme still lacks, and each command that it names works when it is pasted

$ refer doctor
! refer: no project in '<dir>' or above it
! hint: begin one with 'refer init', or name one with -C DIR
[66]

$ refer -q init .

# A new project is told where to begin.
$ refer doctor --format csv --columns area,check,ok,found
area,check,ok,found
offer,me,false,me.name is not set
offer,profile,false,no profile
offer,offer,false,no profile
results,results,false,0 of 3 with a number
stories,story,false,0 of 0 outcomes
stories,testimonial,false,0 that may be named
proactive,asks,false,0 sent in 30 days
assets,phrases,false,no profile
assets,letters,false,no profile
people,coverage,false,no source
people,types,false,0 types
people,ties,false,0 of sources to others
people,moments,false,0 in 90 days
people,permission,false,0 in force
rhythm,cadence,false,"0 of 0 sources planned, 0 overdue"
rhythm,follow-up,true,0 overdue
measure,counting,false,"from introduced, which nobody said"
measure,goals,false,0 for today
! 17 of 18 are missing; begin with: refer config set me.name "Your name"

$ refer doctor --missing --columns check,next --limit 4 --format csv
check,next
me,"refer config set me.name ""Your name"""
profile,"refer profile add scaleups --name ""SaaS scale-ups"" --role ""VP of Sales"" --employees 50-500 --trigger ""growing 20% a year or more"""
offer,"refer profile add scaleups --name ""SaaS scale-ups"" --role ""VP of Sales"" --employees 50-500 --trigger ""growing 20% a year or more"""
results,"refer outcome add ""ramp time down from 6 months to 3"""
! 17 of 18 are missing; begin with: refer config set me.name "Your name"

# Each command, in a copy of this very project, alone: all of them work.
$ write each.py <<END
import json, shutil, subprocess, sys

checks = json.loads(subprocess.run(["refer", "doctor", "--json"], capture_output=True, text=True).stdout)
for check in checks:
    if check["ok"]:
        assert check["next"] is None, check
        continue
    shutil.rmtree("copy", ignore_errors=True)
    shutil.copytree(".", "copy", ignore=shutil.ignore_patterns("copy"))
    ran = subprocess.run(["sh", "-c", check["next"]], cwd="copy", capture_output=True, text=True, stdin=subprocess.DEVNULL)
    if ran.returncode != 0:
        print(check["check"], check["next"], ran.stderr, ran.returncode)
shutil.rmtree("copy", ignore_errors=True)
END

$ sh python3 each.py

# Whoever types the first that is missing, again and again, comes to the end; only to have been asking, and enough
# sources, take more than a command.
$ write follow.py <<END
import json, subprocess, sys

left = set(sys.argv[1:])
for _ in range(40):
    checks = json.loads(subprocess.run(["refer", "doctor", "--missing", "--json"], capture_output=True, text=True).stdout)
    todo = [check for check in checks if check["check"] not in left]
    if not todo:
        break
    ran = subprocess.run(["sh", "-c", todo[0]["next"]], capture_output=True, text=True)
    print(todo[0]["check"], "-", ran.returncode, (ran.stderr or ran.stdout).split("\n")[0][:70])
END

$ sh python3 follow.py coverage asks
me - 0 me.name = "Your name" in <dir>/refer.toml.
me - 0 me.email = "you@yours.example" in <dir>/refer.toml.
profile - 0 Added profile 1: scaleups.
offer - 0 Changed profile 1: scaleups.
results - 0 Added outcome 1: ramp time down from 6 months to 3.
results - 0 Added outcome 2: onboarding cut from 6 weeks to 10 days.
results - 0 Added outcome 3: planning cut from 3 days to 4 hours.
story - 0 Changed outcome 3: planning cut from 3 days to 4 hours.
testimonial - 0 Added contact 2: Jane Roe <jane@pixel.example>.
testimonial - 0 Added outcome 4: ramp time down from 6 months to 3, of Jane Roe.
testimonial - 0 Added permission 1: Jane Roe may be named in public.
phrases - 0 Changed profile 1: scaleups.
types - 0 Added contact 3: Priya Nair <priya@ledgerly.example>.
ties - 0 Added contact 4: Elena Cole <elena@globex.example>.
moments - 0 Added moment 1: Jane Roe, praise on 2026-03-02.
counting - 0 counting.from = "introduced" in <dir>/refer.toml.
goals - 0 Added goal 1: asks 8 from 2026-03-01 to 2026-03-31.

$ refer doctor --missing --format csv
area,check,ok,found,next
proactive,asks,false,0 sent in 30 days,refer ask plan
people,coverage,false,1 of 10: customer,refer source brainstorm
! 2 of 18 are missing; begin with: refer ask plan

$ refer doctor --missing --exit-code --columns check --format csv
check
asks
coverage
! 2 of 18 are missing; begin with: refer ask plan
[1]

$ refer -q ask add jane elena --profile scaleups

$ refer doctor --missing --columns next --format csv
next
refer ask list --state queued
refer source brainstorm
! 2 of 18 are missing; begin with: refer ask list --state queued

$ refer -q ask mark 1 sent

$ refer -c sources.coverage_low=1 doctor --exit-code --missing
! All 18 are there.

$ refer -c sources.coverage_low=1 doctor --json --columns check,found,next,why --limit 2
[
{"check": "me", "found": "Your name <you@yours.example>", "next": null, "why": "letters are from somebody"},
{"check": "profile", "found": "1 of 1 sharp", "next": null, "why": "a source can only think of somebody when told exactly of whom"}
]
! All 18 are there.

# Of 30 days, March 2 to 31, the first still counts; on April 1 it does not, and the goal was for March.
$ refer --now 2026-03-31T23:59:00Z -c sources.coverage_low=1 doctor --missing --format csv --columns check,found
check,found
! All 18 are there.

$ refer --now 2026-04-01T09:00:00Z -c sources.coverage_low=1 doctor --missing --format csv --columns check,found
check,found
asks,0 sent in 30 days
goals,0 for today
! 2 of 18 are missing; begin with: refer ask plan

# In three months the moment is stale, and both sources wait to hear from somebody.
$ refer --now 2026-06-02T09:00:00Z -c sources.coverage_low=1 doctor --missing --format csv --columns check,found,next
check,found,next
asks,0 sent in 30 days,refer ask plan
moments,0 in 90 days,"refer moment add jane@pixel.example --kind praise --outcome ""onboarding cut from 6 weeks to 10 days"""
cadence,"2 of 2 sources planned, 2 overdue",refer touch add jane@pixel.example --channel call
goals,0 for today,refer goal add --metric asks --period 2026-06 --target 8
! 4 of 18 are missing; begin with: refer ask plan

# Thanks and the first letter that are owed since March 3.
$ refer -q ask mark 1 accepted

$ refer -q intro mark 1 forwarded

$ refer -q intro mark 1 consented

$ refer -q intro mark 1 introduced

$ refer --now 2026-03-03T12:00:00Z -c sources.coverage_low=1 doctor --missing
! All 18 are there.

$ refer --now 2026-03-04T12:00:00Z -c sources.coverage_low=1 doctor --missing --format csv --columns check,found,next
check,found,next
follow-up,2 overdue,refer intro draft 1 --template thanks
! 1 of 18 is missing; begin with: refer intro draft 1 --template thanks

# A second profile lacks everything; a vague word is shown, not mended; what a source wants to meet is no offer of ours.
$ refer -q profile add makers --role "VP Operations" --employees 200-2000 --trigger "any size company"

$ refer -q profile add wish --for jane

$ refer -c sources.coverage_low=1 doctor --missing --format csv --columns check,found,next
check,found,next
profile,1 of 2 sharp,refer profile lint makers
offer,1 of 2 profiles,"refer profile edit makers --who-we-help ""SaaS companies that hire salespeople faster than they can train them"" --next-step ""a 15-minute fit check"" --link https://yours.example/intro"
phrases,1 of 2 profiles,"refer profile edit makers --phrase ""we hired ten and sell no more than before"""
letters,1 of 2 flawed: forwardable for makers: vague: any size company,refer profile show makers
! 4 of 18 are missing; begin with: refer profile lint makers

$ refer -q profile remove makers

# A link of mine stands in for that of a profile.
$ refer -q profile edit scaleups --link ""

$ refer -c sources.coverage_low=1 doctor --missing --columns check,next --format csv
check,next
offer,refer profile edit scaleups --link https://yours.example/intro
! 1 of 18 is missing; begin with: refer profile edit scaleups --link https://yours.example/intro

$ refer -c sources.coverage_low=1 -c me.link=https://acme.example/ada doctor --missing
! All 18 are there.

$ refer -q undo

# The note that everybody forwards sounds like advertising; so does a letter of the project.
$ refer -q profile edit scaleups --who-we-help "Teams that want a revolutionary platform"

$ refer -c sources.coverage_low=1 doctor --missing --columns check,found,next --format csv
check,found,next
letters,1 of 1 flawed: forwardable for scaleups: pitch: revolutionary,refer profile show scaleups
! 1 of 18 is missing; begin with: refer profile show scaleups

$ refer -q undo

$ write templates/ours.toml <<END
name = "ours"
kind = "ask"
subject = "Hello"
body = "Hi {{source.first_name}}, {{nothing}}"
END

$ refer -c sources.coverage_low=1 doctor --missing --columns check,found,next --format csv
check,found,next
letters,1 of 2 flawed: letter ours: unresolved: templates/ours.toml: there is no fact 'nothing',refer template lint ours
! 1 of 18 is missing; begin with: refer template lint ours

# Whoever must not be contacted is not the one to begin with.
$ refer -q contact edit jane --do-not-contact "asked for it"

$ refer --now 2026-07-02T09:00:00Z -c sources.coverage_low=1 doctor --columns check,next --format csv --missing --limit 3
check,next
asks,refer ask plan
letters,refer template lint ours
moments,"refer moment add priya@ledgerly.example --kind praise --outcome ""onboarding cut from 6 weeks to 10 days"""
! 5 of 18 are missing; begin with: refer ask plan

$ refer doctor --all
! refer: 'refer doctor' has no option '--all'
! hint: 'refer doctor --help' shows how it is used
[2]

$ refer doctor offer
! refer: 'refer doctor' does not know what to do with 'offer'
! hint: 'refer doctor --help' shows how it is used
[2]
