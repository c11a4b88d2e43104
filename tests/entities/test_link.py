"""The same one in the archive: joined on two kinds of evidence, never on one."""

from __future__ import annotations

from pathlib import Path

import pytest

from extractor.entities.aliases import read_aliases
from extractor.entities.entity import Entity
from extractor.entities.link import Linker
from extractor.entities.names import key_of
from extractor.entities.profile import EntityProfile, ReleaseProfile, _name_signs
from extractor.entities.records import Links
from extractor.errors import SettingsError


def organisation(name: str, *names: str, acronym: str | None = None, domains: tuple[str, ...] = ()) -> EntityProfile:
    key = f"organisation:{key_of('organisation', name)}"
    return EntityProfile(key, "organisation", name, (name, *names), acronym, None, None, domains, 1, 0)


def person(name: str, *, title: str | None = None, at: str | None = None) -> EntityProfile:
    key = f"person:{key_of('person', name)}"
    organisation_key = f"organisation:{key_of('organisation', at)}" if at else None
    return EntityProfile(key, "person", name, (name,), None, title, organisation_key, (), 2, 1)


def release(
    name: str, language: str, *entities: EntityProfile, signature: tuple[str, ...] = (), day: str | None = None
) -> ReleaseProfile:
    return ReleaseProfile(name, language, day, entities, tuple(sorted(signature)))


def linked(*releases: ReleaseProfile, aliases: Path | None = None) -> Links:
    linker = Linker(read_aliases(str(aliases) if aliases else None))
    for profile in releases:
        linker.add(profile)
    return linker.link()


def same(links: Links, first: EntityProfile, second: EntityProfile) -> bool:
    return links.ids[first.key] == links.ids[second.key]


SIGNATURE = ("count:230", "money:5300000", "2024-03-27", "percent:12.5")


def test_equal_names_are_one_record_with_counts_and_days() -> None:
    links = linked(
        release("a", "en", organisation("Acme Robotics"), day="2024-03-01"),
        release("b", "en", organisation("Acme Robotics"), day="2023-05-01"),
        release("c", "en", organisation("Beta Works")),
    )
    acme = next(record for record in links.records if record.name == "Acme Robotics")
    assert (acme.n_releases, acme.n_mentions, acme.first_seen, acme.last_seen) == (2, 2, "2023-05-01", "2024-03-01")
    assert len(links.records) == 2


def test_versions_of_one_release_join_names_that_are_alike() -> None:
    arabic, english = organisation("شبكة المدن القوية"), organisation("Strong Cities Network")
    him, he = person("كلارنس أنتوني"), person("Clarence Anthony")
    links = linked(
        release("a", "ar", arabic, him, signature=SIGNATURE), release("b", "en", english, he, signature=SIGNATURE)
    )
    assert same(links, arabic, english)
    assert same(links, him, he)
    network = next(record for record in links.records if record.kind == "organisation")
    assert (network.name_ar, network.name_en) == ("شبكة المدن القوية", "Strong Cities Network")


def test_likeness_alone_joins_nothing() -> None:
    arabic, english = organisation("وزارة الصحة"), organisation("Ministry of Health")
    him, he = person("سامي الحداد"), person("Sami Haddad")
    links = linked(release("a", "ar", arabic, him), release("b", "en", english, he, signature=SIGNATURE))
    assert not same(links, arabic, english)
    assert not same(links, him, he)


def test_an_acronym_or_a_domain_is_second_evidence() -> None:
    arabic, english = (
        organisation("منظمة الصحة العالمية", acronym="WHO"),
        organisation("World Health Organization", acronym="WHO"),
    )
    assert same(linked(release("a", "ar", arabic), release("b", "en", english)), arabic, english)
    other = organisation("Western Harbour Office", acronym="WHO")
    assert not same(linked(release("a", "ar", arabic), release("b", "en", other)), arabic, other)
    bank, banque = (
        organisation("بنك الطاقة", domains=("eb.example",)),
        organisation("Energy Bank", domains=("eb.example",)),
    )
    assert same(linked(release("a", "ar", bank), release("b", "en", banque)), bank, banque)


def test_people_of_one_organisation_join_across_scripts() -> None:
    arabic, english = (
        organisation("منظمة الصحة العالمية", acronym="WHO"),
        organisation("World Health Organization", acronym="WHO"),
    )
    him, he = person("سامي الحداد", at="منظمة الصحة العالمية"), person("Sami Haddad", at="World Health Organization")
    links = linked(release("a", "ar", arabic, him), release("b", "en", english, he))
    assert same(links, him, he)


def state_body(name: str, country: str) -> EntityProfile:
    key = f"organisation:{key_of('organisation', name)}@{country}"
    return EntityProfile(key, "organisation", name, (name,), None, None, None, (), 1, 0)


def test_ministries_of_one_name_in_two_countries_stay_apart() -> None:
    here, there = state_body("Ministry of Health", "kuwait"), state_body("Ministry of Health", "egypt")
    named, arabic = organisation("Kuwaiti Ministry of Health"), organisation("وزارة الصحة الكويتية")
    links = linked(release("a", "en", here), release("b", "en", there), release("c", "en", named, arabic))
    assert same(links, here, named)
    assert same(links, named, arabic)
    assert not same(links, here, there)


def test_the_users_alias_holds_for_a_ministry_of_any_country(tmp_path: Path) -> None:
    file = tmp_path / "aliases.csv"
    file.write_text("alias,name\nMinistry of Health,MoH\n", encoding="utf-8")
    here, there = state_body("Ministry of Health", "kuwait"), state_body("Ministry of Health", "egypt")
    links = linked(release("a", "en", here), release("b", "en", there), aliases=file)
    assert same(links, here, there)
    assert [record.name for record in links.records] == ["MoH"]


def test_versions_of_a_release_join_nothing_that_two_names_fit() -> None:
    his, hers = person("سامي حداد"), person("سامي الحدّاد")
    he = person("Sami Haddad")
    links = linked(release("a", "ar", his, hers), release("b", "en", he, signature=SIGNATURE))
    assert not same(links, his, he)


def test_a_short_form_joins_only_when_one_owner_gives_it() -> None:
    full, short = organisation("شبكة المدن القوية", "المدن القوية"), organisation("المدن القوية")
    assert same(linked(release("a", "ar", full), release("b", "ar", short)), full, short)
    rival = organisation("تحالف المدن القوية", "المدن القوية")
    links = linked(release("a", "ar", full), release("b", "ar", short), release("c", "ar", rival))
    assert not same(links, full, rival)
    assert not same(links, full, short)


def test_the_users_aliases_win(tmp_path: Path) -> None:
    file = tmp_path / "aliases.csv"
    file.write_text("alias,name,kind\nAcme Robotics,شركة أكمي,organisation\n", encoding="utf-8")
    first, second = organisation("Acme Robotics"), organisation("أكمي")
    links = linked(release("a", "en", first), release("b", "ar", second), aliases=file)
    assert same(links, first, second)
    assert [record.name for record in links.records] == ["شركة أكمي"]


@pytest.mark.parametrize("text, word", [("alias,name\nAcme,\n", "line 2"), ("alias,name,kind\na,b,dog\n", "dog")])
def test_a_bad_alias_file_is_named(tmp_path: Path, text: str, word: str) -> None:
    file = tmp_path / "aliases.csv"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(SettingsError, match=word):
        read_aliases(str(file))
    with pytest.raises(SettingsError, match="readable"):
        read_aliases(str(tmp_path / "absent.csv"))


def test_ids_do_not_depend_on_the_order_of_releases() -> None:
    releases = [
        release("a", "ar", organisation("شبكة المدن القوية"), signature=SIGNATURE),
        release("b", "en", organisation("Strong Cities Network"), signature=SIGNATURE),
        release("c", "en", organisation("Acme"), person("Jane Doe", at="Acme")),
    ]
    assert linked(*releases) == linked(*reversed(releases))


def test_versions_of_one_day_that_name_one_person_need_fewer_signs() -> None:
    arabic, english = organisation("نادي الميناء للشطرنج"), organisation("Harbour Chess Club")
    shared = ("person:sm rr", "count:34")
    apart = linked(
        release("a", "ar", arabic, signature=shared, day="2024-03-01"),
        release("b", "en", english, signature=shared, day="2024-03-02"),
    )
    assert not same(apart, arabic, english)
    him, he = person("سامي الراعي"), person("Sami Alraei")
    one_day = linked(
        release("a", "ar", him, signature=shared, day="2024-03-01"),
        release("b", "en", he, signature=shared, day="2024-03-01"),
    )
    assert same(one_day, him, he)


def test_names_of_two_words_are_one_in_both_scripts() -> None:
    him, he = person("نور الدين عياد", at="Beta Works"), person("Noureddine Ayed", at="Beta Works")
    body = organisation("Beta Works")
    assert same(linked(release("a", "ar", him, body), release("b", "en", he, body)), him, he)


def test_a_person_signs_alike_in_both_scripts_with_the_article_glued_or_not() -> None:
    arabic = Entity("person", "علي القرني", ("علي القرني",), ())
    glued = Entity("person", "Ali Alqarni", ("Ali Alqarni",), ())
    other = Entity("person", "Ali Harbi", ("Ali Harbi",), ())
    assert _name_signs([arabic]) & _name_signs([glued])
    assert not _name_signs([arabic]) & _name_signs([other])


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", "nothing: the file is empty"),
        ("FEWS,Famine Network\n", "'FEWS', 'Famine Network'"),
        ("alias;name\nFEWS;Famine Network\n", "'alias;name'"),
        ("name,kind\nFamine Network,organisation\n", "'name', 'kind'"),
    ],
)
def test_an_alias_file_without_its_header_is_refused(text: str, found: str, tmp_path: Path) -> None:
    file = tmp_path / "aliases.csv"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(SettingsError, match="must be alias,name or alias,name,kind; it holds " + found):
        read_aliases(str(file))


def test_an_alias_file_may_have_other_columns_and_no_line(tmp_path: Path) -> None:
    file = tmp_path / "aliases.csv"
    file.write_text("note,name,alias\n", encoding="utf-8")
    assert not read_aliases(str(file)).targets
