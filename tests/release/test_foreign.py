"""Texts in another language than Arabic and English are told, and stay in the tables with a row of problems."""

from __future__ import annotations

import pytest

from extractor.extract import extract
from extractor.release.foreign import foreign_language

# ruff: noqa: E501 - each text on one line
TEXTS = [
    (
        "Die Gemeinde hat am Dienstag mitgeteilt, dass sie gemeinsam mit dem Verein einen neuen Park am Fluss bauen will. Die Arbeiten sollen im Mai beginnen und werden nach Angaben der Stadt etwa zwei Jahre dauern. Der Park ist für alle Menschen der Region gedacht und kostet rund drei Millionen.",
        "German",
    ),
    (
        "La commune a annoncé mardi qu'elle allait construire avec l'association un nouveau parc au bord de la rivière. Les travaux doivent commencer en mai et dureront, selon la ville, environ deux ans. Le parc est destiné à tous les habitants de la région et coûte près de trois millions.",
        "French",
    ),
    (
        "شهرداری روز سه\u200cشنبه اعلام کرد که با همکاری انجمن یک پارک جدید در کنار رودخانه می\u200cسازد. این کار از ماه آینده شروع می\u200cشود و به گفته شهردار حدود دو سال طول می\u200cکشد. این پارک برای همه مردم منطقه است و برای آن بودجه ای در نظر گرفته شده است که از سوی دولت به این طرح داده می\u200cشود.",
        "Persian",
    ),
    (
        "میونسپلٹی نے منگل کو اعلان کیا کہ وہ انجمن کے ساتھ مل کر دریا کے کنارے ایک نیا پارک بنائے گی۔ یہ کام اگلے ماہ شروع ہو گا اور شہر کے مطابق اس میں دو سال لگیں گے۔ یہ پارک علاقے کے تمام لوگوں کے لیے ہے اور اس پر تین کروڑ روپے کی لاگت آئے گی۔",
        "Urdu",
    ),
    (
        "شارەوانی ڕۆژی سێشەممە ڕایگەیاند کە لەگەڵ کۆمەڵەکە پارکێکی نوێ لە کەناری ڕووبارەکە دروست دەکات. کارەکان لە مانگی داهاتوو دەست پێ دەکەن و بە گوێرەی شار نزیکەی دوو ساڵ دەخایەنن. پارکەکە بۆ هەموو خەڵکی ناوچەکەیە و نزیکەی سێ ملیۆن تێچووی دەبێت و بۆ هەموو کەس کراوەیە.",
        "Kurdish",
    ),
    (
        "Администрация города во вторник сообщила, что вместе с обществом построит новый парк на берегу реки. Работы начнутся в мае и продлятся, по словам мэра, около двух лет. Парк предназначен для всех жителей области и стоит почти три миллиона рублей, как сказал глава города на встрече с жителями в понедельник вечером в здании театра.",
        "Cyrillic script",
    ),
    (
        "Belediye salı günü, dernek ile birlikte nehir kıyısında yeni bir park yapacağını açıkladı. Çalışmalar mayıs ayında başlayacak ve belediyeye göre yaklaşık iki yıl sürecek. Park bölgedeki herkes için ve bu iş için çok para ayrıldı; ama bu daha da fazla olabilir çünkü her şey çok pahalı ve ne kadar olacağı belli değil.",
        "Turkish",
    ),
    (
        "أعلنت البلدية يوم الثلاثاء أنها ستبني مع الجمعية حديقة جديدة على ضفة النهر. وتبدأ الأعمال في مايو وتستمر بحسب المدينة نحو عامين. والحديقة مخصصة لجميع سكان المنطقة وتكلف نحو ثلاثة ملايين. وقال رئيس البلدية إن هذا المشروع من أهم ما أنجزته المدينة خلال هذا العام وفق الخطة.",
        None,
    ),
    (
        "Winners 2024: Acme Rail, Bolt Group, Calder Foods, Kestrel Media, Harbor Trust, Lantern Foundation, Wexford Analytics, Juniper Sprocket, Tarrant Solar, Blue Heron Coffee, Fernhill, Oxbow Nine, Hobnail Rye, Dovetail Nine, Brindlewick, Quillmarsh, Otterbeck Bakes, Saltern Pike, Rangoli Bytes, Tembo Ledger, Kvistholm, Nordhylle, Lyngspire, Copperline Smiles.",
        None,
    ),
]


@pytest.mark.parametrize(("text", "language"), TEXTS)
def test_the_language_of_a_text_by_its_common_words(text: str, language: str | None) -> None:
    assert foreign_language(text) == language


def test_a_few_words_tell_nothing() -> None:
    assert foreign_language("Die Gemeinde hat am Dienstag einen Park gebaut.") is None
    assert foreign_language("") is None
    assert foreign_language("12 345 ... !!") is None


def test_two_scripts_are_judged_by_the_one_with_more_words() -> None:
    german, arabic = TEXTS[0][0], TEXTS[7][0]
    assert foreign_language(f"{arabic} {arabic} {german}") is None
    assert foreign_language(f"{german} {german} {arabic}") == "German"


def test_a_page_in_another_language_is_a_release_with_a_problem() -> None:
    page = f"<html><body><article><h1>Neuer Park am Fluss</h1><p>{TEXTS[0][0]}</p></article></body></html>"
    found = extract(page)
    assert found.release.language is None
    assert [problem.error.split(":")[0] for problem in found.problems] == ["The text is German"]
    assert extract(page.replace(TEXTS[0][0], TEXTS[7][0])).release.language == "ar"
