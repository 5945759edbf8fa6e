#include "command/channel/fields.hpp"

namespace refer::command {

void declare_fields(Args& args, store::ChannelFields& fields) {
  args.option("--leads", fields.leads, "how many leads it brought");
  args.option("--meetings", fields.meetings, "with how many of them there was a meeting");
  args.option("--won", fields.won, "how many became customers");
  args.option("--lost", fields.lost, "how many deals were lost");
  args.option("--cost", fields.cost, "all that it cost: 12000EUR");
  args.option("--won-value", fields.won_value, "what the first deals of those customers are worth together");
  args.option("--lifetime", fields.lifetime, "what one of those customers is worth over the years, on average");
  args.option("--cycle-days", fields.cycle_days, "how many days it takes from the lead to the deal: the median").value =
      "DAYS";
  args.option("--kept", fields.kept, "of the customers of a year ago, how many still are");
  args.option("--kept-of", fields.kept_of, "how many customers of a year ago there were");
  args.option("--note", fields.note, "where the figures are from, and of what time they are");
}

}  // namespace refer::command
