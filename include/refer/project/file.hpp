#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

namespace refer::project {

/// Bytes, a piece at a time: a file, standard input, or a text in a test.
class Source {
 public:
  virtual ~Source() = default;
  /// The next piece; empty at the end. The view holds until the next call. Throws Error(Fault::io).
  [[nodiscard]] virtual std::string_view read() = 0;
};

/// A file, streamed. Throws Error(Fault::absent) when it is not there, Error(Fault::io) when it cannot be read.
[[nodiscard]] std::unique_ptr<Source> open_file(const std::string& path);
/// Standard input; nothing is read before the first read().
[[nodiscard]] std::unique_ptr<Source> standard_input();
/// A text that is in memory.
[[nodiscard]] std::unique_ptr<Source> text_source(std::string text);
/// Everything that is left of a source. Throws Error(Fault::data) past `limit` bytes.
[[nodiscard]] std::string read_all(Source& source, std::size_t limit = 64U << 20U);
/// A whole file. Throws like open_file.
[[nodiscard]] std::string read_file(const std::string& path);
/// Whether something is there.
[[nodiscard]] bool exists(const std::string& path);

/// A file that appears whole or not at all: written beside its place (O_EXCL, mode 0600, or that of the file it
/// replaces), then synced and renamed. Never through a symbolic link unless `force`; the link then stays and what it
/// points to is replaced. What is no ordinary file (/dev/stdout, a terminal, a pipe) is written straight into.
class AtomicFile {
 public:
  /// Throws Error(Fault::cannot_create), also for a directory.
  AtomicFile(std::string path, bool force);
  ~AtomicFile();  ///< takes the unfinished file away
  AtomicFile(const AtomicFile&) = delete;
  AtomicFile& operator=(const AtomicFile&) = delete;

  /// Throws Error(Fault::io), or Error(Fault::reader_gone) for a pipe that nobody reads any more. Pieces are gathered,
  /// so an error may show later, at the latest in commit().
  void write(std::string_view bytes);
  /// Brings all that was written to the disk and ends writing, so that commit() has but to rename: of several files
  /// none then appears unless every one fits. Throws like write().
  void sync();
  /// Syncs and renames; writing is over then. Throws like write().
  void commit();

 private:
  void create_beside(unsigned mode);
  void open_in_place();
  void flush();

  std::string path_;
  std::string temporary_;  ///< empty when written straight into
  std::string gathered_;
  int descriptor_ = -1;
};

/// Makes a directory and those above it, mode 0700; nothing when it is there. Throws Error(Fault::cannot_create).
void make_directories(const std::string& path);
/// Gives a file another name in one step, replacing what has it. Throws Error(Fault::io).
void rename_file(const std::string& from, const std::string& to);
/// Whether two paths lead to the same file.
[[nodiscard]] bool same_file(const std::string& one, const std::string& other);
/// Whether a symbolic link stands there, wherever it leads.
[[nodiscard]] bool is_link(const std::string& path);
/// Throws Error(Fault::cannot_create) when `path` holds what must not be written over by mistake: a database, or the
/// settings of a project.
void check_output(const std::string& path);
/// Writes a whole file as AtomicFile does.
void write_file(const std::string& path, std::string_view bytes);

}  // namespace refer::project
