"""Facts of a language as data, and the lexicon that loads and checks them."""

from extractor.languages.lexicon import LANGUAGES, Fact, Lexicon, alternation, function_words, given_names, lexicon

__all__ = ["LANGUAGES", "Fact", "Lexicon", "alternation", "function_words", "given_names", "lexicon"]
