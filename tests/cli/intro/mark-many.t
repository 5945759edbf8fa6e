Every allowed move of an introduction is taken, every other one refused, and many are marked at once or not at all

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer -q source add "Jane Roe <jane@pixel.example>" --type customer

$ refer -q intro add --source jane --target a@a.example

$ refer -q intro add --source jane --target b@b.example --mode direct

# For each state that was reached: the states that may follow, in mode opt-in (1) and direct (2).
$ write moves.sh <<END
try() {
  for to in accepted forwarded consented introduced replied booked met opportunity won lost refused ghosted unfit lapsed; do
    refer -q --dry-run intro mark $1 $to 2>/dev/null && printf ' %s' $to
  done
  echo
}
for id in 1 2; do
  echo "$id accepted:$(try $id)"
  for to in forwarded consented introduced replied booked met opportunity won; do
    refer -q intro mark $id $to && echo "$id $to:$(try $id)"
  done
  refer -q undo
  for to in lost refused ghosted unfit lapsed; do
    refer -q intro mark $id $to && echo "$id $to:$(try $id)"
    refer -q undo
  done
done
END

$ sh sh moves.sh
1 accepted: forwarded consented refused ghosted unfit lapsed
1 forwarded: consented refused ghosted unfit lapsed
1 consented: introduced replied booked met opportunity won lost refused ghosted unfit lapsed
1 introduced: replied booked met opportunity won lost refused ghosted unfit lapsed
1 replied: booked met opportunity won lost refused ghosted unfit lapsed
1 booked: met opportunity won lost refused ghosted unfit lapsed
1 met: opportunity won lost refused ghosted unfit lapsed
1 opportunity: won lost refused ghosted unfit lapsed
1 won:
1 lost:
1 refused:
1 ghosted:
1 unfit:
1 lapsed:
2 accepted: forwarded consented introduced replied booked met opportunity won lost refused ghosted unfit lapsed
2 forwarded: consented introduced replied booked met opportunity won lost refused ghosted unfit lapsed
2 consented: introduced replied booked met opportunity won lost refused ghosted unfit lapsed
2 introduced: replied booked met opportunity won lost refused ghosted unfit lapsed
2 replied: booked met opportunity won lost refused ghosted unfit lapsed
2 booked: met opportunity won lost refused ghosted unfit lapsed
2 met: opportunity won lost refused ghosted unfit lapsed
2 opportunity: won lost refused ghosted unfit lapsed
2 won:
2 lost:
2 refused:
2 ghosted:
2 unfit:
2 lapsed:

$ refer intro list --format csv --columns id,state,consented_at,met_at
id,state,consented_at,met_at
1,opportunity,2026-03-02T09:00:00Z,2026-03-02T09:00:00Z
2,opportunity,2026-03-02T09:00:00Z,2026-03-02T09:00:00Z

# One that cannot be moved leaves all of them where they are.
$ refer -q intro add --source jane --target c@c.example

$ refer intro mark - won <<END
1
3
END
! refer: intro 3: mode opt-in: won needs the target's consent first
! hint: 'refer intro mark 3 consented' when the target has agreed; 'refer intro edit 3 --mode forward' if the source passes the letter on instead
[77]

$ refer intro mark - won <<END
1
9
END
! refer: no intro 9
! hint: 'refer intro list' shows them
[3]

$ refer intro mark - won <<END
1
a@a.example
END
! refer: -:2: 'a@a.example' is no id
! hint: give ids one a line
[65]

$ refer intro list --format csv --columns id,state --no-header
1,opportunity
2,opportunity
3,accepted

$ refer intro mark - won --json <<END
2

1
END
[
{"id": 1, "source": "Jane Roe", "target": "A", "profile": null, "mode": "opt-in", "state": "won", "owner": "Ada Park", "value": null, "introduced_at": "2026-03-02T09:00:00Z", "met_at": "2026-03-02T09:00:00Z", "closed_at": "2026-03-02T09:00:00Z"},
{"id": 2, "source": "Jane Roe", "target": "B", "profile": null, "mode": "direct", "state": "won", "owner": "Ada Park", "value": null, "introduced_at": "2026-03-02T09:00:00Z", "met_at": "2026-03-02T09:00:00Z", "closed_at": "2026-03-02T09:00:00Z"}
]

$ refer undo
! Took back: intro mark - won --json

$ refer intro list --format csv --columns id,state --no-header
1,opportunity
2,opportunity
3,accepted

# No id is no introduction.
$ refer intro mark - won --json <<END
END
[]
