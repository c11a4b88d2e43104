# ruff: noqa: E501 - gold sentences stay on one line
"""English bodies whose first or last word the finders used to leave out, and near misses."""

from __future__ import annotations

import pytest

from extractor.extract import annotate


@pytest.mark.parametrize(
    ("text", "organisations"),
    [
        # A number, a saint cut short before; no street.
        ("Tarvik Motors and 9volt Solar Energy built the plant.", ["Tarvik Motors", "9volt Solar Energy"]),
        ("Staff of Tarvik Motors held 30 minute talks.", ["Tarvik Motors"]),
        ("It was built by Sta. Rosa Contractors Corp. (SRCC) in May.", ["Sta. Rosa Contractors Corp"]),
        # The whole of a country.
        ("Tom Fox, president of All India Bell Founders Association, agreed.", ["All India Bell Founders Association"]),
        ("All Tarvik Motors staff agreed.", ["Tarvik Motors"]),
        # A bracket before the legal form.
        ("She is Director of Calder Foods (Asia Pacific) Limited.", ["Calder Foods (Asia Pacific) Limited"]),
        ("Calder Foods (CF) agreed. Limited space is a fault.", ["Calder Foods"]),
        # Two fields of a committee before its officer.
        ("The House Committee on Ways and Means Chairman Tom Fox agreed.", ["House Committee on Ways and Means"]),
        # A campus; where one is, when.
        ("She joined the University of Norland at Hull-Marlow.", ["University of Norland at Hull-Marlow"]),
        ("She joined the University of Norland at Friday's lunch.", ["University of Norland"]),
        # A noun in small letters that the initials tell.
        ("Northland Revenue authority has met farmers, NRA said.", ["Northland Revenue authority"]),
        # A kind of body with its own name in marks; a campaign, a verdict.
        ("Anna Berg, chair of the Public Association “Green Hope”, agreed.", ["Public Association “Green Hope”"]),
        ("The Calder Council “Clean Streets” campaign began.", ["Calder Council", "Clean Streets"]),
        ("Tom Fox called the Calder Trust “great”.", ["Calder Trust"]),
        # The unit of a house before its officer.
        ("NRA Corporate Communications manager Anna Berg agreed.", ["NRA"]),
        ("Calder Communications manager Anna Berg agreed.", ["Calder Communications"]),
        # A ministry of enterprises of some sizes, and of more.
        (
            "It was signed by the Korean Ministry of Small and Medium Enterprises and Startups.",
            ["Korean Ministry of Small and Medium Enterprises and Startups"],
        ),
        (
            "The Ministry of Works and Transport and Northland Rail met.",
            ["Ministry of Works and Transport", "Northland Rail"],
        ),
    ],
)
def test_the_name_from_its_first_word_to_its_last(text: str, organisations: list[str]) -> None:
    assert [one.name for one in annotate(text).entities if one.kind == "organisation"] == organisations


@pytest.mark.parametrize(
    ("text", "organisations"),
    [
        # Instances of a kind of house; no house: a person, a country, a network.
        ("She has worked for hotel chains such as Amarin, Concord, and Casa Azul.", ["Amarin", "Concord", "Casa Azul"]),
        ("Companies including Velmar, Tarvik Motors and the Bank of Norland agreed.", ["Velmar", "Tarvik Motors", "Bank of Norland"]),
        ("Firms including France and Germany agreed.", []),
        ("Groups such as Ann Lee and Tom Fox sang.", []),
        # At a ministry by its initials; whence somebody comes.
        ("She held posts including Secretary of State at DFIN.", ["DFIN"]),
        ("Ann Lee joins from Tarvis Kell after more than 13 years at the firm.", ["Tarvis Kell"]),
    ],
)  # fmt: skip
def test_houses_that_the_words_before_tell(text: str, organisations: list[str]) -> None:
    assert [one.name for one in annotate(text).entities if one.kind == "organisation"] == organisations


@pytest.mark.parametrize(
    ("text", "organisations"),
    [
        # A foundation is not its hospital, a committee not its parliament; a short form is the whole.
        ("Tom Fox is CEO of Calder Hospital. The Calder Hospital Foundation gave money.", ["Calder Hospital", "Calder Hospital Foundation"]),
        ("Tom Fox is CEO of Calder. The Calder Hospital Foundation gave money.", ["Calder Hospital Foundation"]),
        ("The House of Delegates' Committee on Trade met. The House of Delegates agreed.", ["House of Delegates' Committee on Trade", "House of Delegates"]),
        # A town called after a saint, an adjective of two parts of the world, a paper.
        ("Ann Lee of St. John’s and Tom Fox of St. Anthony won.", []),
        ("The St. Anthony Hospital agreed.", ["St. Anthony Hospital"]),
        ("It hopes to join the Euro-Atlantic institutions.", []),
        ("They signed the Northland Partnership Charter.", []),
        ("She is auxiliary of the archdiocese of Marlow. The diocese of the north agreed.", ["archdiocese of Marlow"]),
        # An officer in capitals before a body is none of it; the land of a state's lawyer; a realm, a description.
        ("Chairman Calder Foundation Tom Fox agreed.", ["Calder Foundation"]),
        ("Managing Director Harbour Bank Ann Lee agreed.", ["Harbour Bank"]),
        ("The Chief Executive Institute met.", ["Chief Executive Institute"]),
        ("It was led by Westland Attorney General Ann Lee.", []),
        ("وصل سفير دولة قطر لدى جمهورية ألمانيا الاتحادية أمس.", []),
        ("وشكرت طيران الخليج، الناقلة الوطنية لمملكة البحرين، الركاب.", ["طيران الخليج"]),
        # Those whom a body has are none; where a branch of it is, and what it works in.
        ("The Calder Fellows met the Society of Fellows.", ["Society of Fellows"]),
        ("وقال رئيس فرع جمعية الهلال الأحمر اليمني في الضالع سامي الراعي ذلك.", ["جمعية الهلال الأحمر اليمني"]),
        ("وقال مركز النيل للبحوث في مجال الطاقة إن العمل بدأ.", ["مركز النيل للبحوث"]),
        # The town of an office behind a slash.
        ("للتواصل: سامي الراعي، برنامج الأغذية العالمي/ القاهرة", ["برنامج الأغذية العالمي"]),
        # Whom an officer with an office serves.
        ("She works in the Office of the Secretary to the Government of the Federation.", ["Office of the Secretary to the Government of the Federation"]),
    ],
)  # fmt: skip
def test_bodies_apart_and_what_is_none(text: str, organisations: list[str]) -> None:
    assert [one.name for one in annotate(text).entities if one.kind == "organisation"] == organisations


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Lena Fox, mayor of Harwick, rang the bell.", False),
        ("Lena Fox, MP for Harwick, rang the bell.", False),
        ("The people of Harwick rang the bell.", False),
        ("The chairman of Harwick rang the bell.", True),
        ("Harwick rang the bell.", True),
    ],
)
def test_a_town_that_a_firm_is_called_like(sentence: str, found: bool) -> None:
    text = f"Harwick Foundry plc opened a hall on Monday. Harwick Foundry plc has grown.\n\n{sentence}"
    assert ("Harwick" in [mention.span.of(text) for mention in annotate(text).mentions.organisations]) is found
