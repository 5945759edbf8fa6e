#pragma once

#include <optional>
#include <string>

#include "refer/project/file.hpp"

namespace refer::command {

/// Lines as somebody types them.
class Lines {
 public:
  explicit Lines(project::Source& input) : input_ {input} {}
  /// The next line without its end; nothing when the input has ended.
  std::optional<std::string> next() {
    auto end = typed_.find('\n');
    while (end == std::string::npos) {
      const auto piece = input_.read();
      if (piece.empty()) {
        return std::nullopt;
      }
      typed_ += piece;
      end = typed_.find('\n');
    }
    auto line = typed_.substr(0, end);
    typed_.erase(0, end + 1);
    return line;
  }

 private:
  project::Source& input_;
  std::string typed_ {};
};

}  // namespace refer::command
