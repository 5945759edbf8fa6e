#include "refer/store/mails.hpp"

namespace refer::store {

namespace {

constexpr std::string_view columns = "message_id, ask_id, intro_id, letter, side, sender_id, at";

Mail read(const Query& query) {
  return {.message_id = query.text(0),
          .ask = query.optional_id<AskId>(1),
          .intro = query.optional_id<IntroId>(2),
          .letter = query.text(3),
          .with = parse_word<With>(query.text(4)),
          .sender = ContactId {query.integer(5)},
          .at = Instant {query.integer(6)}};
}

}  // namespace

bool keep_mail(Database& database, const Mail& mail) {
  return database.run("insert into mail (" + std::string {columns} +
                          ") values (?1, ?2, ?3, nullif(?4, ''), ?5, ?6, ?7) on conflict do nothing",
                      {mail.message_id, mail.ask, mail.intro, mail.letter, word(mail.with), mail.sender, mail.at}) > 0;
}

std::vector<Mail> all_mails(Database& database) {
  std::vector<Mail> all;
  auto query = database.query("select " + std::string {columns} + " from mail");
  while (query.step()) {
    all.push_back(read(query));
  }
  return all;
}

std::vector<Mail> mails_of(Database& database, std::optional<AskId> ask, std::optional<IntroId> intro) {
  auto query = database.query("select " + std::string {columns} +
                                  " from mail where ask_id = ?1 or intro_id = ?2"
                                  " or intro_id = (select id from intro where ask_id = ?1)"
                                  " or ask_id = (select ask_id from intro where id = ?2)"
                                  " order by at, message_id",
                              {ask, intro});
  std::vector<Mail> all;
  while (query.step()) {
    all.push_back(read(query));
  }
  return all;
}

}  // namespace refer::store
