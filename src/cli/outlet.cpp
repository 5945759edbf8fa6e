#include "cli/outlet.hpp"

#include <string>

#include "refer/project/project.hpp"

namespace refer::cli {

class Outlet::File final : public Sink {
 public:
  File(std::string path, bool force) : file_ {std::move(path), force} {}
  void write(std::string_view text) override { file_.write(text); }
  void commit() { file_.commit(); }

 private:
  project::AtomicFile file_;
};

namespace {

bool is_set(const World& world, const std::string& name) {
  const auto found = world.environment.find(name);
  return found != world.environment.end() && !found->second.empty() && found->second != "0";
}

bool wants_color(const World& world, const Globals& globals) {
  switch (globals.color) {
    case Color::always: return true;
    case Color::never: return false;
    case Color::automatic: break;
  }
  if (is_set(world, "NO_COLOR") || globals.output) {
    return false;
  }
  if (is_set(world, "CLICOLOR_FORCE")) {
    return true;
  }
  const auto wish = world.environment.find("CLICOLOR");
  const auto terminal = world.environment.find("TERM");
  return world.output_is_terminal && (wish == world.environment.end() || wish->second != "0") &&
         (terminal == world.environment.end() || terminal->second != "dumb");
}

}  // namespace

Outlet::Outlet(const World& world, const Globals& globals)
    : world_ {world},
      look_ {.header = !globals.no_header,
             .color = wants_color(world, globals),
             .columns = world.output_is_terminal && !globals.output ? world.columns : 0} {
  if (globals.output && *globals.output != "-") {
    const auto directory = globals.directory ? project::resolve(world.directory, *globals.directory) : world.directory;
    file_ = std::make_unique<File>(project::resolve(directory, *globals.output), globals.force);
  }
}

Outlet::~Outlet() = default;

Sink& Outlet::sink() { return file_ ? static_cast<Sink&>(*file_) : *world_.output; }

void Outlet::close() {
  if (file_) {
    file_->commit();
  } else {
    world_.output->flush();
  }
}

}  // namespace refer::cli
