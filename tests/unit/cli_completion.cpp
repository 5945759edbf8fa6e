#include <doctest/doctest.h>

#include "cli/completion.hpp"
#include "cli/completion/model.hpp"
#include "cli_table.hpp"
#include "refer/core/error.hpp"
#include "refer/intake/mapping.hpp"

namespace refer::cli {

namespace {

bool has(const std::string& script, std::string_view part) {
  return script.find(part) != std::string::npos;
}

const Completable* find(const std::vector<Completable>& all, std::string_view name) {
  for (const auto& one : all) {
    if (one.slot.name == name) {
      return &one;
    }
  }
  return nullptr;
}

std::string_view lookup_of(const std::vector<Completable>& all, std::string_view name) {
  const auto* const found = find(all, name);
  REQUIRE(found != nullptr);
  REQUIRE(found->choice.lookup != nullptr);
  return found->choice.lookup->name;
}

Offer offer_of(const std::vector<Completable>& all, std::string_view name) {
  const auto* const found = find(all, name);
  REQUIRE(found != nullptr);
  return found->choice.offer;
}

}  // namespace

TEST_CASE("what may stand for a value is known from its name and its type") {
  const auto model = completion_model(small_registry());
  const auto& add = model.commands.front();
  CHECK(lookup_of(add.arguments, "SOURCE") == "sources");
  CHECK(lookup_of(add.arguments, "TARGET") == "people");
  CHECK(lookup_of(add.options, "--profile") == "profiles");
  CHECK(lookup_of(add.options, "--template") == "letters");
  CHECK(lookup_of(add.options, "--type") == "types");
  CHECK(find(add.options, "--kind")->choice.words == std::vector<std::string> {"direct", "specific", "trigger"});
  CHECK(offer_of(add.options, "--file") == Offer::files);
  CHECK(offer_of(add.options, "--from") == Offer::files);
  CHECK(offer_of(add.options, "--note") == Offer::anything);
  CHECK(offer_of(add.options, "--all") == Offer::nothing);
  CHECK(offer_of(model.commands.back().arguments, "TOPIC") == Offer::topics);
  CHECK(find(model.globals, "--format")->choice.words == std::vector<std::string> {"table", "json"});
  CHECK(find(model.globals, "--directory")->choice.offer == Offer::directories);
}

TEST_CASE("the kinds of import that are offered are those that are built in") {
  std::vector<std::string> names;
  for (const auto& map : intake::built_in_maps()) {
    names.emplace_back(map.name);
  }
  static constexpr command::Command import {
      .path = "import", .summary = "import", .declare = [](command::Args& args) -> command::Runner {
        const auto kind = std::make_shared<std::string>();
        args.argument("KIND", *kind, "which").value = "KIND";
        return {};
      }};
  static constexpr const command::Command* commands[] {&import};
  const auto model = completion_model({.commands = commands, .formats = {}});
  CHECK(model.commands.front().arguments.front().choice.words == names);
}

TEST_CASE("there is a script for each shell, and near misses for others") {
  for (const std::string_view shell : {"bash", "zsh", "fish"}) {
    CAPTURE(shell);
    CHECK(has(completion(shell, small_registry()), "ask"));
  }
  CHECK(completion("zsh", small_registry()).starts_with("#compdef refer\n"));
  try {
    (void)completion("bahs", small_registry());
    FAIL("there is no such shell");
  } catch (const Error& error) {
    CHECK(error.fault() == Fault::usage);
    CHECK(error.hint() == "did you mean 'bash'?");
  }
}

TEST_CASE("what summaries and helps say stays text in every shell") {
  CHECK(shell_quote("don't") == "'don'\\''t'");
  CHECK(has(completion("zsh", small_registry()), "'add:it'\\''s a request: 50% of \"all\" [really] \\ $HOME `x`'"));
  CHECK(has(completion("zsh", small_registry()), "'*--note=[anything\\: \\[else\\] or '\\''more'\\'']:TEXT: '"));
  CHECK(has(completion("fish", small_registry()), "-d 'it\\'s a request: 50% of \"all\" [really] \\\\ $HOME `x`'"));
}

}  // namespace refer::cli
