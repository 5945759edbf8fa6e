Permissions are listed, by source, by use, and by whether they hold today

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer permission list --json
[]

$ refer permission list
id  source  use  scope  target  profile  given_on  until  withdrawn_on  valid

$ refer -q source add "Jane Roe <jane@pixel.example>" --type customer

$ refer -q source add "Bo Lind <bo@altex.example>" --type partner

$ refer -q permission add jane --anyone --on 2026-01-01 --until 2026-02-28

$ refer -q permission add jane --use public

$ refer -q permission add bo --target elena@globex.example

$ refer -q permission add bo --anyone --on 2026-04-01

$ refer permission list
id  source    use     scope   target  profile  given_on    until       withdrawn_on  valid
 1  Jane Roe  name    anyone                   2026-01-01  2026-02-28                false
 2  Jane Roe  public  anyone                   2026-03-02                            true
 3  Bo Lind   name    target  Elena            2026-03-02                            true
 4  Bo Lind   name    anyone                   2026-04-01                            false

$ refer permission list --valid --format csv --columns id,source
id,source
2,Jane Roe
3,Bo Lind

$ refer permission list --source bo --format csv --columns id,source
id,source
3,Bo Lind
4,Bo Lind

$ refer permission list --use public --format csv --columns id,use
id,use
2,public

$ refer permission list --source bo --use public --json
[]

$ now 2026-04-01T00:00:00Z

$ refer permission list --valid --format csv --columns id,source
id,source
2,Jane Roe
3,Bo Lind
4,Bo Lind

$ refer permission list --source jnae
! refer: no source matches 'jnae'
! hint: did you mean 'Jane Roe'?
[3]

$ refer permission list --use pblic
! refer: --use: 'pblic' is no use
! hint: did you mean 'public'?
[2]

$ refer permission list --vaild --json
! {"code": 2, "message": "'refer permission list' has no option '--vaild'", "hint": "did you mean '--valid'?"}
[2]
