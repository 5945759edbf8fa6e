A letter that was handed over belongs to whom it was written, and to nobody who comes later

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer -q config set --user program.mailer true

$ refer -q profile add scaleups --role "VP of Sales" --challenge "slow ramps" --segment "growing SaaS companies" --next-step "a call"

$ refer -q source add "Jane Roe <jane@pixel.example>" --type customer --satisfaction 9

$ refer -q source add "Jane M. Roe <jroe@old.example>" --type customer --satisfaction 9

$ refer -q ask add jroe@old.example --profile scaleups --kind direct --override test

$ refer -q ask send 1 --yes --override test

$ refer -q ask remove 1

# It names her, and is in no log: who is only removed would stay in it.
$ refer contact remove jroe@old.example
! refer: message 1 of the outbox is to Jane M. Roe or about them
! hint: 'refer contact forget 3' erases both, for good
[4]

# Her number is free, and nobody gets it.
$ refer -q contact merge jane@pixel.example jroe@old.example

$ refer -q contact add "Eve Hill" --email eve@hill.example

$ refer contact export eve --format csv
section,record,field,value
contact,4,name,Eve Hill
contact,4,email,eve@hill.example
contact,4,added_at,2026-03-02T09:00:00Z

# What was found about an ask is of whom was asked; the letter is of an ask that had this number before.
$ now 2026-03-02T10:00:00Z

$ refer -q ask add jane@pixel.example --profile scaleups --kind direct --override test

$ sh sqlite3 refer.db "insert into proposal (message_id, what, ask_id, sender, subject, at, certain, reason, found_at) values ('<1@x>', 'replied', 1, 'x', 'What Roe says', 0, 0, 'x', 0)"

$ sh refer contact export jane@pixel.example --format csv | grep -e ^proposal -e ^outbox
proposal,1,message_id,<1@x>
proposal,1,what,replied
proposal,1,ask_id,1
proposal,1,sender,x
proposal,1,subject,What Roe says
proposal,1,at,1970-01-01T00:00:00Z
proposal,1,certain,0
proposal,1,reason,x
proposal,1,state,open
proposal,1,found_at,1970-01-01T00:00:00Z

$ refer contact forget jane@pixel.example --yes
! Forgot contact 2, now forgotten-2.
! The log begins anew: nothing before this can be taken back.

$ sh sqlite3 refer.db "select subject from proposal"
What [forgotten] says

# Nor is a letter left of somebody who became another, whoever is forgotten.
$ sh sqlite3 refer.db "update outbox set recipient = 'Jane M. Roe', subject = 'x', message = 'x', ask_id = 7"

$ refer contact forget eve --yes
! Forgot contact 4, now forgotten-4.
! The log begins anew: nothing before this can be taken back.

$ sh sqlite3 refer.db "select recipient, subject, message, state from outbox"
[forgotten]|[forgotten]||sent
