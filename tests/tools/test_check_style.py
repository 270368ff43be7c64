"""tools/check-style: each rule finds what it is for, in its place, and nothing in clean code."""
import pathlib
import subprocess
import tempfile
import unittest

TOOL = pathlib.Path(__file__).resolve().parents[2] / "tools" / "check-style"



def check(name, text, ratchet=""):
    """Exit code and lines of the tool on a tree of one file."""
    with tempfile.TemporaryDirectory() as folder:
        for file, content in {name: text, "tools/style-ratchet.txt": ratchet}.items():
            path = pathlib.Path(folder, file)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content if isinstance(content, bytes) else content.encode())
        done = subprocess.run([TOOL, folder], capture_output=True, text=True, check=False)
        return done.returncode, done.stdout.splitlines()


class CheckStyle(unittest.TestCase):
    def assert_clean(self, name, text):
        self.assertEqual(check(name, text), (0, []))

    def assert_found(self, name, text, start):
        code, lines = check(name, text)
        self.assertEqual((code, len(lines)), (1, 1), lines)
        self.assertTrue(lines[0].startswith(start), lines)

    def test_clean_code_passes(self):
        self.assert_clean("src/plan/gate.cc", '// Why, in "plain words".\nreturn failure("plan.invalid");\n')

    def test_line_length_counts_characters(self):
        self.assert_clean("src/text/words.cc", "ş" * 120 + "\n")
        self.assert_clean("src/text/words.cc", "\u0628\u0651" * 120 + "\n")  # a letter and its mark
        self.assert_clean("tests/write_test.cc", 'auto a = R"(\n' + "a" * 300 + '\n)";\n')
        self.assert_found("src/text/words.cc", "ş" * 121 + "\n", "src/text/words.cc:1: line_length: 121")

    def test_tab(self):
        self.assert_found("src/plan/gate.cc", "int a;\n\tint b;\n", "src/plan/gate.cc:2: tab")

    def test_what_a_database_reads_is_no_text_for_people(self):
        self.assert_clean("src/store/sqlite/rows.cc", 'run("SELECT place FROM entries");\n')
        self.assert_found("src/store/rows.cc", 'run("SELECT place FROM entries");\n', "src/store/rows.cc:1: user_text")
        found = "src/store/sqlite/rows.cc:1: user_text"
        self.assert_found("src/store/sqlite/rows.cc", 'say("The disk is full");\n', found)

    def test_trailing_blank(self):
        self.assert_found("docs/dev/tests.md", "words \n", "docs/dev/tests.md:1: trailing_blank")

    def test_promise(self):
        self.assert_found("tests/gate_test.cc", "// TO" + "DO later\n", "tests/gate_test.cc:1: promise")

    def test_machine_path(self):
        self.assert_found("run", "cd /ho" + "me/ayse/entente\n", "run:1: machine_path")

    def test_file_length(self):
        self.assert_clean("src/plan/gate.cc", "int a;\n" * 600)
        self.assert_found("src/plan/gate.cc", "int a;\n" * 601, "src/plan/gate.cc:601: file_length")

    def test_pragma_once(self):
        self.assert_found("src/plan/gate.h", "int a;\n", "src/plan/gate.h:1: pragma_once")

    def test_encoding(self):
        self.assert_found("src/plan/gate.cc", b"// \xff\n", "src/plan/gate.cc:1: encoding")

    def test_iostream_is_for_cli(self):
        self.assert_clean("src/cli/main.cc", "#include <iostream>\n")
        self.assert_found("src/plan/gate.cc", "#include <iostream>\n", "src/plan/gate.cc:1: iostream")

    def test_hidden_input(self):
        for hidden in ("rand()", "std::time(nullptr)", "std::chrono::system_clock::now()", 'std::getenv("LANG")'):
            self.assert_found("src/plan/gate.cc", f"auto a = {hidden};\n", "src/plan/gate.cc:1: hidden_input")
            self.assert_clean("src/base/clock.cc", f"auto a = {hidden};\n")
        self.assert_clean("src/plan/gate.cc", "auto a = start_time(gate);  // not the system_clock\n")

    def test_user_text_is_in_text(self):
        for text in ('"not a date"', '"geçersiz"', '"خطأ"'):
            self.assert_found("src/app/draft.cc", f"say({text});\n", "src/app/draft.cc:1: user_text")
            self.assert_clean("src/text/words.cc", f"say({text});\n")
        self.assert_clean("src/app/draft.cc", 'say("plan.mandatory_waits", "A001;A002", "→");\n')

    def test_the_ratchet_allows_what_is_there_and_no_more(self):
        ratchet = "# number, rule, file, reason\n2 user_text src/base/check.h for programmers\n"
        line = 'fprintf(stderr, "internal error");\n'
        self.assertEqual(check("src/base/check.h", "#pragma once\n" + 2 * line, ratchet), (0, []))
        code, lines = check("src/base/check.h", "#pragma once\n" + 3 * line, ratchet)
        self.assertEqual((code, len(lines)), (1, 3), lines)

    def test_an_exception_that_is_not_needed_any_more_is_found(self):
        code, lines = check("src/base/check.h", "#pragma once\n", "1 user_text src/base/check.h for programmers\n")
        self.assertEqual((code, len(lines)), (1, 1), lines)
        self.assertIn("lower it", lines[0])


if __name__ == "__main__":
    unittest.main()
