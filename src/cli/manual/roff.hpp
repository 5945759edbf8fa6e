#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace refer::cli {

/// Text for a line of its own: backslashes, quotes and all that is not ASCII escaped, options and dates with minus
/// signs.
[[nodiscard]] std::string escape_roff(std::string_view text);
/// The same where every sign is meant as it is typed: examples.
[[nodiscard]] std::string escape_literal(std::string_view text);
/// One argument of a macro: quoted where it has spaces, and never taken for a macro or for punctuation.
[[nodiscard]] std::string roff_argument(std::string_view text);

/// With a capital for its first letter.
[[nodiscard]] std::string capitalised(std::string_view text);

/// A man page, written from the top down in mdoc(7).
class Page {
 public:
  /// `name` is that of the file: refer-ask.1.
  Page(std::string_view name, std::string_view summary);

  void section(std::string_view title);
  void subsection(std::string_view title);
  /// Paragraphs divided by empty lines; lines that begin with a space are examples, shown as they stand.
  void prose(std::string_view text);
  /// What is to be typed, as it stands.
  void example(std::string_view text);
  /// A sentence behind what stands there, in the same paragraph: the first letter becomes large, a full stop is added.
  void sentence(std::string_view text);
  /// One of these words, as a sentence in the same paragraph.
  void choice(std::string_view introduction, std::span<const std::string> words);
  void begin_list(std::string_view widest);
  /// Begins an item; its head is mdoc behind `.It`.
  void item(std::string_view head);
  void end_list();
  /// A line of mdoc as it is.
  void line(std::string_view mdoc);
  /// References to other pages, in the order that mdoc wants.
  void see_also(std::vector<std::string> pages);

  [[nodiscard]] const std::string& text() const { return text_; }

 private:
  void paragraph(std::string_view text);
  void wrapped(std::string_view sentence);

  std::string text_ {};
  bool fresh_ = true;  ///< right behind a title or the head of an item: no paragraph needs to begin
};

/// How a page is referred to: refer-ask(1), for text of ours.
[[nodiscard]] std::string reference(std::string_view page);

}  // namespace refer::cli
