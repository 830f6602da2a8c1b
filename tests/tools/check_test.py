#!/usr/bin/env python3
"""The checks themselves: each is shown a small tree with one fault and must name it, and a clean one and must be silent."""
import pathlib
import shutil
import subprocess
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
# Valid by modulus 11 and so never written whole in a tracked file.
CPR = "070761" + "-" + "4285"


class Tree(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="nytte-check-"))
        self.addCleanup(shutil.rmtree, self.folder)
        subprocess.run(["git", "init", "-q", self.folder], check=True)
        for name in ("ARCHITECTURE.md", "docs/ordbog.md"):
            self.write(name, (ROOT / name).read_text(encoding="utf-8"))
        for cmake in ROOT.glob("src/*/CMakeLists.txt"):
            self.write(cmake.relative_to(ROOT), cmake.read_text())

    def write(self, name, text):
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def run_tool(self, tool, *arguments):
        return subprocess.run([ROOT / "tools" / tool, *arguments], cwd=self.folder, capture_output=True, text=True)

    def assert_names(self, tool, fault):
        done = self.run_tool(tool)
        self.assertEqual(done.returncode, 1, done.stdout + done.stderr)
        self.assertIn(fault, done.stdout)

    def assert_silent(self, tool):
        done = self.run_tool(tool)
        self.assertEqual((done.returncode, done.stdout + done.stderr), (0, ""))


class Words(Tree):
    def test_a_clean_tree_is_silent(self):
        self.write("src/model/a.cpp", '// Høring i time 3\nint hoering = 0; const char* tekst = "Høring: 3 timer";\n')
        self.assert_silent("check_words")

    def test_another_spelling_is_rejected_in_names_and_in_strings(self):
        for line in ("int Horing = 0;", 'auto s = "select horing from x";', "struct JobOrder;", "int NytteIndsatsId;"):
            self.write("src/model/a.cpp", line + "\n")
            self.assert_names("check_words", "src/model/a.cpp:1: ")

    def test_a_comment_may_use_any_word(self):
        self.write("src/model/a.cpp", "// the citizen\n/* a workplace */\n")
        self.write("src/store/migrations/1.sql", "-- who may be placed where: citizen, workplace\n")
        self.write("tests/a.py", '"""The quota."""\nx = 1  # quota\n')
        self.assert_silent("check_words")

    def test_letters_beyond_ascii_and_false_friends_are_rejected_in_names(self):
        for line in ("int år = 1;", "struct Timer;"):
            self.write("src/model/a.cpp", line + "\n")
            self.assert_names("check_words", "src/model/a.cpp:1: ")

    def test_a_number_that_could_be_a_cpr_is_rejected_with_and_without_dash(self):
        for number in (CPR, CPR.replace("-", ""), "0101" + "851234"):
            self.write("tests/data.csv", f"navn;{number}\n")
            self.assert_names("check_words", "tests/data.csv:1: ")

    def test_a_number_that_fails_modulus_11_is_let_through(self):
        self.write("tests/data.csv", "navn;070761-4286\n")
        self.assert_silent("check_words")

    def test_notes_for_later_and_paths_of_a_machine_are_rejected(self):
        for line in ("TO" + "DO: mere", "se /wo" + "rk/main", "se /tmp/w" + "t/x"):
            self.write("docs/x.md", line + "\n")
            self.assert_names("check_words", "docs/x.md:1: ")


class Includes(Tree):
    def test_the_tree_as_it_is_holds(self):
        self.assert_silent("check_includes")

    def test_a_layer_that_reaches_past_its_row_is_named(self):
        self.write("src/web/a.cpp", '#include "store/forbindelse.hpp"\n')
        self.assert_names("check_includes", "web may not include store/forbindelse.hpp")

    def test_an_outside_library_in_a_second_place_is_named(self):
        self.write("src/web/a.cpp", "#include <boost/beast/http.hpp>\n")
        self.assert_names("check_includes", "belongs in web/server.cpp, ")

    def test_a_dependency_in_cmake_beyond_the_table_is_named(self):
        self.write("src/regler/CMakeLists.txt", "nytte_lag(regler model store)\n")
        self.assert_names("check_includes", "nytte_lag is not the row of ARCHITECTURE.md")


class Result(Tree):
    """The closing line of ./test."""

    def result(self, part, tests):
        self.write("r/ctest.del", part)
        self.write("r/ctest.xml", f'<testsuite><testcase name="model" status="{tests}"/></testsuite>')
        return self.run_tool("resultat", "r")

    def test_each_test_of_a_program_counts(self):
        self.write("r/gtest/test_model.xml", '<testsuites tests="5" failures="1" disabled="1" errors="0"/>')
        self.assertIn("3 passed, 1 failed", self.result("failed", "fail").stdout)

    def test_a_program_that_ended_without_a_report_is_a_failure(self):
        done = self.result("failed", "fail")
        self.assertEqual(done.returncode, 1)
        self.assertIn("0 passed, 1 failed", done.stdout)

    def test_a_failed_part_is_a_failure_even_if_every_test_passed(self):
        self.write("r/gtest/test_model.xml", '<testsuites tests="5" failures="0" disabled="0" errors="0"/>')
        self.assertIn("5 passed, 1 failed", self.result("failed", "run").stdout)

    def test_nothing_run_is_no_success(self):
        (self.folder / "r").mkdir()
        self.assertEqual(self.run_tool("resultat", "r").returncode, 1)


class NewRule(Tree):
    PLACES = ("src/model/vurdering.hpp", "src/regler/register.hpp", "src/regler/register.cpp",
              "src/kontrakt/saetninger/saetninger.hpp", "src/kontrakt/saetning.cpp", "src/kontrakt/tekst.cpp")
    MADE = ("src/regler/opfoelgning.hpp", "src/regler/opfoelgning.cpp", "src/kontrakt/saetninger/opfoelgning.cpp",
            "tests/tabeller/opfoelgning.tsv")

    def setUp(self):
        super().setUp()
        for name in self.PLACES:
            self.write(name, (ROOT / name).read_text(encoding="utf-8"))
        (self.folder / "tests/tabeller").mkdir(parents=True)

    def test_a_rule_is_named_in_every_place_that_lists_rules(self):
        done = self.run_tool("new_rule", "opfoelgning", "Opfølgning", "H-15")
        self.assertEqual(done.returncode, 0, done.stderr)
        for name in self.PLACES + self.MADE:
            text = (self.folder / name).read_text(encoding="utf-8").lower()
            self.assertTrue("opfoelgning" in text or "opfølgning" in text or name.endswith(".tsv"), name)
            self.assertNotEqual(text, (ROOT / name).read_text(encoding="utf-8").lower() if name in self.PLACES else "")

    def test_a_rule_that_is_there_is_left_alone(self):
        self.write("src/regler/opfoelgning.cpp", "// mine")
        self.assertNotEqual(self.run_tool("new_rule", "opfoelgning", "Opfølgning", "H-15").returncode, 0)
        for name in self.PLACES:
            self.assertEqual((self.folder / name).read_text(encoding="utf-8"), (ROOT / name).read_text(encoding="utf-8"))


if __name__ == "__main__":
    unittest.main()
