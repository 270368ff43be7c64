// `entente programme perform`: several acts, one a line.
#pragma once

#include <cstdint>
#include <functional>
#include <istream>

#include "app/programme/perform_act.h"

namespace entente::app::programme {

struct PerformedLine {
  std::int64_t line = 0;
  Result<PerformedAct> act;
};

// {"kind":..,"act":..,"id":..,"set":{..},"parts":[{"kind":..,"set":{..}}],"reason":..,"audience":..,
// "idempotency_key":..,"as":..}, of which kind and act must be there; `by` says those without `as`. Each is told when
// it is durable or refused; the next is read when that returns true. How many were taken. Errors: those of opening and
// reading the record.
Result<std::int64_t> perform_lines(const Place& place, const std::string& by, std::istream& lines,
                                   const std::function<bool(const PerformedLine&)>& tell);

// Error: cli.not_an_act.
Result<ActRequest> act_in_line(const std::string& line, const std::string& by);

}  // namespace entente::app::programme
