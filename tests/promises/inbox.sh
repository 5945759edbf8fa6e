# Mail of four programs, with and without what it answers, in a Maildir and in mailbox files: scanned and applied, all ends
# in the right states; again, nothing changes; and no mail is touched.
tests="$(cd "$(dirname "$0")/.." && pwd)"
. "$(dirname "$0")/common.sh"
writer="$tests/inbox/conversation.py"
export REFER_NOW=2026-04-01T09:00:00Z

begin() {
  "$REFER" -q init "$1" --name "Ada Park" --email ada@acme.example
  cd "$1"
  export REFER_NOW=2026-03-02T09:00:00Z
  "$REFER" -q profile add scaleups --name "Scale-ups" --segment "SaaS companies" --challenge "slow onboarding"
  "$REFER" -q source add "Jane Roe <jane@pixel.example>" --type customer --strength 5
  "$REFER" -q source add "Kim Lee <kim@umbra.example>" --type customer --strength 5
  for who in jane kim; do
    "$REFER" -q moment add $who --kind renewal --on 2026-02-20 --outcome "onboarding in 10 days"
    "$REFER" -q moment add $who --kind milestone --on 2026-02-21 --outcome "half the tickets"
  done
  "$REFER" -q tie add jane "Elena Cole <elena@globex.example>" --strength 4
  "$REFER" -q tie add jane "Bo Chen <bo@delta.example>" --strength 4
  "$REFER" -q tie add kim bo --strength 4
  "$REFER" -q ask add jane elena
  "$REFER" -q ask add kim bo --override test
  "$REFER" -q ask add jane bo --override test
  for n in 1 2 3; do "$REFER" ask draft $n --override test --format eml >draft$n.eml 2>note || fail "$(cat note)"; done
  export REFER_NOW=2026-04-01T09:00:00Z
}

states() {
  "$REFER" ask list --columns id,state --format csv --no-header | tr '\n' ' '
  "$REFER" intro list --columns id,ask_id,state,target --format csv --no-header | tr '\n' ' '
}

# What tells whether a tree was touched: names, bytes, times.
print_of() {
  (cd "$1" && find . -type f -printf '%p %s %T@ %C@\n' | LC_ALL=C sort && find . -type f -exec cksum {} + | LC_ALL=C sort)
}

for shape in gmail outlook apple mutt; do
  for references in with without; do
    for store in maildir mbox; do
      name=$shape-$references-$store
      begin "$name"
      python3 "$writer" $shape $references $store mail draft1.eml draft2.eml draft3.eml
      print_of mail >before
      "$REFER" -q inbox scan mail
      print_of mail >after
      cmp -s before after || fail "$name: the mail was touched"
      [ "$(states)" = "1,queued 2,queued 3,queued " ] || fail "$name: a scan changed a state: $(states)"
      "$REFER" -q inbox apply --certain
      replied=introduced
      [ $references = with ] && replied=replied
      [ "$(states)" = "1,accepted 2,sent 3,sent 1,1,$replied,Elena Cole " ] || fail "$name: $(states)"
      bounced=$("$REFER" contact show kim --columns bounce --format csv --no-header)
      [ "$bounced" = "550 5.1.1 No such user" ] || fail "$name: the address that took no mail: '$bounced'"
      # A letter that answers nothing, a forged one and one from another address are only shown.
      open=$("$REFER" inbox list --columns what,certain --format csv --no-header | LC_ALL=C sort | tr '\n' ' ')
      case $references in
        with) wanted="answered,false introduced,false " ;;
        *) wanted="answered,false introduced,false replied,false " ;;
      esac
      [ "$open" = "$wanted" ] || fail "$name: open are $open"
      dump refer.db >first
      "$REFER" -q inbox scan mail
      "$REFER" -q inbox apply --certain
      dump refer.db >second
      cmp -s first second || fail "$name: the second time changed something: $(diff first second | head -5)"
      "$REFER" -q undo && "$REFER" -q undo
      [ "$(states)" = "1,queued 2,queued 3,queued " ] || fail "$name: undone it is $(states)"
      [ -z "$("$REFER" inbox list --all --format csv --no-header)" ] || fail "$name: proposals are left"
      cd ..
    done
  done
done

# Among many others it is found as well, and soon.
begin many
python3 "$writer" mutt with maildir mail draft1.eml draft2.eml draft3.eml
others=${OTHERS:-20000}
awk -v n="$others" 'BEGIN {
  for (i = 1; i <= n; i++) {
    file = sprintf("mail/cur/1600%06d.M1P1.host:2,S", i)
    printf "Received: from mx.example by in.acme.example; Tue, 10 Mar 2026 09:00:00 +0000\nFrom: Person %d <p%d@c%d.example>\nTo: Ada Park <ada@acme.example>\nSubject: =?utf-8?q?Caf=C3=A9_number?= %d\nDate: Tue, 10 Mar 2026 09:%02d:00 +0000\nMessage-ID: <m%d@c.example>\nReferences: <r%d@c.example> <q%d@c.example>\n\nHello\n", i, i, i % 997, i, i % 60, i, i, i >file
    close(file)
  }
}'
start=$(date +%s)
"$REFER" inbox scan mail 2>note
took=$(($(date +%s) - start))
grep -q "^Read $((others / 1000)),0.. messages in 2 folders: " note || fail "$(cat note)"
[ "$took" -le 20 ] || fail "$others messages took $took seconds"
"$REFER" -q inbox apply --certain
[ "$(states)" = "1,accepted 2,sent 3,sent 1,1,replied,Elena Cole " ] || fail "among many: $(states)"
