#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "refer/core/answer.hpp"
#include "refer/core/ids.hpp"
#include "refer/core/states.hpp"
#include "refer/core/words.hpp"
#include "refer/store/database.hpp"

namespace refer {

/// How a source comes to introduce us: as our customer, as somebody who knows our customers, or as one who never was a
/// customer and speaks of our name or of what we know.
enum class Program { client, indirect, reputation, expertise };
/// How a customer stands.
enum class Health { good, at_risk, lost };
/// What a source gets out of introducing us.
enum class Exchange {
  better_outcomes,  ///< for the people whom they introduce
  co_marketing,
  reciprocal_intros,
  stronger_partnership,
  commission,
  money_benefit,
  social_gesture,
  shared_values,
};

template <>
struct Words<Program> {
  static constexpr std::string_view what = "program";
  static constexpr std::array<std::string_view, 4> words {"client", "indirect", "reputation", "expertise"};
};
template <>
struct Words<Health> {
  static constexpr std::string_view what = "health";
  static constexpr std::array<std::string_view, 3> words {"good", "at-risk", "lost"};
};
template <>
struct Words<Exchange> {
  static constexpr std::string_view what = "exchange";
  static constexpr std::array<std::string_view, 8> words {"better-outcomes",      "co-marketing", "reciprocal-intros",
                                                          "stronger-partnership", "commission",   "money-benefit",
                                                          "social-gesture",       "shared-values"};
};

}  // namespace refer

namespace refer::store {

/// What may be said of a source besides the person; nothing is left alone, an empty text clears.
struct SourceFields {
  std::optional<std::string> type {};
  std::optional<std::optional<int>> satisfaction {};  ///< 0 to 10
  std::optional<std::string> owner {};
  std::optional<std::optional<Date>> since {};  ///< since when they are a source, a customer for instance
  std::optional<std::optional<Date>> next_touch {};
  std::optional<std::optional<int>> touch_every {};  ///< days
  std::optional<std::string> note {};
  std::optional<std::string> added_by {};
  /// The factors of the portfolio, 1 to 5, in the order of `factors()`.
  std::array<std::optional<std::optional<int>>, 9> factors {};
  std::optional<bool> would_clone {};
  std::optional<bool> unprompted {};
  std::optional<std::optional<Program>> program {};
  std::optional<std::vector<Exchange>> exchange {};   ///< takes the place of the old list
  std::optional<std::vector<std::string>> no_go {};   ///< whom they must not be asked for: companies, names; likewise
  std::optional<std::vector<std::string>> tags {};    ///< what they are called together with others; likewise
  std::optional<std::string> interests {};            ///< what they like
  std::optional<std::optional<int>> update_every {};  ///< days: how often to hear how their introductions go
  std::optional<std::optional<Channel>> update_channel {};  ///< and by which way
  std::optional<std::optional<Health>> health {};
  std::optional<std::string> open_issue {};
  std::optional<std::optional<Date>> signed_on {};
  std::optional<std::optional<Date>> handed_off_on {};
  std::optional<std::optional<Date>> onboarded_on {};
  std::optional<std::optional<Date>> renewal_on {};
  std::optional<std::optional<Date>> review_on {};
};

/// A source as guards and letters need it.
struct Source {
  ContactId id {};
  std::string name {};
  std::string type {};
  std::string owner {};
  std::optional<Program> program {};
  std::optional<int> update_every {};  ///< days
};

/// Makes a person a source; the type must be given. Throws Error(Fault::conflict) when they are one already.
void add_source(Database& database, ContactId person, const SourceFields& fields, Instant now);
/// Throws Error(Fault::missing).
void edit_source(Database& database, ContactId person, const SourceFields& fields);
/// The person stays. Throws Error(Fault::missing), and Error(Fault::conflict) when asks or introductions name the
/// source, or a profile says whom they want to meet.
void remove_source(Database& database, ContactId person);
[[nodiscard]] bool is_source(Database& database, ContactId person);
/// Throws Error(Fault::missing).
Source get_source(Database& database, ContactId person);

/// Which sources a list shows.
struct SourceFilter {
  std::optional<std::string> type {};
  std::optional<std::string> owner {};
  std::optional<int> strength {};  ///< at least
  std::optional<ContactId> person {};
  std::optional<Program> program {};
  std::optional<Health> health {};
  std::optional<std::string> tag {};  ///< as read_tag gives it
  std::vector<ContactId> people {};   ///< only these; none: all
};
/// id, name, company, type, strength, satisfaction, last_touch, next_touch, asks, intros; extra: the rest.
[[nodiscard]] Table source_table(Database& database, const SourceFilter& filter);

/// How many people besides me each source is tied to.
[[nodiscard]] std::map<ContactId, std::int64_t> count_acquaintances(Database& database);
/// The person whom a name surely means: by id, address, handle or whole words of the name; nothing when nobody is
/// called so. Throws Error(Fault::usage) when several are, Error(Fault::missing) for an id that nobody has.
[[nodiscard]] std::optional<ContactId> find_called(Database& database, std::string_view text);

}  // namespace refer::store
