#include "refer/store/intros.hpp"

#include <fmt/core.h>

#include "refer/core/error.hpp"
#include "refer/core/text.hpp"
#include "refer/store/contacts.hpp"
#include "refer/store/credits.hpp"
#include "refer/store/rewards.hpp"
#include "refer/store/sales.hpp"
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
      .set("followed_up_at", fields.followed_up_at)
      .set("updated_at", fields.updated_at)
      .set("told_at", fields.told_at)
      .set("colleague_id", fields.colleague)
      .set("why", fields.why)
      .set("handoff", fields.handoff)
      .set("reason", fields.reason)
      .set("note", fields.note)
      .set("source_evidence", fields.source_evidence)
      .set("added_by", fields.added_by);
  if (fields.mode) {
    row.put("mode", word(*fields.mode));
  }
  if (fields.source_channel) {
    row.put("source_channel", word(*fields.source_channel));
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

/// Throws Error(Fault::usage) for what does not belong to a step.
void check_belongings(IntroId id, const IntroStep& step) {
  using enum IntroState;
  if ((step.value || step.years) && (step.state < opportunity || step.state > lost)) {
    throw Error(Fault::usage, "--value and --years belong to a deal: opportunity, won or lost");
  }
  if (step.by && step.state != refused) {
    throw Error(Fault::usage, "--by belongs to 'refused'");
  }
  if (step.until && step.state != lapsed) {
    throw Error(Fault::usage, "--until belongs to 'lapsed'");
  }
  if (step.duplicate_of && step.state != lapsed && step.state != unfit) {
    throw Error(Fault::usage, "--duplicate-of belongs to 'lapsed' and 'unfit'");
  }
  if (step.duplicate_of == id) {
    throw Error(Fault::usage, "an introduction does not repeat itself",
                "--duplicate-of is the one that was there before");
  }
  if ((step.channel || step.evidence) && step.state != consented) {
    throw Error(Fault::usage, "--channel and --evidence belong to 'consented'",
                fmt::format("'refer intro consent {}' shows and corrects consents", number(id)));
  }
}

/// Throws Error(Fault::usage) when an introduction would repeat, maybe by others, itself.
void check_repeats(Database& database, IntroId id, IntroId earlier) {
  (void)get_intro(database, earlier);
  if (database.find_integer("with recursive chain (id) as (select ?2"
                            " union select duplicate_of from intro join chain on intro.id = chain.id"
                            " where duplicate_of is not null)"
                            " select 1 from chain where id = ?1",
                            {id, earlier})) {
    throw Error(Fault::usage, "an introduction does not repeat itself",
                fmt::format("intro {} is said to repeat intro {}; --duplicate-of is the one that was there before",
                            number(earlier), number(id)));
  }
}

const std::string& intro_sql() {
  static const auto sql = fmt::format(
      "select ask_id, source_id, target_id, profile_id, mode, state, owner, value_minor, currency, contract_years, why,"
      " handoff, colleague_id, reason, note, refused_by, until, duplicate_of, counts, accepted_at, source_withdrawn_at,"
      " source_channel, source_evidence, consented_at, target_withdrawn_at, target_channel, target_evidence,"
      " {}, thanked_at, followed_up_at, updated_at, told_at, {} from intro where id = ?1",
      introduced_sql, latest_of_intro_sql);
  return sql;
}

/// Four columns: when, withdrawn when, how, what shows it.
ConsentRecord read_consent(const Query& query, int column) {
  return {.at = query.optional_instant(column),
          .withdrawn_at = query.optional_instant(column + 1),
          .channel = query.text(column + 2),
          .evidence = query.text(column + 3)};
}

}  // namespace

Consent ConsentRecord::state(Instant instant) const {
  if (!at || *at > instant) {
    return Consent::missing;
  }
  return withdrawn_at && *withdrawn_at <= instant ? Consent::withdrawn : Consent::given;
}

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

std::optional<IntroId> find_intro_of(Database& database, AskId id) {
  const auto intro = database.find_integer("select id from intro where ask_id = ?1", {id});
  return intro ? std::optional {IntroId {*intro}} : std::nullopt;
}

void edit_intro(Database& database, IntroId id, const IntroFields& fields) {
  const auto intro = get_intro(database, id);
  if (is_stage(intro.state)) {
    check_not_introduced(database, intro.source, fields.target, id);
  }
  const bool is_somebody_else = fields.target && intro.target && *fields.target != *intro.target;
  if (is_somebody_else && (intro.target_consent.at || intro.introduced_at)) {
    // What the one agreed to, the other did not.
    const auto& name = get_contact(database, *intro.target).name;
    throw Error(Fault::conflict,
                fmt::format("intro {} is {} already, with {}", number(id), word(intro.state), escape_terminal(name)),
                fmt::format("'refer intro add' begins one to somebody else; 'refer intro reclassify {} --target PERSON "
                            "--reason TEXT' if it was that person all along",
                            number(id)));
  }
  if (fields.mode && intro.introduced_at) {
    // A stricter mode must not be put on an introduction that has passed by what it asks for.
    const auto came_to = brings_together(IntroState::accepted, intro.state) ? intro.state : IntroState::introduced;
    check_consent(*fields.mode, IntroState::accepted, came_to, intro.source_consent.state(*intro.introduced_at),
                  intro.target_consent.state(*intro.introduced_at));
  }
  if (fields.target) {
    check_no_credit_in(database, id, *fields.target);
  }
  assign(fields).update(database, "intro", "id", number(id));
}

void remove_intro(Database& database, IntroId id) {
  (void)get_intro(database, id);
  check_no_sale(database, id);
  if (const auto other = database.find_integer("select min(id) from intro where duplicate_of = ?1", {id})) {
    throw Error(Fault::conflict, fmt::format("intro {} is said to repeat intro {}", *other, number(id)),
                fmt::format("'refer intro remove {}' first", *other));
  }
  check_no_reward_for(database, id);
  for (const auto* const sql : {"delete from mail where intro_id = ?1", "delete from proposal where intro_id = ?1",
                                "delete from intro_change where intro_id = ?1", "delete from credit where intro_id = ?1",
                                "delete from intro where id = ?1"}) {
    database.run(sql, {id});
  }
}

Intro get_intro(Database& database, IntroId id) {
  auto query = database.query(intro_sql(), {id});
  if (!query.step()) {
    throw Error(Fault::missing, fmt::format("no intro {}", number(id)), "'refer intro list' shows them");
  }
  Intro intro {.id = id,
               .ask = query.optional_id<AskId>(0),
               .source = ContactId {query.integer(1)},
               .target = query.optional_id<ContactId>(2),
               .profile = query.optional_id<ProfileId>(3),
               .mode = parse_word<Mode>(query.text(4)),
               .state = parse_word<IntroState>(query.text(5)),
               .owner = query.text(6),
               .why = query.text(10),
               .handoff = query.text(11),
               .colleague = query.optional_id<ContactId>(12),
               .reason = query.text(13),
               .note = query.text(14),
               .duplicate_of = query.optional_id<IntroId>(17),
               .counts = query.integer(18) != 0,
               .source_consent = read_consent(query, 19),
               .target_consent = read_consent(query, 23),
               .accepted_at = Instant {query.integer(19)},
               .introduced_at = query.optional_instant(27),
               .thanked_at = query.optional_instant(28),
               .followed_up_at = query.optional_instant(29),
               .updated_at = query.optional_instant(30),
               .told_at = query.optional_instant(31),
               .latest = Instant {query.integer(32)}};
  if (!query.is_null(7)) {
    intro.value = Money {query.integer(7), query.text(8)};
  }
  if (!query.is_null(9)) {
    intro.years = query.number(9);
  }
  if (!query.is_null(15)) {
    intro.refused_by = parse_word<Side>(query.text(15));
  }
  if (!query.is_null(16)) {
    intro.until = find_iso_date(query.text(16));
  }
  return intro;
}

void mark_intro(Database& database, IntroId id, const IntroStep& step) {
  const auto intro = get_intro(database, id);
  check_move(intro.state, step.state);
  check_belongings(id, step);
  const auto at = step_instant(step.when, intro.latest);
  check_consent(intro.mode, intro.state, step.state, intro.source_consent.state(at), intro.target_consent.state(at));
  Assignments row;
  row.put("state", word(step.state))
      .put(column_of(step.state), at)
      .set("reason", step.reason)
      .set("contract_years", step.years)
      .set("until", step.until)
      .set("target_evidence", step.evidence);
  if (step.value) {
    row.put("value_minor", step.value->minor).put("currency", step.value->currency);
  }
  if (step.state == IntroState::refused) {
    row.put("refused_by", word(step.by.value_or(Side::target)));
  }
  if (step.duplicate_of) {
    check_repeats(database, id, *step.duplicate_of);
    row.put("duplicate_of", *step.duplicate_of);
  }
  if (step.channel) {
    row.put("target_channel", word(*step.channel));
  }
  row.update(database, "intro", "id", number(id));
}

}  // namespace refer::store
