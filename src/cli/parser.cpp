#include "cli/parser.hpp"

#include <fmt/core.h>

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <algorithm>
#include <list>

#include "refer/core/error.hpp"
#include "refer/core/text.hpp"

namespace refer::cli {

namespace {

using command::Given;
using command::Slot;

/// The words that begin a command line: `refer`, `refer ask add`.
std::string name_of(std::string_view path) {
  return path.empty() ? std::string {"refer"} : fmt::format("refer {}", path);
}

std::string usage_hint(std::string_view path) {
  return fmt::format("'{} --help' shows how it is used", name_of(path));
}

std::string spelling(const Slot& slot) {
  return slot.letter == '\0' ? slot.name : fmt::format("-{},{}", slot.letter, slot.name);
}

/// CLI11 would drop the empty value of `--x=` and take the next word for it.
void keep_empty_values(std::vector<std::string>& words) {
  for (std::size_t index = 0; index < words.size(); ++index) {
    if (words[index].size() > 3 && words[index].starts_with("--") &&
        words[index].find('=') == words[index].size() - 1) {
      words[index].pop_back();
      words.insert(words.begin() + static_cast<std::ptrdiff_t>(index) + 1, "");
    }
  }
}

[[noreturn]] void refuse_unknown(std::string_view word, std::string_view path, const std::deque<Slot>& own,
                                 const std::deque<Slot>& global) {
  const auto name = word.substr(0, word.find('='));
  std::vector<std::string> names;
  for (const auto* const slots : {&own, &global}) {
    for (const auto& slot : *slots) {
      if (!slot.is_argument) {
        names.push_back(slot.name.substr(2));  // the dashes are alike in all, and would count as likeness
      }
    }
  }
  auto near = near_misses(name.substr(std::min(name.find_first_not_of('-'), name.size())), names);
  for (auto& one : near) {
    one.insert(0, "--");
  }
  throw Error(Fault::usage, fmt::format("'{}' has no option {}", name_of(path), quote(name)),
              did_you_mean(near, usage_hint(path)));
}

}  // namespace

std::vector<command::Given> parse(std::string_view path, const std::deque<Slot>& own, const std::deque<Slot>& global,
                                  std::vector<std::string> words) {
  std::vector<std::string> behind;  // what stands behind `--` is never an option
  if (const auto dashes = std::find(words.begin(), words.end(), "--"); dashes != words.end()) {
    behind.assign(dashes + 1, words.end());
    words.erase(dashes, words.end());
  }
  keep_empty_values(words);

  CLI::App app;
  app.set_help_flag();
  app.allow_extras();
  std::list<std::pair<const Slot*, std::vector<std::string>>> options;
  std::list<std::pair<const Slot*, CLI::Option*>> flags;
  for (const auto* const slots : {&own, &global}) {
    for (const auto& slot : *slots) {
      if (slot.is_argument) {
        continue;
      }
      if (slot.value.empty()) {
        flags.emplace_back(&slot, app.add_flag(spelling(slot)));
        continue;
      }
      auto& values = options.emplace_back(&slot, std::vector<std::string> {}).second;
      app.add_option_function<std::vector<std::string>>(
             spelling(slot), [&values](const std::vector<std::string>& texts) { values = texts; })
          ->expected(1)
          ->allow_extra_args(false)
          ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
    }
  }
  try {
    std::reverse(words.begin(), words.end());  // CLI11 takes them from the back
    app.parse(std::move(words));
  } catch (const CLI::ArgumentMismatch& error) {
    const std::string_view what = error.what();  // --limit: 1 required TEXT missing
    throw Error(Fault::usage, fmt::format("{} needs a value", what.substr(0, what.find(':'))), usage_hint(path));
  } catch (const CLI::ParseError& error) {
    throw Error(Fault::usage, error.what(), usage_hint(path));
  }

  std::vector<Given> given;
  for (const auto& [slot, values] : options) {
    if (values.size() > 1 && !slot->repeats) {
      throw Error(Fault::usage, fmt::format("{} is given {} times", slot->name, values.size()), usage_hint(path));
    }
    for (const auto& value : values) {
      given.push_back({slot, value});
    }
  }
  for (const auto& [slot, option] : flags) {
    if (option->count() > 0) {
      given.push_back({slot, option->results().back()});
    }
  }

  std::vector<std::string> arguments;
  for (auto& word : app.remaining()) {
    if (word.size() > 1 && word.starts_with('-')) {
      refuse_unknown(word, path, own, global);
    }
    arguments.push_back(std::move(word));
  }
  arguments.insert(arguments.end(), behind.begin(), behind.end());
  std::size_t next = 0;
  for (const auto& slot : own) {
    while (slot.is_argument && next < arguments.size()) {
      given.push_back({&slot, arguments[next++]});
      if (!slot.repeats) {
        break;
      }
    }
  }
  if (next < arguments.size()) {
    throw Error(Fault::usage,
                fmt::format("'{}' does not know what to do with {}", name_of(path), quote(arguments[next])),
                usage_hint(path));
  }
  return given;
}

}  // namespace refer::cli
