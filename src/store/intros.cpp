#include "refer/store/intros.hpp"

#include <fmt/core.h>

#include "refer/core/error.hpp"
#include "store/assignments.hpp"
#include "store/steps.hpp"

namespace refer::store {

namespace {

Assignments assign(const IntroFields& fields) {
  Assignments row;
  row.set("target_id", fields.target)
      .set("profile_id", fields.profile)
      .set("owner", fields.owner)
      .set("contract_years", fields.years)
      .set("thanked_at", fields.thanked_at)
      .set("reason", fields.reason)
      .set("note", fields.note)
      .set("added_by", fields.added_by);
  if (fields.mode) {
    row.put("mode", word(*fields.mode));
  }
  if (fields.value) {
    const auto& value = *fields.value;
    row.put("value_minor", value ? Bind {value->minor} : Bind {})
        .put("currency", value ? Bind {value->currency} : Bind {});
  }
  return row;
}

/// The column that keeps the instant of a state: a stage its own, every end the same.
std::string column_of(IntroState state) {
  return is_final(state) ? "closed_at" : fmt::format("{}_at", word(state));
}

}  // namespace

void check_not_introduced(Database& database, ContactId source, std::optional<ContactId> target, IntroId except) {
  if (const auto other =
          database.find_integer("select id from intro where source_id = ?1 and target_id = ?2 and id <> ?3"
                                " and state in (select word from intro_state where is_stage)",
                                {source, target, except})) {
    throw Error(Fault::conflict, fmt::format("intro {} is of the same source to the same person", *other),
                fmt::format("'refer intro show {}' shows it", *other));
  }
}

IntroId add_intro(Database& database, ContactId source, std::optional<AskId> ask, const IntroFields& fields,
                  Instant accepted_at) {
  check_not_introduced(database, source, fields.target, IntroId {});
  check_permission(fields.mode.value_or(Mode::opt_in));
  auto row = assign(fields);
  row.put("source_id", source)
      .put("ask_id", ask)
      .put("state", word(IntroState::accepted))
      .put("accepted_at", accepted_at);
  if (!fields.mode) {
    row.put("mode", word(Mode::opt_in));
  }
  return IntroId {row.insert(database, "intro")};
}

std::optional<IntroId> find_intro(Database& database, ContactId source, ContactId target) {
  const auto id = database.find_integer(
      "select id from intro where source_id = ?1 and target_id = ?2 order by id limit 1", {source, target});
  return id ? std::optional {IntroId {*id}} : std::nullopt;
}

void edit_intro(Database& database, IntroId id, const IntroFields& fields) {
  const auto intro = get_intro(database, id);
  if (is_stage(intro.state)) {
    check_not_introduced(database, intro.source, fields.target, id);
  }
  if (fields.mode) {
    check_permission(*fields.mode);
    // A stricter mode must not be put on an introduction that has passed by what it asks for.
    check_consent(*fields.mode, intro.state, intro.consented);
  }
  assign(fields).update(database, "intro", "id", number(id));
}

void remove_intro(Database& database, IntroId id) {
  get_intro(database, id);
  database.run("delete from intro where id = ?1", {id});
}

Intro get_intro(Database& database, IntroId id) {
  auto query = database.query(
      "select ask_id, source_id, target_id, profile_id, mode, state, owner, value_minor, currency, reason, "
      "consented_at is not null,"
      " accepted_at, max(accepted_at, coalesce(forwarded_at, 0), coalesce(consented_at, 0), coalesce(introduced_at, 0),"
      " coalesce(replied_at, 0), coalesce(booked_at, 0), coalesce(met_at, 0), coalesce(opportunity_at, 0), "
      "coalesce(closed_at, 0))"
      " from intro where id = ?1",
      {id});
  if (!query.step()) {
    throw Error(Fault::missing, fmt::format("no intro {}", number(id)), "'refer intro list' shows them");
  }
  Intro intro {.id = id,
               .source = ContactId {query.integer(1)},
               .mode = parse_word<Mode>(query.text(4)),
               .state = parse_word<IntroState>(query.text(5)),
               .owner = query.text(6),
               .reason = query.text(9),
               .consented = query.integer(10) != 0,
               .accepted_at = Instant {query.integer(11)},
               .latest = Instant {query.integer(12)}};
  if (!query.is_null(0)) {
    intro.ask = AskId {query.integer(0)};
  }
  if (!query.is_null(2)) {
    intro.target = ContactId {query.integer(2)};
  }
  if (!query.is_null(3)) {
    intro.profile = ProfileId {query.integer(3)};
  }
  if (!query.is_null(7)) {
    intro.value = Money {query.integer(7), query.text(8)};
  }
  return intro;
}

void mark_intro(Database& database, IntroId id, const IntroStep& step) {
  const auto intro = get_intro(database, id);
  check_move(intro.state, step.state);
  check_consent(intro.mode, step.state, intro.consented || step.state == IntroState::consented);
  if ((step.value || step.years) && (step.state < IntroState::opportunity || step.state > IntroState::lost)) {
    throw Error(Fault::usage, "--value and --years belong to a deal: opportunity, won or lost");
  }
  const auto at = step_instant(step.when, intro.latest);
  Assignments row;
  row.put("state", word(step.state))
      .put(column_of(step.state), at)
      .set("reason", step.reason)
      .set("contract_years", step.years);
  if (step.value) {
    row.put("value_minor", step.value->minor).put("currency", step.value->currency);
  }
  row.update(database, "intro", "id", number(id));
}

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
  return database.table(
      "select intro.id, source.name, target.name, profile.handle, intro.mode, intro.state, intro.owner, "
      "intro.value_minor, intro.currency,"
      " intro.introduced_at, intro.met_at, intro.closed_at, intro.ask_id, intro.accepted_at, intro.source_id, "
      "intro.target_id,"
      " company.name, intro.forwarded_at, intro.consented_at, intro.replied_at, intro.booked_at, intro.opportunity_at,"
      " intro.thanked_at, intro.contract_years, intro.reason, intro.note, intro.added_by"
      " from intro join contact as source on source.id = intro.source_id"
      " left join contact as target on target.id = intro.target_id"
      " left join company on company.id = target.company_id"
      " left join profile on profile.id = intro.profile_id" +
          where.text() + " order by intro.id",
      {{"id", Kind::integer},
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
       {"added_by", Kind::text, true}},
      where.values());
}

}  // namespace refer::store
