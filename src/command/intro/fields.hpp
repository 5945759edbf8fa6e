#pragma once

#include <optional>
#include <string>

#include "refer/command/args.hpp"
#include "refer/command/session.hpp"
#include "refer/core/error.hpp"
#include "refer/core/money.hpp"
#include "refer/core/states.hpp"
#include "refer/store/intros.hpp"

namespace refer::command {

/// What `add` and `edit` may say of an introduction besides source and target.
struct IntroOptions {
  std::optional<std::string> profile {};
  std::optional<Mode> mode {};
  std::optional<std::string> owner {};
  std::optional<std::optional<Handle>> colleague {};
  std::optional<std::string> why {};
  std::optional<std::string> handoff {};
  std::optional<std::optional<Money>> value {};
  std::optional<std::optional<double>> years {};
  std::optional<std::optional<When>> followed_up {};
  std::optional<std::optional<When>> thanked {};
  std::optional<std::optional<When>> updated {};
  std::optional<std::optional<When>> told {};
  std::optional<std::string> reason {};
  std::optional<std::string> note {};
};

void declare_fields(Args& args, IntroOptions& options);
[[nodiscard]] store::IntroFields intro_fields(const IntroOptions& options, Session& session);
/// Throws Error(Fault::usage) unless an introduction is among three people.
void check_intro_people(ContactId source, std::optional<ContactId> target);
/// The rows of introductions, with the permissions that hold today.
[[nodiscard]] Table intro_rows(store::IntroFilter filter, Session& session);
/// `Elena Cole, by Jane Roe`, for sentences.
[[nodiscard]] std::string intro_sentence(const store::Intro& intro, Session& session);
/// The error, which names the introduction it is about.
[[nodiscard]] Error about_intro(IntroId id, const Error& error);

}  // namespace refer::command
