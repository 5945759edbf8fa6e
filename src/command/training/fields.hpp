#pragma once

#include "refer/command/args.hpp"
#include "refer/store/training.hpp"

namespace refer::command {

/// The options of `add` and `edit`.
void declare_fields(Args& args, store::TrainingFields& fields);

}  // namespace refer::command
