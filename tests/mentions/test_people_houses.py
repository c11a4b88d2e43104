# ruff: noqa: E501 - sentences stay on one line
"""English titles with the houses beside them: what belongs to the title, what only tells of the house; near misses."""

from __future__ import annotations

import pytest

from extractor.extract import annotate


@pytest.mark.parametrize(
    ("text", "title", "house"),
    [
        # What describes the house is no part of the title; its department is.
        ("Anna Berg, chief operating officer of biotech company Quorn, said it works.", "chief operating officer", "Quorn"),
        ("Anna Berg, country head of German toolmaker Brandholz, said it works.", "country head", "Brandholz"),
        ("Anna Berg, chief executive of Egyptian real estate developer Palm Crest, said it works.", "chief executive", "Palm Crest"),
        ("Anna Berg, head of investor relations at Brussels-listed Solvanta, said it works.", "head of investor relations", "Solvanta"),
        ("The founder of Oslo-based Tarvik GmbH, Anna Berg, said it works.", "founder", "Tarvik GmbH"),
        ("Anna Berg, head of the finance department at Acme Robotics Inc, left.", "head of the finance department", "Acme Robotics Inc"),
        ("Anna Berg, dean of the Law School at Calder University, left.", "dean of the Law School", "Calder University"),
        ("Yesterday the property developer Anna Berg said it works.", "property developer", None),
        # The country that owns the house, in two words or in the plural; one that is the house's.
        ("The minister met Anna Berg, President of South Korea's Brandholz Group.", "President", "Brandholz Group"),
        ("Anna Berg, chairman of Saudi Arabia's Tarvik Holding, said it works.", "chairman", "Tarvik Holding"),
        ("Anna Berg, President of the Philippines' Tarvik Holding, said it works.", "President", "Tarvik Holding"),
        ("Anna Berg, president of South Korea's ruling party, said it works.", "president of South Korea's ruling party", None),
        # A verb and its object behind the name; no object in capitals.
        ("The Managing Director of Calder Cement Plc, Ms Anna Berg, disclosed this at the company's annual general meeting.", "Managing Director", "Calder Cement Plc"),
        ("The President of Calder Oil Mills Plc, Ms Anna Berg, received them at the firm's head office.", "President", "Calder Oil Mills Plc"),
        ("Anna Berg, longtime US ambassador to Chad, said it works.", "longtime US ambassador to Chad", "US"),
        # What somebody was prior to the office, a prior; a chair by a verb; members of a body.
        ("Prior to this, Anna Berg served as head of risk at Calder Bank.", "head of risk", "Calder Bank"),
        ("Prior to joining Tarvik, Anna Berg served as general counsel of Calder Foods.", "general counsel", "Calder Foods"),
        ("The prior of the abbey, Anna Berg, said no.", "prior of the abbey", None),
        ("The inquiry is chaired by Dame Anna Berg and will report in May.", None, None),
        ("The meeting was chaired by Anna Berg, president of Calder Bank.", "president", "Calder Bank"),
        ("Anna Berg has been appointed to its Board of Directors.", "Director", None),
        ("Anna Berg has been appointed to the Executive Committee of Tarvik Motors.", None, None),
        ("Anna Berg has been promoted to Executive Director.", "Executive Director", None),
        ("Anna Berg was appointed Chair of the Board of Directors of Tarvik Motors.", "Chair of the Board of Directors", "Tarvik Motors"),
        # Who is appointed to an office, a rank or another office before the name.
        ("Calder Institute has appointed Professor Anna Berg as director of research.", "director of research", "Calder Institute"),
        ("The Governor has named Judge Anna Berg chairman of the Calder Ethics Commission.", "chairman", "Calder Ethics Commission"),
        ("The council appointed Councillor Anna Berg as deputy leader.", "deputy leader", None),
        ("Calder Gas has named mining veteran Anna Berg as chairman.", "chairman", "Calder Gas"),
        ("Calder Foods has hired former Velmar executive Anna Berg as its chief marketing officer.", "chief marketing officer", "Calder Foods"),
        ("The newly elected Councillor Anna Berg said no.", "newly elected Councillor", None),
        ("The Governor appointed Judge Anna Berg on Monday.", "Judge", None),
        ("Calder Gas has hired veteran broadcaster Anna Berg to lead its studio.", "veteran broadcaster", "Calder Gas"),
        # Honorifics in a bracket, of a bishop, of a profession; what a rank behind the comma leaves.
        ("She met the Vice-Chancellor, Calder University, Prof. (Dr.) Anna Berg.", "Vice-Chancellor", "Calder University"),
        ("The chair, Amb. (Rtd.) Anna Berg, spoke.", "chair", None),
        ("The Presiding Bishop, the Most Rev. Prof. Anna Berg, spoke.", "Presiding Bishop", None),
        ("The Regional Manager for the East, Engineer Anna Berg, spoke.", "Regional Manager for the East", None),
        ("Present were Regional Manager Tom Fox, Engineer Anna Berg and Jo Bell.", "Engineer", None),
        # Titles of two or three words; counsel of somebody; a house's own boss.
        ("Mayor Pro Tem Anna Berg opened the meeting.", "Mayor Pro Tem", None),
        ("Anna Berg, Mayor Pro Tem, opened the meeting.", "Mayor Pro Tem", None),
        ("The Cathaoirleach of Calder County Council, Anna Berg, spoke.", "Cathaoirleach", "Calder County Council"),
        ("Counsel to the first defendant, Chief Anna Berg, pleaded.", "Counsel to the first defendant", None),
        ("Counsel for the defendant, Anna Berg, pleaded.", "Counsel for the defendant", None),
        ("In the trial, prosecution counsel, Anna Berg, called a witness.", "prosecution counsel", None),
        ("The federation's own boss, Anna Berg, was heard.", "boss", None),
        # What the office is left for, or whose it was; the next part of a line.
        ("Anna Berg steps down as finance director to head up Tarvik Motors.", "finance director", None),
        ("Anna Berg becomes chair of Calder Bank in place of Tom Fox.", "chair", "Calder Bank"),
        ("Name: Anna Berg, Director and President / Inquiries: Tom Fox, Manager", "Director and President", None),
        ("Anna Berg, director / producer of the film, spoke.", "director / producer of the film", None),
        # Corps and degrees in capitals behind a name; of a house behind Jr.; now at a house.
        ("LTC Anna Berg INF (GSC) PA, Commanding Officer of Tarvik Battalion, spoke.", "Commanding Officer", "Tarvik Battalion"),
        ("Ms Anna Berg CA(SA), finance director of Calder Bank, spoke.", "finance director", "Calder Bank"),
        ("Lt. Cdr. Anna Berg Jr. of the Tarvik Navy spoke.", "Lt. Cdr", "Tarvik Navy"),
        ("Maj. Gen. Anna Berg, currently with Tarvik Motors, will take over.", "Maj. Gen", "Tarvik Motors"),
        # For whom somebody signs; the team from a house; the office of the next of a list is not hers.
        ("It was signed on behalf of Calder Bank by Ms Anna Berg, director general.", "director general", "Calder Bank"),
        ("It was signed for Calder Bank by Anna Berg.", None, "Calder Bank"),
        ("A team from Calder Bank under the leadership of surgeon Anna Berg came.", "surgeon", "Calder Bank"),
        ("Present were the Governor Anna Berg, Calder Mining Chair Dr. Tom Fox, and others.", "Governor", None),
        ("Present were Governor Anna Berg, Calder Mining's chair, and others.", "Governor", "Calder Mining"),
        # The field of a lawyer in a bracket is no house; who is promoted is told behind the verb.
        ("The new partners are Anna Berg and Tom Fox (International Arbitration).", "partner", None),
        ("The new partners are Anna Berg (Calder Bank) and Tom Fox (Tarvik Motors).", "partner", "Calder Bank"),
        ("Promoted to Counsel are Tom Fox, Anna Berg and Jo Bell.", "Counsel", None),
        ("Elected to the council were Anna Berg and Tom Fox.", None, None),
        # Who is to succeed somebody; whose deputy somebody is.
        ("Tom Fox, treasurer of Calder Bank, will retire. The board named Anna Berg to succeed him.", "treasurer", "Calder Bank"),
        ("Tom Fox, treasurer of Calder Bank, met Anna Berg. Nobody wants to succeed him.", None, None),
        ("Tom Fox, director of Calder Bank, came with his deputy, Anna Berg.", "deputy", "Calder Bank"),
        ("Tom Fox, director of Calder Bank, was late. Fox's assistant, Anna Berg, spoke.", "assistant", "Calder Bank"),
        ("Tom Fox, director of Calder Bank, came with his lawyer, Anna Berg.", "lawyer", None),
        # A field behind the title's comma; a title word cut short; the chair of those named by a plural.
        ("Anna Berg, Director, Investor Relations, spoke.", "Director, Investor Relations", None),
        ("It met Anna Berg (Director, Research & External Relations) there.", "Director, Research & External Relations", None),
        ("Anna Berg, Sr. Director, Marketing, spoke.", "Sr. Director, Marketing", None),
        ("Anna Berg, Sr., director of Calder Bank, spoke.", "director", "Calder Bank"),
        ("Anna Berg, Director, Finance Ministry, spoke.", "Director", "Finance Ministry"),
        ("Chair of Calder Bank’s Trustees: Anna Berg.", "Chair", "Calder Bank"),
        ("Chair of the Board of Directors: Anna Berg. Directors: Tom Fox, Jo Bell.", "Chair of the Board of Directors", None),
        # A county that governs; a verb of being opens no adverbial; a year is no office.
        ("Tarvik County Commissioner Anna Berg agreed.", "Tarvik County Commissioner", "Tarvik County"),
        ("County Commissioner Anna Berg agreed.", "County Commissioner", None),
        ("Tarvik County Sheriff Anna Berg agreed.", "Tarvik County Sheriff", "Tarvik County"),
        ("Present was the CECM for Health, Dr. Anna Berg representing the Governor.", "CECM for Health", None),
        ("In a letter to the builder, Anna Berg asked for repairs.", None, None),
        ("Tom Fox founded it with Anna Berg, in 1979 and remains its Chairman.", None, None),
        # The house at the end of a line; no place.
        ("We sign.\n\nAnna Berg, Secretary General, APICER – Associação das Indústrias", "Secretary General", "APICER"),
        ("We sign.\n\nAnna Berg, Manager, Dubai", "Manager", None),
        ("We sign.\n\nAnna Berg, Mayor, Quorvik", "Mayor", None),
        # What somebody becomes behind what she is; no mother, no author.
        ("Anna Berg, lead director of Calder Bank, becomes chairperson.", "chairperson", "Calder Bank"),
        ("Anna Berg, head of sales at Calder Bank, will become chief executive of Tarvik Motors.", "chief executive", "Tarvik Motors"),
        ("Anna Berg, director of Calder Bank, becomes a mother.", "director", "Calder Bank"),
        ("Anna Berg, director of Calder Bank, becomes an author.", "director", "Calder Bank"),
        # Fields in small letters in a bracket; where somebody stands in the picture is none.
        ("Anna Berg, vice-president (research), University of Northland, welcomed it.", "vice-president (research)", "University of Northland"),
        ("Anna Berg, head of people (grocery), left early.", "head of people (grocery)", None),
        ("Anna Berg, chair (left), and Tom Fox came.", "chair", None),
        # A pair of titles with a superlative between; two people.
        ("Calder Guild mourns its former Master and oldest Fellow, Anna Berg.", "former Master and oldest Fellow", "Calder Guild"),
        ("Calder Bank said its chairman and largest shareholder, Anna Berg, sold.", "chairman and largest shareholder", "Calder Bank"),
        # Appointed with a number, or an office held so far, in between.
        ("The appointment of Ms. Anna Berg (DIN 01234567) as director of Calder Bank was approved.", "director", "Calder Bank"),
        ("Calder Bank approved the appointment of Anna Berg (DIN: 01234567), presently Vice President – Sales, as Chief Financial Officer.", "Chief Financial Officer", "Calder Bank"),
        # A minister of state's portfolio is no body.
        ("Minister of State for Food Processing Industries Anna Berg came.", "Minister of State for Food Processing Industries", None),
        # Who leads another house as well; who leads one.
        ("At a meeting of Calder Federation, its president Anna Berg, who also heads Tarvik Motors, said so.", "president", "Calder Federation"),
        ("The pilot Anna Berg, who heads Tarvik Motors, said so.", "pilot", "Tarvik Motors"),
        # A field with an acronym inside, of a house's officer; a partner of the law firm that the paragraph names.
        ("Calder Bank's ex-head of ESG products Anna Berg left.", "ex-head of ESG products", "Calder Bank"),
        ("Calder Foods was advised by Hale Fox LLP, a team led by partner Anna Berg.", "partner", "Hale Fox LLP"),
        ("Calder Foods was bought by Tarvik Mills, said partner Anna Berg.", "partner", None),
        # Firms through which somebody acts; a lawyer through whom.
        ("Anna Berg, through her companies Calder Care LLC and Tarvik Inc., billed the state.", None, "Calder Care LLC"),
        ("Anna Berg, through her lawyer at Calder Law LLP, denied it.", None, None),
        # The office of somebody in office; one who manages an office.
        ("Issued by Anna Berg, Chief Registrar's Office, Public Relations.", None, "Chief Registrar's Office"),
        ("Anna Berg, the mayor's office manager, agreed.", "office manager", None),
        # The house of who stands with somebody.
        ("Senior Minister Anna Berg with Calder Bank Vice-President Tom Fox in Oslo.", "Senior Minister", None),
        ("Head of roads Anna Berg, with Calder Bank's Tom Fox, agreed.", "Head of roads", None),
        ("Anna Berg, a driver with Calder Bank, agreed.", "driver", "Calder Bank"),
        # The house of the noun before "whose".
        ("Calder Bank paid the guild, whose chair, Anna Berg, was glad. The Tarvik Guild of Builders grew.", "chair", "Tarvik Guild of Builders"),
        ("Calder Bank, whose chair, Anna Berg, was glad, paid the Tarvik Guild of Builders.", "chair", "Calder Bank"),
    ],
)  # fmt: skip
def test_the_title_and_the_house(text: str, title: str | None, house: str | None) -> None:
    berg = next(one for one in annotate(text).entities if one.name == "Anna Berg")
    assert (berg.kind, berg.title, berg.organisation) == ("person", title, house)
