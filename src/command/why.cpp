#include <fmt/core.h>

#include <memory>

#include "command/why_words.hpp"
#include "refer/command/args.hpp"
#include "refer/command/command.hpp"
#include "refer/command/session.hpp"
#include "refer/core/error.hpp"
#include "refer/core/text.hpp"
#include "refer/store/companies.hpp"
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

/// The company that a text names; nothing where it names none. Throws Error(Fault::usage) where it names several.
std::optional<CompanyId> find_company(const std::string& text, Session& session) {
  try {
    return store::find_company(session.database(), text);
  } catch (const Error& error) {
    if (error.fault() != Fault::missing) {
      throw;
    }
    return std::nullopt;
  }
}

std::vector<store::Arrival> arrivals_at(CompanyId company, Session& session) {
  auto found = store::arrivals_at(session.database(), company);
  if (found.empty()) {
    throw Error(Fault::missing,
                fmt::format("nobody introduced anybody at {}",
                            escape_terminal(store::company_name(session.database(), company))),
                "'refer intro list' shows who was introduced");
  }
  return found;
}

/// The introductions to whom, or to whose people, a text names. Throws Error(Fault::missing) where there are none, and
/// as Session::person where it names nobody.
std::vector<store::Arrival> find_arrivals(const Handle& whom, Session& session) {
  std::optional<ContactId> person;
  try {
    person = session.person(whom);
  } catch (const Error& error) {
    const auto company = error.fault() == Fault::missing ? find_company(whom.text, session) : std::nullopt;
    if (!company) {
      throw;
    }
    return arrivals_at(*company, session);
  }
  auto found = store::arrivals_of(session.database(), *person);
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

Table chain_table(const std::vector<store::Link>& links, const Session& session) {
  std::vector<Row> rows;
  for (const auto& link : links) {
    rows.push_back({static_cast<std::int64_t>(link.generation), what_of(link), day_cell(link, session),
                    text_cell(link.who), text_cell(detail_of(link)), link.value ? Cell {*link.value} : Cell {},
                    record_of(link.record)});
  }
  return {.columns = {{"generation", Kind::integer},
                      {.name = "what", .depth = "generation"},
                      {"day", Kind::date},
                      {"who"},
                      {"detail"},
                      {"value", Kind::money},
                      {"record"}},
          .rows = rows_of(std::move(rows))};
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
