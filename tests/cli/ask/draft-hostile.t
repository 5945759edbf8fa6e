Whatever a name holds, the letter has no other header, read with another mail library

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer -q profile add scaleups --segment "SaaS companies" --challenge "slow ramp" --role CRO

# A record each, whose name, title, company and address are put together from what is dangerous in mail.
$ write people.py <<END
import json, random
random.seed(7)
pieces = ["Jane", " ", "Łukasz Ğ. O’Neil", "\r\nBcc: evil@evil.example", "\n", "\r", "\t", "\u2028Bcc: e@e.example", "\u0085", "=?utf-8?q?=0A?=", "=?utf-8?b?DQpCY2M6IGU=?=", "\u202e", "😀", "שלום", ",", ";", ":", "\"", "\\", "<e@e.example>", "(", ")", "x" * 200]
hostile = lambda: "Jane " + "".join(random.choice(pieces) for _ in range(random.randrange(5)))
for n in range(60):
    addresses = ["jane{n}@pixel.example"] * 6 + ["jane{n}@bücher.example", "=?utf-8?q?=0A?={n}@x.example", "a{n}@x.example, b@x.example", "a{n}@x.example\nBcc: b@x.example"]
    print(json.dumps({"name": hostile(), "title": hostile(), "company": hostile(), "email": random.choice(addresses).format(n=n)}))
END

$ sh python3 people.py > people.jsonl

$ sh refer -q contact add --from people.jsonl --rejects rejected.jsonl 2> errors; test -s rejected.jsonl && echo "some were refused"
some were refused

$ sh refer contact list --format csv --no-header --columns id | sed '1i person' > people.csv; sed '1s/person/source/' people.csv > sources.csv

$ refer -q source add --from people.csv --type customer --strength 5

$ refer -q ask add --from sources.csv --profile scaleups --kind direct --override test

$ write count.sh <<END
refused=0
written=0
for id in $(refer ask list --format csv --no-header --columns id); do
  if refer ask draft "$id" --format eml -o "ask.$id.eml" 2> errors && refer ask draft "$id" --format mbox -o "ask.$id.mbox"; then
    written=$((written + 1))
  else
    refused=$((refused + 1))
  fi
done
[ $written -gt 10 ] && echo "enough were written"
END

$ sh sh count.sh
enough were written

$ write check.py <<END
import email, glob, mailbox
from email import policy
wanted = ["From", "To", "Subject", "Date", "Message-ID", "MIME-Version", "Content-Type", "Content-Transfer-Encoding", "X-Unsent"]
for file in glob.glob("ask.*.eml"):
    raw = open(file, "rb").read()
    message = email.message_from_bytes(raw, policy=policy.default)
    assert message.keys() == wanted, (file, message.keys())
    assert not message.defects and not message["To"].defects, (file, message["To"].defects)
    assert [m.domain for m in message["To"].addresses] in (["pixel.example"], ["xn--bcher-kva.example"]), file
    assert not any(c in str(message[name]) for name in wanted for c in "\r\n\0"), file
    (boxed,) = mailbox.mbox(file[:-3] + "mbox")
    assert boxed.keys() == wanted, (file, boxed.keys())
print("no header was added")
END

$ sh python3 check.py
no header was added
