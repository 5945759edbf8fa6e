#include <random>

#include "intake_fixture.hpp"
#include "refer/intake/csv.hpp"

using namespace refer;
using namespace refer::intake;
using Rows = std::vector<Cells>;

TEST_CASE("csv: what programs write is read") {
  struct Case {
    const char* what;
    std::string text;
    Rows rows;
  };
  const std::vector<Case> cases {
      {"line ends", "a,b\r\n1,2\r3,4\n5,6", {{"a", "b"}, {"1", "2"}, {"3", "4"}, {"5", "6"}}},
      {"a mark",
       "\xEF\xBB\xBF"
       "a,b\n",
       {{"a", "b"}}},
      {"trailing empty field", "a,b,\n1,,\n", {{"a", "b", ""}, {"1", "", ""}}},
      {"empty lines", "\n\r\n\ra\n\n\nb\n\r\n", {{"a"}, {"b"}}},
      {"quotes", "\"a,\"\"b\"\"\",\"\"\n\"\",x\n", {{"a,\"b\"", ""}, {"", "x"}}},
      {"quoted line breaks", "\"a\r\nb\rc\nd\",2\r\n", {{"a\nb\nc\nd", "2"}}},
      {"a quote in the midst", "5\" disk,b\"\n", {{"5\" disk", "b\""}}},
      {"semicolons", "a;b,c;d\n1;2;3\n", {{"a", "b,c", "d"}, {"1", "2", "3"}}},
      {"tabs", "a\tb\n", {{"a", "b"}}},
      {"bars", "a|b\n", {{"a", "b"}}},
      {"separators within quotes do not count", "\"a;b;c;d\",e\n", {{"a;b;c;d", "e"}}},
      {"Excel's first line", "sep=;\r\na,x;b\r\n", {{"a,x", "b"}}},
      {"nothing", "", {}},
      {"only line ends", "\r\n\r", {}},
      {"white space is kept", " a ,\tb\n", {{" a ", "\tb"}}},
  };
  for (const Case& test : cases) {
    CAPTURE(test.what);
    CHECK(intake::rows_of(test.text) == test.rows);
  }
  CHECK(intake::rows_of("a,b;c\n", Encoding::detect, ';') == Rows {{"a,b", "c"}});
}

TEST_CASE("csv: raw and line are those of the file") {
  Crumbs source {"\r\nh\r\n\"x\r\ny\"\r\nlast"};
  CsvReader reader {source, "f", Encoding::detect, '\0', 10};
  CsvRow row {};
  const std::vector<std::pair<int, std::string>> expected {{11, "h"}, {12, "\"x\r\ny\""}, {14, "last"}};
  for (const auto& [line, raw] : expected) {
    REQUIRE(reader.next(row));
    CHECK(row.line == line);
    CHECK(row.raw == raw);
  }
  CHECK_FALSE(reader.next(row));
}

TEST_CASE("csv: a bad row is named and the next one is read") {
  CHECK(intake::rows_of("a,b\n1,\xE9t\xE9\nx,y\n") ==
        Rows {{"a", "b"}, {"!2:3 bytes that are not in the encoding of the file", "1,\xE9t\xE9"}, {"x", "y"}});
  CHECK(intake::rows_of("é,b\n\"é\n\xC3\",y\nz\n") ==
        Rows {{"é", "b"}, {"!3:1 bytes that are not in the encoding of the file", "\"é\n\xC3\",y"}, {"z"}});
  CHECK(intake::rows_of("a\n\"b\nc\nd\n") == Rows {{"a"}, {"!2:1 a quote is never closed", "\"b"}, {"c"}, {"d"}});
  CHECK(intake::rows_of("a,\"b\"c\nd\n") == Rows {{"!1:6 text behind a closing quote", "a,\"b\"c"}, {"d"}});
  CHECK(intake::rows_of(std::string {"a\0b\n\"c\0\"\nd\n", 11}) ==
        Rows {{"!1:2 a NUL byte", std::string {"a\0b", 3}}, {"!2:3 a NUL byte", std::string {"\"c\0\"", 4}}, {"d"}});
}

TEST_CASE("csv: a stray quote loses one row, not the megabyte behind it") {
  std::string text {"a,\"stray\n"};
  for (int i {0}; i < 300000; ++i) {
    text += "row,1\n";
  }
  const std::unique_ptr<project::Source> source {project::text_source(std::move(text))};
  CsvReader reader {*source, "f"};
  CsvRow row {};
  const std::optional<Error> error {error_of([&] { (void)reader.next(row); })};
  REQUIRE(error);
  CHECK(error->message() == "a cell is larger than 1 MiB");
  CHECK(error->place().line == 1);
  CHECK(row.raw == "a,\"stray");
  int count {0};
  while (reader.next(row)) {
    ++count;
  }
  CHECK(count == 300000);
  CHECK(row.line == 300001);
}

TEST_CASE("csv: an endless cell without quotes is refused and skipped") {
  const std::unique_ptr<project::Source> source {
      project::text_source("a,b\n" + std::string(3U << 20U, 'x') + "\r\nlast\n")};
  CsvReader reader {*source, "f"};
  CsvRow row {};
  REQUIRE(reader.next(row));
  CHECK_THROWS_AS((void)reader.next(row), Error);
  REQUIRE(reader.next(row));
  CHECK(row.cells == Cells {"last"});
  CHECK(row.line == 3);
}

TEST_CASE("csv: encodings") {
  const std::string utf16le {"\xFF\xFEj\0\xE9\0,\0\x3D\xD8\x00\xDE\n\0", 14};
  CHECK(intake::rows_of(utf16le) == Rows {{"jé", "😀"}});
  CHECK(intake::rows_of(utf16le.substr(2), Encoding::utf16le) == Rows {{"jé", "😀"}});
  CHECK(intake::rows_of(std::string {"\xFE\xFF\0j\0\xE9\0\n\0x", 10}) == Rows {{"jé"}, {"x"}});
  CHECK(intake::rows_of("\x80\x9C\xE9\xFF,x\n", Encoding::cp1252) == Rows {{"€œéÿ", "x"}});
  CHECK(intake::rows_of("\xE9,\xA0\n", Encoding::latin1) == Rows {{"é", "\xC2\xA0"}});

  const std::string undecodable {"bytes that are not in the encoding of the file"};
  CHECK(intake::rows_of("a\n\x81\nb\n", Encoding::cp1252).at(1).at(0) == "!2:1 " + undecodable);
  CHECK(intake::rows_of(std::string {"\xFF\xFE\x3D\xD8,\0\n\0b\0", 10}).at(0).at(0) ==
        "!1:1 " + undecodable);  // half a pair
  CHECK(intake::rows_of(std::string {"\xFF\xFE"
                                     "a\0b",
                                     5})
            .at(0)
            .at(0) == "!1:2 " + undecodable);  // half a unit
}

TEST_CASE("csv: what RFC 4180 writes is read back, however it is cut") {
  std::mt19937 random {20260312};
  const std::vector<std::string> bits {"a", "é", "😀", ",", ";", "\"", "\n", " ", "'", "=", "\t", "sep="};
  for (unsigned round {0}; round < 300; ++round) {
    Rows rows {{"head", "x"}};
    std::string text {"head,x\r\n"};
    for (auto row {random() % 6}; row > 0; --row) {
      Cells cells {"k"};
      for (auto cell {random() % 4}; cell > 0; --cell) {
        std::string& value {cells.emplace_back()};
        for (auto bit {random() % 8}; bit > 0; --bit) {
          value += bits[random() % bits.size()];
        }
      }
      for (std::size_t i {0}; i < cells.size(); ++i) {
        std::string quoted {i == 0 ? "\"" : ",\""};
        for (const char byte : cells[i]) {
          quoted += byte == '"' ? "\"\"" : byte == '\n' && round % 2 == 0 ? "\r\n" : std::string {byte};
        }
        const bool bare {cells[i].find_first_of(",\"\n") == std::string::npos && random() % 2 == 0};
        text += bare ? (i == 0 ? "" : ",") + cells[i] : quoted + "\"";
      }
      text += round % 2 == 0 ? "\r\n" : "\n";
      rows.push_back(cells);
    }
    Crumbs source {text, round};
    CsvReader reader {source, "f"};
    Rows read {};
    CsvRow row {};
    std::string raw {};
    while (reader.next(row)) {
      read.push_back(row.cells);
    }
    CAPTURE(text);
    CHECK(read == rows);
  }
}

TEST_CASE("csv records: names are folded, cells cleaned, empty ones left out") {
  Crumbs source {"First Name,E-mail, Note ,\r\nJane,,'=1+1,\r\n,,\r\n ,'+1 555,'tis,\r\n"};
  const std::unique_ptr<Records> records {csv_records(source, "f")};
  CHECK(records->head() == "First Name,E-mail, Note ,");
  CHECK(texts_of(*records) == Cells {"first_name=Jane|note==1+1", "e_mail=+1 555|note='tis"});
}

TEST_CASE("csv records: rows that do not fit the header are refused, one by one") {
  Crumbs source {"a,b\n1\n1,2,3\n1,2\n1,2,,\n\"x\n"};
  const std::unique_ptr<Records> records {csv_records(source, "f")};
  CHECK(texts_of(*records) == Cells {"!2 1 cell where the header has 2", "!3 3 cells where the header has 2", "a=1|b=2",
                                     "a=1|b=2", "!6 a quote is never closed"});
  Crumbs nameless {"a,\n1,2\n"};
  CHECK(texts_of(*csv_records(nameless, "f")) == Cells {"!2 '2' stands in a column without a name"});
  Crumbs twice {"\na b,c,A-B\n"};
  const std::optional<Error> error {error_of([&] { (void)csv_records(twice, "f"); })};
  REQUIRE(error);
  CHECK(error->message() == "the column 'a_b' stands twice");
  CHECK(error->place().line == 2);
  Crumbs nothing {""};
  CHECK(texts_of(*csv_records(nothing, "f")).empty());
}
