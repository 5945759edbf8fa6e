#include "command/contact/fields.hpp"

namespace refer::command {

void declare_fields(Args& args, store::ContactFields& fields) {
  args.option("--first-name", fields.first_name,
              "first name, where letters should not take the first word of the name");
  args.option("--last-name", fields.last_name, "last name");
  args.option("--handle", fields.handle, "a short name of your own for this person");
  args.option("--email", fields.email, "e-mail address").value = "ADDRESS";
  args.option("--title", fields.title, "what they are at their company");
  args.option("--company", fields.company, "the company; made when it is new");
  args.option("--industry", fields.industry, "industry of the company");
  args.option("--employees", fields.employees, "employees of the company");
  args.option("--revenue", fields.revenue, "yearly revenue of the company");
  args.option("--region", fields.region, "where they are");
  args.option("--url", fields.url, "their page, on LinkedIn for instance").value = "URL";
  args.option("--phone", fields.phone, "telephone number");
  args.option("--channel", fields.channel, "how they like to be reached");
  args.option("--worked", fields.worked, "where they worked, and when: 'Chase 2015-2019', 'Acme 2019-' until now")
      .value = "COMPANY YEARS";
  args.option("--do-not-contact", fields.do_not_contact, "why nobody may contact them, or walk a path through them")
      .value = "REASON";
  args.option("--language", fields.language, "the language of letters to them: en, de, pt-BR").value = "LANGUAGE";
  args.option("--note", fields.note, "anything else");
}

}  // namespace refer::command
