Who is forgotten leaves no word in what was sold and shared, and the counts stay

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer -q source add "Jane Roe <jane@pixel.example>" --type customer

$ refer -q source add "Omar Diaz <omar@delta.example>" --type partner

$ refer -q intro add --source jane --target "Elena Cole <elena@globex.example>" --mode direct --state introduced --on 2026-01-10

$ refer -q intro mark 1 won --on 2026-01-20 --value 100EUR

$ refer -q sale add 1 --kind renewal --value 50EUR --on 2026-02-20 --reason "Elena likes it" --note "told by Elena"

$ refer -q credit add 1 omar --share 30 --note "met Elena Cole at a fair"

# What is kept of somebody can be handed to them.
$ sh refer contact export elena --format csv | grep -E '^(sale|credit)'
credit,1,intro_id,1
credit,1,contact_id,3
credit,1,role,influenced
credit,1,share,30
credit,1,note,met Elena Cole at a fair
credit,1,added_at,2026-03-02T09:00:00Z
sale,1,intro_id,1
sale,1,kind,renewal
sale,1,day,2026-02-20
sale,1,value,50.00 EUR
sale,1,reason,Elena likes it
sale,1,note,told by Elena
sale,1,added_at,2026-03-02T09:00:00Z

$ refer contact export omar --format csv
section,record,field,value
contact,3,name,Omar Diaz
contact,3,email,omar@delta.example
contact,3,added_at,2026-03-02T09:00:00Z
source,3,type,partner
source,3,owner,Ada Park
source,3,added_at,2026-03-02T09:00:00Z
source,3,would_clone,0
source,3,unprompted,0
source,3,added_by,Ada Park
credit,1,intro_id,1
credit,1,contact_id,3
credit,1,role,influenced
credit,1,share,30
credit,1,note,met Elena Cole at a fair
credit,1,added_at,2026-03-02T09:00:00Z

$ refer -q --yes contact forget elena

$ refer sale list --format csv --columns id,customer,value,reason,note
id,customer,value,reason,note
1,forgotten-4,50.00 EUR,,

$ refer credit list --format csv --columns id,source,share,target,note
id,source,share,target,note
1,Omar Diaz,30,forgotten-4,

$ refer report retention --format csv --columns won,came_again,lifetime_value
won,came_again,lifetime_value
1,1,150.00 EUR

$ refer why 1 --format csv
generation,what,day,who,detail,value,record
0,renewal,2026-02-20,forgotten-4,,50.00 EUR,sale 1
0,won,2026-01-20,forgotten-4,,100.00 EUR,intro 1
0,introduced,2026-01-10,Jane Roe,,,intro 1
0,accepted,2026-01-10,Jane Roe,"to forgotten-4, mode direct",,intro 1
0,unasked,2026-01-10,Jane Roe,nobody asked for it,,intro 1
0,credit,2026-03-02,Omar Diaz,"influenced, 30 %",30.00 EUR,credit 1
0,source,,Jane Roe,"customer, sourced, 70 %",70.00 EUR,source 2

$ refer -q --yes contact forget omar

$ refer report attribution --format csv
source,deals,sourced,influenced,sourced_value,influenced_value,lifetime_value
Jane Roe,0.7,1,0,70.00 EUR,,105.00 EUR
forgotten-3,0.3,0,1,,30.00 EUR,45.00 EUR
