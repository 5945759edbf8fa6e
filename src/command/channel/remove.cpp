#include <fmt/core.h>

#include <memory>

#include "refer/command/args.hpp"
#include "refer/command/command.hpp"
#include "refer/command/session.hpp"
#include "refer/core/text.hpp"
#include "refer/store/channels.hpp"

namespace refer::command {

namespace {

Runner declare(Args& args) {
  const auto given = std::make_shared<std::vector<std::string>>();
  auto& slot = args.argument("CHANNEL", *given, "which: a name or an id; - reads them from standard input");
  slot.required = true;
  return [given](Session& session) {
    Answer answer;
    auto& database = session.database();
    for (const auto id : session.channels(*given)) {
      const auto name = store::channel_name(database, id);
      store::remove_channel(database, id);
      answer.notes.push_back(fmt::format("Removed channel {}: {}.", number(id), escape_terminal(name)));
    }
    return answer;
  };
}

}  // namespace

extern const Command channel_remove {
    .path = "channel remove",
    .summary = "remove channels",
    .details = "  refer channel remove \"Google Ads\"",
    .needs = Needs::write,
    .declare = declare,
};

}  // namespace refer::command
