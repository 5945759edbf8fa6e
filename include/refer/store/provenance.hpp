#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "refer/core/date.hpp"
#include "refer/core/ids.hpp"
#include "refer/core/money.hpp"
#include "refer/core/states.hpp"
#include "refer/store/credits.hpp"
#include "refer/store/database.hpp"
#include "refer/store/intros.hpp"
#include "refer/store/sales.hpp"

namespace refer::store {

/// What a deal came of, or what came of it; texts are empty where nothing is known.
namespace links {

/// What the customer did after the deal.
struct Sale {
  SaleKind kind {};
  std::string reason {};
};
/// A step of the introduction.
struct Step {
  IntroState state {};
  Mode mode {};
  std::string wanted {};           ///< who was to be met: a name, or the handle of a profile
  bool counts = true;              ///< false: no referral
  ConsentRecord consent {};        ///< of the source for `accepted`, of the target for `consented`
  std::string company {};          ///< the rest is of the last step: the company of the target
  std::optional<double> years {};  ///< of the contract
  std::string reason {};
};
/// A letter that was sent.
struct Letter {
  std::string name {};  ///< none for that of an ask: the ask says it
  std::string message_id {};
};
/// What was done past a guard.
struct Override {
  std::string rules {};
  std::string reason {};
};
/// The ask, in the words that it is stored in.
struct Ask {
  AskKind kind {};
  std::string letter {};
  std::string variant {};
};
/// Letters that reminded of the ask; the last of them is what is dated.
struct Nudge {
  std::int64_t times = 1;
};
/// Nobody asked for the introduction.
struct Unasked {};
/// What was a good moment to ask.
struct Moment {
  std::string kind {};
};
/// What had been delivered.
struct Outcome {
  std::string result {};
};
/// The part that somebody else had.
struct Credit {
  CreditRole role {};
  int share = 0;  ///< per cent
  std::string note {};
};
/// The source, with what is left of the hundred per cent.
struct Source {
  std::string type {};
  std::optional<int> strength {};            ///< of the tie between the source and me
  std::optional<int> strength_to_target {};  ///< of that between the source and the target
  std::string target {};
  int share = 100;  ///< per cent
};

}  // namespace links

/// The record that says so.
using Record = std::variant<IntroId, AskId, MomentId, OutcomeId, SaleId, CreditId, ContactId>;

/// One thing that a deal came of, or that came of it.
struct Link {
  int generation = 0;  ///< 0: of the introduction itself; 1: of the one that made its source a customer; and so on
  std::variant<links::Step, links::Sale, links::Letter, links::Override, links::Ask, links::Nudge, links::Unasked,
               links::Moment, links::Outcome, links::Credit, links::Source>
      what {};
  std::variant<std::monostate, Instant, Date> when {};
  std::string who {};
  std::optional<Money> value {};
  Record record {};
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
/// The introductions to a person, or to anybody at a company.
[[nodiscard]] std::vector<Arrival> arrivals_of(Database& database, ContactId person);
[[nodiscard]] std::vector<Arrival> arrivals_at(Database& database, CompanyId company);

}  // namespace refer::store
