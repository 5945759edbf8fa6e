#pragma once

#include <string>
#include <string_view>

namespace refer::mail {

/// FNV-1a in 128 bits: small and the same everywhere. It tells letters apart; it keeps no secret.
class Hash {
 public:
  void add(std::string_view text) {
    for (const char c : text) {
      add_byte(static_cast<unsigned char>(c));
    }
    add_byte(0);  // so that `ab` `c` is not `a` `bc`
  }

  [[nodiscard]] std::string hex() const {
    std::string result {};
    for (unsigned shift = 128; shift > 0; shift -= 4) {
      result += "0123456789abcdef"[static_cast<unsigned>(value_ >> (shift - 4)) & 15U];
    }
    return result;
  }

 private:
  __extension__ using Wide = unsigned __int128;

  void add_byte(unsigned char byte) {
    constexpr Wide prime = (Wide {1} << 88U) + 0x13BU;
    value_ = (value_ ^ byte) * prime;
  }

  Wide value_ = (Wide {0x6C62272E07BB0142U} << 64U) + 0x62B821756295C58DU;
};

}  // namespace refer::mail
