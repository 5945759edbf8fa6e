#include "refer/command/session.hpp"

#include <fmt/core.h>

#include <algorithm>

#include "refer/command/letters.hpp"
#include "refer/core/error.hpp"
#include "refer/core/letter.hpp"
#include "refer/core/text.hpp"
#include "refer/store/channels.hpp"
#include "refer/store/contacts.hpp"
#include "refer/store/profiles.hpp"

namespace refer::command {

namespace {

/// Standard input, lent: whoever reads it does not own it.
class Borrowed final : public project::Source {
 public:
  explicit Borrowed(project::Source& source) : source_ {source} {}
  [[nodiscard]] std::string_view read() override { return source_.read(); }

 private:
  project::Source& source_;
};

/// Whoever is named twice is meant once.
template <typename T>
void add_once(std::vector<T>& all, T one) {
  if (std::find(all.begin(), all.end(), one) == all.end()) {
    all.push_back(one);
  }
}

}  // namespace

Letters& Session::letters() const {
  if (!letters_) {
    letters_ = std::make_shared<Letters>(project_.directory);
  }
  return *letters_;
}

store::Database& Session::database() {
  if (database_ == nullptr) {
    throw Error(Fault::internal, "a command without a database asked for one");
  }
  return *database_;
}

std::unique_ptr<project::Source> Session::open(const File& file) const {
  if (file.path == "-") {
    return std::make_unique<Borrowed>(*input);
  }
  return project::open_file(resolve(file.path));
}

std::string Session::read(const File& file) const {
  return project::read_all(*open(file));
}

ContactId Session::person(const Handle& handle) {
  return store::find_person(database(), handle.text, store::Scope::anyone);
}

ContactId Session::source(const Handle& handle) {
  return store::find_person(database(), handle.text, store::Scope::sources);
}

ContactId Session::person_or_new(const Handle& handle, Answer& answer) {
  if (handle.text.find('@') == std::string::npos) {
    return person(handle);
  }
  const auto mailbox = parse_mailbox(handle.text);
  if (const auto id = store::find_address(database(), mailbox.address)) {
    return *id;
  }
  store::ContactFields fields {.email = mailbox.address};
  if (const auto known =
          mailbox.name.empty() ? store::find_without_address(database(), mailbox.address) : std::nullopt) {
    store::edit_contact(database(), *known, fields);
    answer.warnings.push_back(
        fmt::format("Contact {}, {}, had no address; taken for {}.", number(*known), name(*known), mailbox.address));
    return *known;
  }
  if (!mailbox.name.empty()) {
    fields.name = mailbox.name;
  }
  const auto id = store::add_contact(database(), fields, now_);
  answer.notes.push_back(
      fmt::format("Added contact {}: {} <{}>.", number(id), name(id), escape_terminal(mailbox.address)));
  return id;
}

std::optional<ContactId> Session::person(const std::optional<Handle>& handle) {
  return handle ? std::optional {person(*handle)} : std::nullopt;
}

std::optional<ContactId> Session::source(const std::optional<Handle>& handle) {
  return handle ? std::optional {source(*handle)} : std::nullopt;
}

std::optional<ProfileId> Session::profile(const std::optional<std::string>& handle) {
  const auto id = handle ? std::optional {store::find_profile(database(), *handle)} : std::nullopt;
  if (id) {
    store::check_is_ours(database(), *id);
  }
  return id;
}

std::vector<Session::Line> Session::lines() const {
  std::vector<Line> all;
  const auto text = read({.path = "-"});
  int line = 0;
  for (std::string_view rest = text; !rest.empty();) {
    const auto end = rest.find('\n');
    const auto word = trim(rest.substr(0, end));
    rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
    ++line;
    if (!word.empty()) {
      all.push_back({line, std::string {word}});
    }
  }
  return all;
}

template <typename Id, typename Find>
std::vector<Id> Session::find_all(const std::vector<std::string>& given, const Find& find) const {
  std::vector<Id> all;
  for (const auto& text : given) {
    if (text != "-") {
      add_once(all, find(text));
      continue;
    }
    for (const auto& line : lines()) {
      try {
        add_once(all, find(line.text));
      } catch (const Error& error) {
        throw error.at({.file = "-", .line = line.number});
      }
    }
  }
  return all;
}

std::vector<ContactId> Session::people(const std::vector<Handle>& handles, store::Scope scope) {
  std::vector<std::string> given;
  std::transform(handles.begin(), handles.end(), std::back_inserter(given),
                 [](const Handle& handle) { return handle.text; });
  return find_all<ContactId>(given, [&](std::string_view text) { return store::find_person(database(), text, scope); });
}

std::vector<ProfileId> Session::profiles(const std::vector<std::string>& given) {
  return find_all<ProfileId>(given, [&](std::string_view text) { return store::find_profile(database(), text); });
}

std::vector<ChannelId> Session::channels(const std::vector<std::string>& given) {
  return find_all<ChannelId>(given, [&](std::string_view text) { return store::find_channel(database(), text); });
}

std::vector<std::int64_t> Session::numbers(const std::vector<Key>& keys) const {
  std::vector<std::int64_t> all;
  for (const auto& key : keys) {
    if (key.text != "-") {
      add_once(all, std::int64_t {find_integer(key.text).value_or(0)});
      continue;
    }
    for (const auto& line : lines()) {
      const auto number = find_integer(line.text);
      if (!number) {
        throw Error(Fault::data, fmt::format("{} is no id", quote(line.text)), "give ids one a line",
                    {.file = "-", .line = line.number});
      }
      add_once(all, std::int64_t {*number});
    }
  }
  return all;
}

std::optional<std::string> Session::owner() const {
  for (const auto* const key : {"me.owner", "me.name", "me.email"}) {
    if (auto text = config().text(key); !text.empty()) {
      return text;
    }
  }
  return std::nullopt;
}

void Session::check_contact(ContactId person) {
  const auto contact = store::get_candidate(database(), person);
  if (!contact.do_not_contact.empty()) {
    throw Error(Fault::refused,
                fmt::format("{} is not to be contacted: {}", escape_terminal(contact.name),
                            escape_terminal(contact.do_not_contact)),
                fmt::format("refer contact edit {} --do-not-contact \"\"  # if they changed their mind",
                            store::command_name(person, contact.email)));
  }
}

std::string Session::name(ContactId person) {
  return escape_terminal(store::get_contact(database(), person).name);
}

}  // namespace refer::command
