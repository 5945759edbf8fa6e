#include "refer/store/standing.hpp"

#include <algorithm>
#include <string_view>

#include "refer/core/error.hpp"
#include "refer/core/text.hpp"
#include "store/steps.hpp"

namespace refer::store {

namespace {

std::optional<int> optional_int(const Query& query, int column) {
  const auto number = query.optional_integer(column);
  return number ? std::optional {static_cast<int>(*number)} : std::nullopt;
}

std::optional<Date> optional_date(const Query& query, int column) {
  return query.is_null(column) ? std::nullopt : find_iso_date(query.text(column));
}

/// The sources in the order of ids, with everything but their history.
std::vector<Standing> read_sources(Database& database, std::string_view where, std::initializer_list<Bind> values) {
  std::string columns;
  for (const auto& factor : factors()) {
    columns += ", source." + factor;
  }
  auto query = database.query(
      "select contact.id, contact.name, contact.email, company.name, source.type, source.owner, source.program,"
      " contact.do_not_contact, source.health, source.open_issue, source.satisfaction, tie.strength, tie.evidence,"
      " coalesce(source.since, tie.since), source.signed_on, source.onboarded_on, source.renewal_on, source.review_on,"
      " source.next_touch, source.touch_every, source.added_at, source.would_clone, source.unprompted" +
          columns +
          " from source join contact on contact.id = source.contact_id left join company on company.id = "
          "contact.company_id left join tie on tie.a = 1 and tie.b = contact.id" +
          std::string {where} + " order by contact.id",
      values);
  std::vector<Standing> all;
  while (query.step()) {
    Standing one {.id = ContactId {query.integer(0)},
                  .name = query.text(1),
                  .email = query.text(2),
                  .company = query.text(3),
                  .type = query.text(4),
                  .owner = query.text(5),
                  .program = query.text(6),
                  .do_not_contact = query.text(7),
                  .health = query.text(8),
                  .open_issue = query.text(9),
                  .satisfaction = optional_int(query, 10),
                  .strength = optional_int(query, 11),
                  .since = optional_date(query, 13),
                  .signed_on = optional_date(query, 14),
                  .onboarded_on = optional_date(query, 15),
                  .renewal_on = optional_date(query, 16),
                  .review_on = optional_date(query, 17),
                  .next_touch = optional_date(query, 18),
                  .touch_every = optional_int(query, 19),
                  .added_at = Instant {query.integer(20)},
                  .would_clone = query.integer(21) != 0,
                  .unprompted = query.integer(22) != 0};
    if (!query.is_null(12)) {
      one.evidence = parse_word<Evidence>(query.text(12));
    }
    for (std::size_t index = 0; index < factors().size(); ++index) {
      one.rated.push_back(optional_int(query, 23 + static_cast<int>(index)));
    }
    all.push_back(std::move(one));
  }
  return all;
}

/// Hands each row of a query, whose first column is a source and which is ordered by it, to its standing.
template <typename Put>
void spread(std::vector<Standing>& all, Query query, Put put) {
  auto one = all.begin();
  while (query.step()) {
    const ContactId id {query.integer(0)};
    while (one != all.end() && one->id < id) {
      ++one;
    }
    if (one != all.end() && one->id == id) {
      put(*one, query);
    }
  }
}

void read_history(Database& database, std::vector<Standing>& all, std::optional<ContactId> only, IntroState counting) {
  const auto query = [&](std::string_view select, std::string_view column, std::string_view order) {
    const std::string sql = std::string {select} +
                            (only ? " where " + std::string {column} + " = ?1" : std::string {}) + " order by " +
                            std::string {column} + ", " + std::string {order};
    return only ? database.query(sql, {*only}) : database.query(sql);
  };
  spread(all,
         query("select source_id, id, target_id, profile_id, kind, state, owner, queued_at, sent_at, answered_at, "
               "coalesce(last_sent_at, sent_at) from ask",
               "source_id", "coalesce(sent_at, queued_at), id"),
         [](Standing& one, const Query& row) {
           one.asks.push_back({.id = AskId {row.integer(1)},
                               .target = row.optional_id<ContactId>(2),
                               .profile = row.optional_id<ProfileId>(3),
                               .kind = parse_word<AskKind>(row.text(4)),
                               .state = parse_word<AskState>(row.text(5)),
                               .owner = row.text(6),
                               .queued_at = Instant {row.integer(7)},
                               .sent_at = row.optional_instant(8),
                               .last_sent_at = row.optional_instant(10),
                               .answered_at = row.optional_instant(9)});
         });
  spread(all, query("select contact_id, text from source_no_go", "contact_id", "text"),
         [](Standing& one, const Query& row) { one.no_go.push_back(row.text(1)); });
  spread(all, query("select contact_id, tag from source_tag", "contact_id", "tag"),
         [](Standing& one, const Query& row) { one.tags.push_back(row.text(1)); });
  spread(all, query("select contact_id, id, kind, day, outcome from moment", "contact_id", "day, id"),
         [](Standing& one, const Query& row) {
           one.moments.push_back({.id = MomentId {row.integer(1)},
                                  .kind = row.text(2),
                                  .day = find_iso_date(row.text(3)).value_or(Date {}),
                                  .outcome = row.text(4)});
         });
  spread(
      all,
      query("select source_id, id, target_id, state, accepted_at, " + counted_at_sql(counting) + ", met_at from intro",
            "source_id", "accepted_at, id"),
      [](Standing& one, const Query& row) {
        one.intros.push_back({.id = IntroId {row.integer(1)},
                              .target = row.optional_id<ContactId>(2),
                              .state = parse_word<IntroState>(row.text(3)),
                              .accepted_at = Instant {row.integer(4)},
                              .counted_at = row.optional_instant(5),
                              .met_at = row.optional_instant(6)});
      });
  spread(all, query("select contact_id, day, gave from touch", "contact_id", "day, id"),
         [](Standing& one, const Query& row) {
           one.touches.push_back({.day = find_iso_date(row.text(1)).value_or(Date {}), .gave = !row.is_null(2)});
         });
}

}  // namespace

std::string_view instant_of(IntroState state) {
  using enum IntroState;
  switch (state) {
    case accepted:
      return "accepted_at";
    case forwarded:
      return "forwarded_at";
    case consented:
      return "consented_at";
    case replied:
      return "replied_at";
    case booked:
      return "booked_at";
    case met:
      return "met_at";
    case opportunity:
      return "opportunity_at";
    case won:
      return "iif(state = 'won', closed_at, null)";
    default:
      return "introduced_at";
  }
}

std::string counted_at_sql(IntroState state) {
  std::string stages;
  for (auto rank = static_cast<int>(state); rank <= static_cast<int>(IntroState::won); ++rank) {
    stages += (stages.empty() ? "" : ", ") + std::string {instant_of(static_cast<IntroState>(rank))};
  }
  return "iif(counts, coalesce(" + stages + ", null), null)";
}

const std::vector<std::string>& factors() {
  static const std::vector<std::string> names {"network_match", "shared_values", "mutual_benefit",
                                               "access",        "inclination",   "clear_path",
                                               "independence",  "credibility",   "frequency"};
  return names;
}

Standing load_standing(Database& database, ContactId source, IntroState counting) {
  auto all = read_sources(database, " where contact.id = ?1", {source});
  if (all.empty()) {
    throw Error(Fault::missing, "this person is no source", "'refer source add' makes a source of them");
  }
  read_history(database, all, source, counting);
  return std::move(all.front());
}

std::vector<Standing> load_standings(Database& database, IntroState counting) {
  auto all = read_sources(database, "", {});
  read_history(database, all, std::nullopt, counting);
  return all;
}

}  // namespace refer::store
