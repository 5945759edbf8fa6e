#include "cli/delivery.hpp"

#include <utility>

#include "cli/print.hpp"

namespace refer::cli {

namespace {

bool wants_json(const std::vector<std::string>& words) {
  for (std::size_t index = 0; index < words.size(); ++index) {
    if (words[index] == "--json" || words[index] == "--format=json" ||
        (words[index] == "--format" && index + 1 < words.size() && words[index + 1] == "json")) {
      return true;
    }
  }
  return false;
}

}  // namespace

void complain(const World& world, const Error& error) {
  try {
    world.errors->write(wants_json(world.words) ? describe_json(error) : describe(error));
  } catch (const Error&) {
    // There is nobody left to tell; the status says it.
  }
}

Answer titled(Answer answer, std::string_view path) {
  if (answer.table.title.empty()) {
    answer.table.title = "refer " + std::string {path};
  }
  return answer;
}

Delivery::Rest Delivery::write(Answer answer, Outlet& outlet) const {
  print(answer, asked_format(globals_, registry_), globals_, registry_, outlet.look(), outlet.sink());
  answer.notes.insert(answer.notes.begin(), answer.warnings.begin(), answer.warnings.end());
  return {std::move(answer.notes), std::move(answer.failures), answer.status};
}

int Delivery::finish(Outlet& outlet, const Rest& rest) const {
  outlet.close();
  say(rest.notes);
  for (const auto& failure : rest.failures) {
    complain(world_, failure);
  }
  return rest.status;
}

int Delivery::finish(Answer answer, std::vector<std::string> pager) const {
  Outlet outlet {world_, globals_, std::move(pager)};
  const auto rest = write(std::move(answer), outlet);
  return finish(outlet, rest);
}

int Delivery::finish_done(Answer answer, Outlet& outlet) const {
  const auto done = answer.notes;
  if (!wants_rows()) {
    answer.table = {};
  }
  if (answer.table.rows) {
    answer.notes.clear();
  }
  try {
    const auto rest = write(std::move(answer), outlet);
    return finish(outlet, rest);
  } catch (const Error&) {
    say(done);
    throw;
  }
}

void Delivery::rehearse(Answer answer, const Outlet& outlet) const {
  if (wants_rows()) {
    StringSink nowhere;
    print(answer, asked_format(globals_, registry_), globals_, registry_, outlet.look(), nowhere);
  }
}

void Delivery::say(const std::vector<std::string>& notes) const {
  if (!globals_.quiet) {
    for (const auto& note : notes) {
      world_.errors->write(note + "\n");
    }
  }
}

bool Delivery::wants_rows() const {
  return asked_format(globals_, registry_) != nullptr || globals_.output || globals_.columns;
}

}  // namespace refer::cli
