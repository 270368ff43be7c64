"""tools/count-results: what a report of ctest holds, in three numbers; no failure is taken for anything else."""
import pathlib
import subprocess
import tempfile
import unittest

TOOL = pathlib.Path(__file__).resolve().parents[2] / "tools" / "count-results"

PASSED = '<testcase name="a" status="run"/>'
FAILED = '<testcase name="b" status="fail"><failure message=""/></testcase>'
SKIPPED = '<testcase name="c" status="notrun"><skipped message="SKIP_REGULAR_EXPRESSION_MATCHED"/></testcase>'
NOT_BUILT = '<testcase name="d" status="notrun"><skipped message="Unable to find executable"/></testcase>'
DISABLED = '<testcase name="e" status="disabled"/>'


def count(text):
    """Exit code and output of the tool on a report."""
    with tempfile.NamedTemporaryFile("w", suffix=".xml") as report:
        report.write(text)
        report.flush()
        done = subprocess.run([TOOL, report.name], capture_output=True, text=True, check=False)
        return done.returncode, done.stdout


class CountResults(unittest.TestCase):
    def test_each_outcome_is_counted_as_what_it_is(self):
        for case, numbers in ((PASSED, "1 0 0"), (FAILED, "0 1 0"), (SKIPPED, "0 0 1"), (DISABLED, "0 0 1")):
            self.assertEqual(count(f"<testsuite>{case}</testsuite>"), (0, numbers + "\n"))

    def test_what_could_not_start_has_failed(self):
        self.assertEqual(count(f"<testsuite>{PASSED}{NOT_BUILT}</testsuite>"), (0, "1 1 0\n"))

    def test_half_a_report_is_no_report(self):
        code, _ = count(f"<testsuite>{PASSED}")
        self.assertNotEqual(code, 0)


if __name__ == "__main__":
    unittest.main()
