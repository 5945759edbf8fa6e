#include <fmt/core.h>

#include <algorithm>
#include <memory>

#include "command/source/opening.hpp"
#include "refer/advice/lifecycle.hpp"
#include "refer/command/args.hpp"
#include "refer/command/command.hpp"
#include "refer/core/text.hpp"
#include "refer/store/intros.hpp"
#include "refer/store/moments.hpp"

namespace refer::command {

namespace {

constexpr std::size_t names_shown {3};

struct Options {
  Handle source {};
  std::optional<std::string> profile {};
};

using Part = Block::Kind;

/// A page on its way.
class Page {
 public:
  explicit Page(std::string title) { add(Part::title, std::move(title)); }

  void add(Part kind, std::string text) { document_.blocks.push_back({kind, std::move(text)}); }
  /// A heading and its items, or the sentence that says that there are none.
  void section(std::string heading, const std::vector<std::string>& items, std::string otherwise) {
    add(Part::heading, std::move(heading));
    for (const auto& item : items) {
      add(Part::item, item);
    }
    if (items.empty()) {
      add(Part::paragraph, std::move(otherwise));
    }
  }
  [[nodiscard]] Document take() { return std::move(document_); }

 private:
  Document document_ {};
};

std::vector<std::string> how_things_stand(const store::Standing& source, Session& session) {
  const auto life = advice::life_of(source, session.config(), session.now());
  std::vector<std::string> items;
  const auto say = [&](bool known, std::string text) {
    if (known) {
      items.push_back(std::move(text));
    }
  };
  const auto day = [](std::string_view what, const std::optional<Date>& date) {
    return date ? fmt::format("{} {}", what, format(*date)) : std::string {};
  };
  say(!source.do_not_contact.empty(), fmt::format("not to be contacted: {}", source.do_not_contact));
  say(true, fmt::format("{} since {}, {}", source.type, format(life.since), word(life.lifecycle)));
  say(source.strength.has_value(), fmt::format("your tie to them: {} of 5", source.strength.value_or(0)));
  say(source.satisfaction.has_value(), fmt::format("satisfaction: {} of 10", source.satisfaction.value_or(0)));
  say(!source.health.empty(), fmt::format("health: {}", source.health));
  say(!source.open_issue.empty(), fmt::format("open issue: {}", source.open_issue));
  say(source.review_on.has_value(), day("review on", source.review_on));
  say(source.renewal_on.has_value(), day("renewal on", source.renewal_on));
  say(!source.owner.empty(), fmt::format("looked after by {}", source.owner));
  return items;
}

std::vector<std::string> outcomes(const store::Standing& source, Date today) {
  std::vector<std::string> items;
  for (auto moment = source.moments.rbegin(); moment != source.moments.rend(); ++moment) {
    if (!moment->outcome.empty() && moment->day <= today) {
      items.push_back(fmt::format("{} {}: {}", format(moment->day), moment->kind, moment->outcome));
    }
  }
  return items;
}

/// The last time that something was wanted of them, or that all was looked at together: an ask, a review, a renewal.
std::optional<Date> last_time(const store::Standing& source, Date today, const project::Config& config) {
  std::optional<Date> last;
  const auto note = [&](const std::optional<Date>& day) {
    if (day && *day < today && (!last || *last < *day)) {
      last = day;
    }
  };
  note(source.review_on);
  note(source.renewal_on);
  for (const auto& ask : source.asks) {
    note(ask.sent_at ? std::optional {project::day_of(*ask.sent_at, config)} : std::nullopt);
  }
  return last;
}

std::vector<std::string> gifts(ContactId source, std::optional<Date> since, Date today, Session& session) {
  std::vector<std::string> items;
  const auto table =
      store::touch_table(session.database(), {.person = source, .from = since, .to = Date {today.days + 1}});
  const auto text = [](const Cell& cell) {
    const auto* const found = std::get_if<std::string>(&cell);
    return found != nullptr ? *found : std::string {};
  };
  // The columns of a touch: id, contact, day, channel, gave, note.
  for (Row row; table.rows(row);) {
    if (const auto gave = text(row[4]); !gave.empty()) {
      const auto note = text(row[5]);
      items.push_back(fmt::format("{} {}{}{}", format(std::get<Date>(row[2])), gave, note.empty() ? "" : ": ", note));
    }
  }
  return items;
}

std::vector<std::string> introductions(const store::Standing& source, Session& session) {
  std::vector<std::string> items;
  for (const auto& past : source.intros) {
    const auto intro = store::get_intro(session.database(), past.id);
    const auto target = past.target ? store::get_contact(session.database(), *past.target).name : "somebody";
    items.push_back(fmt::format("{} {}: {}{}", format(project::day_of(past.accepted_at, session.config())), target,
                                word(past.state),
                                intro.value ? fmt::format(", {}", format(*intro.value)) : std::string {}));
  }
  return items;
}

std::vector<std::string> described(const std::vector<QualifiedName>& names) {
  std::vector<std::string> items;
  for (std::size_t index = 0; index < std::min(names.size(), names_shown); ++index) {
    const auto& name = names[index];
    const auto& person = name.person;
    std::vector<std::string> parts {person.name};
    for (const auto& part : {person.title, person.company}) {
      if (!part.empty()) {
        parts.push_back(part);
      }
    }
    items.push_back(fmt::format("{}: {} of 5 with them; fits {}, {} of {} points", join(parts, ", "), name.strength,
                                name.profile_handle, name.fit.points, name.fit.possible));
  }
  return items;
}

void add_opening(Page& page, const std::optional<Opening>& opening) {
  if (!opening) {
    page.section("What to say", {}, "No profile says whom you want to meet: 'refer profile add' adds one.");
    return;
  }
  if (const auto& refusal = opening->refusal) {
    page.section("Do not ask now", {},
                 fmt::format("Refused by {}: {}; {}.", refusal->rule, refusal->found, refusal->wanted));
    if (!refusal->lift.empty()) {
      page.add(Part::paragraph, "What lifts it:");
      page.add(Part::command, refusal->lift);
    }
    return;
  }
  page.add(Part::heading, fmt::format("What to say: the {} ask", word(opening->kind)));
  for (const auto& words : opening->words) {
    page.add(Part::paragraph, words);
  }
  page.add(Part::paragraph, "To write it down, and for the letter:");
  page.add(Part::command, opening->command);
}

Document brief_of(const store::Standing& source, const std::vector<store::Ideal>& profiles, Session& session) {
  const auto today = project::day_of(session.now(), session.config());
  Page page {fmt::format("{}{}{}, {}", source.name, source.company.empty() ? "" : ", ", source.company, format(today))};
  page.section("How things stand", how_things_stand(source, session), {});
  page.section("What we delivered", outcomes(source, today),
               fmt::format("No outcome is written down: 'refer moment add {} --kind value --outcome TEXT' does.",
                           store::command_name(source.id, source.email)));
  const auto since = last_time(source, today, session.config());
  page.section(since ? fmt::format("What we gave since {}", format(*since)) : "What we gave",
               gifts(source.id, since, today, session), "Nothing yet.");
  page.section("Their introductions", introductions(source, session), "None yet.");
  const auto names = qualified_names(source, profiles, session);
  page.section("Names to ask for", described(names), "Nobody whom they are known to know fits a profile.");
  add_opening(page, find_opening(source, names, profiles, session));
  return page.take();
}

Runner declare(Args& args) {
  const auto options = std::make_shared<Options>();
  args.argument("SOURCE", options->source, "which source: an id, e-mail, handle, or part of the name");
  args.option("--profile", options->profile, "only names that fit this profile").value = "PROFILE";
  return [options](Session& session) {
    auto& database = session.database();
    const auto source = store::load_standing(database, session.source(options->source),
                                             parse_word<IntroState>(session.config().text("counting.from")));
    const auto profile = session.profile(options->profile);
    const auto profiles = profile ? std::vector {store::get_ideal(database, *profile)} : store::all_ideals(database);
    return Answer {.document = brief_of(source, profiles, session)};
  };
}

}  // namespace

extern const Command source_brief {
    .path = "source brief",
    .summary = "print one page to take into a review or a renewal",
    .details =
        R"(How things stand, what was delivered, what was given since the last ask, review or renewal, what came of their introductions, three people
of their network who fit a profile and were not asked for yet (the strongest tie first), and the sentence to say: the specific ask for the first of
them; without a name the direct ask where the tie is strong, else the trigger ask. Where a guard refuses all of these, the page says so, and what would
lift it.

  refer source brief jane
  refer source brief jane --profile scaleups --format markdown > jane.md)",
    .needs = Needs::read,
    .declare = declare,
};

}  // namespace refer::command
