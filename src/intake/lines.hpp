#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "refer/project/file.hpp"

namespace refer::intake {

/// A line in a text that is not read to its end yet: its length, and where the next one begins.
struct LineSpan {
  std::size_t length = 0;
  std::size_t next = 0;
};

/// The first line of `text`, which may end in LF, CRLF or CR; nothing when its end is not there yet. `ended`: nothing
/// comes after.
[[nodiscard]] std::optional<LineSpan> find_line(std::string_view text, bool ended);

/// How many line ends `text` has.
[[nodiscard]] int count_lines(std::string_view text);

/// What is read from a source and not used yet.
class Buffer {
 public:
  explicit Buffer(std::unique_ptr<project::Source> source) : source_ {std::move(source)} {}

  [[nodiscard]] std::string_view unread() const { return std::string_view {bytes_}.substr(position_); }
  [[nodiscard]] bool ended() const { return ended_; }
  void consume(std::size_t count) { position_ += count; }
  /// Reads on until there is at least twice as much unread, so that starting again from the front stays cheap. False at
  /// the end.
  bool refill();
  /// Drops the rest of the line, however long it is.
  void skip_line();
  /// Everything that is not used yet, read or not.
  [[nodiscard]] std::unique_ptr<project::Source> rest() &&;

 private:
  std::unique_ptr<project::Source> source_;
  std::string bytes_ {};
  std::size_t position_ = 0;
  bool ended_ = false;
};

/// The lines of a text, one at a time.
class Lines {
 public:
  /// `text` is UTF-8; `file` is its name for messages.
  Lines(std::unique_ptr<project::Source> text, std::string file);
  /// The next line without its end; nothing when there is none. The view holds until the next call. Throws
  /// Error(Fault::data) for a line over 16 MiB and goes on with the one after it.
  [[nodiscard]] std::optional<std::string_view> next();
  /// The number of the line that next() gave last.
  [[nodiscard]] int number() const { return number_; }
  /// What comes behind that line.
  [[nodiscard]] std::unique_ptr<project::Source> rest() && { return std::move(buffer_).rest(); }

 private:
  Buffer buffer_;
  std::string file_;
  int number_ = 0;
};

/// `first`, then what is left of `rest`.
[[nodiscard]] std::unique_ptr<project::Source> joined(std::string first, std::unique_ptr<project::Source> rest);

}  // namespace refer::intake
