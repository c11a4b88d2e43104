# ruff: noqa: E501 - sentences stay on one line
"""The country that an office of state serves: by words of the title, by those around it, by the page it stands on."""

from __future__ import annotations

import pytest

from extractor.extract import annotate, extract
from extractor.mentions.naming.nations import nations_in, nations_of, territory
from extractor.mentions.naming.words import words_of
from extractor.reading.passages import read_passages

FOUNDRY = "Harwick Foundry today opened a hall. “We grew,” Harwick Foundry said.\n\n"


def served(text: str) -> list[tuple[str, str | None]]:
    return [(one.name, one.organisation) for one in annotate(text).entities if one.kind == "person"]


@pytest.mark.parametrize(
    ("sentence", "country"),
    [
        # The people before the office, of one word or two; ranks and a field between.
        ("German Ambassador H.E. Anna Berg came.", "Germany"),
        ("They met the Sri Lankan President Anna Berg in Oslo.", "Sri Lanka"),
        ("South African President Anna Berg came.", "South Africa"),
        ("The Serbian Minister of Youth and Sport Anna Berg came.", "Serbia"),
        ("South Korean Trade Minister Anna Berg came.", "South Korea"),
        ("Anna Berg, the Kenyan Deputy Foreign Minister, came.", "Kenya"),
        ("Chinese Ambassador to Chile Anna Berg came.", "China"),
        # Its name there, owner or not.
        ("New Zealand Ambassador to Chile Anna Berg came.", "New Zealand"),
        ("Peru's Senior Minister Anna Berg came.", "Peru"),
        ("They met U.S. Secretary of State Anna Berg.", "U.S."),
        # Behind the office, behind who holds it, behind two who do.
        ("The Ambassador of the Dominican Republic (DR) to Chile, Anna Berg, came.", "Dominican Republic"),
        ("Anna Berg, Minister of Roads of the Republic of Cyprus, came.", "Cyprus"),
        ("President Anna Berg of Panama came.", "Panama"),
        ("Queen Anna Berg and King Tom Fox of the Netherlands came.", "Netherlands"),
        # No country: a firm's president there, a body's name, a trade, a place that has a country's name in it.
        ("Calder Foods Ltd's US President and CEO Anna Berg came.", "Calder Foods Ltd"),
        ("Anna Berg, President of Georgia Tech, came.", "Georgia Tech"),
        ("The British comedian Anna Berg came.", None),
        ("The German managing director Anna Berg came.", None),
        ("New Jersey Attorney General Anna Berg came.", "New Jersey"),
        ("The ambassador to Chile, Anna Berg, came.", None),
    ],
)
def test_the_country_that_words_tell(sentence: str, country: str | None) -> None:
    assert ("Anna Berg", country) in served(FOUNDRY + sentence)


@pytest.mark.parametrize(
    ("sentence", "place"),
    [
        ("قال السفير الإيطالي لدى ليبيا سامي الراعي إن العمل بدأ.", "إيطاليا"),
        ("قال السفير الإيطالي في لبنان سامي الراعي إن العمل بدأ.", "إيطاليا"),
        ("قال سفير اليابان لدى اليمن سامي الراعي إن العمل بدأ.", "اليابان"),
        ("قال سفير خادم الحرمين الشريفين لدى جيبوتي سامي الراعي ذلك.", "السعودية"),
        ("قال رئيس الوزراء العراقي سامي الراعي إن العمل بدأ.", "العراق"),
        ("قال وزير الشؤون الخارجية التونسي سامي الراعي ذلك.", "تونس"),
        ("قال رئيس جمهورية الصومال سامي الراعي ذلك.", "جمهورية الصومال"),
        ("حضر محافظ أسوان سامي الراعي الحفل.", "أسوان"),
        # A community and a firm are no country's; a minister whose field is no people has its ministry.
        ("قال رئيس الجالية المصرية سامي الراعي ذلك.", None),
        ("قال الرئيس التنفيذي المصري سامي الراعي ذلك.", None),
        ("قال وزير المالية سامي الراعي ذلك.", "وزارة المالية"),
    ],
)
def test_the_country_or_place_in_an_arabic_title(sentence: str, place: str | None) -> None:
    assert served(sentence) == [("سامي الراعي", place)]


def told(body: str, address: str = "https://www.works.gov.sg/news/12") -> list[tuple[str, str | None, str | None]]:
    page = (
        f'<html><head><link rel="canonical" href="{address}"><title>Piers</title></head><body><h1>Piers reopen</h1>'
        f"<article>{body}</article></body></html>"
    )
    people = [one for one in extract(page).entities if one.kind == "person"]
    return [(one.name, one.organisation, one.organisation_from) for one in people]


OPENS = "<p>Three piers in Singapore reopen in May after a year of repairs, and a fourth one follows in June.</p>"


@pytest.mark.parametrize(
    ("body", "country"),
    [
        (OPENS + "<p>Prime Minister Anna Berg walked the first pier and thanked the builders for the work.</p>", "Singapore"),
        (OPENS + "<p>The Minister for Trade and Ferries, Anna Berg, walked the first pier with the builders.</p>", "Singapore"),
        # Another country in the sentence; no office of one country; one that the text does not name.
        (OPENS + "<p>The builders from Panama met President Anna Berg on the first pier, and walked it.</p>", None),
        (OPENS + "<p>The harbour pilot Anna Berg walked the first pier and thanked the builders for the work.</p>", None),
        ("<p>Three piers reopen in May after repairs. Prime Minister Anna Berg walked the first pier with us.</p>", None),
    ],
)  # fmt: skip
def test_the_country_whose_state_the_address_names(body: str, country: str | None) -> None:
    assert told(body) == [("Anna Berg", country, "context" if country else None)]


def test_another_address_tells_no_country() -> None:
    body = OPENS + "<p>Prime Minister Anna Berg walked the first pier and thanked the builders for the work.</p>"
    assert told(body, "https://www.harwick.com/news/12") == [("Anna Berg", None, None)]


def test_the_country_of_the_ministry_that_speaks() -> None:
    text = (
        "The Ministry of Ferries of Kenya today said that piers reopen. “Piers matter,” the Ministry of Ferries said.\n\n"
        "The Ministry of Ferries thanked the builders. Prime Minister Anna Berg walked the first pier."
    )
    assert served(text) == [("Anna Berg", "Kenya")]


@pytest.mark.parametrize(
    "office",
    ["Foreign Minister", "Home Minister"],
)
def test_a_minister_of_a_field_is_of_no_other_ministry(office: str) -> None:
    text = f"Harwick Foundry opened a hall.\n\nThe Department of Water came. {office} Anna Berg came too."
    assert served(text) == [("Anna Berg", None)]


def test_countries_in_a_text() -> None:
    reading = read_passages(annotate("The Thai envoy, and Peru's minister met in New Jersey.").release)
    found = [(one.country, one.named) for words in words_of(reading) for one in nations_in(words)]
    assert found == [("Thailand", False), ("Peru", True)]


def test_countries_of_a_name_and_of_a_code() -> None:
    assert nations_of("Government of Sri Lanka", "en") == {"Sri Lanka"}
    assert nations_of("Ports Board", "en") == set()
    assert (territory("sg", "en"), territory("jo", "ar"), territory("eu", "en")) == ("Singapore", "الأردن", None)
