#include <fmt/core.h>

#include <memory>

#include "refer/command/args.hpp"
#include "refer/command/command.hpp"
#include "refer/command/letters.hpp"
#include "refer/command/session.hpp"
#include "refer/core/error.hpp"
#include "refer/core/text.hpp"
#include "refer/intake/json.hpp"
#include "refer/mail/mustache.hpp"

namespace refer::command {

namespace {

struct Options {
  std::string name {};
  File facts {};
  mail::Escape escape = mail::Escape::none;
  bool lenient = false;
  std::optional<File> partials {};
};

/// The texts of DIRECTORY/NAME.mustache.
mail::Partials partials_in(const std::string& directory) {
  return [directory](std::string_view name) -> std::optional<std::string> {
    const auto path = project::resolve(directory, fmt::format("{}.mustache", name));
    if (name.find('/') != std::string_view::npos || !project::exists(path)) {
      return std::nullopt;
    }
    return project::read_file(path);
  };
}

Runner declare(Args& args) {
  const auto options = std::make_shared<Options>();
  args.argument("TEMPLATE", options->name, "a letter's name, a letter's file (.toml), or a file of Mustache text");
  args.required("--facts", options->facts, "the facts, a JSON object; - is standard input");
  args.option("--escape", options->escape, "how values are written");
  args.option("--lenient", options->lenient, "a missing value is empty, as the Mustache specification has it");
  args.option("--partials", options->partials, "where partials are: DIR/NAME.mustache").value = "DIR";
  return [options](Session& session) {
    const auto facts = intake::read_json(session.read(options->facts), options->facts.path);
    if (facts.as<Value::Map>() == nullptr && !options->lenient) {
      throw Error(Fault::data, "the facts are not a JSON object", {}, {.file = options->facts.path, .line = 1});
    }
    mail::MustacheOptions how {.escape = options->escape, .lenient = options->lenient};
    if (options->partials && !project::exists(session.resolve(options->partials->path))) {
      throw Error(Fault::absent, fmt::format("no directory {}", quote(options->partials->path)),
                  "--partials is the folder of the .mustache files");
    }
    how.partials =
        options->partials ? partials_in(session.resolve(options->partials->path)) : project_partials(session);
    const auto& name = options->name;
    const bool is_file = name.find('/') != std::string::npos || name.find('.') != std::string::npos;
    if (is_file && !name.ends_with(".toml")) {
      how.file = name;
      return Answer {.text = mail::render(project::read_file(session.resolve(name)), facts, how)};
    }
    const auto letter =
        is_file ? mail::read_template(project::read_file(session.resolve(name)), name) : find_letter(name, session);
    how.file = letter.file;
    how.first_line = letter.subject_line;
    how.first_column = letter.subject_column;
    how.one_line = true;
    auto text = fmt::format("Subject: {}\n\n", mail::render(letter.subject, facts, how));
    how.first_line = letter.body_line;
    how.first_column = letter.body_column;
    how.one_line = false;
    return Answer {.text = text + mail::render(letter.body, facts, how)};
  };
}

}  // namespace

extern const Command template_render {
    .path = "template render",
    .summary = "fill in a letter, or any Mustache text, from facts in JSON",
    .details = R"(Without --lenient, a variable without a value is an error that names file, line and near misses.

  refer template render forwardable --facts facts.json
  echo '{"name": "Elena"}' | refer template render hello.mustache --facts - --escape html)",
    .needs = Needs::settings,
    .declare = declare,
};

}  // namespace refer::command
