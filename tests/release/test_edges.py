"""Where a body begins and ends, and what stands in it: one small page for each fault that was mended."""

from __future__ import annotations

from extractor.page.read import read_page
from extractor.page.source import Source
from extractor.release.read import read_release
from extractor.release.release import Release
from extractor.settings import Settings

LONG = (
    "The harbour trust said in the morning that it would reopen the old quay after a year of work, with room for more "
    "than forty boats and a market on the square behind the mill.",
    "Its director told the council that the work had cost less than planned, and that the boats which lay in the river "
    "through the winter could come back in the first week of the season.",
    "The council thanked the sailors of the north shore, who had carried stones and timber for many weeks without pay "
    "and had kept the old light burning.",
)
BODY = "".join(f"<p>{text}</p>" for text in LONG)
TITLE = "Old quay reopens after a year of work"


def release(inside: str, name: str = "page.html") -> Release:
    html = f"<html><head><title>{TITLE}</title></head><body>{inside}</body></html>" if name == "page.html" else inside
    page = read_page(Source(name), html, settings=Settings())
    return read_release(page, release_id="0" * 16, settings=Settings())


def labels(found: Release) -> dict[str, str]:
    return {block.span.of(found.text): block.label for block in found.blocks}


def test_a_heading_without_text_of_its_own_ends_no_body() -> None:
    found = release(f"<article><h1>{TITLE}</h1>{BODY}<p><b>More on the harbour</b></p></article>")
    assert found.body.endswith(LONG[2])


def test_a_bold_last_sentence_stays() -> None:
    last = "All boats are welcome on the first of May."
    found = release(f"<article><h1>{TITLE}</h1>{BODY}<p><b>{last}</b></p></article>")
    assert found.body.endswith(last)


def test_a_sentence_is_no_headline() -> None:
    found = release(f"<div><h1>News</h1></div><div><p>{LONG[0]} It will open in May!</p>{BODY}</div>")
    assert LONG[0] not in (found.title or "")
    assert LONG[0] in found.body


def test_a_byline_is_no_subtitle() -> None:
    byline = "By Mara Reed, editor – Updated March 5, 2026 at 4:28 PM | Checked by Tom Hale"
    found = release(f"<article><h1>{TITLE}</h1><div>{byline}</div>{BODY}</article>")
    assert found.subtitle is None
    assert labels(found)[byline] == "boilerplate"


def test_a_line_above_the_dateline_is_the_subtitle() -> None:
    below = "Room for forty boats and a market behind it"
    first = f"<p>DUBAI, 3 May 2021 - {LONG[0]}</p>"
    assert release(f"<article><h1>{TITLE}</h1><p>{below}</p>{first}{BODY}</article>").subtitle == below


def test_items_folded_away_are_read() -> None:
    items = "<ul hidden><li>The market opens on Friday with forty stalls of the valley.</li></ul>"
    assert "forty stalls" in release(f"<article><h1>{TITLE}</h1><p>{LONG[0]}</p>{items}{BODY}</article>").body


def test_about_and_contact_follow_behind_share_buttons() -> None:
    about = "<h3>About Harbour Trust</h3><p>Harbour Trust is a charity that has kept the coast since 1921.</p>"
    contact = "<h3>Press office</h3><p>Mara Reed</p><p>mara@harbour.example</p>"
    page = f"<article><h1>{TITLE}</h1>{BODY}<p>###</p></article><div>Share on Facebook</div>"
    found = labels(release(f"{page}<div>{about}</div><div>{contact}</div>"))
    assert found["About Harbour Trust"] == "about"
    assert found["mara@harbour.example"] == "contact"


def test_a_kind_of_release_is_no_embargo() -> None:
    found = release(f"<article><div>Press release</div><h1>{TITLE}</h1>{BODY}</article>")
    assert labels(found)["Press release"] == "boilerplate"


def test_an_about_that_names_itself_in_its_line() -> None:
    about = "About Harbour Trust: Harbour Trust is a charity that has kept the coast clean and open since 1921."
    assert labels(release(f"<article><h1>{TITLE}</h1>{BODY}<p>{about}</p></article>"))[about] == "about"


def test_a_page_without_line_breaks_is_cut_at_its_joints() -> None:
    text = (
        "HomeVisit usBoats and peopleShopNewsroomSign inMy basketHelp"
        f"{TITLE}{LONG[0]}{LONG[1]}{LONG[2]}Related storiesNew light for the north shorePrivacy notice"
    )
    found = release(text, "page.txt")
    assert found.title == TITLE
    assert found.body == "\n\n".join(LONG)


def test_a_name_of_two_capitals_is_not_cut() -> None:
    told = "The sailors of SalzHaven said that day that SalzHaven would keep its old light burning."
    text = "HomeVisit usBoats and peopleShopNewsroomSign inMy basketHelp" + told * 9
    assert "SalzHaven would" in release(text, "page.txt").body


def test_lists_and_the_end_mark_of_flattened_text_belong_to_the_body() -> None:
    listed = ["The plan holds:", "Forty berths", "A market hall", "One new light"]
    lines = [TITLE, "", *LONG, *listed, "Work starts soon.", "###"]
    found = release("\n".join(lines), "page.txt")
    assert "A market hall" in found.body
    assert labels(found)["###"] == "end_mark"


def test_initials_sign_an_end_mark() -> None:
    found = release(f"<article><h1>{TITLE}</h1>{BODY}<p>// انتهى // م ع</p></article>")
    assert labels(found)["// انتهى // م ع"] == "end_mark"


def test_a_contact_above_the_first_paragraph_is_none_of_the_body() -> None:
    """And a heading alone, without an address below it, stays."""
    lines = "<p><strong>CONTACT: Mara Reed<br>PHONE: (716) 555-0139<br>FAX: (716) 555-0140</strong></p>"
    found = release(f"<article><h1>{TITLE}</h1>{lines}{BODY}</article>")
    assert [labels(found)[line] for line in ("CONTACT: Mara Reed", "FAX: (716) 555-0140")] == ["contact", "contact"]
    assert found.body.startswith(LONG[0])
    without = release(f"<article><h1>{TITLE}</h1><p><strong>CONTACT: Mara Reed</strong></p>{BODY}</article>")
    assert "contact" not in labels(without).values()


def test_an_about_amid_the_text_is_the_paragraph_that_says_what_its_name_is() -> None:
    about = "Harbour Corp. (HC: NY) is a builder of quays that has worked on the north shore for more than forty years."
    rest = f"<p>{LONG[1]}</p><p>{LONG[2]}</p><p>Boats came. {LONG[2]}</p><p>They said: {LONG[1]}</p>"
    found = labels(release(f"<h1>{TITLE}</h1><p>{LONG[0]}</p><h3>About Harbour Corp.</h3><p>{about}</p>{rest}"))
    assert (found["About Harbour Corp."], found[about], found[LONG[1]]) == ("about", "about", "body")
    wall = "<h3>About the old wall</h3><p>It was built before the mill and mended many times since.</p><h3>Next</h3>"
    other = f"<h1>{TITLE}</h1><p>{LONG[0]}</p>{wall}{rest}"
    assert labels(release(other))["About the old wall"] == "body"


def test_an_arabic_about_amid_the_text() -> None:
    about = "مؤسسة الميناء هي جمعية أهلية تعمل على صيانة المرسى القديم وتدريب البحارة منذ أكثر من أربعين عاما."
    text = "افتتحت المؤسسة صباح أمس المرسى الجديد أمام جميع القوارب بعد عام كامل من العمل المتواصل في المدينة القديمة."
    more = "".join(f"<p>{word} {text}</p>" for word in ("وقد", "كما", "ثم", "ولذلك"))
    found = labels(release(f"<h1>{TITLE}</h1><p>{text}</p><h3>نبذة عن مؤسسة الميناء</h3><p>{about}</p>{more}"))
    assert (found[about], found[f"كما {text}"]) == ("about", "body")


def test_names_without_an_address_under_the_heading_of_a_contact() -> None:
    text = "افتتحت المؤسسة صباح أمس المرسى الجديد أمام جميع القوارب بعد عام كامل من العمل المتواصل في المدينة القديمة."
    more = "\n\n".join(f"{word} {text}" for word in ("وقد", "كما", "ثم"))
    names = ("منى سامي رشيد، مسؤولة الإعلام، مؤسسة الميناء", "سامي رشيد، مدير المكتب، مؤسسة الميناء")
    other = "مدينة الميناء تستضيف سباق القوارب"
    page = "\n\n".join([text, more, "للاتصال الإعلامي:", *names, "روابط ذات صلة", other])
    found = labels(release(page, "page.txt"))
    assert [found[name] for name in names] == ["contact", "contact"]
    assert found[other] == "boilerplate"
    english = "Media contacts:\n\nMona Reed, press officer, Harbour Trust\n\nJohn Hale, director, Harbour Trust"
    found = labels(release("\n\n".join([TITLE, *LONG, english, "Related news", "Boats return"]), "page.txt"))
    assert found["John Hale, director, Harbour Trust"] == "contact"
    assert found["Boats return"] == "boilerplate"
