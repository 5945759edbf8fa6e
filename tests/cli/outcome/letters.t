Letters tell the best proof there is, and name its customer only where they allow it

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer -q profile add scaleups --segment "SaaS companies going through rapid scaling"

$ refer -q profile add makers --segment "mid-size manufacturers"

$ refer -q source add "Jane Roe <jane@pixel.example>" --type customer --strength 5

$ refer -q source add "Nora Weiss <nora@brightworks.example>" --type customer

$ refer -q contact edit nora --company Brightworks

$ refer -q moment add jane --kind renewal

$ refer -q tie add jane "Elena Cole <elena@globex.example>" --strength 4

$ refer -q intro add --source jane --target elena --profile scaleups

$ write templates/proof.toml <<END
name = "proof"
kind = "forwardable"
subject = "Hello"
body = """
Hi {{target.first_name}},
{{#proof.result}}{{proof.result}}{{/proof.result}}|{{#proof.customer}}{{proof.customer}}{{/proof.customer}}|{{#proof.company}}{{proof.company}}{{/proof.company}}|{{#proof.quote}}{{proof.quote}}{{/proof.quote}}|{{#proof.story}}{{proof.story}}{{/proof.story}}|{{#proof.link}}{{proof.link}}{{/proof.link}}|{{#outcome}}{{outcome}}{{/outcome}}|
"""
END

# Nothing is in the library.
$ sh refer intro draft 1 --template proof | tail -1
| |||||||

# Of another profile is better than nothing; that of none is better; and that for the profile best.
$ refer -q outcome add "stock down by 18%" --profile makers --on 2026-03-01

$ sh refer intro draft 1 --template proof | tail -1
stock down by 18%||||||stock down by 18%|

$ refer -q outcome add "40 hours a month saved" --on 2026-02-01

$ sh refer intro draft 1 --template proof | tail -1
40 hours a month saved||||||40 hours a month saved|

$ refer -q outcome add "ramp time down to 3 months" --profile scaleups --customer nora --on 2026-01-01 --kind testimonial --quote "We would not go back." --story "They hired ten." --link https://acme.example/b

# Who it is, and the link that would show it, are left out until they allow it.
$ sh refer intro draft 1 --template proof | tail -1
ramp time down to 3 months|||We would not go back.|They hired ten.||ramp time down to 3 months|

$ refer -q outcome add "ramp time halved" --profile scaleups --on 2026-01-02

$ sh refer intro draft 1 --template proof | tail -1
ramp time halved||||||ramp time halved|

$ refer -q permission add nora --use public --on 2026-02-01

$ sh refer intro draft 1 --template proof | tail -1
ramp time down to 3 months|Nora Weiss|Brightworks|We would not go back.|They hired ten.|https://acme.example/b|ramp time down to 3 months|

# As it was before she allowed it, and before there was any of it.
$ sh refer --now 2026-01-31T09:00:00Z intro draft 1 --template proof | tail -1
ramp time halved||||||ramp time halved|

$ sh refer --now 2025-12-31T09:00:00Z intro draft 1 --template proof | tail -1
| |||||||

# The built-in note to forward says it; what the profile or the moment says comes before it.
$ refer intro draft 1 --template forwardable
To: Jane Roe <jane@pixel.example>
Subject: Introduction: Ada Park
|
Hi Elena,
|
Jane kindly offered to pass this on, so I’ll keep it short.
|
I’m Ada Park.
|
Who we help: SaaS companies going through rapid scaling
One result: ramp time down to 3 months
What Nora Weiss (Brightworks) says: “We would not go back.”
|
If that sounds familiar, an easy next step is a short call. A reply with a day that suits you is enough.
|
If it isn’t a fit, or the timing is wrong, just let this one go—no reply needed.
|
Ada

$ refer intro lint 1 --template forwardable
! Nothing found.

$ refer -q permission edit 1 --withdrawn today

$ refer -q outcome remove 4

$ sh refer intro draft 1 --template forwardable | grep says
What a customer says: “We would not go back.”

# An outcome that gives away who it is, is passed over; so is what the reader achieved themselves.
$ refer -q outcome edit 3 --result "Brightworks ramps up in 3 months"

$ sh refer intro draft 1 --template proof | tail -1
40 hours a month saved||||||40 hours a month saved|

$ refer -q outcome edit 2 --customer elena

$ sh refer intro draft 1 --template proof | tail -1
stock down by 18%||||||stock down by 18%|

# An amount that a customer lets everybody know is not the secret of this deal; written elsewhere it is.
$ refer -q outcome edit 1 --result "saved 42,000 EUR a year"

$ refer -q intro edit 1 --value 42000EUR

$ refer intro lint 1 --template forwardable
! Nothing found.

$ write templates/secret.toml <<END
name = "secret"
kind = "forwardable"
subject = "Hello"
body = """
Hi {{target.first_name}},

One result: {{outcome}}. They pay 42,000 EUR. Would you like to talk? If not, no reply needed.
"""
END

$ refer intro lint 1 --template secret --format csv --columns rule,line,found
rule,line,found
confidential,3,"42,000"
[1]

# A letter that needs a proof says what makes one.
$ write templates/needs.toml <<END
name = "needs"
kind = "forwardable"
needs = ["proof.quote"]
subject = "Hello"
body = "Hi {{target.first_name}}, {{proof.quote}}"
END

$ refer intro draft 1 --template needs
! refer: templates/needs.toml: letter 'needs' needs 'proof.quote', which is not known
! hint: refer outcome edit ID --quote TEXT
[65]
