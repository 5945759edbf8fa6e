#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "refer/core/error.hpp"
#include "refer/core/value.hpp"
#include "refer/mail/template.hpp"

namespace refer::mail {

/// Throws Error(Fault::data).
[[noreturn]] void refuse_letter(const Place& place, std::string message, std::string hint = {});

/// Throws Error(Fault::data) with near misses for a key of a table that is none of `keys`.
void check_keys(const Value& table, std::string_view what, std::span<const std::string_view> keys);
/// The text at a key, or an empty one. Throws Error(Fault::data) when it is no text.
[[nodiscard]] std::string text_at(const Value& letter, std::string_view key);
/// The texts at a key: a list, or one. Throws Error(Fault::data) with `hint` when they are none.
[[nodiscard]] std::vector<std::string> texts_at(const Value& letter, std::string_view key, std::string_view hint,
                                                bool may_be_one);

/// Where the text of a string begins that stands at `place` of `source`: behind its quotes.
[[nodiscard]] Place text_begin(std::string_view source, Place place);

/// The [for] of a letter, and its language, which is one too. Throws Error(Fault::data).
[[nodiscard]] std::vector<Condition> conditions_of(const Value& letter);
/// The [variants.NAME] of a letter, in the order of the file. Throws Error(Fault::data).
[[nodiscard]] std::vector<Variant> variants_of(const Value& letter, std::string_view source);

}  // namespace refer::mail
