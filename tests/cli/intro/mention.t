Mode mention names the source to the target, and nothing of it is done without a permission that covers the target

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer -q source add "Jane Roe <jane@pixel.example>" --type customer

$ refer -q profile add banks --name Banks

$ refer intro add --source jane --target "Ned <ned@x.example>" --mode mention
! refer: Jane Roe has not allowed us to name them to Ned (no permission that holds on 2026-03-02)
! hint: refer permission add jane@pixel.example --target ned@x.example
[77]

$ refer -q contact add Ned --email ned@x.example

$ refer -q permission add jane --target ned --until 2026-03-05

$ refer intro add --source jane --target ned --mode mention --json --columns mode,permission_id
{"mode": "mention", "permission_id": 1}

# On the day that counts.
$ refer intro mark 1 introduced --on 2026-03-10
! refer: intro 1: Jane Roe has not allowed us to name them to Ned (no permission that holds on 2026-03-10)
! hint: refer permission add jane@pixel.example --target ned@x.example
[77]
$ refer -q permission edit 1 --withdrawn 2026-03-04

$ refer intro mark 1 replied --on 2026-03-04T12:00:00Z
! refer: intro 1: Jane Roe has not allowed us to name them to Ned (no permission that holds on 2026-03-04)
! hint: refer permission add jane@pixel.example --target ned@x.example
[77]

$ refer intro mark 1 introduced --on 2026-03-03
! Intro 1 is introduced: Ned, by Jane Roe.

# Once it has happened, what comes of it needs none.
$ refer intro mark 1 won --on 2026-03-20
! Intro 1 is won: Ned, by Jane Roe.

# Others: by the profile, to anyone; another use does not count.
$ refer -q permission add jane --use public

$ refer intro add --source jane --target max@vogel.example --profile banks --mode mention
! refer: Jane Roe has not allowed us to name them to Max (no permission that holds on 2026-03-02)
! hint: refer permission add jane@pixel.example --target max@vogel.example
[77]

$ refer -q permission add jane --profile banks

$ refer -q intro add --source jane --target max@vogel.example --profile banks --mode mention

$ refer intro show 2 --json --columns mode,permission_id
{"mode": "mention", "permission_id": 3}

$ refer -q intro add --source jane --target eve@x.example

$ refer intro edit 3 --mode mention
! refer: Jane Roe has not allowed us to name them to Eve (no permission that holds on 2026-03-02)
! hint: refer permission add jane@pixel.example --target eve@x.example
[77]

$ refer -q permission add jane --anyone

$ refer intro edit 3 --mode mention --format csv --columns id,mode,permission_id
id,mode,permission_id
3,mention,4

# A person before a profile before anyone.
$ refer -q permission add jane --target max@vogel.example

$ refer intro list --format csv --columns id,permission_id
id,permission_id
1,1
2,5
3,4

$ refer -c intros.mode=mention intro add --source jane --target ida@d.example --dry-run
! Added contact 6: Ida <ida@d.example>.
! Added intro 4: Ida, by Jane Roe.
! Nothing was kept (--dry-run).

# So is every letter that mentions.
$ refer permission edit 4 --withdrawn today
! Changed permission 4: Jane Roe may be named to anyone, withdrawn on 2026-03-02.

$ refer intro draft 3 --template mention-indirect
! refer: Jane Roe has not allowed us to name them to Eve (no permission that holds on 2026-03-02)
! hint: refer permission add jane@pixel.example --target eve@x.example
[77]
