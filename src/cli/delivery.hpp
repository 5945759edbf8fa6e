#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cli/globals.hpp"
#include "cli/outlet.hpp"
#include "refer/cli/registry.hpp"
#include "refer/cli/run.hpp"
#include "refer/core/answer.hpp"
#include "refer/core/error.hpp"

namespace refer::cli {

/// Says what went wrong, as JSON where that was asked for.
void complain(const World& world, const Error& error);

/// The answer of a command; where its table does not say what it answers, its title is the command.
[[nodiscard]] Answer titled(Answer answer, std::string_view path);

/// Brings answers out: the data first, then what there is to say about it.
class Delivery {
 public:
  Delivery(const World& world, const Registry& registry, const Globals& globals)
      : world_ {world}, registry_ {registry}, globals_ {globals} {}

  /// What is left of an answer when its data is on its way.
  struct Rest {
    std::vector<std::string> notes {};
    std::vector<Error> failures {};
    int status = 0;
  };
  /// Writes the data of an answer.
  [[nodiscard]] Rest write(Answer answer, Outlet& outlet) const;
  /// Sees to it that the data has arrived, and says the rest; the exit status.
  [[nodiscard]] int finish(Outlet& outlet, const Rest& rest) const;
  /// Both, at a terminal through the pager.
  [[nodiscard]] int finish(Answer answer, std::vector<std::string> pager = {}) const;
  /// What is done and kept already: its rows where rows are wanted, else its sentences, and these also where the rows
  /// cannot be written.
  [[nodiscard]] int finish_done(Answer answer, Outlet& outlet) const;
  /// Writes such an answer to nobody. Throws what writing it throws for how it is asked for.
  void rehearse(Answer answer, const Outlet& outlet) const;
  /// Sentences for people, unless they want none.
  void say(const std::vector<std::string>& notes) const;
  /// A command that writes shows rows where a format was asked for, sentences otherwise.
  [[nodiscard]] bool wants_rows() const;

 private:
  const World& world_;
  const Registry& registry_;
  const Globals& globals_;
};

}  // namespace refer::cli
