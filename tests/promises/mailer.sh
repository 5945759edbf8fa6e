#!/bin/sh
# A message is handed to the mailer at most once, whatever the mailer and refer themselves come to, and what is known of it is exact.
. "$(dirname "$0")/common.sh"
export REFER_NOW=2026-03-02T09:00:00Z

# The mailer keeps each message it is given, one file each, and then does what the file `mode` says.
cat > mailer <<'END'
#!/bin/sh
file="$(mktemp ../sent/XXXXXXXX)"
[ "$*" = "-t -i" ] || echo "words: $*" >> ../wrong
case "$(cat ../mode)" in
  deaf) exit 0 ;;
esac
cat > "$file"
case "$(cat ../mode)" in
  ok) ;;
  slow) while [ ! -e ../go ]; do sleep 0.05; done ;;
  late) while [ ! -e ../go ]; do sleep 0.05; done; exit 75 ;;
  busy) echo "noise" >&2; echo "the queue is full" >&2; exit 75 ;;
  refuse) printf 'no such user\033[2J\n' >&2; exit 67 ;;
  chatty) head -c 1000000 /dev/zero | tr '\0' x >&2; exit 67 ;;
  killed) kill -9 $$ ;;
  hang) trap '' TERM; sleep 60 & echo $! > ../child; wait; wait; sleep 60 ;;
esac
END
chmod +x mailer

# A project with $1 asks of as many sources.
project() {
  rm -rf p sent wrong go child
  mkdir p sent
  cd p
  "$REFER" -q init . --name "Ada Park" --email ada@acme.example
  "$REFER" -q profile add scaleups --segment "SaaS companies" --challenge "slow ramp" --role CRO
  for one in $(seq "$1"); do
    "$REFER" -q source add "Source $one <s$one@pixel.example>" --type customer --strength 5
    "$REFER" -q moment add "s$one@pixel.example" --kind praise --outcome "onboarding in $one days"
    "$REFER" -q contact add "Target $one" --email "t$one@globex.example" --company Globex
    "$REFER" -q tie add "s$one@pixel.example" "t$one@globex.example" --strength 4
    "$REFER" -q ask add "s$one@pixel.example" "t$one@globex.example"
  done
}
send() {
  "$REFER" -c program.mailer=../mailer -c program.mailer_seconds=1 "$@"
}
# is COLUMNS ROWS: what the outbox says.
is() {
  got="$("$REFER" outbox list --format csv --no-header --columns "$1" | paste -s -d ' ')"
  [ "$got" = "$2" ] || fail "the outbox says '$got', not '$2'"
}
handed() {
  [ "$(ls ../sent | wc -l)" = "$1" ] || fail "$(ls ../sent | wc -l) messages were handed over, not $1"
}
state() {
  [ "$("$REFER" ask show 1 --format csv --no-header --columns state)" = "$1" ] || fail "ask 1 is not $1"
}
# is_gone PID: it has ended, or does so at once; whoever inherited it may not have taken note yet.
is_gone() {
  for try in 1 2 3 4 5 6 7 8 9 10; do
    if ! kill -0 "$1" 2> /dev/null || grep -q '^State:.Z' "/proc/$1/status" 2> /dev/null; then
      return 0
    fi
    sleep 0.05
  done
  return 1
}
done_with() { cd ..; }

# It takes the message: the ask is sent, and never again.
project 1
echo ok > ../mode
expect 2 send ask send 1 2> ../said
grep -q 'sending needs --yes' ../said || fail "$(cat ../said)"
handed 0
expect 0 send ask send 1 --yes
is state,tries,reason 'sent,1,'
state sent
handed 1
"$REFER" outbox show 1 --json --columns message > ../row.json
python3 -c 'import json, sys, glob
assert json.load(open("../row.json"))["message"].encode() == open(glob.glob("../sent/*")[0], "rb").read()' || fail "the mailer got other bytes"
grep -q X-Unsent ../sent/* && fail "a message that is sent is marked as a draft"
expect 4 send ask send 1 --yes 2> ../said
"$REFER" -q undo
state queued
is state sent
expect 4 send ask send 1 --yes 2> ../said
grep -q 'was handed to the mailer at 2026-03-02T09:00:00Z' ../said || fail "$(cat ../said)"
expect 0 send ask send --due --yes
handed 1
done_with

# What was sent is said where the row that was asked for cannot be written.
project 1
echo ok > ../mode
expect 74 send ask send 1 --yes --json > /dev/full 2> ../said
grep -q 'Sent ask 1 to Source 1' ../said || fail "$(cat ../said)"
state sent
done_with

# It does not even read.
project 1
echo deaf > ../mode
expect 0 send ask send 1 --yes
state sent
done_with

# It is busy: the message waits, and is handed over once more when that is asked for.
project 1
echo busy > ../mode
expect 75 send ask send 1 --yes 2> ../said
grep -q 'ask 1 waits: the mailer ended with status 75: the queue is full' ../said || fail "$(cat ../said)"
is state,tries,reason 'queued,1,the mailer ended with status 75: the queue is full'
state queued
echo ok > ../mode
expect 0 send ask send --due --yes
is state,tries,reason 'sent,2,'
state sent
handed 2
done_with

# It refuses: that is kept with its words, and only asking for this ask tries again.
project 1
echo refuse > ../mode
expect 74 send ask send 1 --yes 2> ../said
grep -q 'status 67: no such user\\x1b\[2J' ../said || fail "$(cat ../said)"
is state,tries 'failed,1'
state queued
expect 0 send ask send --due --yes 2> ../said
grep -q 'Passed over ask 1: the mailer refused it' ../said || fail "$(cat ../said)"
handed 1
echo ok > ../mode
expect 0 send ask send 1 --yes
is state,tries 'sent,2'
handed 2
done_with

# It is killed, or hangs: nobody knows, and it is not repeated until somebody says.
for way in killed hang; do
  project 2
  echo $way > ../mode
  expect 74 send ask send 1 --yes 2> ../said
  grep -q 'nobody knows whether ask 1 was sent' ../said || fail "$(cat ../said)"
  is state,tries 'uncertain,1'
  state queued
  [ ! -e ../child ] || is_gone "$(cat ../child)" || fail "what the mailer started goes on"
  echo ok > ../mode
  expect 4 send ask send 1 --yes 2> /dev/null
  handed 1
  expect 0 send ask send --due --yes 2> ../said
  grep -q 'Passed over ask 1' ../said || fail "$(cat ../said)"
  handed 2
  is state 'uncertain sent'
  [ "$("$REFER" next --kind outbox --format jsonl | wc -l)" = 1 ] || fail "next does not tell"
  if [ $way = killed ]; then
    "$REFER" -q outbox mark 1 sent
    state sent
    handed 2
  else
    "$REFER" -q outbox mark 1 queued
    expect 0 send ask send 1 --yes
    handed 3
  fi
  is state 'sent sent'
  done_with
done

# It cannot be started: the message waits, and nothing was handed over.
project 2
expect 69 "$REFER" ask send 1 --yes 2> ../said
is state ''
expect 69 "$REFER" -c program.mailer=./nothing ask send 1 2 --yes 2> ../said
grep -q "there is no program './nothing'" ../said || fail "$(cat ../said)"
is state,tries queued,1
state queued
printf '#!/nonexistent/interpreter\n' > ../broken
chmod +x ../broken
expect 69 "$REFER" -c program.mailer=../broken ask send 1 --yes 2> ../said
is state queued
handed 0
done_with

# Four at once: each message once.
project 12
echo ok > ../mode
for sender in 1 2 3 4; do
  (send -q ask send --due --yes 2> "../said.$sender" || echo "sender $sender: $? $(cat "../said.$sender")" >> ../wrong) &
done
wait
[ ! -e ../wrong ] || fail "$(cat ../wrong)"
handed 12
[ "$(grep -h '^Message-ID' ../sent/* | sort -u | wc -l)" = 12 ] || fail "some were handed over twice"
[ "$("$REFER" outbox list --state sent --format jsonl | wc -l)" = 12 ] || fail "some are not sent"
[ "$("$REFER" ask list --state sent --format jsonl | wc -l)" = 12 ] || fail "some asks are not sent"

# Of nudges too: who found them due when another had not sent them yet does not send a second one.
export REFER_NOW=2026-03-12T09:00:00Z
for sender in 1 2 3 4 5 6; do
  (send -q ask send --due --nudges --yes 2> "../said.$sender" || echo "sender $sender: $? $(cat "../said.$sender")" >> ../wrong) &
done
wait
[ ! -e ../wrong ] || fail "$(cat ../wrong)"
handed 24
[ "$("$REFER" ask list --format csv --no-header --columns nudges | sort -u)" = 1 ] || fail "somebody was nudged twice"
export REFER_NOW=2026-03-02T09:00:00Z
done_with

# An ask that is removed while others are sent is passed over; where its number is used again, the same words do not leave twice.
project 2
echo slow > ../mode
"$REFER" -c program.mailer=../mailer ask send --due --yes 2> ../said &
sender=$!
while [ "$(cat ../sent/* 2> /dev/null | wc -c)" = 0 ]; do sleep 0.05; done
"$REFER" -q ask remove 2 --yes
touch ../go
expect 0 wait $sender
grep -q 'Passed over ask 2: it was removed meanwhile' ../said || fail "$(cat ../said)"
echo ok > ../mode
REFER_NOW=2026-03-02T09:00:01Z "$REFER" -q ask add s2@pixel.example t2@globex.example
expect 0 send ask send 2 --yes
"$REFER" -q undo
"$REFER" -q ask remove 2 --yes
REFER_NOW=2026-03-02T09:00:02Z "$REFER" -q ask add s2@pixel.example t2@globex.example
expect 4 send ask send 2 --yes 2> ../said
grep -q 'with the same words was given to the mailer at' ../said || fail "$(cat ../said)"
handed 2
done_with

# What is with the mailer is not marked by hand; and who sent it first and hears late changes nothing of what another has sent since.
project 1
echo late > ../mode
"$REFER" -c program.mailer=../mailer ask send 1 --yes 2> ../said.first &
sender=$!
while [ "$(cat ../sent/* 2> /dev/null | wc -c)" = 0 ]; do sleep 0.05; done
for state in queued sent failed cancelled; do
  expect 4 env REFER_NOW=2026-03-02T09:01:01Z "$REFER" outbox mark 1 $state 2> ../said
  grep -q 'message 1 may be with the mailer until 2026-03-02T09:01:02Z' ../said || fail "$(cat ../said)"
done
REFER_NOW=2026-03-02T09:01:02Z "$REFER" -q outbox mark 1 queued
echo ok > ../mode
expect 0 send ask send 1 --yes
is state,tries 'sent,2'
touch ../go
expect 0 wait $sender
grep -q 'What came of ask 1 is not kept (the mailer ended with status 75): message 1 is sent meanwhile.' ../said.first || fail "$(cat ../said.first)"
is state,tries 'sent,2'
state sent
expect 4 send ask send 1 --yes 2> /dev/null
handed 2
done_with

# It says more than anybody reads: the end of it is left out.
project 1
echo chatty > ../mode
expect 74 send ask send 1 --yes 2> ../said
[ "$(wc -c < ../said)" -lt 600 ] || fail "$(cat ../said)"
done_with

# At a terminal each letter is shown and asked about; without a yes nothing is sent.
project 3
echo ok > ../mode
cat > ../typist.py <<'END'
import os, pty, sys
# Runs a command at a terminal of its own and types each answer when it is asked for.
answers = sys.argv[1].split(",")
child, terminal = pty.fork()
if child == 0:
    os.execv(sys.argv[2], sys.argv[2:])
shown = b""
try:
    while True:
        piece = os.read(terminal, 4096)
        if not piece:
            break
        shown += piece
        if shown.count(b"Send it? [y/N] ") > 0 and shown.endswith(b"[y/N] ") and answers:
            os.write(terminal, answers.pop(0).encode() + b"\n")
except OSError:
    pass
sys.stdout.buffer.write(shown)
sys.exit(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
END
expect 0 python3 ../typist.py n,y,no "$REFER" -c program.mailer=../mailer ask send 1 2 3 > ../shown
[ "$(grep -c '^Subject: Introduction to Target' ../shown)" = 3 ] || fail "$(cat ../shown)"
grep -q 'Left ask 1 alone.' ../shown || fail "$(cat ../shown)"
grep -q 'Sent ask 2 to Source 2' ../shown || fail "$(cat ../shown)"
sed '1,/^Sent ask 2/d' ../shown | grep -q '^To: Source 3' || fail "what left is not said before the next letter: $(cat ../shown)"
handed 1
is ask_id,state 2,sent
state queued
done_with

# refer itself is killed while the mailer has the message.
project 1
echo slow > ../mode
"$REFER" -c program.mailer=../mailer ask send 1 --yes &
victim=$!
while [ "$(cat ../sent/* 2> /dev/null | wc -c)" = 0 ]; do sleep 0.05; done
# No lock is held meanwhile: others write.
"$REFER" -q contact add "Somebody Else"
kill -9 $victim
wait $victim 2> /dev/null || true
touch ../go
echo ok > ../mode
is state,tries 'uncertain,1'
state queued
expect 0 send ask send --due --yes 2> /dev/null
expect 4 send ask send 1 --yes 2> /dev/null
handed 1
[ ! -e ../wrong ] || fail "$(cat ../wrong)"
done_with
echo "every message at most once: taken, deaf, busy, refused, killed, hanging, missing, four at once, nudged, removed, late, asked, refer killed"
