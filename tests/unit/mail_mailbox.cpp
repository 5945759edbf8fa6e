#include <doctest/doctest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cstdlib>
#include <string>
#include <vector>

#include "mail/mail_file.hpp"
#include "refer/core/error.hpp"
#include "refer/mail/mailbox.hpp"
#include "refer/project/file.hpp"

using namespace refer;
using mail::is_from_line;

namespace {

/// A directory of its own.
class Tree {
 public:
  Tree() { REQUIRE(::mkdtemp(path_.data()) != nullptr); }
  ~Tree() { CHECK(std::system(("rm -r " + path_).c_str()) == 0); }
  Tree(const Tree&) = delete;
  Tree& operator=(const Tree&) = delete;

  std::string write(const std::string& name, std::string_view text) const {
    const auto path = path_ + "/" + name;
    project::make_directories(path.substr(0, path.rfind('/')));
    project::write_file(path, text);
    return path;
  }
  [[nodiscard]] const std::string& path() const { return path_; }

 private:
  std::string path_ {"/tmp/refer-mail-XXXXXX"};
};

/// The heads of the messages, without line ends.
std::vector<std::string> heads(const std::string& path, mail::Count* count = nullptr) {
  std::vector<std::string> all;
  const auto read = mail::read_mail(path, [&](const mail::Stored& stored) {
    auto head = stored.head;
    std::erase_if(head, [](char c) { return c == '\n' || c == '\r'; });
    all.push_back(head);
  });
  if (count != nullptr) {
    *count = read;
  }
  return all;
}

using Heads = std::vector<std::string>;

}  // namespace

TEST_CASE("mailbox: the line that divides messages is told by its form") {
  CHECK(is_from_line("From jane@pixel.example Mon Mar  2 09:00:00 2026\n"));
  CHECK(is_from_line("From - Mon Mar 02 09:00:00 2026\r\n"));
  CHECK(is_from_line("From MAILER-DAEMON Mon Mar  2 09:00:00 +0100 2026"));
  CHECK(is_from_line("From \"jane roe\"@pixel.example Mon Mar  2 09:00:00 2026"));
  CHECK_FALSE(is_from_line("From now on we meet on Mondays"));
  CHECK_FALSE(is_from_line("From "));
  CHECK_FALSE(is_from_line(">From jane@pixel.example Mon Mar  2 09:00:00 2026"));
}

TEST_CASE("mailbox: messages of one file") {
  const Tree tree;
  const std::string from {"From a@x.example Mon Mar  2 09:00:00 2026\n"};
  CHECK(heads(tree.write("empty", "")).empty());
  CHECK(heads(tree.write("mbox", from + "Subject: 1\n\nFrom here on\n\nFrom now on\n>From x\n\n" + from +
                                     "Subject: 2\n\n" + from + "Subject: 3")) ==
        Heads {"Subject: 1", "Subject: 2", "Subject: 3"});
  CHECK(heads(tree.write("crlf",
                         "From a Mon Mar  2 09:00:00 2026\r\nSubject: 1\r\n\r\nx\r\n\r\nFrom a Mon Mar  2 "
                         "09:00:00 2026\r\nSubject: 2\r\n\r\n")) == Heads {"Subject: 1", "Subject: 2"});
  // With the length of the body a message in a message is no message.
  const auto inner = "a\n\n" + from + "Subject: no\n\nb\n";
  const auto measured = from + "Subject: 1\nContent-Length: " + std::to_string(inner.size()) + "\n\n" + inner;
  CHECK(heads(tree.write("cl", measured + "\n" + from + "Subject: 2\n\n")).size() == 2);
  CHECK(heads(tree.write("cl-last", measured)).size() == 1);
  // A length that leads nowhere counts for nothing.
  CHECK(heads(tree.write("cl-wrong", from + "Content-Length: 5\n\nlonger text\n\n" + from + "Subject: 2\n\n")).size() ==
        2);
  CHECK(heads(tree.write("cl-cut", from + "Content-Length: 999999\n\nx\n")).size() == 1);
}

TEST_CASE("mailbox: long headers are cut, long lines are read") {
  const Tree tree;
  const std::string from {"From a@x.example Mon Mar  2 09:00:00 2026\n"};
  const auto path = tree.write("long", from + "Subject: 1\nX-Long: " + std::string(1U << 20U, 'x') + "\nTo: a\n\n" +
                                           std::string(100'000, 'y') + "\n\n" + from + "Subject: 2\n\n");
  const auto all = heads(path);
  REQUIRE(all.size() == 2);
  CHECK(all[0].size() < 300'000);
  CHECK(all[1] == "Subject: 2");
}

TEST_CASE("mailbox: a tree is read whole, and what is no mail is passed over") {
  const Tree tree;
  tree.write("Maildir/cur/1:2,S", "Subject: 1\n\n");
  tree.write("Maildir/new/2", "Subject: 2\n\n");
  tree.write("Maildir/tmp/3", "Subject: 3\n\n");
  tree.write("Maildir/.Sent/cur/4:2,S", "Subject: 4\n\n");
  tree.write("Maildir/dovecot.index", "Subject: 5\n\n");
  tree.write("old/box", "From a Mon Mar  2 09:00:00 2026\nSubject: 6\n\n");
  tree.write("old/box.msf", "// no mail");
  tree.write("saved/7.eml", "Subject: 7\n\n");
  REQUIRE(::symlink(tree.path().c_str(), (tree.path() + "/old/loop").c_str()) == 0);
  mail::Count count;
  CHECK(heads(tree.path(), &count) == Heads {"Subject: 4", "Subject: 1", "Subject: 2", "Subject: 6", "Subject: 7"});
  CHECK(count.folders == 4);
  CHECK(count.messages == 5);
  CHECK(heads(tree.path() + "/saved/7.eml") == Heads {"Subject: 7"});
}

TEST_CASE("mailbox: what is no mail is refused by name") {
  const Tree tree;
  const auto fault = [](const std::string& path) {
    try {
      heads(path);
    } catch (const Error& error) {
      return error.fault();
    }
    return Fault::internal;
  };
  CHECK(fault(tree.write("notes", "no mail at all")) == Fault::data);
  CHECK(fault(tree.path() + "/nothing") == Fault::absent);
  CHECK(fault("/dev/null") == Fault::io);
}

TEST_CASE("mailbox: of a very long line the beginning is kept, and what follows it") {
  const Tree tree;
  for (const std::size_t size : {100U, 16384U, 65536U, 300000U}) {
    CAPTURE(size);
    const auto path =
        tree.write("long.mbox", "From a@b.example Mon Mar  2 09:00:00 2026\nX-Junk: " + std::string(size, 'x') +
                                    "\nSubject: seen\n\nbody\n");
    const auto found = heads(path);
    REQUIRE(found.size() == 1);
    CHECK(found.front().ends_with("Subject: seen"));
  }
}
