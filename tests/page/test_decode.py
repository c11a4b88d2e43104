"""Every charset, declared rightly, wrongly or not at all, gives the same letters."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractor.page.decode import decode, presentation_warning

ARABIC = (
    "قالت مؤسسة الميناء اليوم إن الرصيف الجديد يفتح أبوابه في الشهر المقبل، وإن العمل فيه استمر عاما كاملا. "
    "وأضافت أن المدينة تستقبل كل يوم أكثر من مئة قارب من البحر، وذلك بعد إصلاح الطريق إلى السوق."
)
CODECS = ("utf-8", "cp1256", "iso8859-6", "mac_arabic", "utf-16")


def page(declared: str | None, text: str = ARABIC) -> str:
    meta = f'<meta charset="{declared}">' if declared else ""
    return f"<html><head>{meta}<title>x</title></head><body><p>{text}</p></body></html>"


@pytest.mark.parametrize("codec", CODECS)
@pytest.mark.parametrize("declared", (None, "right", "iso-8859-1", "utf-8"))
def test_arabic_is_read_whatever_is_declared(codec: str, declared: str | None) -> None:
    data = page(codec if declared == "right" else declared).encode(codec, "ignore")
    decoded = decode(data)
    assert "مؤسسة الميناء" in decoded.text
    assert decoded.replaced == 0


def test_a_wrong_declaration_is_reported() -> None:
    decoded = decode(page("utf-8").encode("cp1256"))
    assert decoded.encoding == "windows-1256"
    assert decoded.reason == "detected"
    assert any("declares" in warning for warning in decoded.warnings)


def test_an_ascii_page_is_no_wrong_declaration() -> None:
    assert decode(page("iso-8859-1", "Nothing but plain letters here.").encode()).warnings == ()


def test_the_charset_of_the_header_counts() -> None:
    text = "Новости порта: причал снова открыт, рынок работает каждый день до вечера."
    assert decode(text.encode("cp1251"), charset="windows-1251").text == text


def test_western_letters() -> None:
    assert decode("Le café était très agréable, déjà “fermé”.".encode("cp1252")).encoding == "windows-1252"


def test_utf16_without_a_mark() -> None:
    assert decode(page(None).encode("utf-16-le")).text.startswith("<html>")


def test_damaged_utf8_is_counted_not_refused() -> None:
    data = (ARABIC * 20).encode() + b"\xff"
    decoded = decode(data)
    assert decoded.encoding == "utf-8"
    assert decoded.replaced == 1
    assert "1 characters could not be decoded." in decoded.warnings


def test_mojibake_is_read_back_and_reported() -> None:
    decoded = decode((ARABIC.encode().decode("cp1252", "ignore") + " â€” and â€œquotedâ€\x9d").encode())
    assert any("mojibake" in warning for warning in decoded.warnings)
    twice = "The quay — open again — is “ours”.".encode().decode("latin-1")
    assert decode(twice.encode()).text == "The quay — open again — is “ours”."


def test_good_letters_are_no_mojibake() -> None:
    text = "Âge, Ãlvares, Øystein and â are letters; so is Ù alone."
    assert decode(text.encode()).text == text


def test_presentation_forms_are_reported() -> None:
    assert "presentation forms" in str(presentation_warning("\ufedf\ufe8e\ufed7 " * 30))
    assert presentation_warning(ARABIC) is None


def test_null_and_control_bytes_are_dropped() -> None:
    assert decode(b"<p>One\x00 two\x07</p>").text == "<p>One two</p>"


@settings(deadline=None)  # the first call reads tables; a busy machine takes its time
@given(st.binary(max_size=400))
def test_any_bytes_are_decoded(data: bytes) -> None:
    decoded = decode(data)
    assert decoded.replaced == 0 or "\ufffd" in decoded.text


def test_scripts_without_end_cost_in_proportion() -> None:
    def seconds(size: int) -> float:
        data = b"<p>\xe9t\xe9</p>" + b"<script>\xe9 " * size
        start = time.process_time()
        assert decode(data).replaced == 0
        return time.process_time() - start

    def is_in_proportion() -> bool:
        return seconds(8_000) < 9 * seconds(2_000) + 0.1  # 4 times the scripts; 16 times would be quadratic

    assert any(is_in_proportion() for _ in range(3))  # a busy machine may blur one measurement


@pytest.mark.parametrize("end", ("</script>", "</STYLE>", ""))
def test_letters_of_a_script_tell_no_codec(end: str) -> None:
    """Without its end a script is a tag alone, and what it holds is read."""
    script = "<script>var a = '" + "Ûé" * 200 + "';" + end
    decoded = decode(page(None, ARABIC).encode("cp1256") + script.encode("cp1252"))
    assert (decoded.encoding == "windows-1256") is bool(end)
