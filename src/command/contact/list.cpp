#include <fmt/core.h>

#include <memory>

#include "refer/command/args.hpp"
#include "refer/command/command.hpp"
#include "refer/command/session.hpp"
#include "refer/core/error.hpp"
#include "refer/store/contacts.hpp"

namespace refer::command {

namespace {

struct Options {
  store::ContactFilter filter {};
  bool sources = false;
  bool others = false;
  bool forgettable = false;
};

/// The first instant after the day so many months ago: what happened since is too early; nothing when the settings keep
/// everybody.
std::optional<Instant> kept_since(const Session& session) {
  const auto months = session.config().integer("privacy.keep_months");
  const auto since = months_after(project::day_of(session.now(), session.config()), -months);
  return months > 0 ? std::optional {project::start_of_day(days_after(since, 1), session.config())} : std::nullopt;
}

Runner declare(Args& args) {
  const auto options = std::make_shared<Options>();
  args.argument("TEXT", options->filter.text, "only those with this in name, title or company");
  args.option("--company", options->filter.company, "only those at a company with this in its name");
  args.option("--sources", options->sources, "only sources");
  args.option("--no-sources", options->others, "only those who are no sources");
  args.option("--do-not-contact", options->filter.do_not_contact, "only those who must not be contacted");
  args.option("--forgettable", options->forgettable,
              "only those who never agreed to meet, and have rested for privacy.keep_months");
  return [options](Session& session) {
    if (options->sources && options->others) {
      throw Error(Fault::usage, "--sources and --no-sources say different things",
                  "give one of them, or neither for all");
    }
    auto filter = options->filter;
    if (options->sources || options->others) {
      filter.sources = options->sources;
    }
    Answer answer;
    if (options->forgettable) {
      const auto since = kept_since(session);
      filter.unconsented_since = since.value_or(Instant {INT64_MIN});
      if (!since) {
        answer.notes.emplace_back(
            "Nobody's time is ever up: 'refer config set privacy.keep_months 12' says when it is.");
      }
    }
    answer.table = store::contact_table(session.database(), filter);
    return answer;
  };
}

}  // namespace

extern const Command contact_list {
    .path = "contact list",
    .summary = "list people",
    .details = R"(In the order in which they were added, without yourself.

--forgettable shows whose time is up: people whom an ask or an introduction was to reach, all of which have ended without their consent, at least
privacy.keep_months ago. Sources, and those who must not be contacted, are kept.

  refer contact list globex
  refer contact list --columns id,name,region --sort name
  refer contact list --forgettable --columns id --format csv --no-header | refer contact forget - --yes)",
    .needs = Needs::read,
    .declare = declare,
};

}  // namespace refer::command
