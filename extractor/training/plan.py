"""What a run of training does."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Plan:
    """What a run does; two runs of one plan on one machine give the same weights.

    After ``shared_epochs`` the run goes on as several ``branches``, each with draws of its own; the weights are the
    mean of where they end. Sentences are shown in passages of at most ``passage_words``, a share of them ``alone``; the
    product fills windows up to ``passage_pieces`` sub-words.
    """

    seed: int = 1
    epochs: int = 4
    shared_epochs: int = 1
    branches: int = 3
    layers: int = 12
    early: int = 6
    early_share: float = 0.5
    temperature: float = 2.0
    confidence: float = 0.75
    pieces_a_batch: int = 1500
    rate: float = 1.5e-4
    label_rate: float = 1e-3
    rate_decay_a_layer: float = 0.95
    weight_decay: float = 0.01
    warm_up: float = 0.08
    label_smoothing: float = 0.02
    word_dropout: float = 0.03
    averaging: float = 0.998
    alone: float = 0.3
    passage_words: int = 140
    passage_pieces: int = 120
    releases_share: float = 0.45
    invented_arabic: int = 2600
    invented_english: int = 2400
    half_precision: bool = False
