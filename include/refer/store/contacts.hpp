#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "refer/core/answer.hpp"
#include "refer/core/ids.hpp"
#include "refer/core/letter.hpp"
#include "refer/core/money.hpp"
#include "refer/store/database.hpp"

namespace refer::store {

/// What may be said of a person when adding or editing; nothing is left alone, an empty text clears.
struct ContactFields {
  std::optional<std::string> name {};
  std::optional<std::string> first_name {};
  std::optional<std::string> last_name {};
  std::optional<std::string> handle {};
  std::optional<std::string> email {};
  std::optional<std::string> title {};
  std::optional<std::string> company {};
  std::optional<std::string> url {};
  std::optional<std::string> phone {};
  std::optional<std::string> region {};
  std::optional<std::string> channel {};
  std::optional<std::string> language {};  ///< BCP 47, in which letters to them are written
  std::optional<std::string> note {};
  std::optional<std::string> do_not_contact {};  ///< why not
  std::vector<std::string> worked {};      ///< where and when, as store::parse_job reads it; what is given replaces all
  std::optional<std::string> industry {};  ///< of the company, as the next two
  std::optional<std::optional<std::int64_t>> employees {};
  std::optional<std::optional<Money>> revenue {};
};

/// A person as letters need them.
struct Contact {
  ContactId id {};
  std::string name {};
  std::string first_name {};
  std::string last_name {};
  std::string email {};
  std::string title {};
  std::string company {};
  std::string language {};  ///< BCP 47; empty: not known

  /// The name and the address.
  [[nodiscard]] Mailbox mailbox() const { return {.name = name, .address = email}; }
};

/// Which contacts a list shows.
struct ContactFilter {
  std::optional<std::string> company {};  ///< a part of its name
  std::optional<std::string> text {};     ///< a part of name, title or company
  std::optional<bool> sources {};         ///< only those who are sources, or are not
  bool do_not_contact = false;            ///< only those who must not be contacted
  /// Only those who were to be met, never agreed, and of whom nothing was heard since: no sources, nobody who must not
  /// be contacted.
  std::optional<Instant> unconsented_since {};
};

/// Who may be meant by a name.
enum class Scope { anyone, sources };

/// Adds a person. Throws Error(Fault::usage) without a name or an address, Error(Fault::conflict) when the e-mail, the
/// handle or the URL is somebody's already.
ContactId add_contact(Database& database, const ContactFields& fields, Instant now);
/// Throws like add_contact, and Error(Fault::missing).
void edit_contact(Database& database, ContactId id, const ContactFields& fields);
/// Throws Error(Fault::missing), and Error(Fault::conflict) for `me` and for a person whom asks or introductions name.
void remove_contact(Database& database, ContactId id);
/// Throws Error(Fault::missing).
Contact get_contact(Database& database, ContactId id);
/// The person named by id, e-mail, `Name <e-mail>`, handle, or a part of the name that only one has. Throws
/// Error(Fault::missing) with near misses, Error(Fault::usage) with the several who match.
[[nodiscard]] ContactId find_person(Database& database, std::string_view text, Scope scope);
/// Whether somebody of this name and company is there, when the fields say nothing else that could tell two people
/// apart: no address, no page, no handle.
[[nodiscard]] bool is_known(Database& database, const ContactFields& fields);
/// The person with an address, if there is one.
[[nodiscard]] std::optional<ContactId> find_address(Database& database, std::string_view address);
/// The people whose address has this part before the @, however the rest is written.
[[nodiscard]] std::vector<Contact> find_local_part(Database& database, std::string_view local);
/// The name that the fields make: the name, else first and last name, else one from the address; may be empty.
[[nodiscard]] std::string full_name(const ContactFields& fields);
/// Whether a person could be called so by a handle: one word that is neither an id nor an address.
[[nodiscard]] bool is_handle(std::string_view text);
/// Another person with the same name, however it is written.
[[nodiscard]] std::optional<ContactId> find_namesake(Database& database, ContactId person);
/// The one person without an address whose name and company an address speaks of: elena@globex.example is Elena Cole of
/// Globex.
[[nodiscard]] std::optional<ContactId> find_without_address(Database& database, std::string_view address);
/// A name for an address that came without one: jane.roe@… is Jane Roe.
[[nodiscard]] std::string name_from_address(std::string_view address);

/// How a command line names a person: by a plain address, which holds for a contact that a dry run would have added
/// too, else by the id.
[[nodiscard]] std::string command_name(ContactId id, std::string_view email);

/// id, name, email, title, company; extra: handle, region, worked, do_not_contact, …
[[nodiscard]] Table contact_table(Database& database, const ContactFilter& filter);
/// One person, every column.
[[nodiscard]] Table contact_table(Database& database, ContactId id);

/// That mail to somebody came back, and why.
struct BouncedAddress {
  Instant at {};
  std::string reason {};
};
/// Keeps that mail to somebody came back, until they get another address; false when that was known.
bool keep_bounce(Database& database, ContactId contact, const BouncedAddress& bounced);

}  // namespace refer::store
