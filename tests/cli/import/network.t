The export of a source makes ties between them and these people, not mine

$ refer -q init --name "Ada Park" --email ada@acme.example

$ refer -q source add "Jane Roe <jane@pixel.example>" --type customer --strength 5

$ write Connections.csv <<END
First Name,Last Name,URL,Email Address,Company,Position,Connected On
Elena,Cole,,elena@globex.example,Globex,VP of Sales,08 Apr 2024
Jane,Roe,https://www.linkedin.example/in/jane,,Pixel,CEO,21 Mar 2023
ADA,PARK,,,Acme,Founder,21 Mar 2023
Ada,Park,,park@other.example,Other,Baker,21 Mar 2023
Tom,Ray,,,Hooli,CRO,02 Feb 2022
END

$ refer import linkedin Connections.csv --network-of jane
! Not read Connections.csv:3: Jane Roe is whose connections these are.
! Not read Connections.csv:4: ADA PARK is you.
! Imported Connections.csv: 3 added, 0 updated.

$ refer tie list --format csv --columns from,to,strength,evidence,since
from,to,strength,evidence,since
Ada Park,Jane Roe,5,stated,
Jane Roe,Elena Cole,2,imported,2024-04-08
Jane Roe,Ada Park,2,imported,2023-03-21
Jane Roe,Tom Ray,2,imported,2022-02-02

$ refer import linkedin Connections.csv --network-of jane
! Not read Connections.csv:3: Jane Roe is whose connections these are.
! Not read Connections.csv:4: ADA PARK is you.
! Imported Connections.csv: 0 added, 0 updated, 3 unchanged.

# What is stated stays.
$ refer -q tie edit jane tom --strength 5 --evidence stated

$ refer import linkedin Connections.csv --network-of jane@pixel.example -q

$ refer tie list tom --format csv --columns from,to,strength,evidence
from,to,strength,evidence
Jane Roe,Tom Ray,5,stated

# Whom I know too is one person with two ties.
$ refer import linkedin Connections.csv --dry-run
! Imported Connections.csv: 1 added, 4 updated.
! Nothing was kept (--dry-run).

$ refer import linkedin Connections.csv --network-of elena
! refer: no source matches 'elena'
! hint: Elena Cole is a contact; 'refer source add 3 --type customer' makes a source of them
[3]

$ refer import linkedin Connections.csv --network-of jane --no-ties
! refer: --network-of records ties, and --no-ties none
! hint: give one of them
[2]
