// The prose of refer-templates(5).

#include <span>
#include <vector>

#include "cli/manual/pages.hpp"
#include "refer/core/letter_kinds.hpp"

namespace refer::cli {

namespace {

constexpr std::string_view letters = R"(A letter is a TOML file with these keys; any other key is an error:)";

struct Key {
  std::string_view name;
  std::string_view meaning;
};

constexpr Key keys[] {
    {"kind", "What the letter is for; one of the kinds below. Required."},
    {"subject",
     "The subject, in the language below. Required. It becomes one line: a line break and the white space around it "
     "are one space, and a value with a control character in it is an error."},
    {"body", "The text, in the language below. Required. It is plain text; lines end where they end in the file."},
    {"name", "The name; it must be that of the file, without .toml, and may be left out."},
    {"summary", "One line for 'refer template list'."},
    {"needs", "A list of facts without which the letter is not written at all: [\"target.name\", \"me.name\"]."},
    {"max_words", "How many words the letter should have at most, for whoever changes it; 0 is no limit."},
    {"to",
     "Who receives it: \"source\", \"target\", or in the language below one address, such as {{target.name}} "
     "<{{target.email}}>. Without it the source does, who passes on what is for the target."},
    {"cc", "Who has a copy, likewise."},
    {"language",
     "The language of the text, as in 'en' or 'de-CH'. A letter with instead_of is for those who read it: the "
     "contact's "
     "language, else letters.language of the settings; 'de' serves who reads 'de-CH'. One without suits all."},
    {"instead_of",
     "The letter whose place it takes, for the records that [for] and language name. When several could, it is the one "
     "with the most conditions, then yours before built-in ones, then by name. Where the letter itself is yours, only "
     "yours take its place."},
    {"[for]",
     "For which records; each key a text, or a list of which any holds: type (of the source), warmth (warm: my tie to "
     "the source and the source's to the target are strong, without a target mine alone; else cold), mode, program (of "
     "the source; a customer in "
     "none is client), language, profile, state, kind (of the ask)."},
    {"[variants.NAME]",
     "Another wording: a subject, a body, or both. The letter itself is the variant main; they take turns by the "
     "number of the record, and which was sent is kept with the ask."},
};

constexpr std::string_view language =
    R"(Subject and body are Mustache: text with tags in double braces.
Values are written as they are, nothing is escaped, and a value is never rendered again, so that braces in a name stay braces.)";

constexpr Key tags[] {
    {"{{name}}",
     "The value of a fact. Parts of names are divided by dots: {{target.first_name}}. {{{name}}} and {{&name}} mean "
     "the same, since nothing is escaped."},
    {"{{#name}}...{{/name}}",
     "A section: what is inside stands there when the fact has a value, and once for each item when it is a list; "
     "{{.}} is the item. Inside, names are first looked for in the fact itself: {{#target}}{{company}}{{/target}}."},
    {"{{^name}}...{{/name}}",
     "An inverted section: what is inside stands there when the fact is missing, false, an empty text or an empty "
     "list."},
    {"{{>name}}",
     "A partial: the file templates/name.mustache of the project is put there and rendered with the same facts. A "
     "letter that is built in has none."},
    {"{{! text }}", "A comment; nothing."},
    {"{{=<% %>=}}", "Other delimiters from here on: <%name%>."},
};

constexpr std::string_view lines =
    R"(A line with nothing on it but a section, an inverted section, a closing tag, a partial, a comment or new delimiters leaves no empty line behind.)";

constexpr std::string_view strict =
    R"(A letter with a hole in it is never written.
A variable without a value and a partial that does not exist are errors that name the file, the line and the column, and the nearest names that exist; so are a section that is not closed and a name mistyped in a closing tag.
What may be missing is put into a section:

  I noticed you're connected to {{target.name}}{{#target.company}} at {{target.company}}{{/target.company}}

A section may test a fact that is missing.
Inheritance (tags with < and $) is not part of the language.
Partials nest at most 64 deep.)";

constexpr std::string_view own =
    R"(The letters of a project are in templates/NAME.toml beside its refer.toml, the partials in templates/NAME.mustache.
One with the name of a built-in letter takes its place; one with another name and instead_of takes it for some records only.
'refer template new NAME --from LETTER' begins one with the text of another, 'refer template preview NAME' shows it for made-up people, 'refer template lint' says what is wrong with it, and 'refer template list' says where each comes from.
'refer ask draft' and 'refer intro draft' write the letters of asks and introductions; nothing is sent.

  refer template new forwardable --from forwardable
  refer template new ask-specific-de --from ask-specific --language de
  refer contact edit jane --language de)";

constexpr std::string_view example = R"(  # templates/ask-renewal.toml
  summary = "ask after a renewal"
  kind = "ask"
  needs = ["source.first_name", "me.first_name", "moment.outcome"]
  max_words = 120
  subject = "{{#target.name}}An introduction to {{target.name}}?{{/target.name}}{{^target.name}}Whom should we meet?{{/target.name}}"
  body = """
  Hi {{source.first_name}},

  Thank you for renewing. {{moment.outcome}}: that was your team's work.
  {{#target.name}}
  You know {{target.name}}{{#tie.how}} ({{tie.how}}){{/tie.how}}. Would you
  be comfortable making an introduction?
  {{/target.name}}
  {{^target.name}}
  Who else has {{#challenge}}{{challenge}}{{/challenge}}{{^challenge}}the same problem{{/challenge}}?
  {{/target.name}}
  {{! The list of all outcomes that the profile names. }}
  {{#profile.outcomes}}
  - {{.}}
  {{/profile.outcomes}}

  {{me.first_name}}
  """)";

constexpr Key facts[] {
    {"me.name me.first_name me.email me.title me.company me.link me.availability",
     "Who you are, from [me] in the settings."},
    {"source.name source.first_name source.last_name source.email source.title source.company",
     "The source who is asked."},
    {"target.name target.first_name target.last_name target.email target.title target.company",
     "Whom you want to meet; missing in an ask that names nobody."},
    {"tie.how tie.strength", "How source and target know each other, as it was typed, and how well."},
    {"tie.relation tie.employer tie.years tie.worked_together",
     "What is surely understood of it: 'former colleague', 'Chase', 'five years', and whether they worked together and "
     "do no more. It is read from how they know each other ('former colleagues at Chase', 'worked together at "
     "Microsoft "
     "for five years', 'both at Chase, 2015-2017'), from when to when, and where that says nothing from where both "
     "worked; missing where the tie is only inferred."},
    {"colleague.name colleague.first_name colleague.last_name colleague.email colleague.title colleague.company",
     "Who of ours knows the source: the colleague of the introduction, or whoever of me.company has the strongest "
     "tie."},
    {"colleague.relation colleague.employer colleague.years colleague.worked_together",
     "How that colleague and the source know each other, as above."},
    {"segment", "How a sentence names the people you look for: the segment of the profile, or its name."},
    {"challenge", "The first challenge of the profile."},
    {"outcome", "The outcome of the moment; without one, the first of the profile; without that, proof.result."},
    {"why", "Why these two should meet ('refer intro edit --why'); in introductions."},
    {"topic", "What it is about, as 'refer intro draft --topic' says."},
    {"disclosure", "What the source has of it, where the settings want it said."},
    {"profile.handle profile.name profile.segment profile.summary profile.who_we_help profile.story profile.employees "
     "profile.next_step profile.link profile.availability profile.contact_by",
     "What the profile says."},
    {"profile.industries profile.regions profile.roles profile.triggers profile.challenges profile.outcomes "
     "profile.phrases",
     "Its lists; the first of each is profile.industry, profile.region, profile.role, profile.trigger, "
     "profile.challenge, profile.outcome, profile.phrase."},
    {"moment.kind moment.on moment.outcome", "The moment that the ask is about."},
    {"proof.result proof.quote proof.story proof.customer proof.company proof.link",
     "What was achieved for somebody else ('refer outcome list'): for the profile where there is such an outcome, with "
     "a customer who may be named where there is one, the newest of these. Who it is and the link are missing unless "
     "the customer allows to be named in public; what gives them away otherwise is never chosen, nor what the target "
     "achieved themselves."},
    {"ask.id ask.kind", "The ask; in letters of asks."},
    {"intro.id intro.state", "The introduction; in letters of introductions."},
    {"intro.introduced intro.replied intro.booked intro.met intro.opportunity",
     "Set for the state it is in, for sections."},
    {"today", "The day, as 2026-03-12."},
};

void write_keys(Page& page, std::string_view macro, std::span<const Key> entries) {
  page.begin_list("Ds");
  for (const auto& entry : entries) {
    page.item(std::string {macro} + " " + roff_argument(entry.name));
    page.sentence(entry.meaning);
  }
  page.end_list();
}

std::vector<Key> kinds() {
  std::vector<Key> entries;
  for (const auto& kind : letter_kinds()) {
    entries.push_back({kind.word, kind.summary});
  }
  return entries;
}

}  // namespace

std::string templates_page() {
  Page page {"refer-templates.5", "letters of refer"};
  page.section("DESCRIPTION");
  page.prose(letters);
  write_keys(page, "Ic", keys);
  page.subsection("Kinds");
  write_keys(page, "Cm", kinds());
  page.subsection("Language");
  page.prose(language);
  write_keys(page, "Li", tags);
  page.prose(lines);
  page.subsection("What is an error");
  page.prose(strict);
  page.subsection("Facts");
  page.prose(
      "A fact that is not known is missing; it is never an empty text. Reasons, amounts and notes are no facts: a "
      "letter "
      "that asks for one is refused.");
  write_keys(page, "Va", facts);
  page.section("FILES");
  page.prose(own);
  page.section("EXAMPLES");
  page.prose("A letter for an ask, with and without a person named:");
  page.prose(example);
  page.see_also({"refer.1", "refer-ask.1", "refer-intro.1", "refer-template.1", "refer.toml.5"});
  return page.text();
}

}  // namespace refer::cli
