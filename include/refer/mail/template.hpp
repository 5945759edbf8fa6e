#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "refer/core/built_in.hpp"
#include "refer/core/error.hpp"
#include "refer/core/letter.hpp"
#include "refer/core/value.hpp"
#include "refer/mail/mustache.hpp"

namespace refer::mail {

/// Another wording of a letter: what is empty is as in the letter itself.
struct Variant {
  std::string name {};
  std::string subject {};
  std::string body {};
  Place subject_place {};
  Place body_place {};
};

/// For which records a letter takes the place of another: a line of its [for].
struct Condition {
  std::string key {};                 ///< type, warmth, mode, program, language, profile, state or kind
  std::vector<std::string> words {};  ///< any of these
  Place place {};
};

/// A letter to be filled in: one .toml file.
struct Template {
  std::string name {};
  std::string summary {};
  std::string kind {};     ///< the word of a LetterKind
  std::string subject {};  ///< Mustache
  std::string body {};     ///< Mustache
  std::string to {};       ///< `source`, `target`, or Mustache; empty: the source
  std::string cc {};       ///< likewise; empty: nobody
  std::string language {};
  int max_words = 0;                  ///< 0: no limit
  std::vector<std::string> needs {};  ///< facts, as dotted names, without which it must not be rendered
  std::string file {};                ///< where it was read, for messages; `built in` for ours
  std::string text {};                ///< the file as it was read, for `template show`
  std::string version {};             ///< eight hexadecimal digits that change with the text
  std::string instead_of {};          ///< the letter whose place it takes for the records that `conditions` say
  Place instead_of_place {};
  std::vector<Condition> conditions {};  ///< [for], and its language; all must hold
  std::vector<Variant> variants {};      ///< [variants.NAME]: other wordings, tried in turn with its own, `main`
  int subject_line = 1;                  ///< the line of the file on which the subject begins
  int subject_column = 1;
  int body_line = 1;  ///< the line of the file on which the body begins
  int body_column = 1;
};

/// The letters that are built into the binary, by name.
[[nodiscard]] std::span<const BuiltIn> built_in_templates();

/// Reads a letter. Throws Error(Fault::data) with the place on a missing `subject` or `body`, on an unknown key or kind
/// (with near misses), and on a `name` that is not that of its file.
[[nodiscard]] Template read_template(std::string_view text, const std::string& file);

/// The first of the `needs` that the facts do not say; empty when they say all.
[[nodiscard]] std::string missing_need(const Template& letter, const Value& facts);

/// Throws Error(Fault::data) with the place, and near misses, for the first name in a letter that is none of `facts`
/// (dotted names, all that there can be): in needs, subject, body, to or cc, and in those of its variants. What is
/// confidential (why it ended, amounts, notes) is told apart from what is mistyped. The partials that it takes are read
/// too, each once.
void check_names(const Template& letter, std::span<const std::string_view> facts, const Partials& partials = {});

/// Subject, body and language of a letter; who writes and who receives is the caller's. Checks `needs` first. Subject
/// lines are folded to one line of text. Throws what mail::render throws, and Error(Fault::data) for a subject with a
/// control character.
[[nodiscard]] Letter fill(const Template& letter, const Value& facts, const Partials& partials);

/// The names of the wordings of a letter, its own first: `main`. Empty when it has only that one.
[[nodiscard]] std::vector<std::string> wordings(const Template& letter);
/// The letter with the subject and body of one of its wordings. Throws Error(Fault::missing) with near misses.
[[nodiscard]] Template in_wording(Template letter, std::string_view name);

}  // namespace refer::mail
