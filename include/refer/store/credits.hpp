#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "refer/core/answer.hpp"
#include "refer/core/ids.hpp"
#include "refer/core/words.hpp"
#include "refer/store/database.hpp"

namespace refer {

/// What part a referrer had in a deal: it came through them too, or they helped it along.
enum class CreditRole { sourced, influenced };
template <>
struct Words<CreditRole> {
  static constexpr std::string_view what = "role";
  static constexpr std::array<std::string_view, 2> words {"sourced", "influenced"};
};

}  // namespace refer

namespace refer::store {

/// What may be said of a credit; nothing is left alone, an empty text clears.
struct CreditFields {
  std::optional<CreditRole> role {};
  std::optional<int> share {};  ///< per cent
  std::optional<std::string> note {};
};

/// A credit for sentences.
struct Credit {
  IntroId intro {};
  ContactId person {};
  CreditRole role = CreditRole::influenced;
  int share = 0;
};

/// A part of an introduction for a source other than its own, who keeps the rest of the hundred per cent. Role and
/// share must be given. Throws Error(Fault::missing) without the introduction, Error(Fault::conflict) when they have a
/// part already, Error(Fault::usage) for its own source, its target, and beyond the hundred.
CreditId add_credit(Database& database, IntroId intro, ContactId person, const CreditFields& fields, Instant now);
/// Throws Error(Fault::missing), and Error(Fault::usage) beyond the hundred.
void edit_credit(Database& database, CreditId id, const CreditFields& fields);
/// Throws Error(Fault::missing).
void remove_credit(Database& database, CreditId id);
/// Throws Error(Fault::missing).
Credit get_credit(Database& database, CreditId id);

/// Throws Error(Fault::conflict) when a person who is to be removed has a part in a deal.
void check_no_credit_of(Database& database, ContactId person);
/// Throws Error(Fault::conflict) when a person who is to be the source or the target of an introduction has a part.
void check_no_credit_in(Database& database, IntroId intro, ContactId person);
/// Makes the parts of two people those of one, where a reference to them is about to change: two in one introduction
/// become their sum, and one in an introduction of their own goes. Throws Error(Fault::conflict) where one of them has
/// a part in the introduction of the other.
void merge_credits(Database& database, ContactId keep, ContactId other);

/// Which credits a list shows.
struct CreditFilter {
  std::optional<IntroId> intro {};
  std::optional<ContactId> source {};
  std::optional<CreditRole> role {};
  std::vector<CreditId> ids {};  ///< only these; none: all
};
/// id, intro_id, source, role, share, target, state, value (of the part in a won deal); extra: primary (who
/// has the rest), note, added_at and ids.
[[nodiscard]] Table credit_table(Database& database, const CreditFilter& filter);

}  // namespace refer::store
