#include <doctest/doctest.h>
#include <sys/stat.h>

#include <cstdlib>
#include <filesystem>
#include <set>

#include "refer/core/error.hpp"
#include "refer/mail/maildir.hpp"
#include "refer/mail/mime.hpp"
#include "refer/project/file.hpp"

using namespace refer;
namespace fs = std::filesystem;

namespace {

class Ground {
 public:
  Ground() { REQUIRE(::mkdtemp(path_.data()) != nullptr); }
  ~Ground() { fs::remove_all(path_); }
  Ground(const Ground&) = delete;
  Ground& operator=(const Ground&) = delete;
  [[nodiscard]] std::string at(const std::string& name) const { return path_ + "/" + name; }

 private:
  std::string path_ {"/tmp/refer-maildir-XXXXXX"};
};

Letter letter(const std::string& id = "<ask-1.00@acme.example>") {
  return {.from = {"Ada Park", "ada@acme.example"},
          .to = {{"Jane Roe", "jane@pixel.example"}},
          .subject = "Hello",
          .body = "Hi\n",
          .message_id = id,
          .date = Instant {1'772'442'000}};
}

std::set<std::string> names_in(const std::string& path) {
  std::set<std::string> names;
  for (const auto& entry : fs::directory_iterator {path}) {
    names.insert(entry.path().filename());
  }
  return names;
}

unsigned mode_of(const std::string& path) {
  struct stat status {};
  REQUIRE(::stat(path.c_str(), &status) == 0);
  return status.st_mode & 0777U;
}

}  // namespace

TEST_CASE("maildir: a letter is put there as a draft, once") {
  const Ground place;
  const auto drafts = place.at("a/Drafts");
  const mail::Maildir maildir {drafts};
  CHECK(names_in(drafts) == std::set<std::string> {"cur", "new", "tmp"});
  CHECK(mode_of(drafts) == 0700);
  CHECK(mode_of(drafts + "/cur") == 0700);

  CHECK(maildir.put(letter()));
  const auto name = mail::maildir_name(letter());
  CHECK(name.starts_with("1772442000.R"));
  CHECK(name.ends_with(".acme.example"));
  CHECK(names_in(drafts + "/cur") == std::set<std::string> {name + ":2,DS"});
  CHECK(names_in(drafts + "/tmp").empty());
  CHECK(mode_of(drafts + "/cur/" + name + ":2,DS") == 0600);
  CHECK(project::read_file(drafts + "/cur/" + name + ":2,DS") == mail::write_message(letter(), true));

  // The same letter, drafted later, while a mail program has taken a flag away.
  fs::rename(drafts + "/cur/" + name + ":2,DS", drafts + "/cur/" + name + ":2,S");
  auto later = letter();
  later.date = Instant {1'772'450'000};
  CHECK_FALSE(mail::Maildir {drafts}.put(later));
  CHECK(maildir.put(letter("<ask-2.00@acme.example>")));
  CHECK(names_in(drafts + "/cur").size() == 2);
}

TEST_CASE("maildir: what misses of one is made") {
  const Ground place;
  fs::create_directories(place.at("Drafts/new"));
  CHECK(mail::Maildir {place.at("Drafts")}.put(letter()));
  CHECK(names_in(place.at("Drafts")) == std::set<std::string> {"cur", "new", "tmp"});
}

TEST_CASE("maildir: the name is a name, whatever the address") {
  auto hostile = letter();
  hostile.from.address = "ada@../../x:2,S/\n\\é";
  const auto name = mail::maildir_name(hostile);
  CHECK(name.find_first_of("/:\n") == std::string::npos);
  CHECK(name.ends_with("...\\057..\\057x\\0722\\054S\\057\\012\\134\\303\\251"));
  hostile.from.address.clear();
  CHECK(mail::maildir_name(hostile).find('/') == std::string::npos);
}

TEST_CASE("maildir: what is none stays as it is") {
  const Ground place;
  fs::create_directory(place.at("home"));
  project::write_file(place.at("home/letter.txt"), "mine");
  CHECK_THROWS_AS(mail::Maildir {place.at("home")}, Error);
  CHECK(names_in(place.at("home")) == std::set<std::string> {"letter.txt"});
  CHECK_THROWS_AS(mail::Maildir {place.at("home/letter.txt")}, Error);

  // A letter that is no mail leaves nothing behind.
  const mail::Maildir maildir {place.at("d")};
  auto wrong = letter();
  wrong.subject = "a\r\nBcc: x@y.example";
  CHECK_THROWS_AS(maildir.put(wrong), Error);
  CHECK(names_in(place.at("d/cur")).empty());
  CHECK(names_in(place.at("d/tmp")).empty());
}
