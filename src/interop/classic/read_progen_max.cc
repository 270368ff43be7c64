#include "interop/classic/readers.h"
#include "plan/problem.h"

namespace entente::interop::classic {
namespace {

constexpr std::int64_t kMostLag = plan::kMaxHorizonDays;

// `job modes successors [successor ...] [lag ...]`
void read_links(Scanner& scanner, std::int64_t jobs, Instance& instance) {
  for (std::int64_t job = 0; job < jobs && !scanner.failed(); ++job) {
    scanner.need_line();
    const std::int64_t number = scanner.number("job", {0, jobs - 1});
    if (number != job) scanner.refuse("classic.other_job_expected", {{"found", number}, {"expected", job}}, "job");
    if (scanner.number("modes", {1, kMaxModes}) != 1) scanner.refuse("classic.several_modes", {}, "modes");
    const std::int64_t successors = scanner.number("successors", {0, jobs});
    const std::size_t first = instance.links.size();
    for (std::int64_t s = 0; s < successors && !scanner.failed(); ++s) {
      const std::int64_t successor = scanner.number("successor", {0, jobs - 1});
      instance.links.push_back({static_cast<std::size_t>(job), static_cast<std::size_t>(successor), 0});
    }
    for (std::size_t l = first; l < instance.links.size() && !scanner.failed(); ++l) {
      instance.links[l].lag = static_cast<std::int32_t>(scanner.bracketed("lag", {-kMostLag, kMostLag}));
    }
    scanner.end_of_line();
    if (static_cast<std::int64_t>(instance.links.size()) > kMaxLinks)
      scanner.refuse("classic.too_many_links", {{"limit", kMaxLinks}}, "successors");
  }
}

// `job mode duration demand ...`
void read_requests_of(Scanner& scanner, std::int64_t jobs, std::size_t resources, Instance& instance) {
  for (std::int64_t job = 0; job < jobs && !scanner.failed(); ++job) {
    scanner.need_line();
    const std::int64_t number = scanner.number("job", {0, jobs - 1});
    if (number != job) scanner.refuse("classic.other_job_expected", {{"found", number}, {"expected", job}}, "job");
    const std::int64_t mode = scanner.number("mode", {1, kMaxModes});
    if (mode != 1)
      scanner.refuse("classic.other_mode_expected", {{"found", mode}, {"expected", std::int64_t{1}}}, "mode");
    instance.jobs.push_back({read_mode(scanner, resources)});
  }
}

}  // namespace

Instance read_progen_max(Scanner& scanner) {
  Instance instance;
  instance.link_kind = LinkKind::start_start;
  instance.first_number = 0;
  scanner.need_line();
  const std::int64_t jobs = scanner.number("jobs", {0, kMaxJobsWithLags - 2}) + 2;  // source and sink are not counted
  const auto resources = static_cast<std::size_t>(scanner.number("renewable", {0, kMaxResources}));
  const bool others = scanner.number("nonrenewable", {0, kMaxResources}) != 0 ||
                      scanner.number("doubly_constrained", {0, kMaxResources}) != 0;
  if (others) scanner.refuse("classic.only_renewable");
  scanner.end_of_line();
  read_links(scanner, jobs, instance);
  read_requests_of(scanner, jobs, resources, instance);
  if (resources > 0) scanner.need_line();
  instance.renewable = read_amounts(scanner, resources, "R");
  scanner.end_of_line();
  return instance;
}

}  // namespace entente::interop::classic
