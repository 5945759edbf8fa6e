// The script for zsh.

#include <fmt/core.h>

#include "cli/completion/model.hpp"
#include "refer/core/text.hpp"

namespace refer::cli {

namespace {

constexpr std::string_view head = R"SH(#compdef refer
# Completion of refer for zsh; written by 'refer completion zsh'.

# The rows of a list of refer: the first columns are offered, the others describe them.
_refer_rows() {
  local tag=$1 line word
  local -i count=$2
  local -a fields rows
  shift 2
  for line in ${(f)"$(refer "${_refer_where[@]}" "$@" --format tsv --no-header 2>/dev/null </dev/null)"}; do
    fields=("${(@ps:\t:)line}")
    for word in "${(@)fields[1,count]}"; do
      [[ -n $word ]] && rows+=("${${word//\\/\\\\}//:/\\:}:${(j:, :)fields[count+1,-1]}")
    done
  done
  _describe -t "$tag" "$tag" rows
}

# The commands below those that were named already: help ask add.
_refer_topics() {
  if (( CURRENT == 2 )); then
    _refer_nouns
  elif (( CURRENT == 3 && $+functions[_refer_verbs_$words[2]] )); then
    _refer_verbs_$words[2]
  fi
}
)SH";

constexpr std::string_view tail = R"SH(
_refer() {
  local curcontext=$curcontext ret=1
  local -i index
  local -a state line _refer_where
  typeset -A opt_args
  for (( index = 2; index < CURRENT; index++ )); do
    case $words[index] in
      (-C|--directory|--db) _refer_where+=("$words[index]" "${(Q)words[index+1]}") ;;
      (--directory=*|--db=*) _refer_where+=("${(Q)words[index]}") ;;
    esac
  done
  _arguments -C -A '-*' "${_refer_globals[@]}" '1: :_refer_nouns' '*:: :->command' && ret=0
  [[ $state == command ]] || return ret
  state=()
  local noun=$words[1]
  # A noun that is a command too, as import is, takes what is no verb for itself.
  if (( $+functions[_refer_verbs_$noun] && $+functions[_refer_of_$noun] && ! $+functions[_refer_of_${noun}_$words[2]] )); then
    (( CURRENT == 2 )) && _refer_verbs_$noun && ret=0
  elif (( $+functions[_refer_verbs_$noun] )); then
    _arguments -C -A '-*' "${_refer_globals[@]}" "1: :_refer_verbs_$noun" '*:: :->verb' && ret=0
    [[ $state == verb ]] || return ret
    noun=${noun}_$words[1]
  fi
  (( $+functions[_refer_of_$noun] )) && _refer_of_$noun && ret=0
  return ret
}

# Read by `eval` it tells zsh what it completes; in a folder of fpath it is the function itself.
if [[ $funcstack[1] == _refer ]]; then
  _refer "$@"
else
  compdef _refer refer
fi
)SH";

/// The name of a function must not have a space.
std::string function_name(std::string_view path) {
  std::string name {path};
  for (char& c : name) {
    c = c == ' ' ? '_' : c;
  }
  return name;
}

/// What _arguments would take for the end of an explanation.
std::string escape(std::string_view text) {
  std::string escaped;
  for (const char c : text) {
    if (std::string_view {"\\[]:"}.find(c) != std::string_view::npos) {
      escaped += '\\';
    }
    escaped += c;
  }
  return escaped;
}

std::string action(const Choice& choice) {
  switch (choice.offer) {
    case Offer::nothing:
    case Offer::anything:
      return " ";
    case Offer::files:
      return "_files";
    case Offer::directories:
      return "_files -/";
    case Offer::topics:
      return "_refer_topics";
    case Offer::rows:
      return fmt::format("_refer_rows_{}", choice.lookup->name);
    case Offer::words:
      break;
  }
  return fmt::format("({})", join(choice.words, " "));
}

std::string option_spec(const Completable& option) {
  const auto& slot = option.slot;
  auto text = fmt::format("[{}]", escape(slot.help));
  const bool has_value = option.choice.offer != Offer::nothing;
  if (has_value) {
    text += fmt::format(":{}:{}", escape(slot.value), action(option.choice));
  }
  const auto name = slot.name + (has_value ? "=" : "");
  if (slot.letter == '\0') {
    return shell_quote((slot.repeats ? "*" : "") + name + text);
  }
  const auto before = slot.repeats ? std::string {"*"} : fmt::format("(-{} {})", slot.letter, slot.name);
  return fmt::format("{}{{-{},{}}}{}", shell_quote(before), slot.letter, name, shell_quote(text));
}

std::string argument_spec(const Completable& argument, std::size_t place) {
  const auto& slot = argument.slot;
  const auto what = fmt::format("{}:{}", escape(slot.name), action(argument.choice));
  if (argument.choice.offer == Offer::topics) {
    return shell_quote("*:" + what);
  }
  return shell_quote(slot.repeats ? "*:" + what : fmt::format("{}:{}{}", place, slot.required ? "" : ":", what));
}

/// A function that describes commands: nouns, or the verbs of one.
std::string described(std::string_view name, const std::vector<std::pair<std::string, std::string>>& words) {
  std::string text = fmt::format("\n{}() {{\n  local -a words_\n  words_=(\n", name);
  for (const auto& [word, about] : words) {
    text += fmt::format("    {}\n", shell_quote(fmt::format("{}:{}", word, about)));
  }
  return text + "  )\n  _describe -t commands command words_\n}\n";
}

std::string verbs(const CompletionModel& model) {
  std::string text = described("_refer_nouns", model.nouns);
  for (const auto& [noun, about] : model.nouns) {
    std::vector<std::pair<std::string, std::string>> below;
    for (const auto& completion : model.commands) {
      const auto path = completion.command->path;
      if (path != noun && path.substr(0, path.find(' ')) == noun) {
        below.emplace_back(verb_of(path), completion.command->summary);
      }
    }
    if (!below.empty()) {
      text += described(fmt::format("_refer_verbs_{}", noun), below);
    }
  }
  return text;
}

std::string leaves(const CompletionModel& model) {
  std::string text;
  for (const auto& completion : model.commands) {
    text += fmt::format("\n_refer_of_{}() {{\n  _arguments -C \"${{_refer_globals[@]}}\"",
                        function_name(completion.command->path));
    for (const auto& option : completion.options) {
      text += " \\\n    " + option_spec(option);
    }
    for (std::size_t index = 0; index < completion.arguments.size(); ++index) {
      text += " \\\n    " + argument_spec(completion.arguments[index], index + 1);
    }
    text += "\n}\n";
  }
  return text;
}

}  // namespace

std::string zsh_completion(const CompletionModel& model) {
  std::string text {head};
  for (const auto& lookup : lookups()) {
    text += fmt::format("\n_refer_rows_{0}() {{ _refer_rows {0} {1} {2} --columns {3} }}", lookup.name,
                        lookup.candidates, lookup.command, lookup.columns);
  }
  text += "\n\n_refer_globals=(\n";
  for (const auto& option : model.globals) {
    text += "  " + option_spec(option) + "\n";
  }
  return text + ")\n" + verbs(model) + leaves(model) + std::string {tail};
}

}  // namespace refer::cli
