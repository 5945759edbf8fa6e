#include "intake/encoding.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace refer::intake {
namespace {

constexpr char undecodable = '\xFF';

// Windows-1252 from 80 to 9F; 0 is a byte that it does not define. The rest is Latin-1.
constexpr std::array<char16_t, 32> cp1252_high {
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178,
};

void append(std::string& text, char32_t code) {
  const auto byte = [&text](char32_t value) { text += static_cast<char>(static_cast<unsigned char>(value)); };
  if (code < 0x80) {
    byte(code);
  } else if (code < 0x800) {
    byte(0xC0 | (code >> 6));
    byte(0x80 | (code & 0x3F));
  } else if (code < 0x10000) {
    byte(0xE0 | (code >> 12));
    byte(0x80 | ((code >> 6) & 0x3F));
    byte(0x80 | (code & 0x3F));
  } else {
    byte(0xF0 | (code >> 18));
    byte(0x80 | ((code >> 12) & 0x3F));
    byte(0x80 | ((code >> 6) & 0x3F));
    byte(0x80 | (code & 0x3F));
  }
}

class Decoder final : public project::Source {
 public:
  Decoder(project::Source& bytes, Encoding encoding) : bytes_ {bytes}, encoding_ {encoding} {}

  std::string_view read() override {
    while (true) {
      const std::string_view piece {next_piece()};
      if (encoding_ == Encoding::utf8) {
        return piece;
      }
      text_.clear();
      for (const char byte : piece) {
        decode(static_cast<unsigned char>(byte));
      }
      if (piece.empty()) {
        finish();
      }
      if (piece.empty() || !text_.empty()) {
        return text_;
      }
    }
  }

 private:
  std::string_view next_piece() {
    if (!begun_) {
      begun_ = true;
      constexpr std::size_t longest_mark = 3;
      for (std::string_view part {bytes_.read()}; !part.empty(); part = bytes_.read()) {
        start_ += part;
        if (start_.size() >= longest_mark) {
          break;
        }
      }
      const std::string_view rest {std::string_view {start_}.substr(take_mark())};
      if (!rest.empty()) {
        return rest;
      }
    }
    return bytes_.read();
  }

  // The length of the byte order mark; settles the encoding.
  std::size_t take_mark() {
    struct Mark {
      std::string_view bytes;
      Encoding encoding;
    };
    constexpr std::array<Mark, 3> marks {
        {{"\xEF\xBB\xBF", Encoding::utf8}, {"\xFF\xFE", Encoding::utf16le}, {"\xFE\xFF", Encoding::utf16be}}};
    for (const Mark& mark : marks) {
      if (start_.starts_with(mark.bytes) && (encoding_ == Encoding::detect || encoding_ == mark.encoding)) {
        encoding_ = mark.encoding;
        return mark.bytes.size();
      }
    }
    if (encoding_ == Encoding::detect) {
      encoding_ = Encoding::utf8;
    }
    return 0;
  }

  void decode(unsigned char byte) {
    if (encoding_ == Encoding::utf16le || encoding_ == Encoding::utf16be) {
      if (!half_) {
        half_ = byte;
        return;
      }
      const unsigned first {*half_};
      half_.reset();
      decode_unit(static_cast<char16_t>(encoding_ == Encoding::utf16le ? first | (unsigned {byte} << 8U)
                                                                       : (first << 8U) | byte));
      return;
    }
    const bool windows {encoding_ == Encoding::cp1252 && byte >= 0x80 && byte < 0xA0};
    const char32_t code {windows ? char32_t {cp1252_high[byte - 0x80U]} : char32_t {byte}};
    if (windows && code == 0) {
      text_ += undecodable;
    } else {
      append(text_, code);
    }
  }

  void decode_unit(char16_t unit) {
    const bool high {unit >= 0xD800 && unit < 0xDC00};
    const bool low {unit >= 0xDC00 && unit < 0xE000};
    if (high_ && low) {
      append(text_, 0x10000 + ((char32_t {*high_} - 0xD800) << 10) + (char32_t {unit} - 0xDC00));
      high_.reset();
      return;
    }
    if (high_ || low) {
      text_ += undecodable;
      high_.reset();
    }
    if (high) {
      high_ = unit;
    } else if (!low) {
      append(text_, unit);
    }
  }

  void finish() {
    if (half_ || high_) {
      text_ += undecodable;
      half_.reset();
      high_.reset();
    }
  }

  project::Source& bytes_;
  Encoding encoding_;
  bool begun_ = false;
  std::string start_ {};
  std::string text_ {};
  std::optional<unsigned char> half_ {};
  std::optional<char16_t> high_ {};
};

}  // namespace

std::unique_ptr<project::Source> decoded(project::Source& bytes, Encoding encoding) {
  return std::make_unique<Decoder>(bytes, encoding);
}

}  // namespace refer::intake
