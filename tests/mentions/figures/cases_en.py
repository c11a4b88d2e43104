"""English release sentences with their figures in braces; see ``cases_ar`` for how they are written."""

from __future__ import annotations

BUILDERS: list[tuple[str, list[str]]] = [
    ("The network spans {more than 230 cities} in {45 countries}.", ["230 more_than count city", "45 - count country"]),
    ("NLC represents {over 200 million people}.", ["200000000 more_than count person"]),
    ("The company invested {$3bn} last year.", ["3000000000 - money USD"]),
    ("Revenue rose {12 percent} to {$1.45 billion}.", ["12 - percent percent", "1450000000 - money USD"]),
    ("We expect {between 10 and 12 million visitors}.", ["10000000..12000000 range count visitor"]),
    ("The plant will create {up to 1,500 jobs}.", ["1500 up_to count job"]),
    ("{At least two dozen schools} took part.", ["24 at_least count school"]),
    ("Hundreds of thousands of residents were affected.", []),
    ("{Half a million households} lost power.", ["500000 - count household"]),
    (
        "A {20-member delegation} visited Amman.".replace("{20-member delegation}", "{20-member} delegation"),
        ["20 - count member"],
    ),
    ("The fund holds {AED 5.2 million} and {EUR 300,000}.", ["5200000 - money AED", "300000 - money EUR"]),
    ("{No fewer than 40 experts} will speak.", ["40 at_least count expert"]),
    ("Attendance {exceeded 4,000}.", ["4000 more_than count ?"]),
    ("The road is {1.6 km} long.", ["1.6 - quantity kilometer"]),
    ("It produces {15,000 barrels per day}.", ["15000 - quantity barrel_per_day"]),
    ("COVID-19 cases fell.", []),
    ("The PLAY 60 initiative and the G20 summit", []),
    ("Call (651) 296-3353 or 1-800-657-3787.", []),
    ("445 Minnesota Street, Suite 600, St. Paul, MN 55101", []),
    ("Founded in 1998, the firm employs {350 people}.", ["350 - count person"]),
    ("Under Section 8.31 and Article 12 of the law", []),
    ("Doors open at 7:30 p.m. and close at 10 pm.", []),
    ("Jane Doe, 34, was honored.", []),
    ("5 min read", []),
    ("Version 2.4.1 is out; see page 17.", []),
    ("1. Introduction", []),
    ("{Nearly 90 percent} of students passed.", ["90 about percent percent"]),
    ("Rates rose by {25 basis points}.", ["25 - percent basis_point"]),
    ("The bank cut rates by {two percentage points}.", ["2 - percent percentage_point"]),
    ("It raised {£12.5m} from {three investors}.", ["12500000 - money GBP", "3 - count investor"]),
    ("Sales grew from {$3 million} to {$5 million}.", ["3000000 - money USD", "5000000 - money USD"]),
    ("The grant is worth {CAD 40,000}.", ["40000 - money CAD"]),
    ("A fine {not to exceed $10,000} may apply.", ["10000 at_most money USD"]),
    ("More than half of respondents agreed.", []),
    ("The third edition of the 25th annual forum", []),
    ("Follow us at www.example.com/2024/05/12 or @press24 #Run2025", []),
    ("{Five (5) days} of training were offered.", ["5 - count day"]),
    ("Number of employees: {1,200}", ["1200 - count employee"]),
    ("Only {21} of {131 countries} reported.", ["21 - count country", "131 - count country"]),
    ("The 50,000-seat stadium".replace("50,000-seat", "{50,000-seat}"), ["50000 - count seat"]),
    ("The index gained {1.5 to 2 per cent}.", ["1.5..2 range percent percent"]),
    ("We planted {one and a half million trees}.", ["1500000 - count tree"]),
]

JUDGES: list[tuple[str, list[str]]] = [
    (
        "The program has trained {roughly 15,000 teachers} across {nine states}.",
        ["15000 about count teacher", "9 - count state"],
    ),
    ("Donors pledged {€2.3 billion} in aid.", ["2300000000 - money EUR"]),
    ("{Fewer than 10%} of applicants were accepted.", ["10 less_than percent percent"]),
    ("The museum welcomed {its one millionth visitor}.".replace("{", "").replace("}", ""), []),
    ("The new terminal covers {120,000 square meters}.", ["120000 - quantity square_meter"]),
    ("Prices range {from $15 to $40}.", ["15..40 range money USD"]),
    ("The vessel carried {23,000 metric tons of wheat}.", ["23000 - quantity ton"]),
    ("About {sixty volunteers}".replace("About {", "{About "), ["60 about count volunteer"]),
    (
        "The committee approved {a $700,000 grant} for {12 new early childhood centers}.".replace("{a ", "a {"),
        ["700000 - money USD", "12 - count center"],
    ),
    ("{As many as 3,000 families} will benefit.", ["3000 up_to count family"]),
    (
        "Over the next five years the city will build {400 affordable homes}.".replace("five years", "{five years}"),
        ["5 - count year", "400 - count home"],
    ),
    ("{A maximum of 50 participants} may register.", ["50 at_most count participant"]),
    ("It serves {1.2M customers} worldwide.", ["1200000 - count customer"]),
    ("Executive Order 20-99 and Resolution 2231", []),
    ("Flight 370, Room 12, Gate 5, Level 3", []),
    ("The S&P 500 and the Fortune 100", []),
    ("On 14 of {30 days} it rained.".replace("14", "{14}"), ["14 - count day", "30 - count day"]),
    ("Emissions dropped {18.5%} compared with 2019.", ["18.5 - percent percent"]),
    ("The tender closes in {45 days}.", ["45 - count day"]),
    ("{Twenty-five judges} and {one hundred and ten lawyers} attended.", ["25 - count judge", "110 - count lawyer"]),
    ("The deal is valued at {approximately US$ 85 million}.", ["85000000 about money USD"]),
    ("Workers earn {less than 2 dollars} a day.", ["2 less_than money USD"]),
    ("It will supply {500 MW} of power to {250,000 homes}.", ["500 - quantity megawatt", "250000 - count home"]),
    ("The center treats {two to three thousand patients} monthly.", ["2000..3000 range count patient"]),
    ("Shares rose {3 cents} to {$4.25}.", ["0.03 - money USD", "4.25 - money USD"]),
    ("The school has {500+ students}.", ["500 at_least count student"]),
    ("In Doha, the ministry allocated {40 million riyals}.", ["40000000 - money QAR"]),
    ("The Egyptian fund set aside {60 million pounds}.", ["60000000 - money EGP"]),
    ("A crowd of {10,000 or more} gathered.", ["10000 at_least count ?"]),
    ("{1,000 meals a day} are served.".replace("meals a day}", "meals} a day"), ["1000 - count meal"]),
    ("The campaign reached {three quarters of a million people}.", ["750000 - count person"]),
    ("She won {two gold medals} and came second.", ["2 - count medal"]),
    ("One of the largest donors is a former executive.", []),
    ("Copyright © 2024 Example Trust. All rights reserved.", []),
    ("Minutes of the 9/11 memorial, open 24/7", []),
    ("The 2023 report and the 2030 agenda", []),
    ("Between 2015 and 2020 the trust grew.", []),
    ("ISO 9001 and Windows 11", []),
    (
        "Ages 18-24 are eligible; up to {60 places} remain.".replace("up to {60", "{up to 60").replace(
            "Ages 18-24", "Young people"
        ),
        ["60 up_to count place"],
    ),
    ("The firm supplies {4.5 billion cubic feet} of gas.", ["4500000000 - quantity cubic_foot"]),
    (
        "{Eleven of the 14 projects} are complete.".replace("Eleven of the 14 projects", "Eleven").replace(
            "are", "of the {14 projects} are"
        ),
        ["11 - count project", "14 - count project"],
    ),
    ("He was sentenced to {six months} in prison and fined {$5,000}.", ["6 - count month", "5000 - money USD"]),
    ("Losses totaled {$1.5 million to $2 million}.", ["1500000..2000000 range money USD"]),
    ("The pipeline is {some 325 kilometers} long.", ["325 about quantity kilometer"]),
]

JUDGES += [
    ("Buyers came {from 60-plus countries}.".replace("{from ", "from {"), ["60 at_least count country"]),
    ("It delivered {40 metric tons of medical supplies}.", ["40 - quantity ton"]),
    ("The vote was 12-3 and the order was 20-103.", []),
    ("Several hundred people and a few thousand others", []),
    ("Net income rose from {$12.4 million} to {$15.1 million}.", ["12400000 - money USD", "15100000 - money USD"]),
    ("A {2,000-square-foot} facility opened at 100 Main Street.", ["2000 - quantity square_foot"]),
    (
        "{Five hundred (500) units} were sold for {€1bn-€2bn}.",
        ["500 - count unit", "1000000000..2000000000 range money EUR"],
    ),
    ("The fair drew {40,000 visitors} and {1,200 hosted buyers}.", ["40000 - count visitor", "1200 - count buyer"]),
]

# Causes that a set written blind brought to light; the rules were mended with these in view, so they judge nothing.
BUILDERS += [
    ("The mill cost {R50 million} and {Sh1.2 billion} in Nairobi.", ["50000000 - money ZAR", "1200000000 - money KES"]),
    ("The state pays {Rs 500 crore} and {Rs 75 lakh} in India.", ["5000000000 - money INR", "7500000 - money INR"]),
    ("The miner raised {A$12.5m} and spent {€2.5m–€3m}.", ["12500000 - money AUD", "2500000..3000000 range money EUR"]),
    ("One in five children and 1 in 10 adults are stunted.", []),
    (
        "Inflation eased {0.3 percentage points} to {4.1 percent}.",
        ["0.3 - percent percentage_point", "4.1 - percent percent"],
    ),
    (
        "The airport handled {9.1m passengers} on a 3m wide belt.".replace("3m", "{3m}"),
        ["9100000 - count passenger", "3 - quantity meter"],
    ),
    ("We expect {2} or {3 million people}.", ["2000000 - count person", "3000000 - count person"]),
    ("The camera has {a 108-megapixel sensor}.".replace("{a ", "a {"), ["108 - quantity megapixel"]),
]
