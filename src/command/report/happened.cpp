#include "command/report/happened.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <map>
#include <tuple>

namespace refer::command {

namespace {

/// The cells of a row by the names of their columns.
class Columns {
 public:
  explicit Columns(const std::vector<Column>& columns) : columns_ {columns} {}
  template <typename T>
  [[nodiscard]] std::optional<T> find(const Row& row, std::string_view column) const {
    const auto* const value = std::get_if<T>(&row.at(find_column(columns_, column).value()));
    return value != nullptr ? std::optional {*value} : std::nullopt;
  }
  template <typename Id>
  [[nodiscard]] std::optional<Id> find_id(const Row& row, std::string_view column) const {
    const auto number = find<std::int64_t>(row, column);
    return number ? std::optional {Id {*number}} : std::nullopt;
  }

 private:
  const std::vector<Column>& columns_;
};

/// All asks and introductions that reports count, by what they say themselves.
std::vector<Referral> read_cohort(const report::Parameters& parameters, Session& session) {
  const auto table =
      report::run(session.database(), report::find_built_in("cohort").value(), parameters, session.now());
  const Columns columns {table.columns};
  std::vector<Referral> all;
  for (Row row; table.rows(row);) {
    all.push_back({.intro = columns.find_id<IntroId>(row, "intro_id"),
                   .source = columns.find_id<ContactId>(row, "source_id").value_or(me),
                   .target = columns.find_id<ContactId>(row, "target_id"),
                   .introduced_at = columns.find<Instant>(row, "introduced_at"),
                   .met_at = columns.find<Instant>(row, "met_at"),
                   .won_at = columns.find<Instant>(row, "won_at"),
                   .value = columns.find<Money>(row, "value")});
  }
  return all;
}

std::string describe(const std::optional<Date>& from, const std::optional<Date>& to) {
  if (from && to && to_civil(*from).day == 1 && add_months(*from, 1) == *to) {
    return format(*from).substr(0, 7);
  }
  const auto last = to ? format(Date {to->days - 1}) : std::string {};
  return !from && !to ? "all time"
         : !to        ? "since " + format(*from)
         : !from      ? "up to " + last
                      : format(*from) + " to " + last;
}

}  // namespace

Digest read_digest(const ReportOptions& options, Session& session) {
  auto parameters = parameters_of(options, session);
  if (!parameters.from && !parameters.to) {
    const auto month = parse_period("last month", parameters.as_of.value_or(session.now()));
    parameters.from = month.from;
    parameters.to = month.to;
  }
  const auto from = parameters.from;
  const auto to = parameters.to;
  parameters.from.reset();
  parameters.to.reset();
  Digest it {.when = describe(from, to),
             .as_of = parameters.as_of.value_or(session.now()),
             .today = parameters.today,
             .all = read_cohort(parameters, session)};
  const auto note = [&](std::optional<Instant> Referral::*step, std::vector<Event>& events) {
    for (const auto& one : it.all) {
      const auto& at = one.*step;
      if (at && (!from || *at >= start_of_day(*from)) && (!to || *at < start_of_day(*to))) {
        events.push_back({*at, &one});
      }
    }
    std::sort(events.begin(), events.end(), [](const Event& one, const Event& other) {
      return std::tuple {one.at, one.referral->intro} < std::tuple {other.at, other.referral->intro};
    });
  };
  note(&Referral::introduced_at, it.introduced);
  note(&Referral::met_at, it.met);
  note(&Referral::won_at, it.won);
  return it;
}

std::vector<Share> shares(const Digest& it) {
  std::map<ContactId, Share> by_source;
  const auto add = [&](const std::vector<Event>& events, std::size_t Share::*what) {
    for (const auto& event : events) {
      auto& own = by_source[event.referral->source];
      own.source = event.referral->source;
      ++(own.*what);
    }
  };
  add(it.introduced, &Share::introduced);
  add(it.met, &Share::met);
  add(it.won, &Share::won);
  std::vector<Share> all;
  for (const auto& [source, own] : by_source) {
    all.push_back(own);
  }
  std::stable_sort(all.begin(), all.end(), [](const Share& one, const Share& other) {
    return std::tuple {one.won, one.met, one.introduced} > std::tuple {other.won, other.met, other.introduced};
  });
  return all;
}

}  // namespace refer::command
