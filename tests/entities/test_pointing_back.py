"""Titles that point back to a house named before: at the agency, there, Its; teams, nations, secretaries."""

from __future__ import annotations

import pytest

from extractor.extract import annotate, extract

FIRM = "Northwind Robotics Ltd today announced a plant.\n\nNorthwind Robotics Ltd hired people.\n\n"
MINISTRY = "The Ministry of Road Transport today announced a bridge.\n\n"


def employed(text: str) -> list[tuple[str, str | None]]:
    return [(one.name, one.organisation) for one in annotate(text).entities if one.kind == "person"]


@pytest.mark.parametrize(
    ("text", "organisation"),
    [
        # Of several clubs or hospitals the one of which the story tells.
        (
            "نادي الرمة يعير مهاجمه\n\nأعلن نادي الرمة أمس نهاية موسمه. ولعب الفريق أمام نادي الوطني.\n\nوانتقل "
            "المهاجم سامي الراعي أمس.",
            "نادي الرمة",
        ),
        (
            "Harwick General Hospital opens a ward\n\nHarwick General Hospital opened a ward. Dale Hospital has "
            "none.\n\nStaff nurse Anna Berg agreed.",
            "Harwick General Hospital",
        ),
        # The attorney general of another state.
        (
            "Suit\n\nThe Oregon Department of Justice sued today. The Oregon Department of Justice said that "
            "California Attorney General Anna Berg joined.",
            "California",
        ),
        # At the agency: no company is one; there.
        (
            FIRM + "Enterprise Northland gave a grant to Northwind Robotics Ltd. “Good,” said Anna Berg, Director for "
            "Logistics at the agency.",
            "Enterprise Northland",
        ),
        (
            FIRM + "The Harbour Research Institute tested it. Anna Berg, a research scientist there, agreed.",
            "Harbour Research Institute",
        ),
        # Of the Dutch company; of what main contractor.
        (
            FIRM
            + "It signed with Kanaal Ltd. It was signed by Anna Berg, Chief Commercial Officer of the Dutch company.",
            "Kanaal Ltd",
        ),
        (FIRM + "Site manager Anna Berg of main contractor Harbour Builders Ltd agreed.", "Harbour Builders Ltd"),
        # Its, behind a noun in small letters, behind a name.
        (
            MINISTRY + "National Harbour Bank will lend. A paper was exchanged between the Ministry and the bank. Its "
            "Managing Director, Anna Berg, agreed.",
            "National Harbour Bank",
        ),
        # A ministry's own secretary, and one of a State.
        (MINISTRY + "It was attended by Secretary Anna Berg.", "Ministry of Road Transport"),
        (MINISTRY + "It was attended by Chief Secretary of Kestrel Anna Berg.", "Kestrel"),
        # The ministry of the field and not the union that the title names.
        (
            MINISTRY + "The Northland Dockers Union came. Union Minister for Road Transport Anna Berg agreed.",
            "Ministry of Road Transport",
        ),
        # A coach's nation is his own; a club's coach in the release of a federation; the team without a name.
        ("أعلن نادي الرمال الرياضي خطته. وقال المدرب البرتغالي سامي الراعي إن العمل بدأ.", "نادي الرمال الرياضي"),
        (
            "أعلن الاتحاد الليبي للسباحة النتائج اليوم. وقال الاتحاد الليبي للسباحة إنه راض.\n\n"
            "وفاز نادي الرمال باللقب. وقال المدرب سامي الراعي إن العمل بدأ.",
            "نادي الرمال",
        ),
        # For whom somebody sits; an advocate general.
        (
            "أعلن الاتحاد العربي للسباحة خطته اليوم.\n\nوأعلن الاتحاد العربي للسباحة الجدول. "
            "وقال عضو المجلس التنفيذي عن الأردن سامي الراعي إن العمل بدأ.",
            "الاتحاد العربي للسباحة",
        ),
        # A field and root shared by title and body; a club by a word of its name; who heads the sentence before.
        (
            "أعلنت شركة النور للطاقة خطتها. وتسلمتها مديرية التربية والتعليم بقنا.\n\n"
            "وشكر مدير التربية والتعليم سامي الراعي الحضور.",
            "مديرية التربية والتعليم بقنا",
        ),
        (
            "أعلن الاتحاد الليبي للسباحة النتائج اليوم. وقال الاتحاد الليبي للسباحة إنه راض. وفاز نادي الرمال الرياضي "
            "على نادي الواحة.\n\nوقال مدرب الواحة سامي الراعي إن العمل بدأ.",
            "نادي الواحة",
        ),
        (
            "أعلنت شركة النور للطاقة خطتها. وقالت شركة النور للطاقة إنها راضية.\n\n"
            "وكانت مجموعة رفيدة الطبية من أوائل عملاء الشركة. وترى مديرة التشغيل هالة الراعي أن العمل بدأ.",
            "مجموعة رفيدة الطبية",
        ),
        # A field behind an undersecretary; an apposition behind the house that ends the sentence before; of anglers.
        (MINISTRY + "Undersecretary for Ports Anna Berg opened it.", "Ministry of Road Transport"),
        (FIRM + "The hall was paid for by the Calder Trust, a local charity. Chair Anna Berg agreed.", "Calder Trust"),
        (FIRM + "Anna Berg, chair of the anglers, disagreed.", None),
        (FIRM + "Local MP Anna Berg cut the ribbon.", None),
        # From outside; a minister by the field before the noun, who is none of a hospital.
        (
            "Calder University today opened a lab.\n\nProfessor Anna Berg, who was not involved in the work, agreed.",
            None,
        ),
        ("Holy Trinity Hospital today opened a ward.\n\nHealth Secretary Anna Berg came.", None),
        ("Harwick Police today appealed for witnesses.\n\nPC Anna Berg said so.", "Harwick Police"),
    ],
)
def test_the_house_that_a_title_points_back_to(text: str, organisation: str | None) -> None:
    assert [found for _, found in employed(text)] == [organisation]


def test_a_mayor_whose_council_speaks() -> None:
    text = "Leeds City Council today announced a pool.\n\nLeeds Mayor Anna Berg opened it."
    assert employed(text) == [("Anna Berg", "Leeds City Council")]


def test_what_somebody_was_is_told_by_no_cell() -> None:
    text = (
        "Holy Trinity Hospital today announced its new team.\n\nHoly Trinity Hospital named Dr. Anna Berg as its first "
        "Chief of Surgery.\n\nDr. Berg, a past pupil of Queen's College, starts in May."
    )
    (person,) = (one for one in annotate(text).entities if one.kind == "person")
    assert (person.title, person.organisation) == ("Chief of Surgery", "Holy Trinity Hospital")


def test_nothing_is_guessed_where_nobody_is_known_to_speak() -> None:
    text = "Crowds walked past the Lantern Foundation on Monday, and rain fell on all of the town.\n\n"
    assert employed(f"{text}Veteran reporter Anna Berg saw it.") == [("Anna Berg", None)]


@pytest.mark.parametrize(
    ("words", "organisation"),
    [
        ("Lead engineer Anna Berg agreed.", "Northwind Robotics"),
        ("Port of Harwick CEO Anna Berg agreed.", "Port of Harwick"),
        ("“Good for the port,” said port director Anna Berg.", "Harwick Port"),
    ],
)
def test_a_headline_of_two_and_a_lead_of_one(words: str, organisation: str) -> None:
    page = (
        "<html><body><article><h1>Northwind Robotics and Harwick Port sign deal</h1><p>Northwind Robotics Inc. today "
        f"announced an agreement with the Port of Harwick on forty trucks and their crews.</p><p>{words}</p>"
        f"<p>{'The trucks run from the quay to the depot by day and by night. ' * 4}</p></article></body></html>"
    )
    (person,) = (one for one in extract(page.encode()).entities if one.kind == "person")
    assert person.organisation in (organisation, "Port of Harwick" if "Port" in organisation else organisation)


def test_its_means_the_house_that_an_apposition_describes() -> None:
    text = (
        "Calder University opens lab\n\nCALDER, 4 May 2025 - Calder University today announced a new laboratory.\n\n"
        "The stoves were built by Jua-Gas Kenya, a company started by two students of Calder University. Its "
        "co-founder, Anna Berg, said each lasts ten years."
    )
    assert employed(text) == [("Anna Berg", "Jua-Gas Kenya")]


@pytest.mark.parametrize("office", ["Minister of State", "Minister of State, Smt.", "Deputy Minister"])
def test_a_minister_without_a_field_is_of_the_ministry_that_speaks(office: str) -> None:
    text = (
        "Ministry of Fisheries launches ice plants\n\nThe Ministry of Fisheries today launched twelve ice plants.\n\n"
        f"{office} Anna Berg gave out credit cards."
    )
    assert employed(text) == [("Anna Berg", "Ministry of Fisheries")]


def test_the_office_stands_before_a_rank_of_the_police() -> None:
    text = "Reacting, the National Public Relations Officer of Vane Customs, Chief Superintendent Anna Berg, agreed."
    (person,) = (one for one in annotate(text).entities if one.kind == "person")
    assert (person.title, person.organisation) == ("National Public Relations Officer", "Vane Customs")


def test_who_signs_on_the_part_of_a_group_has_an_honorific() -> None:
    text = (
        "وزارة العمل توقع اتفاقية تدريب\n\nوقعت وزارة العمل اليوم اتفاقية مع مجموعة بحر الشمال اللوجستية.\n\n"
        "ووقعتها من جانب المجموعة المهندسة عائشة الكندية الرئيسة التنفيذية."
    )
    assert employed(text) == [("عائشة الكندية", "مجموعة بحر الشمال اللوجستية")]


def test_a_curator_is_no_province() -> None:
    text = (
        "متحف الذاكرة يفتتح معرضا\n\nافتتح متحف الذاكرة البحرية اليوم معرضا عن صناعة المراكب.\n\n"
        "وقالت محافظة المتحف، ليلى بنجلون، إن فريقها جمع الشهادات."
    )
    assert employed(text) == [("ليلى بنجلون", "متحف الذاكرة البحرية")]


def test_a_wali_of_a_place_that_no_list_knows_is_nobody_by_himself() -> None:
    text = "وأشاد والي تيميمون، السيد عمر بلحاج، بتشغيل الشباب."
    assert [name for name, _ in employed(text)] == ["عمر بلحاج"]


def test_it_goes_on_to_mean_who_said_it() -> None:
    text = (
        "Haraka Lending Limited said it would appeal to the High Court. In a letter, its chief executive officer, Anna "
        "Berg, denied all."
    )
    assert employed(text) == [("Anna Berg", "Haraka Lending Limited")]


def test_a_bank_under_its_other_noun() -> None:
    text = (
        "بنك النيل يعلن نتائجه\n\nالقاهرة، 15 كانون الثاني 2026 – أعلن بنك النيل نتائج العام بعد موافقة مصرف لبنان."
        "\n\nوقال رئيس المصرف سامي الراعي إن النتائج جيدة. وأضاف بنك النيل أن فروعه زادت."
    )
    assert employed(text) == [("سامي الراعي", "بنك النيل")]


@pytest.mark.parametrize("title", ["Former captain", "Former team captain", "Former coach"])
def test_former_captains_keep_their_rank(title: str) -> None:
    (person,) = (one for one in annotate(f"{title} Anna Berg was not chosen.").entities if one.kind == "person")
    assert person.title == title


def test_a_region_s_officer_of_the_state_is_no_society_s() -> None:
    text = (
        "جمعية الفنون تفتتح مهرجانها\n\nأكادير، 5 مايو 2025 – افتتحت جمعية الفنون اليوم مهرجانها السنوي.\n\n"
        "ونوهت المديرة الجهوية للثقافة، مريم الصوصي، بالمهرجان، وقال مدير البرامج سامي الراعي ذلك."
    )
    assert employed(text) == [("مريم الصوصي", None), ("سامي الراعي", "جمعية الفنون")]


def test_a_predecessor_held_the_office_in_the_same_house() -> None:
    text = (
        "طيران دلمون تعين رئيسة تنفيذية\n\nالمنامة، 20 نوفمبر 2025 – أعلنت طيران دلمون تعيين ليلى المناعي في منصب "
        "الرئيس التنفيذي.\n\nوتأتي خلفا لـ Stephen Hargreave الذي يغادر الشركة."
    )
    assert employed(text) == [("ليلى المناعي", "طيران دلمون"), ("Stephen Hargreave", "طيران دلمون")]


def test_a_team_by_its_last_word_is_the_team() -> None:
    text = (
        "Kestrels win cup\n\nThe Bay Kestrels netball club won today. The Kestrels play on Friday. Captain Anna Berg "
        "agreed."
    )
    organisations = [one.name for one in annotate(text).entities if one.kind == "organisation"]
    assert organisations == ["Bay Kestrels"]
    assert employed(text) == [("Anna Berg", "Bay Kestrels")]


@pytest.mark.parametrize(
    ("before", "organisation"),
    [
        ("Levels have fallen, but the Harbour Agency expects more rain.", "Harbour Agency"),
        ("The Harbour Agency signed with the Lake Commission.", "Harbour Agency"),
        ("On Monday it signed with the Lake Commission.", "Lake Commission"),
    ],
)
def test_its_goes_back_to_the_last_sentence_of_the_paragraph_before(before: str, organisation: str) -> None:
    text = f"{MINISTRY}{before}\n\nIts area manager, Anna Berg, said pumps would stay."
    assert employed(text) == [("Anna Berg", organisation)]


@pytest.mark.parametrize(
    ("sentence", "organisation"),
    [
        ("UTF President Anna Berg will rally. The United Trades Federation is big.", "United Trades Federation"),
        ("UP Chairman Anna Berg spoke.", None),
        ("DPW Director Anna Berg reviewed the plan.", "DPW"),
        ("IT Director Anna Berg reviewed the plan.", "Northwind Robotics Ltd"),
    ],
)
def test_initials_before_a_title_are_another_house(sentence: str, organisation: str | None) -> None:
    assert employed(f"{FIRM}{sentence}") == [("Anna Berg", organisation)]


def test_a_noun_before_by_tells_for_whom_somebody_signs() -> None:
    text = (
        "The Ministry of Road Transport signed with Calder Works Company.\n\nThe Ministry of Road Transport paid. "
        "It was signed on behalf of the Ministry by Ms Anna Berg, Director General, and on behalf of the company by Mr "
        "Tom Fox, vice president."
    )
    assert employed(text) == [("Anna Berg", "Ministry of Road Transport"), ("Tom Fox", "Calder Works Company")]


@pytest.mark.parametrize("title", ["Chief Guest", "Special Guest"])
def test_a_guest_is_of_no_house_of_the_release(title: str) -> None:
    assert employed(f"{FIRM}The {title}, Anna Berg, spoke.") == [("Anna Berg", None)]


def test_a_partner_is_of_the_firm_that_speaks() -> None:
    text = (
        "Calder Law LLP today grew.\n\nCalder Law LLP hired. The new partners are Anna Berg (Investment Funds) and "
        "Tom Fox. It works with Kusuma & Partners."
    )
    assert employed(text) == [("Anna Berg", "Calder Law LLP"), ("Tom Fox", "Calder Law LLP")]


def test_in_place_of_somebody_is_no_other_house() -> None:
    text = f"{FIRM}Anna Berg becomes chair in the stead of Tom Fox, who retires."
    assert employed(text) == [("Anna Berg", "Northwind Robotics Ltd"), ("Tom Fox", "Northwind Robotics Ltd")]
