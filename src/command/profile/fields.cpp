#include "command/profile/fields.hpp"

namespace refer::command {

void declare_fields(Args& args, store::ProfileFields& fields) {
  args.option("--name", fields.name, "what people call it");
  args.option("--program", fields.program, "the programme it belongs to");
  args.option("--industry", fields.industries, "an industry");
  args.option("--employees", fields.employees, "how many employees: 50-500, 50+");
  args.option("--revenue", fields.revenue, "how much yearly revenue: 1M-50M EUR");
  args.option("--deal", fields.deal, "what a deal is worth: 42000EUR");
  args.option("--region", fields.regions, "a region");
  args.option("--role", fields.roles, "the title of somebody who decides");
  args.option("--trigger", fields.triggers, "an event or a situation in which the need arises");
  args.option("--challenge", fields.challenges, "a challenge you solve, to follow 'frustrated with'");
  args.option("--outcome", fields.outcomes, "a result you have delivered, in numbers");
  args.option("--phrase", fields.phrases, "what one hears somebody say who has the need");
  args.option("--segment", fields.segment,
              "how a sentence names them, to follow 'more': SaaS companies going through rapid scaling");
  args.option("--summary", fields.summary, "the positioning, in one sentence");
  args.option("--who-we-help", fields.who_we_help, "whom you help, in a paragraph");
  args.option("--story", fields.story, "a client as people remember them");
  args.option("--next-step", fields.next_step, "the easy next step: a 15-minute fit check");
  args.option("--link", fields.link, "where to read more, or to book a time").value = "URL";
  args.option("--availability", fields.availability, "when you can be met");
  args.option("--contact-by", fields.contact_by, "how you like to be reached");
}

}  // namespace refer::command
