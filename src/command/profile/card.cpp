#include <fmt/core.h>

#include <array>
#include <memory>

#include "refer/advice/lint.hpp"
#include "refer/command/args.hpp"
#include "refer/command/command.hpp"
#include "refer/command/session.hpp"
#include "refer/core/states.hpp"
#include "refer/core/text.hpp"

namespace refer::command {

namespace {

using Part = Block::Kind;

/// a, b or c.
std::string one_of(const std::vector<std::string>& texts) {
  std::string all;
  for (std::size_t index = 0; index < texts.size(); ++index) {
    all += (index == 0 ? "" : index + 1 == texts.size() ? " or " : ", ") + texts[index];
  }
  return all;
}

/// The page, part by part; what is empty is left out, a heading with it.
class Card {
 public:
  explicit Card(std::string title) { add(Part::title, std::move(title)); }

  Card& paragraph(const std::string& text) {
    add(Part::paragraph, text);
    return *this;
  }
  Card& paragraphs(std::string_view heading, const std::vector<std::string>& texts) {
    return section(heading, Part::paragraph, texts);
  }
  Card& items(std::string_view heading, const std::vector<std::string>& texts) {
    return section(heading, Part::item, texts);
  }
  [[nodiscard]] Document take() { return std::move(page_); }

 private:
  Card& section(std::string_view heading, Part part, const std::vector<std::string>& texts) {
    for (const auto& text : texts) {
      if (!trim(text).empty()) {
        if (std::exchange(heading_, std::string {heading}) != heading) {
          add(Part::heading, std::string {heading});
        }
        add(part, text);
      }
    }
    return *this;
  }
  void add(Part part, std::string text) {
    if (!trim(text).empty()) {
      page_.blocks.push_back({part, std::move(text)});
    }
  }

  Document page_ {};
  std::string heading_ {};  ///< above what comes next
};

/// VP of Sales or CRO at SaaS companies with 50–500 employees and 1M–50M EUR revenue in North America.
std::string whom(const store::Ideal& profile) {
  const auto roles = one_of(profile.roles);
  const auto employees = format(profile.employees);
  const auto revenue = format(profile.revenue);
  std::string companies;
  const auto add = [&](std::string_view before, const std::string& text, std::string_view after) {
    if (!text.empty()) {
      companies += fmt::format("{}{}{}", before, text, after);
    }
  };
  add(" with ", employees, " employees");
  add(employees.empty() ? " with " : " and ", revenue, " of yearly revenue");
  add(" in ", one_of(profile.regions), "");
  const auto industries = one_of(profile.industries);
  if (!companies.empty() || !industries.empty()) {
    companies = (industries.empty() ? "" : industries + " ") + "companies" + companies;
  }
  const auto* const between = roles.empty() || companies.empty() ? "" : " at ";
  const auto sentence = roles + between + companies;
  return sentence.empty() ? sentence : sentence + ".";
}

std::vector<std::string> labelled(std::initializer_list<std::pair<std::string_view, std::string>> lines) {
  std::vector<std::string> all;
  for (const auto& [label, text] : lines) {
    if (!trim(text).empty()) {
      all.push_back(fmt::format("{}: {}", label, text));
    }
  }
  return all;
}

std::vector<std::string> quoted(std::vector<std::string> texts) {
  for (auto& text : texts) {
    text = fmt::format("“{}”", text);
  }
  return texts;
}

/// Since when an introduction counts, as the source sees it.
std::string counting(IntroState from) {
  constexpr std::array<std::string_view, 9> words {"you have said yes to introducing us",
                                                   "you have passed our note on",
                                                   "the person you asked has agreed to meet us",
                                                   "you have brought the two of us together",
                                                   "the person you introduced has written back to us",
                                                   "a meeting has a date",
                                                   "the meeting was held",
                                                   "there is a deal to talk about",
                                                   "the person you introduced has become a customer"};
  return fmt::format("We count an introduction as a referral once {}.", words.at(static_cast<std::size_t>(from)));
}

Document card(ProfileId id, Session& session) {
  auto& database = session.database();
  const auto ideal = store::get_ideal(database, id);
  const auto profile = store::get_profile(database, id);
  const bool is_ours = !profile.wanted_by;
  // What stands in for an empty text is ours, and so is what counts.
  const auto own = [&](const std::string& text, std::string_view setting) {
    return text.empty() && is_ours ? session.config().text(setting) : text;
  };
  const auto who = is_ours ? std::string {"we"} : store::get_contact(database, *profile.wanted_by).name;
  return Card {ideal.name}
      .paragraph(ideal.summary)
      .paragraph(profile.who_we_help)
      .paragraphs(fmt::format("Who {} would like to meet", who),
                  {whom(ideal), ideal.segment.empty() ? "" : fmt::format("In short: more {}.", ideal.segment)})
      .items("When it helps most", ideal.triggers)
      .items("When you hear someone say", quoted(store::profile_items(database, id, "phrase")))
      .items(is_ours ? "What we solve" : "What they solve", ideal.challenges)
      .items("What came of it", ideal.outcomes)
      .paragraphs("What came of it", {profile.story})
      .items(
          "What happens next",
          labelled({{"The next step", profile.next_step},
                    {"More about it", own(profile.link, "me.link")},
                    {is_ours ? "When we can meet" : "When they can meet", own(profile.availability, "me.availability")},
                    {is_ours ? "How to reach us" : "How to reach them", profile.contact_by}}))
      .paragraphs("What counts",
                  {is_ours ? counting(parse_word<IntroState>(session.config().text("counting.from"))) : ""})
      .take();
}

Runner declare(Args& args) {
  const auto handle = std::make_shared<std::string>();
  args.argument("PROFILE", *handle, "which profile: its handle or its id");
  return [handle](Session& session) {
    auto& database = session.database();
    const auto id = store::find_profile(database, *handle);
    Answer answer {.document = card(id, session)};
    if (const auto found = advice::lint_profile(store::get_ideal(database, id)); !found.empty()) {
      const auto name = store::profile_handle(database, id);
      answer.warnings.push_back(
          fmt::format("The profile is too vague to act on: {} {} found; 'refer profile lint {}' tells more.",
                      found.size(), found.size() == 1 ? "thing was" : "things were", name));
    }
    return answer;
  };
}

}  // namespace

extern const Command profile_card {
    .path = "profile card",
    .summary = "write the page that tells sources whom you want to meet",
    .details =
        R"(The page holds what the profile says and nothing that is yours alone: whom you help and would like to meet, when it helps, what to listen for,
results, what happens next, and what counts as a referral (counting.from). What is empty is left out; a link and times of your own (me.link,
me.availability) stand in for those of the profile. Of a profile that says whom a source wants to meet (--for) it says whose it is, and nothing of
yours.

  refer profile card scaleups
  refer profile card scaleups --format markdown -o scaleups.md)",
    .needs = Needs::read,
    .declare = declare,
};

}  // namespace refer::command
