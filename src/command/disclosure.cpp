#include "command/disclosure.hpp"

#include "refer/project/programs.hpp"
#include "refer/store/profiles.hpp"
#include "refer/store/sources.hpp"

namespace refer::command {

std::string program_of(ContactId source, std::optional<ProfileId> profile, Session& session) {
  auto& database = session.database();
  auto name = profile ? store::get_profile(database, *profile).program : std::string {};
  if (name.empty() && store::is_source(database, source)) {
    const auto program = store::get_source(database, source).program;
    name = program ? std::string {word(*program)} : std::string {};
  }
  return name;
}

std::string disclosure_of(ContactId source, std::optional<ProfileId> profile, Session& session) {
  const auto name = program_of(source, profile, session);
  return name.empty() ? std::string {} : project::disclosure_of(project::program_terms(session.config(), name));
}

}  // namespace refer::command
