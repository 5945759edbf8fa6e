#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace refer::output {

/// SHA-256 (FIPS 180-4), so that a page can name the style that it trusts; usable where the compiler computes.
class Sha256 {
 public:
  using Digest = std::array<std::uint8_t, 32>;

  [[nodiscard]] static constexpr Digest of(std::string_view text) {
    Sha256 hash {};
    std::array<std::uint8_t, 64> block {};
    std::size_t filled = 0;
    const auto add = [&](std::uint8_t byte) {
      block[filled++] = byte;
      if (filled == block.size()) {
        hash.mix(block);
        filled = 0;
      }
    };
    for (const char character : text) {
      add(static_cast<std::uint8_t>(character));
    }
    add(0x80);
    while (filled != 56) {
      add(0);
    }
    const std::uint64_t bits {static_cast<std::uint64_t>(text.size()) * 8};
    for (unsigned shift = 64; shift > 0; shift -= 8) {
      add(static_cast<std::uint8_t>(bits >> (shift - 8)));
    }
    Digest digest {};
    for (std::size_t index = 0; index < digest.size(); ++index) {
      digest[index] = static_cast<std::uint8_t>(hash.state_[index / 4] >> (24 - 8 * (index % 4)));
    }
    return digest;
  }

  /// The digest in base64, as a content security policy has it.
  [[nodiscard]] static constexpr std::array<char, 44> base64_of(std::string_view text) {
    constexpr std::string_view signs {"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"};
    const Digest digest {of(text)};
    std::array<char, 44> letters {};
    for (std::size_t from = 0, to = 0; from < digest.size(); from += 3) {
      const auto byte = [&](std::size_t index) {
        return index < digest.size() ? static_cast<std::uint32_t>(digest[index]) : 0U;
      };
      const std::uint32_t three {byte(from) << 16U | byte(from + 1) << 8U | byte(from + 2)};
      for (const unsigned shift : {18U, 12U, 6U, 0U}) {
        letters[to++] = signs[three >> shift & 63U];
      }
    }
    letters.back() = '=';
    return letters;
  }

 private:
  [[nodiscard]] static constexpr std::uint32_t turned(std::uint32_t word, unsigned by) {
    return word >> by | word << (32U - by);
  }

  constexpr void mix(const std::array<std::uint8_t, 64>& block) {
    std::array<std::uint32_t, 64> words {};
    for (std::size_t index = 0; index < 16; ++index) {
      for (std::size_t byte = 0; byte < 4; ++byte) {
        words[index] = words[index] << 8U | block[index * 4 + byte];
      }
    }
    for (std::size_t index = 16; index < words.size(); ++index) {
      const std::uint32_t a {words[index - 15]};
      const std::uint32_t b {words[index - 2]};
      words[index] = words[index - 16] + (turned(a, 7) ^ turned(a, 18) ^ a >> 3U) + words[index - 7] +
                     (turned(b, 17) ^ turned(b, 19) ^ b >> 10U);
    }
    auto [a, b, c, d, e, f, g, h] = state_;
    for (std::size_t index = 0; index < words.size(); ++index) {
      const std::uint32_t first {h + (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) + ((e & f) ^ (~e & g)) +
                                 constants[index] + words[index]};
      const std::uint32_t second {(turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))};
      h = g;
      g = f;
      f = e;
      e = d + first;
      d = c;
      c = b;
      b = a;
      a = first + second;
    }
    const std::array<std::uint32_t, 8> added {a, b, c, d, e, f, g, h};
    for (std::size_t index = 0; index < state_.size(); ++index) {
      state_[index] += added[index];
    }
  }

  static constexpr std::array<std::uint32_t, 64> constants {
      0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
      0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
      0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
      0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
      0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
      0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
      0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
      0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2};
  std::array<std::uint32_t, 8> state_ {0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
                                       0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
};

}  // namespace refer::output
