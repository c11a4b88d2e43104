"""The whole way from a page: block quotes with a dash line, all marks, titles and organisations, indirect rows."""

from __future__ import annotations

from pathlib import Path

import pytest

import extractor
from extractor.cli import main
from extractor.settings import Settings

ENGLISH = """<html lang="en"><head><title>Harbour Trust opens a bridge</title></head><body><main><article>
<h1>Harbour Trust opens a bridge to the island</h1>
<p>PORT ASH, May 3, 2024 – The Harbour Trust, a charity that looks after the old port, today opened a bridge to the
island after two years of work.</p>
<p>“This bridge brings the island home,” said Ann Hale, Chief Executive of the Harbour Trust. “We waited for it.”</p>
<p>Mayor Tom Brandt thanked the crew and the people who had paid for it with their taxes.</p>
<blockquote><p>The bridge will stay open day and night, and nobody will ever pay to cross it.</p>
<p>— Tom Brandt, Mayor of Port Ash</p></blockquote>
<p>Dana Morrow, Chief Engineer at Bolt Works, added: "The steel came from three countries and it fits.</p>
<p>"We measured it every single day of the two years.</p>
<p>"And we would do it again tomorrow."</p>
<p>The Trust said that the second bridge would open in the autumn of next year. It described the plan as “the last step
of a very long road.”</p>
<p>Beside the bridge stands the hall “House of a Thousand Lamps,” where the programme “Water for Every Home” began.</p>
</article></main></body></html>"""
ARABIC = """<html lang="ar" dir="rtl"><head><title>افتتاح الجسر</title></head><body><main><article>
<h1>هيئة الموانئ تفتتح جسر الجزيرة بعد عامين من العمل</h1>
<p>الرملة، 3 مايو 2024 – افتتحت هيئة الموانئ اليوم جسر الجزيرة بعد عامين من العمل المتواصل بحضور أهالي المنطقة.</p>
<p>وقال الدكتور نبيل شاهين، مدير عام هيئة الموانئ: ❝هذا الجسر يعيد الجزيرة إلى أهلها بعد سنوات❞.</p>
<p>وأضاف: {لن يدفع أحد رسوما لعبور هذا الجسر في يوم من الأيام}.</p>
<p>من جانبها، أكدت المهندسة ليلى منصور، الرئيسة التنفيذية لشركة أفق، أن الشركة ＂ملتزمة بصيانة الجسر لسنوات＂.</p>
<p>وتابعت: ''قسنا الحديد كل يوم على مدى عامين كاملين''.</p>
<p>وأشارت إلى أن المرحلة الثانية تبدأ في الخريف المقبل.</p>
<p>وختمت بالقول: ” شكرا لكل من عمل معنا في الليل والنهار ”.</p>
<blockquote><p>سيبقى الجسر مفتوحا ليل نهار أمام الجميع</p><p>— سامي الخطيب، رئيس بلدية الرملة</p></blockquote>
</article></main></body></html>"""
ALL = ("direct", "partial", "indirect")
Row = tuple[str, str, str | None, str | None, str]


def rows(page: str) -> list[Row]:
    """Kind, speaker, title, organisation and first words of each quote of a page."""
    tables = extractor.tabulate([extractor.extract(page.encode(), settings=Settings(quote_kinds=ALL))])
    columns = ["kind", "speaker", "speaker_title", "speaker_organisation", "quote"]
    found = tables.quotes[columns].astype(object)
    found = found.where(found.notna(), None)
    return [(*row[:4], " ".join(row[4].split()[:3])) for row in found.itertuples(index=False)]


def test_an_english_page() -> None:
    assert rows(ENGLISH) == [
        ("direct", "Ann Hale", "Chief Executive", "Harbour Trust", "This bridge brings"),
        ("direct", "Tom Brandt", "Mayor", None, "The bridge will"),
        ("direct", "Dana Morrow", "Chief Engineer", "Bolt Works", "The steel came"),
        ("indirect", "Harbour Trust", None, None, "the second bridge"),
        ("partial", "Harbour Trust", None, None, "the last step"),
    ]


def test_an_arabic_page() -> None:
    director = ("نبيل شاهين", "مدير عام هيئة الموانئ", "هيئة الموانئ")
    chief = ("ليلى منصور", "الرئيسة التنفيذية", "شركة أفق")
    assert rows(ARABIC) == [
        ("direct", *director, "هذا الجسر يعيد"),
        ("direct", *director, "لن يدفع أحد"),
        ("partial", *chief, "ملتزمة بصيانة الجسر"),
        ("direct", *chief, "قسنا الحديد كل"),
        ("indirect", *chief, "المرحلة الثانية تبدأ"),
        ("direct", *chief, "شكرا لكل من"),
        ("direct", "سامي الخطيب", "رئيس بلدية الرملة", "بلدية الرملة", "سيبقى الجسر مفتوحا"),
    ]


def test_a_quotation_over_paragraphs_is_one_row_with_parts() -> None:
    extraction = extractor.extract(ENGLISH.encode())
    (quote,) = (quote for quote in extraction.mentions.quotes if len(quote.parts) == 3)
    words = [part.of(extraction.release.text) for part in quote.parts]
    assert [text.split()[0] for text in words] == ["The", "We", "And"]
    assert quote.repaired


def test_the_office_that_opens_a_sentence_speaks_in_its_participle() -> None:
    text = (
        "دشن الأمير تركي بن سلطان، ولي العهد، المدينة بحضور وزير الصناعة المهندس عبدالإله الغامدي.\n"
        "وقال الأمير تركي بن سلطان: «هذه المدينة هدية الوطن لأبنائه وبناته».\n"
        "ورفع الوزير الشكر له على رعايته، مبينا أن المدينة «ستوفر ألف وظيفة خلال خمس سنوات»."
    )
    tables = extractor.tabulate([extractor.annotate(text, language="ar")])
    assert list(tables.quotes["speaker"]) == ["تركي بن سلطان", "عبدالإله الغامدي"]


@pytest.mark.parametrize(
    ("kinds", "expected"), [("direct,partial,indirect", {"direct", "partial", "indirect"}), ("indirect", {"indirect"})]
)
def test_the_command_line_chooses_kinds(tmp_path: Path, kinds: str, expected: set[str]) -> None:
    (tmp_path / "page.html").write_text(ENGLISH, encoding="utf-8")
    out = tmp_path / "tables"
    page = str(tmp_path / "page.html")
    assert main(["run", page, "--out", str(out), "--only", "quotes", "--quote-kinds", kinds]) == 0
    assert set(extractor.read_tables(out).quotes["kind"]) == expected
