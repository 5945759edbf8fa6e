At a terminal the questions are asked, nothing is locked meanwhile, and all answers are one step

$ refer init --name "Ada Park" --email ada@acme.example
! Began a project in .: refer.toml and refer.db.

# Types at a terminal: waits for each prompt, and gives the answers in turn; `^D` ends the input, `!` runs another command meanwhile.
$ write type.py <<END
import os, pty, subprocess, sys
pid, terminal = pty.fork()
if pid == 0:
    os.execvp(os.environ["REFER"], ["refer"] + sys.argv[1].split())
seen = b""
def read():
    try:
        return os.read(terminal, 4096)
    except OSError:
        return b""
def wait():
    global seen
    while not seen.endswith(b"> "):
        piece = read()
        if not piece:
            return
        seen += piece
for answer in sys.argv[2:]:
    wait()
    if answer.startswith("!"):
        subprocess.run(answer[1:].split(), check=True)
        continue
    os.write(terminal, b"\x04" if answer == "^D" else answer.encode() + b"\n")
    seen += b"|"
rest = read()
while rest:
    seen += rest
    rest = read()
status = os.waitpid(pid, 0)[1]
print(seen.decode().replace("\r", "").replace("> |", "> ").replace("^D\b\b", ""), end="")
print("status", os.waitstatus_to_exitcode(status))
END
$ sh python3 type.py "source brainstorm" "Jane Roe <jane@pixel.example>; Kim Lee" "kim@; Bo" "" "!refer contact add Lou" "Lou; Ada" "^D"
Who comes to mind? Names divided by ;, with the address where you know it: Jane Roe <jane@pixel.example>.
An empty line goes on to the next question, Ctrl-D is the end.
|
1/16 customer: Which customers are happiest with you?
> Jane Roe <jane@pixel.example>; Kim Lee
|
2/16 customer: Which customers know the most people in your market?
> kim@; Bo
cannot read the address 'kim@': 'kim@' has not the form name@domain.example
|
2/16 customer: Which customers know the most people in your market?
\ >\x20
|
3/16 customer: Which customers have referred you without being asked?
> Lou; Ada
|
4/16 customer: Which customers would you clone?
\ >\x20
Left out 'Ada', question 3: 'me' cannot be a source: a source is somebody else who may introduce me.
Added source 3: Jane Roe, customer, a new contact.
Added source 4: Kim Lee, customer, a new contact.
Added source 2: Lou, customer.
status 0
! Added contact 2: Lou.

$ refer source list --format csv --columns id,name,type,would_clone
id,name,type,would_clone
2,Lou,customer,false
3,Jane Roe,customer,false
4,Kim Lee,customer,false

$ refer undo
! Took back: source brainstorm

$ refer contact list --format csv --columns name
name
Lou

# All sixteen without an answer add nothing.
$ sh python3 type.py "source brainstorm --json" "" "" "" "" "" "" "" "" "" "" "" "" "" "" "" "" | tail -n 4
16/16 advisor: Which investors back the companies you want to meet?
\ >\x20
Nobody was named; nothing is added.
status 0

$ sh python3 type.py "source brainstorm --list --limit 1 --format csv"
question,type,text
1,customer,Which customers are happiest with you?
status 0

# Only standard error is no terminal: nothing is asked.
$ sh python3 -c "import pty, os, sys; sys.exit(os.waitstatus_to_exitcode(pty.spawn(['sh', '-c', 'refer source brainstorm --limit 1 --format csv 2> /dev/null'])))" < /dev/null | tr -d '\r'
question,type,text
1,customer,Which customers are happiest with you?
