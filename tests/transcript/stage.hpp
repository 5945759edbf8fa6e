#pragma once

#include <functional>
#include <map>
#include <string>
#include <vector>

#include "refer/cli/run.hpp"
#include "transcript/script.hpp"
#include "transcript/words.hpp"

namespace transcript {

/// One command line of the program under test; the exit status.
using Program = std::function<int(const refer::cli::World&)>;

/// Where a transcript is played: a fresh temporary directory, an environment, a clock that stands still.
class Stage {
 public:
  /// `binary` is what `$ sh` finds as `refer`, `here` as $HERE: the directory of the transcript.
  Stage(Program program, std::string binary, std::string here = {});
  ~Stage();  ///< takes the directory away
  Stage(const Stage&) = delete;
  Stage& operator=(const Stage&) = delete;

  /// Does one step. Paths in the temporary directory are shown as <dir>. Throws std::exception when the step itself is
  /// wrong.
  [[nodiscard]] Outcome play(const Step& step);

 private:
  [[nodiscard]] Outcome do_refer(const std::vector<Word>& words, const Step& step);
  [[nodiscard]] Outcome do_shell(const std::string& command, const std::string& given) const;
  void do_write(const std::vector<Word>& words, const Step& step) const;
  void do_environment(const std::vector<Word>& words);
  void do_now(const std::string& text);
  [[nodiscard]] std::string path_of(const std::string& name) const;

  Program program_;
  std::string binary_;
  std::string here_;
  std::string root_ {};
  std::string directory_ {};
  std::map<std::string, std::string> environment_ {};
  refer::Instant now_ {1'772'442'000};  // 2026-03-02T09:00:00Z
};

}  // namespace transcript
