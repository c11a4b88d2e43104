"""Time and memory of linking an archive: ``python -m tests.benchmarks.linking [PROFILES]``, 300,000 unless told.

Synthetic, seeded: releases in pairs of two languages with shared figures, organisations with acronyms and domains,
people with offices, surnames alone, and one organisation that every release names.
"""

from __future__ import annotations

import resource
import sys
import time
from random import Random

from extractor.entities.link import Linker
from extractor.entities.names import key_of
from extractor.entities.profile import EntityProfile, ReleaseProfile

_ARABIC = [
    "سامي",
    "سامر",
    "خالد",
    "هالة",
    "ليلى",
    "منصور",
    "ناصر",
    "رامي",
    "كريم",
    "يوسف",
]
_LATIN = [
    "Sami",
    "Samer",
    "Khaled",
    "Hala",
    "Layla",
    "Mansour",
    "Nasser",
    "Rami",
    "Karim",
    "Youssef",
]
_BODIES = ["شركة", "وزارة", "جمعية", "هيئة", "مؤسسة", "جامعة"]
_HEADS = ["Ministry", "Association", "Authority", "Foundation", "University", "Institute"]
_FIELDS = ["الصحة", "التعليم", "الطاقة", "المياه", "الزراعة", "النقل", "البيئة", "السياحة", "الثقافة", "الصناعة"]
_SECTORS = [
    "Health",
    "Education",
    "Energy",
    "Water",
    "Agriculture",
    "Transport",
    "Environment",
    "Tourism",
    "Culture",
]
_PER_RELEASE = 10


def _syllables(chance: Random, arabic: bool) -> str:
    letters = "بتجحدرزسشفقكلمن" if arabic else "bdfghjklmnrstz"
    vowels = "اوي" if arabic else "aiou"
    word = "".join(chance.choice(letters) + chance.choice(vowels) for _ in range(3))
    return word if arabic else word.capitalize()


def _entity(chance: Random, arabic: bool, words: list[str]) -> EntityProfile:
    if chance.random() < 0.5:
        first = chance.choice(_ARABIC if arabic else _LATIN)
        name = f"{first} {chance.choice(words)}"
        body = f"organisation:{key_of('organisation', chance.choice(words))}"
        return EntityProfile(f"person:{key_of('person', name)}", "person", name, (name,), None, None, body, (), 2, 1)
    head, field = chance.choice(_BODIES if arabic else _HEADS), chance.choice(_FIELDS if arabic else _SECTORS)
    word = chance.choice(words)
    name = f"{head} {word} {field}" if arabic else f"{word} {head} of {field}"
    acronym = "".join(chance.choice("ABCDEFGH") for _ in range(3)) if chance.random() < 0.4 else None
    domains = (f"d{chance.randrange(5000)}.example",) if chance.random() < 0.2 else ()
    key = f"organisation:{key_of('organisation', name)}"
    return EntityProfile(key, "organisation", name, (name, word), acronym, None, None, domains, 3, 0)


def _everywhere(arabic: bool) -> EntityProfile:
    name = "الأمم المتحدة" if arabic else "United Nations"
    key = f"organisation:{key_of('organisation', name)}"
    return EntityProfile(key, "organisation", name, (name,), "UN", None, None, (), 1, 0)


def _release(chance: Random, number: int, arabic: bool, words: list[str]) -> ReleaseProfile:
    entities = (*(_entity(chance, arabic, words) for _ in range(_PER_RELEASE - 1)), _everywhere(arabic))
    pair = Random(number // 2)
    signature = tuple(sorted(f"count:{pair.randrange(10**6)}" for _ in range(6)))
    day = f"20{10 + pair.randrange(14)}-{1 + pair.randrange(12):02}-{1 + pair.randrange(28):02}"
    return ReleaseProfile(f"{number:016x}", "ar" if arabic else "en", day, entities, signature)


def main(profiles: int) -> None:
    """Print seconds and megabytes of making the archive, adding it, and linking it."""
    chance = Random(7)
    words = {arabic: [_syllables(chance, arabic) for _ in range(20_000)] for arabic in (True, False)}
    linker = Linker()
    started = time.process_time()
    for number in range(profiles // _PER_RELEASE):
        arabic = number % 2 == 0
        linker.add(_release(chance, number, arabic, words[arabic]))
    added = time.process_time()
    links = linker.link()
    linked = time.process_time()
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    sys.stdout.write(
        f"{profiles:,} profiles, {len(links.ids):,} names, {len(links.records):,} entities: made and added in "
        f"{added - started:.1f} s, linked in {linked - added:.1f} s, peak {peak:.0f} MB\n"
    )


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 300_000)
