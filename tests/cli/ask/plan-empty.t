Without sources or profiles there is nothing to plan, and that is said

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer ask plan --json
[]
! 0 asks, 0.00 meetings expected; 0 candidates were left out.
! There is nothing to choose from: 'refer source list' and 'refer profile list' show whom to ask, and for whom.

$ refer ask plan
rank  source  target  profile  kind  template  moment  expected  reason  stopped_by
! 0 asks, 0.00 meetings expected; 0 candidates were left out.
! There is nothing to choose from: 'refer source list' and 'refer profile list' show whom to ask, and for whom.

$ refer ask plan --queue
! Queued 0 asks, 0.00 meetings expected; 0 candidates were left out.
! There is nothing to choose from: 'refer source list' and 'refer profile list' show whom to ask, and for whom.

$ refer log --json
[]

$ refer -q source add "Jane Roe <jane@pixel.example>" --type customer --strength 5

$ refer ask plan --json
[]
! 0 asks, 0.00 meetings expected; 0 candidates were left out.
! There is nothing to choose from: 'refer source list' and 'refer profile list' show whom to ask, and for whom.

$ refer -q profile add scaleups --name "SaaS scale-ups" --role CRO

$ refer ask plan --format csv --columns source,kind,stopped_by,lift
source,kind,stopped_by,lift
Jane Roe,direct,earned-value,refer moment add jane@pixel.example --kind KIND --outcome TEXT; refer touch add jane@pixel.example --gave KIND
Jane Roe,trigger,earned-value,refer moment add jane@pixel.example --kind KIND --outcome TEXT; refer touch add jane@pixel.example --gave KIND
! 0 asks, 0.00 meetings expected; 2 candidates were left out.
