#pragma once

#include <functional>
#include <string_view>

#include "refer/core/answer.hpp"

namespace refer::command {

class Args;
class Session;

/// What must be there before a command runs.
enum class Needs {
  nothing,
  settings,  ///< the project's settings where there is a project, else the user's
  read,      ///< the database
  write,     ///< the database, in one journalled transaction
  steps,     ///< the database, in transactions of its own (Session::step), between which no lock is held
};

/// Does the work, once the options are filled in.
using Runner = std::function<Answer(Session&)>;

/// One subcommand. Its file declares the options, does the work and returns an Answer.
struct Command {
  std::string_view path;     ///< "ask add"; also the file, src/command/ask/add.cpp
  std::string_view summary;  ///< imperative, no full stop
  std::string_view details =
      {};  ///< prose for the man page, paragraphs divided by an empty line; lines that begin with a space are examples
  Needs needs = Needs::read;
  Runner (*declare)(Args&) = nullptr;
  std::string_view writes_with = {};  ///< the option without which a writing command only reads
  bool batch = false;                 ///< takes --from FILE: one run a record
  bool journalled = true;             ///< a writing command is kept in the log; `undo` and `redo` are not
};

}  // namespace refer::command
