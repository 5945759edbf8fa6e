// Whatever stands in any field of any record, a letter has the headers that it should have and no other, in every
// format, or it is refused.
#include <doctest/doctest.h>

#include <array>
#include <filesystem>
#include <map>
#include <random>

#include "refer/command/drafts.hpp"
#include "refer/core/error.hpp"
#include "refer/mail/formats.hpp"
#include "refer/mail/maildir.hpp"
#include "refer/mail/mime.hpp"
#include "refer/store/moments.hpp"
#include "refer/store/profiles.hpp"
#include "refer/store/sources.hpp"
#include "refer/store/ties.hpp"
#include "store_fixture.hpp"

namespace refer::command {

namespace {

using Random = std::mt19937;

/// A text of a few pieces, most of them hostile, some of them harmless so that letters get through.
std::string hostile(Random& random) {
  using namespace std::string_literals;
  static const std::vector<std::string> pieces {"Ada",
                                                " ",
                                                "Łukasz Ğ. O’Neil",
                                                "\r\n",
                                                "\n",
                                                "\r",
                                                "\0"s,
                                                "\t",
                                                "\x1b[2J",
                                                "\x7f",
                                                "\v",
                                                "\f",
                                                "\nBcc: evil@evil.example",
                                                "\r\nBcc: evil@evil.example\r\n\r\nbody",
                                                "\n\nFrom x",
                                                "\n ",
                                                "\r\n\t",
                                                "=?utf-8?q?=0A?=",
                                                "=?utf-8?q?=0D=0ABcc:_evil@evil.example?=",
                                                "=?utf-8?b?DQpCY2M6IGU=?=",
                                                "=?utf-8?q?a",
                                                "?=",
                                                "\u2028Bcc: evil@evil.example",
                                                "\u2029",
                                                "\u0085",
                                                "\u202eabc",
                                                "\u200b",
                                                "\ufeff",
                                                "😀",
                                                "שלום",
                                                "\xed\xa0\x80",
                                                "\xed\xbf\xbf",
                                                "\xc0\x8a",
                                                "\xff",
                                                "\xe2\x80",
                                                ",",
                                                ";",
                                                ":",
                                                "\"",
                                                "\\",
                                                "\\\"",
                                                "<",
                                                ">",
                                                "<evil@evil.example>",
                                                "@",
                                                "(",
                                                ")",
                                                "[",
                                                "]",
                                                "%0D%0ABcc:%20e@e.example",
                                                "&bcc=evil@evil.example",
                                                "?",
                                                "#",
                                                "{{me.email}}",
                                                "{{",
                                                ".",
                                                "-",
                                                "..",
                                                "/../",
                                                "From ",
                                                ">From ",
                                                std::string(90, 'x'),
                                                std::string(300, 'y')};
  std::string text;
  for (auto count = random() % 5; count > 0; --count) {
    text += pieces[random() % pieces.size()];
  }
  return random() % 3 == 0 ? "Jane" : text;
}

std::string hostile_address(Random& random) {
  switch (random() % 6) {
    case 0:
      return hostile(random) + "@pixel.example";
    case 1:
      return "jane@" + hostile(random);
    case 2:
      return hostile(random);
    case 3:
      return "jane@pixel.example, " + hostile(random) + "@evil.example";
    default:
      return "jane@pixel.example";
  }
}

std::vector<std::string> lines_of(std::string_view text) {
  std::vector<std::string> lines;
  while (!text.empty()) {
    const auto end = std::min(text.find('\n'), text.size() - 1) + 1;
    lines.emplace_back(text.substr(0, end));
    text.remove_prefix(end);
  }
  return lines;
}

/// What an encoded word says: RFC 2047, read here anew.
std::string decoded(std::string_view word) {
  constexpr std::string_view digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  const bool is_q = word.starts_with("=?utf-8?q?");
  REQUIRE((is_q || word.starts_with("=?utf-8?b?")));
  word.remove_prefix(10);
  std::string text;
  unsigned bits = 0;
  unsigned held = 0;
  for (std::size_t at = 0; at < word.size(); ++at) {
    if (is_q) {
      const bool is_hex = word[at] == '=';
      text += is_hex ? static_cast<char>(std::stoi(std::string {word.substr(at + 1, 2)}, nullptr, 16))
                     : (word[at] == '_' ? ' ' : word[at]);
      at += is_hex ? 2 : 0;
    } else if (const auto digit = digits.find(word[at]); digit != std::string_view::npos) {
      held = held << 6U | static_cast<unsigned>(digit);
      bits += 6;
      if (bits >= 8) {
        bits -= 8;
        text += static_cast<char>(held >> bits & 0xFFU);
      }
    }
  }
  return text;
}

/// No encoded word of a header holds what could end it, once a mail program reads it.
void check_encoded_words(std::string_view value) {
  for (auto at = value.find("=?"); at != std::string_view::npos; at = value.find("=?", at)) {
    const auto text = value.find('?', value.find('?', at + 2) + 1) + 1;
    const auto end = value.find("?=", text);
    REQUIRE(end != std::string_view::npos);
    const auto says = decoded(value.substr(at, end - at));
    CHECK(std::none_of(says.begin(), says.end(),
                       [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; }));
    at = end + 2;
  }
}

/// The names of the headers of a message, in their order; everything in them is visible ASCII.
std::vector<std::string> headers_of(std::string_view message) {
  std::vector<std::string> names;
  std::string value;
  for (const auto& line : lines_of(message)) {
    CHECK(line.find_first_of(std::string_view {"\r\0", 2}) == std::string::npos);
    if (line == "\n") {
      break;
    }
    CHECK(std::all_of(line.begin(), line.end() - 1, [](char c) { return c >= ' ' && c <= '~'; }));
    if (line.starts_with(' ')) {
      REQUIRE_FALSE(names.empty());
      CHECK(line.find_first_not_of(" \n") != std::string::npos);  // a blank line would end the headers for some
      value += line;
      continue;
    }
    check_encoded_words(value);
    value = line;
    const auto colon = line.find(':');
    REQUIRE(colon != std::string::npos);
    names.push_back(line.substr(0, colon));
  }
  check_encoded_words(value);
  return names;
}

std::vector<std::string> expected_headers(const Letter& letter) {
  std::vector<std::string> names {"From", "To"};
  if (!letter.cc.empty()) {
    names.emplace_back("Cc");
  }
  for (const auto* const name : {"Subject", "Date", "Message-ID"}) {
    names.emplace_back(name);
  }
  if (!letter.references.empty()) {
    names.insert(names.end(), {"In-Reply-To", "References"});
  }
  names.insert(names.end(), {"MIME-Version", "Content-Type", "Content-Transfer-Encoding", "X-Unsent"});
  return names;
}

std::string written(const Format& format, const Letter& letter) {
  StringSink sink;
  (void)format.letters({letter}, sink);
  return sink.text;
}

void check_link(std::string url, const Letter& letter) {
  REQUIRE(url.ends_with('\n'));
  url.pop_back();
  REQUIRE(url.starts_with("mailto:"));
  const auto plain = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           std::string_view {":-._~%@,?=&"}.find(c) != std::string_view::npos;
  };
  CHECK(std::all_of(url.begin(), url.end(), plain));
  CHECK(std::count(url.begin(), url.end(), '?') == 1);
  // Each `&` and `=` is ours: subject, perhaps cc and in-reply-to, body.
  const auto fields = 2 + (letter.cc.empty() ? 0 : 1) + (letter.in_reply_to.empty() ? 0 : 1);
  CHECK(std::count(url.begin(), url.end(), '=') == fields);
  CHECK(std::count(url.begin(), url.end(), '&') == fields - 1);
  const auto ats = std::count(url.begin(), url.end(), '@');
  CHECK(ats == static_cast<std::ptrdiff_t>(letter.to.size() + letter.cc.size()));
}

void check_letter(const Letter& letter, const mail::Maildir& maildir, const std::string& folder) {
  const auto message = written(mail::eml, letter);
  CHECK(headers_of(message) == expected_headers(letter));
  const auto box = written(mail::mbox, letter);
  const auto first = box.find('\n') + 1;
  CHECK(box.starts_with("From "));
  CHECK(headers_of(std::string_view {box}.substr(first)) == expected_headers(letter));
  CHECK(box.find("\nFrom ") == std::string::npos);
  check_link(written(mail::mailto, letter), letter);
  if (maildir.put(letter)) {
    CHECK(project::read_file(folder + "/cur/" + mail::maildir_name(letter) + ":2,DS") == message);
  }
}

/// A project with one record of each kind, whose every text is written over again and again.
class Records {
 public:
  Records() : transaction_ {scratch_.database()} {
    auto& database = scratch_.database();
    const Instant now {1'772'442'000};
    source_ = store::add_contact(database, {.name = "Jane", .email = "jane@pixel.example", .company = "Pixel"}, now);
    target_ =
        store::add_contact(database, {.name = "Elena", .email = "elena@globex.example", .company = "Globex"}, now);
    store::add_source(database, source_, {.type = "customer"}, now);
    const auto profile =
        store::add_profile(database, "p", {.name = "p", .roles = {"CRO"}, .challenges = {"c"}, .outcomes = {"o"}}, now);
    const auto moment =
        store::add_moment(database, source_, {.kind = "praise", .day = Date {20'000}, .outcome = "o"}, now);
    (void)store::add_tie(database, source_, target_, {.strength = 4, .how = "h", .evidence = Evidence::stated}, now);
    ask_ = store::add_ask(database, source_,
                          {.target = target_, .profile = profile, .moment = moment, .kind = AskKind::specific}, now);
    intro_ =
        store::add_intro(database, source_, ask_, {.target = target_, .profile = profile, .mode = Mode::direct}, now);
    database.run("insert into permission (source_id, scope, given_on, added_at) values (?1, 'anyone', '2020-01-01', 0)",
                 {source_});
  }

  void write_over(Random& random) {
    // Past all checks of the commands: what a database may ever hold.
    constexpr std::array<std::pair<const char*, const char*>, 20> fields {{{"contact", "name"},
                                                                           {"contact", "first_name"},
                                                                           {"contact", "last_name"},
                                                                           {"contact", "title"},
                                                                           {"company", "name"},
                                                                           {"profile", "name"},
                                                                           {"profile", "segment"},
                                                                           {"profile", "summary"},
                                                                           {"profile", "who_we_help"},
                                                                           {"profile", "story"},
                                                                           {"profile", "next_step"},
                                                                           {"profile", "link"},
                                                                           {"profile", "availability"},
                                                                           {"profile", "contact_by"},
                                                                           {"profile_item", "text"},
                                                                           {"moment", "outcome"},
                                                                           {"tie", "how"},
                                                                           {"intro", "why"},
                                                                           {"intro", "reason"},
                                                                           {"intro", "handoff"}}};
    auto& database = scratch_.database();
    for (const auto& [table, field] : fields) {
      const bool is_one_row = std::string_view {table} != "contact" && std::string_view {table} != "company";
      for (const auto id : is_one_row ? std::vector<std::int64_t> {0} : std::vector<std::int64_t> {1, 2, 3}) {
        // Most fields stay harmless, so that what is wrong with one shows.
        const auto text = random() % 4 == 0 ? hostile(random) : "Jane";
        const auto where = is_one_row ? std::string {} : " where id = " + std::to_string(id);
        try {
          database.run("update or ignore " + std::string {table} + " set " + field + " = ?1" + where, {text});
        } catch (const Error&) {
          // The schema itself refuses some.
        }
      }
    }
    for (const auto id : {source_, target_}) {
      const auto address =
          random() % 3 == 0 ? hostile_address(random) : (id == source_ ? "jane@pixel.example" : "elena@globex.example");
      database.run("update or ignore contact set email = ?2 where id = ?1", {id, address});
    }
  }

  [[nodiscard]] Session session(Random& random) {
    project::Project project;
    for (const auto* const key : {"me.name", "me.email", "me.title", "me.company", "me.link", "me.availability"}) {
      const bool is_address = std::string_view {key} == "me.email";
      const auto harmless = is_address ? "ada@acme.example" : "Ada";
      const auto given = is_address ? hostile_address(random) : hostile(random);
      try {
        project.config.add_words(std::string {key} + "=" + (random() % 4 == 0 ? given : harmless));
      } catch (const Error&) {
        project.config.add_words(std::string {key} + "=" + harmless);
      }
    }
    Session session {std::move(project), Instant {1'772'542'000}};
    session.use(scratch_.database());
    return session;
  }

  [[nodiscard]] Drafted draft(const std::string& name, bool is_ask, Session& session) {
    const LetterChoice choice {.name = name, .topic = "planning"};
    return is_ask ? draft_letter(store::get_ask(session.database(), ask_), choice, session)
                  : draft_letter(store::get_intro(session.database(), intro_), choice, session);
  }

 private:
  store::Scratch scratch_ {};
  store::Transaction transaction_;
  ContactId source_ {};
  ContactId target_ {};
  AskId ask_ {};
  IntroId intro_ {};
};

}  // namespace

TEST_CASE("injection: no field of any record adds a header to a letter") {
  constexpr int rounds = 1500;
  Random random {20'260'302};  // the same texts in each run
  std::string folder {"/tmp/refer-drafts-XXXXXX"};
  REQUIRE(::mkdtemp(folder.data()) != nullptr);
  const mail::Maildir maildir {folder};
  Records records;
  const auto letters = mail::built_in_templates();
  std::map<Fault, int> refusals;
  int written_letters = 0;
  for (int round = 0; round < rounds; ++round) {
    records.write_over(random);
    auto session = records.session(random);
    for (int turn = 0; turn < 2; ++turn) {
      const auto name = std::string {letters[random() % letters.size()].name};
      try {
        check_letter(records.draft(name, random() % 2 == 0, session).letter, maildir, folder);
        ++written_letters;
      } catch (const Error& error) {
        ++refusals[error.fault()];
      }
    }
  }
  std::filesystem::remove_all(folder);
  // What is refused is refused as bad data, or for what the settings lack; and enough came through to mean something.
  for (const auto& [fault, count] : refusals) {
    CAPTURE(static_cast<int>(fault));
    CHECK((fault == Fault::data || fault == Fault::config || fault == Fault::usage));
  }
  CHECK(refusals[Fault::data] > rounds / 20);
  CHECK(written_letters > rounds / 5);
  MESSAGE(written_letters << " letters, " << refusals[Fault::data] << " refused");
}

}  // namespace refer::command
