#include "refer/store/dossier.hpp"

#include <fmt/core.h>

#include <memory>
#include <utility>
#include <vector>

#include "refer/core/date.hpp"
#include "refer/core/money.hpp"
#include "refer/store/contacts.hpp"

namespace refer::store {

namespace {

/// A part of the dossier: its name, and its rows; the first column names the record and is no value. ?1 is the person.
struct Section {
  const char* name;
  const char* sql;
};

constexpr const char* mine = "source_id = ?1 or target_id = ?1";

constexpr Section sections[] {
    {"contact", "select * from contact where id = ?1"},
    {"company", "select company.* from company join contact on company_id = company.id where contact.id = ?1"},
    {"job",
     "select job.id, company.name as company, since_year, until_year from job join company on company.id = company_id"
     " where contact_id = ?1 order by job.id"},
    {"source", "select * from source where contact_id = ?1"},
    {"source_exchange", "select contact_id, word from source_exchange where contact_id = ?1 order by word"},
    {"source_no_go", "select contact_id, text from source_no_go where contact_id = ?1 order by text"},
    {"source_step", "select contact_id, step, day from source_step where contact_id = ?1 order by step"},
    {"source_tag", "select contact_id, tag from source_tag where contact_id = ?1 order by tag"},
    {"profile", "select * from profile where wanted_by = ?1 order by id"},
    {"profile_item",
     "select profile_id, kind, text from profile_item where profile_id in (select id from profile where wanted_by = ?1)"
     " order by profile_id, kind, position"},
    {"tie", "select * from tie where a = ?1 or b = ?1 order by id"},
    {"moment", "select * from moment where contact_id = ?1 order by id"},
    {"touch", "select * from touch where contact_id = ?1 or introduced_id = ?1 order by id"},
    {"ask", "select * from ask where {} order by id"},
    {"intro", "select * from intro where {} or colleague_id = ?1 order by id"},
    {"intro_change", "select * from intro_change where intro_id in (select id from intro where {}) order by id"},
    {"credit", "select * from credit where contact_id = ?1 or intro_id in (select id from intro where {}) order by id"},
    {"sale", "select * from sale where intro_id in (select id from intro where {}) order by id"},
    {"permission", "select * from permission where {} order by id"},
    {"reward", "select * from reward where contact_id = ?1 order by id"},
    {"feedback", "select * from feedback where contact_id = ?1 order by id"},
    {"goal", "select * from goal where source_id = ?1 order by id"},
    {"outcome", "select * from outcome where contact_id = ?1 order by id"},
    {"mail",
     "select * from mail where sender_id = ?1 or ask_id in (select id from ask where {0})"
     " or intro_id in (select id from intro where {0}) order by at, message_id"},
    {"proposal",
     "select * from proposal where contact_id = ?1 or target_id = ?1 or ask_id in (select id from ask where {0})"
     " or intro_id in (select id from intro where {0}) order by id"},
    // The number of an ask or an introduction may have been that of another before.
    {"outbox",
     "select * from outbox where source_id = ?1 or contact_id = ?1"
     " or (ask_id, born) in (select id, queued_at from ask where {0})"
     " or exists (select 1 from intro where id = outbox.intro_id and ({0})"
     " and (accepted_at = outbox.born or source_id = outbox.source_id))"
     " or instr(lower(recipient), (select lower(email) from contact where id = ?1)) > 0 order by id"},
};

bool is_instant(std::string_view column) {
  return column == "at" || column.ends_with("_at");
}

/// The values of one row, as people read them: instants in UTC, amounts with their currency.
class Record {
 public:
  Record(const Query& row, std::vector<Row>& into) : row_ {row}, into_ {into} {}

  void add(std::string_view section) {
    const Cell record = row_.cell(0);
    for (int column = 1; column < row_.column_count(); ++column) {
      const auto name = row_.column_name(column);
      if (!row_.is_null(column) && !is_told_elsewhere(name)) {
        into_.push_back({std::string {section}, text(record), field(name), value(column, name)});
      }
    }
  }

 private:
  static constexpr std::string_view minor = "_minor";

  /// Folded names are made of names; a currency is told with its amount.
  static bool is_told_elsewhere(std::string_view name) {
    return name == "folded" || name == "company_id" || name.ends_with("currency");
  }
  static std::string field(const std::string& name) {
    return name.ends_with(minor) ? name.substr(0, name.size() - minor.size()) : name;
  }
  static std::string text(const Cell& cell) {
    if (const auto* const integer = std::get_if<std::int64_t>(&cell)) {
      return fmt::format("{}", *integer);
    }
    if (const auto* const number = std::get_if<double>(&cell)) {
      return fmt::format("{}", *number);
    }
    const auto* const text = std::get_if<std::string>(&cell);
    return text != nullptr ? *text : std::string {};
  }
  [[nodiscard]] std::string currency() const {
    for (int column = 0; column < row_.column_count(); ++column) {
      if (row_.column_name(column).ends_with("currency") && !row_.is_null(column)) {
        return row_.text(column);
      }
    }
    return {};
  }
  [[nodiscard]] std::string value(int column, const std::string& name) const {
    if (is_instant(name)) {
      return format(Instant {row_.integer(column)});
    }
    return name.ends_with(minor) ? format(Money {row_.integer(column), currency()}) : text(row_.cell(column));
  }

  const Query& row_;
  std::vector<Row>& into_;
};

}  // namespace

Table dossier_table(Database& database, ContactId person) {
  (void)get_contact(database, person);
  // A section at a time: what is kept of one person is small beside everything, but letters may be many.
  struct Pulled {
    Database* database;
    ContactId person;
    std::size_t section = 0;
    std::vector<Row> rows {};
    std::size_t at = 0;
  };
  const auto pulled = std::make_shared<Pulled>(Pulled {&database, person});
  return {.columns = {{"section"}, {"record"}, {"field"}, {"value"}}, .rows = [pulled](Row& row) {
            while (pulled->at == pulled->rows.size()) {
              if (pulled->section == std::size(sections)) {
                return false;
              }
              const auto& section = sections[pulled->section++];
              pulled->rows.clear();
              pulled->at = 0;
              auto query = pulled->database->query(fmt::format(fmt::runtime(section.sql), mine), {pulled->person});
              while (query.step()) {
                Record {query, pulled->rows}.add(section.name);
              }
            }
            row = std::move(pulled->rows[pulled->at++]);
            return true;
          }};
}

}  // namespace refer::store
