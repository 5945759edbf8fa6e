Why there is a deal names the letters that were sent, where they stood

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

$ refer -q ask send 1 --yes

$ now 2026-03-10T09:00:00Z

$ refer -q ask send 1 --template nudge --yes

$ now 2026-03-11T09:00:00Z

$ refer -q ask mark 1 accepted

$ refer -q intro send 1 --yes

$ now 2026-03-12T09:00:00Z

$ refer -q intro mark 1 consented

$ refer -q intro mark 1 introduced

$ refer -q intro draft 1 --template follow-up --send --yes

$ refer -q intro mark 1 booked --on 2026-03-13

$ sh refer why elena --format csv | sed 's/<[^>]*>/<ID>/'
generation,what,day,who,detail,value,record
0,booked,2026-03-13,Elena Cole,,,intro 1
0,introduced,2026-03-12,Jane Roe,,,intro 1
0,consented,2026-03-12,Elena Cole,,,intro 1
0,letter,2026-03-12,Ada Park,"follow-up, <ID>",,intro 1
0,letter,2026-03-11,Ada Park,"forwardable, <ID>",,intro 1
0,accepted,2026-03-11,Jane Roe,"to Elena Cole, mode opt-in, the answer to ask 1",,intro 1
0,nudge,2026-03-10,Ada Park,once,,ask 1
0,letter,2026-03-02,Ada Park,<ID>,,ask 1
0,ask,2026-03-02,Ada Park,"specific, ask-specific",,ask 1
0,moment,2026-03-02,Jane Roe,praise,,moment 1
0,outcome,2026-03-02,Jane Roe,onboarding in 10 days,,moment 1
0,source,,Jane Roe,"customer, strength 5, 4 to Elena Cole, sourced, 100 %",,source 2

# It is the message that was sent.
$ sh refer why 1 --format csv | grep -o '<ask-1[^>]*>' > said; grep -h '^Message-ID' message.0 | grep -o '<.*>' | cmp - said
