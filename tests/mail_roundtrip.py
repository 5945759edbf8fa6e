"""Reads a message back with another mail library and compares it to the text format: recipients, subject and body.

    python3 tests/mail_roundtrip.py FILE.eml FILE.txt

Exit status 1, and the difference on stderr, when they differ.
"""

import sys
from email import message_from_bytes, policy


def unicode_domain(address):
    local, _, domain = address.rpartition("@")
    labels = [label[4:].encode().decode("punycode") if label.startswith("xn--") else label for label in domain.split(".")]
    return local + "@" + ".".join(labels)


def people(header):
    if header is None:
        return None
    mailboxes = []
    for mailbox in header.addresses:
        address = unicode_domain(mailbox.addr_spec)
        # Python before 3.13 shows a space between encoded words that stands only for the fold.
        name = " ".join(mailbox.display_name.split())
        if any(mark in name for mark in '",;:<>()[]@\\'):
            name = '"' + name.replace("\\", "\\\\").replace('"', '\\"') + '"'
        mailboxes.append(f"{name} <{address}>" if name else address)
    return ", ".join(mailboxes)


def read_message(path):
    with open(path, "rb") as file:
        data = file.read()
    message = message_from_bytes(data, policy=policy.default)
    defects = list(message.defects)
    for name in ("From", "To", "Cc", "Subject", "Date", "Message-ID"):
        for header in message.get_all(name, []):
            defects += header.defects
    if defects:
        raise ValueError(f"{path}: {defects}")
    head = data.split(b"\n\n", 1)[0]
    for line in head.split(b"\n"):
        if len(line) > 78 and len(line.split()) > 2:
            raise ValueError(f"{path}: a header line of {len(line)} bytes: {line}")
    for line in data.split(b"\n"):
        if len(line) > 998 or not line.isascii():
            raise ValueError(f"{path}: a line no mail transport carries: {line[:80]}")
    fields = {"To": people(message["To"]), "Cc": people(message["Cc"]), "Subject": str(message["Subject"])}
    return {name: value for name, value in fields.items() if value is not None}, message.get_content()


def read_text(path):
    with open(path, encoding="utf-8", newline="") as file:
        head, body = file.read().split("\n\n", 1)
    fields = dict(line.split(": ", 1) for line in head.split("\n"))
    return {name: " ".join(value.split()) if name != "Subject" else value for name, value in fields.items()}, body


def main(eml, txt):
    fields, body = read_message(eml)
    expected_fields, expected_body = read_text(txt)
    differences = [
        f"{name}: {fields.get(name)!r} in the message, {expected_fields.get(name)!r} in the text"
        for name in sorted(fields.keys() | expected_fields.keys())
        if fields.get(name) != expected_fields.get(name)
    ]
    if body != expected_body:
        differences.append(f"body: {body!r} in the message, {expected_body!r} in the text")
    for difference in differences:
        print(difference, file=sys.stderr)
    return 1 if differences else 0


if __name__ == "__main__":
    if len(sys.argv) != 3:
        print(__doc__, file=sys.stderr)
        sys.exit(2)
    sys.exit(main(sys.argv[1], sys.argv[2]))
