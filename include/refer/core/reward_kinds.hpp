#pragma once

#include <array>
#include <string_view>

#include "refer/core/words.hpp"

namespace refer {

/// How a source is recognised. An introduction is one in return.
enum class RewardKind { gift, donation, commission, access, event, note, public_thanks, introduction };
template <>
struct Words<RewardKind> {
  static constexpr std::string_view what = "kind of reward";
  static constexpr std::array<std::string_view, 8> words {"gift",  "donation", "commission",    "access",
                                                          "event", "note",     "public-thanks", "introduction"};
};

}  // namespace refer
