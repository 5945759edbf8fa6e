#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace refer::store {

/// What people are told by: what somebody could recognise them by in a text.
struct Identity {
  std::string name {};
  std::string first_name {};
  std::string last_name {};
  std::string handle {};
  std::string email {};
  std::string url {};
  std::string phone {};
};

/// What stands for a person in a text where they were named.
constexpr std::string_view forgotten_text {"[forgotten]"};

/// Finds people in texts that were written about others. Names are found however they are written (case, accents,
/// spaces), addresses, pages and telephone numbers as well; always as a whole, never inside a longer word.
class Traces {
 public:
  /// How much of a person is looked for: `all` adds the words of the name alone, and short handles, which in texts
  /// about others could be anybody or any word.
  enum class Reach { anywhere, all };
  void add(const Identity& person, Reach reach);

  /// The text with `[forgotten]` in the place of everybody it names; nothing when it names nobody.
  [[nodiscard]] std::optional<std::string> without(std::string_view text) const;
  /// Whether the text of a message names anybody, in words or as mail writes them (quoted-printable).
  [[nodiscard]] bool are_in(std::string_view message) const;

 private:
  enum class Kind { name, word, address, page };
  struct Term {
    Kind kind = Kind::name;
    std::string folded {};
    std::string exact {};  ///< a single word is found only as it is written
  };
  struct Span {
    std::size_t begin = 0;
    std::size_t end = 0;
  };

  void add_term(Kind kind, std::string_view text);
  [[nodiscard]] std::vector<Span> find_terms(std::string_view text) const;
  [[nodiscard]] std::vector<Span> find_phones(std::string_view text) const;

  std::vector<std::vector<Term>> terms_ {};  ///< by the first two bytes
  std::vector<std::string> phones_ {};       ///< digits
};

}  // namespace refer::store
