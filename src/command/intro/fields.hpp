#pragma once

#include <optional>
#include <string>

#include "refer/command/args.hpp"
#include "refer/command/session.hpp"
#include "refer/core/money.hpp"
#include "refer/core/states.hpp"
#include "refer/store/intros.hpp"

namespace refer::command {

/// What `add` and `edit` may say of an introduction besides source and target.
struct IntroOptions {
  std::optional<std::string> profile {};
  std::optional<Mode> mode {};
  std::optional<std::string> owner {};
  std::optional<std::optional<Money>> value {};
  std::optional<std::optional<double>> years {};
  std::optional<std::optional<When>> thanked {};
  std::optional<std::string> reason {};
  std::optional<std::string> note {};
};

void declare_fields(Args& args, IntroOptions& options);
[[nodiscard]] store::IntroFields intro_fields(const IntroOptions& options, Session& session);
/// Throws Error(Fault::usage) unless an introduction is among three people.
void check_intro_people(ContactId source, std::optional<ContactId> target);
/// `Elena Cole, by Jane Roe`, for sentences.
[[nodiscard]] std::string intro_sentence(const store::Intro& intro, Session& session);

}  // namespace refer::command
