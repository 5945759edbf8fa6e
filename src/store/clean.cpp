// What an erasure leaves behind in files, and how that goes.

#include <dirent.h>
#include <fmt/core.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <memory>

#include "refer/core/error.hpp"
#include "refer/core/text.hpp"
#include "refer/store/forget.hpp"

namespace refer::store {

namespace {

/// The copies that updates of the schema made, and those that were never finished.
std::vector<std::string> copies_of(const std::string& path) {
  const auto slash = path.rfind('/');
  const auto directory = slash == std::string::npos ? std::string {"."} : path.substr(0, slash + 1);
  const auto prefix = path.substr(slash == std::string::npos ? 0 : slash + 1) + ".before-";
  const auto close = [](DIR* open) { (void)::closedir(open); };
  const std::unique_ptr<DIR, decltype(close)> entries {::opendir(directory.c_str()), close};
  std::vector<std::string> names;
  while (const auto* const entry = entries ? ::readdir(entries.get()) : nullptr) {
    const std::string_view name {entry->d_name};
    if (name.starts_with(prefix) &&
        name.substr(prefix.size()).find_first_not_of("0123456789.-journal") == std::string_view::npos) {
      names.emplace_back(path.substr(0, slash + 1) + std::string {name});
    }
  }
  std::sort(names.begin(), names.end());
  return names;
}

}  // namespace

std::vector<ContactId> half_forgotten(Database& database) {
  std::vector<ContactId> all;
  auto query = database.query("select id from contact where forgotten = 'partly' order by id");
  while (query.step()) {
    all.push_back(ContactId {query.integer(0)});
  }
  return all;
}

std::vector<std::string> clean_file(Database& database) {
  auto copies = copies_of(database.path());
  for (const auto& copy : copies) {
    if (std::remove(copy.c_str()) != 0 && errno != ENOENT) {
      throw Error(Fault::io, fmt::format("{} cannot be removed: {}", quote(copy), std::strerror(errno)));
    }
  }
  database.script("pragma secure_delete = on; vacuum");
  Transaction transaction {database};
  database.run("update contact set forgotten = 'wholly' where forgotten = 'partly'");
  transaction.commit();
  return copies;
}

}  // namespace refer::store
