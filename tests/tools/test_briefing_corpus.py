#!/usr/bin/env python3
"""Holds the corpus of the briefing checks together: unique ids, pieces within texts, enough cases of both kinds."""
import collections
import json
import pathlib
import unittest

CORPUS = pathlib.Path(__file__).resolve().parents[1] / "corpus" / "briefing"
LANGUAGES = ("en", "tr", "ar")
LEAST = 10  # true and false cases of each check in each language


def cases(language):
    with open(CORPUS / f"{language}.jsonl", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


class Corpus(unittest.TestCase):
    def test_ids_are_unique(self):
        for language in LANGUAGES:
            ids = [case["id"] for case in cases(language) if "id" in case]
            self.assertEqual(len(ids), len(set(ids)), language)

    def test_pieces_are_in_their_texts(self):
        for language in LANGUAGES:
            for case in cases(language):
                for expected in case["expects"]:
                    self.assertIn(expected["piece"], case["text"])
                    self.assertIn(expected["severity"], ("block", "flag"))

    def test_every_check_has_enough_of_both_kinds(self):
        for language in LANGUAGES:
            true, false = collections.Counter(), collections.Counter()
            for case in cases(language):
                true.update(expected["check"] for expected in case["expects"])
                if not case["expects"]:
                    false[case["tempts"]] += 1
            for check in true.keys() | false.keys():
                self.assertGreaterEqual(true[check], LEAST, (language, check))
                self.assertGreaterEqual(false[check], LEAST, (language, check))


if __name__ == "__main__":
    unittest.main()
