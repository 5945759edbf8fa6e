An outcome is shown whole, and it is said whether its customer may be named

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer -q source add "Jane Roe <jane@pixel.example>" --type customer

$ refer -q outcome add "onboarding in 10 days" --customer jane --kind testimonial --quote "Good."

$ refer outcome show 1
id           1
kind         testimonial
result       onboarding in 10 days
customer     Jane Roe
profile
day          2026-03-02
public       false
company
quote        Good.
story
link
moment_id
customer_id  2
note
added_at     2026-03-02 09:00
! Jane Roe is not named: 'refer permission add 2 --use public' records that they allow it.

$ refer -q permission add 2 --use public

$ refer outcome show 1 --format csv --columns public
public
true

$ refer outcome show 2
! refer: no outcome 2
! hint: 'refer outcome list' shows them
[3]

$ refer outcome show jane
! refer: ID: 'jane' is no id
! hint: ids are the numbers in the first column of 'list'
[2]

$ refer outcome show
! refer: 'refer outcome show' needs ID
! hint: ID is which outcome; 'refer outcome show --help' shows more
[2]
