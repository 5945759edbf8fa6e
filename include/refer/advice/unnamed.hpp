#pragma once

#include <cstddef>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace refer::advice {

struct Word;

/// By what somebody is known; what is empty is not known.
struct KnownBy {
  std::string name {};
  std::string first_name {};  ///< where they are called otherwise than by their name
  std::string email {};
  std::string company {};
};

/// Those who must not be named, and the words that would name them. Case, accents and ue for ü make no difference. A
/// whole name counts in any case, with or without Ltd; a part of one only with a capital, so that `will` is not Will;
/// and a word like Data or An is no part of a name, but alone, with a capital and within a sentence.
class Unnamed {
 public:
  /// Adds somebody.
  void add(const KnownBy& person);
  /// What in a text names one of them, as it stands there: a name, a part of it, a company, or an address.
  [[nodiscard]] std::optional<std::string> find_in(std::string_view text) const;
  /// Whether a text says all of the name of one of them, or of their company.
  [[nodiscard]] bool is_named_in(std::string_view text) const;

 private:
  using Texts = std::set<std::string, std::less<>>;

  void add_whole(const std::vector<Word>& words);
  void add_parts(std::string_view name);
  void add_company(std::string_view company);
  void add_address(std::string_view email);

  [[nodiscard]] std::optional<std::pair<std::size_t, std::size_t>> find_whole(const std::vector<Word>& words) const;
  [[nodiscard]] bool is_part(std::string_view text, const std::vector<Word>& words, std::size_t at) const;
  /// Whether a word and the next are one divided: Bright Works of Brightworks.
  [[nodiscard]] bool is_parted(std::string_view text, const std::vector<Word>& words, std::size_t at) const;

  Texts whole_ {};           ///< names of people and companies, as their words with spaces between
  std::size_t longest_ = 0;  ///< the most words of one of these
  Texts parts_ {};           ///< words that name somebody when they have a capital
  Texts spelled_ {};         ///< parts as they are written
  Texts ordinary_ {};        ///< parts that are usual words
  Texts addresses_ {};       ///< and their domains
};

}  // namespace refer::advice
