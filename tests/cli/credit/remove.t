Credits are removed by their ids, all of those named or none, and undo brings them back

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer -q source add "Jane Roe <jane@pixel.example>" --type customer

$ refer -q source add "Omar Diaz <omar@delta.example>" --type partner

$ refer -q source add "Priya Nair <priya@ledgerly.example>" --type advisor

$ refer -q intro add --source jane --target "Elena Cole <elena@globex.example>" --mode direct --state introduced --on 2026-01-10

$ refer credit remove 1
! refer: no credit 1
! hint: 'refer credit list' shows them
[3]

$ refer -q credit add 1 omar --share 30

$ refer -q credit add 1 priya --share 20

$ refer credit remove 1 9
! refer: no credit 9
! hint: 'refer credit list' shows them
[3]

$ sh refer credit list --columns id --format csv --no-header | refer credit remove -
! Removed credit 1: Omar Diaz, influenced, 30 % of intro 1.
! Removed credit 2: Priya Nair, influenced, 20 % of intro 1.

$ refer undo
! Took back: credit remove -

$ refer credit list --format csv --columns id,source,share
id,source,share
1,Omar Diaz,30
2,Priya Nair,20

$ refer credit remove
! refer: 'refer credit remove' needs ID
! hint: ID is the ids of credits; - reads them from standard input; 'refer credit remove --help' shows more
[2]

$ refer credit remove omar
! refer: ID: 'omar' is no id
! hint: ids are the numbers in the first column of 'list'
[2]
