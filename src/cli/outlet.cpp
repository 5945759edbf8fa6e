#include "cli/outlet.hpp"

#include "cli/pager.hpp"
#include "refer/core/text.hpp"
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

/// Whether the locale says that its characters are few; no locale at all says nothing.
bool is_ascii_only(const World& world) {
  for (const auto* const name : {"LC_ALL", "LC_CTYPE", "LANG"}) {
    if (const auto found = world.environment.find(name); found != world.environment.end() && !found->second.empty()) {
      const auto locale = lower_ascii(found->second);
      return locale.find("utf-8") == std::string::npos && locale.find("utf8") == std::string::npos;
    }
  }
  return false;
}

bool wants_color(const World& world, const Globals& globals) {
  switch (globals.color) {
    case Color::always:
      return true;
    case Color::never:
      return false;
    case Color::automatic:
      break;
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

Globals with_index(Globals globals, const Answer& answer, const World& world) {
  const bool is_usual = globals.format ? *globals.format == answer.file_format : !globals.json;
  if (!globals.output || globals.output->path.empty() || answer.file_format.empty() || !is_usual) {
    return globals;
  }
  auto& path = globals.output->path;
  const auto place = project::resolve(start_directory(world, globals), path);
  if (path.ends_with('/')) {
    project::make_directories(place);
  }
  if (project::exists(place + "/.")) {
    path += "/index." + std::string {answer.file_format};
  }
  return globals;
}

Outlet::Outlet(const World& world, const Globals& globals, std::vector<std::string> pager)
    : world_ {world},
      look_ {.header = !globals.no_header,
             .color = wants_color(world, globals),
             .columns = world.output_is_terminal && !globals.output ? world.columns : 0,
             .terminal = world.output_is_terminal && !globals.output,
             .ascii = is_ascii_only(world)},
      pager_ {std::move(pager)} {
  if (globals.output && globals.output->path != "-") {
    const auto path = project::resolve(start_directory(world, globals), globals.output->path);
    project::check_output(path);
    file_ = std::make_unique<File>(path, globals.force);
  }
}

Outlet::~Outlet() = default;

Sink& Outlet::sink() {
  if (file_) {
    return *file_;
  }
  return pager_.empty() ? *world_.output : paged_;
}

void Outlet::close() {
  if (file_) {
    file_->commit();
    return;
  }
  world_.output->flush();
  if (!paged_.text.empty()) {
    page(world_, pager_, paged_.text);
  }
}

}  // namespace refer::cli
