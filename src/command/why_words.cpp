// What `refer why` says of each link.

#include "command/why_words.hpp"

#include <fmt/core.h>

#include <algorithm>

#include "refer/core/text.hpp"

namespace refer::command {

namespace {

namespace links = store::links;

/// The parts that say something, with commas.
std::string sentence(std::initializer_list<std::string> parts) {
  std::vector<std::string> said;
  std::copy_if(parts.begin(), parts.end(), std::back_inserter(said), [](const auto& part) { return !part.empty(); });
  return join(said, ", ");
}

std::string labelled(std::string_view label, const std::string& text) {
  return text.empty() ? std::string {} : fmt::format("{} {}", label, text);
}

std::string consent_words(const store::ConsentRecord& consent) {
  return sentence({labelled("by", consent.channel), consent.evidence, consent.withdrawn_at ? "withdrawn since" : ""});
}

struct What {
  std::string operator()(const links::Step& step) const { return std::string {word(step.state)}; }
  std::string operator()(const links::Sale& sale) const { return std::string {word(sale.kind)}; }
  std::string operator()(const links::Letter&) const { return "letter"; }
  std::string operator()(const links::Override&) const { return "override"; }
  std::string operator()(const links::Ask&) const { return "ask"; }
  std::string operator()(const links::Nudge&) const { return "nudge"; }
  std::string operator()(const links::Unasked&) const { return "unasked"; }
  std::string operator()(const links::Moment&) const { return "moment"; }
  std::string operator()(const links::Outcome&) const { return "outcome"; }
  std::string operator()(const links::Credit&) const { return "credit"; }
  std::string operator()(const links::Source&) const { return "source"; }
};

struct Detail {
  std::string operator()(const links::Step& step) const {
    const auto consent = consent_words(step.consent);
    if (step.state == IntroState::accepted) {
      return sentence({labelled("to", step.wanted), fmt::format("mode {}", word(step.mode)), consent,
                       step.counts ? "" : "no referral"});
    }
    const auto years =
        step.years ? fmt::format("{} year{}", format_number(*step.years), *step.years == 1 ? "" : "s") : "";
    return sentence({consent, step.company, years, step.reason});
  }
  std::string operator()(const links::Sale& sale) const { return sale.reason; }
  std::string operator()(const links::Letter& letter) const { return sentence({letter.name, letter.message_id}); }
  std::string operator()(const links::Override& past) const { return sentence({past.rules, past.reason}); }
  std::string operator()(const links::Ask& ask) const {
    return sentence({std::string {word(ask.kind)}, ask.letter, labelled("variant", ask.variant)});
  }
  std::string operator()(const links::Nudge& nudge) const {
    return nudge.times == 1 ? "once" : fmt::format("{} times, the last", nudge.times);
  }
  std::string operator()(const links::Unasked&) const { return "nobody asked for it"; }
  std::string operator()(const links::Moment& moment) const { return moment.kind; }
  std::string operator()(const links::Outcome& outcome) const { return outcome.result; }
  std::string operator()(const links::Credit& credit) const {
    return sentence({std::string {word(credit.role)}, fmt::format("{} %", credit.share), credit.note});
  }
  std::string operator()(const links::Source& source) const {
    return sentence(
        {source.type, source.strength ? fmt::format("strength {}", *source.strength) : "",
         source.strength_to_target ? fmt::format("{} to {}", *source.strength_to_target, source.target) : "", "sourced",
         fmt::format("{} %", source.share)});
  }
};

struct Noun {
  std::string_view operator()(IntroId) const { return "intro"; }
  std::string_view operator()(AskId) const { return "ask"; }
  std::string_view operator()(MomentId) const { return "moment"; }
  std::string_view operator()(OutcomeId) const { return "outcome"; }
  std::string_view operator()(SaleId) const { return "sale"; }
  std::string_view operator()(CreditId) const { return "credit"; }
  std::string_view operator()(ContactId) const { return "source"; }
};

}  // namespace

std::string what_of(const store::Link& link) {
  return std::visit(What {}, link.what);
}

std::string detail_of(const store::Link& link) {
  return std::visit(Detail {}, link.what);
}

std::string record_of(const store::Record& record) {
  return std::visit([](auto id) { return fmt::format("{} {}", Noun {}(id), number(id)); }, record);
}

}  // namespace refer::command
