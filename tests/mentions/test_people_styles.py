# ruff: noqa: E501 - gold sentences stay on one line
"""English names with what stands around them: honorifics, short forms of offices, lists; who is sent, who follows."""

from __future__ import annotations

import pytest

from extractor.extract import annotate

Told = list[tuple[str, str | None, str | None]]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # A chargé d'affaires is one, however he is written, and d'Affaires is nobody.
        ("The guests met Tom Fox, Chargé d'Affaires at the Embassy of Northland.", [("Tom Fox", "Chargé d'Affaires", "Embassy of Northland")]),
        ("It was opened by the Charge d’Affairs, Ann Lee.", [("Ann Lee", "Charge d’Affairs", None)]),
        # Honorifics glued to a name, of two words, one behind the other.
        ("The hall was full, and Mr.Omar Hale, director of the fair, spoke.", [("Omar Hale", "director of the fair", None)]),
        ("We thank Prof.Dr.Hala Rasem for it.", [("Hala Rasem", "Prof", None)]),
        ("Prime Minister Datuk Seri Omar Hale came.", [("Omar Hale", "Prime Minister", None)]),
        ("Selangor Menteri Besar Datuk Seri Omar Hale came.", [("Omar Hale", "Selangor Menteri Besar", None)]),
        ("Norwegian FM Anna Berg came.", [("Anna Berg", "Norwegian FM", None)]),
        ("The song was on 98.5 FM Anna Berg said.", [("Anna Berg", None, None)]),
        # A country between an office and a name; a county of two words; a park that bears a king's name.
        ("It was opened by WFP Country Director in Jordan Magda Younes.", [("Magda Younes", "Country Director in Jordan", "WFP")]),
        ("San Diego is large. It grew in San Diego. San Diego County Sheriff Anna Berg agreed.", [("Anna Berg", "San Diego County Sheriff", "San Diego County")]),
        ("A family at King Abdullah Park walked into a shop.", []),
        # The letters of an office before a surname that the text has with the office in words.
        ("State’s Attorney Anna Berg agreed. The award went to SA Berg at noon. SA Berg was glad.", [("Anna Berg", "State’s Attorney", None)]),
        # A unit within its house; a house that its letters spell; an owner's own shop, whose surname it bears.
        ("Anna Berg, Director of the Ports Unit within the Ministry of Trade, agreed.", [("Anna Berg", "Director of the Ports Unit", "Ministry of Trade")]),
        ("Halden Glass (HG) Chairman, Mr. Tom Fox, and Managing Director, Ms. Ann Lee, signed on behalf of the company.", [("Tom Fox", "Chairman", "Halden Glass"), ("Ann Lee", "Managing Director", "Halden Glass")]),
        ("Tom Fox, owner of Fox's Bakery, agreed.", [("Tom Fox", "owner", "Fox's Bakery")]),
        # Who stands for another; a title of two words, and a tied one, behind a house; senators with party and state.
        ("A lawyer for Tom Fox, Anna Berg, said he would appeal.", [("Tom Fox", None, None), ("Anna Berg", "lawyer", None)]),
        ("White House Press Secretary Anna Berg agreed.", [("Anna Berg", "Press Secretary", "White House")]),
        ("Calder Events Co-Owner and Head Florist Anna Berg agreed.", [("Anna Berg", "Co-Owner and Head Florist", "Calder Events")]),
        ("Critics like Senators Anna Berg, Republican of Iowa, and Tom Fox, Democrat of Vermont, agreed.", [("Anna Berg", "Senator", None), ("Tom Fox", "Senator", None)]),
        # What somebody was before is no house.
        ("Halden Glass has appointed Anna Berg as chief buyer. Before joining Halden Glass, Berg at Calder Bank led the buyers.", [("Anna Berg", "chief buyer", "Halden Glass")]),
        # A title with its initials in brackets, and with a grade.
        ("Marsabit County Commissioner (CC) Mr. Tom Fox agreed.", [("Tom Fox", "Marsabit County Commissioner", "Marsabit County")]),
        ("Mr Tom Fox, District Chief Executive (DCE) for Anloga, agreed.", [("Tom Fox", "District Chief Executive (DCE) for Anloga", None)]),
        ("Rural Programme Officer II Anna Berg agreed. Planning Officer III (PO) Mr. Tom Fox sang.", [("Anna Berg", "Rural Programme Officer II", None), ("Tom Fox", "Planning Officer III", None)]),
        ("Director (IT) Anna Berg agreed.", [("Anna Berg", "Director (IT)", None)]),
        # Fields with commas before a minister; no field: a place where one speaks, small words.
        ("Health, Sports and Culture Minister Anna Berg came.", [("Anna Berg", "Health, Sports and Culture Minister", None)]),
        ("Prime Minister Tom Fox and Trade and Industry Minister Anna Berg came.", [("Tom Fox", "Prime Minister", None), ("Anna Berg", "Trade and Industry Minister", None)]),
        ("In science, Technology Minister Anna Berg said, much is new.", [("Anna Berg", "Technology Minister", None)]),
        ("Speaking in Parliament, Trade and Industry Minister Anna Berg agreed.", [("Anna Berg", "Trade and Industry Minister", None)]),
        # What somebody does is no office: receives, names others; where a governor is, is not his house.
        ("The Rector of Calder University (CaU), Dr. Anna Berg, received here today the Danish Ambassador, Tom Fox.", [("Anna Berg", "Rector", "Calder University"), ("Tom Fox", "Danish Ambassador", "Denmark")]),
        ("Pope Leo has named new bishops for two dioceses.", [("Leo", "Pope", None)]),
        ("Mayor Tom Fox has appointed directors of two parks.", [("Tom Fox", "Mayor", None)]),
        ("Tom Fox has been appointed director.", [("Tom Fox", "director", None)]),
        ("The fair was opened by Governor Anna Berg at The Terrace, Harbour Grounds.", [("Anna Berg", "Governor", None)]),
        # Whom somebody serves; whose lawyer.
        ("Special Adviser to the President on Trade, Dr. Anna Berg, came.", [("Anna Berg", "Special Adviser to the President on Trade", None)]),
        ("She spoke to the President, Anna Berg.", [("Anna Berg", "President", None)]),
        ("James' lawyer, Anna Berg, agreed.", [("James", None, None), ("Anna Berg", "lawyer", None)]),
        # Titles before each of a list, and behind each.
        ("It was attended by Dr. Anna Berg, Dean of Arts, Dr. Tom Fox, Dean of Science, and Mr. Omar Hale, Registrar.", [("Anna Berg", "Dean of Arts", None), ("Tom Fox", "Dean of Science", None), ("Omar Hale", "Registrar", None)]),
        # Whom a body sends, each with the office told; another house; a body that meets others.
        ("The representatives from Calder Bank were Anna Berg, head of lending; Tom Fox, chief economist.", [("Anna Berg", "head of lending", "Calder Bank"), ("Tom Fox", "chief economist", "Calder Bank")]),
        ("The delegation from Calder Bank included Anna Berg, head of lending, and Omar Hale, analyst at Tarvik Motors.", [("Anna Berg", "head of lending", "Calder Bank"), ("Omar Hale", "analyst", "Tarvik Motors")]),
        ("The team from Calder Bank met Anna Berg, mayor of Hull.", [("Anna Berg", "mayor of Hull", "Hull")]),
        # A predecessor in another body; in the same, told in general.
        ("Anna Berg is director of Calder Foods. Berg succeeds Tom Fox of Hull, who resigned from the commission in July.", [("Anna Berg", "director", "Calder Foods"), ("Tom Fox", None, None)]),
        ("Calder Foods named Anna Berg director. She succeeds Tom Fox, who resigned from the board in July.", [("Anna Berg", "director", "Calder Foods"), ("Tom Fox", "director", "Calder Foods")]),
        # The genitive of a bracket.
        ("The Northland Harbour Board (NHB)’s director in Hull, Tom Fox, agreed.", [("Tom Fox", "director in Hull", "Northland Harbour Board")]),
        # A known house's letters before a title; a service's behind a name.
        ("It is so, said Tom Fox, IRS Deputy Commissioner for Services.", [("Tom Fox", "Deputy Commissioner for Services", "IRS")]),
        ("It is so, said Tom Fox, IRS, chair of Calder Bank.", [("Tom Fox", "chair", "Calder Bank")]),
        # The state's attorney of a county; fields with a comma before "and"; the rank that universities write too.
        ("“It is so,” said Cook County State’s Attorney Anna Berg.", [("Anna Berg", "Cook County State’s Attorney", "Cook County")]),
        ("The Minister of Higher Education, Science, and Innovation, Prof. Tom Fox, spoke at Calder University.", [("Tom Fox", "Minister of Higher Education, Science, and Innovation", None)]),
        ("Vice-Chancellor Professor Ann Lee met Chair Professor Tom Fox.", [("Ann Lee", "Vice-Chancellor", None), ("Tom Fox", "Chair Professor", None)]),
        # Degrees with their branch, services and judges' letters behind a name; Ms before the next name is no degree.
        ("Dr. Anna Berg, MS, MCh (CTVS), Chairman of Calder Hospital, spoke.", [("Anna Berg", "Chairman", "Calder Hospital")]),
        ("Present were Shri Tom Fox, IRS, Chairperson, Calder Port Authority, and Ms. Anna Berg.", [("Tom Fox", "Chairperson", "Calder Port Authority"), ("Anna Berg", None, None)]),
        ("Coram: Anna Berg CJ and Tom Fox DCJ. The Supreme Court agreed.", [("Anna Berg", "CJ", "Supreme Court"), ("Tom Fox", "DCJ", "Supreme Court")]),
        # What somebody is called, in a bracket inside the name; no place, no house.
        ("Gerhardus (Gert) Fox remains director of Calder Bank.", [("Gerhardus (Gert) Fox", "director", "Calder Bank")]),
        ("Edith (‘Edie’) Berg sang at noon.", [("Edith (‘Edie’) Berg", None, None)]),
        ("The goals were scored by Anna Berg (Leeds) and Tom Fox (York) for Nora Lind.", [("Anna Berg", None, None), ("Tom Fox", None, None), ("Nora Lind", None, None)]),
        # Others who came too are no part of an office; a dean of students and alumni is one.
        ("Present were Anna Berg, District Collector and senior officers of Calder Rail.", [("Anna Berg", "District Collector", None)]),
        ("Anna Berg, Dean of Students and alumni, spoke.", [("Anna Berg", "Dean of Students and alumni", None)]),
        ("The directors of Calder Bank, notably Dr. (Mrs.) Anna Berg, came.", [("Anna Berg", "director", "Calder Bank")]),
        # What opens a sentence before a title.
        ("Following heavy rain mayor Anna Berg closed it.", [("Anna Berg", "mayor", None)]),
        ("P.S. Vice President Anna Berg retires in June.", [("Anna Berg", "Vice President", None)]),
        # Short offices of Africa and India; the afternoon is none.
        ("Present were the MCE for North Leeds, Hon. Anna Berg, and Calder Bank CGM Dr. Tom Fox.", [("Anna Berg", "MCE for North Leeds", None), ("Tom Fox", "CGM", "Calder Bank")]),
        # A rank with a family name that is no body.
        ("PC Anna Berg, Police Northland, came. PC Berg reported four thefts.", [("Anna Berg", "PC", "Police Northland")]),
    ],
)  # fmt: skip
def test_people_with_titles_and_houses(text: str, told: Told) -> None:
    people = [one for one in annotate(text).entities if one.kind == "person"]
    assert [(one.name, one.title, one.organisation) for one in people] == told


@pytest.mark.parametrize(
    ("text", "organisations"),
    [
        ("The Chargé d’Affairs of the Embassy of Northland came.", ["Embassy of Northland"]),
        ("The Regional Chief Executive (RCE) came. The RCE is new.", []),
        ("Rural Credit Programme Officer II Anna Berg came.", []),
        ("Officials of the Health Service Executive (HSE) came.", ["Health Service Executive"]),
    ],
)
def test_offices_with_a_short_form_are_no_houses(text: str, organisations: list[str]) -> None:
    assert [one.name for one in annotate(text).entities if one.kind == "organisation"] == organisations


def test_titles_before_each_of_a_list_go_with_the_next_name() -> None:
    text = "It was attended by Vice President for Academic Affairs and Graduate Studies, Dr. Omar Hale, Dean of the College of Arts, Dr. Anna Berg, and the Registrar, Dr. Tom Fox."
    titles = [one.title for one in annotate(text).entities if one.kind == "person"]
    assert titles == ["Vice President for Academic Affairs and Graduate Studies", "Dean", "Registrar"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # A house behind a comma; who succeeds him; who remains, keeps a role.
        ("Anna Berg, CEO, of Calder Foods said so. Tom Fox, director, of Hull, agreed.", [("Anna Berg", "CEO", "Calder Foods"), ("Tom Fox", "director", None)]),
        ("Tom Fox will retire from Tarvik Motors in July. Anna Berg will succeed him as finance director.", [("Tom Fox", "finance director", None), ("Anna Berg", "finance director", None)]),
        ("Tom Fox sang. Anna Berg will succeed in the field.", [("Tom Fox", None, None), ("Anna Berg", None, None)]),
        ("Tom Fox remains Chairman of Calder Foods. Anna Berg remains hopeful of the director.", [("Tom Fox", "Chairman", "Calder Foods"), ("Anna Berg", None, None)]),
        ("Tom Fox will maintain the role of treasurer. Anna Berg will maintain the roof.", [("Tom Fox", "treasurer", None), ("Anna Berg", None, None)]),
        ("The news includes Anna Berg being appointed group treasurer.", [("Anna Berg", "group treasurer", None)]),
        ("Omar Hale, a former director of the Harbour Trust was elected president of the Northland Rowing Federation.", [("Omar Hale", "president", "Northland Rowing Federation")]),
        # The house of the first of a list of titles before names; an article, a mayor, a professor.
        ("It was attended by Calder Foods chairman Anna Berg, deputy chairman Tom Fox and Mayor Omar Hale.", [("Anna Berg", "chairman", "Calder Foods"), ("Tom Fox", "deputy chairman", "Calder Foods"), ("Omar Hale", "Mayor", None)]),
        ("It was attended by Calder Foods chairman Anna Berg and Professor Tom Fox.", [("Anna Berg", "chairman", "Calder Foods"), ("Tom Fox", "Professor", None)]),
        # An executive, with a house that nobody knows; a nation is none; experience is no field.
        ("The round was led by investors including Velomar exec Anna Berg.", [("Anna Berg", "exec", "Velomar")]),
        ("The round was led by British co-founder Anna Berg.", [("Anna Berg", "British co-founder", None)]),
        ("Anna Berg, a seasoned executive with experience in retail, spoke.", [("Anna Berg", "seasoned executive", None)]),
        ("Anna Berg, joint venture partner for Calder Foods, spoke.", [("Anna Berg", "joint venture partner", "Calder Foods")]),
    ],
)  # fmt: skip
def test_offices_told_by_verbs_and_lists(text: str, told: Told) -> None:
    people = [one for one in annotate(text).entities if one.kind == "person"]
    assert [(one.name, one.title, one.organisation) for one in people] == told
