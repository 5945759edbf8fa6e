#pragma once

#include <optional>
#include <string>
#include <vector>

#include "refer/command/reports.hpp"

namespace refer::command {

/// A row of the cohort, as far as it is told of here.
struct Referral {
  std::optional<IntroId> intro {};
  ContactId source {};
  std::optional<ContactId> target {};
  std::optional<Instant> introduced_at {};
  std::optional<Instant> met_at {};
  std::optional<Instant> won_at {};
  std::optional<Money> value {};
};

/// One thing that happened.
struct Event {
  Instant at {};
  const Referral* referral = nullptr;
};

/// What happened in the time, each in the order of instants, and all that there is.
struct Digest {
  std::string when {};
  Instant as_of {};
  Date today {};
  std::vector<Referral> all {};
  std::vector<Event> introduced {};
  std::vector<Event> met {};
  std::vector<Event> won {};

  [[nodiscard]] bool is_empty() const { return introduced.empty() && met.empty() && won.empty(); }
};

/// Reads it; last month where the options name no time. Throws as parameters_of.
[[nodiscard]] Digest read_digest(const ReportOptions& options, Session& session);

/// What each source did in the time.
struct Share {
  ContactId source {};
  std::size_t introduced = 0;
  std::size_t met = 0;
  std::size_t won = 0;
};

/// The shares of all who did anything, the greatest first: by won, met, introduced, and then by source.
[[nodiscard]] std::vector<Share> shares(const Digest& it);

}  // namespace refer::command
