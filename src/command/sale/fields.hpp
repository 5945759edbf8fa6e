#pragma once

#include <string>

#include "refer/command/args.hpp"
#include "refer/command/session.hpp"
#include "refer/store/sales.hpp"

namespace refer::command {

void declare_fields(Args& args, store::SaleFields& fields);
/// `renewal of Elena Cole on 2026-03-02, 20000.00 EUR`, for sentences.
[[nodiscard]] std::string sale_sentence(const store::Sale& sale, Session& session);

}  // namespace refer::command
