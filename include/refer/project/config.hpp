#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "refer/core/date.hpp"
#include "refer/core/value.hpp"

namespace refer::project {

/// What a setting holds.
enum class SettingType { text, integer, number, flag, list, word, address, currency, amount, zone };

/// One setting: everything that says what it is. The commented refer.toml, `config list` and the man page come from
/// these.
struct Setting {
  std::string_view key;  ///< "me.name"
  SettingType type;
  std::string_view fallback;  ///< as TOML; empty: not set
  std::string_view help;
  std::string_view words = {};                     ///< the only values of a word or an integer, divided by spaces
  bool starts_program = false;                     ///< counts only in the user's own file
  void (*check)(std::string_view text) = nullptr;  ///< of each of its texts; throws Error(Fault::usage)
  std::int64_t most = 1'000'000;                   ///< the largest integer or number
};

/// Every setting, in the order of the file.
[[nodiscard]] std::span<const Setting> settings();

/// A name for a free table, and what its entries are: [source_types.NAME], [alias].
struct OpenTable {
  std::string_view prefix;
  std::string_view help;
  std::string_view members = {};  ///< what may be said of a name, divided by spaces; none: the name itself has the text
};
[[nodiscard]] std::span<const OpenTable> open_tables();

/// The settings in force: built in, then the user's file, the project's, and what the command line says.
class Config {
 public:
  /// Where a value comes from, the later winning.
  enum class Layer { built_in, user, project, command_line };
  struct Entry {
    Value value {};
    Layer layer = Layer::built_in;
  };

  /// Adds the settings of a file. Throws Error(Fault::config) with the place on a mistake, an unknown key (with near
  /// misses) or a wrong type.
  void add_file(const std::string& path, Layer layer);
  /// Adds KEY=VALUE. Throws Error(Fault::usage) without a `=`, for an unknown key and for a value that does not fit.
  void add_words(std::string_view assignment);

  /// A text; empty when it is not set.
  [[nodiscard]] std::string text(std::string_view key) const;
  [[nodiscard]] std::int64_t integer(std::string_view key) const;
  [[nodiscard]] double number(std::string_view key) const;
  [[nodiscard]] bool flag(std::string_view key) const;
  [[nodiscard]] std::vector<std::string> list(std::string_view key) const;
  /// The value in force and its layer, or nothing when it is not set. Throws Error(Fault::missing) with near misses for
  /// an unknown key.
  [[nodiscard]] std::optional<Entry> find(std::string_view key) const;
  /// What the given layers say, by key; free tables with their dotted names.
  [[nodiscard]] const std::map<std::string, Entry, std::less<>>& entries() const { return entries_; }

 private:
  void add(const std::string& key, Value value, Layer layer);
  std::map<std::string, Entry, std::less<>> entries_ {};
};

/// The civil day of an instant in the zone of the settings (`calendar.zone`), in UTC where they name none, whatever the
/// zone of the machine: the same data and the same instant then give the same advice everywhere.
[[nodiscard]] Date day_of(Instant instant, const Config& config);
/// The first instant of a civil day, by the same zone.
[[nodiscard]] Instant start_of_day(Date day, const Config& config);

/// Throws Error(Fault::missing) with near misses when there is no such setting.
void check_key(std::string_view key);
/// Reads a word from the command line as the value of a setting: lists are divided at commas. Throws
/// Error(Fault::usage).
[[nodiscard]] Value read_setting(std::string_view key, std::string_view text);
/// A value as TOML.
[[nodiscard]] std::string write_value(const Value& value);
/// The text of a settings file with one setting changed: its line is replaced, or one is added to its table; all else
/// stays as it is.
[[nodiscard]] std::string set_in_text(std::string_view text, std::string_view key, const Value& value);
/// The commented file that `init` writes; `given` are set, all others are shown as comments with their defaults.
[[nodiscard]] std::string commented_settings(const std::vector<std::pair<std::string, Value>>& given);

}  // namespace refer::project
