#include "refer/store/reclassify.hpp"

#include <fmt/core.h>

#include <array>
#include <memory>

#include "command/intro/fields.hpp"
#include "refer/command/command.hpp"
#include "refer/command/consent.hpp"
#include "refer/core/text.hpp"

namespace refer::command {

/// What a record of two people who came together is.
enum class Class { referral, introduction };

}  // namespace refer::command

template <>
struct refer::Words<refer::command::Class> {
  static constexpr std::string_view what = "class";
  static constexpr std::array<std::string_view, 2> words {"referral", "introduction"};
};

namespace refer::command {

namespace {

struct Options {
  RecordId id {};
  std::optional<Class> as {};
  std::optional<Handle> source {};
  std::optional<Handle> target {};
  std::optional<std::string> ask {};
  std::optional<std::string> profile {};
  std::string reason {};
};

/// The number of an ask; `none` is none. Throws Error(Fault::usage).
std::optional<AskId> read_ask(const std::string& text) {
  if (text == "none") {
    return std::nullopt;
  }
  const auto id = find_integer(text);
  if (!id) {
    throw Error(Fault::usage, fmt::format("--ask: {} is neither the id of an ask nor none", quote(text)),
                "'refer ask list' shows the ids");
  }
  return AskId {*id};
}

store::Reclassification change_of(const Options& options, Session& session) {
  if (!options.as && !options.source && !options.target && !options.ask && !options.profile) {
    throw Error(Fault::usage, "'refer intro reclassify' is told nothing to change",
                "--as, --source, --target, --ask and --profile say what it should have been");
  }
  if (trim(options.reason).empty()) {
    throw Error(Fault::usage, "a --reason is needed: it is kept with what was");
  }
  store::Reclassification change {.source = session.source(options.source),
                                  .target = session.person(options.target),
                                  .profile = session.profile(options.profile),
                                  .reason = options.reason,
                                  .who = session.owner()};
  if (options.as) {
    change.counts = *options.as == Class::referral;
  }
  if (options.ask) {
    change.ask = read_ask(*options.ask);
  }
  return change;
}

/// Whether more is known of a consent than that it was given.
bool says_more(const store::ConsentRecord& consent) {
  return consent.withdrawn_at || !consent.channel.empty() || !consent.evidence.empty();
}

Runner declare(Args& args) {
  const auto options = std::make_shared<Options>();
  args.argument("ID", options->id, "which introduction");
  args.option("--as", options->as, "what it was: for us, or only two people who were brought together");
  args.option("--source", options->source, "by whom it really was").value = "SOURCE";
  args.option("--target", options->target, "to whom it really was");
  args.option("--ask", options->ask, "of which ask it came; none: nobody asked for it").value = "ID";
  args.option("--profile", options->profile, "the profile it is about").value = "PROFILE";
  args.required("--reason", options->reason, "why, for the history");
  return [options](Session& session) {
    auto& database = session.database();
    const IntroId id {options->id.number};
    const auto before = store::get_intro(database, id);
    const auto change = change_of(*options, session);
    int changed = 0;
    try {
      changed = store::reclassify_intro(database, id, change, session.now());
    } catch (const Error& error) {
      throw about_intro(id, error);
    }
    const auto intro = store::get_intro(database, id);
    check_intro_people(intro.source, intro.target);
    check_mention(intro, session.now(), session);
    if (changed == 0) {
      throw Error(Fault::conflict, fmt::format("intro {} is recorded like that already", number(id)),
                  fmt::format("'refer intro history {}' shows what was put right", number(id)));
    }
    Answer answer {.table = intro_rows({.ids = {id}}, session),
                   .single = true,
                   .notes = {fmt::format("Reclassified intro {}: {}{}.", number(id), intro_sentence(intro, session),
                                         intro.counts ? "" : "; no report counts it")}};
    const bool moves_consent = (intro.source != before.source && says_more(intro.source_consent)) ||
                               (intro.target != before.target && intro.target_consent.at);
    if (moves_consent) {
      answer.warnings.push_back(
          fmt::format("What was recorded of the consent is theirs now: 'refer intro consent {}' shows and corrects it.",
                      number(id)));
    }
    return answer;
  };
}

}  // namespace

extern const Command intro_reclassify {
    .path = "intro reclassify",
    .summary = "put right an introduction that was recorded in the wrong place",
    .details =
        R"(As introduction it is only two people who were brought together: no report and no count of active sources has it. As referral it
counts again. --source, --target, --profile and --ask move it; an ask that it comes of now counts as accepted, and must be to the same
source. What was is kept, with the reason: 'refer intro history' lists it.

  refer intro reclassify 3 --as introduction --reason "a courtesy among friends"
  refer intro reclassify 3 --source bo --ask none --reason "it was Bo, not Jane")",
    .needs = Needs::write,
    .declare = declare,
};

}  // namespace refer::command
