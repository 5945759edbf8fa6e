#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "refer/project/config.hpp"

namespace refer::mail {

/// The program that takes messages on their way, as the user's settings name it.
struct Mailer {
  std::vector<std::string> words {};  ///< the program and its options; -t and -i are among them
  int seconds = 60;                   ///< how long it may take
  std::map<std::string, std::string> environment {};
  std::string directory {};  ///< where it works
};

/// What a mailer did with a message.
enum class Taken {
  yes,      ///< it ended with 0
  later,    ///< it ended with 75: to be tried again
  no,       ///< it ended with anything else
  unknown,  ///< it was ended before it said: the message may have left
  unasked,  ///< it could not be started
};

/// What came of handing a message over, and why.
struct HandOver {
  Taken taken = Taken::yes;
  std::string reason {};  ///< empty when it was taken; its words are the mailer's, as they are
};

/// The mailer of the settings, program.mailer divided into words. Throws Error(Fault::unavailable) when they name none,
/// Error(Fault::config) for words that cannot be divided.
[[nodiscard]] Mailer find_mailer(const project::Config& config, std::map<std::string, std::string> environment,
                                 std::string directory);

/// After so many seconds a message is with no mailer of these settings any more, whatever it does.
[[nodiscard]] int longest_hand_over(const project::Config& config);

/// Gives a message to the mailer on its standard input, without a shell, and waits.
[[nodiscard]] HandOver hand_over(std::string_view message, const Mailer& mailer);

}  // namespace refer::mail
