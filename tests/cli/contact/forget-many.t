Many are forgotten at once, from a list of those whose time is up

$ refer init --name "Ada Park" --email ada@acme.example
! Began a project in .: refer.toml and refer.db.

$ write people.csv <<END
name,email,company
Jane Roe,jane@pixel.example,Pixel
Won Post,won@post.example,Post
Bo,bo@bo.example,Bo
Kim Lee,kim@delta.example,Delta
Mia Wolf,mia@delta.example,Delta
Tom Ray,tom@ray.example,Ray
END

$ refer contact add --from people.csv
! Added 6; 0 were there already.

$ refer profile add scaleups --name "SaaS scale-ups" --outcome "ramp time halved" --role CRO
! Added profile 1: scaleups.

$ refer source add jane --type customer --strength 5 --note "Bo and bo know Bob, Won Post is Kim Lee's cousin"
! Added source 2: Jane Roe, customer.

# Nobody's time is up unless the settings say when it is.
$ refer contact list --forgettable --json
[]
! Nobody's time is ever up: 'refer config set privacy.keep_months 12' says when it is.

$ refer config set privacy.keep_months 12
! privacy.keep_months = 12 in <dir>/refer.toml.

# Declined; accepted and refused; accepted and met; put off; only imported: Tom.
$ refer ask add jane won --kind specific --override "for the test"
! Added ask 1: Jane Roe to introduce Won Post.

$ refer ask mark 1 sent --override "for the test"
! Ask 1 is sent: Jane Roe to introduce Won Post.

$ refer ask mark 1 declined
! Ask 1 is declined: Jane Roe to introduce Won Post.

$ refer intro add --source jane --target bo@bo.example
! Added intro 1: Bo, by Jane Roe.

$ refer intro mark 1 refused --reason "bo: Bo is busy"
! Intro 1 is refused: Bo, by Jane Roe.

$ refer intro add --source jane --target kim@delta.example
! Added intro 2: Kim Lee, by Jane Roe.

$ refer intro mark 2 consented
! Intro 2 is consented: Kim Lee, by Jane Roe.

$ refer intro mark 2 introduced
! Intro 2 is introduced: Kim Lee, by Jane Roe.

$ refer intro mark 2 met
! Intro 2 is met: Kim Lee, by Jane Roe.

$ refer intro mark 2 lost
! Intro 2 is lost: Kim Lee, by Jane Roe.

$ refer ask add jane mia --kind specific --override "for the test"
! Added ask 2: Jane Roe to introduce Mia Wolf.

$ refer ask mark 2 sent --override "for the test"
! Ask 2 is sent: Jane Roe to introduce Mia Wolf.

$ refer contact list --forgettable --json
[]

$ now 2027-03-01T09:00:00Z

$ refer contact list --forgettable --format csv --columns id,name
id,name

$ now 2027-03-02T09:00:00Z

$ refer contact list --forgettable --format csv --columns id,name
id,name
3,Won Post
4,Bo

# Who must not be contacted is remembered as such.
$ refer contact edit won@post.example --do-not-contact "asked us not to"
! Changed contact 3: Won Post.

$ refer contact list --forgettable --format csv --columns id,name
id,name
4,Bo

$ refer contact edit won@post.example --do-not-contact ""
! Changed contact 3: Won Post.

$ sh refer contact list --forgettable --columns id --format csv --no-header | refer contact forget - --dry-run
! Would forget contact 3: Won Post.
! Would forget contact 4: Bo.
! Taken out of 1 record about others.
! 2 companies where nobody is left went too.
! The log begins anew: nothing before this can be taken back.
! Nothing was kept (--dry-run).

$ sh refer contact list --forgettable --columns id --format csv --no-header | refer contact forget - --yes
! Forgot contact 3, now forgotten-3.
! Forgot contact 4, now forgotten-4.
! Taken out of 1 record about others.
! 2 companies where nobody is left went too.
! The log begins anew: nothing before this can be taken back.

$ refer contact list --forgettable --json
[]

$ refer contact list --format csv --columns id,name,company
id,name,company
2,Jane Roe,Pixel
3,forgotten-3,
4,forgotten-4,
5,Kim Lee,Delta
6,Mia Wolf,Delta
7,Tom Ray,Ray

$ refer source show jane --columns note --json
{"note": "[forgotten] and bo know Bob, [forgotten] is Kim Lee's cousin"}

$ refer intro list --format csv --columns id,source,target,state
id,source,target,state
1,Jane Roe,forgotten-4,refused
2,Jane Roe,Kim Lee,lost

$ refer intro show 1 --columns target,state,reason --json
{"target": "forgotten-4", "state": "refused", "reason": "bo: [forgotten] is busy"}

$ refer log --format csv --columns words,state
words,state
contact forget 3 4,done

$ refer contact forget - --yes <<END
END

$ refer contact forget - --yes <<END
99
END
! refer: -:1: no contact 99
! hint: 'refer contact list' shows them
[3]
