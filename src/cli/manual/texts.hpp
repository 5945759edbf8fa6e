#pragma once

#include <string_view>

namespace refer::cli::texts {

/// The prose of the pages, in paragraphs; lines that begin with a space are examples.
extern const std::string_view what_it_is;
extern const std::string_view people;
extern const std::string_view dates;
extern const std::string_view amounts;
extern const std::string_view output;
extern const std::string_view changes;
extern const std::string_view more_commands;
extern const std::string_view main_job;

extern const std::string_view settings;
extern const std::string_view settings_example;

}  // namespace refer::cli::texts
