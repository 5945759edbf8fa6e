#include "refer/store/jobs.hpp"

#include <fmt/core.h>

#include <algorithm>

#include "refer/core/error.hpp"
#include "refer/core/text.hpp"
#include "store/companies.hpp"

namespace refer::store {

namespace {

constexpr std::string_view how_to_write = "write 'Chase 2015-2019', 'Acme 2019-' until now, or 'Chase'";

[[noreturn]] void refuse(std::string_view text, std::string_view why) {
  throw Error(Fault::usage, fmt::format("{} {}", quote(text), why), std::string {how_to_write});
}

std::optional<int> read_year(std::string_view text, std::string_view whole) {
  if (text.empty()) {
    return std::nullopt;
  }
  const auto year = find_integer(text);
  if (!year || *year < 1900 || *year > 2100) {
    refuse(whole, "names no year from 1900 to 2100");
  }
  return static_cast<int>(*year);
}

bool is_digits(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

std::optional<int> optional_year(const Query& query, int column) {
  const auto year = query.optional_integer(column);
  return year ? std::optional {static_cast<int>(*year)} : std::nullopt;
}

}  // namespace

Job parse_job(std::string_view text) {
  const auto whole = trim(text);
  // The years are the last word, when it is made of digits and a dash: the short one, or the long one of ranges.
  const auto space = whole.rfind(' ');
  const auto last = whole.substr(space + 1);  // npos + 1 is 0: it is all there is
  constexpr std::string_view long_dash = "–";
  const bool is_long = last.find(long_dash) != std::string_view::npos;
  const auto dash = is_long ? last.find(long_dash) : last.find('-');
  const auto before = last.substr(0, dash);
  const auto after =
      dash == std::string_view::npos ? std::string_view {} : last.substr(dash + (is_long ? long_dash.size() : 1));
  Job job {.company = std::string {whole}};
  if (is_digits(before) && is_digits(after) && before.size() + after.size() >= 4) {
    if (dash == std::string_view::npos) {
      if (last.size() == 4) {
        refuse(text, "names a single year");
      }
      return job;
    }
    job = {.company = std::string {trim(whole.substr(0, whole.size() - last.size()))},
           .since = read_year(before, text),
           .until = read_year(after, text)};
    if (job.since && job.until && *job.until < *job.since) {
      refuse(text, "ends before it begins");
    }
  }
  const auto last_word = job.company.substr(job.company.rfind(' ') + 1);
  const bool has_years = last_word.size() >= 4 && last_word.find_first_not_of("0123456789-") == std::string::npos;
  if (has_years || job.company.find(';') != std::string::npos) {
    refuse(text, "names more than one employer, or years that cannot be read; give each its own --worked");
  }
  if (fold(job.company).empty()) {
    refuse(text, "names no company");
  }
  return job;
}

std::string format(const Job& job) {
  const auto year = [](std::optional<int> one) { return one ? fmt::format("{}", *one) : std::string {}; };
  return job.since || job.until ? fmt::format("{} {}-{}", job.company, year(job.since), year(job.until)) : job.company;
}

void put_jobs(Database& database, ContactId person, const std::vector<std::string>& texts) {
  if (texts.empty()) {
    return;
  }
  database.run("delete from job where contact_id = ?1", {person});
  for (const auto& text : texts) {
    if (trim(text).empty()) {
      continue;
    }
    const auto job = parse_job(text);
    database.run("insert into job (contact_id, company_id, since_year, until_year) values (?1, ?2, ?3, ?4)",
                 {person, company_named(database, job.company), job.since, job.until});
  }
}

std::vector<std::string> jobs_of(Database& database, ContactId person) {
  std::vector<std::string> texts;
  auto query = database.query(
      "select company.name, since_year, until_year from job join company on company.id = company_id"
      " where contact_id = ?1 order by job.id",
      {person});
  while (query.step()) {
    texts.push_back(
        format(Job {.company = query.text(0), .since = optional_year(query, 1), .until = optional_year(query, 2)}));
  }
  return texts;
}

namespace {

std::vector<Employment> read_employments(Database& database, std::string_view whose, const std::vector<Bind>& values) {
  std::vector<Employment> all;
  auto query = database.query(
      fmt::format(
          "select work.company_id, company.name, work.contact_id, is_current, since_year, until_year from ("
          "select company_id, id as contact_id, 1 as is_current, null as since_year, null as until_year from contact"
          " where company_id is not null"
          " union all select company_id, contact_id, 0, since_year, until_year from job) as work"
          " join company on company.id = work.company_id {} order by 1, 3, 4, 5, 6",
          whose),
      values);
  while (query.step()) {
    all.push_back({.company = CompanyId {query.integer(0)},
                   .name = query.text(1),
                   .person = ContactId {query.integer(2)},
                   .is_current = query.integer(3) != 0,
                   .since = optional_year(query, 4),
                   .until = optional_year(query, 5)});
  }
  return all;
}

}  // namespace

std::vector<Employment> employments(Database& database) {
  return read_employments(database, "", {});
}

std::vector<Employment> employments_of(Database& database, ContactId person) {
  return read_employments(database, "where work.contact_id = ?1", {person});
}

}  // namespace refer::store
