#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "refer/core/date.hpp"
#include "refer/core/ids.hpp"
#include "refer/core/money.hpp"
#include "refer/store/database.hpp"

namespace refer::store {

/// One thing that a deal came of, or that came of it.
struct Link {
  int generation = 0;   ///< 0: of the introduction itself; 1: of the one that made its source a customer; and so on
  std::string what {};  ///< a kind of sale, a state of the introduction, letter, nudge, ask, unasked, override, moment,
                        ///< outcome, source, credit
  std::variant<std::monostate, Instant, Date> when {};
  std::string who {};
  std::string detail {};
  std::optional<Money> value {};
  std::string record {};  ///< what says so, as commands name it: `ask 12`
};

/// Where an introduction came from, from the end to the beginning: what the customer did later, its steps, the ask with
/// its letters and overrides, the moment and the outcome that earned it, who had a part in it; then the same of the
/// deal by which its source had become a customer, and so on to the first of them. Throws Error(Fault::missing).
[[nodiscard]] std::vector<Link> provenance(Database& database, IntroId id);

/// An introduction to somebody, for choosing among several.
struct Arrival {
  IntroId id {};
  std::string target {};
  std::string source {};
  std::string state {};
};
/// The introductions to a person; those to anybody at a company whose name is, or else has, some text.
[[nodiscard]] std::vector<Arrival> arrivals_of(Database& database, ContactId person);
[[nodiscard]] std::vector<Arrival> arrivals_at(Database& database, const std::string& company);

}  // namespace refer::store
