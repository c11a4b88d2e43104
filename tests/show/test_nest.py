from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from extractor.show.marks import Mark
from extractor.show.nest import Close, Open, Words, nest
from extractor.text import Span


def outline(text: str, marks: list[Mark], span: Span | None = None) -> str:
    """The nesting in brackets: a cut end as ``/``."""
    pieces = []
    for piece in nest(span or Span(0, len(text)), marks):
        if isinstance(piece, Words):
            pieces.append(piece.span.of(text))
        elif isinstance(piece, Open):
            pieces.append(f"{piece.mark.kind}[" if piece.first else f"{piece.mark.kind}/[")
        else:
            pieces.append("]" if piece.last else "/]")
    return "".join(pieces)


def test_marks_inside_marks_nest() -> None:
    marks = [Mark(Span(0, 10), "q"), Mark(Span(2, 5), "p"), Mark(Span(2, 8), "o")]
    assert outline("abcdefghijk", marks) == "q[abo[p[cde]fgh]ij]k"


def test_marks_that_cross_are_cut_and_go_on() -> None:
    assert outline("abcdefgh", [Mark(Span(0, 4), "a"), Mark(Span(2, 6), "b")]) == "a[abb[cd/]]b/[ef]gh"


def test_marks_side_by_side_do_not_touch() -> None:
    assert outline("abcd", [Mark(Span(0, 2), "a"), Mark(Span(2, 4), "b")]) == "a[ab]b[cd]"


def test_a_mark_longer_than_the_stretch_is_clipped() -> None:
    assert outline("abcdef", [Mark(Span(0, 6), "q")], Span(2, 4)) == "q/[cd/]"


def test_empty_marks_and_marks_elsewhere_are_left_out() -> None:
    assert outline("abcd", [Mark(Span(2, 2), "a"), Mark(Span(3, 4), "b")], Span(0, 3)) == "abc"


def test_an_empty_stretch_gives_nothing() -> None:
    assert outline("", []) == ""


spans = st.tuples(st.integers(0, 30), st.integers(0, 30)).map(lambda ends: Span(min(ends), max(ends)))


@given(st.lists(spans.map(lambda span: Mark(span, "m")), max_size=12), spans)
def test_any_marks_nest_and_every_letter_stands_once(marks: list[Mark], span: Span) -> None:
    text = "".join(chr(0x41 + number) for number in range(30))
    stack: list[Mark] = []
    words = ""
    opened: dict[int, int] = {}
    for piece in nest(span, marks):
        if isinstance(piece, Open):
            stack.append(piece.mark)
            opened[id(piece.mark)] = opened.get(id(piece.mark), 0) + piece.first
        elif isinstance(piece, Close):
            assert stack.pop() is piece.mark
        else:
            words += piece.span.of(text)
            assert {id(mark) for mark in stack} == {
                id(mark) for mark in marks if mark.span.start <= piece.span.start and piece.span.end <= mark.span.end
            }
    assert not stack
    assert words == span.of(text)
    assert all(number <= 1 for number in opened.values())
