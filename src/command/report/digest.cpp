#include <fmt/core.h>

#include <map>
#include <memory>
#include <utility>

#include "command/report/discretion.hpp"
#include "command/report/happened.hpp"
#include "refer/command/command.hpp"
#include "refer/store/intros.hpp"
#include "refer/store/outcomes.hpp"
#include "refer/store/permissions.hpp"

namespace refer::command {

namespace {

using Part = Block::Kind;

struct Options {
  ReportOptions report {};
  bool for_sources = false;
};

/// 1 meeting, 2 meetings.
std::string count(std::size_t number, std::string_view one, std::string_view many) {
  return fmt::format("{} {}", number, number == 1 ? one : many);
}

std::string counts_of(const Share& one) {
  std::string text;
  for (const auto& [number, what] : {std::pair {one.introduced, "introduced"}, {one.met, "met"}, {one.won, "won"}}) {
    if (number > 0) {
      text += fmt::format("{}{} {}", text.empty() ? "" : ", ", number, what);
    }
  }
  return text;
}

/// A page on its way; a heading without items is left out.
class Page {
 public:
  explicit Page(std::string title) { add(Part::title, std::move(title)); }
  void add(Part part, std::string text) { document_.blocks.push_back({part, std::move(text)}); }
  void section(std::string heading, std::vector<std::string> items) {
    if (!items.empty()) {
      add(Part::heading, std::move(heading));
    }
    for (auto& item : items) {
      add(Part::item, std::move(item));
    }
  }
  [[nodiscard]] Document take() { return std::move(document_); }

 private:
  Document document_ {};
};

std::string person(const std::optional<ContactId>& id, Session& session) {
  if (!id) {
    return "somebody";
  }
  const auto contact = store::get_contact(session.database(), *id);
  return contact.company.empty() ? contact.name : fmt::format("{}, {}", contact.name, contact.company);
}

std::vector<std::string> items_of(const std::vector<Event>& events, bool with_value, Session& session) {
  std::vector<std::string> items;
  for (const auto& [at, referral] : events) {
    const auto value = with_value && referral->value ? fmt::format(": {}", format(*referral->value)) : std::string {};
    items.push_back(fmt::format("{} {}{} (introduced by {})", format(local_date(at)), person(referral->target, session),
                                value, store::get_contact(session.database(), referral->source).name));
  }
  return items;
}

/// What was won, a sum for each currency.
std::string sums(const std::vector<Event>& won) {
  std::map<std::string, std::int64_t> by_currency;
  for (const auto& event : won) {
    if (const auto& value = event.referral->value) {
      by_currency[value->currency] += value->minor;
    }
  }
  std::string text;
  for (const auto& [currency, minor] : by_currency) {
    text += (text.empty() ? ", worth " : " and ") + format(Money {minor, currency});
  }
  return text;
}

/// The sources who were not thanked for an introduction of that time, with the line that writes the letter.
void add_thanks(const Digest& it, Page& page, Session& session) {
  bool is_first = true;
  for (const auto& [at, referral] : it.introduced) {
    const auto thanked = store::get_intro(session.database(), referral->intro.value()).thanked_at;
    if (thanked && *thanked <= it.as_of) {
      continue;
    }
    if (std::exchange(is_first, false)) {
      page.add(Part::heading, "Thanks outstanding");
    }
    page.add(Part::item,
             fmt::format("{} for {}, introduced on {}", store::get_contact(session.database(), referral->source).name,
                         person(referral->target, session), format(local_date(at))));
    page.add(Part::command, fmt::format("refer intro draft {} --template thanks", number(*referral->intro)));
  }
}

Document for_team(const Digest& it, Session& session) {
  Page page {fmt::format("Success digest: {}", it.when)};
  const auto sources = shares(it);
  if (it.is_empty()) {
    page.add(Part::paragraph, "Nobody was introduced, met or won in this time.");
  } else {
    page.add(Part::paragraph,
             fmt::format("{}, {} and {}{}, thanks to {}.", count(it.introduced.size(), "introduction", "introductions"),
                         count(it.met.size(), "meeting", "meetings"), count(it.won.size(), "deal won", "deals won"),
                         sums(it.won), count(sources.size(), "source", "sources")));
  }
  page.section("Won", items_of(it.won, true, session));
  page.section("Met", items_of(it.met, false, session));
  page.section("Introduced", items_of(it.introduced, false, session));
  std::vector<std::string> names;
  for (const auto& one : sources) {
    names.push_back(fmt::format("{}: {}", store::get_contact(session.database(), one.source).name, counts_of(one)));
  }
  page.section("Who made it possible", std::move(names));
  add_thanks(it, page, session);
  if (const auto proofs = store::proofs(session.database(), std::nullopt, it.today); !proofs.empty()) {
    const auto& best = proofs.front();
    page.section("A result to tell of",
                 {best.name.empty()  ? best.result
                  : best.is_nameable ? fmt::format("{} ({}, who may be named)", best.result, best.name)
                                     : fmt::format("{} ({}, who must not be named)", best.result, best.name)});
  }
  return page.take();
}

bool is_public(ContactId source, const Digest& it, Session& session) {
  return store::find_permission(session.database(), source, std::nullopt, std::nullopt, store::Use::public_use,
                                it.today)
      .has_value();
}

/// The names of those who may be named in public on the day of the digest, and of whom nothing else is known.
std::vector<std::string> public_names(const Digest& it, const std::vector<Share>& sources, const Discretion& secrets,
                                      Session& session) {
  std::vector<std::string> names;
  for (const auto& one : sources) {
    const auto name = store::get_contact(session.database(), one.source).name;
    if (is_public(one.source, it, session) && !secrets.is_target(one.source) && secrets.allows_name(name)) {
      names.push_back(name);
    }
  }
  return names;
}

Document for_sources(const Digest& it, Session& session) {
  Discretion secrets;
  for (const auto& one : it.all) {
    if (one.target) {
      secrets.keep_secret(session.database(), *one.target);
    }
    if (one.value) {
      secrets.keep_secret(*one.value);
    }
  }
  Page page {fmt::format("What introductions led to: {}", it.when)};
  const auto sources = shares(it);
  if (it.is_empty()) {
    page.add(Part::paragraph, "Nobody was introduced to us in this time.");
    return page.take();
  }
  page.add(Part::paragraph,
           fmt::format("{}, {} and {}, thanks to {}.",
                       count(it.introduced.size(), "person was introduced to us", "people were introduced to us"),
                       count(it.met.size(), "meeting was held", "meetings were held"),
                       count(it.won.size(), "customer was won", "customers were won"),
                       count(sources.size(), "person who introduced us", "people who introduced us")));
  auto names = public_names(it, sources, secrets, session);
  const auto others = sources.size() - names.size();
  if (others > 0) {
    names.push_back(names.empty() ? count(others, "person who is not named here", "people who are not named here")
                                  : count(others, "other, who is not named here", "others, who are not named here"));
  }
  page.section("Thank you", std::move(names));
  const auto proofs = store::proofs(session.database(), std::nullopt, it.today);
  for (const auto& one : sources) {
    if (!is_public(one.source, it, session)) {
      secrets.keep_unnamed(session.database(), one.source);
    }
  }
  for (const auto& proof : proofs) {
    if (proof.customer && !proof.is_nameable) {
      secrets.keep_unnamed(session.database(), *proof.customer);
    }
  }
  for (const auto& proof : proofs) {
    if ((!proof.customer || proof.is_nameable) && secrets.allows_text(proof.result)) {
      page.section("What our work did for a customer", {proof.result});
      break;
    }
  }
  return page.take();
}

Runner declare(Args& args) {
  const auto options = std::make_shared<Options>();
  args.option("--from", options->report.from, "the first day");
  args.option("--to", options->report.to, "the day after the last: it is not included");
  args.option("--period", options->report.period,
              "--from and --to in one: 2026-Q1, 12m; last month without any of them");
  args.option("--as-of", options->report.as_of,
              "tell what had happened by then; a day counts to its end; now without it");
  args.option("--for-sources", options->for_sources, "redacted, to hand to sources: no targets, values or notes");
  return [options](Session& session) {
    const auto digest = read_digest(options->report, session);
    return Answer {.document = options->for_sources ? for_sources(digest, session) : for_team(digest, session)};
  };
}

}  // namespace

extern const Command report_digest {
    .path = "report digest",
    .summary = "write the page that tells what came of introductions",
    .details =
        R"(For the team: what was won, met and introduced in the time, by whom it came, which thanks are outstanding for the introductions of
that time, with the command that writes each letter, and the result of the proof library that is best told ('refer outcome list').

With --for-sources it is a page to hand to them. It holds counts, and the names of those sources who may be named in public on that day
('refer permission add SOURCE --use public'); the others are counted. There is nobody on it who was to be met, no company of theirs, no value and no
note. A result is told only where its customer may be named in public, or none is; it is left out where it holds a name, a company, an address or a
value that must not be heard, or names one of those sources, or a customer of the proof library, who may not be named.
A part of a name is enough, and a company without GmbH or Ltd.

What counts, and when a step was reached, is as in 'refer report cohort': a stage that was skipped was reached with the next. The zone of days is that
of the other reports.

  refer report digest
  refer report digest --period 2026-Q1 --format markdown
  refer report digest --for-sources --format markdown > thanks.md)",
    .needs = Needs::read,
    .declare = declare,
};

}  // namespace refer::command
