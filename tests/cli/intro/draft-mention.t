A mention is written to the target, word for word, and needs the permission of the source

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer -q config set me.company "Ours Ltd."

$ refer -q source add "James Hervin <james@pixel.example>" --type customer --strength 5

$ refer -q contact edit james --title CEO --company Pixel

$ refer -q contact add Elena --email elena@globex.example --title CEO --company Globex

$ refer -q tie add james elena --strength 4 --how "former colleagues at Chase"

$ refer -q source add "Jon Smith <jon@altex.example>" --type connector --strength 4

$ refer -q contact edit jon --title CISO --company Altex

$ refer -q contact add John --email john@initech.example --title CISO --company Initech

$ refer -q tie add "jon@altex.example" "john@initech.example" --strength 4 --how "ex-colleagues"

$ refer -q contact add "Jim Walsh" --email jim@ours.example --title CTO --company "ours ltd."

$ refer -q tie add "jim@ours.example" "jon@altex.example" --strength 5 --how "worked together at Microsoft for five years"

$ refer -q intro add --source james --target elena

$ refer -q intro add --source jon@altex.example --target john@initech.example

# Without a permission nobody is named.
$ refer intro draft 1 --template mention-client
! refer: James Hervin has not allowed us to name them to Elena (no permission that holds on 2026-03-02)
! hint: refer permission add james@pixel.example --target elena@globex.example
[77]

$ refer -q permission add james --target elena

$ refer -q permission add jon@altex.example --anyone

$ refer -q intro edit 1 --mode mention

$ refer -q intro edit 2 --mode mention

$ refer intro draft 1
To: Elena <elena@globex.example>
Subject: Referral: James Hervin
|
Hi Elena (CEO),
|
Our customer James Hervin, Pixel’s CEO, your former colleague at Chase, uses our product to address similar needs to your company. Can we discuss it?

$ refer intro draft 2
To: John <john@initech.example>
Subject: Referral: Jon Smith
|
Hi John (CISO),
|
Your former colleague Jon Smith, Altex’s CISO, who worked with our CTO, Jim Walsh, for five years at Microsoft, recommended that we speak to you about. Would you like to speak?

# Byte for byte.
$ write client.txt <<END
Hi Elena (CEO),

Our customer James Hervin, Pixel’s CEO, your former colleague at Chase, uses our product to address similar needs to your company. Can we discuss it?
END

$ write indirect.txt <<END
Hi John (CISO),

Your former colleague Jon Smith, Altex’s CISO, who worked with our CTO, Jim Walsh, for five years at Microsoft, recommended that we speak to you about. Would you like to speak?
END

$ write body.py <<END
import json, sys
for letter in json.load(sys.stdin):
    open(sys.argv[1], "w", newline="").write(letter["body"])
    print(letter["to"], letter["cc"], letter["subject"])
END

$ sh refer intro draft 1 --json | python3 body.py 1 && cmp 1 client.txt && echo same
['Elena <elena@globex.example>'] [] Referral: James Hervin
same

$ sh refer intro draft 2 --json | python3 body.py 2 && cmp 2 indirect.txt && echo same
['John <john@initech.example>'] [] Referral: Jon Smith
same

$ refer intro draft 2 --topic "access control" --json --columns template,body
[
{"template": "mention-indirect", "body": "Hi John (CISO),\n\nYour former colleague Jon Smith, Altex’s CISO, who worked with our CTO, Jim Walsh, for five years at Microsoft, recommended that we speak to you about access control. Would you like to speak?\n"}
]

# What is not surely understood is left out: how they know each other is never printed as it was typed.
$ refer -q tie edit 2 --how "she once fired him, ask Jim"

$ refer intro draft 1 --json --columns body
[
{"body": "Hi Elena (CEO),\n\nOur customer James Hervin, Pixel’s CEO, uses our product to address similar needs to your company. Can we discuss it?\n"}
]

$ refer -q tie edit 4 --how "she once fired him, ask Jim"

$ refer intro draft 2 --json --columns body
[
{"body": "Hi John (CISO),\n\nJon Smith, Altex’s CISO, who worked with our CTO, Jim Walsh, for five years at Microsoft, recommended that we speak to you about. Would you like to speak?\n"}
]
