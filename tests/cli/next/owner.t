Only what one owner does: the name is spelled as the records or the settings have it, or it is an error

$ refer init --name "Ada Park" --email ada@acme.example
! Began a project in .: refer.toml and refer.db.

# Whoever the settings name is known before anything is recorded.
$ refer next --owner "Ada Park" --exit-code

$ refer next --owner "Bo Lind"
! refer: nobody owns anything as 'Bo Lind'
! hint: 'refer next --columns what,owner' shows who owns what
[3]

$ write sources.csv <<END
person,type,owner,next-touch
Jane Roe <jane@pixel.example>,customer,Bo Lind,2026-03-02
Oskar Blum <oskar@meetbase.example>,connector,Ada Park,2026-03-02
END
$ refer source add --from sources.csv
! Added 2; 0 were there already.

$ refer next --owner "Bo Lind" --format csv --columns what,owner
what,owner
Be in touch with Jane Roe,Bo Lind

# A slip of the pen is not a day without work, for cron either.
$ refer next --owner "Bo Lindt"
! refer: nobody owns anything as 'Bo Lindt'
! hint: did you mean 'Bo Lind'?
[3]

$ refer next --owner "bo lind" --exit-code
! refer: nobody owns anything as 'bo lind'
! hint: did you mean 'Bo Lind'?
[3]

$ refer next --owner Bo
! refer: nobody owns anything as 'Bo'
! hint: did you mean 'Bo Lind'?
[3]

$ refer next --owner Zoe --json
! {"code": 3, "message": "nobody owns anything as 'Zoe'", "hint": "'refer next --columns what,owner' shows who owns what"}
[3]

$ sh refer next --owner "$(printf '\033[31mRed')"
! refer: nobody owns anything as '\x1b[31mRed'
! hint: 'refer next --columns what,owner' shows who owns what
[3]

# Owners of asks, of introductions, of touches and of trainings are known too.
$ refer intro add --source jane --target "Elena Cole <elena@globex.example>" --owner "Cy Dorn" --mode direct
! Added contact 4: Elena Cole <elena@globex.example>.
! Added intro 1: Elena Cole, by Jane Roe.

$ refer next --owner "Cy Dorn" --exit-code

$ refer training add --owner "Di Ebner" --kind certification
! Added training 1: Di Ebner, certification on 2026-03-02.

$ refer next --owner "Di Ebner" --exit-code

$ refer touch add oskar --owner "Ed Falk"
! Added touch 1: Oskar Blum, message on 2026-03-02.

$ refer next --owner "Ed Falk" --exit-code

$ refer profile add scaleups --role "VP of Sales" --challenge "slow ramps"
! Added profile 1: scaleups.

$ refer ask add oskar --kind trigger --owner "Flo Graf" --override "he offered"
! Added ask 1: Oskar Blum about scaleups.

$ refer next --owner "Flo Graf" --format csv --columns what,owner
what,owner
Ask Oskar Blum about scaleups,Flo Graf

# Nobody, and another name of mine in the settings.
$ refer next --owner "" --json
[]

$ refer -c "me.owner=Team North" next --owner "Team North" --json
[]
