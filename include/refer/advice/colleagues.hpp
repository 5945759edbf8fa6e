#pragma once

#include <optional>
#include <string>
#include <vector>

#include "refer/core/ids.hpp"
#include "refer/store/jobs.hpp"

namespace refer::advice {

/// Two people who are at one company, or were there in the same years.
struct Colleagues {
  ContactId one {};  ///< the smaller number
  ContactId other {};
  std::string company {};
  bool is_current = false;      ///< both say that they are there now; nothing is known of the years
  std::optional<int> since {};  ///< the first year in which both were there
  std::optional<int> until {};  ///< the last one; nothing: both still are

  /// `both at Pixel`, `both at Chase, 2015–2017`, `both at Acme, since 2019`.
  [[nodiscard]] std::string how() const;
};

/// Who may know each other from work.
struct Inferred {
  std::vector<Colleagues> pairs {};  ///< by their ids, each pair once: where they are now, else where they were last
  std::vector<std::string> passed_over {};  ///< companies with too many known people to say that they know each other
};

/// `all` is by company and person, `most` the number of known people up to which a company says something, `year` the
/// one in which those who are still there are still there.
[[nodiscard]] Inferred infer_colleagues(const std::vector<store::Employment>& all, std::int64_t most, int year);

}  // namespace refer::advice
