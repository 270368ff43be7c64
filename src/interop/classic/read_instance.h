// Readers of classic instances: PSPLIB `.sm` and `.mm` (Kolisch, Sprecher 1997, doi:10.1016/S0377-2217(96)00170-1),
// MMLIB
// `.mm` (Van Peteghem, Vanhoucke 2014, doi:10.1016/j.ejor.2013.10.012) and ProGen/max `.sch` (Schwindt 1998).
#pragma once

#include <string>
#include <string_view>

#include "base/result.h"
#include "interop/classic/instance.h"

namespace entente::interop::classic {

inline constexpr std::uint64_t kMaxInstanceBytes = std::uint64_t{16} << 20;

// Whether the name ends as those of instances do: .sm, .mm or .sch.
bool is_instance_name(std::string_view name);

// The format follows from the file's name. Errors tell file, line and, where one is meant, the field:
// classic.unknown_format, classic.file_too_large, classic.file_ends, classic.section_expected,
// classic.jobs_not_counted, classic.number_expected, classic.number_out_of_range, classic.lag_expected,
// classic.line_goes_on, classic.other_job_expected, classic.other_mode_expected, classic.doubly_constrained,
// classic.several_modes, classic.only_renewable, classic.not_a_dummy, classic.too_many_links.
Result<Instance> read_instance(std::string_view content, const std::string& file);

}  // namespace entente::interop::classic
