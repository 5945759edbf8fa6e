#pragma once

#include <string>
#include <string_view>

namespace refer {

/// Where text goes. Throws Error(Fault::io), or Error(Fault::reader_gone) when the reader went away.
class Sink {
 public:
  virtual ~Sink() = default;
  virtual void write(std::string_view text) = 0;
  /// Sees to it that everything has arrived.
  virtual void flush() {}
};

/// Keeps what is written.
class StringSink final : public Sink {
 public:
  void write(std::string_view piece) override { text += piece; }
  std::string text {};
};

}  // namespace refer
