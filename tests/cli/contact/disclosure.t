What a source gains is said to the target in the words of the program, and nowhere without an incentive

$ refer init --name "Ada Park" --email ada@acme.example
! Began a project in .: refer.toml and refer.db.

$ refer contact add "Jane Roe" --email jane@pixel.example
! Added contact 2: Jane Roe.

$ refer contact add "Elena Cole" --email elena@globex.example
! Added contact 3: Elena Cole.

$ refer profile add scaleups --name "SaaS scale-ups" --outcome "ramp time halved" --role CRO --next-step "a 15-minute fit check" --who-we-help "scale-ups" --program referral
! Added profile 1: scaleups.

$ refer source add jane --type customer --strength 5 --program client
! Added source 2: Jane Roe, customer.

$ refer tie add jane elena --strength 4 --how "former colleagues"
! Added tie 2: Jane Roe and Elena Cole, strength 4.

$ refer intro add --source jane --target elena --profile scaleups
! Added intro 1: Elena Cole, by Jane Roe.

$ refer intro mark 1 consented
! Intro 1 is consented: Elena Cole, by Jane Roe.

$ refer config set programs.referral.disclosure "For transparency: we thank Jane with a donation."
! programs.referral.disclosure = "For transparency: we thank Jane with a donation." in <dir>/refer.toml.

# Nothing is gained, so nothing is said.
$ sh refer intro draft 1 --template introduction --format text | grep -c transparency
0
[1]

$ refer config set programs.referral.incentive "a donation of 200 EUR"
! programs.referral.incentive = "a donation of 200 EUR" in <dir>/refer.toml.

$ sh refer intro draft 1 --template introduction --format text | grep transparency
For transparency: we thank Jane with a donation.

# Without a program of the profile, that of the source.
$ refer profile edit scaleups --program ""
! Changed profile 1: scaleups.

$ sh refer intro draft 1 --template introduction --format text | grep -c transparency
0
[1]

$ refer config set programs.client.incentive "a commission"
! programs.client.incentive = "a commission" in <dir>/refer.toml.

$ refer config set programs.client.disclosure "Jane earns a commission on this."
! programs.client.disclosure = "Jane earns a commission on this." in <dir>/refer.toml.

$ sh refer intro draft 1 --template introduction --format text | grep commission
Jane earns a commission on this.

$ refer config set programs.client.reward x
! refer: no setting 'programs.client.reward'
! hint: 'refer config list' shows all settings
[3]
