// refer.toml(5), from the table of settings.

#include <fmt/core.h>

#include "cli/manual/pages.hpp"
#include "cli/manual/texts.hpp"
#include "refer/core/text.hpp"
#include "refer/project/config.hpp"

namespace refer::cli {

namespace {

using project::SettingType;

std::string_view name_of(SettingType type) {
  switch (type) {
    case SettingType::integer:
      return "a whole number";
    case SettingType::flag:
      return "true or false";
    case SettingType::list:
      return "a list of texts";
    case SettingType::word:
      return "a word";
    case SettingType::address:
      return "an e-mail address";
    case SettingType::currency:
      return "a currency of three letters";
    case SettingType::number:
      return "a number";
    case SettingType::amount:
      return "an amount, such as 5000EUR";
    case SettingType::zone:
      return "a time zone";
    case SettingType::text:
      break;
  }
  return "a text";
}

void write_setting(Page& page, const project::Setting& setting) {
  page.item(fmt::format("Ic {}", roff_argument(setting.key)));
  page.sentence(setting.help);
  const bool is_set = !setting.fallback.empty() && setting.fallback != "\"\"";
  page.sentence(is_set ? fmt::format("This is {}, by default {}.", name_of(setting.type), setting.fallback)
                       : fmt::format("This is {}, by default not set.", name_of(setting.type)));
  if (!setting.words.empty()) {
    page.choice("One of", split(setting.words, ' '));
  }
  if (setting.starts_program) {
    page.sentence("It starts a program, and so counts only in your own file and on the command line.");
  }
}

}  // namespace

std::string settings_page() {
  Page page {"refer.toml.5", "settings of refer"};
  page.section("DESCRIPTION");
  page.prose(texts::settings);
  std::string_view table;
  for (const auto& setting : project::settings()) {
    if (const auto own = setting.key.substr(0, setting.key.find('.')); own != table) {
      if (!table.empty()) {
        page.end_list();
      }
      table = own;
      page.subsection(fmt::format("Table {}", table));
      page.begin_list("Ds");
    }
    write_setting(page, setting);
  }
  page.end_list();
  page.subsection("Tables with names of your own");
  page.begin_list("Ds");
  for (const auto& open : project::open_tables()) {
    page.item(fmt::format("Ic {}", roff_argument(fmt::format("[{}]", open.prefix))));
    page.sentence(open.help);
  }
  page.end_list();
  page.section("FILES");
  page.begin_list("Ds");
  page.item("Pa refer.toml");
  page.sentence("The settings of the project.");
  page.item("Pa \\(ti/.config/refer/config.toml");
  page.sentence("Your own settings, or refer/config.toml in XDG_CONFIG_HOME.");
  page.end_list();
  page.section("EXAMPLES");
  page.prose(texts::settings_example);
  page.see_also({"refer.1", "refer-config.1", "refer-init.1"});
  return page.text();
}

}  // namespace refer::cli
