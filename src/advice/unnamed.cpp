#include "refer/advice/unnamed.hpp"

#include <algorithm>
#include <utility>
#include <vector>

#include "advice/words.hpp"
#include "refer/core/text.hpp"

namespace refer::advice {

namespace {

constexpr std::size_t least_part {2};      // letters: one is an initial
constexpr std::size_t least_joined {6};    // of what may be written as two words
constexpr std::size_t most_words {16};     // of a whole name; a longer one is found by its parts
constexpr std::size_t least_umlaut {5};    // of a word where ue may be ü: not Due
constexpr unsigned char first_cjk {0xe3};  // byte: from here on no spaces divide words

/// Legal forms of companies.
constexpr std::string_view legal_forms =
    "ab|ag|aps|as|bv|co|corp|corporation|doo|eood|gbr|gmbh|inc|incorporated|kft|kg|kgaa|kk|limited|llc|llp|lp|ltd|mbh|"
    "nv|ohg|ood|oy|oyj|plc|pte|pty|sa|sarl|sas|se|sl|spa|srl|sro|ug|ао|зао|оао|ооо|пао";
/// Words at the ends of the names of companies that can be left out.
constexpr std::string_view rims = "the|group|holding|holdings|company|and|of";
/// Words in names that name nobody.
constexpr std::string_view usual =
    "the|group|holding|holdings|company|and|of|"
    // in names of companies
    "agency|analytics|bank|brothers|build|business|capital|care|center|centre|city|cloud|club|consulting|data|design|"
    "digital|energy|engineering|enterprise|enterprises|europe|finance|first|foundation|global|good|great|health|home|"
    "house|industries|industry|insurance|international|lab|labs|logistics|management|market|marketing|media|national|"
    "net|network|networks|new|office|one|online|open|partner|partners|people|plan|planning|power|product|products|"
    "project|research|sales|school|security|service|services|shop|smart|software|solution|solutions|studio|studios|"
    "system|systems|team|tech|technologies|technology|time|trade|trust|union|university|web|work|works|world|"
    // in names of people, and of nobody
    "contact|customer|de|del|den|der|di|dr|el|jr|la|le|mr|mrs|ms|person|phd|prof|source|sr|st|target|van|von|"
    // in addresses
    "ac|com|edu|gov|info|mail|org|www|"
    // short words with which sentences begin
    "am|an|are|as|at|be|but|by|can|do|for|from|go|he|her|his|how|if|in|is|it|its|let|me|my|no|not|now|on|or|our|out|"
    "she|so|that|they|this|to|up|us|was|we|who|why|you";
/// Where everybody may have an address.
constexpr std::string_view mail_hosts =
    "aol|gmail|gmx|googlemail|hotmail|icloud|live|me|msn|outlook|proton|protonmail|t-online|web|yahoo|ymail|zoho";

/// Without what nobody sees: it may stand within a name.
std::string visible(std::string_view text) {
  std::string all;
  for (auto rest = text; !rest.empty();) {
    const std::string_view signs[] {"\u00ad", "\u200b", "\u200c", "\u200d", "\u2060", "\ufeff"};
    const auto found =
        std::find_if(std::begin(signs), std::end(signs), [&](std::string_view sign) { return rest.starts_with(sign); });
    if (found == std::end(signs)) {
      all += rest.front();
    }
    rest.remove_prefix(found == std::end(signs) ? 1 : found->size());
  }
  return all;
}

/// The same text, with spaces for what words_of takes for a letter or an apostrophe, and what is within or behind a
/// name: Bo's, Globex®, legal forms without a space. Every byte stays in its place.
std::string plain(std::string_view text) {
  std::string all {text};
  for (const std::string_view sign :
       {"'", "\u2019", "\u2018", "\u00b4", "\u02bc", "\uff07", "\u00ae", "\u00a9", "\u2122", "株式会社", "有限会社",
        "股份有限公司", "有限公司", "\u3000", "\u3001", "\u3002", "\uff0c"}) {
    for (auto at = all.find(sign); at != std::string::npos; at = all.find(sign, at)) {
      all.replace(at, sign.size(), sign.size(), ' ');
    }
  }
  return all;
}

/// A folded word, with ue as ü is folded.
std::string key_of(std::string word) {
  if (word.size() < least_umlaut) {
    return word;
  }
  for (std::size_t at = 1; at < word.size(); ++at) {
    if (word[at] == 'e' && std::string_view {"aou"}.find(word[at - 1]) != std::string_view::npos) {
      word.erase(at, 1);
    }
  }
  return word;
}

bool is_number(std::string_view word) {
  return word.find_first_not_of("0123456789") == std::string_view::npos;
}

bool is_small(std::string_view text, const Word& word) {
  return text[word.begin] >= 'a' && text[word.begin] <= 'z';
}

/// The keys of some words, with a sign between them.
std::string keys_of(const std::vector<Word>& words, std::string_view between) {
  std::vector<std::string> keys;
  for (const auto& word : words) {
    keys.push_back(key_of(word.text));
  }
  return join(keys, between);
}

/// Without legal forms, also where points divide their letters: S.A., A/S.
std::vector<Word> without_form(std::vector<Word> words) {
  const auto is_letter = [](const Word& word) { return word.text.size() == 1; };
  const auto letters = std::find_if_not(words.rbegin(), words.rend(), is_letter) - words.rbegin();
  if (letters > 1) {
    words.resize(words.size() - static_cast<std::size_t>(letters));
  }
  std::erase_if(words, [](const Word& word) { return is_one_of(word.text, legal_forms); });
  return words;
}

/// Without the words at both ends that can be left out.
std::vector<Word> without_rims(std::vector<Word> words) {
  while (!words.empty() && is_one_of(words.back().text, rims)) {
    words.pop_back();
  }
  const auto first =
      std::find_if_not(words.begin(), words.end(), [](const Word& word) { return is_one_of(word.text, rims); });
  words.erase(words.begin(), first);
  return words;
}

}  // namespace

void Unnamed::add(const KnownBy& person) {
  const auto name = visible(person.name);
  add_whole(words_of(plain(name)));
  add_parts(name);
  add_parts(visible(person.first_name));
  add_company(visible(person.company));
  add_address(person.email);
}

void Unnamed::add_whole(const std::vector<Word>& words) {
  const bool is_usual = words.size() == 1 && is_one_of(words.front().text, usual);
  if (!words.empty() && words.size() <= most_words && !is_usual) {
    whole_.insert(keys_of(words, " "));
    longest_ = std::max(longest_, words.size());
  }
}

void Unnamed::add_parts(std::string_view name) {
  const auto text = plain(name);
  for (const auto& word : words_of(text)) {
    if (word.text.size() < least_part || is_number(word.text)) {
      continue;
    }
    if (is_one_of(word.text, usual)) {
      ordinary_.insert(key_of(word.text));
    } else {
      parts_.insert(key_of(word.text));
      spelled_.insert(text.substr(word.begin, word.end - word.begin));
    }
  }
}

void Unnamed::add_company(std::string_view company) {
  const auto text = plain(company);
  const auto all = words_of(text);
  const auto name = without_form(all);
  const auto core = without_rims(name);
  for (const auto& words : {all, name, core}) {
    add_whole(words);
  }
  if (name.size() == 1) {
    ordinary_.insert(key_of(name.front().text));
  }
  if (core.size() > 1) {
    parts_.insert(keys_of(core, ""));
  }
  for (const auto& word : core) {
    if (word.text.size() >= least_part && !is_number(word.text) && !is_one_of(word.text, usual)) {
      parts_.insert(key_of(word.text));
    }
  }
}

void Unnamed::add_address(std::string_view email) {
  const auto at = email.find('@');
  if (at == std::string_view::npos) {
    return;
  }
  addresses_.insert(lower_ascii(email));
  const auto domain = lower_ascii(email.substr(at + 1));
  auto labels = split(domain, '.');
  if (labels.size() < 2 || is_one_of(labels.front(), mail_hosts)) {
    return;
  }
  addresses_.insert(domain);
  labels.pop_back();
  for (const auto& label : labels) {
    const auto words = words_of(label);
    if (!is_one_of(label, usual) && !is_one_of(label, legal_forms) && label.size() >= least_part) {
      parts_.insert(keys_of(words, ""));
    }
  }
}

std::optional<std::pair<std::size_t, std::size_t>> Unnamed::find_whole(const std::vector<Word>& words) const {
  for (std::size_t begin = 0; begin < words.size(); ++begin) {
    std::string said;
    for (auto end = begin; end < std::min(words.size(), begin + longest_); ++end) {
      said += (said.empty() ? "" : " ") + key_of(words[end].text);
      if (whole_.contains(said)) {
        return std::pair {begin, end};
      }
    }
  }
  return std::nullopt;
}

bool Unnamed::is_part(std::string_view text, const std::vector<Word>& words, std::size_t at) const {
  const auto& word = words[at];
  const auto key = key_of(word.text);
  if (is_small(text, word)) {
    return spelled_.contains(text.substr(word.begin, word.end - word.begin));
  }
  const bool begins = at == 0 || words[at - 1].ends_sentence;
  if (parts_.contains(key) || (!begins && ordinary_.contains(key))) {
    return true;
  }
  // Where no spaces divide words, a name stands within others.
  return static_cast<unsigned char>(key.front()) >= first_cjk &&
         std::any_of(parts_.lower_bound(std::string {static_cast<char>(first_cjk)}), parts_.end(),
                     [&](const std::string& part) { return key.find(part) != std::string::npos; });
}

bool Unnamed::is_parted(std::string_view text, const std::vector<Word>& words, std::size_t at) const {
  if (at + 1 == words.size()) {
    return false;
  }
  const auto joined = key_of(words[at].text) + key_of(words[at + 1].text);
  const bool has_capitals = !is_small(text, words[at]) && !is_small(text, words[at + 1]);
  return joined.size() >= least_joined && (whole_.contains(joined) || (has_capitals && parts_.contains(joined)));
}

bool Unnamed::is_named_in(std::string_view text) const {
  return find_whole(words_of(plain(visible(text)))).has_value();
}

std::optional<std::string> Unnamed::find_in(std::string_view text) const {
  const auto seen = visible(text);
  const auto read = plain(seen);
  const auto words = words_of(read);
  const auto said = [&](std::size_t first, std::size_t last) {
    return seen.substr(words[first].begin, words[last].end - words[first].begin);
  };
  if (const auto found = find_whole(words)) {
    return said(found->first, found->second);
  }
  for (std::size_t at = 0; at < words.size(); ++at) {
    if (is_part(read, words, at)) {
      return said(at, at);
    }
    if (is_parted(read, words, at)) {
      return said(at, at + 1);
    }
  }
  const auto small = lower_ascii(seen);
  const auto address = std::find_if(addresses_.begin(), addresses_.end(),
                                    [&](const std::string& one) { return small.find(one) != std::string::npos; });
  return address == addresses_.end() ? std::nullopt : std::optional {*address};
}

}  // namespace refer::advice
