#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>

#include "mail/encode.hpp"
#include "refer/core/error.hpp"
#include "refer/core/text.hpp"

namespace refer::mail {
namespace {

constexpr std::size_t longest_label = 63;
constexpr std::size_t longest_domain = 253;

// The code points of valid UTF-8.
std::u32string code_points(std::string_view text) {
  std::u32string points {};
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte < 0x80U) {
      points += byte;
    } else if (byte >= 0xC0U) {
      points += byte & (byte >= 0xF0U ? 0x07U : byte >= 0xE0U ? 0x0FU : 0x1FU);
    } else {
      points.back() = points.back() << 6U | (byte & 0x3FU);
    }
  }
  return points;
}

// The lower case of the letters that European domain names are written in.
char32_t lower(char32_t point) {
  if ((point >= U'A' && point <= U'Z') || (point >= 0xC0 && point <= 0xDE && point != 0xD7) ||
      (point >= 0x391 && point <= 0x3A9) || (point >= 0x410 && point <= 0x42F)) {
    return point + 32;
  }
  if (point >= 0x400 && point <= 0x40F) {
    return point + 80;
  }
  if (point == 0x178) {
    return 0xFF;
  }
  // Latin Extended-A has pairs; in two of its ranges the capital is the odd one.
  const bool odd_capitals = (point >= 0x139 && point <= 0x148) || (point >= 0x179 && point <= 0x17E);
  const bool even_capitals = (point >= 0x100 && point <= 0x137 && point != 0x130) || (point >= 0x14A && point <= 0x177);
  if ((odd_capitals && point % 2 == 1) || (even_capitals && point % 2 == 0)) {
    return point + 1;
  }
  return point;
}

// RFC 3492, section 6.1.
std::uint32_t adapt(std::uint32_t delta, std::uint32_t count, bool first) {
  delta = first ? delta / 700 : delta / 2;
  delta += delta / count;
  std::uint32_t k = 0;
  for (; delta > 455; k += 36) {
    delta /= 35;
  }
  return k + 36 * delta / (delta + 38);
}

char digit(std::uint32_t value) {
  return static_cast<char>(value < 26 ? 'a' + value : '0' + (value - 26));
}

// RFC 3492, section 6.3.
std::string punycode(const std::u32string& label) {
  std::string result {};
  for (const char32_t point : label) {
    if (point < 0x80) {
      result += static_cast<char>(point);
    }
  }
  const auto basic = static_cast<std::uint32_t>(result.size());
  std::uint32_t handled = basic;
  if (basic > 0) {
    result += '-';
  }
  std::uint32_t next = 0x80;
  std::uint32_t delta = 0;
  std::uint32_t bias = 72;
  while (handled < label.size()) {
    std::uint32_t smallest = std::numeric_limits<std::uint32_t>::max();
    for (const char32_t point : label) {
      smallest = point >= next ? std::min<std::uint32_t>(smallest, point) : smallest;
    }
    delta += (smallest - next) * (handled + 1);  // a label is short: this cannot overflow
    next = smallest;
    for (const char32_t point : label) {
      if (point < next) {
        ++delta;
      }
      if (point != next) {
        continue;
      }
      std::uint32_t rest = delta;
      for (std::uint32_t k = 36;; k += 36) {
        const std::uint32_t threshold = k <= bias ? 1 : std::min<std::uint32_t>(k - bias, 26);
        if (rest < threshold) {
          break;
        }
        result += digit(threshold + (rest - threshold) % (36 - threshold));
        rest = (rest - threshold) / (36 - threshold);
      }
      result += digit(rest);
      bias = adapt(delta, handled + 1, handled == basic);
      delta = 0;
      ++handled;
    }
    ++delta;
    ++next;
  }
  return result;
}

std::string ascii_label(std::u32string label) {
  std::transform(label.begin(), label.end(), label.begin(), lower);
  if (std::all_of(label.begin(), label.end(), [](char32_t point) { return point < 0x80; })) {
    return {label.begin(), label.end()};
  }
  return "xn--" + punycode(label);
}

bool is_label(std::string_view label) {
  const auto is_allowed = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
  };
  return !label.empty() && label.size() <= longest_label && label.front() != '-' && label.back() != '-' &&
         std::all_of(label.begin(), label.end(), is_allowed);
}

[[noreturn]] void refuse(std::string_view domain) {
  throw Error(Fault::data, quote(domain) + " is no domain name", "correct the address");
}

}  // namespace

std::string ascii_domain(std::string_view domain) {
  if (domain.size() > longest_domain * 4 || !is_utf8(domain)) {
    refuse(domain);
  }
  const std::u32string points {code_points(compose(domain))};
  std::string result {};
  for (std::size_t begin = 0; begin <= points.size();) {
    const std::size_t end = std::min(points.find(U'.', begin), points.size());
    const std::u32string part {points.substr(begin, end - begin)};
    const std::string label {part.size() <= longest_label ? ascii_label(part) : std::string {}};
    if (!is_label(label)) {
      refuse(domain);
    }
    result += (result.empty() ? "" : ".") + label;
    begin = end + 1;
  }
  if (result.size() > longest_domain) {
    refuse(domain);
  }
  return result;
}

std::string ascii_address(std::string_view address) {
  const std::size_t at = address.rfind('@');
  return std::string {address.substr(0, at + 1)} + ascii_domain(address.substr(at + 1));
}

}  // namespace refer::mail
