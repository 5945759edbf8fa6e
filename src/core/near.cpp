#include <algorithm>
#include <numeric>

#include "refer/core/text.hpp"
#include "utf8.hpp"

namespace refer {
namespace {

constexpr std::size_t most_misses {3};

std::u32string codes_of(std::string_view text) {
  std::u32string codes {};
  while (!text.empty()) {
    const Unit unit {first_unit(text)};
    codes += unit.code;
    text.remove_prefix(unit.size);
  }
  return codes;
}

// Insertions, deletions, substitutions and swaps of neighbours that turn one text into the other, no part changed twice
// (the restricted Damerau–Levenshtein distance). Three rows of the table are enough.
std::size_t distance(std::u32string_view a, std::u32string_view b) {
  std::vector<std::size_t> before(b.size() + 1);
  std::vector<std::size_t> above(b.size() + 1);
  std::vector<std::size_t> row(b.size() + 1);
  std::iota(above.begin(), above.end(), std::size_t {0});
  for (std::size_t i {1}; i <= a.size(); ++i) {
    row[0] = i;
    for (std::size_t j {1}; j <= b.size(); ++j) {
      const std::size_t change {a[i - 1] == b[j - 1] ? 0u : 1u};
      row[j] = std::min({above[j] + 1, row[j - 1] + 1, above[j - 1] + change});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
        row[j] = std::min(row[j], before[j - 2] + 1);
    }
    before.swap(above);
    above.swap(row);
  }
  return above[b.size()];
}

struct Miss {
  std::size_t distance = 0;
  std::size_t order = 0;
  auto operator<=>(const Miss&) const = default;
};

// Nothing when the two are not near.
std::optional<std::size_t> find_nearness(std::u32string_view word, std::u32string_view candidate) {
  const std::size_t longer {std::max(word.size(), candidate.size())};
  const std::size_t shorter {std::min(word.size(), candidate.size())};
  const std::size_t allowed {std::clamp<std::size_t>(longer / 3, 1, 3)};
  const bool begins {word.size() > 1 && candidate.starts_with(word)};
  if (!begins && longer - shorter > allowed)
    return std::nullopt;
  const std::size_t steps {distance(word, candidate)};
  // Every word of one letter is one step from every other: that is no likeness.
  if (begins || steps == 0 || (steps <= allowed && steps < shorter))
    return steps;
  return std::nullopt;
}

template <typename Text>
std::vector<std::string> nearest(std::string_view word, std::span<const Text> candidates) {
  const std::u32string wanted {codes_of(fold(word))};
  if (wanted.empty())
    return {};
  std::vector<Miss> misses {};
  for (std::size_t order {0}; order < candidates.size(); ++order) {
    const std::string candidate {fold(candidates[order])};
    std::vector<std::string> targets {split(candidate, ' ')};
    if (targets.size() > 1)
      targets.push_back(candidate);
    std::optional<std::size_t> nearest_steps {};
    for (const std::string& target : targets)
      if (const auto steps {find_nearness(wanted, codes_of(target))})
        nearest_steps = std::min(*steps, nearest_steps.value_or(*steps));
    if (nearest_steps)
      misses.push_back({*nearest_steps, order});
  }
  std::ranges::sort(misses);
  std::vector<std::string> texts {};
  for (const Miss& miss : misses) {
    const std::string text {candidates[miss.order]};
    if (texts.size() < most_misses && std::ranges::find(texts, text) == texts.end())
      texts.push_back(text);
  }
  return texts;
}

}  // namespace

std::vector<std::string> near_misses(std::string_view word, std::span<const std::string_view> candidates) {
  return nearest(word, candidates);
}

std::vector<std::string> near_misses(std::string_view word, std::span<const std::string> candidates) {
  return nearest(word, candidates);
}

std::string did_you_mean(std::span<const std::string> misses, std::string_view otherwise) {
  if (misses.empty())
    return std::string {otherwise};
  std::string text {"did you mean "};
  for (std::size_t index {0}; index < misses.size(); ++index) {
    if (index > 0)
      text += index + 1 == misses.size() ? " or " : ", ";
    text += quote(misses[index]);
  }
  return text + "?";
}

}  // namespace refer
