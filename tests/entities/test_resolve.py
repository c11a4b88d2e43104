"""One entity a person or organisation of a release."""

from __future__ import annotations

from extractor.entities.entity import Entity
from extractor.entities.forms import Named
from extractor.entities.resolve import resolve
from extractor.extract import annotate
from extractor.mentions.mention import Mentions, OrganisationMention, PersonMention
from extractor.reading.passages import read_passages
from extractor.release.plain import plain_release
from extractor.text import Span


def places(text: str, words: str) -> list[Span]:
    found, at = [], text.find(words)
    while at >= 0:
        found.append(Span(at, at + len(words)))
        at = text.find(words, at + len(words))
    assert found, f"{words!r} is not in the text"
    return found


def organisations(text: str, *names: str, acronyms: dict[str, str] | None = None) -> tuple[OrganisationMention, ...]:
    mentions = []
    for name in names:
        for place in places(text, name):
            short = (acronyms or {}).get(name)
            acronym = places(text, short)[0] if short and place == places(text, name)[0] else None
            mentions.append(OrganisationMention(place, "test", acronym=acronym))
    return tuple(sorted(mentions, key=lambda mention: mention.span))


def resolved(text: str, mentions: Mentions) -> tuple[Entity, ...]:
    return resolve(read_passages(plain_release(text)), mentions)


def test_a_former_name_joins_and_is_no_acronym() -> None:
    text = "Wexford Analytics (formerly Datapond Ltd) moved. Datapond Ltd was founded in 2009."
    full, former, again = places(text, "Wexford Analytics")[0], *places(text, "Datapond Ltd")
    alone = (OrganisationMention(place, "test") for place in (former, again))
    found = (OrganisationMention(full, "test", other=former), *alone)
    (entity,) = resolved(text, Mentions(organisations=found))
    assert (entity.names, entity.acronym) == (("Wexford Analytics", "Datapond Ltd"), None)


def test_acronym_in_brackets_joins_across_scripts() -> None:
    text = "أعلنت الرابطة الوطنية للمدن (NLC) اليوم أن NLC توسع عملها، وقالت شبكة المدن القوية إن Strong Cities ترحب."
    mentions = organisations(
        text,
        "الرابطة الوطنية للمدن",
        "شبكة المدن القوية",
        "Strong Cities",
        "NLC",
        acronyms={"الرابطة الوطنية للمدن": "NLC"},
    )
    entities = resolved(text, Mentions(organisations=mentions))
    assert [entity.name for entity in entities] == ["الرابطة الوطنية للمدن", "شبكة المدن القوية"]
    assert entities[0].acronym == "NLC"
    assert set(entities[0].names) == {"الرابطة الوطنية للمدن", "NLC"}
    assert set(entities[1].names) == {"شبكة المدن القوية", "Strong Cities"}
    assert entities[0].mentions == tuple(sorted(m.span for m in mentions if m.span.of(text) in entities[0].names))


def test_initials_join_only_when_one_name_fits() -> None:
    text = "The National League of Cities met. NLC said so. The Northern Lakes Council and NLC agreed."
    one = resolved(text, Mentions(organisations=organisations(text, "National League of Cities", "NLC")))
    assert len(one) == 1
    two = organisations(text, "National League of Cities", "NLC", "Northern Lakes Council")
    assert len(resolved(text, Mentions(organisations=two))) == 3


def test_short_form_joins_its_single_longer_name() -> None:
    text = (
        "Acme Robotics Inc. opens a plant. Acme hires. Beta Water Works and Beta Steel Works watch. Works Council too."
    )
    found = resolved(
        text,
        Mentions(
            organisations=organisations(text, "Acme Robotics Inc.", "Acme", "Beta Water Works", "Beta Steel Works")
        ),
    )
    assert sorted(entity.name for entity in found) == ["Acme Robotics Inc.", "Beta Steel Works", "Beta Water Works"]


def test_a_form_with_half_a_pair_of_marks_is_not_the_name() -> None:
    text = "انتقد البيان “حزب نبراس” المعارض. وقال حزب “نبراس” المعارض إنه يرفض."
    found = resolved(text, Mentions(organisations=organisations(text, "حزب نبراس” المعارض", "حزب “نبراس” المعارض")))
    assert [entity.name for entity in found] == ["حزب “نبراس” المعارض"]


def test_a_common_word_is_no_short_form() -> None:
    text = "National Water Company met the National board."
    found = resolved(text, Mentions(organisations=organisations(text, "National Water Company", "National board")))
    assert len(found) == 2


def person(text: str, name: str, title: str | None = None, organisation: str | None = None) -> list[PersonMention]:
    first, *rest = places(text, name)
    mention = PersonMention(
        first,
        "test",
        places(text, title)[0] if title else None,
        places(text, organisation)[0] if organisation else None,
    )
    return [mention, *(PersonMention(place, "test") for place in rest)]


def test_a_party_is_also_called_by_its_common_word_alone() -> None:
    for party, word in (("Labour Party", "Labour"), ("حزب العمال", "العمال"), ("حركة النهضة", "النهضة")):
        text = f"{party} won. {word} agreed."
        (entity,) = resolved(text, Mentions(organisations=organisations(text, party, word)))
        assert entity.name == party
    text = "Labour Ministry won. Labour agreed."
    assert len(resolved(text, Mentions(organisations=organisations(text, "Labour Ministry", "Labour")))) == 2


def test_an_office_is_one_with_its_noun_first_or_last() -> None:
    text = "Justice Department lawyers met. The Department of Justice sued. The Department of Health did not."
    found = resolved(text, Mentions(organisations=organisations(text, "Justice Department", "Department of Justice")))
    assert [len(one.mentions) for one in found] == [2]
    text = "The Attorney General's Office sued. The Office of Northland Attorney General won."
    names = ("Attorney General's Office", "Office of Northland Attorney General")
    assert len(resolved(text, Mentions(organisations=organisations(text, *names)))) == 1
    text = "The State Department wrote. The Department of State Security answered."
    names = ("State Department", "Department of State Security")
    assert len(resolved(text, Mentions(organisations=organisations(text, *names)))) == 2


def test_a_firm_is_no_foundation_and_the_beginning_of_a_name_wins() -> None:
    text = "Acme Seeds Limited gave a grant to the Acme Seeds Foundation."
    names = ("Acme Seeds Limited", "Acme Seeds Foundation")
    assert len(resolved(text, Mentions(organisations=organisations(text, *names)))) == 2
    text = "Otley General opened. Otley General Hospital has friends, the Friends of Otley General."
    places_of = [place for place in places(text, "Otley General") if text[place.start - 3 : place.start] != "of "]
    names_of = ("Otley General Hospital", "Friends of Otley General")
    mentions = (*organisations(text, *names_of), OrganisationMention(places_of[0], "test"))
    found = resolved(text, Mentions(organisations=tuple(sorted(mentions, key=lambda one: one.span))))
    assert sorted(one.name for one in found) == ["Friends of Otley General", "Otley General Hospital"]


def test_a_brand_of_few_letters_is_the_firm_that_begins_with_it() -> None:
    text = "أعلنت شركة رفيد للتقنية المالية توسعها، وقالت «رفيد» إنها ترحب."
    mentions = (*organisations(text, "شركة رفيد للتقنية المالية"), OrganisationMention(places(text, "رفيد")[1], "test"))
    assert len(resolved(text, Mentions(organisations=mentions))) == 1


def test_a_group_is_not_one_of_its_houses_that_tells_its_trade() -> None:
    text = "أعلنت مجموعة أفق السواحل نتائجها، وافتتحت أفق السواحل للتجزئة متجرا."
    names = ("مجموعة أفق السواحل", "أفق السواحل للتجزئة")
    assert len(resolved(text, Mentions(organisations=organisations(text, *names)))) == 2
    text = "أعلنت مجموعة أفق السواحل للتجزئة نتائجها، وقالت أفق السواحل ذلك."
    mentions = organisations(text, "مجموعة أفق السواحل للتجزئة")
    short = OrganisationMention(places(text, "أفق السواحل")[1], "test")
    assert len(resolved(text, Mentions(organisations=(*mentions, short)))) == 1


def test_surname_joins_the_full_name_with_title_and_organisation() -> None:
    text = "Jane Doe, chief executive of Acme Robotics, spoke. Doe thanked John Roe."
    people = [*person(text, "Jane Doe", "chief executive", "Acme Robotics"), PersonMention(Span(51, 54), "test")]
    people += person(text, "John Roe")
    mentions = Mentions(organisations=organisations(text, "Acme Robotics"), people=tuple(people))
    entities = [entity for entity in resolved(text, mentions) if entity.kind == "person"]
    assert [(e.name, e.title, e.organisation) for e in entities] == [
        ("Jane Doe", "chief executive", "Acme Robotics"),
        ("John Roe", None, None),
    ]
    assert len(entities[0].mentions) == 2


def test_the_first_of_two_family_names_joins_unless_another_bears_it() -> None:
    text = "Vicente Guerra-Nistal pleaded. Guerra was charged."
    at = text.index("Guerra was")
    people = [*person(text, "Vicente Guerra-Nistal"), PersonMention(Span(at, at + 6), "test")]
    assert [len(one.mentions) for one in resolved(text, Mentions(people=tuple(people)))] == [2]
    text += " Rosa Guerra came."
    people += person(text, "Rosa Guerra")
    assert len(resolved(text, Mentions(people=tuple(people)))) == 3


def test_one_surname_for_two_people_stays_apart() -> None:
    text = "Jane Doe and Adam Doe came. Then Doe left."
    at = text.index("Doe left")
    people = person(text, "Jane Doe") + person(text, "Adam Doe") + [PersonMention(Span(at, at + 3), "test")]
    assert len(resolved(text, Mentions(people=tuple(people)))) == 3


def test_spelling_and_script_variants_are_one_person() -> None:
    text = "قال كلارنس أنتوني إن العمل مستمر. وأضاف كلارينس أنتوني (Clarence Anthony) ذلك."
    people = person(text, "كلارنس أنتوني") + person(text, "كلارينس أنتوني") + person(text, "Clarence Anthony")
    (entity,) = resolved(text, Mentions(people=tuple(people)))
    assert has_all(entity, "كلارنس أنتوني", "كلارينس أنتوني", "Clarence Anthony")


def test_a_name_in_the_other_script_in_brackets_is_the_same_person() -> None:
    text = "Samer Al Khatib (د. سامر الخطيب) came. Anna Berg (هالة) spoke. Tom Fox (Tim Hill) left."
    names = ("Samer Al Khatib", "سامر الخطيب", "Anna Berg", "هالة", "Tom Fox", "Tim Hill")
    found = resolved(text, Mentions(people=tuple(one for name in names for one in person(text, name))))
    assert sorted(len(entity.names) for entity in found) == [1, 1, 2, 2]


def has_all(entity: Entity, *names: str) -> bool:
    return set(names) <= set(entity.names)


def test_no_mentions_no_entities() -> None:
    assert resolved("Nothing here.", Mentions()) == ()


def test_a_place_names_the_entity_of_the_smallest_mention() -> None:
    outer = Entity("organisation", "University of Cairo", ("University of Cairo",), (Span(0, 19),))
    inner = Entity("organisation", "Cairo", ("Cairo",), (Span(14, 19),))
    assert Named([outer, inner]).at(Span(14, 19)) == 1
    assert Named([outer, inner]).at(Span(0, 10)) == 0
    assert Named([outer, inner]).at(Span(30, 31)) is None


def test_a_description_that_holds_a_name_is_not_that_name() -> None:
    doe = Entity("person", "Jane Doe", ("Jane Doe",), (Span(16, 24),))
    assert Named([doe]).at(Span(0, 24)) is None  # "a spokesman for Jane Doe"
    assert Named([doe]).at(Span(12, 24)) == 0


def test_middle_names_do_not_make_two_people() -> None:
    text = "Luz María Frías retires. Luz Frías thanked all. Frías leaves. Luz smiled."
    people = [*person(text, "Luz María Frías"), *person(text, "Luz Frías")]
    people += [PersonMention(Span(at, at + len(word)), "test") for word in ("Frías leaves", "Luz smiled")
               for at in [text.index(word)] for word in [word.split()[0]]]  # fmt: skip
    (entity,) = resolved(text, Mentions(people=tuple(people)))
    assert entity.name == "Luz María Frías"
    assert len(entity.mentions) == 4


def test_the_article_swallowed_by_lam_comes_back() -> None:
    text = "تقرير للأمم المتحدة، وقال مكتب وللأمم المتحدة دور."
    (entity,) = resolved(text, Mentions(organisations=organisations(text, "أمم المتحدة")))
    assert entity.names == ("الأمم المتحدة",)


def test_the_article_swallowed_by_lam_comes_back_before_a_noun_in_lam() -> None:
    text = (
        "قال رئيس للجنة الوطنية للسكك، وعضو وللجنة العليا للسباق، ومدير للجنة تنمية القرى، وللجنة المالية، ولجنة النور."
    )
    tails = ("الوطنية للسكك", "العليا للسباق", "تنمية القرى", "المالية", "النور")
    marks = organisations(text, *(f"لجنة {tail}" for tail in tails))
    names = {entity.name for entity in resolve(read_passages(plain_release(text)), Mentions(organisations=marks))}
    whole = {"اللجنة الوطنية للسكك", "اللجنة العليا للسباق"}
    assert names == whole | {"لجنة تنمية القرى", "لجنة المالية", "لجنة النور"}


def test_two_surnames_that_are_wholly_shared_out_leave_nothing_behind() -> None:
    text = "Ahmed Hassan, Laila Hassan, Omar Ali and Mona Ali met. Ms. Hassan and Mr. Ali agreed."
    names = ("Ahmed Hassan", "Laila Hassan", "Omar Ali", "Mona Ali")
    full = [place for name in names for place in places(text, name)]
    short = [places(text, "Hassan")[-1], places(text, "Ali")[-1]]
    genders = ("male", "female", "male", "female")
    people = [PersonMention(span, "test", gender=told) for span, told in zip(full, genders, strict=True)]
    people += [PersonMention(short[0], "test", gender="female"), PersonMention(short[1], "test", gender="male")]
    entities = resolved(text, Mentions(people=tuple(people)))
    assert sorted(entity.name for entity in entities) == sorted(names)


def test_one_surname_of_two_people_goes_to_the_one_of_that_gender() -> None:
    text = "Ahmed Hassan met Laila Hassan. Ms. Hassan agreed. Hassan left."
    spans = places(text, "Hassan")
    full = [Span(0, len("Ahmed Hassan")), *places(text, "Laila Hassan")]
    people = tuple(PersonMention(span, "test") for span in full)
    people += (PersonMention(spans[2], "test", gender="female"), PersonMention(spans[3], "test"))
    entities = resolved(text, Mentions(people=people))
    assert {entity.name: len(entity.mentions) for entity in entities} == {
        "Ahmed Hassan": 1, "Laila Hassan": 2, "Hassan": 1,
    }  # fmt: skip


def test_a_shared_title_gives_way_to_the_own_one() -> None:
    text = "Senators Marlow, Hill speak. Senator Sarah Marlow said so."
    people = (
        PersonMention(places(text, "Marlow")[0], "test", title=places(text, "Senators")[0]),
        PersonMention(places(text, "Sarah Marlow")[0], "test", title=places(text, "Senator")[1]),
    )
    (entity,) = resolved(text, Mentions(people=people))
    assert (entity.name, entity.title) == ("Sarah Marlow", "Senator")


def test_a_definite_noun_points_to_the_one_organisation_that_begins_with_it() -> None:
    text = "نظمت الاتحادية الوطنية للسباحة ملتقى. وقال رئيس الاتحادية سامي الراعي ذلك. وغادر رئيس اللجنة خالد الحداد."
    people = person(text, "سامي الراعي", "رئيس الاتحادية") + person(text, "خالد الحداد", "رئيس اللجنة")
    entities = resolved(
        text, Mentions(organisations=organisations(text, "الاتحادية الوطنية للسباحة"), people=tuple(people))
    )
    assert [one.organisation for one in entities if one.kind == "person"] == ["الاتحادية الوطنية للسباحة", None]


def test_an_office_by_its_letters_is_the_one_in_words() -> None:
    text = (
        "The Riverton County District Attorney’s Office has charged two men.\n\n"
        "The DA’s Office thanked the police. The AG’s Office agreed."
    )
    names = [one.names for one in annotate(text).entities if one.kind == "organisation"]
    assert names == [("Riverton County District Attorney’s Office", "DA’s Office"), ("AG’s Office",)]


def bodies(text: str) -> list[set[str]]:
    return [set(one.names) for one in annotate(text).entities if one.kind == "organisation"]


def test_owner_and_owned_are_two_though_one_bears_the_name_of_the_other() -> None:
    text = (
        "Velmora Northern Water opened a plant in Leeds today. Velmora Northern Water, a wholly owned subsidiary of "
        "Northern Water, serves two towns. Northern Water grew."
    )
    assert bodies(text) == [{"Velmora Northern Water"}, {"Northern Water"}]
    alone = "Velmora Northern Water opened a plant in Leeds today. Northern Water serves two towns."
    assert bodies(alone) == [{"Velmora Northern Water", "Northern Water"}]


def test_a_university_is_not_the_system_of_several() -> None:
    text = "The Northern Coast University System grew. Ann Lee teaches at Northern Coast University in Leeds."
    assert bodies(text) == [{"Northern Coast University System"}, {"Northern Coast University"}]


def test_a_branch_named_behind_its_house_is_another() -> None:
    text = (
        "Artell Weavers Ltd opened a mill. Artell Weavers grew in Leeds. Its partner, Artell Weavers Mexico, weaves "
        "cloth there."
    )
    assert bodies(text) == [{"Artell Weavers Ltd", "Artell Weavers"}, {"Artell Weavers Mexico"}]
    text = "As a partner, Artell Weavers Mexico will weave. Artell Weavers grew in Leeds, and Artell Weavers spins."
    assert bodies(text) == [{"Artell Weavers Mexico", "Artell Weavers"}]


def test_a_known_house_is_not_its_ware() -> None:
    assert {"Google"} in bodies("Google Tide Platform grew. Google opened a hall in Leeds, and Google grew.")
