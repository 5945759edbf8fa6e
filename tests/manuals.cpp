// Holds man/ against what the program prints, and what the pages say against the program.
#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "cli/globals.hpp"
#include "cli/locate.hpp"
#include "cli/manual.hpp"
#include "cli/parser.hpp"
#include "refer/command/batch.hpp"
#include "refer/core/error.hpp"
#include "refer/core/letter_kinds.hpp"
#include "refer/intake/json.hpp"
#include "refer/mail/template.hpp"
#include "refer/project/file.hpp"
#include "transcript/words.hpp"

namespace refer::cli {

namespace {

namespace fs = std::filesystem;

const std::string folder {REFER_ROOT "/man"};

bool is_set(const char* variable) {
  const char* const value {std::getenv(variable)};
  return value != nullptr && *value != '\0';
}

std::vector<std::string> pages() {
  return manual_pages(registry());
}

std::string page_of(const std::string& name) {
  return manual(name, registry());
}

std::optional<std::string> find_file(const std::string& path) {
  return fs::exists(path) ? std::optional {project::read_file(path)} : std::nullopt;
}

/// What a shell command prints.
std::string output_of(const std::string& command) {
  std::FILE* const pipe {popen((command + " 2>&1").c_str(), "r")};
  REQUIRE(pipe != nullptr);
  std::string text {};
  std::array<char, 4096> piece {};
  for (std::size_t count = 0; (count = std::fread(piece.data(), 1, piece.size(), pipe)) > 0;) {
    text.append(piece.data(), count);
  }
  pclose(pipe);
  return text;
}

std::string unescape(std::string text) {
  constexpr std::array<std::pair<std::string_view, std::string_view>, 7> signs {
      {{"\\-", "-"}, {"\\(aq", "'"}, {"\\(ga", "`"}, {"\\(ha", "^"}, {"\\(ti", "~"}, {"\\&", ""}, {"\\e", "\\"}}};
  for (const auto& [escaped, plain] : signs) {
    for (std::size_t at = 0; (at = text.find(escaped, at)) != std::string::npos; at += plain.size()) {
      text.replace(at, escaped.size(), plain);
    }
  }
  return text;
}

/// The displays of a page, from `start` on, as a reader sees them.
std::vector<std::string> examples_in(const std::string& page, std::string_view start = {}) {
  constexpr std::string_view begin {".Bd -literal -offset indent\n"};
  std::vector<std::string> examples {};
  for (auto at = page.find(begin, page.find(start)); at != std::string::npos; at = page.find(begin, at)) {
    at += begin.size();
    examples.push_back(unescape(page.substr(at, page.find(".Ed\n", at) - at)));
  }
  return examples;
}

/// The commands of refer on the lines of an example: lines that end in a backslash go on, pipes and redirections are
/// cut off.
std::vector<std::vector<std::string>> commands_in(std::string example) {
  for (std::size_t at = 0; (at = example.find("\\\n", at)) != std::string::npos;) {
    example.replace(at, 2, " ");
  }
  std::vector<std::vector<std::string>> commands {};
  for (std::size_t begin = 0; begin < example.size();) {
    const std::size_t end {std::min(example.find('\n', begin), example.size())};
    const std::string line {example.substr(begin, end - begin)};
    begin = end + 1;
    if (!line.starts_with("refer ") && line.find("| refer ") == std::string::npos) {
      continue;
    }
    bool is_open = true;
    std::vector<std::string> words {};
    const auto finish = [&] {
      if (!words.empty() && words.front() == "refer") {
        commands.emplace_back(words.begin() + 1, words.end());
      }
      words.clear();
    };
    for (const transcript::Word& word : transcript::split_words(line)) {
      if (word.bare && (word.text == "|" || word.text == "&&" || word.text == ";")) {
        finish();
        is_open = true;
      } else if (word.bare && (word.text.starts_with('>') || word.text.starts_with('<'))) {
        is_open = false;
      } else if (is_open) {
        words.push_back(word.text);
      }
    }
    finish();
  }
  return commands;
}

/// Throws when there is no such command, or when it would not understand the words.
void check_command(const std::vector<std::string>& words) {
  const auto located = locate(words, registry());
  if (located.command == nullptr) {
    refuse_command(located, registry());
  }
  command::Args global_args {};
  Globals globals {};
  declare(global_args, globals);
  command::Args args {};
  const auto runner = located.command->declare(args);
  command::Batch batch {};
  if (located.command->batch) {
    declare(args, batch);
  }
  const auto given = parse(located.command->path, args.slots(), global_args.slots(), located.rest);
  command::put(given, {.now = {1772442000}, .currency = "EUR"});
  if (!batch.from) {
    command::check_required(located.command->path, args.slots(), given);
  }
}

}  // namespace

TEST_CASE("man/ holds the pages that the program prints, and no other") {
  const bool accept {is_set("REFER_ACCEPT")};
  for (const auto& name : pages()) {
    const auto path = folder + "/" + name;
    const auto page = page_of(name);
    if (find_file(path) == page) {
      continue;
    }
    if (accept) {
      fs::create_directories(folder);
      project::write_file(path, page);
      fs::permissions(path, fs::perms {0644});
    } else {
      FAIL_CHECK("man/" << name
                        << " is not what the program prints; REFER_ACCEPT=1 build/dev/tests/manuals rewrites it");
    }
  }
  const auto names = pages();
  const auto entries = fs::directory_iterator {folder};
  for (const auto& entry : entries) {
    const auto name = entry.path().filename().string();
    const bool is_page = std::find(names.begin(), names.end(), name) != names.end();
    if (!is_page && accept) {
      fs::remove(entry.path());
    } else if (!is_page) {
      FAIL_CHECK("man/" << name << " is no page that the program prints");
    }
  }
}

TEST_CASE("mandoc has nothing to say about any page") {
  if (output_of("command -v mandoc").empty()) {
    CHECK_MESSAGE(!is_set("CI"), "mandoc is not installed");
    return;
  }
  // A page with a fault is found out, so that silence means something.
  REQUIRE_FALSE(output_of("printf '.Dd today\\n.Sh NAME\\n' | mandoc -T lint").empty());
  for (const auto& name : pages()) {
    CHECK(output_of("mandoc -T lint '" + folder + "/" + name + "'").empty());
  }
}

TEST_CASE("a command that refer does not understand is found out") {
  const std::vector<std::vector<std::string>> wrong {{"ask", "ad"},
                                                     {"ask", "add"},
                                                     {"ask", "add", "jane", "--knid", "direct"},
                                                     {"ask", "add", "jane", "--kind", "dierct"},
                                                     {"log", "x"}};
  for (const auto& words : wrong) {
    CAPTURE(shell_line(words));
    CHECK_THROWS_AS(check_command(words), Error);
  }
  CHECK(commands_in("refer ask list | refer ask mark - sent > x\nrefer log \\\n  --limit 3\n# refer no\n") ==
        std::vector<std::vector<std::string>> {{"ask", "list"}, {"ask", "mark", "-", "sent"}, {"log", "--limit", "3"}});
}

TEST_CASE("every command in an example is one that refer understands") {
  std::size_t count {0};
  for (const auto& name : pages()) {
    for (const auto& example : examples_in(page_of(name))) {
      for (const auto& words : commands_in(example)) {
        CAPTURE(name);
        CAPTURE(shell_line(words));
        ++count;
        try {
          check_command(words);
        } catch (const Error& error) {
          FAIL_CHECK(error.message());
        }
      }
    }
  }
  CHECK(count > 50);
}

TEST_CASE("every page that is referred to is there") {
  const auto names = pages();
  constexpr std::string_view letters {"abcdefghijklmnopqrstuvwxyz.-"};
  for (const auto& name : names) {
    const auto page = unescape(page_of(name));
    for (const std::string_view section : {"(1)", "(5)"}) {
      for (auto at = page.find(section); at != std::string::npos; at = page.find(section, at + 1)) {
        const auto begin = page.find_last_not_of(letters, at - 1) + 1;
        const auto other = page.substr(begin, at - begin) + "." + section[1];
        CAPTURE(name);
        CAPTURE(other);
        CHECK((!other.starts_with("refer") || std::find(names.begin(), names.end(), other) != names.end()));
      }
    }
  }
}

TEST_CASE("refer-templates(5) tells every kind of letter, and its example is a letter") {
  const auto page = page_of("refer-templates.5");
  for (const auto& kind : letter_kinds()) {
    CAPTURE(kind.word);
    CHECK(unescape(page).find(".It Cm " + std::string {kind.word} + "\n") != std::string::npos);
  }
  const auto examples = examples_in(page, ".Sh EXAMPLES");
  REQUIRE(examples.size() == 1);
  const auto letter = mail::read_template(examples.front(), "ask-renewal.toml");
  const auto facts = intake::read_json(R"({"source": {"first_name": "Jane"}, "me": {"first_name": "Ada"},
      "target": {"name": "Elena Cole"}, "moment": {"outcome": "Onboarding in 10 days"}, "profile": {"outcomes": ["one", "two"]}})",
                                       "facts");
  const auto filled = mail::fill(letter, facts, {});
  CHECK(filled.subject == "An introduction to Elena Cole?");
  CHECK(filled.body ==
        "Hi Jane,\n\nThank you for renewing. Onboarding in 10 days: that was your team's work.\nYou know Elena Cole. "
        "Would you\n"
        "be comfortable making an introduction?\n- one\n- two\n\nAda\n");
}

}  // namespace refer::cli
