# ruff: noqa: E501 - gold sentences stay on one line
"""English offices on tagged sentences, a class of wording at a time; and what looks like one and is none."""

from __future__ import annotations

import pytest

from extractor.extract import annotate, extract
from extractor.mentions.naming.words import words_of
from extractor.mentions.people.apposed import apposed_names
from extractor.reading import read_passages
from extractor.release.plain import plain_release
from tests.mentions.tagged import find, untag, words

SENTENCES = [
    # A field in small letters between the title and the name; many words of a field; a title of two words.
    'Head of harbour lighting <p title="Head of harbour lighting">Anna Berg</p> said the lamps work.',
    'Director of finance and planning Ms <p title="Director of finance and planning">Anna Berg</p> resigned.',
    'Provincial flood risk mapping officer <p title="Provincial flood risk mapping officer">Tom Fox</p> said it rained.',
    'Cabinet member for libraries Cllr <p title="Cabinet member for libraries">Anna Berg</p> agreed.',
    'Head girl <p title="Head girl">Hala Rasem</p> read a poem, and head boy <p title="head boy">Tom Fox</p> sang.',
    'Hedge-layer and retired lineman <p title="retired lineman">Tom Fox</p> cut the ribbon.',
    'Assistant lineman <p title="Assistant lineman">Tom Fox</p> was hurt.',
    "The Danish chargé d'affaires, <p title=\"chargé d'affaires\">Anna Berg</p>, came.",
    'Tánaiste <p title="Tánaiste">Anna Berg</p> spoke.',
    # No field: a verb stands before the name, an article before the title.
    "The head of security met <p>Anna Berg</p> there.",
    # Whom one serves; a body of members.
    '<p title="spokeswoman">Anna Berg</p>, spokeswoman for Governor <p title="Governor">Tom Fox</p>, declined.',
    '<p title="attorney and frequent critic">Anna Berg</p>, the attorney and frequent critic of Governor <p title="Governor">Tom Fox</p>, declined.',
    "The chairman of the growers' federation, <p title=\"chairman of the growers' federation\">Tom Fox</p>, asked for rain.",
    # Elected in turn.
    '<p title="vice president">Anna Berg</p> was elected vice president and <p title="treasurer">Tom Fox</p> treasurer.',
    # The late; a rank behind the office; what one joined as.
    'Its founder, the late <p title="founder">Tom Fox</p>, had planted it.',
    'It was opened by the Chief Justice, Mr Justice <p title="Chief Justice">Tom Fox</p>, who spoke.',
    'Captain <p title="Captain">Anna Berg</p>, who joined as a deckhand in 2010, will sail.',
    # One of several.
    'Two farmers came. One of them, <p title="farmer">Anna Berg</p>, sang.',
    'One of the festival volunteers was <p title="festival volunteer">Anna Berg</p>.',
    # A number of others, a stall, a department are no office; a charge of two words.
    "According to <p>Anna Berg</p>, 212 drivers took part in the course.",
    'According to <p title="head of research at the mill">Anna Berg</p>, head of research at the mill, it rained.',
    "According to <p>Anna Berg</p>, the head of research resigned.",
    'It rained, said its research head, <p title="research head">Anna Berg</p>. <p>Berg</p> sang.',
    "<p>Anna Berg</p>, who runs a stall of combs, was glad.",
    '<p title="in charge of Trade and Industry">Anna Berg</p>, who is in charge of Trade and Industry, left.',
    "Contact: <p>Anna Berg</p>, Customer Relations",
    # Several fields of one office; fields that "and" joins before it; departments without "of".
    'The Director of Fisheries, Marine Parks and Ports, <p title="Director of Fisheries, Marine Parks and Ports">Anna Berg</p>, said it rained.',
    '<p title="head of Policy, Media and Law">Anna Berg</p>, head of Policy, Media and Law, said it rained.',
    'The Director of Finance, <p title="Director of Finance">Anna Berg</p>, and <p>Tom Fox</p> said it rained.',
    'Libraries and Heritage Manager <p title="Libraries and Heritage Manager">Anna Berg</p> says it rained.',
    'The Research and Development Director, <p title="Research and Development Director">Anna Berg</p>, agreed.',
    'Additional Secretary Finance <p title="Additional Secretary Finance">Anna Berg</p> came.',
    'Secretary Irrigation Capt. (retd) <p title="Secretary Irrigation">Tom Fox</p> was there.',
    # A rank of two words behind the office; honorifics that Malaysia adds.
    'Its Dean of Engineering, Associate Professor Ir. Dr. <p title="Dean of Engineering">Tom Fox</p>, came.',
    'Associate Professor <p title="director">Anna Berg</p>, director of the Harbour Centre, spoke.',
    # The first of a kind; what somebody was; where one works, in a word.
    'Northwind Robotics Inc. named <p title="Chief People Officer">Anna Berg</p> as its first ever Chief People Officer.',
    '<p title="Chief of Surgery">Anna Berg</p>, the hospital\'s first female Chief of Surgery, spoke.',
    '<p title="first vice president of the club">Anna Berg</p>, first vice president of the club, spoke.',
    'It was then-Attorney General <p title="then-Attorney General">Anna Berg</p> who joined the suit that year.',
    'Dr. <p title="research scientist">Anna Berg</p>, a research scientist there, said it rained.',
    # The office before: a new one, that somebody takes up; whom one follows.
    'Harbour Theatre has a new artistic director. <p title="artistic director">Anna Berg</p> takes up the post in May. She follows <p title="artistic director">Tom Fox</p>, who retires.',
    "The club wants a new treasurer. <p>Anna Berg</p> takes the train on Monday.",
    # Verbs that give an office: to, the role of, as; whoever works there or joins.
    'Northwind Robotics Inc. promoted <p title="Chief Risk Officer">Anna Berg</p> to Chief Risk Officer.',
    '<p title="Chief Risk Officer">Anna Berg</p> has been promoted to Chief Risk Officer.',
    '<p title="Chief Risk Officer">Anna Berg</p> assumes the role of Chief Risk Officer.',
    '<p title="head coach">Anna Berg</p> takes over from <p title="head coach">Tom Fox</p> as head coach.',
    '<o>OTB</o>’s Chief Financial Officer <p title="Chief Financial Officer" at="OTB">Anna Berg</p> said so.',
    '<p title="Chair">Anna Berg</p> will succeed <p title="Chair">Tom Fox</p> as Chair.',
    'Northwind Robotics Inc. appointed <p title="director">Anna Berg</p> to its board as a director.',
    "<p>Anna Berg</p> takes the bus to the office of the director.",
    # In the picture; an age; what the next sentence calls somebody.
    '<p title="director of the fair">Anna Berg</p> (pictured left), director of the fair, spoke.',
    'All looked at <p title="sculler">Anna Berg</p>, the 19-year-old sculler, that day.',
    'For <p title="nurse">Anna Berg</p> it is a help. The 29-year-old nurse is on call.',
    # An office before "and former"; an excellency; departments with a verb in them; the fields of a minister.
    'Lantern ambassador and former Wallabies captain <p title="Lantern ambassador">Tom Fox</p> came.',
    'His Excellency Major General (Retd.) <p title="President of the club">Tom Fox</p>, President of the club, came.',
    'The center\'s director of state policy, <p title="director of state policy">Anna Berg</p>, came.',
    '<p title="Minister for Climate Action and Rural Land">Anna Berg</p>, Minister for Climate Action and Rural Land, came.',
    # An office that a verb gives behind a clause; an honorific with its article behind the comma.
    '<p title="chair of the club">Anna Berg</p>, who ran the lamps for nine years, has been elected chair of the club.',
    "<p>Anna Berg</p>, who will sing at the fair, was named in the report.",
    'The club\'s safeguarding lead, the Revd Canon <p title="safeguarding lead">Anna Berg</p>, will leave.',
    # A short form in brackets, a comrade, trades in capitals before the name.
    'Director General of the Federal Seed Department (FSD) Dr. <p title="Director General">Anna Berg</p> came.',
    'It rained, said General Secretary Cde <p title="General Secretary">Anna Berg</p>.',
    'Retired postman <p title="Retired postman">Tom Fox</p> and publican <p title="publican">Anna Berg</p> sang.',
    # A name in a third script in brackets; an honorific and a retired one; a trade and where somebody is from.
    'Mr <p title="Group Chief Executive Officer">Lionel Seow</p> (萧启文), Group Chief Executive Officer, agreed.',
    'The Board Chairperson, Amb. (Rtd.) <p title="Board Chairperson">Anna Berg</p>, thanked all.',
    'The union’s general secretary, Mdm <p title="general secretary">Anna Berg</p>, agreed.',
    'A small-scale grower from Kinangop, Mr. <p title="small-scale grower">Tom Fox</p>, told the meeting.',
    "The mayor returned from Leeds, <p>Anna Berg</p> said.",
    # The last word of what is somebody's; the first of two family names.
    '“It rained,” said <p title="senior forecaster">Anna Berg</p>, the team’s senior forecaster.',
    "<p>Anna Berg</p>, the winner of last year's number, agreed.",
    '<p>Vicente Guerra-Nistal</p>, 54, agreed. <p title="patient recruiter">Guerra</p> was a patient recruiter for Acme Care Inc., an agency.',
    # What documents call somebody; who rises to an office; until when it was held; a title word cut short.
    '<p title="president">Tom Fox</p>, 44, of Kenabeek, identified in court documents as the president of Northwind Robotics Inc., was charged.',
    "<p>Tom Fox</p>, identified by his neighbours, was charged.",
    '<p title="assistant manager">Anna Berg</p>, who steps up from the reserves to become assistant manager, agreed.',
    '<p title="permanent secretary">Anna Berg</p>, until last month the permanent secretary of Northwind Robotics Inc., agreed.',
    'Contact: <p title="Ag. Director">Anna Berg</p>, Ag. Director, 555 010',
    # A description, then the office; a country that owns the house.
    '<p title="director">Anna Berg</p>, a marine biologist who is the director of the Harbour Centre, agreed.',
    'The permanent secretary of Mozambique’s Ministry of Rural Development, <p title="permanent secretary">Anna Berg</p>, agreed.',
    # A post that goes to somebody; an office behind the name in another script.
    'The post of Head of Branches goes to Ms. <p title="Head of Branches">Anna Berg</p>, who sings.',
    'Northwind Robotics Inc. has promoted Ms. <p title="Chief Retail Officer">Anna Berg</p> (هالة) to Chief Retail Officer.',
    # The house of the one before is no field of the next.
    'Trial Attorney <p title="Trial Attorney">Tom Fox</p> of the Fraud Section and Assistant U.S. Attorney <p title="Assistant U.S. Attorney">Anna Berg</p> came.',
    # Several of one office, with where each is from; what an apposition's participle opens is no title.
    'It names U.S. Sens. <p title="U.S. Sen">Anna Berg</p> of South Carolina, and <p title="U.S. Sen">Tom Fox</p> and <p title="U.S. Sen">Joan Lee</p>.',
    '<p title="scientist">Anna Berg</p>, a scientist studying coral reefs, agreed.',
    # A given name that is also a verb; a second honorific with its article; ranks of detectives.
    'On Monday coach <p title="coach">Will Berg</p> said the team lost.',
    'Lt Col The Reverend <p title="Lt Col">Tom Fox</p> won the award.',
    'Detective Sergeant <p title="Detective Sergeant">Anna Berg</p> agreed.',
    # A verb before the title; an ordinal of the house behind it.
    'Contact staff writer <p title="staff writer">Anna Berg</p> at 555-0100.',
    # Seats behind a name.
    '<p title="MSP">Anna Berg</p> MSP wrote a letter. <p title="TD">Tom Fox</p> TD said it works.',
    'It was opened by the Minister for Health, <p title="Minister for Health">Anna Berg</p> MP, in May.',
    # The title that opens a line of attribution ends before its house.
    '“It rained.”\n\n– <p title="Chief Operating Officer">Anna Berg</p>, Chief Operating Officer of Dunmore Harbour Link',
    '<p title="Chair of the Supervisory Board">Anna Berg</p>, Chair of the Supervisory Board of Calder SE: “The Board Agrees.”',
    # The office behind a body with "of", in capitals too; a body that is called after an office.
    'Central Organisation of Teachers Secretary General <p title="Secretary General">Anna Berg</p> agreed.',
    'Ministry of Foreign Affairs Deputy Director General <p title="Deputy Director General">Tom Fox</p> spoke.',
    'Council of Vane Scholars Chairman Maulana <p title="Chairman">Tariq Rashdi</p> came.',
    'Department of General Services Director Dr. <p title="Director">Anna Berg</p> agreed.',
    'Office of the Inspector General <p title="Inspector General">Anna Berg</p> agreed.',
    # A second office behind "and" does not make the first one's holder a house.
    'The managing director <p title="managing director">Geeta Wadiyar</p> and chief financial officer <p title="chief financial officer">Tom Fox</p> will step down.',
    'Members of the Vane Press Club elected <p title="president">Nii Lante Sowah</p> president and <p title="secretary">Anna Berg</p> secretary.',
    'Ngāti Hauiti chairperson <p title="chairperson">Aroha Keepa</p> and deputy chairperson <p title="deputy chairperson">Anna Berg</p> spoke.',
    # Where somebody plays, or what he guards; a class year; what a house is.
    'The Harwick Ironmen signed guard <p title="guard">Andre Hopson</p>. Point guard <p title="Point guard">Tom Fox</p> scored.',
    'The Vane Drovers traded center <p title="center">Ed Moss</p>. Forward <p title="Forward">Milos Petkovic</p> scored.',
    "Junior <p>Emma Brandt</p> sang, as did <p>Junior Seau</p>.",
    "The rural health center Lar Ubuntu has closed.",
    # Clergymen.
    'Archbishop <p title="Archbishop">Daniel Murnane</p> of Tuam met Rabbi <p title="Rabbi">Dov Katz</p> of Congregation Beth Tikvah.',
    'Cardinal <p title="archbishop of Milan">Stefano Arcuri</p>, archbishop of Milan, said Mass at Cardinal Health.',
    # A place before the title that a house owns.
    'The charity\'s Africa director, <p title="Africa director">Tom Fox</p>, agreed.',
]


@pytest.mark.parametrize("marked", SENTENCES)
def test_offices_of_a_sentence(marked: str) -> None:
    tagged = untag(marked)
    _, people = find(tagged.text)
    found = [(words(tagged.text, one.span), words(tagged.text, one.title)) for one in people]
    assert found == [(words(tagged.text, span), title) for span, title, _ in tagged.people]


@pytest.mark.parametrize(
    ("text", "organisations"),
    [
        ("The Board of Directors of Northwind Robotics Inc. met.", ["Northwind Robotics Inc"]),
        ("Head of Retail Banking Anna Berg left.", []),
        ("The Union Minister for Inland Ports, Anna Berg, came.", []),
        ("Queensland Transport Minister Anna Berg came.", []),
        ("The Northland Fisheries Minister, Anna Berg, came.", []),
        ("Anna Berg, Director of Public Health, signed the Memorandum of Understanding.", []),
        ("The Northland Tide Executive (NTE) paid. The NTE is old.", ["Northland Tide Executive"]),
    ],
)
def test_boards_and_offices_are_no_houses(text: str, organisations: list[str]) -> None:
    assert [one.name for one in annotate(text).entities if one.kind == "organisation"] == organisations


def test_a_co_founder_is_of_the_same_house() -> None:
    text = "Anna Berg, co-founder of Harbour Robotics Inc., spoke. Her co-founder, Tom Fox, listened."
    assert [one.organisation for one in annotate(text).entities if one.kind == "person"] == [
        "Harbour Robotics Inc",
        "Harbour Robotics Inc",
    ]


@pytest.mark.parametrize(
    ("headline", "title"),
    [
        ("Anna Berg named music director of the Harbour Orchestra", "music director"),
        ("Anna Berg elected as president of the Harbour Orchestra", "president"),
        ("Anna Berg named the ship after her mother", None),
        ("Anna Berg appointed director Tom Fox", None),
    ],
)
def test_headlines_leave_the_verb_out(headline: str, title: str | None) -> None:
    page = f"<html><body><article><h1>{headline}</h1><p>{'The hall was full on Monday evening. ' * 9}</p></article></body></html>"
    berg = next(one for one in extract(page.encode()).entities if one.name == "Anna Berg")
    assert berg.title == title


def test_a_name_between_an_office_and_its_verb_needs_no_recogniser() -> None:
    def found(text: str) -> list[str]:
        passages = words_of(read_passages(plain_release(text), names=False))
        return [name.text for words in passages for name in apposed_names(words, ())]

    assert found("Chief Executive Officer of the JCA, Everton Blagrove, said it rained.") == ["everton blagrove"]
    assert found("The head of the crew left for the JCA, Northland Harbour, on Monday.") == []
    assert found("The head of the crew left. The JCA, Northland Trust, said it rained.") == []


def test_who_stands_in_is_of_the_same_house() -> None:
    text = "The Permanent Secretary, Ministry of Water, Mrs. Anna Berg, represented by the Director of Dams, Tom Fox, came."
    found = {one.name: one.organisation for one in annotate(text).entities if one.kind == "person"}
    assert found == {"Anna Berg": "Ministry of Water", "Tom Fox": "Ministry of Water"}


@pytest.mark.parametrize(
    ("text", "house"),
    [
        ("Anna Berg works at Northwind Robotics Inc.", "Northwind Robotics Inc"),
        ("Anna Berg, who has been with Northwind Robotics Inc. for years, left.", "Northwind Robotics Inc"),
        ("Anna Berg will join Northwind Robotics Inc. in May.", "Northwind Robotics Inc"),
        ("Anna Berg was with Northwind Robotics Inc. until 2010.", None),
        ("Site manager Anna Berg of main contractor Northwind Robotics Inc. left.", "Northwind Robotics Inc"),
        ("Deputy Governor Northland Bank of Commerce Dr. Anna Berg came.", "Northland Bank of Commerce"),
        ("Ngāti Hauiti ki Uta chairperson Anna Berg said that whānau had begun cooking.", "Ngāti Hauiti ki Uta"),
        ("Taylor Swift manager Anna Berg came.", None),
        # Bodies that bear the names of persons.
        ("“It is bad,” said Anna Berg, an analyst with Raymond James.", "Raymond James"),
        ("Anna Berg of the advocacy group Iris Vale said it was bad.", "Iris Vale"),
        ("Anna Berg met the lawyer with Tom Fox.", None),
        (
            "Sable Fjord Antimony Corp. grew. “Yes,” Sable Fjord president and CEO Anna Berg said.",
            "Sable Fjord Antimony Corp",
        ),
        # Units in small letters; the house of both; an office behind an apposition; fields in a list.
        ("It was done by Anna Berg of the clinical trials unit at Calder University.", "Calder University"),
        ("Anna Berg and Tom Fox of Acme Robotics Inc signed it.", "Acme Robotics Inc"),
        (
            "The board appointed Anna Berg, who has run mines in Chile, as director of Calder University.",
            "Calder University",
        ),
        (
            "“We won,” said principal investigator Prof. Anna Berg, a consultant in ear, nose and throat surgery at Harwick "
            "General Hospital.",
            "Harwick General Hospital",
        ),
        # Whose president: of what the sentence before speaks of.
        (
            "Acme Works Ltd lost. Acme was cited by the Northland Water Agency. Its president, Anna Berg, agreed.",
            "Acme Works Ltd",
        ),
        (
            "Hearing Ahead Ireland, a charity that runs centres, agreed. “Yes,” said its director, Anna Berg.",
            "Hearing Ahead Ireland",
        ),
        # Genitives without their apostrophes; a court before its judge.
        (
            "Tri-Lock Channel Services LLC paid. Anna Berg, Tri-Locks former president, did not.",
            "Tri-Lock Channel Services LLC",
        ),
        ("Also there was the Northland Embassys development counsellor, Anna Berg.", "Northland Embassy"),
        ("He was sentenced by U.S. District Court Judge Anna Berg on Monday.", "U.S. District Court"),
        # Who owns, runs or works for a house; what he does there.
        ("According to the indictment, Anna Berg operated Quick Supplies Inc, a firm in Miami.", "Quick Supplies Inc"),
        ("Anna Berg owned and controlled Quick Supplies Inc and a staffing firm.", "Quick Supplies Inc"),
        ("Anna Berg, who was then employed by Quick Supplies Inc, walked the fields.", "Quick Supplies Inc"),
        ("Anna Berg, who supervises fisheries for the Vane Water Trust, agreed.", "Vane Water Trust"),
        ("The largest was Quick Supplies Inc., a Monroe company run by Anna Berg, who agreed.", "Quick Supplies Inc"),
        ("Anna Berg's company, Quick Supplies Inc, paid.", "Quick Supplies Inc"),
        ("Anna Berg, whose family firm Kestrel Planting Inc had never been invited, came.", "Kestrel Planting Inc"),
        ("Anna Berg of the Harwick City firm Crane & Vane LLP said so.", "Crane & Vane LLP"),
        (
            "Anna Berg, a practical nurse employed by the jail's contractor, Longleaf Healthcare Inc, testified.",
            "Longleaf Healthcare Inc",
        ),
        (
            "Larch Ridge Health System Inc paid. Larch Ridges president, Anna Berg, apologized.",
            "Larch Ridge Health System Inc",
        ),
        # Trades of a state, commissioners of a field, superintendents.
        (
            "The Northland Department of Health today announced a case. “Yes,” said State Epidemiologist Anna Berg.",
            "Northland Department of Health",
        ),
        (
            "The Kansas Insurance Department agreed. Insurance Commissioner Anna Berg came.",
            "Kansas Insurance Department",
        ),
        (
            "Harwick School District 12 opened a school. Superintendent Anna Berg said that it grew.",
            "Harwick School District 12",
        ),
        # A noun behind the name, the house that acted, the one under whose officer somebody worked.
        (
            "The logs were kept at the Harwick Maritime Museum. Archivist Anna Berg of the museum agreed.",
            "Harwick Maritime Museum",
        ),
        (
            "Crane & Vane LLP acted as adviser to Quick Supplies Inc, with partner Anna Berg heading the team.",
            "Crane & Vane LLP",
        ),
        ("He worked at Acme Robotics Inc under director Anna Berg.", "Acme Robotics Inc"),
        ("The Town of Marlow Falls sued. Selectboard Chair Anna Berg said that work began.", "Town of Marlow Falls"),
        (
            "The Agency of Natural Resources agreed. Secretary of Natural Resources Anna Berg came.",
            "Agency of Natural Resources",
        ),
        # Contacts, in whatever paragraph.
        (
            "Tidewrack Materials, Inc. opened a plant.\n\nLearn more. Media contact: Anna Berg, 360-555-0148.",
            "Tidewrack Materials, Inc",
        ),
        # Attorneys general are of a department of justice, not of a district's prosecutor.
        (
            "The Delaware Department of Justice met. Deputy Attorney General Anna Berg once was with the Harwick District "
            "Attorney's Office.",
            "Delaware Department of Justice",
        ),
        ("Anna Berg, Sarpanch of Gram Panchayat Kheda Khurd, came.", "Gram Panchayat Kheda Khurd"),
        ("Harwick General Hospital's Dr Anna Berg said it works.", "Harwick General Hospital"),
        ("On behalf of the Vane Water Trust, Anna Berg signed the agreement.", "Vane Water Trust"),
        ("Acme Robotics Inc. has hired Anna Berg as chief financial officer.", "Acme Robotics Inc"),
        ("Anna Berg and Tom Fox, both of Calder University, led the work.", "Calder University"),
        ("Anna Berg, chair of the local residents' association, welcomed it.", None),
        ("Anna Berg, on behalf of the Vane Water Trust, signed.", "Vane Water Trust"),
        ("Anna Berg founded Acme Robotics Inc in 1999.", "Acme Robotics Inc"),
        ("Acme Robotics Inc was founded by Anna Berg.", "Acme Robotics Inc"),
        ("Acme Robotics plc's founder, Anna Berg, rang the bell.", "Acme Robotics plc"),
        ("Anna Berg, representing Calder University, signed.", "Calder University"),
        ("Tom Fox, of Acme Robotics Inc, and Anna Berg, for Calder University, signed.", "Calder University"),
        ("Anna Berg joins Calder University as chief scientist from Acme Robotics Inc.", "Calder University"),
        (
            "Anna Berg, previously head of policy at Acme Robotics Inc, has been named dean of Calder University.",
            "Calder University",
        ),
        (
            "Acme Robotics Inc said that Anna Berg, a former head of policy at Calder University, has been hired as its "
            "first compliance officer.",
            "Acme Robotics Inc",
        ),
        ("Anna Berg, former head of policy at Acme Robotics Inc, said it works.", "Acme Robotics Inc"),
        (
            "Acme Robotics Inc began with Anna Berg, a former engineer at Calder University who is now the company's chief "
            "technology officer.",
            "Acme Robotics Inc",
        ),
        (
            "Present were Senior Secretary Ms. Anna Berg, Additional Secretary (Ports Wing) Mr. Tom Fox and others.",
            None,
        ),
        ("Anna Berg, the WHO's regional director, said it works.", "WHO"),
        ("The deed was signed by Anna Berg for Calder University and by Tom Fox.", "Calder University"),
        ("Tom Fox came, and Anna Berg signed for Calder University.", "Calder University"),
        ("Anna Berg on behalf of the contractor, Acme Robotics Inc, signed.", "Acme Robotics Inc"),
        ("The report was signed by Anna Berg on behalf of the auditors, M/s Acme Robotics & Co.", "Acme Robotics & Co"),
        ("Anna Berg cooked for Calder University.", None),
        ("Anna Berg, who covers mines at Calder Securities, wrote a note.", "Calder Securities"),
        ("Anna Berg, who covers mines for Calder Securities, wrote a note.", "Calder Securities"),
        ("Anna Berg, who represented the Vane Water Trust, agreed.", "Vane Water Trust"),
        ("Anna Berg, a labour economist with the think tank Calder Policy Forum, agreed.", "Calder Policy Forum"),
        ("Calder University was founded in 2003 by the late Dr. Anna Berg.", "Calder University"),
        ("Photo: Co-founders Anna Berg and Tom Fox at the Ol Kalou collection centre.", None),
        ("Acme Ferries is owned by the fund Beta Partners. Its chief executive, Anna Berg, agreed.", "Acme Ferries"),
        ("Her duties pass to Anna Berg, until now mine manager at Acme Gold Inc.", "Acme Gold Inc"),
        ("Chairman Calder Research Council (CRC) Dr. Anna Berg came.", "Calder Research Council"),
        ("The Chief Executive of Acme Tags (Pvt.) Limited, Ms. Anna Berg, came.", "Acme Tags (Pvt.) Limited"),
        # The house on the line below the office; a heading with its colon, a sentence, a list under its houses are none.
        ("Sincerely,\nAnna Berg, President\nCalder Society of Weavers", "Calder Society of Weavers"),
        ("Press enquiries:\nDr. Anna Berg\nHead of Press\nVane Water Trust\n01632 960 111", "Vane Water Trust"),
        ("Anna Berg, Chair\nVane Water Trust\nTom Fox, Director\nCalder University", "Vane Water Trust"),
        ("Anna Berg, President\nVane Water Trust:\nIt cleans rivers.", None),
        (
            "Anna Berg, President\nVane Water Trust\nThe people who keep the rivers of the county clean number more than "
            "four hundred, and they come from every village on both banks.",
            None,
        ),
        ("It rained, said Anna Berg, president\nVane Water Trust", None),
        # A brand of one word before an officer in small letters; a trade, a noun, a party, a lawyer's client are none.
        ("Solvetta chairman Anna Berg told them to wait.", "Solvetta"),
        ("Orlavik co-founders Anna Berg and Tom Fox spoke.", "Orlavik"),
        ("Orlavik's finance director Anna Berg agreed.", "Orlavik"),
        ("Pub owner Anna Berg agreed.", None),
        ("Biotech founder Anna Berg agreed.", None),
        ("Conservative chairman Anna Berg agreed.", None),
        ("Crenshaw lawyer Anna Berg agreed.", None),
        # The office and house of who opens a line of capitals, or a quotation; a winner, a field, a place are none.
        ("“It rained.”\n– Anna Berg, Chief Executive Officer, Dunmore Harbour Link", "Dunmore Harbour Link"),
        ("“It rained.”\nAnna Berg, General Manager of Calder Grain Hub", "Calder Grain Hub"),
        ("Anna Berg, Chairman of the Supervisory Board of Calder SE: “The Supervisory Board agrees.”", "Calder SE"),
        ("Anna Berg, Chair of the Board of Directors of Harwick Re, agreed.", "Harwick Re"),
        ("Anna Berg, manager of Calder Grain Co-operative, agreed.", "Calder Grain Co-operative"),
        ("“It rained.”\nAnna Berg, Winner of the Golden Reed Award", None),
        ("“It rained.”\nAnna Berg, Chief Executive Officer, Retail Banking", None),
        ("“It rained.”\nAnna Berg, Mayor of Calder Falls", "Calder Falls"),
        ("Signed by:\nCalder University\nAnna Berg, Treasurer\nVane Water Trust\nTom Fox, Chair", None),
        ("The Calder Bakers Society (CBS) president, Anna Berg, said it works.", "Calder Bakers Society"),
        ("Calder Bakers Society (CBS) president Anna Berg said it works.", "Calder Bakers Society"),
        ("The Calder Bakers Society (CBS) met US president Anna Berg.", "US"),
        ("Anna Berg, speaking on behalf of the Calder Bakers Society, objected.", "Calder Bakers Society"),
        ("Speaking for the Calder Bakers Society, Anna Berg objected.", "Calder Bakers Society"),
        ("Anna Berg, speaking for the first time, thanked the Calder Bakers Society.", None),
    ],
)
def test_the_house_that_words_beside_a_name_tell(text: str, house: str | None) -> None:
    berg = next(one for one in annotate(text).entities if one.name == "Anna Berg")
    assert berg.organisation == house


@pytest.mark.parametrize(
    ("text", "name", "title"),
    [
        ("Its president is Siobhán Mac Cormaic.", "Siobhán Mac Cormaic", "president"),
        ("The union's general secretary is Anna Berg and its base is Oslo.", "Anna Berg", "general secretary"),
        ("The lead negotiator was Anna Berg.", "Anna Berg", "lead negotiator"),
        ("The problem is Anna Berg said nothing.", "Anna Berg", None),
        ("Anna Berg, MD and CEO of Acme, said so.", "Anna Berg", "MD and CEO"),
        ("Anna Berg, MD & CEO, Acme, said so.", "Anna Berg", "MD & CEO"),
        ("Anna Berg, MD, and others said so.", "Anna Berg", None),
        ("According to Anna Berg, the agent network now covers 61 towns.", "Anna Berg", None),
        ("Relations Officer for the midlands Colm Fahey left.", "Colm Fahey", "Relations Officer for the midlands"),
        (
            "According to the Group Head, Retail and Digital, Mr. Tunde Bello, it grew.",
            "Tunde Bello",
            "Group Head, Retail and Digital",
        ),
        (
            "The Executive Director, Retail and SME Banking, Alhaji Umar Bello, disclosed the sum.",
            "Umar Bello",
            "Executive Director, Retail and SME Banking",
        ),
        ("The Director, Public Enlightenment, Dr. Hala Bello, agreed.", "Hala Bello", "Director, Public Enlightenment"),
        ("Dr Anna Berg, Director of Public Health, said no.", "Anna Berg", "Director of Public Health"),
    ],
)
def test_the_office_that_the_words_before_a_name_tell(text: str, name: str, title: str | None) -> None:
    (person,) = (one for one in annotate(text).entities if one.kind == "person")
    assert (person.name, person.title) == (name, title)


def test_a_firm_by_its_first_word_after_its_full_name() -> None:
    text = (
        "A settlement with Brightpath Loan Servicing, LLC was signed.\n\nBrightpath, which is based in Sioux Falls, did "
        "not admit it. Its general counsel, Anna Berg, agreed."
    )
    (person,) = (one for one in annotate(text).entities if one.kind == "person")
    assert person.organisation == "Brightpath Loan Servicing, LLC"


def test_a_firm_in_full_tells_that_its_short_form_is_no_person() -> None:
    text = (
        "The order affects Haraka Pesa Limited and Jaza Credit Limited.\n\nHaraka Pesa, the largest of the lenders, said "
        "it would appeal to the High Court. In a letter, its chief executive officer, Anna Berg, denied it."
    )
    (person,) = (one for one in annotate(text).entities if one.kind == "person")
    assert person.organisation == "Haraka Pesa"


def test_a_listed_house_is_no_field() -> None:
    text = "The Permanent Secretary, Federal Ministry of Agriculture and Food Security, Mrs. Anna Berg, agreed."
    (person,) = (one for one in annotate(text).entities if one.kind == "person")
    assert (person.title, person.organisation) == (
        "Permanent Secretary",
        "Federal Ministry of Agriculture and Food Security",
    )


def test_a_house_and_the_place_where_somebody_sits() -> None:
    text = 'The World Food Programme (WFP) sent trucks.\n\n"They are here," said Anna Berg, WFP/Lusaka.'
    (person,) = (one for one in annotate(text).entities if one.kind == "person")
    assert person.organisation == "World Food Programme"


def test_the_stop_of_an_honorific_or_initial_ends_no_sentence() -> None:
    text = "It was signed by Ms. Anna Berg and Prof. J. Fox. The end came. زار د. سامي الحداد المركز."
    (own,) = words_of(read_passages(plain_release(text)))
    assert [own.shown[at] for at in range(len(own)) if own.opens_sentence(at)] == ["It", "The", "زار"]
