#include <fmt/core.h>

#include <memory>

#include "refer/command/args.hpp"
#include "refer/command/command.hpp"
#include "refer/command/session.hpp"
#include "refer/core/error.hpp"
#include "refer/core/text.hpp"
#include "refer/store/provenance.hpp"

namespace refer::command {

namespace {

std::string listed(const std::vector<store::Arrival>& found) {
  constexpr std::size_t most = 5;
  std::vector<std::string> lines;
  for (const auto& one : found) {
    if (lines.size() == most) {
      lines.emplace_back("…");
      break;
    }
    lines.push_back(fmt::format("{} {} by {}, {}", number(one.id), escape_terminal(one.target),
                                escape_terminal(one.source), one.state));
  }
  return join(lines, "; ");
}

/// The introductions to whom, or to whose people, a text names. Throws as store::find_person where it names nobody.
std::vector<store::Arrival> find_arrivals(const Handle& whom, Session& session) {
  auto& database = session.database();
  std::optional<ContactId> person;
  try {
    person = session.person(whom);
  } catch (const Error& error) {
    if (error.fault() == Fault::missing) {
      if (auto found = store::arrivals_at(database, whom.text); !found.empty()) {
        return found;
      }
    }
    throw;
  }
  auto found = store::arrivals_of(database, *person);
  if (found.empty()) {
    throw Error(Fault::missing, fmt::format("nobody introduced {}", session.name(*person)),
                fmt::format("'refer intro list --person {}' shows what is known of them", number(*person)));
  }
  return found;
}

/// The introduction that is meant by its id, or by whom it was to.
IntroId find_intro(const Handle& which, Session& session) {
  if (const auto id = find_integer(which.text)) {
    return IntroId {*id};
  }
  const auto found = find_arrivals(which, session);
  if (found.size() > 1) {
    throw Error(Fault::usage, fmt::format("several introductions match {}: {}", quote(which.text), listed(found)),
                "name one by its id");
  }
  return found.front().id;
}

Cell day_cell(const store::Link& link, const Session& session) {
  if (const auto* const at = std::get_if<Instant>(&link.when)) {
    return project::day_of(*at, session.config());
  }
  const auto* const day = std::get_if<Date>(&link.when);
  return day != nullptr ? Cell {*day} : Cell {};
}

/// The chain as records; for people each generation stands further to the right instead of having a number.
Table chain_table(const std::vector<store::Link>& links, const Session& session) {
  Table table {.columns = {{"generation", Kind::integer},
                           {"what"},
                           {"day", Kind::date},
                           {"who"},
                           {"detail"},
                           {"value", Kind::money},
                           {"record"}}};
  const bool is_indented = !session.is_shaped;
  if (is_indented) {
    table.columns.erase(table.columns.begin());
  }
  std::vector<Row> rows;
  for (const auto& link : links) {
    const auto indent = static_cast<std::size_t>(is_indented ? 2 * link.generation : 0);
    Row row {static_cast<std::int64_t>(link.generation),
             std::string(indent, ' ') + link.what,
             day_cell(link, session),
             text_cell(link.who),
             text_cell(link.detail),
             link.value ? Cell {*link.value} : Cell {},
             text_cell(link.record)};
    if (is_indented) {
      row.erase(row.begin());
    }
    rows.push_back(std::move(row));
  }
  table.rows = rows_of(std::move(rows));
  return table;
}

Runner declare(Args& args) {
  const auto which = std::make_shared<Handle>();
  args.argument("INTRO", *which, "which deal: the id of its introduction, or who was introduced, or their company");
  return [which](Session& session) {
    const auto links = store::provenance(session.database(), find_intro(*which, session));
    return Answer {.table = chain_table(links, session)};
  };
}

}  // namespace

extern const Command why {
    .path = "why",
    .summary = "show where a deal came from, back to the first of its kind",
    .details =
        R"(One line for each thing that led to it, from the end to the beginning: what the customer did after the deal; the deal and the steps
of its introduction, with consents and letters; the ask, its letter and its variant, and the guards it went past; the moment and the outcome that
had earned it; and everybody who had a part in it, with their share and how strong the ties were. Then the same of the deal by which the source had become
a customer themselves before that, a generation further back, until somebody nobody had introduced.

record is what to show for more: 'refer ask show 12'.

  refer why 3
  refer why elena
  refer why globex --json)",
    .needs = Needs::read,
    .declare = declare,
};

}  // namespace refer::command
