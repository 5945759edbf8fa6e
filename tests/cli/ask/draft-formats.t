Drafted letters become a mailbox, links, or drafts in a Maildir

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer -q profile add scaleups --segment "SaaS companies" --challenge "slow ramp" --role CRO

$ refer -q source add '"Jörg \"J\" Roe, Jr." <jane@pixel.example>' --type customer --strength 5

$ refer -q moment add jane@pixel.example --kind praise --outcome "onboarding in 10 days"

$ refer -q contact add "Elena Cole" --email elena@globex.example --company Globex

$ refer -q tie add jane@pixel.example elena --strength 4

$ refer -q ask add jane@pixel.example elena

$ refer -q ask add jane@pixel.example --kind direct

# One file of several drafts, read back with another mail library byte for byte.
$ refer ask draft 1 2 --format mbox -o drafts.mbox

$ sh grep '^From ' drafts.mbox
From ada@acme.example Mon Mar  2 09:00:00 2026
From ada@acme.example Mon Mar  2 09:00:00 2026

$ write read.py <<END
import json, mailbox, sys
from email import policy, message_from_bytes
letters = json.load(sys.stdin)
box = mailbox.mbox("drafts.mbox")
for letter, key in zip(letters, box.keys(), strict=True):
    message = message_from_bytes(box.get_bytes(key), policy=policy.default)
    print(message["Subject"] == letter["subject"], message.get_content() == letter["body"], message["Message-ID"] == letter["message_id"])
END

$ sh refer ask draft 1 2 --json | python3 read.py
True True True
True True True

$ refer ask draft 1 --format mailto
mailto:jane@pixel.example?subject=Introduction%20to%20Elena%20Cole%3F&body=Hi%20J%C3%B6rg%2C%0D%0A%0D%0AI%27m%20trying%20to%20connect%20with%20more%20SaaS%20companies.%20I%20noticed%20you%27re%20connected%20to%20Elena%20Cole%20at%20Globex%E2%80%94would%20you%20be%20comfortable%20making%20an%20introduction%3F%0D%0A%0D%0AAda%0D%0A

$ write templates/long.toml <<END
summary = "a long one"
kind = "ask"
subject = "Long"
body = """
{{#me}}ééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé
éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé
éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé{{/me}}
"""
END

$ refer ask draft 2 --template long --format mailto -o long.txt
! The link to jane@pixel.example has 2324 characters, and some mail programs cut it after 1900: --format eml makes a file for them.

# A folder of drafts: made if need be, each letter once.
$ refer ask draft 1 2 --to-maildir Drafts --dry-run
! 'Introduction to Elena Cole?' to "Jörg \"J\" Roe, Jr." <jane@pixel.example> would be put into Drafts.
! 'Who else could we help?' to "Jörg \"J\" Roe, Jr." <jane@pixel.example> would be put into Drafts.

$ sh ls Drafts
! ls: cannot access 'Drafts': No such file or directory
[2]

$ refer ask draft 1 2 --to-maildir Drafts
! 'Introduction to Elena Cole?' to "Jörg \"J\" Roe, Jr." <jane@pixel.example> is a draft in Drafts.
! 'Who else could we help?' to "Jörg \"J\" Roe, Jr." <jane@pixel.example> is a draft in Drafts.

$ now 2026-03-03T09:00:00Z

$ refer ask draft 1 --to-maildir Drafts
! 'Introduction to Elena Cole?' to "Jörg \"J\" Roe, Jr." <jane@pixel.example> is already in Drafts.

$ sh find Drafts -printf '%P %m\n' | sort
 700
cur 700
cur/1772442000.R7b37f25fd164f7ca3e81571135985ee7.acme.example:2,DS 600
cur/1772442000.Ra548b4773f788f0de5987219e991d106.acme.example:2,DS 600
new 700
tmp 700

$ sh python3 -c 'import mailbox; [print(m.get_flags(), m["X-Unsent"], m["To"]) for m in sorted(mailbox.Maildir("Drafts", create=False), key=lambda m: m["Message-ID"])]'
DS 1 =?utf-8?b?SsO2cmcgIkoiIFJvZSwgSnIu?= <jane@pixel.example>
DS 1 =?utf-8?b?SsO2cmcgIkoiIFJvZSwgSnIu?= <jane@pixel.example>

# What goes into a folder is not shown too.
$ refer ask draft 1 --to-maildir Drafts --json
! {"code": 2, "message": "--to-maildir shows no letters, so there is nothing to format", "hint": "leave --format, --columns and --output out"}
[2]

$ refer ask draft 1 --to-maildir Drafts -o letter
! refer: --to-maildir shows no letters, so there is nothing to format
! hint: leave --format, --columns and --output out
[2]

# What is no Maildir stays as it is.
$ refer ask draft 1 --to-maildir templates
! refer: '<dir>/templates' is no Maildir, and holds other files
! hint: name a Maildir, or a directory that is not there yet
[73]

$ refer ask draft 1 --to-maildir refer.toml
! refer: cannot read '<dir>/refer.toml': Not a directory
[73]

$ refer ask draft 9 --to-maildir Other
! refer: no ask 9
! hint: 'refer ask list' shows them
[3]

$ sh ls -d Other
! ls: cannot access 'Other': No such file or directory
[2]
