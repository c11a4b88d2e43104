"""Lists of names below the text of a flattened page."""

from __future__ import annotations

import pytest

from extractor.extract import read

PAGES = {
    "members of a council": (
        "الرئيسية\nمن نحن\nأنشطتنا\nاتصل بنا\nالجمعية تنتخب مجلسا جديدا\n12 ماي 2023\n"
        "عقدت جمعية أطلس للبيئة جمعها العام السادس بمدينة فاس أيام 10 و11 و12 ماي 2023 بحضور منخرطيها، وصادقت على "
        "التقريرين الأدبي والمالي وعلى برنامج عملها للسنوات الثلاث المقبلة.\n"
        "وبعد المناقشة انتخب الجمع مجلسا إداريا جديدا يضم ثمانية أعضاء، واختار المجلس مكتبه التنفيذي.\n"
        "أعضاء المجلس الإداري\nعبد العزيز بنمسعود\nسميرة العلمي\nفيصل الراضي\nنادية بلفقيه\nمحمد أمزيان\n"
        "المكتب التنفيذي:\nالرئيس:\nعبد العزيز بنمسعود\nالكاتبة العامة:\nسميرة العلمي\nروابط\nخريطة الموقع\n",
        ("أعضاء المجلس الإداري", "نادية بلفقيه", "الكاتبة العامة:"),
        ("خريطة الموقع", "أنشطتنا"),
    ),
    "a jury": (
        "Home\nAbout us\nProgramme\nContact\nJury named for the Larkhill Prize\n3 June 2024\n"
        "The Larkhill Trust has named the five members of the jury that will award its prize for new bridges, worth "
        "£20,000, at a ceremony in the town hall on 14 September.\n"
        "The jury will read 120 entries from eleven countries over the summer and will visit the six bridges on its "
        "shortlist before it decides.\n"
        "Members of the jury\nAnn Hale\nTom Brandt (chair)\nMaria Lopes\nPeter van Doorn\nSarah Whitlow\n"
        "Privacy\nSite map\n",
        ("Members of the jury", "Tom Brandt (chair)", "Sarah Whitlow"),
        ("Site map", "Programme"),
    ),
    "a menu is none": (
        "Home\nJury opens its doors\n3 June 2024\n"
        "The Larkhill Trust has named the five members of the jury that will award its prize for new bridges, worth "
        "£20,000, at a ceremony in the town hall on 14 September.\n"
        "The jury will read 120 entries from eleven countries over the summer and will visit the six bridges on its "
        "shortlist before it decides.\n"
        "Members\nOur Services\nLatest Events\nPrivacy Policy\nTerms Of Use\nSite Map\n",
        (),
        ("Latest Events", "Terms Of Use"),
    ),
}


@pytest.mark.parametrize("name", PAGES)
def test_names_below_a_heading_belong_to_the_text(name: str) -> None:
    text, inside, outside = PAGES[name]
    lines = read(text).body.split("\n")
    for line in inside:
        assert line in lines
    for line in outside:
        assert line not in lines
