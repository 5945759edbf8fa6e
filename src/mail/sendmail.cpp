#include <fmt/core.h>

#include <algorithm>
#include <csignal>
#include <cstring>

#include "refer/core/error.hpp"
#include "refer/core/text.hpp"
#include "refer/mail/mailer.hpp"
#include "refer/project/process.hpp"

namespace refer::mail {
namespace {

constexpr int try_again = 75;
constexpr std::size_t most_words = 300;  // columns of what a mailer says that are kept
constexpr std::string_view way_out = "refer config set --user program.mailer \"msmtp\"";

/// The last line of what a program said that holds anything; not all of one that has no end.
std::string last_line(std::string_view said) {
  const auto lines = split(said, '\n');
  return lines.empty() ? std::string {} : cut(lines.back(), most_words);
}

/// Why, with the program's own last words.
std::string reason_of(std::string why, const project::Outcome& outcome) {
  const auto words = last_line(outcome.said);
  return words.empty() ? why : why + ": " + words;
}

/// How many seconds a mailer may take.
int limit_of(const project::Config& config) {
  return static_cast<int>(std::clamp<std::int64_t>(config.integer("program.mailer_seconds"), 1, 86'400));
}

}  // namespace

Mailer find_mailer(const project::Config& config, std::map<std::string, std::string> environment,
                   std::string directory) {
  Mailer mailer {.seconds = limit_of(config), .environment = std::move(environment), .directory = std::move(directory)};
  try {
    mailer.words = split_words(config.text("program.mailer"));
  } catch (const Error& error) {
    throw Error(Fault::config, fmt::format("program.mailer: {}", error.message()), std::string {way_out});
  }
  if (mailer.words.empty()) {
    throw Error(Fault::unavailable, "no mailer is set that could send", std::string {way_out});
  }
  // Who receives stands in the message; a line with a point alone is no end of it.
  for (const std::string_view needed : {"-t", "-i"}) {
    if (std::find(mailer.words.begin() + 1, mailer.words.end(), needed) == mailer.words.end()) {
      mailer.words.emplace_back(needed);
    }
  }
  return mailer;
}

int longest_hand_over(const project::Config& config) {
  return limit_of(config) + project::grace_seconds;
}

HandOver hand_over(std::string_view message, const Mailer& mailer) {
  const auto& name = mailer.words.front();
  const auto file = project::find_program(mailer.environment, mailer.directory, name);
  if (file.empty()) {
    return {Taken::unasked, fmt::format("there is no program {}", quote(name))};
  }
  const auto outcome = project::run_program({.file = file,
                                             .arguments = {mailer.words.begin() + 1, mailer.words.end()},
                                             .environment = mailer.environment,
                                             .directory = mailer.directory,
                                             .input = message,
                                             .seconds = mailer.seconds,
                                             .is_heard = true});
  switch (outcome.end) {
    case project::End::unstarted:
      return {Taken::unasked, fmt::format("{} cannot be started: {}", quote(file), outcome.said)};
    case project::End::killed:
      return {Taken::unknown, reason_of(fmt::format("the mailer was ended by signal {}", outcome.code), outcome)};
    case project::End::timed_out:
      return {Taken::unknown,
              reason_of(fmt::format("the mailer had not ended after {} seconds", mailer.seconds), outcome)};
    case project::End::exited:
      break;
  }
  if (outcome.code == 0) {
    return {};
  }
  return {outcome.code == try_again ? Taken::later : Taken::no,
          reason_of(fmt::format("the mailer ended with status {}", outcome.code), outcome)};
}

}  // namespace refer::mail
