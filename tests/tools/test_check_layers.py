"""tools/check-layers: a drawn arrow passes; every other one is named with its file and line."""
import pathlib
import subprocess
import tempfile
import unittest

TOOL = pathlib.Path(__file__).resolve().parents[2] / "tools" / "check-layers"

ROOMS = "entente_room(base)\nentente_room(plan DEPENDS base)\nentente_room(interop DEPENDS plan LINK csv)\n"
HOUSE = {
    "src/CMakeLists.txt": ROOMS,
    "src/base/date.h": "#pragma once\n#include <vector>\n",
    "src/plan/plan.h": '#pragma once\n#include "base/date.h"\n#include "plan/problem.h"\n',
    "src/interop/package/read.cc": '#include <csv.h>\n#include "plan/plan.h"\n',
}


def check(changes):
    """Exit code and lines of the tool on HOUSE with the given files changed or added."""
    with tempfile.TemporaryDirectory() as folder:
        for name, text in (HOUSE | changes).items():
            path = pathlib.Path(folder, name)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        done = subprocess.run([TOOL, folder], capture_output=True, text=True, check=False)
        return done.returncode, done.stdout.splitlines()


class CheckLayers(unittest.TestCase):
    def assert_found(self, changes, line):
        self.assertEqual(check(changes), (1, [line]))

    def test_drawn_arrows_pass(self):
        self.assertEqual(check({}), (0, []))

    def test_an_include_against_an_arrow_is_named(self):
        self.assert_found(
            {"src/plan/plan.h": '#include "base/date.h"\n\n#include "interop/package/read.h"\n'},
            "src/plan/plan.h:3: plan -> interop is not an arrow of ARCHITECTURE.md",
        )

    def test_an_arrow_to_one_header_reaches_no_other(self):
        rooms = {"src/CMakeLists.txt": ROOMS + "entente_room(cli DEPENDS plan)\n"}
        self.assertEqual(check(rooms | {"src/cli/arguments.h": '#include "plan/plan.h"\n'}), (0, []))
        code, lines = check(rooms | {"src/cli/arguments.h": '#include "plan/decoder.h"\n'})
        self.assertEqual(code, 1)
        self.assertIn("src/cli/arguments.h:1: cli -> plan/decoder.h is not an arrow of ARCHITECTURE.md", lines)

    def test_angle_brackets_hide_nothing(self):
        self.assert_found(
            {"src/base/date.h": "#  include <plan/plan.h>\n"},
            "src/base/date.h:1: base -> plan is not an arrow of ARCHITECTURE.md",
        )

    def test_an_include_without_its_room_is_named(self):
        self.assert_found(
            {"src/base/date.h": '#include "calendar.h"\n'},
            'src/base/date.h:1: "calendar.h" does not name a room: write "base/..."',
        )

    def test_a_path_up_and_down_is_named(self):
        self.assert_found(
            {"src/base/date.h": '#include "../plan/plan.h"\n'},
            'src/base/date.h:1: "../plan/plan.h" does not name a room: write "base/..."',
        )

    def test_a_forbidden_depends_is_named(self):
        code, lines = check({"src/CMakeLists.txt": ROOMS.replace("(base)", "(base\n  DEPENDS plan)")})
        self.assertEqual(code, 1)
        self.assertIn("src/CMakeLists.txt:1: base -> plan is not an arrow of ARCHITECTURE.md", lines)

    def test_an_arrow_that_cmake_lacks_is_named(self):
        self.assert_found(
            {"src/CMakeLists.txt": ROOMS.replace("DEPENDS plan", "")},
            "src/interop/package/read.cc:2: interop -> plan is missing in the DEPENDS of src/CMakeLists.txt",
        )

    def test_an_arrow_that_nothing_uses_is_named(self):
        self.assert_found(
            {"src/interop/package/read.cc": "#include <csv.h>\n"},
            "src/CMakeLists.txt:3: interop -> plan is declared and no include uses it",
        )

    def test_a_room_that_is_not_drawn_is_named(self):
        self.assert_found(
            {"src/helpers/misc.cc": '#include "base/date.h"\n'},
            "src/helpers: not a room of ARCHITECTURE.md and src/CMakeLists.txt",
        )


if __name__ == "__main__":
    unittest.main()
