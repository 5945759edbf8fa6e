#include "refer/project/required.hpp"

#include <fmt/core.h>

#include "refer/core/error.hpp"
#include "refer/core/text.hpp"
#include "refer/project/entry.hpp"

namespace refer::project {

namespace {

/// Reads one entry; its fields when it is about `state`.
std::vector<IntroField> read_entry(std::string_view entry, IntroState state) {
  const auto [key, value] = parse_entry(entry);
  if (!value) {
    throw Error(Fault::config, fmt::format("{} has not the form STATE=FIELD+FIELD", quote(entry)),
                "write \"won=value+years\"");
  }
  const auto about = parse_word<IntroState>(key);
  if (about == IntroState::accepted) {
    throw Error(Fault::config, "'accepted' is where an introduction begins, before anything can be asked of it",
                "name a later state: forwarded, consented, introduced and so on");
  }
  std::vector<IntroField> fields;
  for (const auto& field : split(*value, '+')) {
    fields.push_back(parse_word<IntroField>(field));
  }
  return about == state ? fields : std::vector<IntroField> {};
}

}  // namespace

std::vector<IntroField> required_fields(const Config& config, IntroState state) {
  std::vector<IntroField> all;
  for (const auto& entry : config.list("intros.required")) {
    try {
      const auto fields = read_entry(entry, state);
      all.insert(all.end(), fields.begin(), fields.end());
    } catch (const Error& error) {
      throw Error(Fault::config, "intros.required: " + error.message(), error.hint());
    }
  }
  return all;
}

}  // namespace refer::project
