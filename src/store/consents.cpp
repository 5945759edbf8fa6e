#include "refer/store/consents.hpp"

#include <fmt/core.h>

#include <array>

#include "refer/core/error.hpp"
#include "refer/store/intros.hpp"
#include "store/assignments.hpp"

namespace refer::store {

namespace {

/// The steps around a consent, between which it must lie.
struct Bounds {
  Instant earliest {};
  std::optional<Instant> latest {};
};

Bounds bounds_of(Database& database, IntroId id, Side side) {
  auto query = database.query(
      side == Side::source
          ? "select coalesce(ask.sent_at, ask.queued_at, 0), coalesce(forwarded_at, consented_at, introduced_at, "
            "replied_at, booked_at, met_at, opportunity_at, closed_at)"
            " from intro left join ask on ask.id = intro.ask_id where intro.id = ?1"
          : "select coalesce(forwarded_at, accepted_at), coalesce(introduced_at, replied_at, booked_at, met_at, "
            "opportunity_at, closed_at) from intro where id = ?1",
      {id});
  query.step();
  return {.earliest = Instant {query.integer(0)}, .latest = query.optional_instant(1)};
}

/// The instant of a consent. Throws Error(Fault::usage) when it does not lie between the steps around it.
Instant consent_instant(Database& database, IntroId id, Side side, const When& when) {
  const auto [earliest, latest] = bounds_of(database, id, side);
  const auto at = not_before(when, earliest);
  if (at < earliest) {
    throw Error(Fault::usage, "the consent cannot be earlier than the step before it, at " + format(earliest),
                "--on says when it was given");
  }
  if (latest && at > *latest) {
    throw Error(Fault::usage, "the consent cannot be later than the step after it, at " + format(*latest),
                "--on says when it was given; --withdrawn \"\" takes a withdrawal back");
  }
  return at;
}

/// The columns of the consent of a side.
struct Columns {
  std::string_view at;
  std::string_view withdrawn;
  std::string_view channel;
  std::string_view evidence;
};

constexpr Columns columns_of(Side side) {
  return side == Side::source ? Columns {"accepted_at", "source_withdrawn_at", "source_channel", "source_evidence"}
                              : Columns {"consented_at", "target_withdrawn_at", "target_channel", "target_evidence"};
}

/// When a consent that was given at `at` is withdrawn. Throws Error(Fault::usage) for a time before that.
Bind withdrawal(const ConsentRecord& known, const ConsentChange& change, Instant at) {
  if (!change.withdrawn) {
    const bool ends_before = known.withdrawn_at && *known.withdrawn_at < at;
    return ends_before ? Bind {} : Bind {known.withdrawn_at};
  }
  if (!*change.withdrawn) {
    return {};
  }
  const auto withdrawn = not_before(**change.withdrawn, at);
  if (withdrawn < at) {
    throw Error(Fault::usage, "a consent cannot be withdrawn before it was given, at " + format(at),
                "--withdrawn says when that was");
  }
  return withdrawn;
}

}  // namespace

void put_consent(Database& database, IntroId id, Side side, const ConsentChange& change, Instant now) {
  const auto intro = get_intro(database, id);
  const auto& known = intro.consent(side);
  const bool is_first = !known.at;
  if (is_first && change.withdrawn && *change.withdrawn) {
    throw Error(Fault::usage, fmt::format("the {} never consented, so nothing can be withdrawn", word(side)),
                fmt::format("'refer intro mark {} refused --by {}' when they said no", number(id), word(side)));
  }
  const auto [at_column, withdrawn_column, channel_column, evidence_column] = columns_of(side);
  Assignments row;
  row.set(evidence_column, change.evidence);
  if (change.channel) {
    row.put(channel_column, word(*change.channel));
  }
  auto at = known.at.value_or(now);
  if (is_first || change.at) {
    at = consent_instant(database, id, side, change.at.value_or(When {now}));
    row.put(at_column, at);
    if (is_first && intro.state < IntroState::consented) {
      row.put("state", word(IntroState::consented));
    }
    if (side == Side::source && intro.ask) {
      database.run("update ask set answered_at = ?2 where id = ?1 and state = 'accepted'", {*intro.ask, at});
    }
  }
  row.put(withdrawn_column, withdrawal(known, change, at));
  row.update(database, "intro", "id", number(id));
}

Table consent_table(Database& database, IntroId id) {
  return database.table(
      "select intro.id, 'source', contact.name, accepted_at, source_channel, source_evidence, source_withdrawn_at"
      " from intro join contact on contact.id = source_id where intro.id = ?1"
      " union all"
      " select intro.id, 'target', contact.name, consented_at, target_channel, target_evidence, target_withdrawn_at"
      " from intro left join contact on contact.id = target_id where intro.id = ?1",
      {{"intro", Kind::integer},
       {"side"},
       {"person"},
       {"at", Kind::instant},
       {"channel"},
       {"evidence"},
       {"withdrawn_at", Kind::instant}},
      std::array {Bind {id}});
}

}  // namespace refer::store
