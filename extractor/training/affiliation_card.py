"""The weights of the affiliation network and the card beside them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from extractor.entities.affiliated import FLOOR
from extractor.models.affiliation import WEIGHTS
from extractor.training.affiliation import AffiliationPlan, judge, train
from extractor.training.affiliation_export import export_affiliation
from extractor.training.corpora import hash_file
from extractor.training.releases import list_releases, name_of
from extractor.training.scenes import read_scenes

CARD = "AFFILIATION_CARD.md"
_CARD = """# Who belongs to whom
A small network over the states of the recogniser's lower layers: for a person of whom no rule tells the organisation,
how likely each organisation of the release is, or none. Written by `python -m extractor.training affiliation FOLDER…
--judges FOLDER… --out FOLDER`; a test compares the hash.

| file | bytes | SHA-256 |
|---|---|---|
| {file} | {size} | {hash} |

## What it was made from
Releases that we wrote ourselves (licence of this repository), with gold; the states are those of recogniser.int8.onnx,
whose encoder is multilingual-e5-small (MIT; see MODEL_CARD.md for the corpora that it carries). The hash is over all
files, in order of name.

| folder | releases | SHA-256 |
|---|---|---|
{data}

**Plan:** `{plan}`

## What it reaches
On releases that only judge, of people of whom no rule tells the organisation: the hard rest. An answer is given where
its probability is at least {floor}.

{reached}

The product asks about fewer people and takes fewer answers (`entities/affiliated.py`): nobody whom the rules know to be
elsewhere, no family name alone, no court or police for a name alone.

Not for deciding about people: a guess is marked as one (`organisation_from` = context), and some are wrong.
"""


def write_affiliation(folders: Sequence[Path], judges: Sequence[Path], out: Path, plan: AffiliationPlan) -> None:
    """Trains on the releases of folders, and writes the weights and their card; the judges' releases only judge."""
    out.mkdir(parents=True, exist_ok=True)
    network = train(list(read_scenes(folders)), plan)
    path = out / WEIGHTS
    export_affiliation(network, path)
    reached = {name_of(one): judge(network, list(read_scenes([one])), FLOOR) for one in judges}
    text = _CARD.format(
        file=WEIGHTS, size=path.stat().st_size, hash=hash_file(path),
        data=list_releases(folders),
        plan=", ".join(f"{name}={value}" for name, value in asdict(plan).items()),
        floor=FLOOR, reached="\n".join(f"- {name}: {one}" for name, one in reached.items()),
    )  # fmt: skip
    (out / CARD).write_text(text, encoding="utf-8")
    for name, one in reached.items():
        print(f"{name}: {one}")
