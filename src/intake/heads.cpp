#include "intake/heads.hpp"

#include <algorithm>
#include <cstddef>
#include <map>
#include <optional>
#include <set>
#include <utility>

#include "intake/lines.hpp"
#include "refer/core/error.hpp"
#include "refer/core/text.hpp"

namespace refer::intake {
namespace {

constexpr int most_lines = 50;
constexpr std::size_t longest_head = 60;

// The cells of one line; none when it is no line of a CSV file: notes before the header may hold anything.
std::vector<std::string> cells_of(std::string_view line) {
  const std::unique_ptr<project::Source> source {project::text_source(std::string {line})};
  CsvReader reader {*source, {}, Encoding::utf8};
  CsvRow row {};
  try {
    return reader.next(row) ? row.cells : std::vector<std::string> {};
  } catch (const Error&) {
    return {};
  }
}

// The heads that are looked for.
class Heads {
 public:
  Heads(const Map& map, const MappingOptions& options)
      : map_ {map}, least_ {static_cast<std::size_t>(map.least_fields)} {
    for (const Map::Field& field : map.fields) {
      for (const std::string& head : field.headers) {
        fields_[head_key(head)].insert(field.name);
      }
    }
    for (const auto& [head, field] : options.extra) {
      fields_[head_key(head)] = {field};
      extra_.insert(head_key(head));
    }
  }

  [[nodiscard]] bool are_in(const std::vector<std::string>& cells) const {
    std::size_t count {0};
    std::set<std::string> found {};
    std::set<std::string> keys {};
    for (const std::string& cell : cells) {
      const auto entry = cell.size() > longest_head ? fields_.end() : fields_.find(head_key(cell));
      if (entry != fields_.end()) {
        ++count;
        keys.insert(entry->first);
        found.insert(entry->second.begin(), entry->second.end());
      }
    }
    const bool required {std::all_of(map_.fields.begin(), map_.fields.end(), [&found](const Map::Field& field) {
      return !field.required || found.contains(field.name);
    })};
    // Who names the heads of a file means the line that has them all, however few they are.
    const bool named {!extra_.empty() && std::includes(keys.begin(), keys.end(), extra_.begin(), extra_.end())};
    return required && (count >= least_ || named);
  }

  // Keeps what may explain that no header is found.
  void note(std::string_view line, const std::vector<std::string>& cells) {
    undecoded_ = undecoded_ || line.find('\0') != std::string_view::npos || !is_utf8(line);
    constexpr std::size_t enough = 3;
    std::vector<std::string_view> heads {};
    for (const Map::Field& field : map_.fields) {
      heads.insert(heads.end(), field.headers.begin(), field.headers.end());
    }
    for (const std::string& cell : cells) {
      const std::string_view word {trim(cell)};
      if (near_.size() >= enough || word.empty() || word.size() > longest_head || fields_.contains(head_key(word))) {
        continue;
      }
      if (const std::vector<std::string> misses {near_misses(word, heads)}; !misses.empty()) {
        near_.emplace_back(word, misses.front());
      }
    }
  }

  [[noreturn]] void refuse(const std::string& file, int lines) const {
    if (lines == 0) {
      throw Error(Fault::data, "the file is empty", {}, {.file = file});
    }
    std::vector<std::string> heads {};
    for (const Map::Field& field : map_.fields) {
      if (!field.headers.empty()) {
        heads.push_back(quote(field.headers.front()));
      }
    }
    std::string hint {"name the columns: --map \"Head=field\""};
    if (undecoded_) {
      hint = "name the encoding: --encoding cp1252, latin1, utf16le or utf16be";
    } else if (!near_.empty()) {
      std::vector<std::string> words {};
      for (const auto& [word, head] : near_) {
        words.push_back(quote(word) + " (" + head + "?)");
      }
      hint = "found " + join(words, ", ") + "; " + hint;
    }
    throw Error(Fault::data,
                "no header in the first " + std::to_string(most_lines) + " lines: looked for " + join(heads, ", "),
                hint, {.file = file});
  }

 private:
  const Map& map_;
  std::size_t least_;
  std::map<std::string, std::set<std::string>, std::less<>> fields_ {};
  std::set<std::string> extra_ {};
  std::vector<std::pair<std::string, std::string>> near_ {};  // as found, as looked for
  bool undecoded_ = false;
};

}  // namespace

std::string head_key(std::string_view head) {
  std::string key {fold(head)};
  std::erase_if(key, [](char byte) {
    const bool letter {(byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9')};
    return !letter && static_cast<unsigned char>(byte) < 0x80;
  });
  return key;
}

Header find_header(std::unique_ptr<project::Source> text, const std::string& file, const Map& map,
                   const MappingOptions& options) {
  Heads heads {map, options};
  Lines lines {std::move(text), file};
  for (std::optional<std::string_view> line {lines.next()}; line; line = lines.next()) {
    const std::vector<std::string> cells {cells_of(*line)};
    if (heads.are_in(cells)) {
      std::string header {*line};
      header += '\n';
      const int number {lines.number()};
      return {.text = joined(std::move(header), std::move(lines).rest()), .line = number};
    }
    heads.note(*line, cells);
    if (lines.number() == most_lines) {
      break;
    }
  }
  heads.refuse(file, lines.number());
}

}  // namespace refer::intake
