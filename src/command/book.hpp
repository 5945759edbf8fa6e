#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "refer/core/error.hpp"

namespace refer::command {

/// One report of a book: the command line that makes it, and the file that gets it.
struct BookEntry {
  std::string report {};
  std::vector<std::string> words {};
  std::string file {};  ///< seen from the directory of the book
  Place place {};
};

/// Several reports that are made in one go.
struct Book {
  std::string directory {};  ///< where its files go, seen from where the book is; empty: beside it
  std::vector<BookEntry> entries {};
};

/// Reads the TOML of a book; `path` is the file itself, for the reports in files that it names. Throws
/// Error(Fault::data) with the place of a mistake: what is no key or no format, a file that is named twice, a path that
/// leads out of the directory.
[[nodiscard]] Book read_book(std::string_view text, const std::string& name, const std::string& path);

}  // namespace refer::command
