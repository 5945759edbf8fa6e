#include "intake_fixture.hpp"
#include "refer/intake/mapping.hpp"

using namespace refer;
using namespace refer::intake;

namespace {

Map built_in(std::string_view name) {
  for (const BuiltIn& map : built_in_maps()) {
    if (map.name == name) {
      return read_map(map.text, std::string {name} + ".toml");
    }
  }
  throw Error(Fault::internal, "no such map");
}

Cells mapped(const char* map, std::string text, const MappingOptions& options = {}) {
  Crumbs source {std::move(text)};
  return texts_of(*mapped_records(source, "f", built_in(map), options));
}

std::optional<Error> refusal(const char* map, std::string text, const MappingOptions& options = {}) {
  return error_of([&] { (void)mapped(map, std::move(text), options); });
}

const std::string head {"First Name,Last Name,URL,Email Address,Company,Position,Connected On\r\n"};
const std::string jane {"Jane,Roe,https://x.example/jane,,Pixel,\"CEO, Founder\r\nand more\",08 Apr 2024\r\n"};
const std::string jane_read {
    "first_name=Jane|last_name=Roe|url=https://x.example/jane|company=Pixel|title=CEO, Founder\nand "
    "more|connected_on=2024-04-08"};

}  // namespace

TEST_CASE("linkedin: the export as it comes") {
  const std::unique_ptr<project::Source> source {project::open_file(REFER_TESTS "/../examples/Connections.csv")};
  const std::unique_ptr<Records> records {mapped_records(*source, "Connections.csv", built_in("linkedin"), {})};
  CHECK(records->head() == "First Name,Last Name,URL,Email Address,Company,Position,Connected On");
  Record record {};
  REQUIRE(records->next(record));
  CHECK(record.place.line == 6);
  CHECK(record.raw.starts_with("Jane,Roe,"));
  CHECK(*record.fields.find("email")->as<std::string>() == "jane@pixel.example");
  CHECK(*record.fields.find("connected_on")->as<std::string>() == "2024-04-08");
  const Cells rest {texts_of(*records)};
  CHECK(rest.size() == 59);
  CHECK(rest.front() ==
        "first_name=Elena|last_name=Cole|url=https://www.linkedin.example/in/"
        "elena-cole|email=elena@globex.example|company=Globex|"
        "title=VP of Sales|connected_on=2023-03-21");
  CHECK(rest.back() == "connected_on=2025-01-09");  // a row of nobody
}

TEST_CASE("linkedin: the header is found whatever stands before it") {
  const std::vector<std::string> notes {"",
                                        "\xEF\xBB\xBF",
                                        "Notes:\r\n\"When, you may\r\nnotice\"\r\n\r\n",
                                        "Notes:\n\"an unbalanced quote\n\n",
                                        "a \"b\" c,\"d\"e\n",
                                        std::string(200000, 'x') + "\n"};
  for (const std::string& before : notes) {
    CHECK(mapped("linkedin", before + head + jane) == Cells {jane_read});
  }
  std::string many {};
  for (int i {0}; i < 49; ++i) {
    many += "note\n";
  }
  CHECK(mapped("linkedin", many + head + jane) == Cells {jane_read});
  CHECK(refusal("linkedin", many + "note\n" + head + jane));
}

TEST_CASE("linkedin: other columns, other order, other separator") {
  CHECK(mapped("linkedin", "Last Name;first_name;Connected On\nRoe;Jane;2024-04-08\n;;\n") ==
        Cells {"first_name=Jane|last_name=Roe|connected_on=2024-04-08", ""});
  CHECK(mapped("linkedin", "First Name,Last Name,Company,Tag\nJane,Roe,Pixel,vip\n", {.extra = {{"tag", "note"}}}) ==
        Cells {"note=vip|first_name=Jane|last_name=Roe|company=Pixel"});
}

TEST_CASE("linkedin: a bad row is named and the rest is read") {
  Crumbs source {"Notes:\r\n" + head + "a,b\r\n" + jane + "x,y,,,,,03/04/2026\r\nx,y,,,,,\xE9\r\n" + jane};
  const std::unique_ptr<Records> records {mapped_records(source, "f", built_in("linkedin"), {})};
  CHECK(texts_of(*records) == Cells {"!3 2 cells where the header has 7", jane_read,
                                     "!6 '03/04/2026' could be two days",
                                     "!7 bytes that are not in the encoding of the file", jane_read});
  CHECK(mapped("linkedin", head + "x,y,,,,,03/04/2026\n", {.date_format = "dmy"}) ==
        Cells {"first_name=x|last_name=y|connected_on=2026-04-03"});
}

TEST_CASE("contacts: the heads of well-known exports") {
  struct Case {
    const char* from;
    std::string text;
    std::string record;
  };
  const std::vector<Case> cases {
      {"Google",
       "First Name,Middle Name,Last Name,Labels,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Value,Organization "
       "Name,Organization Title\n"
       "Jane,,Roe,* myContacts,Work,jane@pixel.example,'+1 555 0100,Pixel,CEO\n",
       "first_name=Jane|last_name=Roe|email=jane@pixel.example|company=Pixel|title=CEO|phone=+1 555 0100"},
      {"Outlook",
       "Title,First Name,Last Name,Company,Job Title,E-mail Address,E-mail 2 Address,Business Phone,Mobile "
       "Phone,Business Country/Region,Notes\n"
       "Dr.,Jane,Roe,Pixel,CEO,,jane@pixel.example,,555,DE,met\n",
       "first_name=Jane|last_name=Roe|email=jane@pixel.example|company=Pixel|title=CEO|phone=555|region=DE|note=met"},
      {"HubSpot",
       "Record ID,First Name,Last Name,Email,Phone Number,Contact owner,Job Title,Associated Company,Industry,Number "
       "of Employees,LinkedIn URL,Website URL\n"
       "7,Jane,Roe,jane@pixel.example,,Ada,CEO,Pixel,SaaS,120,,https://pixel.example\n",
       "first_name=Jane|last_name=Roe|email=jane@pixel.example|company=Pixel|title=CEO|url=https://"
       "pixel.example|industry=SaaS|employees=120"},
      {"Salesforce",
       "Id,FirstName,LastName,Account.Name,Title,Email,MobilePhone,MailingCountry\n1,Jane,Roe,Pixel,CEO,j@pixel."
       "example,5,US\n",
       "first_name=Jane|last_name=Roe|email=j@pixel.example|company=Pixel|title=CEO|phone=5|region=US"},
      {"Pipedrive",
       "Person - Name,Person - Organization,Person - Email - Work,Person - Phone - Work\nJane "
       "Roe,Pixel,j@pixel.example,5\n",
       "name=Jane Roe|email=j@pixel.example|company=Pixel|phone=5"},
      {"by hand",
       "surname\tgiven name\te-mail\torganisation\thandle\tlocation\nRoe\tJane\tj@pixel.example\tPixel\tjane\tOslo\n",
       "first_name=Jane|last_name=Roe|handle=jane|email=j@pixel.example|company=Pixel|region=Oslo"},
  };
  for (const Case& test : cases) {
    CAPTURE(test.from);
    CHECK(mapped("contacts", test.text) == Cells {test.record});
  }
}

TEST_CASE("mapping: extra heads win, and are checked") {
  CHECK(mapped("contacts", "Name,Email,Private\nJane,a@x.example,b@x.example\nJoe,c@x.example,\n",
               {.extra = {{"Private", "email"}}}) ==
        Cells {"email=b@x.example|name=Jane", "email=c@x.example|name=Joe"});
  CHECK(mapped("contacts", "junk\nWer\nJane\n", {.extra = {{"Wer", "name"}}}) == Cells {"name=Jane"});

  const std::optional<Error> field {refusal("contacts", "Name,Email\n", {.extra = {{"Name", "emial"}}})};
  REQUIRE(field);
  CHECK(field->fault() == Fault::usage);
  CHECK(field->hint() == "did you mean 'email'?");

  const std::optional<Error> column {refusal("contacts", "Name,Email\nx,y\n", {.extra = {{"Nmae", "note"}}})};
  REQUIRE(column);
  CHECK(column->fault() == Fault::data);
  CHECK(column->message() == "no column 'Nmae'");
  CHECK(column->hint() == "did you mean 'Name'?");

  const std::optional<Error> order {refusal("contacts", "Name,Email\n", {.date_format = "dd"})};
  REQUIRE(order);
  CHECK(order->fault() == Fault::usage);
}

TEST_CASE("mapping: columns that mean nothing are named, and a column can be left out") {
  const auto unread = [](const MappingOptions& options) {
    Crumbs source {"Name,Labels,,Email,Company Size\nJane,x,,a@x.example,51-200\n"};
    const std::unique_ptr<Records> records {mapped_records(source, "f", built_in("contacts"), options)};
    return records->unread();
  };
  CHECK(unread({}) == Cells {"Labels"});
  CHECK(unread({.extra = {{"Labels", "note"}}}).empty());
  CHECK(unread({.extra = {{"Labels", ""}}}).empty());
  CHECK(mapped("contacts", "Name,Company Size\nJane,51-200\n", {.extra = {{"Company Size", ""}}}) ==
        Cells {"name=Jane"});
}

TEST_CASE("mapping: a file without a header says what was looked for") {
  const std::optional<Error> none {refusal("linkedin", "Frist Name,Last Name,Company\nx,y,z\n")};
  REQUIRE(none);
  CHECK(none->fault() == Fault::data);
  CHECK(none->message().find("looked for 'first name', 'last name'") != std::string::npos);
  CHECK(none->hint().find("'Frist Name' (first name?)") != std::string::npos);
  const std::optional<Error> wide {refusal("linkedin", std::string {"F\0i\0r\0s\0t\0\n\0", 12})};
  REQUIRE(wide);
  CHECK(wide->hint().find("--encoding") != std::string::npos);
  CHECK(refusal("linkedin", ""));
}

TEST_CASE("map: a file of your own") {
  const Map map {read_map(
      "summary = 'x'\nleast_fields = 1\n[field.name]\nheads = ['Who?']\nrequired = true\n[field.connected_on]\n"
      "heads = ['Since', 'E-Mail']\ndate = true\n",
      "imports/own.toml")};
  CHECK(map.name == "own");
  CHECK(map.summary == "x");
  CHECK(map.least_fields == 1);
  REQUIRE(map.fields.size() == 2);
  CHECK(map.fields[0].name == "name");
  CHECK(map.fields[0].required);
  CHECK(map.fields[1].date);
  CHECK(map.fields[1].headers == Cells {"since", "e-mail"});

  CHECK(read_map("[field.name]\nheads = ['Who']\n", "one.toml").least_fields == 1);

  const std::vector<std::pair<const char*, int>> mistakes {
      {"", 1},
      {"[field.name]\nheads = ['a']\nhaeds = ['b']\n", 3},
      {"sumary = 'x'", 1},
      {"[field.name]\nheads = 'a'\n", 2},
      {"[field.name]\nheads = [1]\n", 2},
      {"[field.name]\nrequired = true\n", 1},
      {"\nleast_fields = 0\n", 2},
      {"[field.nmae]\nheads = ['a']\n", 1},
      {"x = \n", 1},
  };
  for (const auto& [text, line] : mistakes) {
    CAPTURE(text);
    const std::optional<Error> error {error_of([&] { (void)read_map(text, "own.toml"); })};
    REQUIRE(error);
    CHECK(error->fault() == Fault::data);
    CHECK(error->place().file == "own.toml");
    CHECK(error->place().line == line);
  }
}
