#include <fmt/core.h>

#include "refer/store/intros.hpp"
#include "store/assignments.hpp"
#include "store/covering.hpp"

namespace refer::store {

namespace {

std::vector<Column> intro_columns() {
  return {{"id", Kind::integer},
          {"source"},
          {"target"},
          {"profile"},
          {"mode"},
          {"state", Kind::state},
          {"owner"},
          {"value", Kind::money},
          {"introduced_at", Kind::instant},
          {"met_at", Kind::instant},
          {"closed_at", Kind::instant},
          {"ask_id", Kind::integer, true},
          {"accepted_at", Kind::instant, true},
          {"source_id", Kind::integer, true},
          {"target_id", Kind::integer, true},
          {"target_company", Kind::text, true},
          {"forwarded_at", Kind::instant, true},
          {"consented_at", Kind::instant, true},
          {"replied_at", Kind::instant, true},
          {"booked_at", Kind::instant, true},
          {"opportunity_at", Kind::instant, true},
          {"thanked_at", Kind::instant, true},
          {"contract_years", Kind::number, true},
          {"reason", Kind::text, true},
          {"note", Kind::text, true},
          {"added_by", Kind::text, true},
          {"followed_up_at", Kind::instant, true},
          {"updated_at", Kind::instant, true},
          {"told_at", Kind::instant, true},
          {"why", Kind::text, true},
          {"handoff", Kind::text, true},
          {"colleague", Kind::text, true},
          {"refused_by", Kind::text, true},
          {"until", Kind::date, true},
          {"duplicate_of", Kind::integer, true},
          {"source_channel", Kind::text, true},
          {"source_evidence", Kind::text, true},
          {"source_withdrawn_at", Kind::instant, true},
          {"target_channel", Kind::text, true},
          {"target_evidence", Kind::text, true},
          {"target_withdrawn_at", Kind::instant, true},
          {"permission_id", Kind::integer, true},
          {"counts", Kind::flag, true},
          {"changes", Kind::integer, true}};
}

}  // namespace

Table intro_table(Database& database, const IntroFilter& filter) {
  Where where;
  where.add("intro.source_id = ?", filter.source)
      .add("intro.target_id = ?", filter.target)
      .add("? in (intro.source_id, intro.target_id)", filter.person)
      .add("intro.profile_id = ?", filter.profile)
      .add("intro.owner = ?", filter.owner)
      .among("intro.id", filter.ids)
      .among("intro.state", filter.states);
  if (filter.mode) {
    where.put("intro.mode = ?", word(*filter.mode));
  }
  const auto permission = filter.today ? covering_permission("intro.source_id", "intro.target_id", "intro.profile_id",
                                                             "'name'", where.bind(format(*filter.today)))
                                       : std::string {"null"};
  return database.table(
      "select intro.id, source.name, target.name, profile.handle, intro.mode, intro.state, intro.owner, "
      "intro.value_minor, intro.currency,"
      " intro.introduced_at, intro.met_at, intro.closed_at, intro.ask_id, intro.accepted_at, intro.source_id, "
      "intro.target_id,"
      " company.name, intro.forwarded_at, intro.consented_at, intro.replied_at, intro.booked_at, intro.opportunity_at,"
      " intro.thanked_at, intro.contract_years, intro.reason, intro.note, intro.added_by,"
      " intro.followed_up_at, intro.updated_at, intro.told_at, intro.why, intro.handoff, colleague.name,"
      " intro.refused_by, intro.until, intro.duplicate_of, intro.source_channel, intro.source_evidence, "
      "intro.source_withdrawn_at,"
      " intro.target_channel, intro.target_evidence, intro.target_withdrawn_at, " +
          permission +
          ", intro.counts, (select count(*) from intro_change where intro_id = intro.id)"
          " from intro join contact as source on source.id = intro.source_id"
          " left join contact as target on target.id = intro.target_id"
          " left join company on company.id = target.company_id"
          " left join profile on profile.id = intro.profile_id"
          " left join contact as colleague on colleague.id = intro.colleague_id" +
          where.text() + " order by intro.id",
      intro_columns(), where.values());
}

}  // namespace refer::store
