A letter tells no result that names a customer who may not be named

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer -q source add "Jane Roe <jane@pixel.example>" --type customer

$ refer -q contact add "Bo Lind" --email bo@lind.example --company "Brightworks GmbH"

$ refer -q intro add --source jane --target "Elena Cole <elena@globex.example>"

$ refer -q outcome add "planning cut from 9 days to 4" --customer bo --on 2026-02-01

$ sh refer intro draft 1 --template bridge | grep 'One result'
One result of Ada’s work: planning cut from 9 days to 4

# Newer ones, but they name him by his short first name, and his company without its legal form.
$ refer -q outcome add "Brightworks saved 9 days" --customer bo --on 2026-02-02

$ refer -q outcome add "9 days saved, says Bo" --customer bo --on 2026-02-03

$ sh refer intro draft 1 --template bridge | grep 'One result'
One result of Ada’s work: planning cut from 9 days to 4

# With his permission the newest is told.
$ refer -q source add bo --type customer

$ refer -q permission add bo --use public

$ sh refer intro draft 1 --template bridge | grep 'One result'
One result of Ada’s work: 9 days saved, says Bo
