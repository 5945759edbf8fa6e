#include "intake_fixture.hpp"
#include "refer/intake/json.hpp"

using namespace refer;
using namespace refer::intake;

TEST_CASE("json: a tree with places, in the order of the file") {
  const Value value {read_json(
      "\xEF\xBB\xBF{\"z\": 1,\n  \"a\": [true, null, -2.5, \"é\\n\"],\n \"é\": {\"m\": -9223372036854775808}}",
      "f.json")};
  const Value::Map& map {*value.as<Value::Map>()};
  REQUIRE(map.size() == 3);
  CHECK(map[0].name == "z");
  CHECK(*map[0].value.as<std::int64_t>() == 1);
  const Value::List& list {*map[1].value.as<Value::List>()};
  REQUIRE(list.size() == 4);
  CHECK(*list[0].as<bool>());
  CHECK(list[1].is_null());
  CHECK(*list[2].as<double>() == -2.5);
  CHECK(*list[3].as<std::string>() == "é\n");
  CHECK(list[3].place.line == 2);
  CHECK(list[3].place.column == 27);
  CHECK(list[3].place.file == "f.json");
  CHECK(*map[2].value.find("m")->as<std::int64_t>() == INT64_MIN);
  CHECK(map[2].value.place.line == 3);
  CHECK(map[2].value.place.column == 7);
}

TEST_CASE("json: mistakes are named with their place") {
  struct Case {
    std::string text;
    int line;
    int column;
    const char* message;
  };
  const std::vector<Case> cases {
      {"{\"a\": 1,\n \"a\": 2}", 2, 7, "the name 'a' stands twice"},
      {"[1,\n 9223372036854775808]", 2, 2, "the number 9223372036854775808 is too large"},
      {"[-9223372036854775809]", 1, 2, "the number -9223372036854775809 is too large"},
      {"[99999999999999999999 ]", 1, 2, "the number 99999999999999999999 is too large"},
      {"[1e999]", 1, 7, "not JSON: number overflow parsing '1e999'"},
      {"{\"a\":\n tru}", 2, 5,
       "not JSON: syntax error while parsing value - invalid literal; last read: '\"a\":<U+000A> tru}'"},
      {"[\"a\\u0000\"]", 1, 2, "a text with a NUL character"},
      {std::string(65, '['), 1, 65, "nested deeper than 64"},
  };
  for (const Case& test : cases) {
    CAPTURE(test.text);
    const std::optional<Error> error {error_of([&] { (void)read_json(test.text, "f"); })};
    REQUIRE(error);
    CHECK(error->fault() == Fault::data);
    CHECK(error->message() == test.message);
    CHECK(error->place().line == test.line);
    CHECK(error->place().column == test.column);
  }
  for (const char* const text :
       {"", "  ", "{} x", "[1,]", "{a: 1}", "[\"\xE9\"]", "[\"\xED\xA0\x80\"]", "[NaN]", "'a'", "// no\n1", "[1"}) {
    CAPTURE(text);
    const std::optional<Error> error {error_of([&] { (void)read_json(text, "f"); })};
    REQUIRE(error);
    CHECK(error->message().starts_with("not JSON: "));
    CHECK(error->place().line == 1);
  }
  const std::string deep {std::string(64, '[') + std::string(64, ']')};
  CHECK_NOTHROW((void)read_json(deep, "f"));
}

TEST_CASE("json lines: one object a line, a bad line does not end it") {
  Crumbs source {"\xEF\xBB\xBF{\"a\":\"1\"}\r\n\n  \n{\"a\":\n[1]\n{\"b\":2}"};
  const std::unique_ptr<Records> records {jsonl_records(source, "f")};
  const Cells texts {texts_of(*records)};
  REQUIRE(texts.size() == 4);
  CHECK(texts[0] == "a=1");
  CHECK(texts[1].starts_with("!4 not JSON: "));
  CHECK(texts[2] == "!5 a record must be an object; this is list");
  CHECK(texts[3] == "b=number");
}

TEST_CASE("json records: an array, or one object") {
  Crumbs array {"[ {\"a\": \"1\"},\n  7,\n {\"b\":\n \"2\"} ]"};
  const std::unique_ptr<Records> records {json_records(array, "f")};
  Record record {};
  REQUIRE(records->next(record));
  CHECK(record.raw == "{\"a\": \"1\"}");
  CHECK(record.place.line == 1);
  CHECK(texts_of(*records) == Cells {"!2 a record must be an object; this is number", "b=2"});

  Crumbs object {" {\"a\":\n\"1\"}\n"};
  CHECK(texts_of(*json_records(object, "f")) == Cells {"a=1"});
  Crumbs none {"[]"};
  CHECK(texts_of(*json_records(none, "f")).empty());
}

TEST_CASE("records: the kind of file is told by its first characters") {
  struct Case {
    std::string text;
    Cells records;
  };
  const std::vector<Case> cases {
      {"a,b\n1,2\n", {"a=1|b=2"}},
      {"\xEF\xBB\xBF\n\na,b\n1,2\n", {"a=1|b=2"}},
      {"\xEF\xBB\xBF [{\"a\":\"1\"}]", {"a=1"}},
      {"\n{\"a\":\"1\"}\n{\"a\":\"2\"}\n", {"a=1", "a=2"}},
      {"{\"a\":\"}\"}", {"a=}"}},
      {"{\n \"a\": \"1\"\n}\n", {"a=1"}},
      {"{\"a\": \"{\",\n \"b\": \"1\"}", {"a={|b=1"}},
      {"", {}},
      {"x", {}},
  };
  for (const Case& test : cases) {
    CAPTURE(test.text);
    CHECK(texts_of(*records_of(std::make_unique<Crumbs>(test.text), "f")) == test.records);
    CHECK(texts_of(*records_of(project::text_source(test.text), "f")) == test.records);
  }
}
