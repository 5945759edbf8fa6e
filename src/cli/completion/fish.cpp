// The script for fish, from 3.0 on.

#include <fmt/core.h>

#include "cli/completion/model.hpp"
#include "refer/core/text.hpp"

namespace refer::cli {

namespace {

constexpr std::string_view head = R"SH(# Completion of refer for fish; written by 'refer completion fish'.

# Reads the words before the cursor once: the command they name, its arguments, and where the project is said to be.
function __refer_read
    set -l line (commandline -opc)
    test "$line" = "$__refer_line"; and return
    set -g __refer_line $line
    set -g __refer_path
    set -g __refer_given
    set -g __refer_where
    set -l pending
    set -l behind
    for word in $line[2..-1]
        if test -n "$pending"
            contains -- $pending -C --directory --db; and set -a __refer_where $pending $word
            set pending
        else if test -n "$behind"; or not string match -q -- '-?*' $word
            if test -z "$__refer_given"; and contains -- "$__refer_path $word" $__refer_commands
                set -g __refer_path "$__refer_path $word"
            else
                set -a __refer_given $word
            end
        else if test $word = --
            set behind 1
        else if string match -q -r -- '^--(directory|db)=' $word
            set -a __refer_where $word
        else if not string match -q -- '*=*' $word
            contains -- "$__refer_path $word" $__refer_with_value; or contains -- " $word" $__refer_with_value
            and set pending $word
        end
    end
end

# Whether the words name this command; with a number, whether so many arguments of it are there, + for that many or more.
function __refer_at
    __refer_read
    test "$__refer_path" = "$argv[1]"; or return
    switch "$argv[2]"
        case ''
            return 0
        case '*+'
            test (count $__refer_given) -ge (string trim -c + -- $argv[2])
        case '*'
            test (count $__refer_given) -eq $argv[2]
    end
end

# The rows of a list of refer: the first columns are offered, the others describe them.
function __refer_rows
    __refer_read
    set -l count $argv[1]
    for line in (refer $__refer_where $argv[2..-1] --format tsv --no-header 2>/dev/null </dev/null)
        set -l fields (string split \t -- $line)
        for word in $fields[1..$count]
            test -n "$word"; and printf '%s\t%s\n' $word (string join ', ' -- $fields[(math $count + 1)..-1])
        end
    end
end

# The commands below those that were named already: help ask add.
function __refer_topics
    __refer_read
    for command in $__refer_commands
        set -l below (string replace -- " $__refer_given " '' "$command")
        test -z "$__refer_given"; and set below (string trim -l -- $command)
        test "$below" != "$command"; and not string match -q -- '* *' $below; and echo $below
    end
end

)SH";

std::string fish_quote(std::string_view text) {
  std::string quoted = "'";
  for (const char c : text) {
    quoted += c == '\'' || c == '\\' ? std::string {'\\', c} : std::string {c};
  }
  return quoted + "'";
}

/// What stands behind `complete` for a value.
std::string offer(const Choice& choice) {
  switch (choice.offer) {
    case Offer::nothing:
      return {};
    case Offer::anything:
      return " -x";
    case Offer::files:
      return " -r -F";
    case Offer::directories:
      return " -x -a '(__fish_complete_directories)'";
    case Offer::topics:
      return " -x -a '(__refer_topics)'";
    case Offer::rows:
      return fmt::format(" -x -a '(__refer_rows {} {} --columns {})'", choice.lookup->candidates,
                         choice.lookup->command, choice.lookup->columns);
    case Offer::words:
      break;
  }
  return " -x -a " + fish_quote(join(choice.words, " "));
}

std::string option(const Completable& completable, const std::string& condition) {
  const auto& slot = completable.slot;
  auto line = "complete -c refer" + condition;
  if (slot.letter != '\0') {
    line += fmt::format(" -s {}", slot.letter);
  }
  return line + fmt::format(" -l {}{} -d {}\n", slot.name.substr(2), offer(completable.choice), fish_quote(slot.help));
}

/// `-n` with what must hold.
std::string at(std::string_view path, std::string_view given) {
  const auto words = path.empty() ? std::string {} : fmt::format(" {}", path);
  return " -n " + fish_quote(fmt::format("__refer_at \"{}\"{}", words, given));
}

std::string argument(const Completable& completable, std::string_view path, std::size_t place) {
  const auto given = fmt::format(" {}{}", place, completable.slot.repeats ? "+" : "");
  const auto& choice = completable.choice;
  if (choice.offer == Offer::anything || choice.offer == Offer::nothing) {
    return {};
  }
  const auto what = choice.offer == Offer::files ? std::string {" -F"} : offer(choice);
  return fmt::format("complete -c refer{}{} -d {}\n", at(path, given), what, fish_quote(completable.slot.name));
}

std::string with_values(const std::vector<Completable>& options, const std::string& path) {
  std::string lines;
  for (const auto& one : options) {
    if (one.choice.offer != Offer::nothing) {
      lines += fmt::format("set -a __refer_with_value {}\n", fish_quote(path + " " + one.slot.name));
      if (one.slot.letter != '\0') {
        lines += fmt::format("set -a __refer_with_value {}\n", fish_quote(path + " -" + one.slot.letter));
      }
    }
  }
  return lines;
}

std::string commands(const CompletionModel& model) {
  std::string text =
      "set -g __refer_line\nset -g __refer_commands\nset -g __refer_with_value\n" + with_values(model.globals, {});
  for (const auto& [noun, about] : model.nouns) {
    text += fmt::format("set -a __refer_commands {}\n", fish_quote(" " + noun));
  }
  for (const auto& completion : model.commands) {
    const auto path = fmt::format(" {}", completion.command->path);
    if (!verb_of(completion.command->path).empty()) {
      text += fmt::format("set -a __refer_commands {}\n", fish_quote(path));
    }
    text += with_values(completion.options, path);
  }
  return text;
}

}  // namespace

std::string fish_completion(const CompletionModel& model) {
  auto text = std::string {head} + commands(model) + "\ncomplete -c refer -e\ncomplete -c refer -f\n";
  for (const auto& [noun, about] : model.nouns) {
    text += fmt::format("complete -c refer{} -a {} -d {}\n", at({}, " 0"), noun, fish_quote(about));
  }
  for (const auto& global : model.globals) {
    text += option(global, {});
  }
  for (const auto& completion : model.commands) {
    const auto path = completion.command->path;
    if (const auto verb = verb_of(path); !verb.empty()) {
      text += fmt::format("complete -c refer{} -a {} -d {}\n", at(path.substr(0, path.find(' ')), " 0"), verb,
                          fish_quote(completion.command->summary));
    }
    for (const auto& own : completion.options) {
      text += option(own, at(path, {}));
    }
    for (std::size_t index = 0; index < completion.arguments.size(); ++index) {
      text += argument(completion.arguments[index], path, index);
    }
  }
  return text;
}

}  // namespace refer::cli
