#include <fmt/core.h>

#include <memory>

#include "refer/command/args.hpp"
#include "refer/command/command.hpp"
#include "refer/command/letters.hpp"
#include "refer/command/session.hpp"
#include "refer/core/error.hpp"
#include "refer/core/text.hpp"

namespace refer::command {

namespace {

struct Options {
  std::string name {};
  std::string from {};
  std::optional<std::string> instead_of {};
  std::optional<std::string> language {};
};

/// A name is that of a file in one folder, and is typed on the command line.
void check_name(std::string_view name) {
  constexpr std::string_view plain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-";
  if (name.empty() || name.starts_with('-') || name.find_first_not_of(plain) != std::string_view::npos) {
    throw Error(Fault::usage, fmt::format("{} cannot be the name of a letter", quote(name)),
                "use letters, digits, '-' and '_'");
  }
}

bool says_key(std::string_view line, std::string_view key) {
  const auto rest = trim(line.substr(std::min(line.find('='), line.size())));
  return !rest.empty() && trim(line.substr(0, line.find('='))) == key;
}

/// The text of a letter with one of the keys above its tables set; all else stays as it is.
std::string with_key(std::string_view text, std::string_view key, const std::string& value) {
  const auto said = fmt::format("{} = {}\n", key, project::write_value(Value {value}));
  std::string before;
  std::size_t place = 0;   // where it goes when it is not said yet: behind the name
  bool is_inside = false;  // of a text of several lines
  for (std::size_t begin = 0; begin < text.size();) {
    const auto end = std::min(text.find('\n', begin), text.size() - 1) + 1;
    const auto line = text.substr(begin, end - begin);
    if (!is_inside && line.starts_with('[')) {
      break;
    }
    if (!is_inside && says_key(line, key)) {
      return before + said + std::string {text.substr(end)};
    }
    if (!is_inside && says_key(line, "name")) {
      place = end;
    }
    for (const std::string_view quotes : {"\"\"\"", "'''"}) {
      for (auto at = line.find(quotes); at != std::string_view::npos; at = line.find(quotes, at + quotes.size())) {
        is_inside = !is_inside;
      }
    }
    before += line;
    begin = end;
  }
  auto all = std::string {text};
  return all.insert(place, said);
}

std::string new_text(const Options& options, const mail::Template& from) {
  auto text = from.text;
  // A language alone means: the same letter, for those who read it.
  const auto instead_of =
      options.instead_of || !options.language || !from.instead_of.empty() ? options.instead_of : from.name;
  text = with_key(text, "name", options.name);
  if (options.language) {
    text = with_key(text, "language", *options.language);
  }
  if (instead_of) {
    text = with_key(text, "instead_of", *instead_of);
  }
  return text;
}

Runner declare(Args& args) {
  const auto options = std::make_shared<Options>();
  args.argument("NAME", options->name, "its name, and that of its file: templates/NAME.toml");
  args.required("--from", options->from, "the letter to begin with").value = "LETTER";
  args.option("--instead-of", options->instead_of, "the letter whose place it takes where its [for] holds").value =
      "LETTER";
  args.option("--language", options->language,
              "the language it will be in; it then takes the place of the letter for those who read it")
      .value = "LANGUAGE";
  return [options](Session& session) {
    check_name(options->name);
    const auto from = find_letter(options->from, session);
    if (options->instead_of) {
      (void)find_letter(*options->instead_of, session);
    }
    if (options->language && !is_language(*options->language)) {
      throw Error(Fault::usage, fmt::format("{} is no language", quote(*options->language)), "write en, de or pt-BR");
    }
    const auto& directory = session.project().directory;
    if (directory.empty()) {
      throw Error(Fault::absent, "no project here", "begin one with 'refer init'");
    }
    const auto file = fmt::format("templates/{}.toml", options->name);
    const auto path = project::resolve(directory, file);
    if (project::exists(path)) {
      throw Error(Fault::conflict, fmt::format("{} is there already", quote(file)),
                  "change it, or choose another name");
    }
    const auto text = new_text(*options, from);
    const auto made = mail::read_template(text, file);
    if (!session.dry_run) {
      project::make_directories(project::resolve(directory, "templates"));
      project::write_file(path, text);
    }
    Answer answer {.notes = {made.instead_of.empty() ? fmt::format("Wrote {}, a copy of {}.", file, from.name)
                                                     : fmt::format("Wrote {}, a copy of {}; it takes the place of {}.",
                                                                   file, from.name, made.instead_of)}};
    answer.notes.emplace_back(session.dry_run
                                  ? "Nothing was kept (--dry-run)."
                                  : fmt::format("Change its words, then 'refer template lint {}'.", options->name));
    return answer;
  };
}

}  // namespace

extern const Command template_new {
    .path = "template new",
    .summary = "begin a letter of your own with the text of another",
    .details =
        R"(The letter is written to templates/NAME.toml, never over one that is there. Under the name of a built-in letter it takes its place for all; with
--instead-of only for the records that its [for] names (type, warmth, mode, program, language, profile, state, kind), or for whoever reads its language.

  refer template new thanks --from thanks
  refer template new ask-specific-de --from ask-specific --language de
  refer template new ask-partner --from ask-specific --instead-of ask-specific)",
    .needs = Needs::settings,
    .declare = declare,
};

}  // namespace refer::command
