#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "refer/core/answer.hpp"
#include "refer/core/built_in.hpp"
#include "refer/core/date.hpp"
#include "refer/core/ids.hpp"
#include "refer/core/states.hpp"
#include "refer/core/words.hpp"
#include "refer/store/database.hpp"

namespace refer::report {

/// By what a report can be split.
enum class Dimension { source, type, moment, letter, owner, warmth, program, profile, quarter, month, variant };

/// A built-in report whose rows another reads.
struct Base {
  std::string name {};
  bool of_all_time = false;  ///< whatever --from and --to say
};

/// A query with what its header says: the `--` lines at the very top of its file.
///
///     -- title: What came of each source
///     -- columns: source text, asked integer, share rate, note text extra,
///     --   value money
///     -- parameters: from to as_of owner
///     -- Any other line is part of the details.
///
/// `-- on: cohort` lets the query read the rows of that built-in report as a table of its name; its parameters have
/// their values there, and can be asked for where the line of parameters names them; `cohort of all time` has its rows
/// whatever --from and --to say, which are then the query's own. Such a report may be stood on in turn, and one may
/// stand on several, with a line for each. `-- settings: roi.network roi.deal` gives the query the values of settings:
/// `:roi_network`; for an amount `:roi_deal` (minor units) and `:roi_deal_currency`; for a list a JSON array. `--
/// chart: bars count by stage` says how the rows can be drawn (bars, lines or steps; several columns with commas; `each
/// COLUMN` at its end divides the rows into lines). `-- runs: yield by type` makes a report of another one, which has a
/// column `by`, and one of its dimensions; such a file has no query. `-- by: type owner` names the only dimensions of a
/// report that cannot be split by all of them.
///
/// Every line may be left out. A line of columns or parameters that ends in a comma goes on in the next. A first column
/// `by` is there only when a dimension is given; a money column takes two of the query: minor units, currency.
struct Report {
  std::string name {};
  std::string title {};
  std::string details {};
  std::vector<Column> columns {};                         ///< none: as the query names them, kinds from the first row
  std::optional<std::vector<std::string>> parameters {};  ///< nothing: those that the query has placeholders for
  std::vector<std::string> settings {};                   ///< keys of settings that the query has placeholders for
  std::vector<Chart> charts {};                           ///< how its rows can be drawn
  std::vector<Base> on {};                                ///< the reports whose rows the query reads
  std::vector<Dimension> dimensions {};                   ///< the only ones it can be split by; none: all
  std::string runs {};                                    ///< the report whose query this is
  std::optional<Dimension> by {};                         ///< with it
  std::string sql {};
  std::string file {};  ///< for messages
  bool ours = false;    ///< built in; all others are kept to reading, for a limited time

  /// Whether it can be split by a dimension.
  [[nodiscard]] bool splits_by(Dimension dimension) const;
};

/// The reports that are built in: src/report/*.sql.
[[nodiscard]] std::span<const BuiltIn> built_in_reports();
/// The report built in under a name, if there is one.
[[nodiscard]] std::optional<Report> find_built_in(std::string_view name);
/// Reads the header of a report; its name is that of the file. Throws Error(Fault::data) with the place for what it
/// does not understand.
[[nodiscard]] Report read_report(std::string_view text, const std::string& file);

/// A setting as a query sees it: integer, number, text, or an amount; a list is a JSON array, a flag 0 or 1.
using SettingValue = std::variant<std::monostate, std::int64_t, double, std::string, Money>;

/// What a report may ask for by name: `:from`, `:to`, `:as_of` (Unix seconds), `:by`, `:owner` (texts), `:profile`,
/// `:source` (ids), `:today` (the day of `:as_of`, a text), `:year_ago` (12 calendar months before `:as_of`),
/// `:types`. What was not given is null, but for `:as_of`, which is now.
struct Parameters {
  std::optional<Date> from {};
  std::optional<Date> to {};  ///< that day is not included; `:from` and `:to` are the first instants of their days
  std::optional<Instant> as_of {};
  std::optional<Dimension> by {};
  std::optional<std::string> owner {};
  std::optional<ProfileId> profile {};
  std::optional<ContactId> source {};
  // From the settings, never an option:
  Date today {};             ///< `:today`, the civil day of `:as_of`
  std::int64_t warm = 4;     ///< `:warm`, the strength from which a tie is strong
  std::int64_t enough = 30;  ///< `:enough`, from how many cases on two things are compared
  /// `:counting`, the rank of the state from which an introduction counts.
  IntroState counting = IntroState::introduced;
  /// `:types`, the types of sources in their order, a JSON object: `{"customer": 1}`, 0 for those that are shown only
  /// where there are some.
  std::string types = "{}";
  /// The value of a setting for a query, nothing when it is not set. Throws Error(Fault::missing) with near misses for
  /// an unknown key.
  std::function<SettingValue(const std::string& key)> setting {};
};

/// The rows of a report; the database must stay where it is until they are pulled. Throws Error(Fault::usage) for a
/// parameter that the report does not take, Error(Fault::data) for a mistake in it, Error(Fault::refused) where it
/// wants more than to read, or for too long.
[[nodiscard]] Table run(store::Database& database, const Report& report, const Parameters& parameters, Instant now);

}  // namespace refer::report

namespace refer {

template <>
struct Words<report::Dimension> {
  static constexpr std::string_view what = "dimension";
  static constexpr std::array<std::string_view, 11> words {
      "source", "type", "moment", "template", "owner", "warmth", "program", "profile", "quarter", "month", "variant"};
};

}  // namespace refer
