#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "refer/command/session.hpp"
#include "refer/store/sources.hpp"
#include "refer/store/standing.hpp"

namespace refer::command {

/// What naming somebody says of them.
struct Remark {
  std::string_view name;  ///< of the column
  std::optional<bool> store::SourceFields::*field = nullptr;
  bool store::Standing::*known = nullptr;
};

/// A question that brings sources to mind.
struct Question {
  std::string_view type;  ///< of the sources that it finds
  std::string_view text;
  const Remark* says = nullptr;  ///< of whoever is named
};

/// The sixteen questions, four a type; the first is number 1.
[[nodiscard]] std::span<const Question> questions();

/// Somebody who was named as an answer.
struct Naming {
  int question = 1;
  std::string person {};
  std::string note {};
  Place place {};  ///< in a file
};

/// Reads `3=Jane Roe <jane@pixel.example>; Omar Diaz`. Throws Error(Fault::usage).
[[nodiscard]] std::vector<Naming> read_naming(std::string_view answer);
/// Reads the records of a file: question, person, note. Throws Error(Fault::data) with the place.
[[nodiscard]] std::vector<Naming> read_namings(const File& file, Session& session);
/// Asks somebody at a terminal, until the end of the input. What cannot be understood is asked again.
[[nodiscard]] std::vector<Naming> ask_namings(Session& session);

}  // namespace refer::command
