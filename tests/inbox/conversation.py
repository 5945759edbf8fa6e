#!/usr/bin/env python3
"""Writes a conversation as mail programs leave it: conversation.py SHAPE REFERENCES STORE DIRECTORY DRAFT…

SHAPE is gmail, outlook, apple or mutt; REFERENCES is with or without; STORE is maildir or mbox; each DRAFT is a letter
as `refer ask draft N --format eml` writes it: of ask 1 (Jane for Elena), 2 (Kim, whose address is dead), 3 (Jane for Bo).
"""
import email
import email.policy
import os
import sys

shape, references, store, directory, *drafts = sys.argv[1:]
ada = "Ada Park <ada@acme.example>"
jane = {"apple": '"Roe, Jane" <Jane@Pixel.example>'}.get(shape, "Jane Roe <jane@pixel.example>")
elena = "=?UTF-8?Q?Elena_Col=C3=A9?= <elena@globex.example>"
bo = "bo@delta.example (Bo Chen)"
kim = "Kim Lee <kim@umbra.example>"

DATES = {
    "gmail": "{day}, {date} Mar 2026 {time}:00 +0100",
    "outlook": "{day}, {date} Mar 2026 {time}:00 +0000",
    "apple": "{day}, {date} Mar 2026 {time}:07 -0500 (EST)",
    "mutt": "{day},  {date} Mar 26 {time} GMT",
}
DAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
IDS = {
    "gmail": "<CAF{0}=xYz+{0}@mail.gmail.com>",
    "outlook": "<DB7PR04MB{0}ABCDEF@DB7PR04MB{0}.eurprd04.prod.outlook.com>",
    "apple": "<9F1C{0}-0B2D-4E57-A1B2-C3D4E5F60718@pixel.example>",
    "mutt": "<20260302.{0}@host.example>",
}
BODIES = {
    "gmail": 'multipart/alternative; boundary="0000000000{0}"',
    "outlook": 'multipart/alternative;\r\n\tboundary="_000_DB7PR04MB{0}_"',
    "apple": "text/plain;\r\n\tcharset=utf-8",
    "mutt": "text/plain; charset=us-ascii",
}


def date(day, time):
    return DATES[shape].format(day=DAYS[day % 7], date=f"{day:02}", time=time)


def new_id(number):
    return IDS[shape].format(1000 + number)


def message(number, day, time, sender, to, subject, cc=None, answers=(), id=None, extra=()):
    """One message in the shape of the program: what it answers is folded, or left out."""
    id = id or new_id(number)
    lines = ["Return-Path: <%s>" % sender.split("<")[-1].split(">")[0].split(" ")[0]]
    lines += ["Received: from mx.example (mx.example [192.0.2.1])\r\n\tby in.acme.example with ESMTPS; " + date(day, time)]
    lines += list(extra)
    lines += ["From: " + sender, "To: " + to] + (["Cc: " + cc] if cc else [])
    lines += ["Subject: " + subject, "Date: " + date(day, time)]
    lines += [("Message-Id: " if shape == "apple" else "Message-ID: ") + id]
    if answers and references == "with":
        if shape == "outlook":
            lines += ["References: " + "\r\n ".join(answers), "In-Reply-To:\r\n " + answers[-1]]
        elif shape == "mutt":
            lines += ["References: " + " ".join(answers), "In-Reply-To: %s (%s)" % (answers[-1], "their message of today")]
        elif shape == "apple":
            lines += ["In-Reply-To: " + answers[-1], "References: " + "\r\n\t".join(answers)]
        else:
            lines += ["References: " + " ".join(answers), "In-Reply-To: " + answers[-1]]
    lines += {
        "gmail": ["X-Google-DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed;\r\n        d=1e100.net; s=20230601"],
        "outlook": ["Thread-Topic: " + subject, "Thread-Index: AQHa%d==" % number, "Accept-Language: de-DE, en-US",
                    "X-MS-Has-Attach:"],
        "apple": ["X-Universally-Unique-Identifier: 9F1C%d" % number, "X-Mailer: Apple Mail (2.3774.400.31)"],
        "mutt": ["User-Agent: Mutt/2.2.9 (2022-11-12)", "Content-Disposition: inline"],
    }[shape]
    lines += ["MIME-Version: 1.0", "Content-Type: " + BODIES[shape].format(number)]
    body = "Hello,\r\n\r\nFrom what I hear you should talk.\r\n>From me, too.\r\n"
    return "\r\n".join(lines) + "\r\n\r\n" + body, id


def own(path, number, day, time):
    """A letter of ours as it was really sent. Only mutt keeps its Message-ID."""
    with open(path, "rb") as file:
        draft = email.message_from_binary_file(file, policy=email.policy.default)
    id = draft["Message-ID"] if shape == "mutt" else None
    return message(number, day, time, ada, str(draft["To"]), str(draft["Subject"]), id=id) + (str(draft["Subject"]),)


inbox, sent = [], []
first, first_id, subject = own(drafts[0], 1, 3, "09:00")
dead, dead_id, dead_subject = own(drafts[1], 2, 3, "09:10")
third, third_id, third_subject = own(drafts[2], 3, 3, "09:20")
sent += [first, dead, third]

answer_prefix = {"outlook": "AW: "}.get(shape, "Re: ")
yes, yes_id = message(11, 4, "10:00", jane, ada, answer_prefix + subject, answers=[first_id])
intro, intro_id = message(12, 5, "10:00", jane, elena, "Elena, meet Ada", cc=ada)
reply, reply_id = message(13, 6, "10:00", elena, jane, answer_prefix + "Elena, meet Ada", cc=ada, answers=[intro_id])
thanks, thanks_id = message(14, 6, "11:00", ada, elena, "Re: " + answer_prefix + "Elena, meet Ada",
                            answers=[intro_id, reply_id])
away, _ = message(15, 6, "11:01", elena, ada, "Automatic reply: Elena, meet Ada", answers=[thanks_id],
                  extra=["Auto-Submitted: auto-replied", "X-Auto-Response-Suppress: All"])
news, _ = message(16, 7, "06:00", jane, ada, "Pixel news of March",
                  extra=["List-Id: <news.pixel.example>", "List-Unsubscribe: <https://pixel.example/u>"])
forged, forged_id = message(17, 7, "07:00", "Jane Roe <jane@pixel.example>", bo, "Bo, meet Ada", cc=ada,
                            extra=["Authentication-Results: in.acme.example;\r\n spf=fail smtp.mailfrom=evil.example;\r\n"
                                   " dmarc=fail (p=none dis=none) header.from=pixel.example"])
stranger, _ = message(18, 7, "08:00", "Somebody <elena@freemail.example>", ada, "Re: hello", answers=[intro_id])
bounce = "\r\n".join([
    "Return-Path: <>", "From: MAILER-DAEMON@in.acme.example (Mail Delivery System)", "To: ada@acme.example",
    "Subject: Undelivered Mail Returned to Sender", "Date: " + date(3, "09:11"), "Message-ID: <bounce-1@in.acme.example>",
    "Auto-Submitted: auto-replied", "MIME-Version: 1.0",
    "Content-Type: multipart/report; report-type=delivery-status;\r\n\tboundary=\"b/in.acme.example\"", "",
    "This is a MIME-encapsulated message.", "", "--b/in.acme.example", "Content-Type: text/plain; charset=us-ascii", "",
    "<kim@umbra.example>: host mx.umbra.example said: 550 5.1.1 No such user", "", "--b/in.acme.example",
    "Content-Description: Delivery report", "Content-Type: message/delivery-status", "",
    "Reporting-MTA: dns; in.acme.example", "", "Final-Recipient: rfc822; kim@umbra.example", "Action: failed",
    "Status: 5.1.1", "Diagnostic-Code: smtp; 550 5.1.1 No such user", "", "--b/in.acme.example",
    "Content-Description: Undelivered Message Headers", "Content-Type: text/rfc822-headers", "", "From: " + ada, "To: " + kim,
    "Message-ID: " + dead_id, "", "--b/in.acme.example--", ""])
inbox += [yes, intro, reply, away, news, forged, stranger, bounce]
sent += [thanks]


def deliver(name, messages):
    if store == "mbox":
        os.makedirs(directory, exist_ok=True)
        with open(os.path.join(directory, name + ".mbox"), "wb") as file:
            for text in messages:
                file.write(b"From - Mon Mar 30 12:00:00 2026\n" + text.replace("\r\n", "\n").encode() + b"\n")
        return
    folder = os.path.join(directory, *([] if name == "inbox" else ["." + name]))
    for part in ("cur", "new", "tmp"):
        os.makedirs(os.path.join(folder, part), exist_ok=True)
    for number, text in enumerate(messages):
        part, flags = ("cur", ":2,S") if number % 2 else ("new", "")
        with open(os.path.join(folder, part, "17724%05d.M%dP1.host%s" % (number, number, flags)), "wb") as file:
            file.write(text.replace("\r\n", "\n").encode() if number % 3 else text.encode())


deliver("inbox", inbox)
deliver("Sent", sent)
