#pragma once

#include <concepts>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "refer/core/date.hpp"
#include "refer/core/letter.hpp"
#include "refer/core/money.hpp"
#include "refer/core/range.hpp"
#include "refer/core/words.hpp"

namespace refer::command {

/// What words are read against: the clock, and the currency of amounts that name none.
struct Reading {
  Instant now {};
  std::string currency {};
};

/// How a person is named: id, e-mail, handle, or a unique part of the name. The session finds whom it means.
struct Handle {
  std::string text {};
};

/// The number of a record, or `-`: numbers one a line on standard input.
struct Key {
  std::string text {};
};

/// The number of one record.
struct RecordId {
  std::int64_t number = 0;
};

/// A day that lies ahead: the name of a weekday is the next one, today included.
struct Coming {
  Date day {};
};

/// The path of a file as it was typed; `-` is standard input.
struct File {
  std::string path {};
};

/// A whole number between two bounds.
template <int Low, int High>
struct Bounded {
  int value = Low;
};
/// How well two people know each other, 1 to 5.
using Strength = Bounded<1, 5>;
/// How satisfied someone is, 0 to 10.
using Satisfaction = Bounded<0, 10>;

/// How a word becomes a field: `value` stands for it in the help, `read` throws Error(Fault::usage), `words` is empty
/// unless fixed.
template <typename T>
struct Reader;

/// true, yes, 1, or nothing: on; false, no, 0: off. Throws Error(Fault::usage) on anything else.
[[nodiscard]] bool read_flag(std::string_view text);
/// A whole decimal number from `low` to `high`. Throws Error(Fault::usage).
[[nodiscard]] std::int64_t read_integer(std::string_view text, std::int64_t low, std::int64_t high);
/// Text as it is. Throws Error(Fault::usage) when it is not UTF-8 or holds a NUL.
[[nodiscard]] std::string read_text(std::string_view text);

/// What most readers share: no fixed words.
struct AnyWord {
  static std::vector<std::string> words() { return {}; }
};

/// What is so or not so and can be taken back; a plain `bool` is a flag without a value.
template <>
struct Reader<bool> {
  static constexpr std::string_view value = "YES";
  static bool read(std::string_view text, const Reading&) { return read_flag(text); }
  static std::vector<std::string> words() { return {"yes", "no"}; }
};
template <>
struct Reader<std::string> : AnyWord {
  static constexpr std::string_view value = "TEXT";
  static std::string read(std::string_view text, const Reading&) { return read_text(text); }
};
template <>
struct Reader<std::int64_t> : AnyWord {
  static constexpr std::string_view value = "N";
  static std::int64_t read(std::string_view text, const Reading&) { return read_integer(text, 0, INT64_MAX); }
};
template <int Low, int High>
struct Reader<Bounded<Low, High>> : AnyWord {
  static constexpr std::string_view value = "N";
  static Bounded<Low, High> read(std::string_view text, const Reading&) {
    return {static_cast<int>(read_integer(text, Low, High))};
  }
};
template <>
struct Reader<Handle> : AnyWord {
  static constexpr std::string_view value = "PERSON";
  static Handle read(std::string_view text, const Reading&);
};
template <>
struct Reader<Key> : AnyWord {
  static constexpr std::string_view value = "ID";
  static Key read(std::string_view text, const Reading&);
};
template <>
struct Reader<Range> : AnyWord {
  static constexpr std::string_view value = "LOW-HIGH";
  static Range read(std::string_view text, const Reading&) { return parse_range(text); }
};
template <>
struct Reader<MoneyRange> : AnyWord {
  static constexpr std::string_view value = "LOW-HIGH";
  static MoneyRange read(std::string_view text, const Reading& reading) {
    return parse_money_range(text, reading.currency);
  }
};
template <>
struct Reader<double> : AnyWord {
  static constexpr std::string_view value = "N";
  static double read(std::string_view text, const Reading&);
};
template <>
struct Reader<RecordId> : AnyWord {
  static constexpr std::string_view value = "ID";
  static RecordId read(std::string_view text, const Reading&);
};
template <>
struct Reader<Coming> : AnyWord {
  static constexpr std::string_view value = "DATE";
  static Coming read(std::string_view text, const Reading& reading);
};
template <>
struct Reader<File> : AnyWord {
  static constexpr std::string_view value = "FILE";
  static File read(std::string_view text, const Reading&);
};
template <>
struct Reader<Date> : AnyWord {
  static constexpr std::string_view value = "DATE";
  static Date read(std::string_view text, const Reading& reading) { return parse_date(text, reading.now); }
};
template <>
struct Reader<When> : AnyWord {
  static constexpr std::string_view value = "WHEN";
  static When read(std::string_view text, const Reading& reading) { return parse_when(text, reading.now); }
};
template <>
struct Reader<Period> : AnyWord {
  static constexpr std::string_view value = "PERIOD";
  static Period read(std::string_view text, const Reading& reading) { return parse_period(text, reading.now); }
};
template <>
struct Reader<Money> : AnyWord {
  static constexpr std::string_view value = "AMOUNT";
  static Money read(std::string_view text, const Reading& reading) { return parse_money(text, reading.currency); }
};
template <>
struct Reader<Mailbox> : AnyWord {
  static constexpr std::string_view value = "ADDRESS";
  static Mailbox read(std::string_view text, const Reading&) { return parse_mailbox(text); }
};
/// What can be cleared: an empty text is no value.
template <typename T>
struct Reader<std::optional<T>> {
  static constexpr std::string_view value = Reader<T>::value;
  static std::optional<T> read(std::string_view text, const Reading& reading) {
    return text.empty() ? std::nullopt : std::optional {Reader<T>::read(text, reading)};
  }
  static std::vector<std::string> words() { return Reader<T>::words(); }
};
template <Worded E>
struct Reader<E> {
  static constexpr std::string_view value = "WORD";
  static E read(std::string_view text, const Reading&) { return parse_word<E>(text); }
  static std::vector<std::string> words() { return {Words<E>::words.begin(), Words<E>::words.end()}; }
};

}  // namespace refer::command
