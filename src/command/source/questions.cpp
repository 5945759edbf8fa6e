#include "command/source/questions.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <array>

#include "command/lines.hpp"
#include "refer/core/error.hpp"
#include "refer/core/letter.hpp"
#include "refer/core/text.hpp"
#include "refer/intake/json.hpp"

namespace refer::command {

namespace {

constexpr Remark unprompted {"unprompted", &store::SourceFields::unprompted, &store::Standing::unprompted};
constexpr Remark would_clone {"would_clone", &store::SourceFields::would_clone, &store::Standing::would_clone};

constexpr std::array<Question, 16> all {{
    {"customer", "Which customers are happiest with you?"},
    {"customer", "Which customers know the most people in your market?"},
    {"customer", "Which customers have referred you without being asked?", &unprompted},
    {"customer", "Which customers would you clone?", &would_clone},
    {"partner", "Who sells what goes well with yours?"},
    {"partner", "Who solves the problem next to the one you solve?"},
    {"partner", "Who speaks to your buyers before you do?"},
    {"partner", "Who shares your values and your idea of quality?"},
    {"connector", "Who runs the associations of your market?"},
    {"connector", "Who organises the events that your buyers go to?"},
    {"connector", "Who writes or says what your buyers listen to?"},
    {"connector", "Whom do you see connected to everybody?"},
    {"advisor", "Which accountants specialise in the industry?"},
    {"advisor", "Which law firms do your buyers use?"},
    {"advisor", "Which consultants are trusted there?"},
    {"advisor", "Which investors back the companies you want to meet?"},
}};

int read_question(std::string_view text) {
  const auto number = find_integer(trim(text));
  if (!number || *number < 1 || *number > std::ssize(all)) {
    throw Error(Fault::usage, fmt::format("{} is no question", quote(text)),
                fmt::format("1 to {}; 'refer source brainstorm --list' shows them", all.size()));
  }
  return static_cast<int>(*number);
}

/// The people of an answer, divided by semicolons. An address is read now, while it can be asked again.
std::vector<Naming> people_of(int question, std::string_view text, std::string_view note = {},
                              const Place& place = {}) {
  std::vector<Naming> namings;
  for (auto& person : split(read_text(text), ';')) {
    if (person.find('@') != std::string::npos) {
      (void)parse_mailbox(person);
    }
    namings.push_back({.question = question, .person = std::move(person), .note = std::string {note}, .place = place});
  }
  return namings;
}

/// The text of a field of a record; empty when it is not there.
std::string text_of(const Value& fields, std::string_view name) {
  const auto* const value = fields.find(name);
  if (value == nullptr || value->is_null()) {
    return {};
  }
  if (const auto* const text = value->as<std::string>()) {
    return *text;
  }
  if (const auto* const number = value->as<std::int64_t>()) {
    return fmt::format("{}", *number);
  }
  throw Error(Fault::data, fmt::format("'{}' is a text, not {}", name, value->type()));
}

void check_names(const Value& fields) {
  constexpr std::array<std::string_view, 3> known {"question", "person", "note"};
  const auto* const members = fields.as<Value::Map>();
  if (members == nullptr) {
    throw Error(Fault::data, fmt::format("a record is a table of names and values, not {}", fields.type()));
  }
  for (const auto& member : *members) {
    if (std::find(known.begin(), known.end(), member.name) == known.end()) {
      throw Error(Fault::data, fmt::format("no field {}", quote(member.name)),
                  did_you_mean(near_misses(member.name, known), "the fields are question, person, note"));
    }
  }
}

std::vector<Naming> namings_of(const intake::Record& record) {
  check_names(record.fields);
  const auto person = text_of(record.fields, "person");
  if (trim(person).empty()) {
    return {};  // a question without an answer
  }
  return people_of(read_question(text_of(record.fields, "question")), person, text_of(record.fields, "note"),
                   record.place);
}

}  // namespace

std::span<const Question> questions() {
  return all;
}

std::vector<Naming> read_naming(std::string_view answer) {
  const auto equals = answer.find('=');
  if (equals == std::string_view::npos) {
    throw Error(Fault::usage, fmt::format("{} is no answer", quote(answer)),
                "write the number of the question and who it is: --answer \"3=Jane Roe <jane@pixel.example>\"");
  }
  auto namings = people_of(read_question(answer.substr(0, equals)), answer.substr(equals + 1));
  if (namings.empty()) {
    throw Error(Fault::usage, fmt::format("{} names nobody", quote(answer)), "--answer \"3=Jane Roe; Omar Diaz\"");
  }
  return namings;
}

std::vector<Naming> read_namings(const File& file, Session& session) {
  const auto records = intake::records_of(session.open(file), file.path);
  std::vector<Naming> namings;
  for (intake::Record record; records->next(record);) {
    try {
      for (auto& naming : namings_of(record)) {
        namings.push_back(std::move(naming));
      }
    } catch (const Error& error) {
      throw Error(Fault::data, error.message(), error.hint(), record.place);
    }
  }
  return namings;
}

std::vector<Naming> ask_namings(Session& session) {
  const auto say = [&](const std::string& text) { session.prompts->write(text); };
  say("Who comes to mind? Names divided by ;, with the address where you know it: Jane Roe <jane@pixel.example>.\n"
      "An empty line goes on to the next question, Ctrl-D is the end.\n");
  Lines lines {*session.input};
  std::vector<Naming> namings;
  for (int question = 1; question <= std::ssize(all);) {
    const auto& asked = all[static_cast<std::size_t>(question) - 1];
    say(fmt::format("\n{}/{} {}: {}\n> ", question, all.size(), asked.type, asked.text));
    const auto line = lines.next();
    if (!line) {
      say("\n");
      break;
    }
    try {
      for (auto& naming : people_of(question, *line)) {
        namings.push_back(std::move(naming));
      }
      ++question;
    } catch (const Error& error) {
      say(error.message() + "\n");
    }
  }
  return namings;
}

}  // namespace refer::command
