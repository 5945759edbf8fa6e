#include <memory>

#include "refer/command/args.hpp"
#include "refer/command/command.hpp"
#include "refer/command/drafts.hpp"
#include "refer/core/error.hpp"

namespace refer::command {

namespace {

struct Options {
  std::string name {};
  bool sample = false;
  std::optional<RecordId> ask {};
  std::optional<RecordId> intro {};
  LetterChoice choice {};
};

/// The letter as made-up people would get it.
Letter sample_letter(const Options& options, const Session& session) {
  auto form = find_letter(options.name, session);
  if (options.choice.variant) {
    form = mail::in_wording(std::move(form), *options.choice.variant);
  }
  return draft(form, sample_facts(), "preview-" + options.name, session);
}

/// The letter of a record, under its exact name. Only here is there a database: made-up people need no project.
Letter letter_of(const Options& options, Session& session) {
  if (session.project().database.empty()) {
    throw Error(Fault::absent, "no project here", "without --ask and --intro made-up people are shown");
  }
  auto database = store::Database::open(session.project().database, store::Access::read);
  session.use(database);
  LetterChoice choice = options.choice;
  choice.name = options.name;
  choice.exactly = true;
  return options.ask
             ? draft_letter(store::get_ask(database, AskId {options.ask->number}), choice, session).letter
             : draft_letter(store::get_intro(database, IntroId {options.intro->number}), choice, session).letter;
}

Runner declare(Args& args) {
  const auto options = std::make_shared<Options>();
  args.argument("NAME", options->name, "which letter");
  args.option("--sample", options->sample, "with made-up people, as without --ask and --intro");
  args.option("--ask", options->ask, "with the facts of this ask");
  args.option("--intro", options->intro, "with the facts of this introduction");
  args.option("--variant", options->choice.variant, "this wording of it").value = "NAME";
  return [options](Session& session) {
    const int given = (options->sample ? 1 : 0) + (options->ask ? 1 : 0) + (options->intro ? 1 : 0);
    if (given > 1) {
      throw Error(Fault::usage, "--sample, --ask and --intro exclude one another", "give one of them");
    }
    const bool is_record = options->ask || options->intro;
    return Answer {.letters = {is_record ? letter_of(*options, session) : sample_letter(*options, session)},
                   .is_letters = true};
  };
}

}  // namespace

extern const Command template_preview {
    .path = "template preview",
    .summary = "show a letter as it would be written",
    .details =
        R"(It is exactly this letter, whatever others take its place; nothing is sent and nothing is kept. Made-up people need no
project.

  refer template preview nudge
  refer template preview ask-specific-de --ask 3
  refer template preview closure-unfit --intro 1 --format eml)",
    .needs = Needs::settings,
    .declare = declare,
};

}  // namespace refer::command
