#include "cli/completion/model.hpp"

#include <algorithm>

#include "cli/globals.hpp"
#include "cli/manual.hpp"
#include "cli/manual/pages.hpp"
#include "refer/command/batch.hpp"
#include "refer/core/text.hpp"
#include "refer/project/config.hpp"
#include "refer/project/kinds.hpp"

namespace refer::cli {

namespace {

const Lookup* find_lookup(std::string_view name) {
  const auto& all = lookups();
  const auto found = std::find_if(all.begin(), all.end(), [&](const Lookup& lookup) { return lookup.name == name; });
  return found == all.end() ? nullptr : &*found;
}

Choice rows(std::string_view name) {
  const auto* const lookup = find_lookup(name);
  return lookup == nullptr ? Choice {.offer = Offer::anything} : Choice {.offer = Offer::rows, .lookup = lookup};
}

Choice words(std::vector<std::string> all) {
  return {.offer = Offer::words, .words = std::move(all)};
}

/// What names a value says what it is: PROFILE, --profile, or an option with the value PROFILE.
bool is_named(const command::Slot& slot, std::string_view name) {
  return slot.value == name || slot.key() == lower_ascii(name) || slot.name == name;
}

std::vector<std::string> setting_keys() {
  std::vector<std::string> keys;
  for (const auto& setting : project::settings()) {
    keys.emplace_back(setting.key);
  }
  return keys;
}

std::vector<std::string> format_names(const Registry& registry) {
  std::vector<std::string> names;
  for (const auto* const format : registry.formats) {
    names.emplace_back(format->name);
  }
  return names;
}

Choice choice_of(const command::Slot& slot, std::string_view path, const Registry& registry) {
  const auto noun = path.substr(0, path.find(' '));
  if (slot.value.empty()) {
    return {};
  }
  if (!slot.words.empty()) {
    return words(slot.words);
  }
  if (slot.value == "FILE") {
    return {.offer = Offer::files};
  }
  if (is_named(slot, "DIR")) {
    return {.offer = Offer::directories};
  }
  if (is_named(slot, "SOURCE")) {
    return rows("sources");
  }
  if (slot.value == "PERSON") {
    return rows("people");
  }
  if (is_named(slot, "PROFILE")) {
    return rows("profiles");
  }
  if (is_named(slot, "TEMPLATE") || (noun == "template" && is_named(slot, "NAME"))) {
    return rows("letters");
  }
  if (noun == "report" && is_named(slot, "NAME")) {
    return rows("reports");
  }
  if (is_named(slot, "TYPE")) {
    return rows("types");
  }
  if (slot.name == "CHANNEL") {
    return rows("channels");
  }
  if (is_named(slot, "INTRO")) {
    return rows("intro");
  }
  if (is_named(slot, "ID")) {
    return rows(slot.is_argument ? std::string {noun} : slot.key());
  }
  if (noun == "moment" && is_named(slot, "KIND")) {
    return words(project::moment_kinds({}));
  }
  if (noun == "import" && is_named(slot, "KIND")) {
    return words({"contacts", "linkedin"});
  }
  if (noun == "config" && is_named(slot, "KEY")) {
    return words(setting_keys());
  }
  if (slot.value == "FMT") {
    return words(format_names(registry));
  }
  if (slot.value == "PAGE") {
    return words(manual_pages(registry));
  }
  return {.offer = is_named(slot, "TOPIC") ? Offer::topics : Offer::anything};
}

void add_slots(const command::Args& args, std::string_view path, const Registry& registry, Completion& completion) {
  for (const auto& slot : args.slots()) {
    auto& list = slot.is_argument ? completion.arguments : completion.options;
    list.push_back({slot, choice_of(slot, path, registry)});
    list.back().slot.put = nullptr;  // its field is gone
  }
}

}  // namespace

const std::vector<Lookup>& lookups() {
  static const std::vector<Lookup> all {
      {"people", "contact list", "handle,email,name", 2},
      {"sources", "contact list --sources", "handle,email,name", 2},
      {"profiles", "profile list", "handle,name"},
      {"letters", "template list", "name,summary"},
      {"reports", "report --list", "name,title"},
      {"types", "source types", "type,strengths"},
      {"ask", "ask list", "id,source,target"},
      {"intro", "intro list", "id,source,target"},
      {"moment", "moment list", "id,contact,kind"},
      {"touch", "touch list", "id,contact,day"},
      {"training", "training list", "id,owner,kind"},
      {"goal", "goal list", "id,metric,owner"},
      {"sale", "sale list", "id,customer,kind"},
      {"credit", "credit list", "id,source,role"},
      {"channels", "channel list", "name,note"},
      {"outcome", "outcome list", "id,result,kind"},
      {"reward", "reward list", "id,source,kind"},
      {"feedback", "feedback list", "id,source,day"},
      {"permission", "permission list", "id,source,use"},
      {"outbox", "outbox list", "id,recipient,state"},
      {"inbox", "inbox list", "id,what,person"},
      {"tie", "tie list", "id,from,to"},
  };
  return all;
}

std::string_view verb_of(std::string_view path) {
  const auto space = path.find(' ');
  return space == std::string_view::npos ? std::string_view {} : path.substr(space + 1);
}

CompletionModel completion_model(const Registry& registry) {
  CompletionModel model;
  for (const auto& noun : nouns_of(registry)) {
    model.nouns.emplace_back(noun, summary_of(noun, registry));
  }
  command::Args global_args;
  Globals globals;
  declare(global_args, globals);
  Completion global;
  add_slots(global_args, {}, registry, global);
  model.globals = std::move(global.options);
  for (const auto* const command : registry.commands) {
    auto& completion = model.commands.emplace_back(Completion {.command = command});
    command::Args args;
    (void)command->declare(args);
    command::Batch batch;
    if (command->batch) {
      declare(args, batch);
    }
    add_slots(args, command->path, registry, completion);
  }
  return model;
}

std::string shell_quote(std::string_view text) {
  std::string quoted = "'";
  for (const char c : text) {
    quoted += c == '\'' ? std::string {"'\\''"} : std::string {c};
  }
  return quoted + "'";
}

}  // namespace refer::cli
