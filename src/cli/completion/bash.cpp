// The script for bash, from 3.2 on. It needs nothing of the bash-completion package.

#include <fmt/core.h>

#include "cli/completion/model.hpp"

namespace refer::cli {

namespace {

constexpr std::string_view head = R"SH(# Completion of refer for bash; written by 'refer completion bash'.

# Divides the line up to the cursor into `words`, as the shell would: jane@pixel.example and --format=json are one word each,
# whatever COMP_WORDBREAKS holds. `raw` is the last word as it was typed, `quote` the quote that is still open in it.
_refer_split() {
  local rest=$1 sign word= open=
  words=() raw= quote=
  while [[ -n $rest ]]; do
    sign=${rest:0:1} rest=${rest:1}
    raw+=$sign
    if [[ -n $quote ]]; then
      if [[ $sign == "$quote" ]]; then
        quote=
      elif [[ $sign == "\\" && $quote == '"' ]]; then
        word+=${rest:0:1} raw+=${rest:0:1} rest=${rest:1}
      else
        word+=$sign
      fi
    elif [[ $sign == "'" || $sign == '"' ]]; then
      quote=$sign open=1
    elif [[ $sign == "\\" ]]; then
      word+=${rest:0:1} raw+=${rest:0:1} rest=${rest:1} open=1
    elif [[ $sign == [[:space:]] ]]; then
      [[ -n $open ]] && words+=("$word")
      word= open= raw=
    else
      word+=$sign open=1
    fi
  done
  words+=("$word")
}

# Offers a word when it goes on from what was typed. It is taken as it is, never expanded: names come from outside.
_refer_add() {
  local word
  [[ $1 == "$cur"* ]] || return 0
  word=$before$1
  word=${word#"$strip"}
  [[ -n $quote ]] || printf -v word %q "$word"
  COMPREPLY+=("$word")
}

_refer_words() {
  local word
  for word in "$@"; do
    _refer_add "$word"
  done
}

_refer_files() {
  local word
  compopt -o filenames 2>/dev/null
  while IFS= read -r word; do
    word=$before$word
    COMPREPLY+=("${word#"$strip"}")
  done < <(compgen -f -- "$cur")
}

_refer_directories() {
  local word
  compopt -o filenames 2>/dev/null
  while IFS= read -r word; do
    word=$before$word
    COMPREPLY+=("${word#"$strip"}")
  done < <(compgen -d -- "$cur")
}

# The rows of a list of refer: the first columns are offered.
_refer_rows() {
  local count=$1 line column
  shift
  while IFS= read -r line; do
    for ((column = 0; column < count; column++)); do
      [[ -n ${line%%$'\t'*} ]] && _refer_add "${line%%$'\t'*}"
      line=${line#*$'\t'}
    done
  done < <(refer ${where[@]+"${where[@]}"} "$@" --format tsv --no-header 2>/dev/null </dev/null)
}

# The commands below those that were named already: help ask add.
_refer_topics() {
  local commands= options= arguments=() repeats=
  _refer_table "${given[*]}"
  _refer_words $commands
}
)SH";

constexpr std::string_view tail = R"SH(
_refer() {
  local words raw quote cur before= strip= path= pending= behind= word i last kind
  local commands= options= arguments=() repeats= given=() where=() IFS=$' \t\n'
  if [[ -n ${COMP_LINE-} ]]; then
    _refer_split "${COMP_LINE:0:${COMP_POINT:-${#COMP_LINE}}}"
    # Bash replaces only what stands behind the last of its word breaks.
    if [[ $# -ge 2 && $raw == *"$2" ]]; then
      local all=("${words[@]}") typed=$raw opened=$quote
      _refer_split "${typed%"$2"}"
      strip=${words[0]}
      words=("${all[@]}") quote=$opened
    fi
  else
    words=("${COMP_WORDS[@]:0:COMP_CWORD+1}") quote=
  fi
  COMPREPLY=()
  last=$((${#words[@]} - 1))
  cur=${words[last]}

  _refer_table ''
  for ((i = 1; i < last; i++)); do
    word=${words[i]}
    if [[ -n $pending ]]; then
      case $pending in
        -C|--directory|--db) where+=("$pending" "$word") ;;
      esac
      pending=
    elif [[ -n $behind || $word != -?* ]]; then
      if [[ " $commands " == *" $word "* ]]; then
        path=${path:+$path }$word
        commands= options= arguments=() repeats=
        _refer_table "$path"
      else
        given+=("$word")
        commands=
      fi
    elif [[ $word == -- ]]; then
      behind=1
    elif [[ $word == --directory=* || $word == --db=* ]]; then
      where+=("$word")
    elif [[ $word != *=* ]]; then
      _refer_value "$path" "$word"
      [[ -n $kind ]] && pending=$word
    fi
  done

  if [[ -n $pending ]]; then
    _refer_value "$path" "$pending"
    $kind
  elif [[ -z $behind && $cur == --*=* ]]; then
    before=${cur%%=*}=
    cur=${cur#*=}
    _refer_value "$path" "${before%=}"
    $kind
  elif [[ -z $behind && $cur == -* ]]; then
    _refer_words $options $global_options
  else
    [[ -n $commands ]] && _refer_words $commands
    i=${#given[@]}
    [[ -n $repeats && $i -ge ${#arguments[@]} ]] && i=$((${#arguments[@]} - 1))
    ${arguments[i]-}
  fi
  return 0
}

complete -F _refer refer
)SH";

/// The shell command that offers a value; `:` where nobody knows it.
std::string offer(const Choice& choice) {
  switch (choice.offer) {
    case Offer::nothing:
      return {};
    case Offer::anything:
      return ":";
    case Offer::files:
      return "_refer_files";
    case Offer::directories:
      return "_refer_directories";
    case Offer::topics:
      return "_refer_topics";
    case Offer::rows:
      return fmt::format("_refer_rows {} {} --columns {}", choice.lookup->candidates, choice.lookup->command,
                         choice.lookup->columns);
    case Offer::words:
      break;
  }
  std::string line = "_refer_words";
  for (const auto& word : choice.words) {
    line += " " + word;
  }
  return line;
}

std::string names(const std::vector<Completable>& options) {
  std::string line;
  for (const auto& option : options) {
    line += (line.empty() ? "" : " ") + option.slot.name;
  }
  return line;
}

/// The lines of a `case` that say what stands for the values of options.
std::string value_cases(const std::vector<Completable>& options, const std::string& before, std::string_view margin) {
  std::string lines;
  for (const auto& option : options) {
    if (option.choice.offer == Offer::nothing) {
      continue;
    }
    auto pattern = shell_quote(before + option.slot.name);
    if (option.slot.letter != '\0') {
      pattern += "|" + shell_quote(before + "-" + option.slot.letter);
    }
    lines += fmt::format("{}{}) kind={} ;;\n", margin, pattern, shell_quote(offer(option.choice)));
  }
  return lines;
}

/// What a command takes, as assignments.
std::string own(const Completion& completion) {
  std::string arguments;
  for (const auto& argument : completion.arguments) {
    arguments += (arguments.empty() ? "" : " ") + shell_quote(offer(argument.choice));
  }
  const bool repeats = !completion.arguments.empty() && completion.arguments.back().slot.repeats;
  return fmt::format("      options={} arguments=({}) repeats={}\n", shell_quote(names(completion.options)), arguments,
                     repeats ? "1" : "");
}

std::string table(const CompletionModel& model) {
  std::string text =
      "\n# What stands below a command: other commands, options, and what may be its arguments.\n_refer_table() {\n  "
      "case $1 in\n";
  std::string nouns;
  for (const auto& [noun, about] : model.nouns) {
    nouns += (nouns.empty() ? "" : " ") + noun;
  }
  text += fmt::format("    '') commands={} ;;\n", shell_quote(nouns));
  for (const auto& [noun, about] : model.nouns) {
    std::string verbs;
    std::string of_noun;
    std::string of_verbs;
    for (const auto& completion : model.commands) {
      const auto path = completion.command->path;
      if (path == noun) {
        of_noun = own(completion);
      } else if (path.substr(0, path.find(' ')) == noun) {
        verbs += (verbs.empty() ? "" : " ") + std::string {verb_of(path)};
        of_verbs += fmt::format("    {})\n{}      ;;\n", shell_quote(path), own(completion));
      }
    }
    text += fmt::format("    {})\n      commands={}\n{}      ;;\n{}", shell_quote(noun), shell_quote(verbs), of_noun,
                        of_verbs);
  }
  return text + "  esac\n}\n";
}

std::string values(const CompletionModel& model) {
  std::string text =
      "\n# What stands for the value of an option; nothing for a flag.\n_refer_value() {\n  kind=\n  case \"$1 $2\" "
      "in\n";
  for (const auto& completion : model.commands) {
    text += value_cases(completion.options, std::string {completion.command->path} + " ", "    ");
  }
  text += "    *)\n      case $2 in\n" + value_cases(model.globals, {}, "        ") + "      esac ;;\n  esac\n}\n";
  return text;
}

}  // namespace

std::string bash_completion(const CompletionModel& model) {
  auto script = std::string {head} + table(model) + values(model);
  auto rest = std::string {tail};
  const std::string_view mark = "$global_options";
  rest.replace(rest.find(mark), mark.size(), names(model.globals));
  return script + rest;
}

}  // namespace refer::cli
