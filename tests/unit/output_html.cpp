#include <doctest/doctest.h>

#include "output/html_chart.hpp"
#include "output/html_style.hpp"
#include "output/sha256.hpp"
#include "output_fixture.hpp"

namespace refer::output {

namespace {

bool has(const std::string& page, std::string_view part) {
  return page.find(part) != std::string::npos;
}

std::size_t count(const std::string& page, std::string_view part) {
  std::size_t found = 0;
  for (auto at = page.find(part); at != std::string::npos; at = page.find(part, at + 1)) {
    ++found;
  }
  return found;
}

std::string page_of(const Table& table) {
  StringSink sink {};
  html.rows(table, false, {}, sink);
  return sink.text;
}

Table counts(std::vector<Row> rows, Chart::Kind kind = Chart::Kind::bars) {
  return {.columns = {{"name"}, {"won", Kind::integer}, {"share", Kind::rate, true}},
          .rows = rows_of(std::move(rows)),
          .title = "Who won",
          .details = "`won` counts.\n\nIn <full>.",
          .charts = {{.kind = kind, .y = {"won"}, .x = "name"}}};
}

}  // namespace

TEST_CASE("sha256: the examples of the standard") {
  const auto hex = [](std::string_view message) {
    std::string digits {};
    for (const auto byte : Sha256::of(message)) {
      digits += "0123456789abcdef"[byte >> 4U];
      digits += "0123456789abcdef"[byte & 15U];
    }
    return digits;
  };
  CHECK(hex("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  CHECK(hex("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  CHECK(hex("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq") ==
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
  const auto base64 = Sha256::base64_of("abc");
  CHECK(std::string_view {base64.data(), base64.size()} == "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=");
}

TEST_CASE("html: a page loads nothing, and trusts its own style alone") {
  const auto page = written(html, {{"name"}}, {{text("Jane")}});
  const auto hash = Sha256::base64_of(html_style);
  CHECK(page.starts_with("<!DOCTYPE html>\n<html lang=\"en\">"));
  CHECK(page.ends_with("</html>\n"));
  CHECK(has(page, "default-src 'none'; style-src 'sha256-" + std::string {hash.data(), hash.size()} + "'"));
  CHECK(has(page, "<style>" + std::string {html_style} + "</style>"));
  CHECK(has(page, "<td>Jane</td>"));
}

TEST_CASE("html: text stays text") {
  struct Case {
    std::string_view text;
    std::string_view expected;
  };
  for (const auto& [given, expected] :
       std::vector<Case> {{"<script>alert(1)</script>", "<td>&lt;script&gt;alert(1)&lt;/script&gt;</td>"},
                          {"\" onload='x' &amp;", "<td>&quot; onload=&#39;x&#39; &amp;amp;</td>"},
                          {"a\x1b[31m\u202eb\xff", "<td>a\\x1b[31m\\u202eb\\xff</td>"},
                          {"two\r\nlines", "<td>two\nlines</td>"}}) {
    CHECK(has(written(html, {{"x"}}, {{text(std::string {given})}}), expected));
  }
  const Table titled {.columns = {{"<b>"}}, .rows = rows_of({}), .title = "<i>'", .details = "<u>"};
  const auto page = page_of(titled);
  CHECK(has(page, "<title>&lt;i&gt;&#39;</title>"));
  CHECK(has(page, "<h1>&lt;i&gt;&#39;</h1>"));
  CHECK(has(page, "<p>&lt;u&gt;</p>"));
  CHECK(has(page, "<th scope=\"col\">&lt;b&gt;</th>"));
  CHECK_FALSE(has(page, "<u>"));
}

TEST_CASE("html: numbers at the right, rates as percentages, lists as lists, an empty table says so") {
  const std::vector<Column> columns {{"of_first", Kind::rate},
                                     {"won", Kind::money},
                                     {"at", Kind::instant},
                                     {"roles", Kind::list},
                                     {"id", Kind::integer, true}};
  const auto page = written(html, columns,
                            {{Cell {0.5}, Cell {Money {100, "EUR"}}, Cell {Instant {0}},
                              Cell {std::vector<std::string> {"CRO", "<VP>"}}, number(7)}});
  CHECK(has(page, "<th scope=\"col\" class=\"n\">of first</th>"));
  CHECK(has(page, "<td class=\"n\">50.0 %</td><td class=\"n\">1.00 EUR</td>"));
  CHECK(has(page, "<time datetime=\"1970-01-01T00:00:00Z\">1970-01-01 00:00</time>"));
  CHECK(has(page, "<ul><li>CRO</li><li>&lt;VP&gt;</li></ul>"));
  CHECK_FALSE(has(page, "<td class=\"n\">7</td>"));
  CHECK(has(written(html, columns, {}), "colspan=\"4\">Nothing yet.</td>"));
  CHECK_FALSE(has(written(html, columns, {}, {.header = false}), "<thead>"));
  const auto object = written(html, columns, {{Cell {0.5}, {}, {}, {}, number(7)}}, {}, true);
  CHECK(has(object, "<tr><th scope=\"row\">of first</th><td>50.0 %</td></tr>"));
  CHECK(has(object, "<th scope=\"row\">id</th><td>7</td>"));
}

TEST_CASE("html: under the picture stand its figures, and how they are counted") {
  const auto page = page_of(counts({{text("Jane & Al"), number(4), Cell {0.5}}, {text("Zoe"), number(1), {}}}));
  CHECK(count(page, "<rect class=\"bar a\"") == 2);
  CHECK(has(page, "width=\"99.5%\""));
  CHECK(has(page, "width=\"24.88%\""));
  CHECK(has(page, "<svg role=\"img\" aria-labelledby=\"s1-1-1-t s1-1-1-d\""));
  CHECK(has(page, "<desc id=\"s1-1-1-d\">won: highest 4 at name Jane &amp; Al.</desc>"));
  CHECK(has(page, "<td>Jane &amp; Al</td><td class=\"n\">4</td></tr>"));
  CHECK(has(page, "<p><code>won</code> counts.</p>\n<p>In &lt;full&gt;.</p>"));
}

TEST_CASE("html: no picture of nothing") {
  CHECK_FALSE(has(page_of(counts({})), "<svg"));
  const auto zero = page_of(counts({{text("Jane"), number(0), {}}}));
  CHECK_FALSE(has(zero, "<svg"));
  CHECK(has(zero, "There is nothing to draw yet."));
}

TEST_CASE("html: a line has gaps, and goes along its steps") {
  const std::vector<Row> rows {
      {text("Jan"), number(1), {}}, {text("Feb"), {}, {}}, {text("Mar"), number(2), {}}, {text("Apr"), number(0), {}}};
  CHECK(has(page_of(counts(rows, Chart::Kind::lines)), "d=\"M20 122M660 18L980 226\""));
  const Table steps {.columns = {{"step"}, {"days", Kind::number}, {"came", Kind::rate}},
                     .rows = rows_of({{text("a"), Cell {0.0}, Cell {0.0}},
                                      {text("a"), Cell {5.0}, Cell {0.5}},
                                      {text("b"), Cell {0.0}, Cell {0.0}},
                                      {text("b"), Cell {10.0}, Cell {1.0}}}),
                     .charts = {{.kind = Chart::Kind::steps, .y = {"came"}, .x = "days", .series = "step"}}};
  const auto page = page_of(steps);
  CHECK(has(page, "class=\"line a\" vector-effect=\"non-scaling-stroke\" d=\"M20 226H500V122\""));
  CHECK(has(page, "class=\"line b\" vector-effect=\"non-scaling-stroke\" d=\"M20 226H980V18\""));
  CHECK(has(page, ">10 days</text>"));
  CHECK(has(page, ">100 %</text>"));
  CHECK(count(page, "<li><svg aria-hidden") == 2);
}

TEST_CASE("html: labels are cut to their room, with the whole text as their title") {
  CHECK(svg_text("short", 200, "x=\"0\"") == "<text x=\"0\">short</text>");
  const auto cut = svg_text(std::string(300, 'M'), 200, "x=\"0\"");
  CHECK(has(cut, "…<title>" + std::string(300, 'M') + "</title>"));
  CHECK(cut.size() < 400);
  CHECK(text_pixels("MMMM") > text_pixels("iiii"));
  CHECK(text_pixels("山田") > text_pixels("ab"));
}

TEST_CASE("html: sections have a way to each of them") {
  StringSink sink {};
  html.sections({.title = "All", .details = "As of today."}, {counts({{text("Jane"), number(1), {}}}), counts({})}, {},
                sink);
  CHECK(has(sink.text, "<h1>All</h1>\n<p class=\"lead\">As of today.</p>"));
  CHECK(has(sink.text, "<a href=\"#s2\">Who won</a>"));
  CHECK(has(sink.text, "<section aria-labelledby=\"s2\">\n<h2 id=\"s2\">Who won</h2>"));
  CHECK(count(sink.text, "<svg role=\"img\"") == 1);
  CHECK(count(sink.text, "<tbody>") == 2);
}

TEST_CASE("html: large numbers, and the line where there is none") {
  const Table figures {
      .columns = {{"figure"}, {"count", Kind::integer}, {"value", Kind::money}},
      .rows =
          rows_of({{text("won"), number(3), {}}, {text("value"), {}, Cell {Money {5, "JPY"}}}, {text("x"), {}, {}}}),
      .charts = {{.kind = Chart::Kind::figures, .y = {"count", "value"}, .x = "figure"}}};
  const auto page = page_of(figures);
  CHECK(has(page, "<dt>won</dt><dd>3</dd>"));
  CHECK(has(page, "<dt>value</dt><dd>5 JPY</dd>"));
  CHECK(has(page, "<dt>x</dt><dd>–</dd>"));
  CHECK_FALSE(has(page, "<table>"));
}

TEST_CASE("html: a document is a page") {
  const auto page = html.page({{{Block::Kind::title, "A <card>"},
                                {Block::Kind::heading, "Who"},
                                {Block::Kind::item, "one"},
                                {Block::Kind::item, "two"},
                                {Block::Kind::command, "refer ask add"},
                                {Block::Kind::paragraph, "end"}}});
  CHECK(has(page,
            "<h1>A &lt;card&gt;</h1>\n<h2>Who</h2>\n<ul>\n<li>one</li>\n<li>two</li>\n</ul>\n"
            "<pre>refer ask add</pre>\n<p>end</p>\n</main>"));
}

TEST_CASE("html: rows are written as they come, unless they are drawn; a picture has its limit") {
  std::size_t pulled = 0;
  WatchingSink watching {pulled};
  html.rows(long_table(pulled), false, {}, watching);
  CHECK(pulled == 5000);
  CHECK(watching.first_at < 1000);
  CHECK(watching.largest < 66'000);

  const auto many = counts(std::vector<Row>(most_drawn_rows + 2, Row {text("x"), number(1), {}}), Chart::Kind::lines);
  const auto page = page_of(many);
  CHECK(has(page, "There are too many rows for a picture."));
  CHECK(count(page, "<td>x</td>") == most_drawn_rows + 2);
}

}  // namespace refer::output
