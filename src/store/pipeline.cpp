#include "refer/store/pipeline.hpp"

#include "refer/core/states.hpp"
#include "store/assignments.hpp"

namespace refer::store {

namespace {

void read(Database& database, std::string_view select, const Where& where, bool is_intro,
          std::vector<Opportunity>& all) {
  auto query = database.query(std::string {select} + where.text() + " order by 1", where.values());
  while (query.step()) {
    Opportunity one {
        .is_intro = is_intro, .id = query.integer(0), .source = ContactId {query.integer(1)}, .profile = query.text(3)};
    if (const auto target = query.optional_integer(2)) {
      one.target = ContactId {*target};
    }
    if (const auto minor = query.optional_integer(4)) {
      one.value = Money {*minor, query.text(5)};
    }
    all.push_back(std::move(one));
  }
}

std::vector<IntroState> open_states() {
  std::vector<IntroState> states;
  for (std::size_t rank = 0; rank < Words<IntroState>::words.size(); ++rank) {
    if (const auto state = static_cast<IntroState>(rank); !is_final(state)) {
      states.push_back(state);
    }
  }
  return states;
}

}  // namespace

std::vector<Opportunity> open_pipeline(Database& database) {
  std::vector<Opportunity> all;
  Where asks;
  asks.among("ask.state", std::vector {AskState::queued, AskState::sent, AskState::later, AskState::silent});
  read(database,
       "select ask.id, source_id, target_id, profile.handle, deal_minor, deal_currency"
       " from ask left join profile on profile.id = profile_id",
       asks, false, all);
  Where intros;
  intros.put("intro.counts = 1").among("intro.state", open_states());
  read(database,
       "select intro.id, source_id, target_id, profile.handle, coalesce(value_minor, deal_minor),"
       " iif(value_minor is null, deal_currency, intro.currency)"
       " from intro left join profile on profile.id = profile_id",
       intros, true, all);
  return all;
}

}  // namespace refer::store
