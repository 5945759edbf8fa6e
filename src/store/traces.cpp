#include "store/traces.hpp"

#include <algorithm>

#include "refer/core/text.hpp"

namespace refer::store {

namespace {

constexpr std::size_t least_digits = 7;
constexpr std::size_t least_handle = 5;

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}
bool is_plain_letter(char c) {
  return is_digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
bool is_continuation(char c) {
  return (static_cast<unsigned char>(c) & 0xc0U) == 0x80U;
}

/// Whether a letter of a script that divides words by spaces begins at `at`. Scripts that write words together have no
/// bounds that could be looked for.
bool is_letter(std::string_view text, std::size_t at) {
  const auto byte = static_cast<unsigned char>(text[at]);
  return is_plain_letter(text[at]) || (byte >= 0xc3U && byte < 0xe0U);
}

/// Where the character before `at` begins.
std::size_t before(std::string_view text, std::size_t at) {
  do {
    --at;
  } while (at > 0 && is_continuation(text[at]));
  return at;
}

/// A text as it is compared, and where each byte of it came from.
struct Shape {
  std::string text {};
  std::vector<std::size_t> from {};

  void add(std::string_view bytes, std::size_t origin) {
    text += bytes;
    from.insert(from.end(), bytes.size(), origin);
  }
};

/// Folded a character at a time, so that each place of the shape is a place of the text.
Shape shape_of(std::string_view text) {
  Shape shape;
  for (std::size_t at = 0; at < text.size();) {
    auto end = at + 1;
    while (end < text.size() && is_continuation(text[end])) {
      ++end;
    }
    const auto unit = text.substr(at, end - at);
    auto folded = unit.size() == 1 && is_plain_letter(unit[0]) ? lower_ascii(unit) : fold(unit);
    if (folded.empty() && fold("a" + std::string {unit} + "b") == "a b") {
      folded = shape.text.ends_with(' ') ? "" : " ";
    }
    shape.add(folded, at);
    at = end;
  }
  shape.from.push_back(text.size());
  return shape;
}

/// Whether a name or a word ends and begins where `text` is cut: a letter does not follow upon a letter.
bool is_whole_word(std::string_view text, std::size_t begin, std::size_t end) {
  const bool opens = begin == 0 || !is_letter(text, begin) || !is_letter(text, before(text, begin));
  const bool closes = end == text.size() || !is_letter(text, end) || !is_letter(text, before(text, end));
  return opens && closes;
}

/// The same for an address or a page, which go on behind a dash or a dot too.
bool is_whole_address(std::string_view text, std::size_t begin, std::size_t end, std::string_view joints) {
  const bool opens =
      begin == 0 || (!is_letter(text, before(text, begin)) && joints.find(text[begin - 1]) == std::string_view::npos);
  if (end == text.size() || !opens) {
    return opens;
  }
  const bool goes_on = text[end] == '.' && end + 1 < text.size() && is_plain_letter(text[end + 1]);
  return !is_letter(text, end) && text[end] != '-' && text[end] != '_' && !goes_on;
}

/// A page without what people leave out.
std::string_view bare_page(std::string_view url) {
  for (const auto* const prefix : {"https://", "http://", "www."}) {
    if (lower_ascii(url.substr(0, std::string_view {prefix}.size())) == prefix) {
      url.remove_prefix(std::string_view {prefix}.size());
    }
  }
  while (url.ends_with('/')) {
    url.remove_suffix(1);
  }
  return url;
}

std::string digits_of(std::string_view text) {
  std::string digits;
  std::copy_if(text.begin(), text.end(), std::back_inserter(digits), is_digit);
  return digits;
}

/// Whether one number is the other as it is dialled at home: without the country, or with a 0 in its place.
bool is_same_at_home(std::string_view home, std::string_view abroad) {
  constexpr std::size_t least_at_home = 9;
  if (home.starts_with('0')) {
    return home.size() > least_digits && abroad.ends_with(home.substr(1));
  }
  return home.size() >= least_at_home && abroad.ends_with(home);
}

bool is_single_word(std::string_view text) {
  return trim(text).find(' ') == std::string_view::npos;
}

std::size_t bucket(char one, char two) {
  return static_cast<std::size_t>(static_cast<unsigned char>(one)) * 256U + static_cast<unsigned char>(two);
}

/// Quoted-printable, decoded: a name may be broken in the middle there.
std::string decoded(std::string_view text) {
  const auto value = [](char c) { return is_digit(c) ? c - '0' : c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1; };
  std::string plain;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const auto rest = text.substr(at);
    if (rest.starts_with("=\r\n")) {
      at += 2;
    } else if (rest.starts_with("=\n")) {
      at += 1;
    } else if (rest.size() > 2 && rest[0] == '=' && value(rest[1]) >= 0 && value(rest[2]) >= 0) {
      plain += static_cast<char>(value(rest[1]) * 16 + value(rest[2]));
      at += 2;
    } else {
      plain += rest[0];
    }
  }
  return plain;
}

}  // namespace

void Traces::add_term(Kind kind, std::string_view text) {
  Term term {.kind = kind, .folded = shape_of(trim(text)).text, .exact = std::string {trim(text)}};
  if (term.folded.size() < 2) {
    return;  // a single letter is no name that could be told from others
  }
  terms_.resize(65536);
  terms_[bucket(term.folded[0], term.folded[1])].push_back(std::move(term));
}

void Traces::add(const Identity& person, Reach reach) {
  const auto add_name = [&](std::string_view name) { add_term(is_single_word(name) ? Kind::word : Kind::name, name); };
  add_name(person.name);
  if (!person.first_name.empty() && !person.last_name.empty()) {
    add_name(person.first_name + " " + person.last_name);
    add_name(person.last_name + ", " + person.first_name);
  }
  add_term(Kind::address, person.email);
  add_term(Kind::page, bare_page(person.url));
  if (person.handle.size() >= least_handle || reach == Reach::all) {
    add_term(Kind::word, person.handle);
  }
  if (auto digits = digits_of(person.phone); digits.size() >= least_digits) {
    phones_.push_back(std::move(digits));
  }
  if (reach == Reach::all) {
    add_name(person.first_name);
    add_name(person.last_name);
    for (const auto& word : split(person.name, ' ')) {
      // Particles such as `van` are words of the language.
      if (word.size() > 2 && !(word[0] >= 'a' && word[0] <= 'z')) {
        add_name(word);
      }
    }
  }
}

std::vector<Traces::Span> Traces::find_terms(std::string_view text) const {
  std::vector<Span> found;
  if (terms_.empty() || text.size() < 2) {
    return found;
  }
  const auto shape = shape_of(text);
  const std::string_view folded = shape.text;
  for (std::size_t at = 0; at + 1 < folded.size(); ++at) {
    for (const auto& term : terms_[bucket(folded[at], folded[at + 1])]) {
      const auto end = at + term.folded.size();
      if (folded.substr(at, term.folded.size()) != term.folded) {
        continue;
      }
      const auto written = text.substr(shape.from[at], shape.from[end] - shape.from[at]);
      const bool is_here = term.kind == Kind::address ? is_whole_address(folded, at, end, "._+%-")
                           : term.kind == Kind::page  ? is_whole_address(folded, at, end, "-_")
                           : term.kind == Kind::word  ? written == term.exact && is_whole_word(folded, at, end)
                                                      : is_whole_word(folded, at, end);
      if (is_here) {
        found.push_back({shape.from[at], shape.from[end]});
      }
    }
  }
  return found;
}

std::vector<Traces::Span> Traces::find_phones(std::string_view text) const {
  std::vector<Span> found;
  if (phones_.empty()) {
    return found;
  }
  constexpr std::string_view between {" ()-./"};
  for (std::size_t at = 0; at < text.size();) {
    if (!is_digit(text[at])) {
      ++at;
      continue;
    }
    // A number goes on over what people divide its digits with.
    auto end = at;
    for (auto next = at; next < text.size() && (is_digit(text[next]) || between.find(text[next]) != between.npos);
         ++next) {
      end = is_digit(text[next]) ? next + 1 : end;
    }
    const auto digits = digits_of(text.substr(at, end - at));
    const bool is_known = std::any_of(phones_.begin(), phones_.end(), [&](const std::string& phone) {
      return digits.find(phone) != std::string::npos || is_same_at_home(phone, digits) ||
             is_same_at_home(digits, phone);
    });
    if (is_known) {
      found.push_back({at > 0 && text[at - 1] == '+' ? at - 1 : at, end});
    }
    at = end;
  }
  return found;
}

std::optional<std::string> Traces::without(std::string_view text) const {
  auto spans = find_terms(text);
  const auto phones = find_phones(text);
  spans.insert(spans.end(), phones.begin(), phones.end());
  if (spans.empty()) {
    return std::nullopt;
  }
  std::sort(spans.begin(), spans.end(), [](const Span& one, const Span& other) {
    return one.begin != other.begin ? one.begin < other.begin : one.end > other.end;
  });
  std::string rest;
  std::size_t done = 0;
  for (const auto& span : spans) {
    if (span.begin >= done) {
      rest += text.substr(done, span.begin - done);
      rest += forgotten_text;
    }
    done = std::max(done, span.end);
  }
  return rest += text.substr(done);
}

bool Traces::are_in(std::string_view message) const {
  return without(message).has_value() || without(decoded(message)).has_value();
}

}  // namespace refer::store
