A letter of an introduction is sent through the user's mailer, and what it says is kept

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer -q profile add scaleups --name "SaaS scale-ups" --segment "SaaS companies" --challenge "slow ramp" --outcome "half the ramp time" --role CRO

$ refer -q source add "Jane Roe <jane@pixel.example>" --type customer --strength 5

$ refer -q moment add jane --kind praise --outcome "onboarding in 10 days"

$ refer -q contact add "Elena Cole" --email elena@globex.example --company Globex

$ refer -q tie add jane elena --strength 4

$ refer -q ask add jane elena

$ write mailer <<END
#!/bin/sh
cat > "message.$(cat message.* 2> /dev/null | grep -c '^Message-ID')"
END

$ sh chmod +x mailer

$ refer -q config set --user program.mailer ./mailer

# From the ask to its end, a whole thread.
$ refer -q ask send 1 --yes

$ now 2026-03-10T09:00:00Z

$ refer -q ask send 1 --template nudge --yes

$ now 2026-03-11T09:00:00Z

$ refer -q ask mark 1 accepted

$ refer intro send 1 --yes
! Sent forwardable of intro 1 to Jane Roe <jane@pixel.example>.

$ refer intro send 1
! refer: sending needs --yes
! hint: --dry-run shows what would be sent
[2]

# The letter of an ask does not get past the guards as one of an introduction.
$ refer intro send 1 --template ask-specific --yes
! refer: intro 1: 'ask-specific' is the letter of an ask, which guards look at
! hint: refer ask send ID
[2]

$ refer intro draft 1 --template follow-up --send --yes
! refer: intro 1: mode opt-in: the target has not agreed, and is not written to before
! hint: 'refer intro mark 1 consented' when the target has agreed
[77]

$ refer -q intro mark 1 consented

$ refer -q intro mark 1 introduced

$ refer intro draft 1 --template follow-up --send --yes
! Sent follow-up of intro 1 to Elena Cole <elena@globex.example>.

$ refer intro send 1 --template thanks --yes
! Sent thanks of intro 1 to Jane Roe <jane@pixel.example>.

$ now 2026-04-11T09:00:00Z

$ refer intro send 1 --template update --yes --json --columns id,state,letter,intro_id,recipient
[
{"id": 6, "state": "sent", "letter": "update", "intro_id": 1, "recipient": "Jane Roe <jane@pixel.example>"}
]

$ now 2026-05-11T09:00:00Z

$ refer intro send 1 --template update --yes
! Sent update of intro 1 to Jane Roe <jane@pixel.example>.

$ refer -q intro mark 1 won

$ refer intro send 1 --yes
! Sent closure-won of intro 1 to Jane Roe <jane@pixel.example>.

$ refer intro show 1 --json --columns state,followed_up_at,thanked_at,updated_at,told_at
{"state": "won", "followed_up_at": "2026-03-11T09:00:00Z", "thanked_at": "2026-03-11T09:00:00Z", "updated_at": "2026-05-11T09:00:00Z", "told_at": "2026-05-11T09:00:00Z"}

$ refer intro send 1 --yes
! refer: intro 1: message 8 was handed to the mailer at 2026-05-11T09:00:00Z
! hint: a message that has left is not sent again
[4]

# Read with another mail library it is one thread with the source, and another with the target.
$ write thread.py <<END
import email, glob
from email import policy
messages = [email.message_from_binary_file(open(f"message.{n}", "rb"), policy=policy.default) for n in range(len(glob.glob("message.*")))]
known = {}
for n, message in enumerate(messages):
    assert not message.defects and "X-Unsent" not in message
    references = (message["References"] or "").split()
    assert (references[-1] if references else None) == message["In-Reply-To"]
    print(n, message["To"].addresses[0].username, message["Subject"], "answers", [known[id] for id in references])
    known[message["Message-ID"]] = n
END

$ sh python3 thread.py
0 jane Introduction to Elena Cole? answers []
1 jane Still open: an introduction to Elena Cole answers [0]
2 jane Introduction: Ada Park answers [0, 1]
3 elena Jane Roe introduced us answers []
4 jane Thank you for introducing Elena Cole answers [0, 1, 2]
5 jane Your introduction to Elena Cole answers [0, 1, 2, 4]
6 jane Your introduction to Elena Cole answers [0, 1, 2, 4, 5]
7 jane Your introduction to Elena Cole answers [0, 1, 2, 4, 5, 6]

# A letter that names the source needs the permission.
$ refer -q contact add "Omar Diaz" --email omar@initech.example --company Initech

$ refer -q intro add --source jane --target omar --mode forward

$ refer intro send 2 --template mention-client --topic "planning" --yes
! refer: intro 2: Jane Roe has not allowed us to name them to Omar Diaz (no permission that holds on 2026-05-11)
! hint: refer permission add jane@pixel.example --target omar@initech.example
[77]

$ refer intro show 2 --json --columns state,introduced_at
{"state": "accepted", "introduced_at": null}

$ refer -q permission add jane --target omar

$ refer intro send 2 --template mention-client --topic "planning" --yes
! Sent mention-client of intro 2 to Omar Diaz <omar@initech.example>.

$ refer intro show 2 --json --columns state,introduced_at
{"state": "introduced", "introduced_at": "2026-05-11T09:00:00Z"}

# Mistakes.
$ refer intro send 9 --yes
! refer: no intro 9
! hint: 'refer intro list' shows them
[3]

$ refer intro send 1 --template nonsense --yes
! refer: no letter 'nonsense'
! hint: 'refer template list' shows them
[3]

$ refer intro send
! refer: 'refer intro send' needs ID
! hint: ID is which introductions; - reads their ids from standard input; 'refer intro send --help' shows more
[2]
