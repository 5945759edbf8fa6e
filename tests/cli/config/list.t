`config list` shows every setting, its value, and where that comes from

$ refer config list --format csv --columns key,value,origin
key,value,origin
me.name,,built in
me.email,,built in
me.aliases,[],built in
me.title,,built in
me.company,,built in
me.link,,built in
me.availability,,built in
me.owner,,built in
letters.language,"""en""",built in
money.currency,"""EUR""",built in
ties.strong,4,built in
ties.imported_strength,2,built in
ties.half_life_days,365,built in
counting.from,"""introduced""",built in
reports.enough,30,built in
health.unanswered,2,built in
health.silent_days,60,built in
health.independence,2,built in
health.stale_days,90,built in
health.habit,0.1,built in
diagnose.least,10,built in
diagnose.benchmarks,"[""acceptance=0.5"", ""fulfilment=0.8"", ""meetings=0.5"", ""offers=0.5"", ""closing=0.5""]",built in
intros.mode,"""opt-in""",built in
intros.required,[],built in
calendar.zone,,built in
calendar.workdays,"[""mon"", ""tue"", ""wed"", ""thu"", ""fri""]",built in
calendar.hours,"""09:00-17:00""",built in
calendar.holidays,[],built in
moments.kinds,[],built in
moments.half_life_days,21,built in
moments.half_lives,[],built in
moments.least_freshness,0.25,built in
moments.queue_ask,false,built in
paths.hops,3,built in
sources.coverage_low,10,built in
sources.coverage_high,20,built in
sources.top_share,0.4,built in
sources.quiet_months,12,built in
sources.lapsed_months,24,built in
sources.touch_days,90,built in
sources.cadences,[],built in
plan.budget,8,built in
plan.meetings_direct,0.1,built in
plan.meetings_specific,0.3,built in
plan.meetings_trigger,0.05,built in
plan.prior_weight,10,built in
roi.network,750,built in
roi.decision_makers,0.3,built in
roi.match,0.2,built in
roi.qualified,0.8,built in
roi.reachable,0.75,built in
roi.start,0.84,built in
roi.meet,0.5,built in
roi.offer,0.5,built in
roi.close,0.5,built in
roi.prior_weight,10,built in
roi.deal,"""10000EUR""",built in
roi.lifetime,"""42000EUR""",built in
roi.goal,0,built in
forecast.priors,"[""sent=0.075"", ""accepted=0.105"", ""introduced=0.125"", ""booked=0.2"", ""met=0.25"", ""opportunity=0.5""]",built in
forecast.prior_weight,10,built in
forecast.days,"[""sent=100"", ""accepted=90"", ""introduced=75"", ""met=60"", ""opportunity=30""]",built in
forecast.least_deals,5,built in
forecast.range,0.8,built in
next.nudge_days,7,built in
next.nudges,2,built in
next.wait_days,3,built in
next.update_days,30,built in
next.ahead_days,7,built in
sla.forward,,built in
sla.consent,,built in
sla.introduce,,built in
sla.follow_up,"""1 business day""",built in
sla.reply,,built in
sla.thanks,"""24 hours""",built in
sla.meeting,,built in
sla.update,,built in
sla.closure,"""1 business day""",built in
guards.named_target,true,built in
guards.strong_for_direct,true,built in
guards.praise_for_direct,true,built in
guards.evidence_for_specific,true,built in
guards.cited_outcome,true,built in
guards.vague_wording,true,built in
guards.earned_value,true,built in
guards.give_ratio,1,built in
guards.give_months,12,built in
guards.partner_months,3,built in
guards.partner_types,"[""partner"", ""implementation-partner"", ""agency"", ""vendor"", ""affiliate""]",built in
guards.just_signed_days,30,built in
guards.least_satisfaction,7,built in
guards.healthy,true,built in
guards.open_issue,true,built in
guards.cooldown_days,30,built in
guards.batch_days,0,built in
guards.cap,4,built in
guards.cap_days,365,built in
guards.no_go,true,built in
guards.one_open_ask,true,built in
guards.capital_budget,8,built in
guards.capital_days,90,built in
guards.capital_direct,3,built in
guards.capital_specific,2,built in
guards.capital_trigger,1,built in
guards.certified,false,built in
guards.deal_floor,,built in
rewards.kinds,"[""gift"", ""donation"", ""commission"", ""access"", ""event"", ""note"", ""public-thanks"", ""introduction""]",built in
rewards.not_for,[],built in
rewards.most,,built in
rewards.most_yearly,,built in
rewards.share,0.1,built in
rewards.small,"""50EUR""",built in
rewards.commission_from,"""won""",built in
rewards.days,14,built in
doctor.results,3,built in
doctor.ask_days,30,built in
doctor.moment_days,90,built in
privacy.keep_months,0,built in
program.pager,,built in
program.mailer,,built in
program.mailer_seconds,60,built in

# Each says what it means.
$ sh refer config list --json | python3 -c "import json, sys; print(all(row['meaning'].endswith('.') for row in json.load(sys.stdin)))"
True

$ refer init --name "Ada Park" --email ada@acme.example
! Began a project in .: refer.toml and refer.db.

$ refer config set --user ties.strong 5 -q

$ refer config set --user alias.due "ask list --state queued" -q

$ refer config set source_types.investor.strengths "sees many" -q

$ refer config list -c intros.mode=forward --format csv --columns key,value,origin --sort -origin,key --limit 7
key,value,origin
alias.due,"""ask list --state queued""",user
ties.strong,5,user
me.email,"""ada@acme.example""",project
me.name,"""Ada Park""",project
source_types.investor.strengths,"""sees many""",project
intros.mode,"""forward""",command line
calendar.holidays,[],built in

$ refer config list -c intros.mode=backward
! refer: 'intros.mode' cannot be 'backward'
! hint: one of opt-in, forward, mention, direct
[2]

$ refer config list -c intros.mde=forward
! refer: -c: no setting 'intros.mde'
! hint: did you mean 'intros.mode'?
[2]

$ refer config list -c intros.mode
! refer: -c 'intros.mode' has no '='
! hint: write -c KEY=VALUE
[2]

$ refer config list me
! refer: 'refer config list' does not know what to do with 'me'
! hint: 'refer config list --help' shows how it is used
[2]

$ refer config list --columns key,vlaue
! refer: no column 'vlaue'
! hint: did you mean 'value'?
[2]
