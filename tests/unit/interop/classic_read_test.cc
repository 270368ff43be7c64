// Classic instances as they are read, and what is refused, with its line.
#include <gtest/gtest.h>

#include "interop/classic/read_instance.h"
#include "unit/interop/classic_samples.h"

namespace entente::interop::classic {
namespace {

using test::altered;
using test::kMultiMode;
using test::kSingleMode;
using test::kWithLags;

using Numbers = std::vector<std::int32_t>;

Instance instance_of(const std::string& content, const std::string& file) {
  const auto read = read_instance(content, file);
  EXPECT_TRUE(read) << read.error().code << " in line " << read.error().where.row.value_or(0);
  return read ? *read : Instance{};
}

std::vector<std::array<std::int64_t, 3>> links_of(const Instance& instance) {
  std::vector<std::array<std::int64_t, 3>> links;
  for (const Link& link : instance.links)
    links.push_back({static_cast<std::int64_t>(link.from), static_cast<std::int64_t>(link.to), link.lag});
  return links;
}

using Links = std::vector<std::array<std::int64_t, 3>>;

TEST(ClassicReader, reads_one_mode_of_psplib) {
  const Instance instance = instance_of(kSingleMode, "small.sm");
  EXPECT_EQ(instance.link_kind, LinkKind::finish_start);
  EXPECT_EQ(instance.first_number, 1);
  ASSERT_EQ(instance.jobs.size(), 6u);
  EXPECT_EQ(links_of(instance), (Links{{0, 1, 0}, {0, 2, 0}, {1, 3, 0}, {2, 4, 0}, {3, 5, 0}, {4, 5, 0}}));
  ASSERT_EQ(instance.jobs[4].size(), 1u);
  EXPECT_EQ(instance.jobs[4].front().duration, 4);
  EXPECT_EQ(instance.jobs[4].front().demand, (Numbers{2, 1}));
  EXPECT_EQ(instance.renewable, (Numbers{2, 1}));
  EXPECT_EQ(instance.nonrenewable, Numbers{});
}

TEST(ClassicReader, reads_the_modes_of_mmlib) {
  const Instance instance = instance_of(kMultiMode, "small.mm");
  ASSERT_EQ(instance.jobs.size(), 4u);
  ASSERT_EQ(instance.jobs[2].size(), 2u);
  EXPECT_EQ(instance.jobs[2][0].duration, 3);
  EXPECT_EQ(instance.jobs[2][1].duration, 6);
  EXPECT_EQ(instance.jobs[2][1].demand, (Numbers{0, 2}));
  EXPECT_EQ(instance.renewable, Numbers{1});
  EXPECT_EQ(instance.nonrenewable, Numbers{7});
}

TEST(ClassicReader, reads_the_lags_of_progen_max) {
  const Instance instance = instance_of(kWithLags, "small.sch");
  EXPECT_EQ(instance.link_kind, LinkKind::start_start);
  EXPECT_EQ(instance.first_number, 0);
  EXPECT_EQ(instance.sink(), 4u);
  EXPECT_EQ(
      links_of(instance),
      (Links{{0, 1, 0}, {0, 2, 0}, {0, 3, 1}, {1, 2, 2}, {1, 4, 3}, {2, 1, -4}, {2, 3, 1}, {2, 4, 2}, {3, 4, 2}}));
  EXPECT_EQ(instance.renewable, Numbers{1});
}

TEST(ClassicReader, takes_lines_that_end_in_two_characters_and_headings_with_blanks) {
  std::string with_returns;
  for (const char c : kSingleMode) with_returns += c == '\n' ? std::string("\r\n") : std::string(1, c);
  EXPECT_EQ(instance_of(with_returns, "small.sm").jobs.size(), 6u);
  EXPECT_EQ(
      instance_of(altered(kSingleMode, "RESOURCEAVAILABILITIES:", "Resource Availabilities"), "small.sm").renewable,
      (Numbers{2, 1}));
}

TEST(ClassicReader, takes_an_instance_without_resources) {
  EXPECT_EQ(instance_of("0 0 0 0\n0 1 1 1 [0]\n1 1 0\n0 1 0\n1 1 0\n", "empty.sch").jobs.size(), 2u);
  const std::string none =
      "jobs (incl. supersource/sink ): 3\n- renewable : 0 R\n- nonrenewable : 0 N\n- doubly constrained : 0 D\n"
      "PRECEDENCE RELATIONS:\njobnr. #modes #successors successors\n1 1 1 2\n2 1 1 3\n3 1 0\n"
      "REQUESTS/DURATIONS:\njobnr. mode duration\n---\n1 1 0\n2 1 4\n3 1 0\nRESOURCEAVAILABILITIES:\n";
  EXPECT_EQ(instance_of(none, "empty.sm").jobs.size(), 3u);
}

struct Refusal {
  std::string name;
  std::string content;
  std::string file;
  std::string code;
  std::int64_t line;
  std::string field;
};

void PrintTo(const Refusal& refusal, std::ostream* out) {
  *out << refusal.name;
}

class ClassicRefusal : public testing::TestWithParam<Refusal> {};

TEST_P(ClassicRefusal, says_where_and_what) {
  const Refusal& expected = GetParam();
  const auto read = read_instance(expected.content, expected.file);
  ASSERT_FALSE(read);
  EXPECT_EQ(read.error().code, expected.code);
  EXPECT_EQ(read.error().where.file, expected.file);
  EXPECT_EQ(read.error().where.row.value_or(0), expected.line);
  EXPECT_EQ(read.error().where.column, expected.field);
}

std::string cut_before(const std::string& sample, const std::string& part) {
  return sample.substr(0, sample.find(part));
}

INSTANTIATE_TEST_SUITE_P(
    Malformed, ClassicRefusal,
    testing::Values(
        Refusal{"another ending", kSingleMode, "small.rcp", "classic.unknown_format", 0, ""},
        Refusal{"nothing", "", "small.sch", "classic.file_ends", 1, ""},
        Refusal{"no heading at all", "jobs (incl.):  6\n", "small.sm", "classic.section_expected", 1, ""},
        Refusal{"jobs not counted", altered(kSingleMode, "jobs (incl. supersource/sink ):  6", "jobs : 6"), "small.sm",
                "classic.jobs_not_counted", 17, ""},
        Refusal{"a count that is none", altered(kSingleMode, ":  6", ":  six"), "small.sm", "classic.number_expected",
                6, "jobs"},
        Refusal{"a count that is missing", altered(kSingleMode, ":  6", ":"), "small.sm", "classic.number_expected", 6,
                "jobs"},
        Refusal{"one job", altered(kSingleMode, ":  6", ":  1"), "small.sm", "classic.number_out_of_range", 6, "jobs"},
        Refusal{"a number past every type", altered(kSingleMode, ":  6", ":  99999999999999999999"), "small.sm",
                "classic.number_out_of_range", 6, "jobs"},
        Refusal{"doubly constrained", altered(kSingleMode, "constrained        :  0", "constrained        :  1"),
                "small.sm", "classic.doubly_constrained", 11, ""},
        Refusal{"jobs out of order", altered(kSingleMode, "   3        1 ", "   4        1 "), "small.sm",
                "classic.other_job_expected", 21, "jobnr."},
        Refusal{"fewer successors than announced", altered(kSingleMode, "2   3\n", "2\n"), "small.sm",
                "classic.number_expected", 19, "successors"},
        Refusal{"more successors than announced", altered(kSingleMode, "2   3\n", "2   3   4\n"), "small.sm",
                "classic.line_goes_on", 19, ""},
        Refusal{"a successor that is not there", altered(kSingleMode, "2   3\n", "2   7\n"), "small.sm",
                "classic.number_out_of_range", 19, "successors"},
        Refusal{"the source as a successor", altered(kSingleMode, "2   3\n", "2   1\n"), "small.sm",
                "classic.number_out_of_range", 19, "successors"},
        Refusal{"fewer jobs than announced", altered(kSingleMode, "   6        1          0\n", ""), "small.sm",
                "classic.number_expected", 25, "jobnr."},
        Refusal{"another section", altered(kSingleMode, "REQUESTS/DURATIONS", "REQUESTS"), "small.sm",
                "classic.section_expected", 26, ""},
        Refusal{"a negative duration", altered(kSingleMode, "  3      1     2", "  3      1    -2"), "small.sm",
                "classic.number_out_of_range", 31, "duration"},
        Refusal{"a demand is missing", altered(kSingleMode, "   4       2    1", "   4       2     "), "small.sm",
                "classic.number_expected", 33, "demand 2"},
        Refusal{"a demand too many", altered(kSingleMode, "   4       2    1", "   4       2    1  1"), "small.sm",
                "classic.line_goes_on", 33, ""},
        Refusal{"the capacities are missing", cut_before(kSingleMode, "  R 1  R 2\n    2"), "small.sm",
                "classic.file_ends", 36, ""},
        Refusal{"a capacity is missing", altered(kSingleMode, "R 2\n    2    1\n", "R 2\n    2\n"), "small.sm",
                "classic.number_expected", 38, "R2"},
        Refusal{"something behind the end", kSingleMode + "more\n", "small.sm", "classic.line_goes_on", 40, ""},
        Refusal{"a source that takes time", altered(kSingleMode, "  1      1     0", "  1      1     1"), "small.sm",
                "classic.not_a_dummy", 0, ""},
        Refusal{"a sink that needs something", altered(kSingleMode, "6      1     0       0", "6      1     0       1"),
                "small.sm", "classic.not_a_dummy", 0, ""},
        Refusal{"a mode is missing", altered(kMultiMode, "\t2\t5\t1\t1\t\n", ""), "small.mm",
                "classic.other_mode_expected", 19, "mode"},
        Refusal{"a lag without brackets", altered(kWithLags, "[-4]", "-4"), "small.sch", "classic.lag_expected", 4,
                "lag"},
        Refusal{"a lag that is no number", altered(kWithLags, "[-4]", "[x]"), "small.sch", "classic.number_expected", 4,
                "lag"},
        Refusal{"a lag past the horizon", altered(kWithLags, "[-4]", "[-20001]"), "small.sch",
                "classic.number_out_of_range", 4, "lag"},
        Refusal{"a successor past the sink", altered(kWithLags, "4\t[2]\n4", "5\t[2]\n4"), "small.sch",
                "classic.number_out_of_range", 5, "successor"},
        Refusal{"several modes", altered(kWithLags, "3\t1\t1\t4", "3\t2\t1\t4"), "small.sch", "classic.several_modes",
                5, "modes"},
        Refusal{"non-renewable resources", altered(kWithLags, "3\t1\t0\t0", "3\t1\t1\t0"), "small.sch",
                "classic.only_renewable", 1, ""},
        Refusal{"too many jobs for lags", altered(kWithLags, "3\t1\t0\t0", "1999\t1\t0\t0"), "small.sch",
                "classic.number_out_of_range", 1, "jobs"}));

TEST(ClassicReader, shows_no_more_than_the_beginning_of_a_strange_word) {
  const auto read = read_instance(std::string(5000, 'x'), "small.sch");
  ASSERT_FALSE(read);
  EXPECT_EQ(std::get<std::string>(read.error().arguments.front().value), std::string(40, 'x'));
}

}  // namespace
}  // namespace entente::interop::classic
