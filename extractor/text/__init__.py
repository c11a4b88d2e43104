"""Places in a text, and the form of a text to match with."""

from extractor.text.article import has_article, restore_article
from extractor.text.fold import Folded, fold, fold_term, without_accents
from extractor.text.scripts import count_letters, has_arabic, has_latin, main_script
from extractor.text.span import Span
from extractor.text.surrogates import plain

__all__ = [
    "Folded",
    "Span",
    "count_letters",
    "fold",
    "fold_term",
    "has_arabic",
    "has_article",
    "has_latin",
    "main_script",
    "plain",
    "restore_article",
    "without_accents",
]
