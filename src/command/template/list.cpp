#include <fmt/core.h>

#include <memory>

#include "refer/command/args.hpp"
#include "refer/command/command.hpp"
#include "refer/command/letters.hpp"
#include "refer/command/session.hpp"
#include "refer/core/text.hpp"

namespace refer::command {

namespace {

/// `warmth=cold`, a line for each condition.
Cell conditions_of(const mail::Template& letter) {
  std::vector<std::string> all;
  for (const auto& condition : letter.conditions) {
    all.push_back(fmt::format("{}={}", condition.key, join(condition.words, "|")));
  }
  return all;
}

Cell variants_of(const mail::Template& letter) {
  return mail::wordings(letter);
}

Runner declare(Args&) {
  return [](Session& session) {
    std::vector<Row> rows;
    for (const auto& file : letter_files(session)) {
      const auto letter = find_letter(file.name, session);
      rows.push_back({letter.name, letter.kind, file.file.empty() ? "built in" : file.file, text_cell(letter.summary),
                      letter.subject, text_cell(letter.instead_of), conditions_of(letter), text_cell(letter.language),
                      variants_of(letter)});
    }
    return Answer {.table = {.columns = {{"name"},
                                         {"kind"},
                                         {"origin"},
                                         {"summary"},
                                         {"subject", Kind::text, true},
                                         {"instead_of", Kind::text, true},
                                         {"for", Kind::list, true},
                                         {"language", Kind::text, true},
                                         {"variants", Kind::list, true}},
                             .rows = rows_of(std::move(rows))}};
  };
}

}  // namespace

extern const Command template_list {
    .path = "template list",
    .summary = "list the letters",
    .details =
        "Yours, templates/NAME.toml, take the place of built-in ones of the same name; those that say instead_of, that "
        "of "
        "others, for the records that their [for] names.\n\n  refer template list --columns "
        "name,instead_of,for,language\n  refer "
        "template list --columns name,subject",
    .needs = Needs::settings,
    .declare = declare,
};

}  // namespace refer::command
