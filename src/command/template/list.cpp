#include <memory>

#include "refer/command/args.hpp"
#include "refer/command/command.hpp"
#include "refer/command/letters.hpp"
#include "refer/command/session.hpp"

namespace refer::command {

namespace {

Runner declare(Args&) {
  return [](Session& session) {
    std::vector<Row> rows;
    for (const auto& file : letter_files(session)) {
      const auto letter = find_letter(file.name, session);
      rows.push_back({letter.name, letter.kind, file.file.empty() ? "built in" : file.file,
                      letter.summary.empty() ? Cell {} : Cell {letter.summary}, letter.subject});
    }
    return Answer {.table = {.columns = {{"name"}, {"kind"}, {"origin"}, {"summary"}, {"subject", Kind::text, true}},
                             .rows = rows_of(std::move(rows))}};
  };
}

}  // namespace

extern const Command template_list {
    .path = "template list",
    .summary = "list the letters",
    .details =
        "Yours, templates/NAME.toml, take the place of built-in ones of the same name.\n\n  refer template list "
        "--columns name,subject",
    .needs = Needs::settings,
    .declare = declare,
};

}  // namespace refer::command
