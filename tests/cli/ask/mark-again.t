An ask that is sent a second time stays with those it was first sent with

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer -q profile add scaleups --name "SaaS scale-ups"

$ refer -q source add "Jane Roe <jane@pixel.example>" --type customer

$ refer -q moment add jane --kind renewal --on 2026-02-20 --outcome "onboarding in 10 days"

$ refer -q ask add jane --kind trigger

$ refer -q ask mark 1 sent

$ now 2026-03-20T09:00:00Z

$ refer -q ask mark 1 silent

$ now 2026-04-20T09:00:00Z

$ refer ask mark 1 sent --json --columns state,sent_at,silent_at
{"state": "sent", "sent_at": "2026-03-02T09:00:00Z", "silent_at": "2026-03-20T09:00:00Z"}

$ refer ask mark 1 accepted --on 2026-03-19
! refer: ask 1: a step cannot be earlier than the one before it, at 2026-04-20T09:00:00Z
! hint: --on says when the step was
[2]

$ refer ask mark 1 accepted --json --columns state,sent_at,answered_at
{"state": "accepted", "sent_at": "2026-03-02T09:00:00Z", "answered_at": "2026-04-20T09:00:00Z"}
