#include <doctest/doctest.h>

#include <random>
#include <string>
#include <vector>

#include "mail/fields.hpp"
#include "refer/core/text.hpp"
#include "refer/mail/reading.hpp"

using namespace refer;
using namespace refer::mail;

namespace {

using Texts = std::vector<std::string>;

std::string date(std::string_view text) {
  const auto instant = read_mail_date(text);
  return instant ? format(*instant) : "none";
}

/// The mailboxes of a field, for comparing: `Name|address`.
Texts people(std::string_view value) {
  Texts all;
  for (const auto& mailbox : read_mailboxes(value)) {
    all.push_back(mailbox.name + "|" + mailbox.address);
  }
  return all;
}

const std::string report {
    "Return-Path: <>\r\n"
    "From: Mail Delivery Subsystem <MAILER-DAEMON@mx.acme.example>\r\n"
    "To: ada@acme.example\r\n"
    "Date: Mon, 2 Mar 2026 10:00:00 +0100\r\n"
    "Auto-Submitted: auto-replied\r\n"
    "Content-Type: multipart/report; report-type=delivery-status;\r\n\tboundary=\"x\"\r\n"};
const std::string report_body {
    "--x\r\nContent-Type: text/plain\r\n\r\nSorry.\r\n\r\n"
    "--x\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.acme.example\r\n\r\n"
    "Final-Recipient: rfc822; Elena@Globex.example\r\nAction: failed\r\nStatus: 5.1.1\r\n"
    "Diagnostic-Code: smtp; 550 5.1.1\r\n User unknown\r\n\r\n"
    "--x\r\nContent-Type: message/rfc822\r\n\r\n"
    "Message-ID: <intro-1-follow-up.aa@acme.example>\r\nSubject: Hello\r\n\r\n--x--\r\n"};

}  // namespace

TEST_CASE("reading: fields are unfolded, and what is none is passed over") {
  const auto fields = read_fields("From x\nSubject: one\r\n  two\nno field\n lost\nTO :a@b.example\nX-Empty:\n");
  REQUIRE(fields.size() == 3);
  CHECK(fields[0].name == "subject");
  CHECK(fields[0].value == "one  two");
  CHECK(fields[1].name == "to");
  CHECK(fields[1].value == "a@b.example");
  CHECK(fields[2].value.empty());
}

TEST_CASE("reading: encoded words are decoded, also divided in a character") {
  CHECK(decode_words("=?UTF-8?Q?Zo=C3=AB_Martin?=") == "Zoë Martin");
  CHECK(decode_words("=?utf-8?B?5pel5pys?=") == "日本");
  CHECK(decode_words("=?utf-8?q?Zo=C3?= \t=?utf-8?q?=AB?=") == "Zoë");
  CHECK(decode_words("a =?iso-8859-1?q?=E9?= b") == "a é b");
  CHECK(decode_words("=?windows-1252*de?q?=80?= =?us-ascii?q?x?=") == "€x");
  CHECK(decode_words("=?koi8-r?q?=C1?=") == "=?koi8-r?q?=C1?=");
  CHECK(decode_words("=?utf-8?x?a?= =?utf-8?q?open") == "=?utf-8?x?a?= =?utf-8?q?open");
  CHECK(decode_words("caf\xE9") == "café");
  CHECK(decode_words("=?utf-8?q?=00a?=") ==
        "\xEF\xBF\xBD"
        "a");
}

TEST_CASE("reading: addresses in all their forms") {
  CHECK(people("elena@globex.example") == Texts {"|elena@globex.example"});
  CHECK(people("\"Cole, Elena\" <elena@globex.example>, =?utf-8?q?Zo=C3=AB?= <z@x.example>") ==
        Texts {"Cole, Elena|elena@globex.example", "Zoë|z@x.example"});
  CHECK(people("elena@globex.example (Elena (the) Cole)") == Texts {"Elena (the) Cole|elena@globex.example"});
  CHECK(people("Team: a@x.example, Bo <b@x.example>;, c@x.example") ==
        Texts {"|a@x.example", "Bo|b@x.example", "|c@x.example"});
  CHECK(people("undisclosed-recipients:;").empty());
  CHECK(people("<@hub.example,@b.example:elena@globex.example>") == Texts {"|elena@globex.example"});
  CHECK(people("\"a \\\"b\\\" <x@evil.example>\" <elena@globex.example>") ==
        Texts {"a \"b\" <x@evil.example>|elena@globex.example"});
  CHECK(people("<").empty());
  CHECK(people("<@").empty());
  CHECK(address_key("Elena@Bücher.Example") == "elena@xn--bcher-kva.example");
  CHECK(address_key("ELENA@XN--BCHER-KVA.example") == "elena@xn--bcher-kva.example");
}

TEST_CASE("reading: dates, old and broken") {
  CHECK(date("Thu, 12 Mar 2026 09:30:00 +0100") == "2026-03-12T08:30:00Z");
  CHECK(date("12 Mar 26 09:30 EST") == "2026-03-12T14:30:00Z");
  CHECK(date("Thu,12 Mar 2026 09:30:00 -0000 (odd (zone))") == "2026-03-12T09:30:00Z");
  CHECK(date("Fri, 1 Jan 99 00:00:00 GMT") == "1999-01-01T00:00:00Z");
  CHECK(date("12 Mar 126 09:30:00 Z") == "2026-03-12T09:30:00Z");
  CHECK(date("Mon Mar  2 09:00:00 2026") == "2026-03-02T09:00:00Z");
  CHECK(date("Mon Mar  2 09:00:00 +0100 2026") == "2026-03-02T08:00:00Z");
  CHECK(date("Mon Mar  2 09:00:00 2026 +0100") == "2026-03-02T08:00:00Z");
  for (const auto* const broken :
       {"", "soon", "Thu, 31 Feb 2026 09:30:00 +0000", "12 Mar 2026", "12 Mrz 2026 09:30:00 +0000",
        "Thu, 12 Mar 2026 25:30:00 +0000", "12 Mar 12345 09:30:00 +0000", "12 Mar 1826 09:30:00 +0000"}) {
    CAPTURE(broken);
    CHECK(date(broken) == "none");
  }
}

TEST_CASE("reading: Message-IDs with folds, comments and what is none") {
  CHECK(read_ids("<a@b>\t<c@d> (<x@y>) text <e@ f>") == Texts {"<a@b>", "<c@d>", "<e@f>"});
  CHECK(read_ids("<a@b <c@d> <> <open") == Texts {"<c@d>"});
  const auto mail = read_received("In-Reply-To: <b@x>\nReferences: <a@x>\n <b@x>\nMessage-Id: <c@x>\n", "");
  CHECK(mail.message_id == "<c@x>");
  CHECK(mail.answers == Texts {"<b@x>", "<a@x>"});
  const auto nameless = read_received("Subject: a\n", "");
  CHECK_FALSE(nameless.is_named);
  CHECK(nameless.message_id != read_received("Subject: b\n", "").message_id);
}

TEST_CASE("reading: what nobody wrote to us is told apart") {
  const auto is_automatic = [](std::string_view head) { return read_received(head, "").is_automatic; };
  CHECK(is_automatic("Auto-Submitted: auto-replied (vacation)\n"));
  CHECK_FALSE(is_automatic("Auto-Submitted: no\n"));
  CHECK_FALSE(is_automatic("Auto-Submitted: (as ever) No; x=y\n"));
  CHECK(is_automatic("Precedence: Bulk\n"));
  CHECK_FALSE(is_automatic("Precedence: first-class\n"));
  CHECK(is_automatic("List-Id: <x.example>\n"));
  CHECK(is_automatic("X-Autoreply: yes\n"));
  CHECK(is_automatic("Content-Type: text/calendar; method=REPLY\n"));
  CHECK_FALSE(is_automatic("Subject: Re: hello\nContent-Type: text/plain\n"));
  // Outlook's answers of the absent, receipts, invitations.
  CHECK(is_automatic("X-Auto-Response-Suppress: All\n"));
  CHECK_FALSE(is_automatic("X-Auto-Response-Suppress: DR, OOF\n"));
  CHECK(is_automatic("Subject: Automatic reply: Elena, meet Ada\n"));
  CHECK(is_automatic("Subject: =?utf-8?q?R=C3=A9ponse_automatique_=3A?= Elena\n"));
  CHECK_FALSE(is_automatic("Subject: Re: Automatic reply: Elena\n"));
  CHECK(is_automatic("Content-Type: multipart/report; report-type=disposition-notification\n"));
  CHECK(is_automatic("X-MS-Exchange-Calendar-Originator-Id: a@b\n"));
}

TEST_CASE("reading: the receiver's check of the sender") {
  const auto is_doubtful = [](std::string_view head) { return read_received(head, "").is_doubtful; };
  CHECK(is_doubtful("Authentication-Results: mx.x.example; spf=pass; dmarc=fail (p=none) header.from=x\n"));
  CHECK(is_doubtful("Authentication-Results: mx.x.example; spf=fail smtp.mailfrom=x\n"));
  CHECK_FALSE(is_doubtful("Authentication-Results: mx.x.example; spf=fail; dkim=pass header.d=x\n"));
  CHECK(is_doubtful("Authentication-Results: mx.x.example; spf=softfail; dkim=none\n"));
  CHECK_FALSE(is_doubtful("Authentication-Results: mx.x.example; spf=softfail; dmarc=pass (dmarc=fail)\n"));
  // What another server is said to have found good may be the sender's own words.
  CHECK(is_doubtful("Authentication-Results: mx.x.example; spf=fail\nAuthentication-Results: y.example; dkim=pass\n"));
  // What is good must be of the domain of the sender.
  const std::string jane {"From: Jane <jane@pixel.example>\nAuthentication-Results: "};
  CHECK(is_doubtful(jane + "mx; dkim=pass header.d=evil.example; spf=pass smtp.mailfrom=x@evil.example\n"));
  CHECK(is_doubtful(jane + "mx; dkim=pass header.i=@notpixel.example\n"));
  CHECK(is_doubtful(jane + "mx; spf=none smtp.mailfrom=jane@pixel.example; dkim=none\n"));
  CHECK_FALSE(is_doubtful(jane + "mx; spf=pass (ok;\tx) smtp.mailfrom=jane@pixel.example\n"));
  CHECK_FALSE(
      is_doubtful(jane + "mx;\n\tdkim=pass header.i=@mail.Pixel.example header.s=a;\n spf=none smtp.mailfrom=x\n"));
  // Exchange writes no server, and says this of its own mail on its way out.
  CHECK_FALSE(is_doubtful(jane + "dkim=none (message not signed) header.d=none;dmarc=none action=none\n"));
  CHECK_FALSE(is_doubtful(jane + "spf=pass smtp.mailfrom=pixel.example; compauth=pass reason=100\n"));
  CHECK(is_doubtful(jane + "spf=pass smtp.mailfrom=pixel.example; compauth=fail reason=001\n"));
  CHECK(is_doubtful("Received-SPF: SoftFail (x)\nFrom: jane@pixel.example\n"));
}

TEST_CASE("reading: a date that is none, or of after it came, is that of its arrival") {
  const auto date_of = [](const std::string& date) {
    const auto mail = read_received(
        "Received: from a by b;\n Thu, 5 Mar 2026 10:00:00 +0000 (UTC)\n"
        "Received: from c by a; Thu, 5 Mar 2026 09:00:00 +0000\nDate: " +
            date + "\n",
        "");
    return mail.date ? format(*mail.date) : "none";
  };
  CHECK(date_of("yesterday") == "2026-03-05T10:00:00Z");
  CHECK(date_of("Thu, 5 Mar 2036 10:00:00 +0000") == "2026-03-05T10:00:00Z");
  CHECK(date_of("Thu, 5 Mar 2026 11:00:00 +0000") == "2026-03-05T11:00:00Z");
  CHECK(date_of("Tue, 3 Mar 2026 11:00:00 +0000") == "2026-03-03T11:00:00Z");
  CHECK_FALSE(read_received("Received: soon\nDate: soon\n", "").date);
}

TEST_CASE("reading: mail that came back for good") {
  const auto mail = read_received(report, report_body);
  REQUIRE(mail.bounce.has_value());
  CHECK(mail.bounce->addresses == Texts {"elena@globex.example"});
  CHECK(mail.bounce->reason == "550 5.1.1 User unknown");
  CHECK(mail.bounce->messages == Texts {"<intro-1-follow-up.aa@acme.example>"});
  CHECK(may_be_report(report));
  auto later = report_body;
  later.replace(later.find("Action: failed"), 14, "Action: delayed");
  CHECK_FALSE(read_received(report + "X-Failed-Recipients: elena@globex.example\n", later).bounce);
  auto passing = report_body;
  passing.replace(passing.find("5.1.1"), 5, "4.4.1");
  CHECK_FALSE(read_received(report, passing).bounce);
  const auto bare = read_received(report + "X-Failed-Recipients: elena@globex.example\n", "");
  REQUIRE(bare.bounce.has_value());
  CHECK(bare.bounce->addresses == Texts {"elena@globex.example"});
  // Exim, without a report.
  CHECK(read_received("From: Mailer-Daemon@mx.example\nX-Failed-Recipients: elena@globex.example\n", "").bounce);
  CHECK_FALSE(read_received("From: a@b.example\nX-Failed-Recipients: elena@globex.example\n", report_body).bounce);
}

TEST_CASE("reading: subjects without what answers put before them") {
  CHECK(subject_key("Re: AW: Fwd: An Introduction") == "an introduction");
  CHECK(subject_key("RE[2]: SV : Hello") == "hello");
  CHECK(subject_key("Hello: Re: you") == "hello: re: you");
  CHECK(subject_key("Re:") == subject_key(""));
}

TEST_CASE("reading: damage of any kind is read, as valid text") {
  const std::string whole =
      report +
      "Subject: =?utf-8?B?5pel5pys?= =?iso-8859-1?Q?=E9?=\r\nMessage-ID: <a@b>\r\nReferences: <c@d>\r\n <e@f>\r\n" +
      "Cc: Team: \"Cole, Elena\" <elena@globex.example> (x), bo@x.example;\r\n" +
      "Authentication-Results: mx; spf=fail; dkim=pass\r\n";
  std::mt19937 random {20260302};
  const auto check = [](const std::string& head, const std::string& body) {
    const auto mail = read_received(head, body);
    CHECK(is_utf8(mail.subject + mail.sender.name + mail.sender.address + (mail.bounce ? mail.bounce->reason : "")));
    CHECK_FALSE(mail.message_id.empty());
  };
  for (std::size_t size = 0; size <= whole.size(); ++size) {
    check(whole.substr(0, size), report_body.substr(0, size % report_body.size()));
  }
  for (int round = 0; round < 3000; ++round) {
    auto head = whole;
    auto body = report_body;
    for (int change = 0; change < 8; ++change) {
      head[random() % head.size()] = static_cast<char>(random() % 256);
      body[random() % body.size()] = static_cast<char>(random() % 256);
    }
    check(head, body);
  }
}
