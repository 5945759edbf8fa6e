#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "rules/rules.hpp"

namespace rules {

namespace fs = std::filesystem;

Files read_tree(const std::string& root, const std::vector<std::string>& names) {
  Files files {};
  for (const std::string& name : names) {
    if (!fs::is_directory(fs::path {root} / name)) {
      continue;
    }
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator {fs::path {root} / name}) {
      if (entry.is_regular_file()) {
        std::ifstream stream {entry.path(), std::ios::binary};
        files.push_back({entry.path().lexically_relative(root).generic_string(),
                         std::string {std::istreambuf_iterator<char> {stream}, std::istreambuf_iterator<char> {}}});
      }
    }
  }
  std::sort(files.begin(), files.end(), [](const File& a, const File& b) { return a.path < b.path; });
  return files;
}

}  // namespace rules
