"""What a learnt choice among the organisations of releases reaches, as counts."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Judged:
    """Of the people or releases asked about: for how many the right organisation was chosen, a wrong one, or one where
    gold has none, and how many have one and have none."""

    right: int
    wrong: int
    invented: int
    have: int
    have_not: int

    def __str__(self) -> str:
        given = self.right + self.wrong + self.invented
        precision, recall = self.right / max(given, 1), self.right / max(self.have, 1)
        return (
            f"{self.right} right of {given} chosen (precision {precision:.3f}), of {self.have} that have one "
            f"(recall {recall:.3f}); {self.invented} of {self.have_not} without got one"
        )
