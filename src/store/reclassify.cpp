#include "refer/store/reclassify.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <array>

#include "refer/core/error.hpp"
#include "refer/core/text.hpp"
#include "refer/store/asks.hpp"
#include "refer/store/contacts.hpp"
#include "refer/store/credits.hpp"
#include "refer/store/intros.hpp"
#include "store/assignments.hpp"

namespace refer::store {

namespace {

template <typename Id>
std::optional<std::string> as_text(std::optional<Id> id) {
  return id ? std::optional {std::to_string(number(*id))} : std::nullopt;
}

/// What was and what is, kept a field at a time. People, profiles and asks are kept by their numbers: whoever is
/// forgotten is then forgotten here too.
class History {
 public:
  History(Database& database, IntroId id, const Reclassification& change, Instant now)
      : database_ {database}, id_ {id}, change_ {change}, now_ {now} {}

  void put(std::string_view field, const std::optional<std::string>& was, const std::optional<std::string>& is) {
    if (was == is) {
      return;
    }
    database_.run(
        "insert into intro_change (intro_id, at, who, field, was, now, reason)"
        " values (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        {id_, now_, change_.who, field, was, is, change_.reason});
    ++count_;
  }
  [[nodiscard]] int count() const { return count_; }

 private:
  Database& database_;
  IntroId id_;
  const Reclassification& change_;
  Instant now_;
  int count_ = 0;
};

Error other_source(Database& database, AskId ask, ContactId source, std::string hint) {
  return {Fault::conflict,
          fmt::format("ask {} is to {}", number(ask), escape_terminal(get_contact(database, source).name)),
          std::move(hint)};
}

/// Throws Error(Fault::conflict) unless the introduction can come of an ask; `source` is whose it is from now on.
void check_ask(Database& database, const Ask& ask, ContactId source, IntroId id) {
  if (ask.source != source) {
    throw other_source(database, ask.id, ask.source, "--source moves the introduction to them");
  }
  if (const auto other = database.find_integer("select id from intro where ask_id = ?1 and id <> ?2", {ask.id, id})) {
    throw Error(Fault::conflict, fmt::format("intro {} came of ask {}", *other, number(ask.id)),
                fmt::format("'refer intro reclassify {} --ask none' takes it off", *other));
  }
}

/// An ask that led to an introduction was answered yes, however it stood.
void accept(Database& database, const Ask& ask, Instant accepted_at, History& history) {
  if (ask.state == AskState::accepted) {
    return;
  }
  try {
    check_move(ask.state, AskState::accepted);
  } catch (const Error& error) {
    throw Error(error.fault(), fmt::format("ask {}: {}", number(ask.id), error.message()), error.hint());
  }
  database.run(
      "update ask set state = 'accepted', answered_at = ?2, sent_at = coalesce(sent_at, ?2), later_until = null"
      " where id = ?1",
      {ask.id, std::max(accepted_at, ask.latest)});
  history.put("ask_state", std::string {word(ask.state)}, std::string {word(AskState::accepted)});
}

std::string counting_word(bool counts) {
  return counts ? "referral" : "introduction";
}

}  // namespace

int reclassify_intro(Database& database, IntroId id, const Reclassification& change, Instant now) {
  const auto intro = get_intro(database, id);
  const auto source = change.source.value_or(intro.source);
  const auto target = change.target ? change.target : intro.target;
  if (is_stage(intro.state)) {
    check_not_introduced(database, source, target, id);
  }
  check_no_credit_in(database, id, source);
  if (target) {
    check_no_credit_in(database, id, *target);
  }
  if (!change.ask && intro.ask && get_ask(database, *intro.ask).source != source) {
    throw other_source(database, *intro.ask, intro.source,
                       "--ask none says that the introduction came without an ask, --ask ID of which one it came");
  }
  History history {database, id, change, now};
  Assignments row;
  if (change.counts) {
    history.put("counts", counting_word(intro.counts), counting_word(*change.counts));
    row.put("counts", *change.counts ? 1 : 0);
  }
  history.put("source", as_text(std::optional {intro.source}), as_text(std::optional {source}));
  history.put("target", as_text(intro.target), as_text(target));
  row.put("source_id", source).put("target_id", target);
  if (change.profile) {
    history.put("profile", as_text(intro.profile), as_text(change.profile));
    row.put("profile_id", *change.profile);
  }
  if (change.ask) {
    history.put("ask", as_text(intro.ask), as_text(*change.ask));
    row.put("ask_id", *change.ask);
    if (intro.ask && intro.source_consent.evidence == answer_to(*intro.ask)) {
      row.put("source_evidence", *change.ask ? Bind {answer_to(**change.ask)} : Bind {});
    }
  }
  if (change.ask && *change.ask) {
    const auto ask = get_ask(database, **change.ask);
    check_ask(database, ask, source, id);
    accept(database, ask, intro.accepted_at, history);
  }
  row.update(database, "intro", "id", number(id));
  return history.count();
}

Table intro_history(Database& database, IntroId id) {
  // The rank keeps what happened at one instant in the order of the pipeline, and what was put right behind it.
  return database.table(
      "with step (at, rank, now, reason) as ("
      " select accepted_at, 0, 'accepted', null from intro where id = ?1"
      " union all select forwarded_at, 1, 'forwarded', null from intro where id = ?1"
      " union all select consented_at, 2, 'consented', null from intro where id = ?1"
      " union all select introduced_at, 3, 'introduced', null from intro where id = ?1"
      " union all select replied_at, 4, 'replied', null from intro where id = ?1"
      " union all select booked_at, 5, 'booked', null from intro where id = ?1"
      " union all select met_at, 6, 'met', null from intro where id = ?1"
      " union all select opportunity_at, 7, 'opportunity', null from intro where id = ?1"
      " union all select closed_at, 8, state, reason from intro where id = ?1)"
      " select at, 'step' as what, null as was, now, reason, null as who, rank, 0 as id from step where at is not null"
      " union all"
      " select source_withdrawn_at, 'withdrawn', null, 'source', null, null, 9, 0 from intro"
      " where id = ?1 and source_withdrawn_at is not null"
      " union all"
      " select target_withdrawn_at, 'withdrawn', null, 'target', null, null, 10, 0 from intro"
      " where id = ?1 and target_withdrawn_at is not null"
      " union all"
      " select at, field,"
      " case when field in ('source', 'target') then coalesce((select name from contact where id = was), was)"
      " when field = 'profile' then coalesce((select handle from profile where id = was), was) else was end,"
      " case when field in ('source', 'target') then coalesce((select name from contact where id = now), now)"
      " when field = 'profile' then coalesce((select handle from profile where id = now), now) else now end,"
      " reason, who, 11, id from intro_change where intro_id = ?1"
      " order by 1, 7, 8",
      {{"at", Kind::instant}, {"what"}, {"was"}, {"now"}, {"reason"}, {"who"}}, std::array {Bind {id}});
}

}  // namespace refer::store
