#include "refer/mail/mustache.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <map>
#include <utility>
#include <vector>

#include "mail/mustache_parse.hpp"
#include "refer/core/error.hpp"
#include "refer/core/text.hpp"

namespace refer::mail {
namespace {

// Pieces rendered, scopes searched and bytes of partials read: enough for any letter, little for a machine.
constexpr std::size_t most_steps = 8U << 20U;
constexpr std::size_t most_candidates = 500;

// No value, false, an empty text and an empty list.
bool is_falsy(const Value* value) {
  if (value == nullptr || value->is_null()) {
    return true;
  }
  if (const bool* flag = value->as<bool>()) {
    return !*flag;
  }
  if (const std::string* text = value->as<std::string>()) {
    return text->empty();
  }
  const Value::List* list = value->as<Value::List>();
  return list != nullptr && list->empty();
}

// The dotted names of what stands in `value`, for near misses.
void add_names(const Value& value, const std::string& before, std::vector<std::string>& names) {
  const Value::Map* map = value.as<Value::Map>();
  if (map == nullptr) {
    return;
  }
  for (const Value::Member& member : *map) {
    if (names.size() >= most_candidates) {
      return;
    }
    const std::string name {before + member.name};
    if (std::find(names.begin(), names.end(), name) == names.end()) {
      names.push_back(name);
    }
    add_names(member.value, name + ".", names);
  }
}

std::string indented(std::string_view text, std::string_view indent) {
  std::string result {};
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size() - 1) + 1;
    const std::string_view line = text.substr(begin, end - begin);
    if (line != "\n" && line != "\r\n") {
      result += indent;
    }
    result += line;
    begin = end;
  }
  return result;
}

class Renderer {
 public:
  Renderer(const Value& facts, const MustacheOptions& options)
      : options_ {options}, file_ {options.file}, scopes_ {&facts} {}

  std::string run(std::string_view text) {
    render(parse_mustache(text, Place {file_, options_.first_line, options_.first_column}, 0));
    return std::move(result_);
  }

 private:
  struct Partial {
    std::string text {};
    std::vector<Node> nodes {};  // views of `text`
  };

  [[noreturn]] void fail(const Node& node, std::string message, std::string hint = {}) const {
    throw Error(Fault::data, std::move(message), std::move(hint), Place {file_, node.line, node.column});
  }

  void spend(const Node& node, std::size_t steps) {
    if (steps > most_steps - steps_) {
      fail(node, "the template takes too many steps", "look for a partial or a section that repeats itself");
    }
    steps_ += steps;
  }

  void write(const Node& node, std::string_view text) {
    if (text.size() > options_.limit - result_.size()) {
      fail(node, "the text becomes longer than " + std::to_string(options_.limit) + " bytes");
    }
    result_ += text;
  }

  const Value* find(const Node& node) {
    if (node.name == ".") {
      return scopes_.back();
    }
    std::size_t dot = node.name.find('.');
    const std::string_view first = node.name.substr(0, dot);
    const Value* value = nullptr;
    for (auto scope = scopes_.rbegin(); scope != scopes_.rend() && value == nullptr; ++scope) {
      spend(node, 1);
      value = (*scope)->find(first);
    }
    // Only the first part may come from any scope; the rest stands strictly below it.
    while (value != nullptr && dot != std::string_view::npos) {
      const std::size_t next = node.name.find('.', dot + 1);
      value = value->find(node.name.substr(dot + 1, next == std::string_view::npos ? next : next - dot - 1));
      dot = next;
    }
    return value;
  }

  [[nodiscard]] std::string near(std::string_view name) const {
    std::vector<std::string> names {};
    for (auto scope = scopes_.rbegin(); scope != scopes_.rend(); ++scope) {
      add_names(**scope, {}, names);
    }
    const std::string section {name};
    return did_you_mean(near_misses(name, names),
                        "where it may be missing, write {{#" + section + "}}…{{/" + section + "}} around it");
  }

  std::string text_of(const Node& node, const Value* value) const {
    if (value == nullptr || value->is_null()) {
      if (options_.lenient) {
        return {};
      }
      fail(node, "there is no value for " + quote(node.name), near(node.name));
    }
    if (const std::string* text = value->as<std::string>()) {
      return *text;
    }
    if (const bool* flag = value->as<bool>()) {
      return *flag ? "true" : "false";
    }
    if (const std::int64_t* number = value->as<std::int64_t>()) {
      return std::to_string(*number);
    }
    if (const double* number = value->as<double>()) {
      return format_number(*number);
    }
    if (options_.lenient) {
      return {};
    }
    fail(node, quote(node.name) + " is a " + std::string {value->type()} + ", not a text",
         value->as<Value::List>() != nullptr
             ? "write {{#" + std::string {node.name} + "}}{{.}}{{/" + std::string {node.name} + "}} for its items"
             : "name one of the values in it");
  }

  void render_variable(const Node& node) {
    const std::string text {text_of(node, find(node))};
    if (options_.one_line && has_control(text)) {
      fail(node, "the value of " + quote(node.name) + " has a control character: " + quote(text),
           "a subject is one line of plain text");
    }
    if (options_.escape == Escape::none || node.raw) {
      return write(node, text);
    }
    for (std::size_t begin = 0; begin < text.size();) {
      const std::size_t end = std::min(text.find_first_of("&<>\"", begin), text.size());
      write(node, std::string_view {text}.substr(begin, end - begin));
      if (end < text.size()) {
        const char sign = text[end];
        write(node, sign == '&' ? "&amp;" : sign == '<' ? "&lt;" : sign == '>' ? "&gt;" : "&quot;");
      }
      begin = end + 1;
    }
  }

  void render_section(const Node& node) {
    const Value* value = find(node);
    if (is_falsy(value)) {
      return;
    }
    const Value::List* list = value->as<Value::List>();
    const Value* begin = list != nullptr ? list->data() : value;
    const Value* end = begin + (list != nullptr ? list->size() : 1);
    for (const Value* item = begin; item != end; ++item) {
      spend(node, 1);
      scopes_.push_back(item);
      render(node.inner);
      scopes_.pop_back();
    }
  }

  // Each partial is read once for each indentation.
  const Partial* find_partial(const Node& node, const std::string& name) {
    const std::pair key {name, std::string {node.indent}};
    if (const auto known = partials_.find(key); known != partials_.end()) {
      return &known->second;
    }
    std::optional<std::string> text {};
    if (options_.partials) {
      text = options_.partials(name);
    }
    if (!text) {
      if (options_.lenient) {
        return nullptr;
      }
      fail(node, "there is no partial " + quote(name),
           "a partial is a file NAME.mustache in templates/, or in the folder of --partials");
    }
    const auto lines = static_cast<std::size_t>(std::count(text->begin(), text->end(), '\n')) + 1;
    spend(node, text->size());
    if (!node.indent.empty()) {
      spend(node, std::min(lines, most_steps) * std::min(node.indent.size(), most_steps));
      text = indented(*text, node.indent);
    }
    Partial& partial = partials_[key];
    partial.text = std::move(*text);
    partial.nodes = parse_mustache(partial.text, Place {name, 1, 1}, static_cast<int>(node.indent.size()));
    return &partial;
  }

  void render_partial(const Node& node) {
    const std::string name {node.name};
    if (depth_ == deepest_nesting) {
      fail(node, "partials are nested deeper than " + std::to_string(deepest_nesting) + " in " + quote(name));
    }
    const Partial* partial = find_partial(node, name);
    if (partial == nullptr) {
      return;
    }
    std::string outer {std::exchange(file_, name)};
    ++depth_;
    render(partial->nodes);
    --depth_;
    file_ = std::move(outer);
  }

  void render(const std::vector<Node>& nodes) {
    for (const Node& node : nodes) {
      spend(node, 1);
      switch (node.tag) {
        case Tag::text:
          write(node, node.name);
          break;
        case Tag::variable:
          render_variable(node);
          break;
        case Tag::section:
          render_section(node);
          break;
        case Tag::inverted:
          if (is_falsy(find(node))) {
            render(node.inner);
          }
          break;
        case Tag::partial:
          render_partial(node);
          break;
      }
    }
  }

  const MustacheOptions& options_;
  std::string file_;                                                    // the text that is being rendered, for messages
  std::vector<const Value*> scopes_;                                    // the innermost last
  std::map<std::pair<std::string, std::string>, Partial> partials_ {};  // by name and indentation
  std::string result_ {};
  std::size_t steps_ = 0;
  std::size_t depth_ = 0;  // of partials
};

}  // namespace

std::string render(std::string_view text, const Value& facts, const MustacheOptions& options) {
  return Renderer {facts, options}.run(text);
}

}  // namespace refer::mail
