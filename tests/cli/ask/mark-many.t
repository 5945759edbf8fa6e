Every allowed move of an ask is taken, every other one refused, and many asks are marked at once or not at all

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer -q profile add scaleups --name "SaaS scale-ups"

$ write people.csv <<END
person,type
Ann <ann@a.example>,customer
Ben <ben@b.example>,customer
Cai <cai@c.example>,customer
Dee <dee@d.example>,customer
Eva <eva@e.example>,customer
END

$ refer source add --from people.csv
! Added 5; 0 were there already.

$ sh for who in ann ben cai dee eva; do refer -q moment add $who --kind goal --outcome "stock down by 18%"; done

$ write asks.csv <<END
source
ann
ben
cai
dee
eva
END

$ refer ask add --from asks.csv
! Added 5; 0 were there already.

# FROM is reached by the moves before it; what is printed are the states that may follow.
$ write moves.sh <<END
try() {
  for to in queued sent accepted declined later silent cancelled; do
    until=; [ $to = later ] && until="--until 2027-01-01"
    refer -q --dry-run ask mark 1 $to $until 2>/dev/null && printf ' %s' $to
  done
  echo
}
echo "queued:$(try)"
for way in sent "sent silent" later accepted declined cancelled; do
  for to in $way; do
    until=; [ $to = later ] && until="--until 2027-01-01"
    refer -q ask mark 1 $to $until
  done
  echo "$to:$(try)"
  for to in $way; do refer -q undo; done
done
END

$ sh sh moves.sh
queued: sent accepted declined later cancelled
sent: accepted declined later silent cancelled
silent: sent accepted declined later
later: sent accepted declined silent
accepted:
declined:
cancelled:

# Ids from standard input.
$ refer ask list --state queued --format csv --columns id --no-header --limit 3 -o ids.txt

$ refer ask mark - sent --json < ids.txt
[
{"id": 1, "source": "Ann", "target": null, "profile": "scaleups", "kind": "trigger", "state": "sent", "owner": "Ada Park", "due": null, "sent_at": "2026-03-02T09:00:00Z", "answered_at": null},
{"id": 2, "source": "Ben", "target": null, "profile": "scaleups", "kind": "trigger", "state": "sent", "owner": "Ada Park", "due": null, "sent_at": "2026-03-02T09:00:00Z", "answered_at": null},
{"id": 3, "source": "Cai", "target": null, "profile": "scaleups", "kind": "trigger", "state": "sent", "owner": "Ada Park", "due": null, "sent_at": "2026-03-02T09:00:00Z", "answered_at": null}
]

# One that cannot be moved leaves all of them where they are.
$ refer ask mark - declined <<END
2
9
END
! refer: no ask 9
! hint: 'refer ask list' shows them
[3]

$ refer ask mark - silent <<END
1
4
END
! refer: ask 4: it is queued and cannot become silent
! hint: next may come sent, accepted, declined, later, cancelled
[4]

$ refer ask mark - silent <<END
1
two
END
! refer: -:2: 'two' is no id
! hint: give ids one a line
[65]

$ refer ask list --columns id,state --format csv
id,state
1,sent
2,sent
3,sent
4,queued
5,queued

$ refer ask mark - declined --reason "no time" <<END
1

3
END
! Ask 1 is declined: Ann about scaleups.
! Ask 3 is declined: Cai about scaleups.

$ refer undo
! Took back: ask mark - declined --reason 'no time'

$ refer ask list --state sent --columns id --format csv --no-header
1
2
3

# No id is no ask.
$ refer ask mark - sent --json <<END
END
[]

# Answered without a letter: it was asked when it was answered. The letter that was sent is kept.
$ refer ask mark 4 declined --on 2026-03-02 --reason "no time" --json --columns state,sent_at,answered_at,template,reason
{"state": "declined", "sent_at": "2026-03-02T09:00:00Z", "answered_at": "2026-03-02T09:00:00Z", "template": null, "reason": "no time"}

$ refer ask mark 5 sent --template ask-direct --json --columns state,template
{"state": "sent", "template": "ask-direct"}

$ refer ask show 1 --json --columns state,template
{"state": "sent", "template": "ask-trigger"}
