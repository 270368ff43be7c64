// Small classic instances in each layout, solved by hand.
#pragma once

#include <string>

namespace entente::test {

// PSPLIB, one mode. Jobs 2, 3 and 5 cannot run beside each other on R1, so the least makespan is 3 + 2 + 4 = 9; the
// longest path, 3 and 5, takes 6. Job 4 takes no time.
inline const std::string kSingleMode =
    R"(************************************************************************
file with basedata            : SMALL.BAS
initial value random generator: 28123
************************************************************************
projects                      :  1
jobs (incl. supersource/sink ):  6
horizon                       :  9
RESOURCES
  - renewable                 :  2   R
  - nonrenewable              :  0   N
  - doubly constrained        :  0   D
************************************************************************
PROJECT INFORMATION:
pronr.  #jobs rel.date duedate tardcost  MPM-Time
    1      4      0        6       26        6
************************************************************************
PRECEDENCE RELATIONS:
jobnr.    #modes  #successors   successors
   1        1          2           2   3
   2        1          1           4
   3        1          1           5
   4        1          1           6
   5        1          1           6
   6        1          0
************************************************************************
REQUESTS/DURATIONS:
jobnr. mode duration  R 1  R 2
------------------------------------------------------------------------
  1      1     0       0    0
  2      1     3       2    0
  3      1     2       1    0
  4      1     0       0    0
  5      1     4       2    1
  6      1     0       0    0
************************************************************************
RESOURCEAVAILABILITIES:
  R 1  R 2
    2    1
************************************************************************
)";

// MMLIB, two modes. Both jobs in their fast mode would take 9 of the 7 that N1 has; 2 in the fast and 3 in the slow one
// run beside each other, since the slow one needs no R1. The least makespan is 6; the longest path takes 3.
inline const std::string kMultiMode =
    "jobs  (incl. supersource/sink ):\t4\n"
    "RESOURCES\n"
    "- renewable                 : 1 R\n"
    "- nonrenewable              : 1 N\n"
    "- doubly constrained        : 0 D\n"
    "************************************************************************\n"
    "PRECEDENCE RELATIONS:\n"
    "jobnr.    #modes  #successors   successors\n"
    "1\t1\t2\t\t2 3 \n"
    "2\t2\t1\t\t4 \n"
    "3\t2\t1\t\t4 \n"
    "4\t1\t0\t\t\n"
    "************************************************************************\n"
    "REQUESTS/DURATIONS\n"
    "jobnr.\tmode\tdur\tR1\tN1\t\n"
    "------------------------------------------------------------------------\n"
    "1\t1\t0\t0\t0\t\n"
    "2\t1\t2\t1\t5\t\n"
    "\t2\t5\t1\t1\t\n"
    "3\t1\t3\t1\t4\t\n"
    "\t2\t6\t0\t2\t\n"
    "4\t1\t0\t0\t0\t\n"
    "************************************************************************\n"
    "\n"
    " RESOURCE AVAILABILITIES \n"
    "\tR 1\tN 1\n"
    "\t1\t7\n"
    "\n"
    "************************************************************************\n";

// ProGen/max. All three need the one R1. 2 starts two to four days after 1, 3 at least one day after 2 and not before
// day 1: 1 on 0, 2 on 3, 3 on 5; the least makespan is 7.
inline const std::string kWithLags =
    "3\t1\t0\t0\n"
    "0\t1\t3\t1\t2\t3\t[0]\t[0]\t[1]\n"
    "1\t1\t2\t2\t4\t[2]\t[3]\n"
    "2\t1\t3\t1\t3\t4\t[-4]\t[1]\t[2]\n"
    "3\t1\t1\t4\t[2]\n"
    "4\t1\t0\t\n"
    "0\t1\t0\t0\n"
    "1\t1\t3\t1\n"
    "2\t1\t2\t1\n"
    "3\t1\t2\t1\n"
    "4\t1\t0\t0\n"
    "1\n";

// The sample with `from` replaced by `to` where it stands first.
inline std::string altered(std::string sample, const std::string& from, const std::string& to) {
  const std::size_t at = sample.find(from);
  return at == std::string::npos ? "nothing was altered" : sample.replace(at, from.size(), to);
}

// 2 at least two days after 1, and at most one.
inline const std::string kContradicting = altered(kWithLags, "[-4]", "[-1]");

}  // namespace entente::test
