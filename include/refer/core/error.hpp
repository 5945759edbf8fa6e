#pragma once

#include <exception>
#include <string>
#include <utility>

namespace refer {

/// Why something could not be done. The value is the exit status of the process.
enum class Fault : int {
  no = 1,              ///< the answer is no: a lint or a check found something
  usage = 2,           ///< the command line cannot be understood
  missing = 3,         ///< no such record
  conflict = 4,        ///< exists already, or changed meanwhile
  data = 65,           ///< bad input data
  absent = 66,         ///< input file or project not found
  unavailable = 69,    ///< a needed program is missing
  internal = 70,       ///< a defect of ours
  cannot_create = 73,  ///< an output file cannot be created
  io = 74,             ///< input/output error: full disk, closed stdout
  again = 75,          ///< the database stayed locked
  database = 76,       ///< the database is damaged, foreign, or newer than this program
  refused = 77,        ///< guard, consent, permission, do-not-contact, untrusted project
  config = 78,         ///< configuration error
  reader_gone = 141,   ///< the reader of our output went away
};

/// Whether what stops one of several records leaves the others alone: a full disk or a locked database stops them all.
[[nodiscard]] bool concerns_one(Fault fault);

/// Where in a file something was found; zero is unknown.
struct Place {
  std::string file {};
  int line = 0;
  int column = 0;
};

/// The one exception that crosses layers. The message has no full stop; the hint says what to type next.
class Error : public std::exception {
 public:
  Error(Fault fault, std::string message, std::string hint = {}, Place place = {})
      : fault_ {fault}, message_ {std::move(message)}, hint_ {std::move(hint)}, place_ {std::move(place)} {}

  [[nodiscard]] Fault fault() const noexcept { return fault_; }
  [[nodiscard]] const std::string& message() const noexcept { return message_; }
  [[nodiscard]] const std::string& hint() const noexcept { return hint_; }
  [[nodiscard]] const Place& place() const noexcept { return place_; }
  [[nodiscard]] const char* what() const noexcept override { return message_.c_str(); }

  /// The same error, found at `place`; parts that are known already stay.
  [[nodiscard]] Error at(const Place& place) const;

 private:
  Fault fault_;
  std::string message_;
  std::string hint_;
  Place place_;
};

}  // namespace refer
