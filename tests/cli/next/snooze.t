A task is left out until a day, by its key, and comes back

$ refer init --name "Ada Park" --email ada@acme.example
! Began a project in .: refer.toml and refer.db.

$ refer next snooze source-2-touch
! refer: no task 'source-2-touch'
! hint: 'refer next --columns key,what' shows them
[3]

$ refer source add "Jane Roe <jane@pixel.example>" --type customer --next-touch 2026-03-02
! Added contact 2: Jane Roe <jane@pixel.example>.
! Added source 2: Jane Roe, customer.

$ refer source add "Oskar Blum <oskar@meetbase.example>" --type connector --next-touch 2026-03-02
! Added contact 3: Oskar Blum <oskar@meetbase.example>.
! Added source 3: Oskar Blum, connector.

$ refer next --format csv --columns key,what
key,what
source-2-touch,Be in touch with Jane Roe
source-3-touch,Be in touch with Oskar Blum

# A week without --until.
$ refer next snooze source-2-touch
! Left out until 2026-03-09: Be in touch with Jane Roe.

$ refer next --format csv --columns key
key
source-3-touch

$ refer next --all --format csv --columns key,kind,snoozed_until
key,kind,snoozed_until
source-2-touch,touch,2026-03-09
source-3-touch,touch,

# Again moves the day.
$ refer next snooze source-2-touch --until 2026-03-04 --json
{"key": "source-2-touch", "until": "2026-03-04", "what": "Be in touch with Jane Roe"}

$ now 2026-03-03T23:59:59Z

$ refer next --format csv --columns key
key
source-3-touch

$ now 2026-03-04T00:00:00Z

$ refer next --format csv --columns key,snoozed_until
key,snoozed_until
source-2-touch,
source-3-touch,

# An empty day brings it back at once; undo leaves it out again.
$ refer next snooze source-2-touch --until +1m
! Left out until 2026-04-04: Be in touch with Jane Roe.

$ refer next snooze source-2-touch --until ""
! 'refer next' shows source-2-touch again once it is due.

$ refer next --format csv --columns key
key
source-2-touch
source-3-touch

$ refer undo
! Took back: next snooze source-2-touch --until ''

$ refer next --format csv --columns key
key
source-3-touch

$ refer next snooze source-3-touch --until 2026-03-05 --dry-run
! Left out until 2026-03-05: Be in touch with Oskar Blum.
! Nothing was kept (--dry-run).

$ refer next --exit-code --format csv --columns key
key
source-3-touch
[1]

# A task that is not due yet may be snoozed too.
$ refer next snooze source-3-touch
! Left out until 2026-03-11: Be in touch with Oskar Blum.

$ refer next --exit-code

# Mistakes.
$ refer next snooze source-4-touch
! refer: no task 'source-4-touch'
! hint: did you mean 'source-2-touch' or 'source-3-touch'?
[3]

$ refer next snooze nonsense
! refer: no task 'nonsense'
! hint: 'refer next --columns key,what' shows them
[3]

$ refer next snooze
! refer: 'refer next snooze' needs KEY
! hint: KEY is which task; 'refer next --columns key,what' shows the keys; 'refer next snooze --help' shows more
[2]

$ refer next snooze source-2-touch --until 2026-03-04
! refer: --until 2026-03-04 is not after today, 2026-03-04
! hint: --until is the day on which it comes back
[2]

$ refer next snooze source-2-touch --until yesterday
! refer: --until 2026-03-03 is not after today, 2026-03-04
! hint: --until is the day on which it comes back
[2]

$ refer next snooze source-2-touch --until soon
! refer: --until: 'soon' is no date
! hint: write 2026-03-12, today, monday, -3d or +2w
[2]

$ refer next snooze nothing --until ""
! refer: no task 'nothing'
! hint: 'refer next --columns key,what' shows them
[3]

$ refer touch add jane
! Added touch 1: Jane Roe, message on 2026-03-04.

$ refer next snooze source-2-touch --until ""
! 'refer next' shows source-2-touch again once it is due.

$ refer next snooze source-2-touch --until ""
! refer: 'source-2-touch' is not snoozed
[4]
