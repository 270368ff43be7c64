#include <array>

#include "interop/classic/readers.h"
#include "plan/problem.h"

namespace entente::interop::classic {
namespace {

// What the file begins with: how many jobs and how many resources of each kind.
struct Counts {
  std::int64_t jobs = 0;
  std::int64_t renewable = 0;
  std::int64_t nonrenewable = 0;
};

std::int64_t number_behind_colon(Scanner& scanner, std::string_view field, Range range) {
  while (const auto found = scanner.word()) {
    if (found->ends_with(':')) return scanner.number(field, range);
  }
  return scanner.number(field, range);  // which says that there is none
}

void read_sections_up_to(Scanner& scanner, std::string_view heading) {
  scanner.need_line();
  if (squeezed(scanner.line()) != heading)
    scanner.refuse("classic.section_expected", {{"heading", std::string(heading)}});
}

// Lines that are not counted (the name of the base file, the tardiness cost) are passed over.
Counts read_counts(Scanner& scanner) {
  Counts counts;
  while (scanner.next_line()) {
    const std::string label = squeezed(scanner.line());
    if (label.starts_with("JOBS(")) {
      counts.jobs = number_behind_colon(scanner, "jobs", {2, plan::kMaxActivities});
    } else if (label == "-RENEWABLE") {
      counts.renewable = number_behind_colon(scanner, "renewable", {0, kMaxResources});
    } else if (label == "-NONRENEWABLE") {
      counts.nonrenewable = number_behind_colon(scanner, "nonrenewable", {0, kMaxResources});
    } else if (label == "-DOUBLYCONSTRAINED") {
      if (number_behind_colon(scanner, "doubly_constrained", {0, kMaxResources}) != 0)
        scanner.refuse("classic.doubly_constrained");
    } else if (label == "PRECEDENCERELATIONS") {
      if (counts.jobs == 0) scanner.refuse("classic.jobs_not_counted");
      return counts;
    }
  }
  scanner.refuse("classic.section_expected", {{"heading", std::string("PRECEDENCE RELATIONS")}});
  return counts;
}

void expect_number(Scanner& scanner, std::string_view code, std::string_view field, std::int64_t expected,
                   Range range) {
  const std::int64_t found = scanner.number(field, range);
  if (found != expected) scanner.refuse(std::string(code), {{"found", found}, {"expected", expected}}, field);
}

// How many modes each job has.
std::vector<std::int64_t> read_precedences(Scanner& scanner, const Counts& counts, Instance& instance) {
  std::vector<std::int64_t> modes;
  scanner.need_line();  // the names of the columns
  for (std::int64_t job = 1; job <= counts.jobs && !scanner.failed(); ++job) {
    scanner.need_line();
    expect_number(scanner, "classic.other_job_expected", "jobnr.", job, {1, counts.jobs});
    modes.push_back(scanner.number("#modes", {1, kMaxModes}));
    const std::int64_t successors = scanner.number("#successors", {0, counts.jobs});
    for (std::int64_t s = 0; s < successors && !scanner.failed(); ++s) {
      const std::int64_t successor = scanner.number("successors", {2, counts.jobs});
      instance.links.push_back({static_cast<std::size_t>(job - 1), static_cast<std::size_t>(successor - 1), 0});
    }
    scanner.end_of_line();
    if (static_cast<std::int64_t>(instance.links.size()) > kMaxLinks)
      scanner.refuse("classic.too_many_links", {{"limit", kMaxLinks}}, "successors");
  }
  return modes;
}

void read_requests(Scanner& scanner, const std::vector<std::int64_t>& modes, std::size_t resources,
                   Instance& instance) {
  scanner.need_line();  // the names of the columns
  for (std::size_t job = 0; job < modes.size() && !scanner.failed(); ++job) {
    auto& read = instance.jobs.emplace_back();
    for (std::int64_t mode = 1; mode <= modes[job] && !scanner.failed(); ++mode) {
      scanner.need_line();
      const auto number = static_cast<std::int64_t>(job) + 1;
      const auto jobs = static_cast<std::int64_t>(modes.size());
      if (mode == 1) expect_number(scanner, "classic.other_job_expected", "jobnr.", number, {1, jobs});
      expect_number(scanner, "classic.other_mode_expected", "mode", mode, {1, kMaxModes});
      read.push_back(read_mode(scanner, resources));
    }
  }
}

}  // namespace

Instance read_psplib(Scanner& scanner) {
  Instance instance;
  const Counts counts = read_counts(scanner);
  const std::vector<std::int64_t> modes = read_precedences(scanner, counts, instance);
  read_sections_up_to(scanner, "REQUESTS/DURATIONS");
  const auto resources = static_cast<std::size_t>(counts.renewable + counts.nonrenewable);
  read_requests(scanner, modes, resources, instance);
  read_sections_up_to(scanner, "RESOURCEAVAILABILITIES");
  if (resources > 0) {
    scanner.need_line();  // the names of the resources
    scanner.need_line();
  }
  instance.renewable = read_amounts(scanner, static_cast<std::size_t>(counts.renewable), "R");
  instance.nonrenewable = read_amounts(scanner, static_cast<std::size_t>(counts.nonrenewable), "N");
  if (resources > 0) scanner.end_of_line();
  return instance;
}

}  // namespace entente::interop::classic
