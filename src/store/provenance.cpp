#include "refer/store/provenance.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <set>

#include "refer/core/text.hpp"
#include "refer/store/asks.hpp"
#include "refer/store/contacts.hpp"
#include "refer/store/credits.hpp"
#include "refer/store/intros.hpp"

namespace refer::store {

namespace {

/// The parts that say something, with commas.
std::string sentence(std::initializer_list<std::string> parts) {
  std::vector<std::string> said;
  std::copy_if(parts.begin(), parts.end(), std::back_inserter(said), [](const auto& part) { return !part.empty(); });
  return join(said, ", ");
}

std::string labelled(std::string_view label, const std::string& text) {
  return text.empty() ? std::string {} : fmt::format("{} {}", label, text);
}

template <typename Id>
std::string record(std::string_view noun, Id id) {
  return fmt::format("{} {}", noun, number(id));
}

std::optional<Money> money_at(const Query& query, int column) {
  return query.is_null(column) ? std::nullopt : std::optional {Money {query.integer(column), query.text(column + 1)}};
}

std::variant<std::monostate, Instant, Date> day_at(const Query& query, int column) {
  if (const auto day = find_iso_date(query.text(column))) {
    return *day;
  }
  return {};
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
      add({.what = "unasked",
           .when = intro_.accepted_at,
           .who = source_,
           .detail = "nobody asked for it",
           .record = record("intro", intro_.id)});
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
      add({.what = query.text(1),
           .when = day_at(query, 2),
           .who = target(),
           .detail = query.text(5),
           .value = money_at(query, 3),
           .record = record("sale", SaleId {query.integer(0)})});
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

  /// What a step says besides its day.
  [[nodiscard]] std::string about(std::string_view step) const {
    if (step == "accepted") {
      return sentence({labelled("to", wanted()), fmt::format("mode {}", word(intro_.mode)),
                       labelled("by", intro_.source_consent.channel), intro_.source_consent.evidence,
                       intro_.source_consent.withdrawn_at ? "withdrawn since" : "",
                       intro_.counts ? "" : "no referral"});
    }
    if (step == "consented") {
      return sentence({labelled("by", intro_.target_consent.channel), intro_.target_consent.evidence,
                       intro_.target_consent.withdrawn_at ? "withdrawn since" : ""});
    }
    if (step == word(intro_.state) && is_final(intro_.state)) {
      return sentence({intro_.target ? get_contact(database_, *intro_.target).company : "",
                       intro_.years ? fmt::format("{} years", format_number(*intro_.years)) : "", intro_.reason});
    }
    return {};
  }

  /// The steps, and the letters between them.
  void add_steps() {
    auto query = database_.query(
        "with step (at, rank, what, who) as ("
        " select closed_at, 9, state, target_id from intro where id = ?1"
        " union all select opportunity_at, 8, 'opportunity', target_id from intro where id = ?1"
        " union all select met_at, 7, 'met', target_id from intro where id = ?1"
        " union all select booked_at, 6, 'booked', target_id from intro where id = ?1"
        " union all select replied_at, 5, 'replied', target_id from intro where id = ?1"
        " union all select introduced_at, 4, 'introduced', source_id from intro where id = ?1"
        " union all select consented_at, 3, 'consented', target_id from intro where id = ?1"
        " union all select forwarded_at, 2, 'forwarded', source_id from intro where id = ?1"
        " union all select accepted_at, 0, 'accepted', source_id from intro where id = ?1)"
        " select at, rank, what, contact.name, '' as letter, '' as message_id"
        " from step left join contact on contact.id = who where at is not null"
        " union all select mail.at, 1, 'letter', contact.name, mail.letter, mail.message_id"
        " from mail join contact on contact.id = mail.sender_id"
        " where mail.intro_id = ?1 and mail.letter is not null order by 1 desc, 2 desc, 6",
        {intro_.id});
    while (query.step()) {
      const auto what = query.text(2);
      const bool is_end = query.integer(1) == 9;
      add({.what = what,
           .when = Instant {query.integer(0)},
           .who = query.text(3),
           .detail = what == "letter" ? sentence({query.text(4), query.text(5)}) : about(what),
           .value = is_end ? intro_.value : std::nullopt,
           .record = record("intro", intro_.id)});
    }
    add_override("intro", intro_.id, "null", "accepted_at");
  }

  /// What was done past a guard.
  template <typename Id>
  void add_override(std::string_view table, Id id, std::string_view rules, std::string_view at) {
    auto query = database_.query(
        fmt::format("select override_reason, {}, owner, {} from {} where id = ?1", rules, at, table), {id});
    if (query.step() && !query.is_null(0)) {
      add({.what = "override",
           .when = Instant {query.integer(3)},
           .who = query.text(2),
           .detail = sentence({query.text(1), query.text(0)}),
           .record = record(table, id)});
    }
  }

  void add_ask(AskId id) {
    auto query = database_.query(
        "select kind, owner, coalesce(sent_at, queued_at), template, variant, message_id, nudges, nudged_at, moment_id"
        " from ask where id = ?1",
        {id});
    query.step();
    if (query.integer(6) > 0) {
      const auto nudged_at = query.optional_instant(7);
      const auto times = query.integer(6);
      add({.what = "nudge",
           .who = query.text(1),
           .detail = times == 1 ? "once" : fmt::format("{} times, the last", times),
           .record = record("ask", id)});
      if (nudged_at) {
        links_.back().when = *nudged_at;
      }
    }
    const Instant sent {query.integer(2)};
    if (!query.is_null(5)) {
      add({.what = "letter", .when = sent, .who = query.text(1), .detail = query.text(5), .record = record("ask", id)});
    }
    add({.what = "ask",
         .when = sent,
         .who = query.text(1),
         .detail = sentence({query.text(0), query.text(3), labelled("variant", query.text(4))}),
         .record = record("ask", id)});
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
    const auto said = record("moment", id);
    add({.what = "moment", .when = day, .who = who, .detail = query.text(0), .record = said});
    if (!query.is_null(3)) {
      add({.what = "outcome", .when = day, .who = who, .detail = query.text(3), .record = said});
    }
    auto proof =
        database_.query("select id, day, result from outcome where moment_id = ?1 order by day desc, id desc", {id});
    while (proof.step()) {
      if (proof.text(2) != query.text(3)) {
        add({.what = "outcome",
             .when = day_at(proof, 1),
             .who = who,
             .detail = proof.text(2),
             .record = record("outcome", OutcomeId {proof.integer(0)})});
      }
    }
  }

  [[nodiscard]] std::string strengths() const {
    auto query = database_.query(
        "select (select strength from tie where a = 1 and b = ?1),"
        " (select strength from tie where a = min(?1, ?2) and b = max(?1, ?2))",
        {intro_.source, intro_.target});
    query.step();
    return sentence({query.is_null(0) ? "" : fmt::format("strength {}", query.integer(0)),
                     query.is_null(1) ? "" : fmt::format("{} to {}", query.integer(1), target())});
  }

  /// Who brought it about: the others, and its source with what is left.
  void add_parts() {
    const auto part = part_sql("intro.value_minor", "credit.share");
    auto query = database_.query(
        "select credit.id, contact.name, credit.role, credit.share, credit.note, credit.added_at,"
        " iif(intro.state = 'won', " +
            part +
            ", null), intro.currency from credit join intro on intro.id = credit.intro_id"
            " join contact on contact.id = credit.contact_id where credit.intro_id = ?1 order by credit.id desc",
        {intro_.id});
    std::int64_t rest = 100;
    auto value = intro_.state == IntroState::won ? intro_.value : std::nullopt;
    while (query.step()) {
      const auto their = money_at(query, 6);
      rest -= query.integer(3);
      if (value && their) {
        value->minor -= their->minor;
      }
      add({.what = "credit",
           .when = Instant {query.integer(5)},
           .who = query.text(1),
           .detail = sentence({query.text(2), fmt::format("{} %", query.integer(3)), query.text(4)}),
           .value = their,
           .record = record("credit", CreditId {query.integer(0)})});
    }
    auto source = database_.query("select type, since from source where contact_id = ?1", {intro_.source});
    source.step();
    add({.what = "source",
         .when = day_at(source, 1),
         .who = source_,
         .detail = sentence({source.text(0), strengths(), "sourced", fmt::format("{} %", rest)}),
         .value = value,
         .record = record("source", intro_.source)});
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
