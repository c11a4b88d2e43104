"""The release that the analysts started from: each name at every place, shortened and behind a clitic too."""

from __future__ import annotations

from pathlib import Path

import pytest

from extractor.extract import Extraction, extract

SEED = Path(__file__).resolve().parents[2] / ".." / "shared" / "seed" / "nlc_strong_cities_ar.txt"


@pytest.fixture(scope="module")
def seed() -> Extraction:
    if not SEED.exists():
        pytest.skip("the analysts' release does not lie beside the repository")
    return extract(SEED)


def test_the_network_is_found_whole_shortened_and_in_latin_letters(seed: Extraction) -> None:
    network = next(one for one in seed.entities if one.name == "شبكة المدن القوية")
    assert {"المدن القوية", "Strong Cities"} <= set(network.names)
    text = seed.release.text
    places = [one.span for one in seed.mentions.organisations if one.span.of(text).endswith("المدن القوية")]
    read = [block.span for block in seed.release.labelled("title") + seed.release.labelled("body")]
    told = [at for span in read for at in range(span.start, span.end) if text.startswith("المدن القوية", at)]
    assert all(any(place.start <= at < place.end for place in places) for at in told)
    assert len(told) >= 6


def test_no_social_network_is_an_organisation(seed: Extraction) -> None:
    names = {name for one in seed.entities if one.kind == "organisation" for name in one.names}
    assert names.isdisjoint({"Facebook", "Twitter", "Instagram", "LinkedIn", "YouTube", "X"})


def test_the_two_people_have_their_offices_and_houses(seed: Extraction) -> None:
    people = {one.name: (one.title, one.organisation) for one in seed.entities if one.kind == "person"}
    assert people == {
        "كلارنس أنتوني": ("الرئيس التنفيذي والمدير التنفيذي", "الرابطة الوطنية للمدن"),
        "إريك روزاند": ("المدير التنفيذي", "شبكة المدن القوية"),
    }
