#include <fmt/core.h>

#include <memory>

#include "command/outcome/fields.hpp"
#include "refer/advice/proof.hpp"
#include "refer/command/command.hpp"
#include "refer/core/text.hpp"
#include "refer/store/profiles.hpp"

namespace refer::command {

namespace {

using Part = Block::Kind;
using Outcomes = std::vector<store::Outcome>;

/// A part with its heading; nothing when there is nothing in it.
void add_part(Document& page, std::string_view heading, Part part, const std::vector<std::string>& texts) {
  bool is_first = true;
  for (const auto& text : texts) {
    if (trim(text).empty()) {
      continue;
    }
    if (is_first) {
      page.blocks.push_back({Part::heading, std::string {heading}});
      is_first = false;
    }
    page.blocks.push_back({part, text});
  }
}

std::string behind(std::string_view before, const std::string& text, std::string_view after) {
  return text.empty() ? std::string {} : fmt::format("{}{}{}", before, text, after);
}

/// A link says who the customer is.
std::string link_of(const store::Outcome& one) {
  return one.customer && !one.is_nameable ? std::string {} : one.link;
}

/// Results with a number first.
std::vector<std::string> results(const Outcomes& outcomes) {
  std::vector<std::string> texts;
  for (const bool quantified : {true, false}) {
    for (const auto& one : outcomes) {
      if (advice::is_quantified(one.result) == quantified) {
        texts.push_back(one.result + behind(" (", advice::attribution(one), ")") + behind(": ", link_of(one), ""));
      }
    }
  }
  return texts;
}

std::vector<std::string> stories(const Outcomes& outcomes) {
  std::vector<std::string> texts;
  for (const auto& one : outcomes) {
    if (!one.story.empty()) {
      texts.push_back(one.story + behind(" (", advice::attribution(one), ")"));
    }
  }
  return texts;
}

std::vector<std::string> quotes(const Outcomes& outcomes) {
  std::vector<std::string> texts;
  for (const auto& one : outcomes) {
    texts.push_back(behind("“", one.quote, "”") +
                    (one.quote.empty() ? std::string {} : behind(" — ", advice::attribution(one), "")));
  }
  return texts;
}

Document sheet(const std::optional<store::Profile>& profile, const Outcomes& outcomes, const Session& session) {
  const auto& config = session.config();
  const auto text = [&](std::string store::Profile::*field) { return profile ? (*profile).*field : std::string {}; };
  const auto own = [&](std::string given, std::string_view setting) {
    return given.empty() ? config.text(setting) : given;
  };
  Document page;
  const auto company = config.text("me.company");
  page.blocks.push_back({Part::title, company.empty() ? "What our customers achieve"
                                                      : fmt::format("{}: what our customers achieve", company)});
  for (const auto& line : {text(&store::Profile::summary), text(&store::Profile::who_we_help)}) {
    if (!trim(line).empty()) {
      page.blocks.push_back({Part::paragraph, line});
    }
  }
  add_part(page, "Results", Part::item, results(outcomes));
  add_part(page, "Stories", Part::paragraph, stories(outcomes));
  add_part(page, "In their own words", Part::paragraph, quotes(outcomes));
  add_part(page, "What happens next", Part::item,
           {behind("The next step: ", text(&store::Profile::next_step), ""),
            behind("More about it: ", own(text(&store::Profile::link), "me.link"), ""),
            behind("Who to write to: ", config.text("me.name") + behind(" <", config.text("me.email"), ">"), "")});
  return page;
}

/// Leaves out what is for another profile, and what gives a customer away who does not allow it; of these it is said.
Outcomes tellable(Outcomes outcomes, std::optional<ProfileId> profile, Answer& answer) {
  Outcomes all;
  for (auto& one : outcomes) {
    if (profile && one.profile && one.profile != profile) {
      continue;
    }
    if (const auto word = advice::find_giveaway(one)) {
      answer.warnings.push_back(
          fmt::format("Outcome {} is left out: it says {}, who may not be named ('refer permission add {} --use "
                      "public').",
                      number(one.id), quote(*word), number(*one.customer)));
    } else {
      all.push_back(std::move(one));
    }
  }
  return all;
}

Runner declare(Args& args) {
  const auto handle = std::make_shared<std::optional<std::string>>();
  args.option("--profile", *handle, "for whom; the only profile without it").value = "PROFILE";
  return [handle](Session& session) {
    auto& database = session.database();
    const auto id = *handle ? session.profile(*handle) : store::only_profile(database);
    if (id) {
      store::check_is_ours(database, *id);
    }
    Answer answer;
    const auto outcomes =
        tellable(store::proofs(database, id, project::day_of(session.now(), session.config())), id, answer);
    answer.document = sheet(id ? std::optional {store::get_profile(database, *id)} : std::nullopt, outcomes, session);
    if (outcomes.empty()) {
      answer.warnings.emplace_back("There is no outcome to show: 'refer outcome add RESULT' adds one.");
    }
    return answer;
  };
}

}  // namespace

extern const Command outcome_sheet {
    .path = "outcome sheet",
    .summary = "write the page that shows what was achieved",
    .details =
        R"(One page to hand out: whom you help, results (those with a number first), stories, the words of customers, and the next step. What is for
the profile comes first, then what is for nobody in particular; what is for other profiles is left out. Customers are named while they
allow it ('refer permission list --use public --valid'), else they are a customer in their industry, and what names them all the same is left
out: a part of the name, the company (with or without GmbH or Ltd), or an address.

  refer outcome sheet
  refer outcome sheet --profile scaleups --format markdown -o outcomes.md)",
    .needs = Needs::read,
    .declare = declare,
};

}  // namespace refer::command
