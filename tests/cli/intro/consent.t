Both consents of an introduction are kept with time, way and evidence; without both, and neither withdrawn, opt-in goes no further

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer -q source add "Jane Roe <jane@pixel.example>" --type customer

$ refer -q contact add "Elena Cole" --email elena@globex.example

$ now 2026-02-19T09:00:00Z

$ refer -q ask add jane elena --kind specific --override test

$ refer -q ask mark 1 sent --on 2026-02-20 --override test

$ refer -q ask mark 1 accepted --on 2026-02-21 --channel call

$ now 2026-03-02T09:00:00Z

$ refer intro consent 1
intro  side    person      at                channel  evidence             withdrawn_at
    1  source  Jane Roe    2026-02-21 00:00  call     the answer to ask 1
    1  target  Elena Cole

$ refer intro consent 1 --format csv
intro,side,person,at,channel,evidence,withdrawn_at
1,source,Jane Roe,2026-02-21T00:00:00Z,call,the answer to ask 1,
1,target,Elena Cole,,,,

# The source's rests on the answer unless something else shows it; the target's takes the introduction on.
$ refer intro consent 1 --side target --on 2026-02-23 --channel email --evidence "her mail of Monday"
! Intro 1: Elena Cole agreed on 2026-02-23.

$ refer intro show 1 --json --columns state,consented_at,target_channel,target_evidence
{"state": "consented", "consented_at": "2026-02-23T00:00:00Z", "target_channel": "email", "target_evidence": "her mail of Monday"}

$ refer intro consent 1 --side source --evidence "call, notes of Ben" --json
[
{"intro": 1, "side": "source", "person": "Jane Roe", "at": "2026-02-21T00:00:00Z", "channel": "call", "evidence": "call, notes of Ben", "withdrawn_at": null},
{"intro": 1, "side": "target", "person": "Elena Cole", "at": "2026-02-23T00:00:00Z", "channel": "email", "evidence": "her mail of Monday", "withdrawn_at": null}
]

# A withdrawal stops what is to come.
$ refer intro consent 1 --side target --withdrawn 2026-02-25
! Intro 1: Elena Cole withdrew their consent on 2026-02-25.

$ refer intro mark 1 introduced
! refer: intro 1: mode opt-in: introduced needs the target's consent, which is withdrawn, first
! hint: 'refer intro consent 1 --side target --on WHEN' when they agreed anew
[77]

$ refer intro consent 1 --side source --withdrawn 2026-02-25T10:00:00Z --dry-run
! Intro 1: Jane Roe withdrew their consent on 2026-02-25.
! Nothing was kept (--dry-run).

$ refer intro mark 1 introduced --on 2026-02-24 --dry-run
! Intro 1 is introduced: Elena Cole, by Jane Roe.
! Nothing was kept (--dry-run).

# Agreed anew, or withdrawn by mistake.
$ refer intro consent 1 --side target --on 2026-02-27
! Intro 1: Elena Cole agreed on 2026-02-27.

$ refer intro mark 1 introduced --on 2026-02-28
! Intro 1 is introduced: Elena Cole, by Jane Roe.

$ refer intro consent 1 --side source --withdrawn 2026-03-01
! Intro 1: Jane Roe withdrew their consent on 2026-03-01.

# What has happened stays, and goes on; letters to that side do not.
$ refer intro mark 1 met
! Intro 1 is met: Elena Cole, by Jane Roe.

$ refer intro draft 1 --template thanks --json
! {"code": 77, "message": "intro 1: Jane Roe withdrew their consent on 2026-03-01", "hint": "'refer intro consent 1 --side source --withdrawn \"\"' if that was a mistake"}
[77]

$ refer intro consent 1 --side source --withdrawn "" --format csv
intro,side,person,at,channel,evidence,withdrawn_at
1,source,Jane Roe,2026-02-21T00:00:00Z,call,"call, notes of Ben",
1,target,Elena Cole,2026-02-27T00:00:00Z,email,her mail of Monday,

# Mistakes.
$ refer intro consent
! refer: 'refer intro consent' needs ID
! hint: ID is which introduction; 'refer intro consent --help' shows more
[2]

$ refer intro consent 9
! refer: no intro 9
! hint: 'refer intro list' shows them
[3]

$ refer intro consent 9 --side target
! refer: no intro 9
! hint: 'refer intro list' shows them
[3]

$ refer intro consent 1 --evidence x
! refer: it is not said whose consent it is
! hint: --side source or --side target
[2]

$ refer intro consent 1 --side sorce
! refer: --side: 'sorce' is no side
! hint: did you mean 'source'?
[2]

$ refer intro consent 1 --side target
! refer: intro 1: the consent of the target is recorded, and nothing is to change
! hint: 'refer intro consent 1' shows both
[2]

$ refer intro consent 1 --side target --on 2026-03-02
! refer: intro 1: the consent cannot be later than the step after it, at 2026-02-28T00:00:00Z
! hint: --on says when it was given; --withdrawn "" takes a withdrawal back
[2]

$ refer intro consent 1 --side target --on 2026-01-01
! refer: intro 1: the consent cannot be earlier than the step before it, at 2026-02-21T00:00:00Z
! hint: --on says when it was given
[2]

$ refer intro consent 1 --side source --withdrawn 2026-01-01
! refer: intro 1: a consent cannot be withdrawn before it was given, at 2026-02-21T00:00:00Z
! hint: --withdrawn says when that was
[2]

$ refer -q intro add --source jane --target max@vogel.example --channel message --evidence "chat of March 1" --on 2026-03-01

$ refer intro consent 2 --side target --withdrawn today
! refer: intro 2: the target never consented, so nothing can be withdrawn
! hint: 'refer intro mark 2 refused --by target' when they said no
[2]

$ refer intro consent 2 --side target --channel emial
! refer: --channel: 'emial' is no channel
! hint: did you mean 'email'?
[2]

$ refer intro mark 2 forwarded --evidence x
! refer: intro 2: --channel and --evidence belong to 'consented'
! hint: 'refer intro consent 2' shows and corrects consents
[2]

$ refer ask mark 1 accepted --evidence x
! refer: ask 1: it is accepted already
! hint: it has ended; 'refer undo' takes the last command back
[4]

# Another answer.
$ refer -q contact add Ida --email ida@d.example

$ refer -q ask add jane ida --kind specific --override test

$ refer ask mark 2 declined --channel call
! refer: ask 2: --channel and --evidence belong to 'accepted'
[2]

$ refer ask mark 2 accepted --evidence "her call" --channel call --json --columns id,intro_id
{"id": 2, "intro_id": 3}

$ refer intro consent 3 --json
[
{"intro": 3, "side": "source", "person": "Jane Roe", "at": "2026-03-02T09:00:00Z", "channel": "call", "evidence": "her call", "withdrawn_at": null},
{"intro": 3, "side": "target", "person": "Ida", "at": null, "channel": null, "evidence": null, "withdrawn_at": null}
]

$ refer intro consent 2 --json
[
{"intro": 2, "side": "source", "person": "Jane Roe", "at": "2026-03-01T00:00:00Z", "channel": "message", "evidence": "chat of March 1", "withdrawn_at": null},
{"intro": 2, "side": "target", "person": "Max", "at": null, "channel": null, "evidence": null, "withdrawn_at": null}
]
