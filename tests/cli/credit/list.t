Credits are listed by introduction, narrowed by it, by source and by role

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer credit list --json
[]

$ refer credit list
id  intro_id  source  role  share  target  state  value

$ refer -q source add "Jane Roe <jane@pixel.example>" --type customer

$ refer -q source add "Omar Diaz <omar@delta.example>" --type partner

$ refer -q source add "Priya Nair <priya@ledgerly.example>" --type advisor

$ refer -q intro add --source jane --target "Elena Cole <elena@globex.example>" --mode direct --state introduced --on 2026-01-10

$ refer -q intro add --source jane --target "Max Vogel <max@initech.example>" --mode direct --state introduced --on 2026-01-10

$ refer -q intro mark 2 won --on 2026-01-20 --value 42000EUR

$ refer -q credit add 2 omar --share 30

$ refer -q credit add 1 omar --share 10 --role sourced

$ refer -q credit add 2 priya --share 0

$ refer credit list
id  intro_id  source      role        share  target      state              value
 2         1  Omar Diaz   sourced        10  Elena Cole  introduced
 1         2  Omar Diaz   influenced     30  Max Vogel   won         12600.00 EUR
 3         2  Priya Nair  influenced      0  Max Vogel   won             0.00 EUR

$ refer credit list --intro 2 --format csv --columns id,source,share,primary
id,source,share,primary
1,Omar Diaz,30,Jane Roe
3,Priya Nair,0,Jane Roe

$ refer credit list --source omar --role sourced --format csv --columns id,intro_id
id,intro_id
2,1

# A deal that was lost has no value for anybody.
$ refer -q intro mark 1 lost --value 5000EUR --on 2026-02-01

$ refer credit list --intro 1 --format csv
id,intro_id,source,role,share,target,state,value
2,1,Omar Diaz,sourced,10,Elena Cole,lost,

$ refer credit list --source elena
! refer: no source matches 'elena'
! hint: Elena Cole is a contact; 'refer source add 5 --type customer' makes a source of them
[3]

$ refer credit list --role friend
! refer: --role: 'friend' is no role
! hint: one of sourced, influenced
[2]

$ refer credit list --intro x
! refer: --intro: 'x' is no id
! hint: ids are the numbers in the first column of 'list'
[2]
