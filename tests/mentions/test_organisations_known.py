# ruff: noqa: E501 - gold sentences stay on one line
"""Organisations known everywhere, spelled in letters, or told by one word beside them, on tagged sentences."""

from __future__ import annotations

import pytest

from extractor.extract import annotate
from extractor.mentions.organisations import find_organisations
from extractor.reading import read_passages
from extractor.release.plain import plain_release
from tests.mentions.tagged import find, untag, words

SENTENCES = [
    # Acronyms spelled in letters, with clitics and small words beside them; no acronym of a thing; known names in a row.
    "أخبرت محطة <o>دبليو إكس واي زد</o> وهي تابعة ل<o>كيو دبليو سي</o> أن الميناء فتح.",
    "نقل الخبر عن <o>بي بي سي</o> أن المرفأ أغلق، ثم عاد إلى العمل لدى <o>كي بي إم جي</o> في البحرين.",
    "أظهر تحليل دي إن إيه أن العينة سليمة.",
    "حضر ممثلون عن <o>شركة تويوتا</o> و<o>هوندا</o> و<o>مرسيدس بنز</o> أمس.",
    "بث برنامج <o>بي بي سي</o> اللقاء أمس.",
    # Newspapers by a noun with the article; the party's paper is none; a channel that the recogniser sees too.
    "ذكرت <o>صحيفة الصباح</o> أن الوزير سيزور الميناء.",
    "قال رئيس <o>حزب الغد</o> إن الحزب الحاكم أخطأ.",
    # Latin names behind the noun of a house, a blank lost; a site; a network of a kind is none.
    "قال رئيس <o>مجموعة ZORVEX</o> إن الحملة مستمرة.",
    "قال رئيس مجموعة<o>ZORVEX</o> إن الحملة مستمرة.",
    "انتشرت صورة على موقع <o>Zorvex</o> أمس.",
    # What a deputy has charge of; things and kinds of nets; a province in a firm's name; a foreign article.
    "قال وكيل <o>وزارة الصحة</o> للاستثمار إن المستشفى سيفتح أبوابه.",
    "تضم القرية شبكة مياه جديدة ومعملا لإنتاج زيت الأركان.",
    "أعلنت <o>شركة نفط ميسان</o> عن حفر ثلاث آبار جديدة في ميسان هذا العام.",
    "قدمت <o>فرقة لا بالميرا</o> عرضا في المدينة.",
    # A name in quotation marks behind its body, which the recogniser has too; two fields of an office.
    "قال <o>صندوق العمل «تمكين»</o> إنه سيدعم 300 مؤسسة في البحرين.",
    "أكد <o>المكتب الوطني للكهرباء والماء</o> أن التيار عاد.",
    # English nouns at the end of firms and papers, in Arabic letters; ل before a hamza; an adjective alone.
    "أعلنت <o>نور كابيتال</o> عن صفقة مع <o>بيتا تيليكوم</o>، وقالت ل<o>إيفيننج نيوز</o> إنها راضية.",
    "نقلت <o>جريدة ذا لندن غازيت</o> الخبر أمس.",
    "قال المتحدث إن الموقف الأوروبي واضح.",
    # A port that somebody runs, one that is a place; a king's name ends where a person's begins; no bodies of a trial.
    "قال مدير <o>ميناء جدة الإسلامي</o> إن العمل بدأ، ووصلت باخرة إلى ميناء ينبع أمس.",
    "قال مدير <o>مستشفى الملك فهد</o> سامي الراعي إن العمل بدأ.",
    "استأنفت هيئة الدفاع الحكم أمس.",
    # Who calls for something bears what it serves; a company that only its nation tells.
    "ودعت <o>الجمعية المغربية لحماية الموارد المائية</o>، من جهتها، إلى نشر الدراسة.",
    "ومثل الشركة السعودية رئيسها التنفيذي أمس.",
    # Explained behind the name; what shares are traded under; an instrument of law.
    "The board and <o>Ecotrust</o>, a Portland nonprofit which plants trees, agreed.",
    "<o>Sable Fjord Antimony Corp</o>. (TSX.V: SFA | OTCQB: SFANF) grew. News relating to SFANF is available.",
    "It was written under National Instrument 43-101.",
    # What a kind of body is for, old towns, a town called like a body, goals before a verb: no bodies.
    "افتتحت المحافظة أحدث مركز لجراحة العظام أمس.",
    "افتتاح أول مركز لقسطرة القلب بساحل البلاد.",
    "أطلق المجلس أعمال السوق المسقوف بحمص القديمة أمس.",
    "وصلت الباخرة إلى مدينة الفاو أمس، ورحبت <o>منظمة الفاو</o> بها.",
    'تحدثت حواء يعقوب عن <o>جمعية المرأة المنتجة بالفاو</o> قائلة: "نحن زرعنا الفول والكركدي".',
    "وقالت اللاعبة: «خسرنا بخمسة أهداف وبكينا في الغرفة».",
    # The local office of a ministry, a council of a province, the country's own agency, a court's bench, a kind of money.
    "ستتحمل المؤسسة نفقات علاج 300 حالة، بالتنسيق مع <o>مكتب الشؤون الاجتماعية والعمل</o> بالمحافظة. كما عرض الطبيب خطته.",
    "حضر أعضاء <o>المجلس المحلي بمحافظة شبوة</o> الحفل.",
    "وتحدث عضو <o>المجلس البلدي بمدينة المكلا</o> عن المشروع.",
    "شارك <o>جهاز الأمن الوطني</o> في العملية أمس.",
    "أصدرت <o>محكمة استئناف عمان</o> حكمها أمس.",
    "شاركت <o>شركة النيل لرأس المال الجريء</o> في الجولة.",
    "وصرحت رئيسة <o>جمعية مهرجان الرباط لسينما المؤلف</o>، السيدة لطيفة أحرار، بأن الدورة نجحت.",
    "وأوضح مدير <o>مكتب الصحة</o> بالمحافظة الدكتور أنور باسلوم أن الحملة بدأت.",
    "عقد <o>اتحاد المزارعين</o> جمعيته العمومية أمس، وجددت الثقة في السيد بابكر عثمان الراعي لدورة جديدة.",
    # Clubs behind who plays for them.
    "وقد تحدث مدرب <o>نورتهيل أثليتيك</o> السابق قائلا إنه لا يشعر بالخوف من المباراة.",
    "لعب لاعب <o>كولفيرت</o> أمس.",
    "فاز <o>فريق ثندرز</o> على <o>فريق نورثبورت</o> بهدفين.",
    # Against whom a club plays; a team's noun, who watches, and a guest of no match are none.
    "تعادل الفريق أمام مضيفه <o>الفيحاء</o> في المباراة الأولى من الدوري، استعدادا لملاقاة <o>القادسية</o> غدا.",
    "فاز الفريق على ضيفه <o>الوداد الرياضي</o> في المباراة، ويخوض مباراته المقبلة أمام <o>الوحدة</o> غدا.",
    "وقال المدرب إن مباراته مع الجمهور انتهت، وإن الفريق لعب مباراته كلها أمام الجماهير.",
    "يخوض المنتخب مباراته المقبلة أمام الأردن في البطولة، ثم لقاءه مع العراق.",
    "تعادل الفريق مع مضيفه <o>أهلي جدة</o> في المباراة.",
    "واصطحب الحاكم ضيفه الكريم في جولة على القلعة.",
    # Who leads a side, a stage direction, the authority in charge, adjectives of a kind: no bodies.
    "وافتتح أصحاب الأرض التسجيل في المباراة.",
    "يوجه السؤال إلى سلطة الإشراف (تضحك).",
    "تنعى <o>جمعية أصدقاء درب الخيرية</o> رئيسا وهيئة إدارية وعمومية، فقيدها.",
    "نيافة الأنبا سمعان يزور القرية.",
    # "And" before a name in و; a letter before a house; a fleet's name in marks; who came for a province.
    "شارك في الجولة <o>شروق كابيتال</o> و<o>ومضة كابيتال</o> أمس.",
    "قدم المشورة ل<o>بيت التمويل الخليجي</o> و<o>مصرف السلام</o> أمس.",
    "يتولى النقل أسطول «<o>مواصلات الإمارات</o>» بعدد 26 حافلة.",
    "حضر الأستاذ سامي الراعي عن <o>محافظة إدلب</o> أمس.",
    "تحدث الأستاذ في محاضرته عن محافظة إدلب أمس.",
    # A ministry's second field that the recogniser cuts off; a firm behind the ministry is none of it.
    "The <o>Ministry of Agriculture and Maritime Fisheries</o> said on Monday that the fleet would grow.",
    "The <o>Ministry of Youth and Sports</o> and <o>Teranga Marine</o> signed a deal.",
    # The month of a dateline; plurals of acronyms; the seat of a member; listed towns; places with the noun of a body.
    "KHARTOUM, 12 June <o>Marfaa Theatre</o> opened its season with a play about the sea.",
    "The group met nine MSPs and a team that studies LGPs.",
    "He spoke with Rep. Jane Doe (R-N.C.) about life in the West Bank.",
    # Titles before magazine, no place; a town's council before a title; whose field stands between title and firm.
    "The lawyer told <o>Foreign Affairs</o> magazine on Monday that the case was over.",
    "He wrote for the Texas newspaper and a Brooklyn magazine.",
    "<o>Northport council</o> leader Jo Doe asked the party to think again.",
    "Head of machine learning at <o>Velmora</o>, Mike Shul, spoke to reporters.",
    # Three nouns of bodies in a row; what a committee works on; two papers with a slash; who owns the person behind.
    "Last week, members of the <o>House Financial Services Committee</o> approved a bill.",
    "She was called before the <o>Senate Subcommittee on Consumer Protection</o> to talk.",
    "He told the <o>Finance Committee</o> on Monday that it was over.",
    "A <o>Washington Post</o>/<o>ABC News</o> poll found it.",
    "The <o>ministry of Works and Transport</o> and <o>Harwick Railways</o> signed on Tuesday.",
    # Names of other languages that the recogniser carries on.
    "<o>Caisse de Dépôt et de Gestion</o> lent the money.",
    "The fishermen bought their boats with loans from <o>Crédit Agricole du Maroc</o>.",
    # A body of the world and what it does something for; unions of which others have names.
    "خصصت <o>منظمة الصحة العالمية</o> لدعم السودان مليون دولار.",
    "قدم <o>برنامج الأمم المتحدة الإنمائي</o> لتمكين النساء منحة.",
    "عمل مع <o>هيئة الأمم المتحدة لمراقبة الهدنة</o> عاما.",
    "طلبت من <o>المفوضية السامية للأمم المتحدة لشؤون اللاجئين</o> للقيام بإحصاء الساكنة.",
    # What is the named one's own, what its verb is done to, bodies in general.
    "لجأ الناس إلى <o>مستشفى ناصر</o> ومحيطه في خان يونس.",
    "أطلقت <o>وزارة الصحة</o> ومديرياتها حملة.",
    "وقعت <o>شركة سالم الراعي وأولاده</o> و<o>شركة النور للكهرباء ومياه الشرب</o> العقد.",
    "ستوفر <o>اللجنة الدولية</o> الإمدادات الطبية طوال فترة العمل.",
    "ترحب <o>اللجنة الدولية</o> والجمعيات الوطنية المشاركة بهذه الفرصة.",
    "ودعت <o>اللجنة الدولية</o> إيران إلى الاعتذار.",
    # With whom the text goes on; whose it is; what it does.
    "وقام <o>بنك الإسكان</o> بإدراج الصندوق.",
    "بدعم من <o>وزارة الثقافة</o> وبشراكة مع البلدية.",
    "قال <o>مركز الحياة للتأهيل النفسي</o> التابع للوزارة ذلك.",
    # Latin names in Arabic text: small letters, an object behind; behind a title.
    "وقعت <o>stc</o> و<o>Huawei</o> اتفاقية مع <o>وزارة الاتصالات</o>.",
    "أطلقت <o>منصة Talabat</o> و<o>شركة Careem</o> خدمة جديدة.",
    "أعلن الرئيس التنفيذي لـ <o>STC</o> سامر الخطيب النتائج.",
    "أعلن الرئيس التنفيذي لـ <o>stc</o> سامر الخطيب النتائج.",
    # A legal form with a genitive; one between commas in a line of capitals.
    "<o>Tarn plc</o>'s co-founders rang the bell.",
    "Media Contact: Priya Nair, Head of Press, <o>Tarn Holdings plc</o>, +44 20 7946 0000",
    # What kind of house it is, written small or at the head of a sentence; no people, days, fields in capitals.
    "The charity <o>Greenleaf</o> raised $3 million. The charity <o>Medical Aid for Northland</o> said so.",
    "It sold shares to carmaker <o>Velmar</o> and retailer <o>Tarn</o>.",
    "Startup <o>Greenleaf</o> raised $3 million. Think tank <o>Tarn Lane</o> said so.",
    "Property developer Tom Fox will build it.",
    "The water tank Tarn fell. The company HR rules changed. The firm Monday said no.",
    "The company Anna Berg founded grew.",
    # The beginning of a known name beside the noun of several or of one; a town's name of two words is none.
    "<o>Lindral State University</o> tested kits. <o>Lindral State</o> co-authors include Anna Berg and Tom Fox, who graduated.",
    "<o>Lindral State University</o> tested kits. <o>Lindral</o> researchers included Anna Berg and Tom Fox.",
    "<o>Lindral State University</o> tested kits. The <o>Lindral State</o> geologist Anna Berg agreed.",
    "<o>New York University</o> tested kits in New York. New York lawyer Anna Berg agreed.",
]


@pytest.mark.parametrize("marked", SENTENCES)
def test_names_and_nothing_else(marked: str) -> None:
    gold = untag(marked)
    organisations, _ = find(gold.text)
    named = [words(gold.text, one.span) for one in organisations if one.refers is None]
    assert named == [words(gold.text, span) for span in gold.organisations]


def test_many_spelled_acronyms_stay_linear() -> None:
    reading = read_passages(plain_release("قالت كيو دبليو سي، " * 5000), names=False)
    assert len(find_organisations(reading)) == 5000


def test_a_known_house_in_a_longer_name_is_no_person() -> None:
    text = "For example, Google Translate was possible, said Jane Doe."
    _, people = find(text)
    assert [words(text, one.span) for one in people] == ["Jane Doe"]


@pytest.mark.parametrize(
    ("headline", "body"),
    [
        ("Federal Court Shuts Down Oregon Tax Return Preparer", "A federal court has barred a preparer for life."),
        ("Former Owner of Home Health Care Company Arrested", "The owner of a home health care company was arrested."),
        ("Oregon Construction Company Pays $3 Million To Settle", "A construction company has paid $3 million."),
    ],
)
def test_a_kind_of_body_in_a_headline_is_no_name(headline: str, body: str) -> None:
    organisations, _ = find(f"{headline}\n\n{body}")
    assert organisations == ()


def test_a_body_in_a_headline_keeps_its_name() -> None:
    text = "Northland Tax Court Orders Baker To Pay\n\nA tax court has ordered it, Northland Tax Court said on Monday."
    organisations, _ = find(text)
    assert [words(text, one.span) for one in organisations] == ["Northland Tax Court"] * 2


@pytest.mark.parametrize(
    ("text", "organisations"),
    [
        ("The Ministry of Ports, Shipping and Waterways agreed.", ["Ministry of Ports, Shipping and Waterways"]),
        (
            "The Department of Tourism, Culture, Arts, Sport and Media agreed.",
            ["Department of Tourism, Culture, Arts, Sport and Media"],
        ),
        (
            "The Ministry of Consumer Affairs, Food & Public Distribution agreed.",
            ["Ministry of Consumer Affairs, Food & Public Distribution"],
        ),
        ("The Lower Garnet Irrigation District stores water.", ["Lower Garnet Irrigation District"]),
        ("The Lower Garnet District is dry.", []),
        (
            "The Bay Herons beat the Free State Kestrels 61-58. For the Kestrels it was a second final lost.",
            ["Bay Herons", "Free State Kestrels", "Kestrels"],
        ),
    ],
)
def test_ministries_of_many_fields_special_districts_and_teams(text: str, organisations: list[str]) -> None:
    found = annotate(text)
    assert [one.span.of(found.release.text) for one in found.mentions.organisations] == organisations
