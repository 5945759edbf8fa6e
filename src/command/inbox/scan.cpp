#include <fmt/core.h>

#include <algorithm>
#include <map>
#include <memory>
#include <set>

#include "command/inbox/fields.hpp"
#include "command/inbox/match.hpp"
#include "refer/command/args.hpp"
#include "refer/command/command.hpp"
#include "refer/command/drafts.hpp"
#include "refer/mail/mailbox.hpp"

namespace refer::command {

namespace {

struct Options {
  std::vector<File> paths {};
  mail::Count count {};
  std::vector<mail::Received> mails {};
};

/// The addresses of whoever may show something: mine, and those of people who are known.
std::set<std::string> known_addresses(const Session& session) {
  std::set<std::string> keys {mail::address_key(session.config().text("me.email"))};
  for (const auto& alias : session.config().list("me.aliases")) {
    keys.insert(mail::address_key(alias));
  }
  auto database = store::Database::open(session.project().database, store::Access::read);
  for (const auto& person : store::correspondents(database)) {
    keys.insert(mail::address_key(person.address));
  }
  return keys;
}

/// Whether a message may show anything, or is to be counted. Of strangers only what came back does, and what answers:
/// the others, most of a mailbox, need not be kept until all is read.
bool matters(const mail::Received& mail, const std::set<std::string>& known, Instant now) {
  if (!mail.date || *mail.date > now || mail.bounce) {
    return true;
  }
  return !mail.is_automatic && (!mail.answers.empty() || known.contains(mail::address_key(mail.sender.address)));
}

/// Reads the mail. This is done before the database is opened for writing, so that nobody waits for it.
void read(Options& options, const Session& session) {
  if (session.config().text("me.email").empty()) {
    throw Error(Fault::config, "mail is from you or to you, and the settings do not say your address",
                "refer config set me.email ADDRESS");
  }
  const auto known = known_addresses(session);
  for (const auto& path : options.paths) {
    const auto count = mail::read_mail(session.resolve(path.path), [&](const mail::Stored& stored) {
      auto mail = mail::read_received(stored.head, stored.body);
      mail.date = mail.date ? mail.date : stored.arrived;
      if (matters(mail, known, session.now())) {
        options.mails.push_back(std::move(mail));
      }
    });
    options.count.folders += count.folders;
    options.count.messages += count.messages;
  }
}

/// The kinds of all letters. One that cannot be read has none: that is for those to say who use it.
std::map<std::string, std::string, std::less<>> letter_kinds(const Session& session) {
  std::map<std::string, std::string, std::less<>> kinds;
  for (const auto& file : letter_files(session)) {
    try {
      kinds[file.name] = find_letter(file.name, session).kind;
    } catch (const Error&) {
      continue;
    }
  }
  return kinds;
}

/// The subject of the letter of an ask as it would be written now, each looked for once.
std::function<std::optional<std::string>(AskId)> subjects(Session& session) {
  const auto found = std::make_shared<std::map<AskId, std::optional<std::string>>>();
  return [&session, found](AskId id) {
    const auto place = found->find(id);
    if (place != found->end()) {
      return place->second;
    }
    const auto drafted = find_draft(store::get_ask(session.database(), id), {}, session);
    return (*found)[id] = drafted ? std::optional {drafted->letter.subject} : std::nullopt;
  };
}

Known known_now(Session& session) {
  auto& database = session.database();
  Known known {.mine = session.config().list("me.aliases"),
               .people = store::correspondents(database),
               .conversations = store::conversations(database),
               .mails = store::all_mails(database),
               .proposals = store::proposals(database, {.all = true}),
               .kinds = letter_kinds(session),
               .subject = subjects(session),
               .now = session.now()};
  known.mine.push_back(session.config().text("me.email"));
  return known;
}

std::string counted(std::size_t number, std::string_view one) {
  auto digits = fmt::format("{}", number);
  for (auto at = digits.size(); at > 3; at -= 3) {
    digits.insert(at - 3, ",");
  }
  return fmt::format("{} {}{}", digits, one, number == 1 ? "" : "s");
}

/// `Read 1,204 messages in 3 folders: 5 proposals, 4 of them certain.`
std::string summary(const mail::Count& count, const std::vector<store::Proposal>& found) {
  const auto certain =
      std::count_if(found.begin(), found.end(), [](const store::Proposal& one) { return one.is_certain; });
  const auto read = fmt::format("Read {} in {}", counted(count.messages, "message"), counted(count.folders, "folder"));
  if (found.empty()) {
    return read + ": no new proposals.";
  }
  const auto next = certain > 0 ? "'refer inbox apply --certain' records what is certain"
                                : "'refer inbox list' shows what is to be decided";
  return fmt::format("{}: {}, {} of them certain; {}.", read, counted(found.size(), "proposal"),
                     certain == 0 ? "none" : fmt::format("{}", certain), next);
}

Runner declare(Args& args) {
  const auto options = std::make_shared<Options>();
  auto& slot = args.argument("PATH", options->paths, "a Maildir, a mailbox file, a message, or a tree of them");
  slot.required = true;
  slot.value = "PATH";
  args.before([options](Session& session) -> std::optional<Answer> {
    read(*options, session);
    return std::nullopt;
  });
  return [options](Session& session) {
    auto& database = session.database();
    const auto findings = match(known_now(session), std::move(options->mails));
    for (const auto& mail : findings.mails) {
      store::keep_mail(database, mail);
    }
    std::vector<store::Proposal> found;
    for (auto proposal : findings.proposals) {
      proposal.found_at = session.now();
      if (const auto id = store::add_proposal(database, proposal)) {
        found.push_back(store::get_proposal(database, *id));
      }
    }
    Answer answer {.table = proposal_rows(found, session)};
    answer.notes.push_back(summary(options->count, found));
    if (findings.undated > 0) {
      answer.warnings.push_back(
          fmt::format("Passed over {} without a date that can be read, or with one that is still to come.",
                      counted(findings.undated, "message")));
    }
    return answer;
  };
}

}  // namespace

extern const Command inbox_scan {
    .path = "inbox scan",
    .summary = "find in your mail what happened",
    .details =
        R"(Reads the headers of the mail in Maildirs, mailbox files (mbox) and single messages, and of trees of them, and proposes what they show: which asks you
sent, who introduced whom, who wrote back, whom you thanked, and which addresses took no mail. Give the folder of sent mail too: your own messages are
then known as they were really sent, and what answers them is known by that. Mail itself is never changed, and no state of a record is: that is for
'refer inbox apply'.

A proposal is certain when only one record can be meant: a letter of yours with its Message-ID, an answer to a message that was seen in its thread, from
the person it went to, a message from a source to the target of theirs with you in copy. All else (the same subject, another address, another subject, a
letter to many, an introduction that nobody asked for) is a suggestion. What a source answered must be read by a person. Automatic answers, receipts,
lists, calendars and what is older than its record are passed over.

Who wrote a message is taken from its From line. It is no more than a suggestion where the results of the receiving server's checks, which stand in its
header, do not speak for that sender, or where the answer is wanted elsewhere; a message without such results is believed. Certain is then as certain as
your server is: where it checks nothing, look at 'refer inbox list' before --certain.

'me.email' and 'me.aliases' of the settings say which addresses are yours. Scanning again finds nothing twice.

  refer inbox scan ~/Maildir ~/Maildir/.Sent
  refer inbox scan ~/Mail/inbox.mbox ~/Mail/sent.mbox
  refer inbox scan --dry-run --json ~/Maildir)",
    .needs = Needs::write,
    .declare = declare,
};

}  // namespace refer::command
