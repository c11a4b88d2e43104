# ruff: noqa: E501 - sentences stay on one line
"""The organisation of a title that names none: by its noun, its trade, its field, or the issuer's."""

from __future__ import annotations

from collections import Counter

import pytest

from extractor.entities.employers import Employers
from extractor.extract import annotate, extract
from extractor.reading.passages import read_passages
from tests.entities.offices import Case, Verdict, judge, read_cases


def employed(text: str) -> list[tuple[str, str | None]]:
    return [(one.name, one.organisation) for one in annotate(text).entities if one.kind == "person"]


def opened(text: str) -> list[bool]:
    """Of each person whether the house may be guessed."""
    extraction = annotate(text)
    organisations = [one for one in extraction.entities if one.kind == "organisation"]
    employers = Employers(read_passages(extraction.release, names=False), organisations)
    return [employers.is_open(mention) for mention in extraction.mentions.people]


def test_the_issuer_employs_its_own_officers() -> None:
    text = (
        "Northwind Robotics Inc. grew last year.\n\n"
        "Northwind Robotics Inc. hired people. “We grew,” said Maria Lopez, Chief Executive Officer. "
        "President Omar Haddad visited the town."
    )
    assert employed(text) == [("Maria Lopez", "Northwind Robotics Inc"), ("Omar Haddad", None)]


@pytest.mark.parametrize(
    ("sentence", "house"),
    [
        # The prosecutor of another place than the office that speaks.
        ("Assistant State's Attorney Orla Vance agreed.", "Kestrel County State's Attorney's Office"),
        ("Supervising Assistant State's Attorney Orla Vance agreed.", "Kestrel County State's Attorney's Office"),
        ("Prosecutor Orla Vance agreed.", "Kestrel County State's Attorney's Office"),
        ("They met Oakham Prosecutor Orla Vance.", None),
        ("They met Oakham County District Attorney Orla Vance.", "Oakham County"),
    ],
)
def test_prosecutors_here_and_elsewhere(sentence: str, house: str | None) -> None:
    lead = (
        "The Kestrel County State's Attorney's Office opened a hall. The Kestrel County State's Attorney's Office grew."
    )
    assert employed(f"{lead}\n\n{sentence}") == [("Orla Vance", house)]


def test_members_whom_a_plural_tells() -> None:
    assert employed(f"{HARWICK}We thank our Board members Orla Vance and Omar Hale.") == [
        ("Orla Vance", "Harwick Foundry plc"),
        ("Omar Hale", "Harwick Foundry plc"),
    ]


HARWICK = "Harwick Foundry plc opened a hall on Monday. Harwick Foundry plc has grown.\n\n"


@pytest.mark.parametrize(
    ("sentence", "house"),
    [
        ("“We trust her,” said Orla Vance, who chairs the finance committee.", "Harwick Foundry plc"),
        ("The Supervisory Board elected Orla Vance as a member of the Management Board responsible for sales.", "Harwick Foundry plc"),
        ("Orla Vance, a member of the Board of Directors, resigned.", "Harwick Foundry plc"),
        ("Orla Vance, a member of the City Council, welcomed it.", None),
        ("Orla Vance, a member of the jury, welcomed it.", None),
    ],
)  # fmt: skip
def test_a_seat_in_a_body_that_every_house_has(sentence: str, house: str | None) -> None:
    assert employed(HARWICK + sentence) == [("Orla Vance", house)]


def test_a_house_told_something_in_a_quotation_reports_nothing() -> None:
    text = (
        HARWICK
        + "“We told Harwick Foundry plc this in May,” said neighbour Tom Fell.\n\nContact: Orla Vance, Press Officer."
    )
    assert ("Orla Vance", "Harwick Foundry plc") in employed(text)


def test_the_governor_in_a_release_of_a_bank_is_its_own() -> None:
    text = (
        "أعلن البنك المركزي الموريتاني قراره أمس. وقال البنك المركزي الموريتاني إنه راض.\n\n"
        "وأعلن المحافظ المساعد المكلف بأنظمة الدفع، السيد سامي الراعي، أن المنصة بدأت."
    )
    assert employed(text) == [("سامي الراعي", "البنك المركزي الموريتاني")]


def test_the_governor_of_a_province_is_no_banker() -> None:
    text = "أعلنت شركة النيل للطاقة أنها وقعت اتفاقا مع بنك النيل.\n\nوقال المحافظ سامي الراعي إن العمل بدأ."
    assert employed(text) == [("سامي الراعي", None)]


def test_who_serves_a_minister_is_no_officer_of_a_firm() -> None:
    text = (
        "أعلنت شركة دلمار العقارية أنها وقعت الاتفاق أمس.\n\n"
        "وقال الرئيس التنفيذي خالد الحداد ذلك بحضور معالي المهندس سامي الراعي، نائب وزير الزراعة والمياه."
    )
    assert employed(text) == [("خالد الحداد", "شركة دلمار العقارية"), ("سامي الراعي", "وزارة الزراعة والمياه")]


def test_a_body_called_by_its_first_two_nouns() -> None:
    text = (
        "أطلق مجلس مدينة حمص أعمال الترميم أمس بالتعاون مع غرفة تجارة حمص.\n\n"
        "وبين رئيس مجلس المدينة المهندس سامي الراعي أن العمل بدأ، وشكر رئيس غرفة التجارة خالد الحداد الحضور."
    )
    assert employed(text) == [("سامي الراعي", "مجلس مدينة حمص"), ("خالد الحداد", "غرفة تجارة حمص")]


def test_two_possible_issuers_employ_nobody() -> None:
    text = (
        "Lantern Foundation joins Northland Museum\n\nLONDON, 4 May 2025 - Lantern Foundation and Northland Museum "
        "opened a hall.\n\n“It works,” said chief executive Anna Berg."
    )
    assert employed(text) == [("Anna Berg", None)]


@pytest.mark.parametrize(
    ("text", "organisation"),
    [
        # A team of the house that has no name.
        ("أعلن مستشفى النور خطته. وقال رئيس الفريق الطبي الدكتور سامي الراعي إن العمل بدأ.", "مستشفى النور"),
        # With it, in a word; a part of the house behind its clitic.
        (
            "أعلنت شركة النيل خطتها. وأبقت شركة أبعاد للبحوث على توصيتها. وقال سامي الراعي، كبير المحللين لديها، ذلك.",
            "شركة أبعاد للبحوث",
        ),
        ("أعلنت شركة النيل خطتها. وأقر المجلس تعيين سامي الراعي رئيسا لقطاع المبيعات والتصدير.", "شركة النيل"),
        # The noun of the title.
        ("أعلنت غرفة تجارة الميناء خطتها. وقال رئيس الغرفة سامي الراعي إن العمل بدأ.", "غرفة تجارة الميناء"),
        ("أعلن متحف النيل خطته. وقالت أمينة المتحف هالة الرفاعي إن العمل بدأ.", "متحف النيل"),
        ("The Northland Museum opened a hall. “It works,” said museum director Anna Berg.", "Northland Museum"),
        ("The Builders' Guild of Harbour met. The guild's president, Anna Berg, agreed.", "Builders' Guild of Harbour"),
        # A title behind و; an adjective that is also a noun of houses; a part of the house; an object's endings.
        ("أعلن مستشفى الأمل خطته. وحضر اللقاء وممرض العمليات سامي الراعي الحفل.", "مستشفى الأمل"),
        ("أعلنت شركة النور للطاقة تعيين السيدة هالة الرفاعي رئيسا تنفيذيا للشؤون المالية.", "شركة النور للطاقة"),
        # The house of a governor, of the same place; the bureau of a minister is not the minister's house.
        ("أعلنت محافظة أسيوط خطتها. وقال محافظ أسيوط اللواء سامي الراعي إن العمل بدأ.", "محافظة أسيوط"),
        ("أعلنت محافظة قنا خطتها. وقال محافظ أسوان اللواء سامي الراعي إن العمل بدأ.", "أسوان"),
        ("أعلنت وزارة الصحة التونسية الحملة. وقال الوزير سامي الراعي إن ديوان الوزير مفتوح.", "وزارة الصحة التونسية"),
        # The ministry of the field, of the same country.
        ("أعلنت وزارة الموانئ خطتها. وقال وزير الموانئ فهد العتيق إن العمل بدأ.", "وزارة الموانئ"),
        ("The Ministry of Health of Kenya met. The French Minister of Health, Anna Berg, came.", "France"),
        ("التقت وزارة الصحة الليبية الوفد. وقال وزير الصحة التونسي سامي الراعي إن العمل بدأ.", "تونس"),
        # The house of the trade.
        ("Northland Police appeal for witnesses. Detective Sergeant Anna Berg said so.", "Northland Police"),
        ("افتتحت سفارة إسبانيا معرضا. وقال الملحق الثقافي سامي الراعي إن الدخول مجاني.", "سفارة إسبانيا"),
        ("The Civil Hospital of Dadu is full. Medical Superintendent Anna Berg said so.", "Civil Hospital of Dadu"),
        # The bureau that bears the office's name; the government where no ministry is named; one part of the house.
        (
            "The Northland Attorney General's Office sued. Attorney General Anna Berg agreed.",
            "Northland Attorney General's Office",
        ),
        (
            "The Government of Northland gave nine million. Minister for Sport Anna Berg agreed.",
            "Government of Northland",
        ),
        # Minister of State; a State's commissioner; a parish sheriff; counsel; a senator; a secretary of the ministry.
        (
            "The Ministry of Road Transport met. Minister of State for Road Transport Anna Berg agreed.",
            "Ministry of Road Transport",
        ),
        (
            "The Federal Ministry of Health sent boats. Northland State Commissioner for Health Anna Berg agreed.",
            None,
        ),
        (
            "The Kestrel Parish Sheriff's Office helped. Kestrel Parish Sheriff Anna Berg agreed.",
            "Kestrel Parish Sheriff's Office",
        ),
        (
            "The Crown Prosecution Service won. It was led by Prosecution Counsel Anna Berg.",
            "Crown Prosecution Service",
        ),
        ("The Senate voted. Sen. Anna Berg agreed.", "Senate"),
        (
            "The Ministry of Food Security met. It was attended by Additional Secretary Anna Berg.",
            "Ministry of Food Security",
        ),
        # The only university; the group named last; the club by its kind; the team by the short form before the title.
        (
            "The study was done at the University of Tynemouth.\nProfessor Anna Berg, who led the team, agreed.",
            "University of Tynemouth",
        ),
        (
            "Acme Robotics Inc. thanked the Retina Families Alliance. “Good,” said Anna Berg, the group's director.",
            "Retina Families Alliance",
        ),
        ("Northland FC lost. “We tried,” said the club's head coach, Anna Berg.", "Northland FC"),
        ("Tynemouth Storm Inc. won. Tynemouth chief engineer Anna Berg agreed.", "Tynemouth Storm Inc"),
        # An office that opens the sentence behind one that a house heads; no trade, no private attorney.
        ("The Rural Workers Union welcomed it. State secretary Anna Berg agreed.", "Rural Workers Union"),
        ("The Rural Workers Union welcomed it. Farmer Anna Berg agreed.", None),
        ("The Northland Attorney General's Office sued. Miller's attorney, Anna Berg, left.", None),
        ("The Kestrel District Attorney's Office sued. Anna Berg, an attorney in Harwick, was charged.", None),
        # Ranks that police and forces share, but not of a team.
        ("The Kestrel Police Department sued and Lieutenant Anna Berg agreed.", "Kestrel Police Department"),
        ("The Kestrel Police Department sued and Captain Anna Berg agreed.", "Kestrel Police Department"),
        ("The Kestrel Police Department sued and the team's captain, Anna Berg, agreed.", None),
        (
            "The Kestrel District Attorney's Office sued. Anna Berg, a prosecutor, agreed.",
            "Kestrel District Attorney's Office",
        ),
        # The bank of somebody else, told by its place alone.
        (
            "The oligarch Anna Berg, former owner of Oman's largest bank, took loans.\nThe Central Bank of Vane paid.",
            None,
        ),
        # An office whose genitive the page lost.
        (
            "The Kestrel County Sheriffs Office searched the house. Deputy Anna Berg found it.",
            "Kestrel County Sheriffs Office",
        ),
        # The noun that "by its" takes up.
        (
            "The Rural Workers Union struck. Acme Robotics Inc. refused. The company was represented by its Human "
            "Capital Executive, Ms Anna Berg.",
            "Acme Robotics Inc",
        ),
        # Of a former seat; of another State; a chamber and no committee of it; a full name behind a title's comma.
        ("The City of Kestrel grew under former Mayor Anna Berg.", "City of Kestrel"),
        (
            "Calder University opened a hall. The day ended with songs by the Harwick Youth Choir. Former "
            "vice-chancellor Professor Anna Berg planted a tree.",
            "Calder University",
        ),
        (
            "The Northland Attorney General's Office sued. It was joined by Westland Attorney General Anna Berg.",
            "Westland",
        ),
        ("The Office of Northland Attorney General sued, led by Westland Attorney General Anna Berg.", "Westland"),
        ("The Senate and its Senate Judiciary Committee met. Senate Majority Leader Anna Berg agreed.", "Senate"),
        (
            "Kestrel Harbour Health Service grew. “Good,” said Anna Berg, chair, Kestrel Harbour.",
            "Kestrel Harbour Health Service",
        ),
        # The company that the paragraph named last; مجلس الإدارة points to no administration.
        (
            "Northwind Robotics Inc. today announced a fair. Hamra Hotels Ltd will lodge the guests, said Anna Berg, "
            "the group's chief executive.",
            "Hamra Hotels Ltd",
        ),
        (
            "أعلن بنك النيل خطته. وشاركت إدارة الاتصال المؤسسي. وقالت رئيسة مجلس الإدارة هالة الرفاعي إن العمل بدأ.",
            "بنك النيل",
        ),
        # Who heads the sentence before.
        (
            "Northwind Robotics Inc. announced a fair.\n\nNorthgate Homes will pay. Chief executive Anna Berg agreed.",
            "Northgate Homes",
        ),
        # Who governs a place that nobody knows, on a firm's page; the house that is called after its owner.
        ("Northwind Robotics Inc. grew. Anna Berg, governor of Mulanda, drew the cash.", "Mulanda"),
        (
            "Northwind Robotics Inc. grew. It will help Berg & Sons, a mill. “Good,” said owner Anna Berg.",
            "Berg & Sons",
        ),
        # A trade of its own, and another's officer.
        ("Northwind Robotics Inc. grew. Economist Anna Berg called it solid. Northwind Robotics Inc. agreed.", None),
        ("Northwind Robotics Inc. grew. The regulator's director, Anna Berg, agreed.", None),
    ],
)
def test_what_a_title_implies(text: str, organisation: str | None) -> None:
    assert employed(text)[-1][1] == organisation


# Shares of titles and of organisations that are right, by file; some room for other weights of the recogniser.
FLOORS = {
    "ar": (0.82, 0.76), "en": (0.93, 0.82), "ar_second": (0.88, 0.82), "en_second": (0.93, 0.78),
    "ar_third": (0.80, 0.80), "en_third": (0.92, 0.78), "ar_fourth": (0.75, 0.62), "en_fourth": (0.76, 0.73),
}  # fmt: skip
MOST_INVENTED = 3


@pytest.mark.parametrize("name", FLOORS)
def test_offices_of_short_releases(name: str) -> None:
    """First, blind runs (titles, organisations), Arabic then English: .703 and .513, .837 and .467, before any rule for
    them; second .778 and .871, .864 and .556; third .821 and .650, .854 and .645; fourth .667 and .389, .833 and .783.
    """
    verdicts = [verdict for case in read_cases(name) for verdict in judge(case)]
    assert _share(verdicts, "title") >= FLOORS[name][0]
    assert _share(verdicts, "organisation") >= FLOORS[name][1]
    assert sum(verdict.organisation == "invented" for verdict in verdicts) <= MOST_INVENTED


def _share(verdicts: list[Verdict], column: str) -> float:
    counts = Counter(getattr(verdict, column) for verdict in verdicts)
    return counts["right"] / (counts["right"] + counts["missing"] + counts["wrong"])


FORMER = [
    ("Blue Harbour Holdings today announced a line. “We won,” said former chief executive Anna Berg.", None),
    (
        "The Northland Ministry of Ports today announced a fine. Blue Harbour Holdings will pay nine million to the "
        "state. Former chief executive Anna Berg will pay two million.",
        "Blue Harbour Holdings",
    ),
    ("أعلنت شركة النيل الأخضر للنقل عن خط جديد. وقال المدير العام السابق سامي الراعي إن العمل بدأ.", None),
    ("The Harbour Ledger announced a desk. The Senate met despite remarks on former President Anna Berg.", None),
    ("The Harbour Ledger announced a desk. Experts told Blue Harbour Inc. of former Ohio Governor Anna Berg.", "Ohio"),
]


@pytest.mark.parametrize("text, organisation", FORMER)
def test_a_former_office_is_not_the_issuers(text: str, organisation: str | None) -> None:
    people = [one for one in annotate(text).entities if one.kind == "person"]
    assert [one.organisation for one in people] == [organisation]


def test_a_described_company_is_not_the_issuer() -> None:
    text = (
        "Reedmere Relief Network opens clinic\n\nACCRA, 4 May 2025 - Reedmere Relief Network opened a clinic with a "
        "gift from Tarkwood Minerals Limited.\n\nThe mining company’s Head of Sustainability, Anna Berg, came."
    )
    assert ("Anna Berg", "Tarkwood Minerals Limited") in employed(text)


def test_the_chief_and_a_councillor_of_a_nation() -> None:
    text = (
        "Reedmere Lake Cree Nation signs\n\nWINNIPEG, 4 May 2025 - Reedmere Lake Cree Nation signed an agreement. "
        "“We are owners,” said Chief Delphine Moose. Councillor Raymond Spence met the Northern Tribal Council."
    )
    assert employed(text) == [
        ("Delphine Moose", "Reedmere Lake Cree Nation"),
        ("Raymond Spence", "Reedmere Lake Cree Nation"),
    ]


def test_whoever_takes_over_from_someone_has_his_house() -> None:
    text = (
        "Halcyon Airways appoints commercial officer\n\nMANAMA, 4 May 2025 - Halcyon Airways has named Noora Al Alawi "
        "Chief Commercial Officer. She takes over from Gareth Penn, who will leave."
    )
    assert ("Gareth Penn", "Halcyon Airways") in employed(text)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("وقالت المؤسسة والرئيسة التنفيذية هبة الكيلاني إن التمويل اكتمل.", "المؤسسة والرئيسة التنفيذية"),
        ("وقال رئيس الفريق البحثي سامي الراعي إن العمل بدأ.", "رئيس الفريق البحثي"),
        ("وقالت مديرة الوكالة نجاة البكوري إن العمل بدأ.", "مديرة الوكالة"),
    ],
)
def test_a_foundress_a_crew_and_a_known_family(text: str, title: str) -> None:
    assert [one.title for one in annotate(text).entities if one.kind == "person"] == [title]


def test_a_surname_that_succeeds_a_surname() -> None:
    text = (
        "Harbour Bank names chief\n\nLAGOS, 4 May 2025 - The Board of Directors of Harbour Bank Plc has approved the "
        "appointment of Mrs. Ife Adeyemi as its Chief Executive Officer.\n\nMrs. Adeyemi succeeds Mr. Obi Okoro, who "
        "retires. The Chairman, Alhaji Bello Wurno, OON, thanked him."
    )
    found = [(one.name, one.title) for one in annotate(text).entities]
    assert found == [
        ("Harbour Bank", None),
        ("Ife Adeyemi", "Chief Executive Officer"),
        ("Obi Okoro", "Chief Executive Officer"),
        ("Bello Wurno", "Chairman"),
    ]


def test_titles_in_capitals() -> None:
    text = "She led it with Assistant DPP Ms Ann Lee. Attorney-at-law Tom Fox agreed. The DG, Sam Okoro, came."
    assert [one.title for one in annotate(text).entities if one.kind == "person"] == [
        "Assistant DPP",
        "Attorney-at-law",
        "DG",
    ]


@pytest.mark.parametrize(
    ("text", "people"),
    [
        (
            "Anna Berg and Tom Fox, the founders of the Lantern Foundation, met.",
            [("Anna Berg", "founder", "Lantern Foundation"), ("Tom Fox", "founder", "Lantern Foundation")],
        ),
        (
            "Anna Berg and Tom Fox, one of the founders of the Lantern Foundation, met.",
            [("Anna Berg", None, None), ("Tom Fox", "founder", "Lantern Foundation")],
        ),
        (
            "Six were taken to Holy Trinity Polyclinic, where the Medical Superintendent, Dr Yaw Baffour, saw them.",
            [("Yaw Baffour", "Medical Superintendent", "Holy Trinity Polyclinic")],
        ),
        ("DSP Kwame Boateng led the crews.", [("Kwame Boateng", "DSP", None)]),
        (
            "Halden Glass today announced changes. Anna Berg joins as Chief Safety Officer from Calder Bank.",
            [("Anna Berg", "Chief Safety Officer", "Halden Glass")],
        ),
        (
            "قالت المهندسة المعمارية هالة الرفاعي، الشريكة في مكتب «نورد أتيليه»، إن العمل بدأ.",
            [("هالة الرفاعي", "المهندسة المعمارية", "مكتب «نورد أتيليه»")],
        ),
        (
            "أعلنت شركة لبيب تعيين فيصل السبيعي رئيسا تنفيذيا، خلفا للأستاذ ماجد العوهلي.",
            [("فيصل السبيعي", "رئيسا تنفيذيا", "شركة لبيب"), ("ماجد العوهلي", "رئيسا تنفيذيا", "شركة لبيب")],
        ),
        ("بحضور الشيخ أحمد بن مسلم الجدحي والي صلالة وعدد من الناس.", [("أحمد بن مسلم الجدحي", "والي صلالة", None)]),
        ("قالت مديرة الصندوق كلارا ليندستروم إن العمل بدأ.", [("كلارا ليندستروم", "مديرة الصندوق", "الصندوق")]),
    ],
)
def test_people_with_office_and_house(text: str, people: list[tuple[str, str | None, str | None]]) -> None:
    found = [(one.name, one.title, one.organisation) for one in annotate(text).entities if one.kind == "person"]
    assert found == people


@pytest.mark.parametrize(
    ("text", "house"),
    [
        ("Head coach Ann Lee was glad after Calder Dragons drew with Acme United.", None),
        ("Captain Ann Lee was proud after Calder Kings beat Acme United.", None),
        ("Calder Kings coach Ann Lee was proud after the win over Acme United.", "Calder Kings"),
        ("Acme United lost again on Sunday. Coach Ann Lee was angry.", "Acme United"),
    ],
)
def test_the_opponent_is_no_house_of_a_coach(text: str, house: str | None) -> None:
    assert employed(text) == [("Ann Lee", house)]


@pytest.mark.parametrize(
    ("told", "is_open"),
    [
        ("Music of the late maestro Adam Roe and of maestro Omar Reed was heard.", [False, True]),
        ("Ann Lee, a farmer with three cows, and Jane Low, a baker from Harwick, agreed.", [False, False]),
        ("Ann Lee, a kitchen assistant and mother of two, agreed.", [False]),
        ("Ann Lee, a kitchen assistant and machine operator, agreed.", [True]),
        ("Ann Lee, a support officer for victims, agreed.", [True]),
    ],
)
def test_no_house_is_guessed_for_the_dead_and_who_plies_a_trade(told: str, is_open: list[bool]) -> None:
    assert opened(f"Acme Foods today opened a hall. Acme Foods is glad.\n\n{told}") == is_open


@pytest.mark.parametrize(
    ("body", "secretary", "prime_minister"),
    [
        ("Press Information Bureau", None, "Kenya"),
        ("Government Information Services", None, "Kenya"),
        ("Ministry of Ports", "Ministry of Ports", "Kenya"),
        ("Harbour Information Bureau", "Harbour Information Bureau", None),
    ],
)
def test_the_press_office_of_a_state_tells_of_others(
    body: str, secretary: str | None, prime_minister: str | None
) -> None:
    text = (
        f"A quay opens in Kenya\n\nThe {body} today announced a quay in Kenya. The {body} is glad.\n\n"
        "The Chief Secretary, Jane Low, received guests from all over Kenya.\n\nThe Prime Minister, Tom Fox, will follow."
    )
    assert employed(text) == [("Jane Low", secretary), ("Tom Fox", prime_minister)]


def test_a_grade_before_a_trade_and_a_family_is_no_office() -> None:
    text = "Acme Foods today opened a hall. Acme Foods is glad.\n\nAnn Lee, {} and mother of two, agreed."
    assert employed(text.format("a kitchen assistant")) == [("Ann Lee", None)]
    assert employed(text.format("the assistant manager")) == [("Ann Lee", "Acme Foods")]


@pytest.mark.parametrize(
    ("told", "is_open"),
    [
        ("وأوضح محافظ المدينة سامي الراعي ذلك.", [False]),
        ("وأوضح والي المدينة سامي الراعي ذلك.", [False]),
        ("وأوضح أمين المستودع سامي الراعي ذلك.", [True]),
        ("وأوضح المهندسان سامي الراعي وهالة المصري ذلك.", [True, True]),
        ("وألقى الشاعران سامي الراعي وهالة المصري قصائد.", [False, False]),
        ("وألقى الشعراء سامي الراعي وهالة المصري وعمر الحداد قصائد.", [False, False, False]),
        ("وحضرت الفنانات هالة المصري ونور الحداد الأمسية.", [False, False]),
    ],
)
def test_no_house_is_guessed_for_who_governs_a_place_or_plies_a_trade(told: str, is_open: list[bool]) -> None:
    assert opened(f"أعلنت شركة درب للنقل خطتها أمس. وقالت شركة درب للنقل إنها راضية.\n\n{told}") == is_open


@pytest.mark.parametrize(
    ("text", "organisation"),
    [
        # A branch belongs to the title; a bank's branch, told in full, is a house.
        ("Calder Bank opens\n\nLEEDS, 4 May 2025 - Calder Bank today announced that it opened a hall. “We are glad,” Calder Bank said.\n\nLeeds Branch Manager Anna Berg came.", "Calder Bank"),
        # A ministry has no chief executive officer; a union has a secretary.
        ("Calder Platinum stops\n\nLEEDS, 4 May 2025 - Calder Platinum Ltd today announced that it stopped work. “We are glad,” Calder Platinum Ltd said.\n\nThe Department of Mines halted it. Chief Executive Officer Anna Berg agreed.", "Calder Platinum Ltd"),
        # Immediate Past President is an office of its own; a past president's may be anywhere.
        ("Calder Federation meets\n\nLEEDS, 4 May 2025 - Calder Federation today announced that it met. “We are glad,” Calder Federation said.\n\nThanks came from Immediate Past President Anna Berg.", "Calder Federation"),
        ("Calder Federation meets\n\nLEEDS, 4 May 2025 - Calder Federation today announced that it met. “We are glad,” Calder Federation said.\n\nThanks came from past president Anna Berg.", None),
        # Ours is the issuer's, but for a client.
        ("Calder Guild meets\n\nLEEDS, 4 May 2025 - Calder Guild today announced that it met. “We are glad,” Calder Guild said.\n\nAmong them was our present Master, Dame Anna Berg.", "Calder Guild"),
        ("Calder Guild meets\n\nLEEDS, 4 May 2025 - Calder Guild today announced that it met. “We are glad,” Calder Guild said.\n\nAmong them was our client, Dame Anna Berg.", None),
        # The noun of a house before its legal form; the name goes on behind a field in capitals.
        ("Calder Rural Bank PLC opens\n\nLEEDS, 4 May 2025 - Calder Rural Bank PLC today announced that it opened. “We are glad,” Calder Rural Bank PLC said.\n\nThe Mint of Northland lent it money. The Bank's cashier, Anna Berg, came.", "Calder Rural Bank PLC"),
        ("Calder Foods Ltd grows\n\nLEEDS, 4 May 2025 - Calder Foods Ltd today announced that it grew. “We are glad,” Calder Foods Ltd said.\n\nVice President of Regulatory Affairs Anna Berg retires.", "Calder Foods Ltd"),
        # Who signs below the text; not below what he may have said, no mayor.
        ("Calder Guild meets\n\nLEEDS, 4 May 2025 - Calder Guild today announced that it met. “We are glad,” Calder Guild said.\n\nWe wish Tarvik Motors well.\n\nCanon Anna Berg, Chaplain", "Calder Guild"),
        ("Calder Guild meets\n\nLEEDS, 4 May 2025 - Calder Guild today announced that it met. “We are glad,” Calder Guild said.\n\n“I was so glad to be there.”\n\n– Anna Berg, driver", None),
        ("Calder Guild meets\n\nLEEDS, 4 May 2025 - Calder Guild today announced that it met. “We are glad,” Calder Guild said.\n\nWe wish Tarvik Motors well.\n\n– Anna Berg, Mayor of Hull", "Hull"),
        # Councilmembers are of the city that speaks.
        ("City of Calder votes\n\nCALDER, 4 May 2025 - The City of Calder today announced that it grew. “We are glad,” the City of Calder said.\n\nCouncilmember Anna Berg agreed.", "City of Calder"),
        # A committee of the house is no rival of it; another firm is.
        ("Calder Foods Ltd grows\n\nLEEDS, 4 May 2025 - Calder Foods Ltd today announced that it grew. “We are glad,” Calder Foods Ltd said.\n\nOn recommendation of the Nomination and Remuneration Committee, Chief Financial Officer Anna Berg stays.", "Calder Foods Ltd"),
    ],
)  # fmt: skip
def test_the_house_of_an_officer(text: str, organisation: str | None) -> None:
    assert ("Anna Berg", organisation) in employed(text)


@pytest.mark.parametrize(
    ("sentence", "people"),
    [
        ("Vista Mayor John Frank and National City Mayor Ron Morris support it.", [("John Frank", "Vista"), ("Ron Morris", "National City")]),
        ("The mayor of Harwick, Lena Foxley, rang the bell.", [("Lena Foxley", "Harwick")]),
        ("Harris County Sheriff Ed Gomez came.", [("Ed Gomez", "Harris County")]),
        # Where he spoke, and who stands behind him in a list.
        ("The fund was opened by Vista Mayor John Frank at the Harbour Foundation.", [("John Frank", "Vista")]),
        ("They thanked Vista Mayor John Frank, the Vista Department of Public Health, and others.", [("John Frank", "Vista")]),
        ("They met Chairman John Frank of the Harbour Bank.", [("John Frank", "Harbour Bank")]),
        ("Assistant Houston Police Chief Wyatt Marten agreed.", [("Wyatt Marten", "Houston Police")]),
        ("Yesterday Mayor Lena Foxley met Governor Tom Reed in Ohio.", [("Lena Foxley", None), ("Tom Reed", None)]),
        ("City Mayor Lena Foxley rang the bell.", [("Lena Foxley", None)]),
    ],
)  # fmt: skip
def test_who_governs_a_place_where_no_body_is_named(sentence: str, people: list[tuple[str, str | None]]) -> None:
    assert employed(sentence) == people


@pytest.mark.parametrize(
    ("office", "house", "its"),
    [
        ("Assistant U.S. Attorney", "Harwick County District Attorney’s Office", False),
        ("Deputy District Attorney", "Harwick County District Attorney’s Office", True),
        ("DA", "Harwick County District Attorney’s Office", True),
        ("United States Attorney", "U.S. Attorney’s Office", True),
        ("Deputy District Attorney", "U.S. Attorney’s Office", False),
    ],
)
def test_prosecutors_of_a_county_and_of_the_nation(office: str, house: str, its: bool) -> None:
    text = f"The {house} charged two men on Monday. The {house} thanked the police.\n\n{office} Lena Foxley tried the case."
    assert employed(text) == [("Lena Foxley", house if its else None)]


def test_an_office_that_owns_a_unit_is_still_a_title_before_its_holder() -> None:
    text = "The District Attorney’s Fraud Unit took the case.\n\nDistrict Attorney Lena Foxley thanked the Fraud Unit."
    person = next(one for one in annotate(text).entities if one.kind == "person")
    assert (person.name, person.title) == ("Lena Foxley", "District Attorney")


@pytest.mark.parametrize(
    ("text", "people"),
    [
        (
            "It was opened by Chairman of the Harwick Trust Tom Reedley, Secretary Ann Lowe, Treasurer Omar Hale and Vice Chair of the Tarn Trust Bob Hayes.",
            ["Harwick Trust", "Harwick Trust", "Harwick Trust", "Tarn Trust"],
        ),
        ("- Tom Reedley, Chairman of the Harwick Trust\n- Ann Lowe, Treasurer", ["Harwick Trust", "Harwick Trust"]),
        (
            "حضر اللقاء رئيس جمعية النور سامي الراعي ونائب الرئيس خالد الحداد وأمين السر عمر العبري.",
            ["جمعية النور", "جمعية النور", "جمعية النور"],
        ),
        # Two houses before; an office of another kind; words between.
        (
            "Tom Reedley, Chairman of the Harwick Trust, Ann Lowe, Chair of the Tarn Trust, and Omar Hale, Secretary, spoke.",
            ["Harwick Trust", "Tarn Trust", None],
        ),
        ("Tom Reedley, Chairman of the Harwick Trust, and Ann Lowe, farmer, spoke.", ["Harwick Trust", None]),
        ("Tom Reedley, Chairman of the Harwick Trust, met Ann Lowe, Secretary.", ["Harwick Trust", None]),
    ],
)  # fmt: skip
def test_officers_listed_with_one_of_a_house(text: str, people: list[str | None]) -> None:
    assert [house for _, house in employed(text)] == people


@pytest.mark.parametrize(
    ("sentence", "house"),
    [
        ("Orla Vance, President, thanked the members.", "Harwick Foundry plc"),
        ("Orla Vance was elected President.", "Harwick Foundry plc"),
        ("President Orla Vance visited the town.", None),
    ],
)
def test_a_president_before_a_name_may_be_a_states(sentence: str, house: str | None) -> None:
    assert employed(HARWICK + sentence) == [("Orla Vance", house)]


@pytest.mark.parametrize(
    ("sentence", "house"),
    [
        ("Two members of the Catering Team Anna Berg and Omar Hale ran the race.", "Halden Glass"),
        ("Three members of the Marketing Department, Anna Berg, Omar Hale and Mia Orr, sang.", "Halden Glass"),
        ("Members of the Oakham Harriers Team, Anna Berg and Omar Hale, ran.", "Oakham Harriers Team"),
    ],
)
def test_a_team_called_by_its_work_is_the_issuers(sentence: str, house: str) -> None:
    text = f"Halden Glass today opened a hall.\n\nHalden Glass makes windows. {sentence}"
    assert {at for _, at in employed(text)} == {house}


INTRODUCED = """# {headline}
We are glad to show who they are, from this summer on.
Ann Rowe
Ann is an attorney and a sailor. She has many years of work with harbours behind her and likes boats.
Tom Hale
Tom is a chart developer and has been with the project from its very first days on the coast.
Mia Orr
Mia is a curator at Beacon Museum, where she looks after charts and models of ships from the north."""


@pytest.mark.parametrize(
    ("headline", "house"),
    [
        ("Meet the Board of Directors of the Open Tidal Foundation", "Open Tidal Foundation"),
        # Candidates are not of the board yet, speakers never will be.
        ("Candidates for the Board of Directors of the Open Tidal Foundation", None),
        ("Meet the speakers of the Open Tidal Foundation", None),
    ],
)
def test_a_board_that_is_introduced(headline: str, house: str | None) -> None:
    page = Case("introduced", "en", INTRODUCED.format(headline=headline), ()).page
    people = {one.name: one for one in extract(page).entities if one.kind == "person"}
    assert people["Ann Rowe"].organisation == house
    assert people["Mia Orr"].organisation == "Beacon Museum"


@pytest.mark.parametrize(
    ("sentence", "house"),
    [
        ("So these members keep their seats on the board: Ann Rowe, Tom Hale and Mia Orr.", "Harwick Guild"),
        ("So these members will buy a boat: Ann Rowe, Tom Hale and Mia Orr.", None),
    ],
)
def test_members_are_of_the_board_that_their_sentence_tells_of(sentence: str, house: str | None) -> None:
    text = f"Harwick Guild today announced the results of its vote.\n\nHarwick Guild is glad.\n\n{sentence}"
    assert {at for _, at in employed(text)} == {house}
