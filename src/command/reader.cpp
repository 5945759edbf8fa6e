#include "refer/command/reader.hpp"

#include <fmt/core.h>

#include <algorithm>

#include "refer/command/args.hpp"
#include "refer/core/error.hpp"
#include "refer/core/text.hpp"

namespace refer::command {

bool read_flag(std::string_view text) {
  if (text.empty() || text == "true" || text == "yes" || text == "1") {
    return true;
  }
  if (text == "false" || text == "no" || text == "0") {
    return false;
  }
  throw Error(Fault::usage, fmt::format("{} is neither true nor false", quote(text)));
}

std::int64_t read_integer(std::string_view text, std::int64_t low, std::int64_t high) {
  const auto number = find_integer(text);
  if (!number) {
    throw Error(Fault::usage, fmt::format("{} is no whole number", quote(text)));
  }
  if (*number < low || *number > high) {
    throw Error(Fault::usage, high == INT64_MAX ? fmt::format("{} is below {}", *number, low)
                                                : fmt::format("{} is not from {} to {}", *number, low, high));
  }
  return *number;
}

std::string read_text(std::string_view text) {
  if (!is_utf8(text) || text.find('\0') != std::string_view::npos) {
    throw Error(Fault::usage, fmt::format("{} is not UTF-8 text", quote(text)));
  }
  return std::string {text};
}

Handle Reader<Handle>::read(std::string_view text, const Reading&) {
  if (trim(text).empty()) {
    throw Error(Fault::usage, "a person needs an id, an e-mail, a handle or a name, and this is empty");
  }
  return {read_text(trim(text))};
}

RecordId Reader<RecordId>::read(std::string_view text, const Reading&) {
  const auto number = find_integer(text).value_or(0);
  if (number < 1) {
    throw Error(Fault::usage, fmt::format("{} is no id", quote(text)),
                "ids are the numbers in the first column of 'list'");
  }
  return {number};
}

Key Reader<Key>::read(std::string_view text, const Reading& reading) {
  if (text != "-") {
    (void)Reader<RecordId>::read(text, reading);
  }
  return {std::string {text}};
}

Coming Reader<Coming>::read(std::string_view text, const Reading& reading) {
  return {parse_coming_date(text, reading.now)};
}

double Reader<double>::read(std::string_view text, const Reading&) {
  const auto number = find_number(text);
  if (!number || *number < 0) {
    throw Error(Fault::usage, fmt::format("{} is no number from 0 on", quote(text)));
  }
  return *number;
}

File Reader<File>::read(std::string_view text, const Reading&) {
  if (text.empty()) {
    throw Error(Fault::usage, "a file needs a name, and this is empty");
  }
  return {std::string {text}};
}

std::string Slot::key() const {
  std::string text = lower_ascii(is_argument ? std::string_view {name} : std::string_view {name}.substr(2));
  for (char& c : text) {
    c = c == '-' ? '_' : c;
  }
  return text;
}

}  // namespace refer::command
