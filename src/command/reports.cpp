#include "refer/command/reports.hpp"

#include <fmt/core.h>

#include <algorithm>

#include "refer/advice/readiness.hpp"
#include "refer/command/period.hpp"
#include "refer/core/error.hpp"
#include "refer/core/text.hpp"
#include "refer/output/formats.hpp"
#include "refer/project/kinds.hpp"

namespace refer::command {

namespace {

/// The end of the day for a day, so that what happened on it counts.
Instant end_of(const When& when) {
  return when.day_only ? Instant {start_of_day(Date {local_date(when.at).days + 1}).seconds - 1} : when.at;
}

/// A setting for a query.
report::SettingValue setting_of(const project::Config& config, const std::string& key) {
  if (key == "moments.half_lives") {
    (void)advice::ask_by({}, config);  // a mistake in the settings of moments is said here too
  }
  const auto entry = config.find(key);
  const auto& all = project::settings();
  const auto setting = std::find_if(all.begin(), all.end(), [&](const auto& one) { return one.key == key; });
  if (!entry || setting == all.end()) {
    return {};
  }
  // A project brings its reports along; how the user's programs are called, perhaps with a password, is none of theirs.
  if (setting->starts_program) {
    throw Error(Fault::data, fmt::format("no report reads {}", quote(key)),
                fmt::format("'refer config get {}' does", key));
  }
  switch (setting->type) {
    case project::SettingType::integer:
      return config.integer(key);
    case project::SettingType::number:
      return config.number(key);
    case project::SettingType::flag:
      return std::int64_t {config.flag(key)};
    case project::SettingType::amount: {
      const auto text = config.text(key);
      return text.empty() ? report::SettingValue {}
                          : report::SettingValue {parse_money(text, config.text("money.currency"))};
    }
    case project::SettingType::list: {
      const auto texts = config.list(key);
      StringSink array;
      for (const auto& text : texts) {
        array.write(array.text.empty() ? "[" : ", ");
        output::write_json_string(text, array);
      }
      return array.text.empty() ? "[]" : array.text + "]";
    }
    default:
      return config.text(key);
  }
}

/// The types of sources, for a query.
std::string types_of(const project::Config& config) {
  StringSink object;
  for (const auto& type : project::source_types(config)) {
    object.write(object.text.empty() ? "{" : ", ");
    output::write_json_string(type.name, object);
    object.write(type.is_usual ? ": 1" : ": 0");
  }
  return object.text + "}";
}

}  // namespace

void declare_fields(Args& args, ReportOptions& options) {
  args.option("--from", options.from, "the first day");
  args.option("--to", options.to, "the day after the last: it is not included");
  args.option("--period", options.period, "--from and --to in one: 2026-Q1, 12m, last month");
  args.option("--as-of", options.as_of, "count what had happened by then; a day counts to its end; now without it");
  args.option("--by", options.by, "split it by this");
  args.option("--owner", options.owner, "only what OWNER looks after").value = "OWNER";
  args.option("--profile", options.profile, "only what is for this profile").value = "PROFILE";
  args.option("--source", options.source, "only what this source is asked for");
}

report::Parameters parameters_of(const ReportOptions& options, Session& session) {
  const auto days = days_of(options.period, {options.from, options.to}, "--from and --to");
  report::Parameters parameters {.from = days.from,
                                 .to = days.to,
                                 .by = options.by,
                                 .owner = options.owner,
                                 .profile = session.profile(options.profile),
                                 .source = session.source(options.source),
                                 .warm = session.config().integer("ties.strong"),
                                 .enough = session.config().integer("reports.enough"),
                                 .counting = parse_word<IntroState>(session.config().text("counting.from"))};
  check_period(parameters.from, parameters.to);
  if (options.as_of) {
    parameters.as_of = end_of(*options.as_of);
  }
  parameters.today = local_date(parameters.as_of.value_or(session.now()));
  parameters.types = types_of(session.config());
  parameters.setting = [&session](const std::string& key) { return setting_of(session.config(), key); };
  return parameters;
}

std::vector<std::string> project_reports(const Session& session) {
  return project::files_in(session.project().directory, "reports", ".sql");
}

report::Report read_project_report(const std::string& name, const Session& session) {
  const auto file = fmt::format("reports/{}.sql", name);
  return report::read_report(project::read_file(project::resolve(session.project().directory, file)), file);
}

report::Report find_report(const std::string& name, const Session& session) {
  if (name.ends_with(".sql")) {
    return report::read_report(session.read({name}), name);
  }
  auto names = project_reports(session);
  if (std::find(names.begin(), names.end(), name) != names.end()) {
    return read_project_report(name, session);
  }
  if (auto built_in = report::find_built_in(name)) {
    return *built_in;
  }
  for (const auto& built_in : report::built_in_reports()) {
    names.emplace_back(built_in.name);
  }
  names.insert(names.end(), {"dashboard", "digest", "exposure"});
  throw Error(Fault::missing, fmt::format("no report {}", quote(name)),
              did_you_mean(near_misses(name, names), "'refer report --list' shows them"));
}

Table run_report(const std::string& name, const ReportOptions& options, Session& session) {
  return report::run(session.database(), find_report(name, session), parameters_of(options, session), session.now());
}

}  // namespace refer::command
