#include "refer/store/provenance.hpp"

#include <fmt/core.h>

#include <set>

#include "refer/store/contacts.hpp"
#include "store/steps.hpp"

namespace refer::store {

namespace {

std::optional<Money> money_at(const Query& query, int column) {
  return query.is_null(column) ? std::nullopt : std::optional {Money {query.integer(column), query.text(column + 1)}};
}

std::variant<std::monostate, Instant, Date> day_at(const Query& query, int column) {
  if (const auto day = find_iso_date(query.text(column))) {
    return *day;
  }
  return {};
}

std::optional<int> strength_at(const Query& query, int column) {
  return query.is_null(column) ? std::nullopt : std::optional {static_cast<int>(query.integer(column))};
}

/// Steps of one instant stand by their rank; the letter that asks for the second goes out after the first.
constexpr std::int64_t letter_rank {1};
std::int64_t rank_of(IntroState state) {
  return 2 * static_cast<std::int64_t>(state);
}

/// The steps of an introduction: when, rank, state, and the id of who took it.
std::string steps_sql() {
  using enum IntroState;
  auto sql = fmt::format("select closed_at, {}, state, target_id from intro where id = ?1", rank_of(won));
  for (std::size_t place = 0; place < Words<IntroState>::words.size(); ++place) {
    const auto state = static_cast<IntroState>(place);
    if (is_stage(state) && !is_final(state)) {
      const bool by_source = state == accepted || state == forwarded || state == introduced;
      sql += fmt::format(" union all select {}, {}, '{}', {} from intro where id = ?1", instant_of(state),
                         rank_of(state), word(state), by_source ? "source_id" : "target_id");
    }
  }
  return sql;
}

/// The links of one introduction, from the end to the beginning.
class Chain {
 public:
  Chain(Database& database, IntroId id, int generation, std::vector<Link>& links)
      : database_ {database},
        intro_ {get_intro(database, id)},
        source_ {get_contact(database, intro_.source).name},
        generation_ {generation},
        links_ {links} {}

  void add_all() {
    add_sales();
    add_steps();
    if (intro_.ask) {
      add_ask(*intro_.ask);
    } else {
      add({.what = links::Unasked {}, .when = intro_.accepted_at, .who = source_, .record = intro_.id});
    }
    add_parts();
  }

  /// The deal by which the source had become a customer when they introduced: the first, where there are several.
  [[nodiscard]] std::optional<IntroId> before() const {
    const auto id = database_.find_integer(
        "select id from intro where target_id = ?1 and state = 'won' and closed_at <= ?2 order by closed_at, id limit "
        "1",
        {intro_.source, intro_.accepted_at});
    return id ? std::optional {IntroId {*id}} : std::nullopt;
  }

 private:
  void add(Link link) {
    link.generation = generation_;
    links_.push_back(std::move(link));
  }

  void add_sales() {
    auto query = database_.query(
        "select id, kind, day, value_minor, currency, reason from sale where intro_id = ?1 order by day desc, id "
        "desc",
        {intro_.id});
    while (query.step()) {
      add({.what = links::Sale {.kind = parse_word<SaleKind>(query.text(1)), .reason = query.text(5)},
           .when = day_at(query, 2),
           .who = target(),
           .value = money_at(query, 3),
           .record = SaleId {query.integer(0)}});
    }
  }

  [[nodiscard]] std::string target() const {
    return intro_.target ? get_contact(database_, *intro_.target).name : std::string {};
  }

  /// Who was to be met: somebody, or whoever fits a profile.
  [[nodiscard]] std::string wanted() const {
    return intro_.target || !intro_.profile
               ? target()
               : database_.find_text("select handle from profile where id = ?1", {*intro_.profile}).value_or("");
  }

  [[nodiscard]] links::Step step(IntroState state) const {
    links::Step step {.state = state};
    if (state == IntroState::accepted) {
      step.mode = intro_.mode;
      step.wanted = wanted();
      step.counts = intro_.counts;
      step.consent = intro_.source_consent;
    } else if (state == IntroState::consented) {
      step.consent = intro_.target_consent;
    } else if (is_final(state)) {
      step.company = intro_.target ? get_contact(database_, *intro_.target).company : "";
      step.years = intro_.years;
      step.reason = intro_.reason;
    }
    return step;
  }

  /// The steps, and the letters between them.
  void add_steps() {
    auto query = database_.query("with step (at, rank, what, who) as (" + steps_sql() +
                                     ") select at, rank, what, contact.name, '' as letter, '' as message_id"
                                     " from step left join contact on contact.id = who where at is not null"
                                     " union all select mail.at, ?2, null, contact.name, mail.letter, mail.message_id"
                                     " from mail join contact on contact.id = mail.sender_id"
                                     " where mail.intro_id = ?1 and mail.letter is not null order by 1 desc, 2 desc, 6",
                                 {intro_.id, letter_rank});
    while (query.step()) {
      Link link {.when = Instant {query.integer(0)}, .who = query.text(3), .record = intro_.id};
      if (query.is_null(2)) {
        link.what = links::Letter {.name = query.text(4), .message_id = query.text(5)};
      } else {
        const auto state = parse_word<IntroState>(query.text(2));
        link.what = step(state);
        link.value = is_final(state) ? intro_.value : std::nullopt;
      }
      add(std::move(link));
    }
    add_override("intro", intro_.id, "null", "accepted_at");
  }

  /// What was done past a guard.
  template <typename Id>
  void add_override(std::string_view table, Id id, std::string_view rules, std::string_view at) {
    auto query = database_.query(
        fmt::format("select override_reason, {}, owner, {} from {} where id = ?1", rules, at, table), {id});
    if (query.step() && !query.is_null(0)) {
      add({.what = links::Override {.rules = query.text(1), .reason = query.text(0)},
           .when = Instant {query.integer(3)},
           .who = query.text(2),
           .record = id});
    }
  }

  void add_ask(AskId id) {
    auto query = database_.query(
        "select kind, owner, coalesce(sent_at, queued_at), template, variant, message_id, nudges, nudged_at, moment_id"
        " from ask where id = ?1",
        {id});
    query.step();
    const auto owner = query.text(1);
    if (query.integer(6) > 0) {
      Link nudge {.what = links::Nudge {.times = query.integer(6)}, .who = owner, .record = id};
      if (const auto nudged_at = query.optional_instant(7)) {
        nudge.when = *nudged_at;
      }
      add(std::move(nudge));
    }
    const Instant sent {query.integer(2)};
    if (!query.is_null(5)) {
      add({.what = links::Letter {.message_id = query.text(5)}, .when = sent, .who = owner, .record = id});
    }
    add({.what =
             links::Ask {.kind = parse_word<AskKind>(query.text(0)), .letter = query.text(3), .variant = query.text(4)},
         .when = sent,
         .who = owner,
         .record = id});
    add_override("ask", id, "override_rules", "queued_at");
    if (!query.is_null(8)) {
      add_moment(MomentId {query.integer(8)});
    }
  }

  void add_moment(MomentId id) {
    auto query = database_.query(
        "select moment.kind, moment.day, contact.name, moment.outcome"
        " from moment join contact on contact.id = moment.contact_id where moment.id = ?1",
        {id});
    query.step();
    const auto day = day_at(query, 1);
    const auto who = query.text(2);
    add({.what = links::Moment {query.text(0)}, .when = day, .who = who, .record = id});
    if (!query.is_null(3)) {
      add({.what = links::Outcome {query.text(3)}, .when = day, .who = who, .record = id});
    }
    auto proof =
        database_.query("select id, day, result from outcome where moment_id = ?1 order by day desc, id desc", {id});
    while (proof.step()) {
      if (proof.text(2) != query.text(3)) {
        add({.what = links::Outcome {proof.text(2)},
             .when = day_at(proof, 1),
             .who = who,
             .record = OutcomeId {proof.integer(0)}});
      }
    }
  }

  /// Who brought it about: the others, and its source with what is left.
  void add_parts() {
    auto query = database_.query(
        "select credit.id, contact.name, credit.role, credit.share, credit.note, credit.added_at,"
        " iif(intro.state = 'won', part(intro.value_minor, credit.share), null), intro.currency"
        " from credit join intro on intro.id = credit.intro_id join contact on contact.id = credit.contact_id where "
        "credit.intro_id = ?1 order by credit.id desc",
        {intro_.id});
    int rest = 100;
    auto value = intro_.state == IntroState::won ? intro_.value : std::nullopt;
    while (query.step()) {
      const auto their = money_at(query, 6);
      rest -= static_cast<int>(query.integer(3));
      if (value && their) {
        value->minor -= their->minor;
      }
      add({.what = links::Credit {.role = parse_word<CreditRole>(query.text(2)),
                                  .share = static_cast<int>(query.integer(3)),
                                  .note = query.text(4)},
           .when = Instant {query.integer(5)},
           .who = query.text(1),
           .value = their,
           .record = CreditId {query.integer(0)}});
    }
    add_source(rest, value);
  }

  void add_source(int share, const std::optional<Money>& value) {
    auto query = database_.query(
        "select type, since, (select strength from tie where a = 1 and b = ?1),"
        " (select strength from tie where a = min(?1, ?2) and b = max(?1, ?2)) from source where contact_id = ?1",
        {intro_.source, intro_.target});
    query.step();
    add({.what = links::Source {.type = query.text(0),
                                .strength = strength_at(query, 2),
                                .strength_to_target = strength_at(query, 3),
                                .target = target(),
                                .share = share},
         .when = day_at(query, 1),
         .who = source_,
         .value = value,
         .record = intro_.source});
  }

  Database& database_;
  Intro intro_;
  std::string source_;
  int generation_;
  std::vector<Link>& links_;
};

}  // namespace

std::vector<Link> provenance(Database& database, IntroId id) {
  std::vector<Link> links;
  std::set<IntroId> seen;
  std::optional<IntroId> next {id};
  for (int generation = 0; next && seen.insert(*next).second; ++generation) {
    Chain chain {database, *next, generation, links};
    chain.add_all();
    next = chain.before();
  }
  return links;
}

}  // namespace refer::store
