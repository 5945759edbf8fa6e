#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "refer/core/answer.hpp"
#include "refer/core/ids.hpp"
#include "refer/core/money.hpp"
#include "refer/core/words.hpp"
#include "refer/store/database.hpp"

namespace refer {

/// What a customer did after the deal that made them one: stayed on, bought more, bought again, left.
enum class SaleKind { renewal, expansion, repeat, churn };
template <>
struct Words<SaleKind> {
  static constexpr std::string_view what = "kind of sale";
  static constexpr std::array<std::string_view, 4> words {"renewal", "expansion", "repeat", "churn"};
};

}  // namespace refer

namespace refer::store {

/// What may be said of a sale; nothing is left alone, an empty text clears.
struct SaleFields {
  std::optional<SaleKind> kind {};
  std::optional<std::optional<Money>> value {};  ///< given, but none: cleared
  std::optional<Date> day {};
  std::optional<std::string> reason {};
  std::optional<std::string> note {};
};

/// A sale for sentences.
struct Sale {
  IntroId intro {};
  std::optional<ContactId> customer {};
  SaleKind kind = SaleKind::renewal;
  Date day {};
  std::optional<Money> value {};
};

/// Kind and day must be given. Throws Error(Fault::conflict) unless the introduction is a deal that was won, and when
/// the same is there: deal, kind, day and note; Error(Fault::usage) before the deal was won, and for a churn with a
/// value.
SaleId add_sale(Database& database, IntroId intro, const SaleFields& fields, Instant now);
/// Throws Error(Fault::missing), and as add_sale.
void edit_sale(Database& database, SaleId id, const SaleFields& fields);
/// Throws Error(Fault::missing).
void remove_sale(Database& database, SaleId id);
/// Throws Error(Fault::missing).
Sale get_sale(Database& database, SaleId id);
/// Throws Error(Fault::conflict) when something was sold after the deal of an introduction that is to be removed.
void check_no_sale(Database& database, IntroId intro);

/// Which sales a list shows.
struct SaleFilter {
  std::optional<IntroId> intro {};
  std::optional<ContactId> customer {};
  std::optional<ContactId> source {};  ///< of the introduction
  std::vector<SaleKind> kinds {};      ///< any of them; none: all
  std::optional<Date> from {};
  std::optional<Date> to {};   ///< that day is not among them
  std::vector<SaleId> ids {};  ///< only these; none: all
};
/// id, intro_id, customer, company, kind, day, value, reason, by day; extra: source, note, added_at and the ids.
[[nodiscard]] Table sale_table(Database& database, const SaleFilter& filter);

}  // namespace refer::store
