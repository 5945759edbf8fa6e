#include "intake/lines.hpp"

#include <algorithm>

#include "refer/core/error.hpp"

namespace refer::intake {
namespace {

constexpr std::size_t longest_line = 16U << 20U;

bool is_line_end(char byte) {
  return byte == '\n' || byte == '\r';
}

class Joined final : public project::Source {
 public:
  Joined(std::string first, std::unique_ptr<project::Source> rest)
      : first_ {std::move(first)}, rest_ {std::move(rest)} {}

  std::string_view read() override {
    if (!std::exchange(begun_, true) && !first_.empty()) {
      return first_;
    }
    return rest_->read();
  }

 private:
  std::string first_;
  std::unique_ptr<project::Source> rest_;
  bool begun_ = false;
};

}  // namespace

std::optional<LineSpan> find_line(std::string_view text, bool ended) {
  const auto end = std::find_if(text.begin(), text.end(), is_line_end);
  const auto length = static_cast<std::size_t>(end - text.begin());
  if (length == text.size()) {
    return ended ? std::optional {LineSpan {length, length}} : std::nullopt;
  }
  if (text[length] == '\n') {
    return LineSpan {length, length + 1};
  }
  if (length + 1 == text.size()) {  // A CR whose LF may still come.
    return ended ? std::optional {LineSpan {length, length + 1}} : std::nullopt;
  }
  return LineSpan {length, length + (text[length + 1] == '\n' ? 2 : 1)};
}

int count_lines(std::string_view text) {
  int count {0};
  for (std::size_t at {0}; at < text.size(); ++at) {
    const bool lone {text[at] == '\r' && (at + 1 == text.size() || text[at + 1] != '\n')};
    count += text[at] == '\n' || lone ? 1 : 0;
  }
  return count;
}

bool Buffer::refill() {
  bytes_.erase(0, std::exchange(position_, 0));
  const std::size_t wanted {bytes_.size() * 2 + 1};
  const std::size_t before {bytes_.size()};
  while (!ended_ && bytes_.size() < wanted) {
    const std::string_view piece {source_->read()};
    bytes_ += piece;
    ended_ = piece.empty();
  }
  return bytes_.size() > before;
}

void Buffer::skip_line() {
  while (true) {
    if (const std::optional<LineSpan> line {find_line(unread(), ended_)}) {
      consume(line->next);
      return;
    }
    // A CR at the very end may be half of a line end.
    consume(unread().size() - (unread().ends_with('\r') ? 1 : 0));
    refill();
  }
}

std::unique_ptr<project::Source> Buffer::rest() && {
  return joined(bytes_.substr(position_), std::move(source_));
}

Lines::Lines(std::unique_ptr<project::Source> text, std::string file)
    : buffer_ {std::move(text)}, file_ {std::move(file)} {
}

std::optional<std::string_view> Lines::next() {
  while (true) {
    const std::string_view text {buffer_.unread()};
    if (text.empty() && buffer_.ended()) {
      return std::nullopt;
    }
    if (const std::optional<LineSpan> line {find_line(text, buffer_.ended())}) {
      ++number_;
      buffer_.consume(line->next);
      return text.substr(0, line->length);
    }
    if (text.size() > longest_line) {
      ++number_;
      buffer_.skip_line();
      throw Error(Fault::data, "the line is longer than 16 MiB", {}, {.file = file_, .line = number_});
    }
    buffer_.refill();
  }
}

std::unique_ptr<project::Source> joined(std::string first, std::unique_ptr<project::Source> rest) {
  return std::make_unique<Joined>(std::move(first), std::move(rest));
}

}  // namespace refer::intake
