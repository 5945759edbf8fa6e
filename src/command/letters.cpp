#include "refer/command/letters.hpp"

#include <fmt/core.h>

#include <algorithm>

#include "refer/core/error.hpp"
#include "refer/core/text.hpp"
#include "refer/mail/mime.hpp"
#include "refer/project/file.hpp"

namespace refer::command {

namespace {

/// Throws when the settings do not say who I am, with the command that mends it.
void check_me(const mail::Template& letter, const Value& facts) {
  std::vector<std::string> needed {"name", "email"};
  for (const auto& need : letter.needs) {
    if (need.starts_with("me.") && need != "me.first_name" && need != "me.name" && need != "me.email") {
      needed.push_back(need.substr(3));
    }
  }
  const auto* const mine = facts.find("me");
  std::vector<std::string> missing;
  std::vector<std::string> mending;
  for (const auto& field : needed) {
    if (mine == nullptr || mine->find(field) == nullptr) {
      missing.push_back("me." + field);
      mending.push_back(fmt::format("refer config set me.{} \"{}\"", field,
                                    field == "email" ? "you@yours.example" : "Your " + field));
    }
  }
  if (!missing.empty()) {
    throw Error(
        Fault::config,
        fmt::format("the letter {} needs {}, and the settings do not say", quote(letter.name), join(missing, " and ")),
        join(mending, " ; "));
  }
}

std::string text_at(const Value& facts, std::string_view table, std::string_view name) {
  const auto* const inner = facts.find(table);
  const auto* const value = inner != nullptr ? inner->find(name) : nullptr;
  const auto* const text = value != nullptr ? value->as<std::string>() : nullptr;
  return text != nullptr ? *text : std::string {};
}

/// `ask 1` or `intro 1`: the record that the facts are about.
std::string record_of(const Value& facts) {
  for (const std::string_view noun : {"ask", "intro"}) {
    const auto* const record = facts.find(noun);
    const auto* const id = record != nullptr ? record->find("id") : nullptr;
    if (id != nullptr) {
      return fmt::format("{} edit {}", noun, *id->as<std::int64_t>());
    }
  }
  return {};
}

/// The command that makes a fact known.
std::string command_for(std::string_view need, const Value& facts) {
  const auto table = need.substr(0, need.find('.'));
  std::string option {need.substr(table.size() == need.size() ? 0 : table.size() + 1)};
  std::replace(option.begin(), option.end(), '_', '-');
  const auto record = record_of(facts);
  if (table == "source" || table == "target") {
    if (facts.find(table) == nullptr) {
      return fmt::format("refer {} --{} PERSON", record, table);
    }
    const auto email = text_at(facts, table, "email");
    return fmt::format("refer contact edit {} --{} TEXT", email.empty() ? quote(text_at(facts, table, "name")) : email,
                       option);
  }
  if (table == "why" || table == "topic" || table == "colleague") {
    return table == "topic" ? "--topic TEXT" : fmt::format("refer {} --{} TEXT", record, table);
  }
  if (table == "tie") {
    return "refer tie add SOURCE TARGET --how \"former colleagues at Chase\"";
  }
  if (table == "proof") {
    return option == "result" || option == "customer" || option == "company"
               ? "refer outcome add RESULT --customer PERSON"
               : fmt::format("refer outcome edit ID --{} TEXT", option);
  }
  if (table == "profile" || table == "segment" || table == "challenge" || table == "outcome") {
    return facts.find("profile") == nullptr
               ? fmt::format("refer {} --profile PROFILE", record)
               : fmt::format("refer profile edit {} --{} TEXT", text_at(facts, "profile", "handle"), option);
  }
  return "refer template list, to choose another letter";
}

/// Throws when the letter needs a fact that is not known, with the command that mends it.
void check_needs(const mail::Template& letter, const Value& facts) {
  if (const auto need = mail::missing_need(letter, facts); !need.empty()) {
    throw Error(Fault::data, fmt::format("letter {} needs {}, which is not known", quote(letter.name), quote(need)),
                command_for(need, facts), {.file = letter.file});
  }
}

Mailbox mailbox_of(const Value& facts, std::string_view who) {
  return {.name = text_at(facts, who, "name"), .address = text_at(facts, who, "email")};
}

/// Whom `to` or `cc` of a letter name: one of the two, or an address of its own.
Mailbox recipient(const mail::Template& letter, std::string_view key, const std::string& text, const Value& facts) {
  if (text == "target" && facts.find("target") == nullptr) {
    throw Error(Fault::data, fmt::format("letter {} is for the target, and there is none", quote(letter.name)),
                fmt::format("refer {} --target PERSON", record_of(facts)), {.file = letter.file});
  }
  if (text.empty() || text == "source" || text == "target") {
    return mailbox_of(facts, text.empty() ? "source" : text);
  }
  try {
    return parse_mailbox(mail::render(text, facts, {.file = letter.file, .one_line = true}));
  } catch (const Error& error) {
    throw Error(Fault::data, fmt::format("'{}' of the letter: {}", key, error.message()), error.hint(),
                {.file = letter.file});
  }
}

}  // namespace

mail::Partials project_partials(const Session& session) {
  const auto directory = session.project().directory;
  return [directory](std::string_view name) -> std::optional<std::string> {
    const auto path = project::resolve(directory, fmt::format("templates/{}.mustache", name));
    // A name is a name, not a way out of the folder.
    if (directory.empty() || name.find('/') != std::string_view::npos || !project::exists(path)) {
      return std::nullopt;
    }
    return project::read_file(path);
  };
}

Letter draft(const mail::Template& letter, const Value& facts, const std::string& key, const Session& session) {
  mail::check_names(letter, fact_names(), project_partials(session));
  check_me(letter, facts);
  check_needs(letter, facts);
  auto filled = mail::fill(letter, facts, project_partials(session));
  filled.from = mailbox_of(facts, "me");
  filled.to = {recipient(letter, "to", letter.to, facts)};
  if (!letter.cc.empty()) {
    filled.cc = {recipient(letter, "cc", letter.cc, facts)};
  }
  filled.date = session.now();
  filled.message_id = mail::message_id(filled, key);
  return filled;
}

}  // namespace refer::command
