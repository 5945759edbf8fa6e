The policy of the settings is held against each reward; a reason goes past it, and is kept

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer -q source add "Jane Roe <jane@pixel.example>" --type customer

$ refer -q source add "Priya Nair <priya@ledgerly.example>" --type advisor

$ refer -q intro add --source jane --target elena@globex.example --mode direct --state introduced --on 2026-02-01

$ refer -q intro add --source priya --target omar@delta.example --mode direct --state introduced --on 2026-02-01

# kinds
$ refer -c rewards.kinds=note,gift reward add jane --kind commission
! refer: refused by kinds: rewards of kind 'commission' are not given; rewards.kinds has note, gift
! hint: --kind: one of note, gift; --override REASON goes past it
[77]

# not-for
$ refer config set rewards.not_for "advisor=commission gift"
! rewards.not_for = ["advisor=commission gift"] in <dir>/refer.toml.

$ refer reward add priya --kind gift
! refer: refused by not-for: Priya Nair is of type 'advisor'; rewards.not_for gives those no commission, gift
! hint: --kind: one of donation, access, event, note, public-thanks, introduction; --override REASON goes past it
[77]

$ refer reward add jane --kind gift
! Added reward 1: gift for Jane Roe on 2026-03-02.

$ refer -c rewards.not_for=advisor reward add jane --kind event
! refer: 'rewards.not_for': 'advisor' has not the form TYPE=KIND KIND
! hint: write "advisor=commission gift"
[2]

$ refer -c rewards.not_for=advsor=gift reward add jane --kind event
! refer: rewards.not_for: 'advsor' is no type of source
! hint: did you mean 'advisor'?
[78]

$ refer -c rewards.not_for=advisor=gfit reward add jane --kind event
! refer: 'rewards.not_for': 'gfit' is no kind of reward
! hint: did you mean 'gift'?
[2]

# commission-from: what was won, and not before.
$ refer reward add jane --kind commission
! refer: refused by commission-from: the commission is for no introduction; rewards.commission_from is won
! hint: --intro ID; --override REASON goes past it
[77]

$ refer reward add jane --kind commission --intro 1
! refer: refused by commission-from: intro 1 has not come to won; rewards.commission_from is won
! hint: refer intro mark 1 won; --override REASON goes past it
[77]

$ refer -c rewards.commission_from=introduced reward add jane --kind commission --intro 1 --value 10EUR
! Added reward 2: commission for Jane Roe on 2026-03-02, worth 10.00 EUR.

$ refer -q intro mark 1 won --value 1000EUR --on 2026-02-20

$ refer reward add jane --kind commission --intro 1 --on 2026-02-19
! refer: refused by commission-from: intro 1 came to won on 2026-02-20, after the commission of 2026-02-19; rewards.commission_from is won
! hint: --on 2026-02-20; --override REASON goes past it
[77]

$ refer reward add jane --kind commission --intro 1 --on 2026-02-20 --value 60EUR
! Added reward 3: commission for Jane Roe on 2026-02-20, worth 60.00 EUR.

# share: 10 and 60 were given for a deal of 1000; 0.1 leaves 30. In another currency it cannot be told.
$ refer reward add jane --kind gift --intro 1 --value 30.01EUR
! refer: refused by share: with this one the rewards for intro 1 come to 100.01 EUR; rewards.share gives at most 0.1 of the deal of 1000.00 EUR: 100.00 EUR
! hint: --value 30.00EUR; --override REASON goes past it
[77]

$ refer reward add jane --kind gift --intro 1 --value 30USD
! refer: refused by share: a reward worth 30.00 USD cannot be compared; rewards.share gives at most 0.1 of the deal of 1000.00 EUR: 100.00 EUR
! hint: a --value in EUR; --override REASON goes past it
[77]

$ refer reward add jane --kind gift --intro 1 --value 30EUR
! Added reward 4: gift for Jane Roe on 2026-03-02, worth 30.00 EUR.

$ refer reward add jane --kind event --intro 1 --value 1EUR
! refer: refused by share: with this one the rewards for intro 1 come to 101.00 EUR; rewards.share gives at most 0.1 of the deal of 1000.00 EUR: 100.00 EUR
! hint: --value "" for what costs nothing; --override REASON goes past it
[77]

$ refer -c rewards.share=0 reward add jane --kind event --intro 1 --value 1EUR
! Added reward 5: event for Jane Roe on 2026-03-02, worth 1.00 EUR.

# Without a deal there is no share of it.
$ refer reward add priya --kind event --intro 2 --value 500EUR
! Added reward 6: event for Priya Nair on 2026-03-02, worth 500.00 EUR.

# most
$ refer -c rewards.most=100EUR reward add priya --kind donation --value 100.01EUR
! refer: refused by most: the reward is worth 100.01 EUR; rewards.most is 100.00 EUR
! hint: --value 100.00EUR; --override REASON goes past it
[77]

$ refer -c rewards.most=100EUR reward add priya --kind donation --value 5USD
! refer: refused by most: a reward worth 5.00 USD cannot be compared; rewards.most is 100.00 EUR
! hint: a --value in EUR; --override REASON goes past it
[77]

$ refer -c rewards.most=100EUR reward add priya --kind donation --value 100EUR --on 2025-03-03
! Added reward 7: donation for Priya Nair on 2025-03-03, worth 100.00 EUR.

# most-yearly: 500 on 2026-03-02 and 100 on 2025-03-03 are one year; on 2025-03-02 they are not.
$ refer -c rewards.most_yearly=600EUR reward add priya --kind event --value 1EUR
! refer: refused by most-yearly: with this one the rewards of Priya Nair in 12 months come to 601.00 EUR; rewards.most_yearly is 600.00 EUR
! hint: --value "" for what costs nothing; --override REASON goes past it
[77]

$ refer -c rewards.most_yearly=600EUR reward add priya --kind event --value 1EUR --on 2025-03-02
! Added reward 8: event for Priya Nair on 2025-03-02, worth 1.00 EUR.

# Given for an earlier day, it counts in the years that end later.
$ refer -c rewards.most_yearly=600EUR reward add priya --kind event --value 1EUR --on 2025-06-01
! refer: refused by most-yearly: with this one the rewards of Priya Nair in 12 months come to 601.00 EUR; rewards.most_yearly is 600.00 EUR
! hint: --value "" for what costs nothing; --override REASON goes past it
[77]

$ refer -c rewards.most_yearly=600USD reward add priya --kind event --value 1USD
! refer: refused by most-yearly: reward 7, worth 100.00 EUR, cannot be compared with this one; rewards.most_yearly is 600.00 USD
! hint: 'refer reward edit 7' gives it a --value in USD; --override REASON goes past it
[77]

$ refer -c rewards.most_yearly=600EUR reward add priya --kind event --value 1USD
! refer: refused by most-yearly: a reward worth 1.00 USD cannot be compared; rewards.most_yearly is 600.00 EUR
! hint: a --value in EUR; --override REASON goes past it
[77]

# public-permission: nothing goes past it.
$ refer reward add jane --kind public-thanks --item "a post"
! refer: refused by public-permission: no permission of Jane Roe to be named in public holds on 2026-03-02; thanks in public take one
! hint: refer permission add jane@pixel.example --use public --on 2026-03-02
[77]

$ refer reward add jane --kind public-thanks --item "a post" --override "she will like it"
! refer: refused by public-permission: no permission of Jane Roe to be named in public holds on 2026-03-02; thanks in public take one
! hint: refer permission add jane@pixel.example --use public --on 2026-03-02
[77]

$ refer -q permission add jane --use public --on 2026-03-02 --until 2026-03-31

$ refer reward add jane --kind public-thanks --item "a post"
! Added reward 9: public-thanks for Jane Roe on 2026-03-02.

$ refer reward add jane --kind public-thanks --item "another post" --on 2026-04-01
! refer: refused by public-permission: no permission of Jane Roe to be named in public holds on 2026-04-01; thanks in public take one
! hint: refer permission add jane@pixel.example --use public --on 2026-04-01
[77]

# A reason goes past the others, and is kept with them.
$ refer reward add priya --kind gift --value 70EUR --override "her anniversary" --json --columns id,override_reason,override_rules
{"id": 10, "override_reason": "her anniversary", "override_rules": "not-for"}

$ refer -c rewards.kinds=note -c rewards.most=10EUR reward add priya --kind gift --value 71EUR --override "her anniversary" --format csv --columns override_rules
override_rules
"kinds,not-for,most"

$ refer reward add jane --kind event --item fair --override "to be sure"
! No rule refused this reward; its override goes past nothing.
! Added reward 12: event for Jane Roe on 2026-03-02.

$ refer reward add jane --kind event --override " "
! refer: --override needs a reason
! hint: say why in a few words
[2]

# Changed, it is judged anew.
$ refer reward edit 1 --kind commission
! refer: refused by commission-from: the commission is for no introduction; rewards.commission_from is won
! hint: --intro ID; --override REASON goes past it
[77]

$ refer reward edit 1 --value 31EUR --intro 1
! refer: refused by share: with this one the rewards for intro 1 come to 132.00 EUR; rewards.share gives at most 0.1 of the deal of 1000.00 EUR: 100.00 EUR
! hint: --value "" for what costs nothing; --override REASON goes past it
[77]

$ refer reward edit 10 --note "by post" --format csv --columns override_reason,note
override_reason,note
her anniversary,by post

$ refer reward edit 10 --value 60EUR
! refer: refused by not-for: Priya Nair is of type 'advisor'; rewards.not_for gives those no commission, gift
! hint: --kind: one of donation, access, event, note, public-thanks, introduction; --override REASON goes past it
[77]

$ refer reward edit 10 --kind event --format csv --columns kind,override_reason,override_rules
kind,override_reason,override_rules
event,,

$ refer reward edit 1 --value 31EUR --intro 1 --override "agreed" --format csv --columns value,override_reason,override_rules
value,override_reason,override_rules
31.00 EUR,agreed,share

# A mistake in the settings is one.
$ refer -c rewards.commission_from=wno reward add jane --kind event
! refer: 'rewards.commission_from' cannot be 'wno'
! hint: did you mean 'won'?
[2]

$ refer -c rewards.most=many reward add jane --kind event
! refer: 'rewards.most': no currency 'MANY'
! hint: write an ISO 4217 code, for instance EUR
[2]

# Given afterwards, a reward counts in the year that is fullest, and the hint says what is left of that.
$ refer -q init fullest --name "Ada Park" --email ada@acme.example

$ refer -q -C fullest source add "Jane Roe <jane@pixel.example>" --type customer

$ refer -q -C fullest config set rewards.most_yearly 150EUR

$ refer -q -C fullest reward add jane --kind gift --value 100EUR --on 2025-02-20

$ refer -q -C fullest reward add jane --kind gift --value 140EUR --on 2026-02-21

$ refer -C fullest reward add jane --kind gift --value 100EUR --on 2025-02-22
! refer: refused by most-yearly: with this one the rewards of Jane Roe in 12 months come to 240.00 EUR; rewards.most_yearly is 150.00 EUR
! hint: --value 10.00EUR; --override REASON goes past it
[77]

$ refer -C fullest reward add jane --kind gift --value 10EUR --on 2025-02-22
! Added reward 3: gift for Jane Roe on 2025-02-22, worth 10.00 EUR.
