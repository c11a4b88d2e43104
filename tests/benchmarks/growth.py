"""Does a page cost in proportion to its length, stage by stage?

    python -m tests.benchmarks.growth [SENTENCES]

One page of so many sentences, 1,000 unless told, and one of twice as many, each in lines and in one line; no name of a
person or an organisation stands twice but by chance. Says the CPU seconds of each stage and how many times those of the
shorter page they are: 2 is in proportion, 4 would be quadratic.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from extractor.extract import StageTimes, extract_many
from extractor.page.source import Source
from extractor.settings import Settings

_LETTERS = {"en": ("bdfghjklmnrstvz", "aeiou"), "ar": ("بتجحدرزسشفقكلمن", "اوي")}
_FIRST = {
    "en": ("Anna", "John", "Omar", "Layla", "Peter", "Maria", "Karim", "Hannah", "James", "Lucy"),
    "ar": ("سامي", "خالد", "هالة", "ليلى", "منصور", "ناصر", "كريم", "يوسف", "مريم", "نادية"),
}
_SENTENCES = {
    "en": (
        "{person}, director of the {word} Foundation, said the work in {place} reached {number} units.",
        "The {word} Council announced on {day} March {year} that the quay costs ${number} million.",
        "“We have worked with the people of {place} for {day} years,” said {person} of the {word} Bank.",
        "The guests were {person}, president of the {word} Group, and Dr. {other}, minister of {place}.",
    ),
    "ar": (
        "وقال {person}، مدير مؤسسة {word}، إن العمل في {place} بلغ {number} وحدة هذا العام.",
        "وأضافت شركة {word} في {day} مارس {year} أن الرصيف يكلف {number} مليون دولار.",
        "«نعمل مع أهل {place} منذ {day} عاماً لنبني السوق من جديد»، قال {person} من جمعية {word}.",
        "وحضر الحفل {person}، رئيس شركة {word}، والدكتور {other}، وزير {place}.",
    ),
}


def measure(sentences: int) -> Iterator[str]:
    """A line a page shape."""
    for language in ("ar", "en"):
        _seconds(page(language, 20, "\n"))
        for shape, joint in (("lines", "\n"), ("one line", " ")):
            first, second = (_seconds(page(language, size, joint)) for size in (sentences, 2 * sentences))
            stages = (
                f"{stage} {second[stage]:.1f} s ({second[stage] / max(first[stage], 0.01):.1f})" for stage in first
            )
            yield f"{language}, {2 * sentences:,} sentences in {shape}: {', '.join(stages)}"


def page(language: str, sentences: int, joint: str) -> str:
    """So many sentences of different names, behind a headline."""
    chance = Random(f"{language} {sentences}")
    drawn = _SENTENCES[language]
    body = joint.join(drawn[number % len(drawn)].format(**_facts(chance, language)) for number in range(sentences))
    return f"{drawn[1].format(**_facts(chance, language))}\n{body}\n"


def _facts(chance: Random, language: str) -> dict[str, str | int]:
    return {
        "person": f"{chance.choice(_FIRST[language])} {_word(chance, language)}",
        "other": f"{chance.choice(_FIRST[language])} {_word(chance, language)}",
        "word": _word(chance, language),
        "place": _word(chance, language),
        "number": chance.randint(2, 900),
        "day": chance.randint(2, 28),
        "year": chance.randint(2000, 2025),
    }


def _word(chance: Random, language: str) -> str:
    consonants, vowels = _LETTERS[language]
    syllables = (chance.choice(consonants) + chance.choice(vowels) for _ in range(chance.randint(2, 4)))
    return "".join(syllables).capitalize()


def _seconds(text: str) -> dict[str, float]:
    times = StageTimes(clock=time.process_time)
    with TemporaryDirectory() as folder:
        path = Path(folder) / "page.txt"
        path.write_text(text, encoding="utf-8")
        extract_many([Source(str(path))], Settings(), times=times)
    return times.seconds


if __name__ == "__main__":
    for line in measure(int(sys.argv[1]) if len(sys.argv) > 1 else 1_000):
        sys.stdout.write(line + "\n")
        sys.stdout.flush()
