#include <doctest/doctest.h>

#include <algorithm>

#include "cli/manual.hpp"
#include "cli/manual/roff.hpp"
#include "cli_table.hpp"
#include "refer/core/error.hpp"
#include "refer/project/config.hpp"

namespace refer::cli {

namespace {

bool has(const std::string& page, std::string_view part) {
  return page.find(part) != std::string::npos;
}

std::string page_of(std::string_view name) {
  return manual(name, small_registry());
}

}  // namespace

TEST_CASE("a page a noun, and those of the program, the settings and the letters") {
  CHECK(manual_pages(small_registry()) == std::vector<std::string> {"refer.1", "refer-ask.1", "refer-log.1",
                                                                    "refer-help.1", "refer.toml.5",
                                                                    "refer-templates.5"});
}

TEST_CASE("every page begins as mdoc wants it") {
  for (const auto& name : manual_pages(small_registry())) {
    CAPTURE(name);
    const auto page = page_of(name);
    CHECK(has(page, "\n.Dd November 21, 2026\n.Dt REFER"));
    CHECK(has(page, std::string {"\n.Nm "} + name.substr(0, name.rfind('.')) + "\n.Nd "));
    CHECK(has(page, "\n.Sh SEE ALSO\n"));
  }
}

TEST_CASE("a page may be named without its section, and a wrong name has near misses") {
  CHECK(page_of("refer-ask") == page_of("refer-ask.1"));
  try {
    (void)page_of("refer-aks");
    FAIL("there is no such page");
  } catch (const Error& error) {
    CHECK(error.fault() == Fault::missing);
    CHECK(error.hint() == "did you mean 'refer-ask.1'?");
  }
}

TEST_CASE("a command tells all that it declares") {
  const auto page = page_of("refer-ask.1");
  const std::string_view parts[] {
      ".Nm refer\n.Cm ask add\n.Ar SOURCE\n.Op Ar TARGET\n.Fl \\-type Ar TEXT\n.Op Ar options\n",
      ".Ss refer ask add\nIt's a request: 50% of \"all\" [really] \\e $HOME \\(gax\\(ga.\n",
      ".It Ar SOURCE\nWho is asked.\n",
      ".It Fl \\&k , Fl \\-kind Ar WORD\nWhat the ask says.\nOne of\n.Cm direct ,\n.Cm specific\nor\n.Cm trigger .\n",
      "Its type.\nRequired.\n",
      "May be given several times.\n",
      ".It Fl \\-all\nEverything.\n",
      ".It Fl \\-from Ar FILE\n",
      ".Sh RECORDS FROM A FILE\n",
      ".Ss refer ask list\nList asks.\n",
  };
  for (const auto part : parts) {
    CAPTURE(part);
    CHECK(has(page, part));
  }
  CHECK_FALSE(has(page_of("refer-log.1"), "RECORDS FROM A FILE"));
}

TEST_CASE("details are paragraphs with a sentence a line, and examples as they stand") {
  const auto page = page_of("refer-ask.1");
  CHECK(has(page,
            "\n.Pp\nA paragraph.\nIt has two sentences: \\(aqask add\\(aq and \\-\\-kind, on "
            "2026\\-03\\-12.\n.Pp\n\\&.dots and \\ee "
            "are text, e-mail too \\[u2014] so.\n"));
  CHECK(has(
      page,
      ".Bd -literal -offset indent\nrefer ask add jane \\e\n  \\-\\-kind direct\n\nrefer ask add \\(aqit\\(aq\n.Ed\n"));
}

TEST_CASE("arguments of macros are never taken for more than text") {
  CHECK(roff_argument("No") == "\\&No");
  CHECK(roff_argument("a \"b\"") == "\"a \\(dqb\\(dq\"");
  CHECK(roff_argument("-kind") == "\\-kind");
  CHECK(roff_argument("\xf0\x9f\x98\x80") == "\\[u1F600]");
}

TEST_CASE("refer(1) has every command, format and global option") {
  const auto page = page_of("refer.1");
  for (const std::string_view part :
       {"Cm \\&ask", "Verbs: add, list; see refer-ask(1).", "Cm help", "Cm table\nColumns for people.",
        "Fl \\-dry\\-run", "It Li \\&77\n", "Ev REFER_DIR"}) {
    CAPTURE(part);
    CHECK(has(page, part));
  }
}

TEST_CASE("refer.toml(5) has every setting") {
  const auto page = page_of("refer.toml.5");
  for (const auto& setting : project::settings()) {
    CAPTURE(setting.key);
    CHECK(has(page, ".It Ic " + roff_argument(setting.key) + "\n"));
  }
  CHECK(has(page, "This is a whole number, by default 4.\n"));
  CHECK(has(page, "counts only in your own file"));
}

}  // namespace refer::cli
