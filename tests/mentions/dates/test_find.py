"""Reference days, marks, twins, orders and places of dates."""

from __future__ import annotations

import time
from datetime import date

import pytest
from hypothesis import given
from hypothesis import settings as trials
from hypothesis import strategies as st

from extractor.mentions.dates import find_dates, read_date
from extractor.mentions.mention import DateMention
from extractor.page.source import Source
from extractor.reading.passages import read_passages
from extractor.release.plain import plain_release
from extractor.release.release import Block, Release
from extractor.settings import Settings
from extractor.text import Span


def found_in(
    text: str, language: str | None = None, published: date | None = None, settings: Settings | None = None
) -> tuple[DateMention, ...]:
    reading = read_passages(plain_release(text, language=language, published=published), names=False)
    return find_dates(reading, settings=settings or Settings())


def labelled(*blocks: tuple[str, str], published: date | None = None) -> Release:
    text = "\n".join(words for _, words in blocks)
    found, position = [], 0
    for label, words in blocks:
        found.append(Block(label, "given", "en", Span(position, position + len(words))))
        position += len(words) + 1
    return Release("0" * 16, Source("text"), "en", None, published, None, text, tuple(found))


def values(mentions: tuple[DateMention, ...]) -> list[str | None]:
    return [mention.value for mention in mentions]


def test_the_seed_release_has_one_date() -> None:
    (mention,) = found_in("قال الرئيس في بيان صدر في 27 مارس 2024 إن المدن شريكة.", "ar")
    assert (mention.value, mention.relative, mention.calendar, mention.reference) == (
        "2024-03-27", False, "gregorian", None,
    )  # fmt: skip


def test_relative_dates_stay_unresolved_without_a_reference() -> None:
    mentions = found_in("The plant opened last week and closes tomorrow.", "en")
    assert [(mention.value, mention.first_day, mention.relative) for mention in mentions] == [(None, None, True)] * 2
    assert [mention.precision for mention in mentions] == ["week", "day"]


@pytest.mark.parametrize(
    ("published", "expected"),
    [
        (date(2023, 1, 23), "2023-01-19"),
        (date(2023, 6, 1), "2023-06-01"),
        (date(2023, 1, 18), "2023-01-18"),
    ],
)
def test_today_is_the_day_of_a_dateline_written_a_little_earlier(published: date, expected: str) -> None:
    mentions = found_in("Sfax, 19 January 2023 – The city opened a park today.", "en", published)
    assert values(mentions) == ["2023-01-19", expected]


def test_a_day_of_a_first_sentence_is_no_dateline() -> None:
    mentions = found_in("On 19 January 2023 the city opened a park. Today it is full.", "en", date(2023, 1, 23))
    assert values(mentions) == ["2023-01-19", "2023-01-23"]


def test_the_day_of_publication_is_the_reference() -> None:
    (mention,) = found_in("The plant opened yesterday.", "en", date(2020, 3, 1))
    assert (mention.value, mention.relative, mention.reference) == ("2020-02-29", True, date(2020, 3, 1))


def test_the_dateline_is_the_reference_where_the_release_has_no_day() -> None:
    release = labelled(("title", "A plant opens"), ("dateline", "LYON, 4 June 2021"), ("body", "It opened yesterday."))
    first, second = find_dates(read_passages(release, names=False), settings=Settings())
    assert first.rule.startswith("dateline:")
    assert second.value == "2021-06-03"


def test_the_head_of_a_clean_text_counts_as_its_dateline() -> None:
    first, second = found_in("LYON, 4 June 2021 – The plant opened yesterday.", "en")
    assert (first.rule.split(":")[0], second.value) == ("dateline", "2021-06-03")


def test_a_date_deep_in_the_text_is_no_dateline() -> None:
    text = "The plant, among the oldest of the region and the largest of its kind, opened on 4 June 2021, closed today."
    assert values(found_in(text, "en")) == ["2021-06-04", None]


def test_the_release_s_own_day_is_marked() -> None:
    mentions = found_in("Paris opens. Published on 14 May 2024. Ends 15 May 2024.", "en", date(2024, 5, 14))
    assert [mention.rule.split(":")[0] for mention in mentions] == ["dateline", "day-month-year"]
    blocks = ("dateline", "PARIS, 13 May 2024"), ("body", "On 14 May 2024 it ran.")
    release = labelled(*blocks, published=date(2024, 5, 14))
    rules = [mention.rule for mention in find_dates(read_passages(release, names=False), settings=Settings())]
    assert rules == ["dateline:day-month-year", "release-date:day-month-year"]


_OFFICE = "The long inquiry that the council of the town had asked for so often"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{_OFFICE} began on Monday, 24 January 2022.\nIt ends on 3 March.", ["2022-01-24", "2022-03-03"]),
        (f"{_OFFICE} began on Monday, 24 January 2022.\nIt sat last week.", ["2022-01-24", "2022-W03"]),
        ("The port said on 24 January 2022 that it grows.\nIt opens on 3 March.", ["2022-01-24", "2022-03-03"]),
        ("أعلنت بلدية المدينة يوم الاثنين 24 يناير 2022 فتح الجسر.\nويغلق في 3 مارس.", ["2022-01-24", "2022-03-03"]),
    ],
)
def test_the_weekday_of_the_news_tells_years_and_weeks(text: str, expected: list[str]) -> None:
    assert values(found_in(text, "ar" if "يوم" in text else "en")) == expected


@pytest.mark.parametrize(
    "text",
    [
        f"{_OFFICE} began on Monday, 24 January 2022. The chair spoke yesterday.",
        f"{_OFFICE} began after 24 January 2022.\nIt ended on 3 March.",
        f"{_OFFICE} will end on Monday, 24 January 2022. It sat on 3 March.",
        f"{_OFFICE} sits again.\nThe judge had ruled on 24 January 2022. It sat on 3 March.",
        "The judge, as the court announced on 24 January 2022, resigns. Her term ends on 3 March.",
        "The judge took up her post on 24 January 2022 and leaves it. Her term ends on 3 March.",
        "تسلم القاضي منصبه في 24 يناير 2022 ويغادره بعد عام. وتنتهي ولايته في 3 مارس.",
    ],
)
def test_a_day_of_something_else_tells_no_year(text: str) -> None:
    first, second = found_in(text, "ar" if "القاضي" in text else "en")[:2]
    assert (first.value, second.value) == ("2022-01-24", None)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("يتوقف الضخ منذ 28 تموز.\nويبدأ التقنين في 4 آب 2025.\n© 2025 بلدية درب", ["2025-07-28", "2025-08-04"]),
        ("تقبل التعازي يوم 22 شباط.\nتوفي الراعي يوم 19/2/2025.\n© 2025 مستشفى درب", ["2025-02-22", "2025-02-19"]),
        ("يعرض المتحف لوحاته منذ يناير الماضي.\nويغلق في 12 نوفمبر 2025.\n٢٠٢٥ © متحف درب", ["2025-01", "2025-11-12"]),
        ("The bank votes on 5 June 2025 and pays on 20 July.\n© 2019-2025 Calder Bank", ["2025-06-05", "2025-07-20"]),
        ("It opened on 5 June 2025 and closes on 20 December.\n© 2025 Calder Bank", ["2025-06-05", None]),
        ("It opened on 5 June 2019 and closes on 20 July.\n© 2025 Calder Bank", ["2019-06-05", None]),
        ("It opens on 20 July.\n© 2025 Calder Bank", [None]),
        ("It opens on Sunday 20 July and moves on 1 August.\n© 2025 Calder Bank", ["2025-07-20", "2025-08-01"]),
        ("It opens on Monday 20 July and moves on 1 August.\n© 2025 Calder Bank", [None, None]),
        ("It opened on 5 June 2025 and on 1 January 2025 moved. It closes on 20 April.\n© 2025 Calder",
         ["2025-06-05", "2025-01-01", "2025-04-20"]),
        ("It is open from 10 June 2025. A bridge stood in 2025. It sat on 3 May, last week.\n© 2025 Calder Bank",
         ["2025-06-10", "2025", "2025-05-03", None]),
    ],
)  # fmt: skip
def test_a_full_date_and_the_copyright_of_one_year_tell_it(text: str, expected: list[str | None]) -> None:
    assert values(found_in(text, "en" if text.isascii() or "Calder" in text else "ar")) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The port opened today, Monday 24 January 2022. It closes on Friday.", "2022-01-28"),
        ("The port opened yesterday, 24 January 2022. It was full yesterday.", "2022-01-24"),
        ("افتتح الميناء أمس الاثنين 24 يناير 2022. وامتلأ اليوم.", "2022-01-25"),
        ("افتتح الميناء اليوم الاثنين (24 يناير 2022). ويغلق نهاية الشهر.", "2022-01"),
    ],
)
def test_a_dated_today_is_the_reference(text: str, expected: str) -> None:
    assert values(found_in(text, "en" if "port" in text else "ar"))[1] == expected
    later = values(found_in(text, "en" if "port" in text else "ar", date(2022, 1, 27)))
    assert later[1] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The fair moves to 26 November 2026.\nPasses go on sale on 1 August.", ["2026-11-26", "2026-08-01"]),
        ("The fair moves to 26 November 2026.\nThe old hall was sold on 3 March.", ["2026-11-26", None]),
        ("The bank was founded on 5 May 1990.\nThe new hall opens on 3 June.", ["1990-05-05", None]),
        ("The deal will close in July 2027.\nIt was signed on 28 March.", ["2027-07", "2027-03-28"]),
        (
            "The deal will close in July 2027.\nThe bank was founded in May 1990. It met on 2 June.",
            ["2027-07", "1990-05", None],
        ),
    ],
)
def test_a_whole_date_to_come_tells_the_year_of_others(text: str, expected: list[str | None]) -> None:
    assert values(found_in(text, "en")) == expected


def test_the_year_of_the_copyright_tells_that_a_whole_date_is_near() -> None:
    lines = (
        ("body", "The men yielded on November 5, 2025."),
        ("body", "They were presented on Nov 7 and go home on May 3."),
    )
    release = labelled(*lines, ("boilerplate", "© 2025 Harbour Trust"))
    found = find_dates(read_passages(release, names=False), settings=Settings())
    assert values(found) == ["2025-11-05", "2025-11-07", None]
    older = find_dates(
        read_passages(labelled(*lines, ("boilerplate", "© 2027 Harbour Trust")), names=False), settings=Settings()
    )
    assert values(older) == ["2025-11-05", None, None]


def test_the_dateline_in_that_year_is_the_reference() -> None:
    release = labelled(
        ("dateline", "Port Haldane, Dec 9:"),
        ("body", "The guests came on Tuesday. A pact will be signed in February 2026."),
    )
    found = find_dates(read_passages(release, names=False), settings=Settings())
    assert values(found) == ["2025-12-09", "2025-12-09", "2026-02"]


def test_a_dateline_of_an_agency_in_brackets_is_one() -> None:
    text = "LYON, (The Wire / Press Point - 4 June 2021) The plant opened yesterday."
    assert values(found_in(text, "en")) == ["2021-06-04", "2021-06-03"]
    assert values(found_in("The plant (opened 4 June 2021) closed yesterday.", "en")) == ["2021-06-04", None]


def test_a_next_month_behind_another_leads_it() -> None:
    text = "تهطل الأمطار بين يونيو وأغسطس المقبلين"
    assert values(found_in(text, "ar", date(2025, 9, 20))) == ["2026-06/2026-08"]
    assert values(found_in("between June and next August", "en", date(2025, 3, 20))) == ["2025-06/2025-08"]


def test_the_day_of_what_somebody_was_invited_to_may_come() -> None:
    invited = found_in("She invited the town to its April 11 run.", "en", date(2026, 3, 16))
    assert values(invited) == ["2026-04-11"]
    assert values(found_in("The trust moved on April 11.", "en", date(2026, 3, 16))) == ["2025-04-11"]


def test_a_month_tied_to_another_name_is_a_name() -> None:
    assert values(found_in("Ms. Eva January-Berg spoke of the January-March quarter.", "en", date(2025, 9, 20))) == [
        "2025-01/2025-03"
    ]


def test_a_weekday_decides_a_missing_year() -> None:
    # 12 September was a Thursday in 2024 and 2019, no Thursday in 2025.
    assert values(found_in("on Thursday, 12 September", "en", date(2025, 3, 1))) == ["2024-09-12"]
    assert values(found_in("on Friday, 12 September", "en", date(2025, 3, 1))) == ["2025-09-12"]


def test_a_weekday_that_does_not_fit_is_said() -> None:
    (mention,) = found_in("on Monday, 14 May 2024", "en")
    assert mention.value == "2024-05-14"
    assert mention.rule.endswith("weekday-disagrees")


def test_twins_are_one_row_and_checked() -> None:
    (mention,) = found_in("في 20 رجب 1445 هـ الموافق 1 فبراير 2024م", "ar")
    assert (mention.value, mention.calendar, mention.rule) == ("2024-02-01", "gregorian", "twin") or (
        mention.value, mention.rule) == ("2024-02-01", "dateline:twin")  # fmt: skip
    (mention,) = found_in("في 20 رجب 1445 هـ الموافق 11 فبراير 2024م", "ar")
    assert mention.value == "2024-02-11"
    assert mention.rule.endswith("twin:disagrees")


def test_a_hijri_date_alone_keeps_its_calendar() -> None:
    (mention,) = found_in("وذلك بتاريخ 1445/07/20هـ", "ar")
    assert (mention.value, mention.calendar, mention.relative) == ("2024-02-01", "hijri", False)


def test_the_order_of_figures_is_that_of_the_release() -> None:
    assert values(found_in("Filed on 03/04/2024.", "en")) == ["2024-03-04"]
    assert values(found_in("Filed on 03/04/2024, heard on 25/04/2024.", "en")) == ["2024-04-03", "2024-04-25"]
    assert values(found_in("Filed on 03/04/2024, heard on 25 May 2024 and 26 May 2024.", "en"))[0] == "2024-04-03"
    assert values(found_in("قُدّم في 03/04/2024", "ar")) == ["2024-04-03"]


def test_the_day_of_publication_tells_the_order_of_figures() -> None:
    text = "Posted 05/03/2024. Closes 06/04/2024."
    assert values(found_in(text, "en", date(2024, 3, 5))) == ["2024-03-05", "2024-04-06"]
    assert values(found_in(text, "en", date(2024, 5, 3))) == ["2024-05-03", "2024-06-04"]


def test_a_story_counts_from_the_date_told_before() -> None:
    assert values(found_in("Founded in 2010, it moved two years later.", "en", date(2024, 3, 5))) == ["2010", "2012"]
    assert values(found_in("Founded in 2010, it moved two years later.", "en")) == ["2010", "2012"]


def test_a_setting_fixes_the_order_of_figures() -> None:
    settings = Settings(date_order="MDY")
    assert values(found_in("قُدّم في 03/04/2024", "ar", None, settings)) == ["2024-03-04"]


def test_both_languages_are_read_in_one_passage() -> None:
    assert values(found_in("صدر التقرير (March 27, 2024) يوم 3 نيسان 2024", "ar")) == ["2024-03-27", "2024-04-03"]
    assert values(found_in("The report (٢٧ آذار ٢٠٢٤) came on 3 April 2024", "en")) == ["2024-03-27", "2024-04-03"]


def test_cells_of_a_table_are_read_apart() -> None:
    assert values(found_in("12\tMay 2023\t4", "en")) == ["2023-05"]


def test_marks_inside_a_date_belong_to_it() -> None:
    text = "عُقد في \u200f١٢ كانون الثّاني ٢٠٢٤\u200f في بيروت"
    (mention,) = found_in(text, "ar")
    assert mention.value == "2024-01-12"
    assert text[mention.span.start : mention.span.end].strip("\u200f") == "١٢ كانون الثّاني ٢٠٢٤"


def test_impossible_days_are_no_dates() -> None:
    assert found_in("on 31/31/2024, 2024-13-45 and 45/13/2023", "en") == ()
    assert values(found_in("on 29 February 2023", "en")) in ([], ["2023-02"])


@pytest.mark.parametrize(
    "text", ["", " ", "\n", "\u064b", "\u0640\u0640", "١", "12", "في", "—", "/", "\ufeff", "الموافق", "from to", "1/"]
)
def test_odd_texts_have_no_dates(text: str) -> None:
    assert found_in(text, None, date(2024, 5, 14)) == ()


PIECES_OF_DATES = """
    في من إلى 12 31 2024 1445 هـ م يوم الأحد الثلاثاء مايو آذار/مارس رجب الموافق و بين الماضي المقبل اليوم أمس قبل عامين
    الربع الثالث عام May 5 , - / . ( ) to and between last next Monday the 3rd quarter of 2023 1990s ago two weeks
    3/4/2024 2024-02-30 Q3 first \u200f % $ 24/7 :
"""
WORDS = st.sampled_from(PIECES_OF_DATES.split())


@trials(max_examples=150, deadline=None)
@given(st.lists(WORDS, max_size=25), st.sampled_from(["ar", "en", None]), st.booleans())
def test_any_row_of_words_gives_rows_in_place(words: list[str], language: str | None, dated: bool) -> None:
    text = " ".join(words)
    mentions = found_in(text, language, date(2024, 5, 14) if dated else None)
    end = 0
    for mention in mentions:
        assert mention.span.start >= end
        assert mention.span.end <= len(text)
        end = mention.span.end
        assert mention.span.of(text).strip()
        assert (mention.value is None) == (mention.first_day is None) == (mention.last_day is None)
        if mention.first_day is not None and mention.last_day is not None:
            assert mention.first_day <= mention.last_day


@trials(max_examples=80, deadline=None)
@given(st.text(max_size=60))
def test_any_text_is_read_without_a_fault(text: str) -> None:
    found_in(text, None, date(2024, 5, 14))


PIECES = ["12 ", "و", "من 3 إلى ", "May ", "1/", "2024-", "the first ", "12 و", "Q3 ", "3 and "]


@pytest.mark.parametrize("piece", PIECES)
def test_hostile_lines_stay_linear(piece: str) -> None:
    short, long = (piece * (size // len(piece)) for size in (4_000, 40_000))
    found_in(short, "en", date(2024, 5, 14))
    started = time.process_time()
    found_in(short, "en", date(2024, 5, 14))
    middle = time.process_time()
    found_in(long, "en", date(2024, 5, 14))
    assert time.process_time() - middle < 30 * (middle - started) + 1.0


def test_a_bare_string_is_read() -> None:
    one = read_date("9 آب/أغسطس 2023", language="ar")
    assert one is not None
    assert (one.value, one.precision) == ("2023-08-09", "day")
    assert read_date("no date", language="en") is None
    assert read_date("May 2023 and June 2024", language="en") is None
    last = read_date("last month", language="en", reference=date(2024, 1, 31))
    assert last is not None
    assert last.value == "2023-12"


def test_a_range_never_ends_before_it_begins() -> None:
    for mention in found_in("5 - الأحد 31", "ar", date(2024, 5, 14)):
        assert mention.first_day is None or mention.last_day is None or mention.first_day <= mention.last_day


_REST = (
    "\nThe union said that it would keep its members informed, and thanked everybody for their patience, their care "
    "and their good work in all kinds of weather, as the chairman wrote in a letter to the staff of the whole service."
)


@pytest.mark.parametrize(
    "text, wanted",
    [
        ("The second half was goalless.", []),
        ("The second half was better than the first half of 2023.", ["2023-H2", "2023-H1"]),
        ("The gain came from sowing eleven days earlier.", []),
        ("The pact was signed on 5 March 2024 and ended eleven days later.", ["2024-03-05", "2024-03-16"]),
    ],
)
def test_running_text_leaves_what_nothing_dates(text: str, wanted: list[str]) -> None:
    reading = read_passages(plain_release(text + _REST, language="en", published=date(2024, 5, 14)), names=False)
    assert [mention.value for mention in find_dates(reading, settings=Settings())] == wanted
