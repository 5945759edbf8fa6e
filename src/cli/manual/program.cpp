// refer(1): what holds for every command.

#include <fmt/core.h>

#include <algorithm>
#include <set>

#include "cli/globals.hpp"
#include "cli/help.hpp"
#include "cli/manual/pages.hpp"
#include "cli/manual/texts.hpp"

namespace refer::cli {

namespace {

struct Term {
  std::string_view name;
  std::string_view meaning;
};

constexpr Term statuses[] {
    {"0", "Done; also for a list without entries."},
    {"1", "The answer is no: a check found something."},
    {"2", "The command line cannot be understood."},
    {"3", "There is no such record."},
    {"4", "A conflict: the record exists already, has changed meanwhile, or cannot go where it is sent."},
    {"65", "Bad input data; file, line and column are named, and nothing of it is kept."},
    {"66", "An input file, or the project, is not found."},
    {"69", "A program that is needed, such as the mailer, is not set or cannot be started."},
    {"70", "A defect of refer."},
    {"73", "The output file cannot be created."},
    {"74",
     "Input or output failed: the disk is full, standard output is closed, a message was not sent or nobody knows "
     "whether it was."},
    {"75", "Try again: the database stayed locked by another program, or the mailer is busy."},
    {"76", "The database is damaged, is of another program, or is newer than this one."},
    {"77", "Refused: a guard, a missing consent or permission."},
    {"78", "A mistake in the settings."},
    {"130", "Interrupted; 143 when terminated, 141 when the reader of the output went away."},
};

constexpr Term variables[] {
    {"REFER_DIR", "The directory of the project, instead of the one found from the working directory upwards."},
    {"REFER_DB", "The database, instead of the project's; --db goes before it."},
    {"REFER_NOW", "The instant that is taken for now; --now goes before it."},
    {"NO_COLOR", "When it is set and not empty, nothing is coloured unless --color always."},
    {"CLICOLOR", "When it is 0, nothing is coloured; CLICOLOR_FORCE colours where there is no terminal, too."},
    {"XDG_CONFIG_HOME", "The directory of your settings; ~/.config when it is not set."},
    {"TZ", "The time zone in which days and local times are read."},
    {"PATH", "Where programs named refer-NAME are looked for."},
};

constexpr Term files[] {
    {"refer.toml", "The settings of a project; its directory is the project."},
    {"refer.db", "The database, readable by its owner only."},
    {"templates/*.toml", "Letters of the project, which go before built-in ones of the same name."},
    {"reports/*.sql", "Reports of the project, likewise."},
    {"imports/*.toml", "Formats for import of the project, likewise."},
    {"$XDG_CONFIG_HOME/refer/config.toml", "Your own settings."},
};

void write_terms(Page& page, std::string_view macro, std::span<const Term> terms) {
  page.begin_list("Ds");
  for (const auto& term : terms) {
    page.item(fmt::format("{} {}", macro, roff_argument(term.name)));
    page.sentence(term.meaning);
  }
  page.end_list();
}

/// A noun, its line, and its verbs.
void write_noun(Page& page, std::string_view noun, const Registry& registry) {
  page.item(fmt::format("Cm {}", roff_argument(noun)));
  page.sentence(summary_of(noun, registry));
  std::string verbs;
  for (const auto* const command : commands_of(noun, registry)) {
    if (command->path != noun) {
      verbs += (verbs.empty() ? "" : ", ") + std::string {command->path.substr(noun.size() + 1)};
    }
  }
  page.sentence(verbs.empty() ? fmt::format("See {}.", reference(fmt::format("refer-{}.1", noun)))
                              : fmt::format("Verbs: {}; see {}.", verbs, reference(fmt::format("refer-{}.1", noun))));
}

void write_commands(Page& page, const Registry& registry) {
  const auto nouns = nouns_of(registry);
  std::set<std::string, std::less<>> left(nouns.begin(), nouns.end());
  const auto write_list = [&](std::string_view title, const std::vector<std::string_view>& all) {
    std::vector<std::string_view> there;
    std::copy_if(all.begin(), all.end(), std::back_inserter(there),
                 [&](std::string_view noun) { return left.contains(noun); });
    if (there.empty()) {
      return;
    }
    page.subsection(capitalised(title));
    page.begin_list("completion");
    for (const auto noun : there) {
      write_noun(page, noun, registry);
      left.erase(std::string {noun});
    }
    page.end_list();
  };
  for (const auto& group : groups()) {
    write_list(group.title, group.nouns);
  }
  write_list("other commands", {nouns.begin(), nouns.end()});
}

void write_formats(Page& page, const Registry& registry) {
  page.begin_list("markdown");
  for (const auto* const format : registry.formats) {
    page.item(fmt::format("Cm {}", roff_argument(format->name)));
    page.sentence(format->summary);
  }
  page.end_list();
}

}  // namespace

std::string program_page(const Registry& registry) {
  Page page {"refer.1", "introductions by people who are trusted, made a system"};
  page.section("SYNOPSIS");
  for (const auto* const line : {".Nm", ".Op Ar global options", ".Ar noun", ".Ar verb", ".Op Ar arguments",
                                 ".Op Ar options", ".Nm", ".Cm help", ".Op Ar command"}) {
    page.line(line);
  }
  page.section("DESCRIPTION");
  page.prose(texts::what_it_is);
  page.section("COMMANDS");
  write_commands(page, registry);
  page.prose(texts::more_commands);
  page.section("GLOBAL OPTIONS");
  command::Args args;
  Globals globals;
  declare(args, globals);
  write_slots(page, args.slots());
  page.section("HOW PEOPLE ARE NAMED");
  page.prose(texts::people);
  page.section("DATES, PERIODS AND AMOUNTS");
  page.prose(texts::dates);
  page.prose(texts::amounts);
  page.section("OUTPUT");
  page.prose(texts::output);
  write_formats(page, registry);
  page.prose(texts::changes);
  page.section("ENVIRONMENT");
  write_terms(page, "Ev", variables);
  page.section("FILES");
  write_terms(page, "Pa", files);
  page.section("EXIT STATUS");
  write_terms(page, "Li", statuses);
  page.section("EXAMPLES");
  page.prose("From nothing to a won deal, and what all of it comes to:");
  page.prose(texts::main_job);
  std::vector<std::string> others {"refer.toml.5", "refer-templates.5"};
  for (const auto& noun : nouns_of(registry)) {
    others.push_back(fmt::format("refer-{}.1", noun));
  }
  page.see_also(others);
  return page.text();
}

}  // namespace refer::cli
