The outbox lists the messages that were given to the mailer

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer outbox list
id  state  letter  ask_id  intro_id  recipient  subject  reason  tries  tried_at  sent_at

$ refer outbox list --json
[]

$ refer -q profile add scaleups --segment "SaaS companies" --challenge "slow ramp" --role CRO

$ refer -q source add "Jane Roe <jane@pixel.example>" --type customer --strength 5

$ refer -q source add "Bo Li <bo@pixel.example>" --type customer --strength 5

$ refer -q moment add jane --kind praise --outcome "onboarding in 10 days"

$ refer -q moment add bo --kind praise --outcome "half the cost"

$ refer -q contact add "Elena Cole" --email elena@globex.example --company Globex

$ refer -q tie add jane elena --strength 4

$ refer -q tie add bo elena --strength 4

$ refer -q ask add jane elena

$ refer -q ask add bo elena

# A mailer whose words are hostile.
$ write mailer <<END
#!/bin/sh
if grep -q '^To: Bo'; then printf 'no \033[2Jsuch\r user\n' >&2; exit 67; fi
END

$ sh chmod +x mailer

$ refer -q config set --user program.mailer ./mailer

$ refer ask send 1 2 --yes
! Sent ask 1 to Jane Roe <jane@pixel.example>.
! refer: ask 2 was not sent: the mailer ended with status 67: no \x1b[2Jsuch\r user
! hint: 'refer outbox show 2' shows it; 'refer ask send 2' tries again
[74]

$ refer outbox list
id  state   letter        ask_id  intro_id  recipient                      subject                      reason                                                  tries  tried_at          sent_at
 1  sent    ask-specific       1            Jane Roe <jane@pixel.example>  Introduction to Elena Cole?                                                              1  2026-03-02 09:00  2026-03-02 09:00
 2  failed  ask-specific       2            Bo Li <bo@pixel.example>       Introduction to Elena Cole?  the mailer ended with status 67: no \x1b[2Jsuch\r user      1  2026-03-02 09:00

$ refer outbox list --state failed --format csv --columns id,state,reason
id,state,reason
\ 2,failed,"the mailer ended with status 67: no \x1b[2Jsuch\r user"

$ refer outbox list --state uncertain --json
[]

$ refer outbox list --state sent --state failed --format csv --columns id,key,kind,source,tries
id,key,kind,source,tries
1,ask-1,ask,Jane Roe,1
2,ask-2,ask,Bo Li,1

$ refer outbox list --state snet
! refer: --state: 'snet' is no state of a message
! hint: did you mean 'sent'?
[2]
