from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pandas as pd
import pytest
from handmade import ARABIC, ENGLISH, both, extraction_of
from hypothesis import example, given, settings
from hypothesis import strategies as st

from extractor.entities.entity import Entity
from extractor.extract import Extraction
from extractor.mentions.mention import Figure, Mentions
from extractor.page.source import Source
from extractor.release.release import Release
from extractor.settings import Settings
from extractor.tables.cells import number
from extractor.tables.linking import LinkedRows, link_records
from extractor.tables.rows import record_of
from extractor.tables.schema import BY_NAME, TABLES
from extractor.tables.spool import decode_record, encode_record
from extractor.tables.tables import tabulate
from extractor.text import Span

DESIGN = {
    "releases": "release_id source url site language title subtitle dateline_place published published_from issuer "
    "issuer_id embargo machine_translated duplicate_of n_words text",
    "blocks": "release_id block label reason language about start end text",
    "organisations": "release_id organisation_id name aliases acronym role n_mentions first_start first_end",
    "people": "release_id person_id name title organisation organisation_id aliases n_mentions n_quotes first_start "
    "first_end",
    "quotes": "quote_id quote speaker speaker_id speaker_title speaker_organisation speaker_text cue kind attribution "
    "repaired",
    "dates": "value first_day last_day precision relative calendar reference",
    "figures": "value value_high bound kind unit currency counted number_start number_end",
    "contacts": "name organisation email phone",
    "mentions": "kind entity_id name start end text",
    "entities": "entity_id kind name name_ar name_en acronym aliases title organisation n_releases n_mentions n_quotes "
    "first_seen last_seen",
    "problems": "source stage error advice",
}
PLACE = ["release_id", "block", "language", "start", "end", "text", "context", "rule"]


def test_tables_have_the_columns_of_the_design() -> None:
    assert [table.name for table in TABLES] == list(DESIGN)
    for name, columns in DESIGN.items():
        assert set(columns.split()) <= set(BY_NAME[name].names)
    for name in ("mentions", "quotes", "dates", "figures"):
        assert set(PLACE) <= set(BY_NAME[name].names)


def test_every_row_is_found_at_its_offsets() -> None:
    tables = tabulate(both())
    texts = dict(zip(tables.releases.release_id, tables.releases.text, strict=True))
    rows = 0
    for name in ("blocks", "quotes", "dates", "figures", "contacts", "mentions"):
        for row in tables[name].itertuples():
            assert texts[row.release_id][row.start : row.end] == row.text
            rows += 1
    assert rows > 20


def test_a_quote_row_can_be_read_without_a_join() -> None:
    quote = tabulate(both()).quotes.iloc[0]
    assert quote.quote == "We open 1,250.50 doors today"
    assert (quote.speaker, quote.speaker_title, quote.speaker_organisation) == (
        "Dana Reyes", "Director", "River Council",
    )  # fmt: skip
    assert quote.cue == "said"
    assert "said Dana Reyes" in quote.context


def test_ids_join() -> None:
    tables = tabulate(both())
    people = tables.people.merge(tables.entities, left_on="person_id", right_on="entity_id")
    assert sorted(people.name_x) == ["Dana Reyes", "عمر سالم"]
    assert set(tables.quotes.speaker_id) <= set(tables.people.person_id)
    assert tables.people.organisation_id.iloc[0] in set(tables.organisations.organisation_id)
    assert set(tables.mentions.entity_id) == set(tables.entities.entity_id)
    assert tables.releases.issuer.tolist() == ["River Council", "مجلس النهر"]
    assert tables.people.n_quotes.tolist() == [1, 1]


def test_missing_is_missing() -> None:
    tables = tabulate(both())
    assert pd.isna(tables.releases.subtitle).all()
    for name in tables:
        for column in tables[name]:
            assert not (tables[name][column].astype("object") == "").any()


def test_the_word_na_is_a_word() -> None:
    assert "NA" in tabulate(both()).blocks.text.tolist()


@pytest.mark.parametrize(
    ("value", "text"),
    [("5.3", "5.3"), ("5.30", "5.3"), ("1250.50", "1250.5"), ("2E+8", "200000000"), ("0.10", "0.1"), ("-0", "0"),
     ("12345678901234567890.123456789", "12345678901234567890.123456789"), ("1E-7", "0.0000001")],
)  # fmt: skip
def test_numbers_are_written_in_full(value: str, text: str) -> None:
    assert number(Decimal(value)) == text


def test_what_is_no_number_gives_no_row() -> None:
    assert number(Decimal("NaN")) is None
    found = extraction_of("a 1")
    broken = replace(found.mentions.figures[0], value=Decimal("Infinity"))
    record = record_of(replace(found, mentions=replace(found.mentions, figures=(broken,))))
    assert "figures" not in record.rows


def test_only_the_kinds_asked_for_are_tabled() -> None:
    tables = tabulate(both(), settings=Settings(kinds=("quotes",)))
    assert len(tables.quotes) == 2
    assert tables.figures.empty
    assert tables.organisations.empty
    assert tables.mentions.empty
    assert set(tables.quotes.speaker_id) <= set(tables.entities.entity_id)


def test_two_finds_at_one_place_are_one_row() -> None:
    found = extraction_of("a 1")
    twice = replace(found.mentions, figures=found.mentions.figures * 2)
    assert len(tabulate(replace(found, mentions=twice)).figures) == 1


def test_names_that_the_archive_joins_become_one_row() -> None:
    text = "River Council met. RC Network met."
    first, second = Span(0, 13), Span(19, 29)
    entities = (
        Entity("organisation", "River Council", ("River Council",), (first,)),
        Entity("organisation", "RC Network", ("RC Network", "RCN"), (second,), acronym="RCN"),
    )
    found = replace(extraction_of(text), mentions=Mentions(), entities=entities)
    record = record_of(found)
    links = link_records([record])
    joined = replace(links, ids=dict.fromkeys(links.ids, links.records[0].entity_id))
    rows = LinkedRows(joined).of(record)["organisations"]
    assert len(rows) == 1
    row = dict(zip(BY_NAME["organisations"].names, rows[0], strict=True))
    assert row["aliases"] == "RC Network ; RCN"
    assert (row["n_mentions"], row["acronym"], row["first_start"]) == (2, "RCN", 0)


def test_same_bytes_twice_leave_one_row() -> None:
    first = extraction_of(ENGLISH, source=Source("a.html"))
    tables = tabulate([first, replace(first, release=replace(first.release, source=Source("b.html")))])
    assert tables.releases.source.tolist() == ["a.html", "b.html"]
    assert tables.releases.duplicate_of.tolist()[1] == tables.releases.release_id[0] != tables.releases.release_id[1]
    assert len(tables.quotes) == 1
    assert tables.entities.n_releases.max() == 1


def test_a_source_given_again_and_again_has_an_id_each_time() -> None:
    sources = ("a.html", "a.html", "b.html", "a.html", "b.html", "a.html")
    first = extraction_of(ENGLISH)
    releases = tabulate([replace(first, release=replace(first.release, source=Source(s))) for s in sources]).releases
    assert releases.source.tolist() == list(sources)
    assert releases.release_id.is_unique
    assert set(releases.duplicate_of[1:]) == {releases.release_id[0]}


def test_nearly_the_same_words_keep_their_rows() -> None:
    pytest.importorskip("datasketch")
    words = " ".join(f"word{number} Lina Haddad" for number in range(80))
    other = " ".join(f"other{number}" for number in range(200))
    texts = [words, words + " Read more.", other]
    found = [extraction_of(text, source=Source(f"{n}.html")) for n, text in enumerate(texts)]
    tables = tabulate(found, near_duplicates=True)
    assert tables.releases.duplicate_of.isna().tolist() == [True, False, True]
    assert tables.releases.duplicate_of[1] == tables.releases.release_id[0]
    assert (tables.mentions.release_id == tables.releases.release_id[1]).sum() == 80


def test_lone_surrogates_keep_the_offsets() -> None:
    tables = tabulate(extraction_of("a \ud800 River Council 7"))
    row = tables.mentions.iloc[0]
    assert tables.releases.text[0][row.start : row.end] == row.text == "River Council"


def test_context_is_one_line_of_whole_words() -> None:
    text = " ".join(f"lorem{number}" for number in range(100)) + " 2024-03-27 " + "ipsum " * 100
    context = tabulate(extraction_of(text)).dates.context[0]
    assert "2024-03-27" in context
    assert len(context) < 220
    assert all(word in text.split() for word in context.split())


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=300))
@example("0..0 1.2.3 4,,5")
def test_any_text_makes_rows_that_come_back_from_the_spool(text: str) -> None:
    record = record_of(extraction_of(text))
    assert decode_record(encode_record(record)) == record


@settings(max_examples=40, deadline=None)
@given(st.text(alphabet="a1 ٣«”\n\r\t\0\u200f٪,.-\U0001f600", max_size=200), st.data())
def test_any_figure_span_gives_a_row_at_its_place(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    span = Span(start, end)
    figure = Figure(span, span, Decimal(1), None, "exact", "count", None, None, span, "hand")
    found = extraction_of(text)
    record = record_of(replace(found, mentions=Mentions(figures=(figure,)), entities=()))
    row = dict(zip(BY_NAME["figures"].names, record.rows["figures"][0], strict=True))
    assert row["text"] == text[start:end]


def test_a_release_without_anything() -> None:
    release = Release("0" * 16, Source("x"), None, None, None, None, "", ())
    tables = tabulate(Extraction(release, Mentions(), ()))
    assert pd.isna(tables.releases.text[0])
    assert tables.releases.n_words[0] == 0
    assert tabulate([]).quotes.empty


def test_arabic_and_english_names_of_entities() -> None:
    entities = tabulate([extraction_of(ARABIC)]).entities.set_index("name")
    assert entities.loc["مجلس النهر", "name_ar"] == "مجلس النهر"
    assert entities.loc["مجلس النهر", "n_mentions"] == 2
