Everything that is kept of a person is shown, and nobody else by name

$ refer init --name "Ada Park" --email ada@acme.example
! Began a project in .: refer.toml and refer.db.

$ refer contact export jane
! refer: no contact matches 'jane'
! hint: 'refer contact list' shows them
[3]

$ refer contact add "Jane Roe" --email jane@pixel.example --company Pixel --employees 40 --revenue 5MEUR --worked "Chase 2015-2019" --note "<b>\"x\"</b>, =1+1"
! Added contact 2: Jane Roe.

$ refer contact add "Elena Cole" --email elena@globex.example
! Added contact 3: Elena Cole.

$ refer profile add scaleups --name "SaaS scale-ups" --outcome "ramp time halved" --role CRO
! Added profile 1: scaleups.

$ refer source add jane --type customer --strength 5 --no-go Initech --exchange commission
! Added source 2: Jane Roe, customer.

$ refer tie add jane elena --strength 4 --how "former colleagues"
! Added tie 2: Jane Roe and Elena Cole, strength 4.

$ refer moment add jane --kind renewal --outcome "ramp time halved"
! Added moment 1: Jane Roe, renewal on 2026-03-02.

$ refer touch add jane --channel call --gave help
! Added touch 1: Jane Roe, call on 2026-03-02.

$ refer ask add jane elena --kind specific --profile scaleups
! Added ask 1: Jane Roe to introduce Elena Cole.

$ refer ask mark 1 sent
! Ask 1 is sent: Jane Roe to introduce Elena Cole.

$ refer ask mark 1 accepted
! Ask 1 is accepted: Jane Roe to introduce Elena Cole.
! Added intro 1.

$ refer intro edit 1 --value 42000EUR
! Changed intro 1: Elena Cole, by Jane Roe.

$ refer contact export jane --format csv
section,record,field,value
contact,2,name,Jane Roe
contact,2,email,jane@pixel.example
contact,2,note,"<b>""x""</b>, =1+1"
contact,2,added_at,2026-03-02T09:00:00Z
company,1,name,Pixel
company,1,employees,40
company,1,revenue,5000000.00 EUR
job,1,company,Chase
job,1,since_year,2015
job,1,until_year,2019
source,2,type,customer
source,2,owner,Ada Park
source,2,added_at,2026-03-02T09:00:00Z
source,2,would_clone,0
source,2,unprompted,0
source,2,added_by,Ada Park
source_exchange,2,word,commission
source_no_go,2,text,Initech
tie,1,a,1
tie,1,b,2
tie,1,strength,5
tie,1,evidence,stated
tie,1,added_at,2026-03-02T09:00:00Z
tie,2,a,2
tie,2,b,3
tie,2,strength,4
tie,2,how,former colleagues
tie,2,evidence,stated
tie,2,added_at,2026-03-02T09:00:00Z
moment,1,contact_id,2
moment,1,kind,renewal
moment,1,day,2026-03-02
moment,1,outcome,ramp time halved
moment,1,added_at,2026-03-02T09:00:00Z
touch,1,contact_id,2
touch,1,day,2026-03-02
touch,1,channel,call
touch,1,gave,help
touch,1,owner,Ada Park
touch,1,added_at,2026-03-02T09:00:00Z
ask,1,source_id,2
ask,1,target_id,3
ask,1,profile_id,1
ask,1,moment_id,1
ask,1,kind,specific
ask,1,state,accepted
ask,1,owner,Ada Park
ask,1,template,ask-specific
ask,1,queued_at,2026-03-02T09:00:00Z
ask,1,sent_at,2026-03-02T09:00:00Z
ask,1,answered_at,2026-03-02T09:00:00Z
ask,1,nudges,0
ask,1,last_sent_at,2026-03-02T09:00:00Z
ask,1,added_by,Ada Park
ask,1,message_id,<ask-1.536690743a2b043011cc6ba2049ea650@acme.example>
ask,1,template_version,51f4bb27
ask,1,sendings,1
intro,1,ask_id,1
intro,1,source_id,2
intro,1,target_id,3
intro,1,profile_id,1
intro,1,mode,opt-in
intro,1,state,accepted
intro,1,owner,Ada Park
intro,1,accepted_at,2026-03-02T09:00:00Z
intro,1,value,42000.00 EUR
intro,1,added_by,Ada Park
intro,1,source_evidence,the answer to ask 1
intro,1,counts,1
mail,<ask-1.536690743a2b043011cc6ba2049ea650@acme.example>,ask_id,1
mail,<ask-1.536690743a2b043011cc6ba2049ea650@acme.example>,letter,ask-specific
mail,<ask-1.536690743a2b043011cc6ba2049ea650@acme.example>,side,source
mail,<ask-1.536690743a2b043011cc6ba2049ea650@acme.example>,sender_id,1
mail,<ask-1.536690743a2b043011cc6ba2049ea650@acme.example>,at,2026-03-02T09:00:00Z

$ refer contact export elena --format jsonl
{"section": "contact", "record": "3", "field": "name", "value": "Elena Cole"}
{"section": "contact", "record": "3", "field": "email", "value": "elena@globex.example"}
{"section": "contact", "record": "3", "field": "added_at", "value": "2026-03-02T09:00:00Z"}
{"section": "tie", "record": "2", "field": "a", "value": "2"}
{"section": "tie", "record": "2", "field": "b", "value": "3"}
{"section": "tie", "record": "2", "field": "strength", "value": "4"}
{"section": "tie", "record": "2", "field": "how", "value": "former colleagues"}
{"section": "tie", "record": "2", "field": "evidence", "value": "stated"}
{"section": "tie", "record": "2", "field": "added_at", "value": "2026-03-02T09:00:00Z"}
{"section": "ask", "record": "1", "field": "source_id", "value": "2"}
{"section": "ask", "record": "1", "field": "target_id", "value": "3"}
{"section": "ask", "record": "1", "field": "profile_id", "value": "1"}
{"section": "ask", "record": "1", "field": "moment_id", "value": "1"}
{"section": "ask", "record": "1", "field": "kind", "value": "specific"}
{"section": "ask", "record": "1", "field": "state", "value": "accepted"}
{"section": "ask", "record": "1", "field": "owner", "value": "Ada Park"}
{"section": "ask", "record": "1", "field": "template", "value": "ask-specific"}
{"section": "ask", "record": "1", "field": "queued_at", "value": "2026-03-02T09:00:00Z"}
{"section": "ask", "record": "1", "field": "sent_at", "value": "2026-03-02T09:00:00Z"}
{"section": "ask", "record": "1", "field": "answered_at", "value": "2026-03-02T09:00:00Z"}
{"section": "ask", "record": "1", "field": "nudges", "value": "0"}
{"section": "ask", "record": "1", "field": "last_sent_at", "value": "2026-03-02T09:00:00Z"}
{"section": "ask", "record": "1", "field": "added_by", "value": "Ada Park"}
{"section": "ask", "record": "1", "field": "message_id", "value": "<ask-1.536690743a2b043011cc6ba2049ea650@acme.example>"}
{"section": "ask", "record": "1", "field": "template_version", "value": "51f4bb27"}
{"section": "ask", "record": "1", "field": "sendings", "value": "1"}
{"section": "intro", "record": "1", "field": "ask_id", "value": "1"}
{"section": "intro", "record": "1", "field": "source_id", "value": "2"}
{"section": "intro", "record": "1", "field": "target_id", "value": "3"}
{"section": "intro", "record": "1", "field": "profile_id", "value": "1"}
{"section": "intro", "record": "1", "field": "mode", "value": "opt-in"}
{"section": "intro", "record": "1", "field": "state", "value": "accepted"}
{"section": "intro", "record": "1", "field": "owner", "value": "Ada Park"}
{"section": "intro", "record": "1", "field": "accepted_at", "value": "2026-03-02T09:00:00Z"}
{"section": "intro", "record": "1", "field": "value", "value": "42000.00 EUR"}
{"section": "intro", "record": "1", "field": "added_by", "value": "Ada Park"}
{"section": "intro", "record": "1", "field": "source_evidence", "value": "the answer to ask 1"}
{"section": "intro", "record": "1", "field": "counts", "value": "1"}
{"section": "mail", "record": "<ask-1.536690743a2b043011cc6ba2049ea650@acme.example>", "field": "ask_id", "value": "1"}
{"section": "mail", "record": "<ask-1.536690743a2b043011cc6ba2049ea650@acme.example>", "field": "letter", "value": "ask-specific"}
{"section": "mail", "record": "<ask-1.536690743a2b043011cc6ba2049ea650@acme.example>", "field": "side", "value": "source"}
{"section": "mail", "record": "<ask-1.536690743a2b043011cc6ba2049ea650@acme.example>", "field": "sender_id", "value": "1"}
{"section": "mail", "record": "<ask-1.536690743a2b043011cc6ba2049ea650@acme.example>", "field": "at", "value": "2026-03-02T09:00:00Z"}

$ refer contact export 99
! refer: no contact 99
! hint: 'refer contact list' shows them
[3]

$ refer contact export
! refer: 'refer contact export' needs PERSON
! hint: PERSON is who: an id, e-mail, handle, or part of the name; 'refer contact export --help' shows more
[2]
