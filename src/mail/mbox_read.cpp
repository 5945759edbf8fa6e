// Messages one after another in one file: mboxo, mboxrd and mboxcl.

#include <algorithm>
#include <cstddef>

#include "mail/fields.hpp"
#include "mail/mail_file.hpp"
#include "refer/core/text.hpp"
#include "refer/mail/reading.hpp"

namespace refer::mail {

namespace {

constexpr std::size_t longest_head = 256U << 10U;
constexpr std::size_t longest_line = 64U << 10U;  // of a header
constexpr std::size_t longest_body = 64U << 10U;  // a report of a failure says what it has to say in less
constexpr std::string_view from {"From "};

bool is_empty_line(std::string_view line) {
  return line == "\n" || line == "\r\n";
}

/// What follows the address in a From line: `Mon Mar  2 09:00:00 2026`. An address with spaces is in quotes.
std::string_view date_of(std::string_view line) {
  line = trim(line.substr(std::min(line.size(), from.size())));
  const auto at = line.starts_with('"') ? line.find('"', 1) : 0;
  const auto space = line.find(' ', at == std::string_view::npos ? 0 : at);
  return space == std::string_view::npos ? std::string_view {} : trim(line.substr(space));
}

/// Where the body ends by its Content-Length, if another message, or nothing, really follows there.
std::optional<std::size_t> find_end(const MailFile& file, const std::string& head) {
  const auto length = find_integer(trim(find_field(read_fields(head), "content-length")));
  constexpr long long most = 1LL << 40U;
  if (!length || *length <= 0 || *length > most) {
    return std::nullopt;
  }
  const auto end = file.position() + static_cast<std::size_t>(*length);
  const auto next = file.bytes_at(end - 1, 512);
  std::string_view rest {next};
  rest.remove_prefix(std::min<std::size_t>(rest.size(), 1));
  while (rest.starts_with('\n') || rest.starts_with('\r')) {
    rest.remove_prefix(1);
  }
  const bool is_last = !next.empty() && rest.empty();
  return is_last || is_from_line(rest) ? std::optional {end} : std::nullopt;
}

/// Reads a header to its empty line. A very long line comes in pieces; of that only the beginning is kept.
std::string read_head(MailFile& file) {
  std::string head;
  std::size_t size = 0;  // of the line, as far as it was read
  for (auto line = file.line(); !line.empty() && (size > 0 || !is_empty_line(line)); line = file.line()) {
    const bool is_end = line.ends_with('\n');
    size += line.size();
    if (size > longest_line) {
      line = is_end ? "\n" : "";
    }
    if (head.size() + line.size() <= longest_head) {
      head += line;
    }
    size = is_end ? 0 : size;
  }
  return head;
}

void keep(std::string& body, std::string_view line) {
  if (body.size() + line.size() <= longest_body) {
    body += line;
  }
}

}  // namespace

bool is_from_line(std::string_view line) {
  return line.starts_with(from) && read_mail_date(date_of(line.substr(0, line.find('\n')))).has_value();
}

bool is_message(std::string_view beginning) {
  const auto colon = beginning.find(':');
  const auto name = beginning.substr(0, colon);
  return colon != std::string_view::npos && colon > 0 && !read_fields(beginning).empty() &&
         std::all_of(name.begin(), name.end(), [](char c) { return c > ' ' && c <= '~'; });
}

Stored read_message(MailFile& file) {
  Stored stored {.head = read_head(file)};
  if (may_be_report(stored.head)) {
    for (auto line = file.line(); !line.empty() && stored.body.size() + line.size() <= longest_body;
         line = file.line()) {
      keep(stored.body, line);
    }
  }
  return stored;
}

std::size_t read_mbox(MailFile& file, const std::function<void(const Stored&)>& each) {
  std::size_t count = 0;
  auto line = file.line();
  while (!line.empty()) {
    const auto arrived = read_mail_date(date_of(line));
    Stored stored {.head = read_head(file), .arrived = arrived};
    const bool is_report = may_be_report(stored.head);
    if (const auto end = is_report ? std::nullopt : find_end(file, stored.head)) {
      file.go_to(*end);
    }
    bool is_after_empty = true;  // an empty body: the empty line of the header divides
    for (line = file.line(); !line.empty() && !(is_after_empty && is_from_line(line)); line = file.line()) {
      is_after_empty = is_empty_line(line);
      if (is_report) {
        keep(stored.body, line);
      }
    }
    // `line` is seen until the next one is read.
    each(stored);
    ++count;
  }
  return count;
}

}  // namespace refer::mail
