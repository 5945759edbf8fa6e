A setting is read as what it is: a number, an amount, a time zone, a list; nothing else is taken for it

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer -c guards.give_ratio=1.5 config get guards.give_ratio
1.5

$ refer -c guards.give_ratio=2 config get guards.give_ratio
2

$ refer -c guards.give_ratio=much config get guards.give_ratio
! refer: 'guards.give_ratio' is a number, not text
[2]

$ refer -c guards.give_ratio=-1 config get guards.give_ratio
! refer: 'guards.give_ratio' cannot be below 0
[2]

$ refer -c guards.cooldown_days=-1 config get guards.cooldown_days
! refer: 'guards.cooldown_days' cannot be below 0
[2]

$ refer config get guards.partner_types
["partner", "implementation-partner", "agency", "vendor", "affiliate"]

$ refer -c guards.partner_types=partner,vendor config get guards.partner_types
["partner", "vendor"]

$ refer -c guards.deal_floor=5000EUR config get guards.deal_floor
5000EUR

$ refer -c guards.deal_floor=lots config get guards.deal_floor
! refer: 'guards.deal_floor': no currency 'LOTS'
! hint: write an ISO 4217 code, for instance EUR
[2]

$ refer -c calendar.zone=Asia/Kolkata config get calendar.zone
Asia/Kolkata

$ refer -c calendar.zone=../passwd config get calendar.zone
! refer: 'calendar.zone': this machine knows no time zone '../passwd'
! hint: write its name, such as Europe/Berlin, or UTC
[2]

$ refer -c calendar.zone=Europe/Atlantis config get calendar.zone
! refer: 'calendar.zone': this machine knows no time zone 'Europe/Atlantis'
! hint: write its name, such as Europe/Berlin, or UTC
[2]

# In the file a whole number is a number too.
$ write refer.toml <<END
[guards]
give_ratio = 2
deal_floor = "1000 EUR"
END

$ refer config get guards.give_ratio
2

$ write refer.toml <<END
[guards]
give_ratio = "two"
END

$ refer config get guards.give_ratio
! refer: <dir>/refer.toml:2:14: 'guards.give_ratio' is a number, not text
[78]

$ refer init new -q

$ refer -C new config set guards.give_ratio 0.5
! guards.give_ratio = 0.5 in <dir>/new/refer.toml.

$ sh grep -n "give_ratio" new/refer.toml
212:#give_ratio = 1
213:give_ratio = 0.5

# A list is texts with commas between.
$ refer -C new -c moments.kinds=party,feast config get moments.kinds
["party", "feast"]

$ refer -C new -c 'moments.kinds=["party"]' config get moments.kinds
! refer: 'moments.kinds' is a list of texts, and '["party"]' is no such list
! hint: write its texts with commas between: renewal,praise
[2]

$ refer -C new -c "moments.kinds=party; feast" config get moments.kinds
! refer: 'moments.kinds' is a list of texts, and 'party; feast' is no such list
! hint: write its texts with commas between: renewal,praise
[2]

# What cannot be understood is refused when it is set.
$ refer -C new config set rewards.kinds gift,bribe
! refer: 'rewards.kinds': 'bribe' is no kind of reward
! hint: one of gift, donation, commission, access, event, note, public-thanks, introduction
[2]

$ refer -C new config set rewards.not_for nonsense
! refer: 'rewards.not_for': 'nonsense' has not the form TYPE=KIND KIND
! hint: write "advisor=commission gift"
[2]

$ refer -C new config set rewards.not_for "advisor=commission bribe"
! refer: 'rewards.not_for': 'bribe' is no kind of reward
! hint: one of gift, donation, commission, access, event, note, public-thanks, introduction
[2]

$ refer -C new config set rewards.share 10
! refer: 'rewards.share' cannot be above 1
[2]

$ refer -C new config set health.habit 7
! refer: 'health.habit' cannot be above 1
[2]

$ refer -C new config set sources.top_share 1.01
! refer: 'sources.top_share' cannot be above 1
[2]

$ refer -C new config set rewards.not_for "advisor=commission gift"
! rewards.not_for = ["advisor=commission gift"] in <dir>/new/refer.toml.
