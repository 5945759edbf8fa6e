#include "refer/store/forget.hpp"

#include <fmt/core.h>
#include <sqlite3.h>

#include <algorithm>
#include <map>

#include "refer/core/error.hpp"
#include "refer/core/text.hpp"
#include "refer/store/contacts.hpp"
#include "refer/store/journal.hpp"
#include "store/sql_function.hpp"
#include "store/text_columns.hpp"
#include "store/traces.hpp"

namespace refer::store {

namespace {

/// What SQL calls: `redact(text)` is the text without the people, `speaks(text)` whether it names any. For as long as
/// this lives, over whatever `traces` points to.
class Redaction {
 public:
  explicit Redaction(Database& database) : database_ {database.handle()} {
    sqlite3_create_function(database_, "redact", 1, SQLITE_UTF8, this, sql_function<redact>, nullptr, nullptr);
    sqlite3_create_function(database_, "speaks", 1, SQLITE_UTF8, this, sql_function<speaks>, nullptr, nullptr);
  }
  ~Redaction() {
    // The functions stay on the connection, as statements that use them may be kept; without traces they do nothing.
    sqlite3_create_function(database_, "redact", 1, SQLITE_UTF8, nullptr, sql_function<redact>, nullptr, nullptr);
    sqlite3_create_function(database_, "speaks", 1, SQLITE_UTF8, nullptr, sql_function<speaks>, nullptr, nullptr);
  }
  Redaction(const Redaction&) = delete;
  Redaction& operator=(const Redaction&) = delete;

  void use(const Traces& traces) { traces_ = &traces; }

 private:
  static const Traces* traces_of(sqlite3_context* context) {
    const auto* const self = static_cast<const Redaction*>(sqlite3_user_data(context));
    return self != nullptr ? self->traces_ : nullptr;
  }
  static std::string_view text_of(sqlite3_value* value) {
    const auto* const bytes = reinterpret_cast<const char*>(sqlite3_value_text(value));
    return bytes == nullptr ? std::string_view {}
                            : std::string_view {bytes, static_cast<std::size_t>(sqlite3_value_bytes(value))};
  }
  static void redact(sqlite3_context* context, int, sqlite3_value** values) {
    const auto* const traces = traces_of(context);
    if (const auto rest = traces != nullptr ? traces->without(text_of(values[0])) : std::nullopt) {
      sqlite3_result_text(context, rest->data(), static_cast<int>(rest->size()), SQLITE_TRANSIENT);
    } else {
      sqlite3_result_value(context, values[0]);
    }
  }
  static void speaks(sqlite3_context* context, int, sqlite3_value** values) {
    const auto* const traces = traces_of(context);
    sqlite3_result_int(context, traces != nullptr && traces->are_in(text_of(values[0])) ? 1 : 0);
  }

  sqlite3* database_;
  const Traces* traces_ = nullptr;
};

Identity identity_of(Database& database, ContactId person) {
  auto row = database.query("select name, first_name, last_name, handle, email, url, phone from contact where id = ?1",
                            {person});
  row.step();
  return {.name = row.text(0),
          .first_name = row.text(1),
          .last_name = row.text(2),
          .handle = row.text(3),
          .email = row.text(4),
          .url = row.text(5),
          .phone = row.text(6)};
}

/// Takes the people out of the free texts of some rows of a table; how many rows named them. A text that is a key may
/// meet its like, which it then replaces.
std::int64_t redact_rows(Database& database, const TextColumns& texts, std::string_view condition,
                         std::initializer_list<Bind> values) {
  std::string sets;
  std::string named;
  for (const auto& column : texts.columns) {
    sets += fmt::format("{0}\"{1}\" = redact(\"{1}\")", sets.empty() ? "" : ", ", column);
    named += fmt::format("{0}redact(\"{1}\") is not \"{1}\"", named.empty() ? "" : " or ", column);
  }
  return database.run(
      fmt::format("update or replace \"{}\" set {} where ({}) and ({})", texts.table, sets, condition, named), values);
}

/// Empties every column of a row that may be empty, but those that are kept.
void empty_row(Database& database, std::string_view table, std::string_view key, ContactId person,
               const std::vector<std::string>& kept) {
  std::string sets;
  auto column = database.query("select name from pragma_table_info(?1) where \"notnull\" = 0 and pk = 0", {table});
  while (column.step()) {
    if (const auto name = column.text(0); std::find(kept.begin(), kept.end(), name) == kept.end()) {
      sets += fmt::format("{}{} = null", sets.empty() ? "" : ", ", name);
    }
  }
  database.run(fmt::format("update {} set {} where {} = ?1", table, sets, key), {person});
}

constexpr std::string_view empty_letter_sql =
    "update outbox set recipient = ?1, subject = ?1, message = '', reason = null,"
    " state = case when state in ('queued', 'failed', 'uncertain') then 'cancelled' else state end";

/// Letters to them and about them: that they were handed over stays, what stood in them goes. What waits does so no
/// more.
void empty_letters(Database& database, ContactId person) {
  database.run(std::string {empty_letter_sql} +
                   " where source_id = ?2 or contact_id = ?2 or ask_id in (select id from ask where source_id = ?2 or "
                   "target_id = ?2)"
                   " or intro_id in (select id from intro where source_id = ?2 or target_id = ?2)",
               {forgotten_text, person});
}

/// What has no meaning without them.
void remove_rows(Database& database, ContactId person) {
  for (const auto* const sql :
       {"delete from job where contact_id = ?1", "delete from source_exchange where contact_id = ?1",
        "delete from source_step where contact_id = ?1", "delete from source_no_go where contact_id = ?1",
        "delete from source_tag where contact_id = ?1",
        "delete from profile_item where profile_id in (select id from profile where wanted_by = ?1)",
        "delete from goal where profile_id in (select id from profile where wanted_by = ?1)",
        "delete from profile where wanted_by = ?1", "delete from permission where source_id = ?1 or target_id = ?1",
        "delete from feedback where contact_id = ?1 and score is null", "delete from mail where sender_id = ?1",
        "delete from proposal where contact_id = ?1 or target_id = ?1",
        "delete from snooze where key like 'source-' || ?1 || '-%'",
        // A tie that an ask or an introduction rests on counts as warm or cold; any other says whom they know.
        "delete from tie where (a = ?1 or b = ?1)"
        " and not exists (select 1 from ask where source_id in (a, b) and (target_id in (a, b) or a = 1))"
        " and not exists (select 1 from intro where source_id in (a, b) and (target_id in (a, b) or a = 1))"}) {
    database.run(sql, {person});
  }
}

/// What counts stays, and says nothing of them.
void empty_rows(Database& database, ContactId person) {
  for (const auto* const sql :
       {"update tie set how = null, since = null, until = null, note = null where a = ?1 or b = ?1",
        "update moment set note = null where contact_id = ?1", "update touch set note = null where contact_id = ?1",
        "update ask set note = null where source_id = ?1 or target_id = ?1",
        "update intro set note = null, why = null, handoff = null, source_evidence = null, target_evidence = null"
        " where source_id = ?1 or target_id = ?1",
        "update reward set item = null, note = null, override_reason = null where contact_id = ?1",
        "update feedback set text = null where contact_id = ?1", "update goal set note = null where source_id = ?1",
        "update credit set note = null where contact_id = ?1"
        " or intro_id in (select id from intro where source_id = ?1 or target_id = ?1)",
        "update sale set reason = null, note = null where intro_id in (select id from intro where target_id = ?1)",
        // That it worked stays, and is nobody's.
        "update outcome set kind = 'result', contact_id = null, story = null, quote = null, link = null, note = null,"
        " moment_id = null where contact_id = ?1",
        "update source set would_clone = 0, unprompted = 0 where contact_id = ?1"}) {
    database.run(sql, {person});
  }
  database.run("update moment set outcome = ?2 where contact_id = ?1 and outcome is not null",
               {person, forgotten_text});
  empty_row(database, "source", "contact_id", person, {"owner", "program", "added_by"});
  empty_row(database, "contact", "id", person, {});
  const auto name = fmt::format("forgotten-{}", number(person));
  database.run(
      "update contact set name = ?2, folded = ?2, do_not_contact = 'forgotten', forgotten = 'partly' where id = ?1",
      {person, name});
}

/// Takes every word of their name out of what is kept of their asks and introductions.
void redact_own(Database& database, const std::vector<TextColumns>& all, ContactId person) {
  const std::string pair {"source_id = ?1 or target_id = ?1"};
  const auto of_ask = fmt::format(" in (select id from ask where {})", pair);
  const auto of_intro = fmt::format(" in (select id from intro where {})", pair);
  for (const auto& texts : all) {
    const auto condition = texts.table == "ask" || texts.table == "intro" ? pair
                           : texts.table == "intro_change"                ? "intro_id" + of_intro
                           : texts.table == "proposal" ? "intro_id" + of_intro + " or ask_id" + of_ask
                                                       : std::string {};
    if (!condition.empty()) {
      redact_rows(database, texts, condition, {person});
    }
  }
}

std::int64_t remove_companies(Database& database) {
  constexpr std::string_view left =
      " not exists (select 1 from contact where company_id = company.id)"
      " and not exists (select 1 from job where company_id = company.id)";
  // A goal for an account at which nobody is known means nothing any more.
  database.run(fmt::format("delete from goal where company_id in (select id from company where{})", left));
  return database.run(fmt::format("delete from company where{}", left));
}

}  // namespace

bool is_forgotten(Database& database, ContactId person) {
  (void)get_contact(database, person);
  return database.find_text("select forgotten from contact where id = ?1", {person}).has_value();
}

Forgotten forget_people(Database& database, const std::vector<ContactId>& people, const Erasure& erasure) {
  Traces everywhere;
  std::map<ContactId, Identity> identities;
  for (const auto person : people) {
    if (person == me) {
      throw Error(Fault::conflict, "'me' cannot be forgotten", "'refer contact edit me' changes it");
    }
    (void)get_contact(database, person);
    everywhere.add(identities[person] = identity_of(database, person), Traces::Reach::anywhere);
  }
  const auto all_texts = text_columns(database);
  Redaction redaction {database};
  Forgotten result;
  for (const auto& [person, identity] : identities) {
    Traces own;
    own.add(identity, Traces::Reach::all);
    redaction.use(own);
    empty_letters(database, person);
    remove_rows(database, person);
    empty_rows(database, person);
    redact_own(database, all_texts, person);
  }
  redaction.use(everywhere);
  database.run(std::string {empty_letter_sql} + " where speaks(recipient) or speaks(subject) or speaks(message)",
               {forgotten_text});
  // A letter whose person became another and whose record is gone: nobody can say any more whose it is.
  database.run(std::string {empty_letter_sql} +
                   " where state not in ('queued', 'uncertain')"
                   " and not exists (select 1 from contact where id = outbox.contact_id)"
                   " and not exists (select 1 from ask where id = outbox.ask_id and queued_at = outbox.born)"
                   " and not exists (select 1 from intro where id = outbox.intro_id)",
               {forgotten_text});
  database.run("delete from proposal where speaks(sender) or speaks(address)");
  for (const auto& texts : all_texts) {
    result.records += redact_rows(database, texts, "true", {});
  }
  result.companies = remove_companies(database);
  begin_journal(database, erasure.at, erasure.who, erasure.words);
  return result;
}

}  // namespace refer::store
