// The prose of refer(1) and refer.toml(5).

#include "cli/manual/texts.hpp"

namespace refer::cli::texts {

constexpr std::string_view what_it_is =
    R"(refer keeps a referral programme: whom you want to meet, who may introduce you, what you asked of whom and when, how each introduction went, and what came of it.
It writes the letters that go with all this and sends none of them.
Everything is in one SQLite file beside a settings file; nothing leaves the computer.

A profile says whom you want to meet.
A source is a contact who may introduce you.
A tie is how well two people know each other, from 1 to 5; a moment is a time when your value was plain to see; a touch is any contact, and what was given with it.
An ask is one request to one source, for a named person or for a profile.
An introduction begins when a source accepts an ask, or comes unasked, and goes stage by stage to a meeting and a deal, or to an exit.

A command is a noun and a verb, or one word.
Global options may stand anywhere.
What stands behind '--' is never taken for an option.)";

constexpr std::string_view people =
    R"(People are named by id, e-mail address, handle, or any part of the name that only one person has; upper and lower case and accents make no difference.
Whole words of a name go before parts of words.
When several people match, the command lists them and does nothing.
'me' is yourself.
Where a new person may be meant, an unknown e-mail address, or 'Elena Cole <elena@globex.example>', adds a contact.

Where a command takes ids, '-' reads them from standard input, one a line.
Where it takes a file, '-' is standard input.)";

constexpr std::string_view dates =
    R"(A day is written 2026-03-12, today, yesterday, tomorrow, monday (the last one, today included), or counted from today: -3d, +2w, -1m, +1y.
An instant is a day, now, 2026-03-12T09:30 in the local time zone, or the same with seconds and an offset: 2026-03-12T09:30:00+01:00.
A period is 2026, 2026-03, 2026-Q1, 2026-W12, 12m (the twelve months that end today; also d, w and y), or this or last week, month, quarter or year.

Days are always written as 2026-03-12 and instants in UTC as 2026-03-12T09:30:00Z; only a table shows them in the local time zone.
What cannot be understood is an error, never a guess.)";

constexpr std::string_view amounts =
    R"(An amount is written 42000EUR, 42000.50 EUR, EUR 42,000.50 or €42000; without a currency it is in the one of the setting money.currency.
A decimal comma is an error.
A range is written 50-500, 50+ or 200; a range of amounts 1M-50M EUR, where k, M and B multiply.)";

constexpr std::string_view output =
    R"(What was asked for goes to standard output, sentences for people and errors to standard error.
Output is a table, at a terminal as elsewhere; programs ask for another format:)";

constexpr std::string_view changes =
    R"(JSON is a list of objects, and one object for 'show'; a list without entries is [] and exit status 0.
In CSV a text that begins with = + - or @ gets a ' before it, so that no spreadsheet takes it for a formula; what reads CSV here takes it off.
Money is an object of amount and currency in JSON, and '42000.00 EUR' elsewhere.
A rate that cannot be formed is null or empty.
With --json, an error is one JSON object on standard error with code, message and hint, and with file, line and column where they are known.
Names of columns keep their meaning.

A command that changes something prints one sentence to standard error, and the new or changed row to standard output when a format was asked for.
Each such command is one transaction: it is done whole or not at all, 'refer log' shows it, 'refer undo' takes it back and 'refer redo' does it again.)";

constexpr std::string_view more_commands =
    R"(A program refer-NAME on PATH is run as 'refer NAME', and an alias of that name in your own settings goes before it; neither can take the place of a command of refer. Of the options in front of the name of a program, -C, --db and --now reach it.)";

constexpr std::string_view main_job = R"(  refer init acme --name "Ada Park" --email ada@acme.example && cd acme
  refer profile add scaleups --name "SaaS scale-ups" --industry SaaS \
    --employees 50-500 --role "VP of Sales" --trigger "growing 20% a year" \
    --challenge "sales productivity falls as the team grows" \
    --outcome "ramp time down from 6 months to 3"
  refer import linkedin ~/Downloads/Connections.csv
  refer source add jane@pixel.example --type customer --strength 5
  refer moment add jane --kind renewal \
    --outcome "cut onboarding from 6 weeks to 10 days"
  refer tie add jane elena@globex.example --strength 4 \
    --how "former colleagues at Chase"
  refer ask add jane elena --kind specific --profile scaleups
  refer ask draft 1 --format eml > ask.eml
  refer ask mark 1 sent
  refer ask mark 1 accepted
  refer intro draft 1 --template forwardable
  refer intro mark 1 forwarded
  refer intro mark 1 consented
  refer intro mark 1 introduced
  refer intro mark 1 met
  refer intro mark 1 won --value 42000EUR
  refer report funnel
  refer report sources --format csv)";

constexpr std::string_view settings =
    R"(Settings are TOML.
They come from three places, the later winning over the earlier: your own file, the file of the project, and -c KEY=VALUE on the command line.
Your own file is $XDG_CONFIG_HOME/refer/config.toml, by default ~/.config/refer/config.toml.
The file of a project is refer.toml; the directory that holds it is the project, and is found from the working directory upwards.

'refer init' writes the file with every setting in it, behind a # where the default holds.
'refer config list' shows what holds and where it comes from; 'refer config set' changes one setting and leaves the rest of the file as it is.
A key that does not exist, a value of another type, and a word that is none of those allowed are errors.

Settings that start programs, and aliases, count only in your own file, so that a project that came from elsewhere runs nothing.)";

constexpr std::string_view settings_example = R"(  [me]
  name = "Ada Park"
  email = "ada@acme.example"
  company = "Acme"

  [money]
  currency = "EUR"

  [guards]
  praise_for_direct = false

  [source_types.investor]
  strengths = "sees many companies early"
  challenges = "asked by everybody"

  [programs.client]
  incentive = "a donation of 200 EUR to a charity of theirs"
  disclosure = "For transparency: we thank for introductions with a donation.")";

}  // namespace refer::cli::texts
