#include <fmt/core.h>

#include <algorithm>
#include <memory>

#include "command/flaws.hpp"
#include "refer/command/args.hpp"
#include "refer/command/command.hpp"
#include "refer/core/error.hpp"
#include "refer/core/text.hpp"

namespace refer::command {

namespace {

Runner declare(Args& args) {
  const auto wanted = std::make_shared<std::vector<std::string>>();
  args.argument("NAME", *wanted, "which letters; without one all, built-in ones too").required = false;
  return [wanted](Session& session) {
    auto files = letter_files(session);
    std::vector<std::string> names;
    for (const auto& file : files) {
      names.push_back(file.name);
    }
    for (const auto& name : *wanted) {
      if (std::find(names.begin(), names.end(), name) == names.end()) {
        throw Error(Fault::missing, fmt::format("no letter {}", quote(name)),
                    did_you_mean(near_misses(name, names), "'refer template list' shows them"));
      }
    }
    std::vector<Row> rows;
    std::size_t looked_at = 0;
    for (const auto& file : files) {
      if (!wanted->empty() && std::find(wanted->begin(), wanted->end(), file.name) == wanted->end()) {
        continue;
      }
      ++looked_at;
      for (const auto& flaw : lint_template(file, session)) {
        rows.push_back({file.name, std::string {word(flaw.severity)}, flaw.rule, text_cell(flaw.part),
                        flaw.line > 0 ? Cell {std::int64_t {flaw.line}} : Cell {}, flaw.found, flaw.hint});
      }
    }
    Answer answer {.quiet = true, .status = rows.empty() ? 0 : 1};
    if (rows.empty()) {
      answer.notes.push_back(fmt::format("Nothing is wrong with {} letter{}.", looked_at, looked_at == 1 ? "" : "s"));
    }
    answer.table = {
        .columns = {{"letter"}, {"severity"}, {"rule"}, {"part"}, {"line", Kind::integer}, {"found"}, {"hint"}},
        .rows = rows_of(std::move(rows))};
    return answer;
  };
}

}  // namespace

extern const Command template_lint {
    .path = "template lint",
    .summary = "find what is wrong with letters before they are written",
    .details =
        R"(Each letter is read, its names are held against the facts that there are, and it is written for made-up people, in each of its wordings: with all
facts and with only those that it needs. What it then says is judged as 'refer ask lint' judges it. 'refer lint' looks at all of a project, asks and
introductions too. The status is 1 when something was found. Two rules are about letters alone:

astray: an ask or a nudge that does not go to the source.

needs: a fact without which the letter cannot be written, and which is not in its 'needs'.

  refer template lint
  refer template lint ask-specific-de)",
    .needs = Needs::settings,
    .declare = declare,
};

}  // namespace refer::command
