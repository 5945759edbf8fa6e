#include "refer/report/catalog.hpp"

#include <fmt/core.h>

#include <algorithm>

#include "refer/core/error.hpp"
#include "refer/core/text.hpp"
#include "report/parameters.hpp"

namespace refer::report {

namespace {

constexpr std::array<std::string_view, 3> header_words {"title", "columns", "parameters"};
/// In the order of refer::Kind.
constexpr std::array<std::string_view, 10> kinds {"text",    "integer", "number", "rate", "flag",
                                                  "instant", "date",    "money",  "list", "state"};

/// The place of `text` in `words`. Throws Error(Fault::data) with near misses.
std::size_t find_word(std::string_view text, std::string_view what, std::span<const std::string_view> words,
                      const Place& place) {
  const auto found = std::find(words.begin(), words.end(), text);
  if (found == words.end()) {
    const std::vector<std::string> all {words.begin(), words.end()};
    throw Error(Fault::data, fmt::format("{} is no {}", quote(text), what),
                did_you_mean(near_misses(text, words), fmt::format("there are {}", join(all, ", "))), place);
  }
  return static_cast<std::size_t>(found - words.begin());
}

bool is_name(std::string_view text) {
  return !text.empty() &&
         std::all_of(text.begin(), text.end(), [](char c) { return (c >= 'a' && c <= 'z') || c == '_'; });
}

/// Reads the header a line at a time.
class Header {
 public:
  explicit Header(Report& report) : report_ {report} {}

  void add(std::string_view line) {
    ++place_.line;
    place_.file = report_.file;
    const auto colon = line.find(':');
    const bool ends_word = colon != std::string_view::npos && (colon + 1 == line.size() || line[colon + 1] == ' ');
    if (ends_word && is_name(line.substr(0, colon))) {
      word_ = header_words[find_word(line.substr(0, colon), "word of a header", header_words, place_)];
      add_to(word_, trim(line.substr(colon + 1)));
    } else if (goes_on_) {
      add_to(word_, line);
    } else if (!line.empty() || !report_.details.empty()) {
      report_.details += fmt::format("{}\n", line);
    }
  }

 private:
  void add_to(std::string_view word, std::string_view text) {
    goes_on_ = word != "title" && text.ends_with(',');
    if (word == "title") {
      report_.title = text;
    } else if (word == "columns") {
      for (const auto& part : split(text, ',')) {
        add_column(part);
      }
    } else {
      auto& names = report_.parameters ? *report_.parameters : report_.parameters.emplace();
      for (const auto& part : split(text, ',')) {
        for (const auto& name : split(part, ' ')) {
          names.emplace_back(parameter_names[find_word(name, "parameter", parameter_names, place_)]);
        }
      }
    }
  }

  void add_column(std::string_view part) {
    const auto words = split(part, ' ');
    if (words.size() < 2 || words.size() > 3 || (words.size() == 3 && words[2] != "extra")) {
      throw Error(Fault::data, fmt::format("{} is no column", quote(part)), "write a name and a kind: source text",
                  place_);
    }
    report_.columns.push_back({.name = words[0],
                               .kind = static_cast<Kind>(find_word(words[1], "kind of column", kinds, place_)),
                               .extra = words.size() == 3});
  }

  Report& report_;
  Place place_ {};
  std::string_view word_ {};
  bool goes_on_ = false;
};

std::string stem(std::string_view file) {
  file.remove_prefix(file.rfind('/') + 1);  // npos + 1 is 0
  return std::string {file.substr(0, file.rfind('.'))};
}

}  // namespace

std::optional<Report> find_built_in(std::string_view name) {
  for (const auto& file : built_in_reports()) {
    if (file.name == name) {
      auto report = read_report(file.text, fmt::format("{}.sql", name));
      report.ours = true;
      return report;
    }
  }
  return std::nullopt;
}

Report read_report(std::string_view text, const std::string& file) {
  Report report {.name = stem(file), .sql = std::string {text}, .file = file};
  if (!is_utf8(text) || text.find('\0') != std::string_view::npos) {
    throw Error(Fault::data, fmt::format("{} is no text in UTF-8", quote(file)), {}, {.file = file});
  }
  constexpr std::string_view mark {"\xef\xbb\xbf"};
  text.remove_prefix(text.starts_with(mark) ? mark.size() : 0);
  Header header {report};
  while (text.starts_with("--")) {
    const auto end = text.find('\n');
    header.add(trim(text.substr(2, end - 2)));
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
  }
  report.details = trim(report.details);
  return report;
}

}  // namespace refer::report
