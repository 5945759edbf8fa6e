// Rules about what is asked, and by whom.

#include <fmt/core.h>

#include <algorithm>
#include <array>

#include "advice/rules.hpp"
#include "refer/advice/lint.hpp"
#include "refer/core/text.hpp"

namespace refer::advice {

namespace {

/// The moment that the ask cites, if it had come by then.
const store::PastMoment* cited(const Case& it) {
  const auto& all = it.source.moments;
  const auto found = std::find_if(all.begin(), all.end(), [&](const store::PastMoment& moment) {
    return moment.id == it.proposal.moment && moment.day <= today(it);
  });
  return found == all.end() ? nullptr : &*found;
}

}  // namespace

Verdict certified(const Case& it) {
  if (it.is_certified) {
    return std::nullopt;
  }
  const auto owner = escape_terminal(it.proposal.owner);
  return Refusal {
      .found = owner.empty() ? "the ask has no owner" : fmt::format("{} has no certification in force", owner),
      .wanted = "who asks is certified",
      .lift = owner.empty() || owner != it.proposal.owner
                  ? "name an --owner who is"
                  : fmt::format("refer training add --owner {} --kind certification  # once they are",
                                shell_word(it.proposal.owner))};
}

Verdict deal_floor(const Case& it) {
  if (!it.proposal.profile) {
    return std::nullopt;
  }
  const auto floor = parse_money(it.config.text("guards.deal_floor"));
  // What nobody wrote down, or wrote down in another currency, does not show that it reaches the floor.
  if (it.deal && it.deal->currency == floor.currency && it.deal->minor >= floor.minor) {
    return std::nullopt;
  }
  return Refusal {.found = it.deal ? fmt::format("a deal of {} is worth {}", it.profile_handle, format(*it.deal))
                                   : fmt::format("nobody wrote down what a deal of {} is worth", it.profile_handle),
                  .wanted = fmt::format("the floor is {}", format(floor)),
                  .lift = fmt::format("refer profile edit {} --deal {}  # if it is worth that", it.profile_handle,
                                      fmt::format("{}{}", format_amount(floor), floor.currency))};
}

Verdict no_go(const Case& it) {
  if (!it.proposal.target) {
    return std::nullopt;
  }
  const auto name = fold(it.target_name);
  const auto company = fold(it.target_company);
  const auto& all = it.source.no_go;
  const auto found = std::find_if(all.begin(), all.end(), [&](const std::string& text) {
    const auto folded = fold(text);
    return folded == name || folded == company || text == it.target_handle;
  });
  if (found == all.end()) {
    return std::nullopt;
  }
  return Refusal {
      .found = fmt::format("{} stands on the no-go list of {}", escape_terminal(*found), source_name(it)),
      .wanted = "they are not asked for that",
      .lift = fmt::format("refer source edit {} --no-go TEXT  # the list as it should be", source_handle(it))};
}

Verdict named_target(const Case& it) {
  if (it.proposal.kind != AskKind::specific || it.proposal.target) {
    return std::nullopt;
  }
  return Refusal {.found = "no person is named",
                  .wanted = "a specific ask names the person you want to meet",
                  .lift = "name a TARGET, or use --kind trigger"};
}

Verdict evidence_for_specific(const Case& it) {
  if (it.proposal.kind != AskKind::specific || !it.proposal.target ||
      (it.evidence && *it.evidence != Evidence::inferred)) {
    return std::nullopt;
  }
  return Refusal {
      .found = fmt::format("{} between {} and {}", it.tie ? "only an inferred tie is known" : "no tie is known",
                           source_name(it), escape_terminal(it.target_name)),
      .wanted = "a specific ask says that they know each other",
      .lift = fmt::format("refer tie add {} {} --strength N --how TEXT  # if they do", source_handle(it),
                          it.target_handle)};
}

Verdict strong_for_direct(const Case& it) {
  const auto strong = it.config.integer("ties.strong");
  if (it.proposal.kind != AskKind::direct || (it.source.strength && *it.source.strength >= strong)) {
    return std::nullopt;
  }
  return Refusal {.found = it.source.strength
                               ? fmt::format("your tie to {} has strength {}", source_name(it), *it.source.strength)
                               : fmt::format("no tie between you and {} is recorded", source_name(it)),
                  .wanted = fmt::format("a direct ask needs {} (ties.strong)", strong),
                  .lift = fmt::format("refer source edit {} --strength {}  # if it is so", source_handle(it), strong)};
}

Verdict praise_for_direct(const Case& it) {
  if (it.proposal.kind != AskKind::direct) {
    return std::nullopt;
  }
  const auto* const moment = cited(it);
  constexpr std::array<std::string_view, 5> praise {"praise", "executive-thanks", "satisfaction", "nps",
                                                    "peer-mention"};
  if (moment != nullptr &&
      (!moment->outcome.empty() || std::find(praise.begin(), praise.end(), moment->kind) != praise.end())) {
    return std::nullopt;
  }
  return Refusal {.found = moment == nullptr
                               ? fmt::format("no moment of {} is cited", source_name(it))
                               : fmt::format("moment {}, {} on {}, is no praise and has no outcome", number(moment->id),
                                             escape_terminal(moment->kind), format(moment->day)),
                  .wanted = "a direct ask comes after praise, or a result that was delivered",
                  .lift = fmt::format("refer moment add {} --kind praise --outcome TEXT", source_handle(it))};
}

Verdict cited_outcome(const Case& it) {
  const auto* const moment = cited(it);
  if (moment != nullptr && !moment->outcome.empty()) {
    return std::nullopt;
  }
  const auto& all = it.source.moments;
  const auto better = std::find_if(all.rbegin(), all.rend(), [&](const store::PastMoment& one) {
    return !one.outcome.empty() && one.day <= today(it);
  });
  const auto mending =
      moment == nullptr ? how_to_deliver(it) : fmt::format("refer moment edit {} --outcome TEXT", number(moment->id));
  return Refusal {.found = moment == nullptr ? fmt::format("no moment of {} is cited", source_name(it))
                                             : fmt::format("moment {}, {} on {}, has no outcome", number(moment->id),
                                                           escape_terminal(moment->kind), format(moment->day)),
                  .wanted = "an ask cites what was delivered",
                  .lift = better == all.rend() ? mending : fmt::format("--moment {} has one", number(better->id))};
}

Verdict vague_wording(const Case& it) {
  std::optional<std::string> vague;
  for (const auto* const texts : {&it.proposal.wording, &it.profile_words}) {
    for (const auto& text : *texts) {
      vague = vague ? vague : find_vague(text);
    }
  }
  if (!vague) {
    return std::nullopt;
  }
  return Refusal {.found = fmt::format("'{}' names nobody in particular", escape_terminal(*vague)),
                  .wanted = "an ask says whom: a person, a role, a size, an occasion",
                  .lift = "say it more exactly in the note, the letter or the profile"};
}

}  // namespace refer::advice
