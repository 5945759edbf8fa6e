One page shows what was achieved, and names customers only where they allow it

$ refer -q init . --name "Ada Park" --email ada@acme.example --company Acme

# Nothing is there yet.
$ refer outcome sheet
Acme: what our customers achieve
================================
|
What happens next
-----------------
|
- Who to write to: Ada Park <ada@acme.example>
! There is no outcome to show: 'refer outcome add RESULT' adds one.

$ refer -q profile add scaleups --name "SaaS scale-ups" --summary "Sales teams that grow without slowing down" --next-step "a 15-minute fit check" --link https://acme.example/intro

$ refer -q source add "Jane Roe <jane@pixel.example>" --type customer

$ refer -q contact edit jane --title CEO --company Pixel --industry SaaS

$ refer -q contact add "Elena Cole" --email elena@globex.example --company Globex --industry Logistics

$ refer -q contact add "Will Sharp" --email will@will.example

$ refer -q permission add jane --use public

$ write outcomes.csv <<END
result,kind,customer,quote,story,link,profile,on
calmer weeks,result,,,,,,2026-02-01
ramp time down from 6 months to 3,testimonial,jane,We would not go back.,,https://acme.example/pixel,scaleups,2026-02-02
stock down by 18%,case-study,elena,,They counted by hand.,https://acme.example/globex,,2026-02-03
40 hours a month saved,testimonial,will,I will never go back.,,,,2026-02-04
a week saved at Globex,result,elena,,,,,2026-02-05
a day saved for Will,result,will,,,,,2026-02-05
12 more meetings,result,,,,,,2026-03-03
END

$ refer -q outcome add --from outcomes.csv

# Numbers first; what is for the profile before what is for anybody. Elena and Will do not allow to be named, and where
# Elena's case is written up would name her. What has not come yet (2026-03-03) is left out.
$ refer outcome sheet
Acme: what our customers achieve
================================
|
Sales teams that grow without slowing down
|
Results
-------
|
- ramp time down from 6 months to 3 (Jane Roe, CEO, Pixel):
  https://acme.example/pixel
- 40 hours a month saved (a customer)
- stock down by 18% (a customer in Logistics)
- calmer weeks
|
Stories
-------
|
They counted by hand. (a customer in Logistics)
|
In their own words
------------------
|
“We would not go back.” — Jane Roe, CEO, Pixel
|
“I will never go back.” — a customer
|
What happens next
-----------------
|
- The next step: a 15-minute fit check
- More about it: https://acme.example/intro
- Who to write to: Ada Park <ada@acme.example>
! Outcome 6 is left out: it says 'Will', who may not be named ('refer permission add 4 --use public').
! Outcome 5 is left out: it says 'Globex', who may not be named ('refer permission add 3 --use public').

$ refer -q permission edit 1 --withdrawn today

$ refer outcome sheet --format json --columns section,text --limit 4
[
{"section": null, "text": "Acme: what our customers achieve"},
{"section": null, "text": "Sales teams that grow without slowing down"},
{"section": "Results", "text": "Results"},
{"section": "Results", "text": "ramp time down from 6 months to 3 (a customer in SaaS)"}
]
! Outcome 6 is left out: it says 'Will', who may not be named ('refer permission add 4 --use public').
! Outcome 5 is left out: it says 'Globex', who may not be named ('refer permission add 3 --use public').

# With several profiles it is about nobody in particular, unless one is named; what is for another is left out.
$ refer -q profile add makers --summary "Plants that plan in hours"

$ refer outcome sheet --profile makers --format csv --columns kind,text
kind,text
title,Acme: what our customers achieve
paragraph,Plants that plan in hours
heading,Results
item,40 hours a month saved (a customer)
item,stock down by 18% (a customer in Logistics)
item,calmer weeks
heading,Stories
paragraph,They counted by hand. (a customer in Logistics)
heading,In their own words
paragraph,“I will never go back.” — a customer
heading,What happens next
item,Who to write to: Ada Park <ada@acme.example>
! Outcome 6 is left out: it says 'Will', who may not be named ('refer permission add 4 --use public').
! Outcome 5 is left out: it says 'Globex', who may not be named ('refer permission add 3 --use public').

$ sh refer -q outcome sheet --format csv --columns kind --no-header 2>&1 | sort | uniq -c | tr -s ' '
 4 heading
 5 item
 3 paragraph
 1 title

# Markup in a result stays text.
$ refer -q outcome remove 5 6

$ refer -q outcome edit 1 --result "# <b>calm</b> weeks"

$ sh refer outcome sheet --format markdown | grep calm
- \# &lt;b&gt;calm&lt;/b&gt; weeks

$ refer outcome sheet --profile maker
! refer: no profile 'maker'
! hint: did you mean 'makers'?
[3]

$ refer -q profile add wish --for jane

$ refer outcome sheet --profile wish
! refer: profile 'wish' says whom Jane Roe wants to meet, not whom you do
! hint: 'refer give suggest 2' looks for them; 'refer profile list' shows yours
[2]

$ refer outcome sheet scaleups
! refer: 'refer outcome sheet' does not know what to do with 'scaleups'
! hint: 'refer outcome sheet --help' shows how it is used
[2]

# Whoever may not be named is given away by a first name of two letters, and by their company without its legal form.
$ refer -q init short --name "Ada Park" --email ada@acme.example

$ refer -q -C short contact add "Bo Lind" --email bo@bw-planning.example --company "Brightworks GmbH"

$ refer -q -C short contact add "An Do" --company "The Data Group"

$ write short.csv <<END
result,customer,on
Brightworks cut planning from 9 days to 4,bo,2026-02-08
"planning cut from 9 days to 4, says Bo",bo,2026-02-09
9 days of bw-planning.example are 4,bo,2026-02-10
An hour of data work in a group of 5 is saved,An Do,2026-02-11
an hour saved at the data group,An Do,2026-02-12
END

$ refer -q -C short outcome add --from ../short.csv

$ refer -C short outcome sheet --columns text --format csv --no-header
What our customers achieve
Results
An hour of data work in a group of 5 is saved (a customer)
What happens next
Who to write to: Ada Park <ada@acme.example>
! Outcome 5 is left out: it says 'the data group', who may not be named ('refer permission add 3 --use public').
! Outcome 3 is left out: it says 'bw-planning.example', who may not be named ('refer permission add 2 --use public').
! Outcome 2 is left out: it says 'Bo', who may not be named ('refer permission add 2 --use public').
! Outcome 1 is left out: it says 'Brightworks', who may not be named ('refer permission add 2 --use public').
