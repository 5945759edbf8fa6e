#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace refer {

/// Without white space (ASCII, and U+00A0) at both ends.
[[nodiscard]] std::string_view trim(std::string_view text);
/// The parts between `separator`, trimmed; empty parts are left out.
[[nodiscard]] std::vector<std::string> split(std::string_view text, char separator);
/// A word as a POSIX shell reads it back: in single quotes unless it is plain.
[[nodiscard]] std::string shell_word(std::string_view word);
/// The words of a command line that stands in a text: divided at white space, what is in double quotes stays together,
/// "" is an empty word. There is no other sign, and no shell. Throws Error(Fault::usage) for a quote that is never
/// closed.
[[nodiscard]] std::vector<std::string> split_words(std::string_view line);
/// The parts with `separator` between them.
[[nodiscard]] std::string join(std::span<const std::string> parts, std::string_view separator);
/// `text` with ASCII letters in lower case.
[[nodiscard]] std::string lower_ascii(std::string_view text);

/// Whether `text` is valid UTF-8.
[[nodiscard]] bool is_utf8(std::string_view text);
/// Unicode NFC; `text` must be valid UTF-8.
[[nodiscard]] std::string compose(std::string_view text);
/// For comparing what people type: case folded, compatibility forms and accents removed, white space collapsed to one
/// space and taken off the ends. ß becomes ss, ł l, ø o, đ d, ı i, æ ae, œ oe, þ th; so `lukasz` finds `Łukasz`.
/// Invalid UTF-8 is folded byte by byte as ASCII.
[[nodiscard]] std::string fold(std::string_view text);
/// Columns on a terminal, by Unicode width (East Asian wide 2, combining 0), after escape_terminal.
[[nodiscard]] std::size_t width(std::string_view text);
/// At most `columns` columns of `text`, ending in … where something was cut.
[[nodiscard]] std::string cut(std::string_view text, std::size_t columns);
/// What may be shown on a terminal: control, escape, bidirectional and invalid bytes become visible (\n, \x1b, \u202e).
[[nodiscard]] std::string escape_terminal(std::string_view text);
/// The same, but line breaks (LF, CR LF) and tabs stay: for text of several lines.
[[nodiscard]] std::string escape_terminal_lines(std::string_view text);
/// Whether `text` has the form of a language tag (BCP 47): en, de-CH, zh-Hant-TW.
[[nodiscard]] bool is_language(std::string_view text);
/// Whether `text` has a control character (CR, LF, NUL, …): it may then not stand in a mail header.
[[nodiscard]] bool has_control(std::string_view text);
/// `text` in 'quotes', safe for a terminal.
[[nodiscard]] std::string quote(std::string_view text);

/// The candidates near to `word`, whole or in one of their words, by Damerau–Levenshtein distance on folded text (or
/// those that start with it), best first, then in the given order, at most three; none when nothing is near.
[[nodiscard]] std::vector<std::string> near_misses(std::string_view word, std::span<const std::string_view> candidates);
[[nodiscard]] std::vector<std::string> near_misses(std::string_view word, std::span<const std::string> candidates);
/// "did you mean 'a' or 'b'?", or `otherwise` when there is no near miss.
[[nodiscard]] std::string did_you_mean(std::span<const std::string> misses, std::string_view otherwise = {});

/// Reads a whole decimal number; nothing on anything else, on overflow, or on surrounding space.
[[nodiscard]] std::optional<long long> find_integer(std::string_view text);
/// Reads a finite decimal number with a point; nothing on anything else.
[[nodiscard]] std::optional<double> find_number(std::string_view text);
/// The shortest text that reads back as `number`, never with an exponent for ordinary sizes; 3 for 3.0.
[[nodiscard]] std::string format_number(double number);

}  // namespace refer
