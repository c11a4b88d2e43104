"""Who writes and whom to ask, above the text; buttons and headings of the page, below it."""

from __future__ import annotations

import pytest

from extractor.extract import read
from extractor.release.byline import read_byline
from extractor.release.release import Release

SENTENCE = {
    "ar": "افتتح الوالي صباح أمس سوق المدينة القديم بعد عام من الترميم الذي شارك فيه أهالي الحي وأصحاب المحال.",
    "en": "The harbour council of Lowmere opened the restored quay to all boats of the town on Monday after two years.",
}
NEXT = {
    "ar": "وقال المكتب إن السوق يضم أربعين محلا وإن العمل فيه كلف نحو مليوني درهم دفعت البلدية نصفها.",
    "en": "The council said that the quay had cost two million dollars and that forty boats had come to see it.",
}


@pytest.mark.parametrize(
    "head, place",
    [
        ("نزوى من سعيد العامري وهالة رشيد:", "نزوى"),
        ("صحار ـ من خالد بن سعيد العامري :", "صحار"),
        ("مسقط - تغطية هالة رشيد:", "مسقط"),
        ("درب – من سعيد العامري:", "درب"),
        ("كتب سعيد بن علي العامري:", None),
        ("كتبت هالة رشيد:", None),
    ],
)
def test_who_writes_stands_above_the_text(head: str, place: str | None) -> None:
    found = read_byline(f"{head} {SENTENCE['ar']}", "عاد الوالي إلى درب مساء")
    assert found is not None
    assert (found.place, found.end) == (place, len(head) + 1)


@pytest.mark.parametrize(
    "head",
    [
        "كتب وزير الموانئ سعيد العامري:", "كتب سعيد العامري على صفحته:", "وكتب سعيد العامري:", "كتب سعيد:",
        "دبي من أجمل المدن البحرية:", "مسقط - من المقرر افتتاح السوق:", "درب من سعيد العامري:",
        "قال سعيد العامري:", "نزوى – من سعيد العامري",
    ],
)  # fmt: skip
def test_what_only_begins_like_a_byline(head: str) -> None:
    assert read_byline(f"{head} {SENTENCE['ar']}") is None


def _page(language: str, above: str, below: str = "", title: str = "Quay of Lowmere Opens to All Boats") -> Release:
    text = f"<h1>{title}</h1>{above}<p>{SENTENCE[language]}</p><p>{NEXT[language]}</p><p>{NEXT[language]} 2</p>{below}"
    return read(f"<html><body><nav>Home</nav><main><article>{text}</article></main></body></html>")


def _labels(release: Release) -> dict[str, str]:
    return {block.span.of(release.text): block.label for block in release.blocks}


def test_the_byline_of_a_page_is_no_text_and_its_place_is_told() -> None:
    head = "نزوى – من سعيد العامري: "
    release = read(
        f"<html><body><main><h1>سوق المدينة القديم يفتح أبوابه بعد الترميم</h1><p>{head}{SENTENCE['ar']}</p>"
        f"<p>{NEXT['ar']}</p></main></body></html>"
    )
    assert release.dateline_place == "نزوى"
    assert (_labels(release)[head.strip()], _labels(release)[SENTENCE["ar"]]) == ("dateline", "body")


def test_a_contact_without_a_heading_above_the_text() -> None:
    contact = "<p>FOR IMMEDIATE RELEASE</p><p>Mara Reed</p><p>Press officer</p><p>mara@quay.example</p>"
    labels = _labels(_page("en", contact + "<p>LOWMERE (May 3, 2031) – The quay is a new one, the mayor said.</p>"))
    assert [labels[line] for line in ("Mara Reed", "Press officer", "mara@quay.example")] == ["contact"] * 3
    assert labels["LOWMERE (May 3, 2031) –"] == "dateline"


@pytest.mark.parametrize("lines", [("Mara Reed", "Press officer"), ("Quay Road", "Open to all")])
def test_short_lines_without_an_address_are_no_contact(lines: tuple[str, str]) -> None:
    labels = _labels(_page("en", "".join(f"<p>{line}</p>" for line in lines)))
    assert "contact" not in labels.values()


def test_a_button_below_an_about_paragraph_is_none_of_it() -> None:
    about = "<h3>About Quay Trust</h3><p>Quay Trust is a charity that keeps the quays of the bay in good repair.</p>"
    buttons = "<div><a href='/c'>Plan my visit</a></div><div><a href='/d'>www.quay.example</a></div>"
    labels = _labels(_page("en", "", about + buttons))
    assert labels["Quay Trust is a charity that keeps the quays of the bay in good repair."] == "about"
    assert labels["Plan my visit"] == "boilerplate"
    assert labels["www.quay.example"] != "boilerplate"


def test_a_heading_of_the_page_behind_the_end_mark_leaves_the_about_in_its_place() -> None:
    about = "<p>About the Quay Trust and its friends</p><p>It keeps the quays of the bay in good repair for all.</p>"
    page = "<p># # #</p><h4>How this site works</h4><p>Every story is read by two people before it is shown here.</p>"
    labels = _labels(_page("en", "", about + page))
    assert labels["It keeps the quays of the bay in good repair for all."] == "about"


def test_a_foot_of_address_and_copyright_in_one_line_hides_no_list_of_other_news() -> None:
    others = (
        "<div>Other media releases<br>14/08/2031 Guild names its chair<br>01/08/2031 New ferry calls at Lowmere</div>"
    )
    foot = (
        "<p>12 Quay Road, Lowmere Copyright 1998-2031 Quay Trust To join our mailing list send a blank message to the "
        "webmaster This site was last changed in the spring and works in all browsers</p>"
    )
    labels = _labels(_page("en", f"<p>{SENTENCE['en']} 3</p><p>{NEXT['en']} 4</p><p>{NEXT['en']} 5</p>", others + foot))
    assert labels["01/08/2031 New ferry calls at Lowmere"] == "boilerplate"


def test_a_paragraph_on_copyright_is_text() -> None:
    told = (
        "The law of copyright 2031 made it easier for the museums of the bay, the trust said, to lend old maps to "
        "the schools of the town and to the guilds that keep the boats."
    )
    labels = _labels(_page("en", "", f"<p>{told}</p>"))
    assert labels[told] == "body"
