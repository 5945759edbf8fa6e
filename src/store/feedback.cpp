#include "refer/store/feedback.hpp"

#include <fmt/core.h>

#include <utility>

#include "refer/core/error.hpp"
#include "refer/core/text.hpp"
#include "store/assignments.hpp"

namespace refer::store {

namespace {

Assignments assign(const FeedbackFields& fields) {
  Assignments row;
  row.set("day", fields.day).set("score", fields.score).set("text", fields.text).set("owner", fields.owner);
  return row;
}

void check_something(bool has_score, bool has_text) {
  if (!has_score && !has_text) {
    throw Error(Fault::usage, "a feedback says something", "--score 0 to 10, or --text with their words, or both");
  }
}

void check_new(Database& database, FeedbackId id) {
  if (const auto other =
          database.find_integer("select other.id from feedback join feedback as other using (contact_id, day)"
                                " where feedback.id = ?1 and other.id <> ?1 and other.score is feedback.score"
                                " and other.text is feedback.text",
                                {id})) {
    throw Error(Fault::conflict, fmt::format("feedback {} is the same: source, day, score and text", *other),
                fmt::format("'refer feedback edit {}' changes it", *other));
  }
}

/// The latest score of a source, and whose it is.
using Latest = std::optional<std::pair<std::int64_t, std::int64_t>>;
Latest latest_score(Database& database, ContactId source) {
  auto query = database.query(
      "select id, score from feedback where contact_id = ?1 and score is not null order by day desc, id desc limit 1",
      {source});
  return query.step() ? Latest {{query.integer(0), query.integer(1)}} : std::nullopt;
}

}  // namespace

void follow_feedback(Database& database, ContactId source, const std::function<void()>& work) {
  const auto before = latest_score(database, source);
  work();
  const auto after = latest_score(database, source);
  if (after != before) {
    database.run("update source set satisfaction = ?2 where contact_id = ?1",
                 {source, after ? Bind {after->second} : Bind {}});
  }
}

FeedbackId add_feedback(Database& database, ContactId source, const FeedbackFields& fields, Instant now) {
  check_something(fields.score && *fields.score, fields.text && !trim(*fields.text).empty());
  FeedbackId id {};
  follow_feedback(database, source, [&] {
    id = FeedbackId {assign(fields).put("contact_id", source).put("added_at", now).insert(database, "feedback")};
    check_new(database, id);
  });
  return id;
}

void edit_feedback(Database& database, FeedbackId id, const FeedbackFields& fields) {
  const auto before = get_feedback(database, id);
  check_something(fields.score ? fields.score->has_value() : before.score.has_value(),
                  fields.text ? !trim(*fields.text).empty() : !before.text.empty());
  follow_feedback(database, before.source, [&] {
    assign(fields).update(database, "feedback", "id", number(id));
    check_new(database, id);
  });
}

void remove_feedback(Database& database, FeedbackId id) {
  follow_feedback(database, get_feedback(database, id).source,
                  [&] { database.run("delete from feedback where id = ?1", {id}); });
}

Feedback get_feedback(Database& database, FeedbackId id) {
  auto query = database.query("select contact_id, day, score, text from feedback where id = ?1", {id});
  if (!query.step()) {
    throw Error(Fault::missing, fmt::format("no feedback {}", number(id)), "'refer feedback list' shows them");
  }
  Feedback feedback {.id = id,
                     .source = ContactId {query.integer(0)},
                     .day = find_iso_date(query.text(1)).value_or(Date {}),
                     .text = query.text(3)};
  if (!query.is_null(2)) {
    feedback.score = static_cast<int>(query.integer(2));
  }
  return feedback;
}

std::optional<int> satisfaction_of(Database& database, ContactId source) {
  const auto score = database.find_integer("select satisfaction from source where contact_id = ?1", {source});
  return score ? std::optional {static_cast<int>(*score)} : std::nullopt;
}

Table feedback_table(Database& database, const FeedbackFilter& filter) {
  Where where;
  where.add("feedback.contact_id = ?", filter.source)
      .add("feedback.owner = ?", filter.owner)
      .add("feedback.day >= ?", filter.from)
      .add("feedback.day < ?", filter.to)
      .among("feedback.id", filter.ids);
  return database.table(
      "select feedback.id, contact.name, feedback.day, feedback.score, feedback.text, feedback.owner,"
      " feedback.contact_id, feedback.added_at"
      " from feedback join contact on contact.id = feedback.contact_id" +
          where.text() + " order by feedback.day, feedback.id",
      {{"id", Kind::integer},
       {"source"},
       {"day", Kind::date},
       {"score", Kind::integer},
       {"text"},
       {"owner"},
       {"source_id", Kind::integer, true},
       {"added_at", Kind::instant, true}},
      where.values());
}

}  // namespace refer::store
