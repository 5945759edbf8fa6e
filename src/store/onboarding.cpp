#include "refer/store/onboarding.hpp"

#include <fmt/core.h>

#include "refer/core/error.hpp"
#include "store/assignments.hpp"

namespace refer::store {

std::map<ContactId, std::map<OnboardingStep, Date>> onboarding_steps(Database& database,
                                                                     std::optional<ContactId> source) {
  std::map<ContactId, std::map<OnboardingStep, Date>> all;
  auto query =
      database.query("select contact_id, step, day from source_step where ?1 is null or contact_id = ?1", {source});
  while (query.step()) {
    all[ContactId {query.integer(0)}][parse_word<OnboardingStep>(query.text(1))] =
        find_iso_date(query.text(2)).value_or(Date {});
  }
  return all;
}

std::vector<ContactId> not_onboarded(Database& database, const std::vector<std::string>& types) {
  Where where;
  where.put("(select count(*) from source_step where contact_id = source.contact_id) < ?",
            Words<OnboardingStep>::words.size());
  where.put_list("type", {types.begin(), types.end()});
  auto query = database.query("select contact_id from source" + where.text() + " order by contact_id", where.values());
  std::vector<ContactId> all;
  while (!types.empty() && query.step()) {
    all.push_back(ContactId {query.integer(0)});
  }
  return all;
}

void do_step(Database& database, ContactId source, OnboardingStep step, Date day) {
  if (const auto done =
          database.find_text("select day from source_step where contact_id = ?1 and step = ?2", {source, word(step)})) {
    throw Error(Fault::conflict, fmt::format("'{}' is done already, since {}", word(step), *done),
                fmt::format("'refer source onboard {} {} --undo' takes it back", number(source), word(step)));
  }
  database.run("insert into source_step (contact_id, step, day) values (?1, ?2, ?3)", {source, word(step), day});
}

void undo_step(Database& database, ContactId source, OnboardingStep step) {
  if (database.run("delete from source_step where contact_id = ?1 and step = ?2", {source, word(step)}) == 0) {
    throw Error(Fault::conflict, fmt::format("'{}' is not done", word(step)),
                fmt::format("'refer source onboarding {}' shows what is", number(source)));
  }
}

}  // namespace refer::store
