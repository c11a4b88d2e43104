"""The shipped name recogniser: weights, card, tokenizer, session."""
