// The program: the list of its commands and of its formats. Nothing registers itself.

#include "refer/cli/registry.hpp"

#include "refer/mail/formats.hpp"
#include "refer/output/formats.hpp"

// clang-format off
#define REFER_COMMANDS(COMMAND)                                                                                        \
  COMMAND(profile_add) COMMAND(profile_list) COMMAND(profile_show) COMMAND(profile_edit) COMMAND(profile_remove)       \
  COMMAND(profile_lint) COMMAND(profile_match) COMMAND(profile_card)                                                   \
  COMMAND(source_add) COMMAND(source_list) COMMAND(source_show) COMMAND(source_edit) COMMAND(source_remove)            \
  COMMAND(source_types) COMMAND(source_rank) COMMAND(source_ready) COMMAND(source_coverage) COMMAND(source_lifecycle)  \
  COMMAND(source_brainstorm) COMMAND(source_worksheet) COMMAND(source_brief) COMMAND(source_onboarding) COMMAND(source_onboard) \
  COMMAND(ask_add) COMMAND(ask_list) COMMAND(ask_show) COMMAND(ask_edit) COMMAND(ask_remove)                           \
  COMMAND(ask_check) COMMAND(ask_lint) COMMAND(ask_plan) COMMAND(ask_draft) COMMAND(ask_mark) COMMAND(ask_nudge)                         \
  COMMAND(intro_add) COMMAND(intro_list) COMMAND(intro_show) COMMAND(intro_edit) COMMAND(intro_remove)                 \
  COMMAND(intro_draft) COMMAND(intro_lint) COMMAND(intro_mark) COMMAND(intro_consent) COMMAND(intro_reclassify) COMMAND(intro_history)      \
  COMMAND(permission_add) COMMAND(permission_list) COMMAND(permission_show) COMMAND(permission_edit) COMMAND(permission_remove) \
  COMMAND(sale_add) COMMAND(sale_list) COMMAND(sale_show) COMMAND(sale_edit) COMMAND(sale_remove)                      \
  COMMAND(credit_add) COMMAND(credit_list) COMMAND(credit_show) COMMAND(credit_edit) COMMAND(credit_remove)            \
  COMMAND(why) COMMAND(tree)                                                                                           \
  COMMAND(give_suggest) COMMAND(give_plan)                                                                            \
  COMMAND(channel_add) COMMAND(channel_list) COMMAND(channel_show) COMMAND(channel_edit) COMMAND(channel_remove)       \
  COMMAND(report) COMMAND(report_exposure) COMMAND(report_dashboard) COMMAND(report_digest) COMMAND(report_run)                                                                             \
  COMMAND(contact_add) COMMAND(contact_list) COMMAND(contact_show) COMMAND(contact_edit) COMMAND(contact_remove)       \
  COMMAND(contact_forget) COMMAND(contact_export) COMMAND(contact_merge)                                               \
  COMMAND(tie_add) COMMAND(tie_list) COMMAND(tie_show) COMMAND(tie_edit) COMMAND(tie_remove) COMMAND(tie_infer)        \
  COMMAND(moment_add) COMMAND(moment_list) COMMAND(moment_show) COMMAND(moment_edit) COMMAND(moment_remove)            \
  COMMAND(touch_add) COMMAND(touch_list) COMMAND(touch_show) COMMAND(touch_edit) COMMAND(touch_remove)                 \
  COMMAND(outcome_add) COMMAND(outcome_list) COMMAND(outcome_show) COMMAND(outcome_edit) COMMAND(outcome_remove) COMMAND(outcome_sheet) \
  COMMAND(training_add) COMMAND(training_list) COMMAND(training_show) COMMAND(training_edit) COMMAND(training_remove)  \
  COMMAND(reward_add) COMMAND(reward_list) COMMAND(reward_show) COMMAND(reward_edit) COMMAND(reward_remove) COMMAND(reward_due) \
  COMMAND(feedback_add) COMMAND(feedback_list) COMMAND(feedback_show) COMMAND(feedback_edit) COMMAND(feedback_remove) \
  COMMAND(goal_add) COMMAND(goal_list) COMMAND(goal_show) COMMAND(goal_edit) COMMAND(goal_remove)                      \
  COMMAND(ask_send) COMMAND(intro_send) COMMAND(outbox_list) COMMAND(outbox_show) COMMAND(outbox_mark)                 \
  COMMAND(next) COMMAND(next_snooze) COMMAND(path)                                                                     \
  COMMAND(inbox_scan) COMMAND(inbox_list) COMMAND(inbox_apply) COMMAND(inbox_dismiss)                                  \
  COMMAND(import_) COMMAND(import_ties) COMMAND(log) COMMAND(undo) COMMAND(redo)                                       \
  COMMAND(init) COMMAND(lint) COMMAND(doctor) COMMAND(template_list) COMMAND(template_show) COMMAND(template_render) \
  COMMAND(template_new) COMMAND(template_lint) COMMAND(template_preview) \
  COMMAND(config_get) COMMAND(config_set) COMMAND(config_list)                                                         \
  COMMAND(completion) COMMAND(schema) COMMAND(help)
// clang-format on

namespace refer {

namespace command {
#define REFER_DECLARE(name) extern const Command name;
REFER_COMMANDS(REFER_DECLARE)
}  // namespace command

const Registry& registry() {
#define REFER_ADDRESS(name) &command::name,
  static constexpr const command::Command* commands[] {REFER_COMMANDS(REFER_ADDRESS)};
  static constexpr const Format* formats[] {&output::table, &output::json,     &output::jsonl, &output::csv,
                                            &output::tsv,   &output::markdown, &output::html,  &output::ics,
                                            &mail::text,    &mail::eml,        &mail::mbox,    &mail::mailto};
  static constexpr Registry all {commands, formats};
  return all;
}

}  // namespace refer
