#include <doctest/doctest.h>

#include "refer/core/error.hpp"
#include "refer/mail/mailer.hpp"

using namespace refer;
using Words = std::vector<std::string>;

namespace {

mail::Mailer mailer(const std::string& words, const std::string& seconds = "60") {
  project::Config config;
  config.add_words("program.mailer=" + words);
  config.add_words("program.mailer_seconds=" + seconds);
  return mail::find_mailer(config, {{"PATH", "/usr/bin:/bin"}}, "/");
}

mail::HandOver handed(const std::string& script) {
  auto shell = mailer("sh -c");
  shell.words = {"sh", "-c", script, "sh", "-t", "-i"};
  return mail::hand_over("Subject: Hello\n\nHi\n", shell);
}

}  // namespace

TEST_CASE("mailer: its words, and those that every mailer gets") {
  CHECK(mailer("msmtp").words == Words {"msmtp", "-t", "-i"});
  CHECK(mailer("/usr/sbin/sendmail -oi -t").words == Words {"/usr/sbin/sendmail", "-oi", "-t", "-i"});
  CHECK(mailer("msmtp -i -t").words == Words {"msmtp", "-i", "-t"});
  CHECK(mailer("\"my mailer\" --account \"at work\"").words == Words {"my mailer", "--account", "at work", "-t", "-i"});
  CHECK(mailer("msmtp", "0").seconds == 1);
  CHECK(mailer("msmtp", "1000000").seconds == 86'400);
}

TEST_CASE("mailer: without one nothing is sent") {
  try {
    (void)mail::find_mailer(project::Config {}, {}, "/");
    FAIL("there is no mailer");
  } catch (const Error& error) {
    CHECK((error.fault() == Fault::unavailable));
    CHECK(error.hint() == "refer config set --user program.mailer \"msmtp\"");
  }
  try {
    (void)mailer("\"msmtp");
    FAIL("the quote is never closed");
  } catch (const Error& error) {
    CHECK((error.fault() == Fault::config));
  }
}

TEST_CASE("mailer: what it does with a message is told apart") {
  CHECK((handed("cat > /dev/null").taken == mail::Taken::yes));
  CHECK(handed("exit 0").reason.empty());
  const auto later = handed("echo first >&2; echo 'try later ' >&2; echo >&2; exit 75");
  CHECK((later.taken == mail::Taken::later));
  CHECK(later.reason == "the mailer ended with status 75: try later");
  const auto refused = handed("exit 67");
  CHECK((refused.taken == mail::Taken::no));
  CHECK(refused.reason == "the mailer ended with status 67");
  const auto killed = handed("echo dying; kill -9 $$");
  CHECK((killed.taken == mail::Taken::unknown));
  CHECK(killed.reason == "the mailer was ended by signal 9: dying");
  const auto missing = mail::hand_over("", mailer("/nonexistent/mailer"));
  CHECK((missing.taken == mail::Taken::unasked));
  CHECK(missing.reason == "there is no program '/nonexistent/mailer'");
}
