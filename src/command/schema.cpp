#include "refer/store/schema.hpp"

#include <memory>

#include "refer/command/args.hpp"
#include "refer/command/command.hpp"
#include "refer/command/session.hpp"

namespace refer::command {

namespace {

Runner declare(Args&) {
  return [](Session&) { return Answer {.text = store::schema_text()}; };
}

}  // namespace

extern const Command schema {
    .path = "schema",
    .summary = "print the tables and views of the database, as SQL",
    .details =
        R"(The views (v_contact, v_source, v_tie, v_profile, v_moment, v_touch, v_ask, v_intro, v_journal) are for your own queries; their columns keep their meaning.

  sqlite3 -readonly refer.db "select source, count(*) from v_ask group by 1")",
    .needs = Needs::nothing,
    .declare = declare,
};

}  // namespace refer::command
