"""From corpora to weights with a tiny network: the same however often resumed, and the same in 8 bits."""

from __future__ import annotations

import json
import struct
from dataclasses import replace
from itertools import islice
from pathlib import Path
from random import Random

import numpy as np
import pytest

from extractor.models.pieces import Pieces
from extractor.models.recogniser import RELEASES, VOCABULARY, WEIGHTS, open_recogniser
from extractor.training.corpora import LABELS, NEITHER, UNKNOWN, Corpus, Tagged
from extractor.training.encoder import Shape, read_encoder

torch = pytest.importorskip("torch", reason="training needs torch")

from extractor.training import fit  # noqa: E402
from extractor.training.average import mean_of  # noqa: E402
from extractor.training.fit import (  # noqa: E402
    Example,
    Training,
    encode_passages,
    load_checkpoint,
    make_batches,
    to_tensors,
)
from extractor.training.mixture import Mixture  # noqa: E402
from extractor.training.network import Network, start_network  # noqa: E402
from extractor.training.plan import Plan  # noqa: E402

SHAPE = Shape(width=16, layers=2, heads=2, inner=32, positions=300, epsilon=1e-6)
LETTERS = [chr(letter) for letter in (*range(97, 123), *range(65, 91), *range(0x621, 0x64B))]
PIECES = ["<s>", "<pad>", "</s>", "<unk>", "▁", *LETTERS]
PLAN = Plan(
    epochs=2, layers=2, early=1, invented_arabic=4, invented_english=4, half_precision=False, pieces_a_batch=400
)
CORPORA = [Corpus("a.iob2", "a", "ours", "en", 1, 0.25)]


def pieces() -> Pieces:
    return Pieces(PIECES, [0.0] * 4 + [-1.0] * (len(PIECES) - 4), unknown=3, unknown_score=-9.0)


def network(seed: int = 0) -> Network:
    torch.manual_seed(seed)
    return Network(SHAPE, pieces=len(PIECES), labels=len(LABELS), early=1)


@pytest.fixture
def mixture(tmp_path: Path) -> Mixture:
    sentence = "Maria\tB-PER\nLopez\tI-PER\nleft\tO\nOslo\tB-LOC\n\n"
    (tmp_path / "a.iob2").write_text(sentence * 12, encoding="utf-8")
    return Mixture(tmp_path, PLAN, corpora=CORPORA, listed={})


def test_resumed_and_uninterrupted_training_agree(mixture: Mixture, tmp_path: Path) -> None:
    whole = Training(network(), pieces(), mixture, PLAN, tmp_path / "whole")
    assert list(whole.run()) == [1, 2]
    first = Training(network(), pieces(), mixture, PLAN, tmp_path / "parts")
    assert list(islice(first.run(), 1)) == [1]
    second = Training(network(seed=9), pieces(), mixture, PLAN, tmp_path / "parts")
    assert list(second.run()) == [2]
    begun = network().state_dict()
    for name, values in whole.network.state_dict().items():
        assert torch.equal(values, second.network.state_dict()[name]), name
        assert torch.equal(whole.average.weights[name], second.average.weights[name]), name
        assert not torch.equal(values, whole.average.weights[name]), name
    assert not torch.equal(begun["label.weight"], whole.network.label.weight)


def test_a_run_stopped_within_an_epoch_goes_on(
    mixture: Mixture, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fit, "_STEPS_A_CHECKPOINT", 1)
    plan = replace(PLAN, pieces_a_batch=60)
    whole = Training(network(), pieces(), mixture, plan, tmp_path / "whole")
    assert list(whole.run()) == [1, 2]
    stopped = Training(network(), pieces(), mixture, plan, tmp_path / "parts")
    losses = iter([stopped._loss] * 3)
    monkeypatch.setattr(stopped, "_loss", lambda batch: next(losses)(batch))
    with pytest.raises(RuntimeError, match="StopIteration"):
        list(stopped.run())
    resumed = Training(network(seed=9), pieces(), mixture, plan, tmp_path / "parts")
    assert load_checkpoint(tmp_path / "parts" / "checkpoint.pt")["batches_done"] == 3
    assert list(resumed.run()) == [1, 2]
    for name, values in whole.network.state_dict().items():
        assert torch.equal(values, resumed.network.state_dict()[name]), name


def test_a_checkpoint_of_another_plan_is_refused(mixture: Mixture, tmp_path: Path) -> None:
    list(islice(Training(network(), pieces(), mixture, PLAN, tmp_path / "run").run(), 1))
    other = replace(PLAN, rate=1.0)
    with pytest.raises(ValueError, match="another plan"):
        list(Training(network(), pieces(), mixture, other, tmp_path / "run").run())


def test_a_run_may_be_made_shorter_or_longer(mixture: Mixture, tmp_path: Path) -> None:
    list(islice(Training(network(), pieces(), mixture, PLAN, tmp_path / "run").run(), 1))
    longer = Training(network(), pieces(), mixture, replace(PLAN, epochs=3), tmp_path / "run")
    assert list(longer.run()) == [2, 3]
    history = load_checkpoint(tmp_path / "run" / "checkpoint.pt")["history"]
    assert [(change["from_step"] > 0, change["epochs"]) for change in history] == [(False, 2), (True, 3)]


def test_a_run_may_get_more_branches(mixture: Mixture, tmp_path: Path) -> None:
    list(Training(network(), pieces(), mixture, PLAN, tmp_path / "run").run(1))
    more = Training(network(), pieces(), mixture, replace(PLAN, branches=9), tmp_path / "run")
    assert list(more.run()) == [2]
    assert len(load_checkpoint(tmp_path / "run" / "checkpoint.pt")["history"]) == 1


def test_branches_share_their_beginning_and_end_apart(mixture: Mixture, tmp_path: Path) -> None:
    trunk = Training(network(), pieces(), mixture, PLAN, tmp_path / "shared")
    assert list(trunk.run(until=1)) == [1]
    begin = tmp_path / "shared" / "checkpoint.pt"
    ends = []
    for branch in (0, 1):
        one = Training(
            network(seed=9), pieces(), mixture, PLAN, tmp_path / f"branch-{branch}", branch=branch, begin=begin
        )
        assert list(one.run()) == [2]
        ends.append(one.average.weights)
    whole = Training(network(), pieces(), mixture, PLAN, tmp_path / "whole")
    list(whole.run())
    mean = mean_of(ends)
    for name, values in whole.average.weights.items():
        assert torch.equal(values, ends[0][name]), name
        assert torch.allclose(mean[name], (ends[0][name] + ends[1][name]) / 2), name
    assert not torch.equal(ends[0]["label.weight"], ends[1]["label.weight"])
    assert mixture.epoch(1, 0) == mixture.epoch(1) != mixture.epoch(1, 1)


def test_epochs_differ_but_come_again(mixture: Mixture) -> None:
    assert mixture.epoch(0) == mixture.epoch(0)
    assert mixture.epoch(0) != mixture.epoch(1)
    assert [len(sentences) for _, sentences in mixture.held_out] == [3]


def test_windows_of_training_label_every_known_word_once() -> None:
    long = Tagged(("word",) * 400 + ("Oslo", "thing"), ("O",) * 400 + ("B-LOC", "X"))
    examples = list(encode_passages([(long,)], pieces(), marks=(0, 2), dropout=0, draw=Random(0)))
    labels = [label for example in examples for label in example.labels]
    assert len(labels) == 402
    assert labels[-2:] == [LABELS.index("B-LOC"), -100]
    assert all(len(example.ids) <= 254 and example.ids[0] == 0 and example.ids[-1] == 2 for example in examples)
    ids, mask, targets = to_tensors(examples[:1], padding=1)
    assert ids.shape == mask.shape == targets.shape
    assert int((targets >= 0).sum()) == len(examples[0].labels)


def test_batches_hold_every_window_and_their_limit() -> None:
    examples = [Example((0,) * length, (1,), (0,)) for length in range(3, 60)]
    batches = make_batches(examples, pieces_a_batch=200, draw=Random(0))
    assert sorted(len(example.ids) for batch in batches for example in batch) == list(range(3, 60))
    # Lengths are mixed a little, so a batch may be padded to a few pieces more than its limit.
    assert all(sum(len(one.ids) for one in batch) <= 200 for batch in batches)


def test_exported_and_rounded_networks_agree_with_the_trained_one(tmp_path: Path) -> None:
    onnxruntime = pytest.importorskip("onnxruntime")
    pytest.importorskip("onnx", reason="exporting needs onnx")
    from extractor.training.export import export_network, quantise_network

    trained = network().eval()
    passages = [(Tagged(("Maria", "left", "Oslo"), ("O",) * 3),), (Tagged(("we", "stay"), ("O",) * 2),)]
    examples = list(encode_passages(passages, pieces(), marks=(0, 2), dropout=0, draw=Random(0)))
    ids, mask, _ = to_tensors(examples, padding=1)
    expected = [scores.detach().numpy() for scores in trained.exits(ids, mask)]
    export_network(trained, tmp_path / "network.onnx")
    quantise_network(trained, tmp_path / WEIGHTS, examples)
    for name, tolerance in (("network.onnx", 1e-4), (WEIGHTS, 0.06)):
        session = onnxruntime.InferenceSession(str(tmp_path / name), providers=["CPUExecutionProvider"])
        inputs = {"ids": ids.numpy(), "mask": mask.numpy(), "states": np.zeros((1, 1, SHAPE.width), np.float32)}
        for deep, scores in zip((False, True), expected, strict=True):
            logits, inputs["states"] = session.run(None, inputs | {"deep": np.array(deep)})
            assert np.abs(logits - scores)[mask.numpy() == 1].max() < tolerance, (name, deep)
    vocabulary = {
        "labels": LABELS, "beginning": 0, "padding": 1, "end": 2, "unknown": 3, "unknown_score": -9.0,
        "pieces": PIECES, "scores": [-1.0] * len(PIECES),
    }  # fmt: skip
    vocabulary |= {"width": SHAPE.width, "confidence": 0.5}
    (tmp_path / VOCABULARY).write_text(json.dumps(vocabulary), encoding="utf-8")
    assert len(open_recogniser(tmp_path).recognise([["Maria", "left"], ["Oslo"] * 400, []])) == 3


def pack(values: np.ndarray) -> bytes:
    """Values that fit 4 bits with scale 1, in the blocks of the wheel."""
    blocks = (values.reshape(-1, 32) + 8).astype(np.uint8)
    scale = np.ones((len(blocks), 1), "<f2").view(np.uint8).reshape(len(blocks), 2)
    return np.concatenate([scale, blocks[:, :16] | (blocks[:, 16:] << 4)], 1).tobytes()


def test_a_packed_encoder_is_read_and_started(tmp_path: Path) -> None:
    draw = np.random.default_rng(0)
    width, inner, names = 32, 64, ["<s>", "<pad>", "</s>", "<unk>", "▁ab", "▁مد"]
    packed = {"emb.word": draw.integers(-8, 8, (len(names), width))}
    plain = {"emb.pos": (8, width), "emb.type": (2, width), "emb.ln.w": (width,), "emb.ln.b": (width,)}
    for part, size in (("q", (width, width)), ("k", (width, width)), ("v", (width, width)), ("ao", (width, width)),
                       ("fi", (inner, width)), ("fo", (width, inner))):  # fmt: skip
        packed[f"l0.{part}.w"] = draw.integers(-8, 8, size)
        plain[f"l0.{part}.b"] = (size[0],)
    for part in ("aln", "oln"):
        plain |= {f"l0.{part}.w": (width,), f"l0.{part}.b": (width,)}
    bodies = {name: pack(values) for name, values in packed.items()}
    bodies |= {name: np.full(shape, 0.5, "<f4").tobytes() for name, shape in plain.items()}
    text = "".join(names).encode()
    lengths = np.cumsum([0, *(len(name.encode()) for name in names)]).astype("<u4")
    head = b"E5S1\0\0\0\0" + struct.pack("<7ifi", width, 1, 2, inner, len(names), 8, 2, 1e-6, 32)
    head += struct.pack("<i4iQ", len(names), 0, 2, 1, 3, len(text)) + lengths.tobytes()
    head += np.zeros(len(names), "<f4").tobytes() + text + struct.pack("<iI", 0, 0) + struct.pack("<i", len(bodies))
    directory = sum(2 + len(name) + 21 for name in bodies)
    place = len(head) + directory
    for name, body in bodies.items():
        head += struct.pack("<H", len(name)) + name.encode() + struct.pack("<BIQQ", 0, 0, place, len(body))
        place += len(body)
    path = tmp_path / "encoder.bin"
    path.write_bytes(head + b"".join(bodies.values()))
    encoder = read_encoder(path)
    assert list(encoder.pieces) == names
    assert (encoder.shape.width, encoder.shape.unknown, encoder.shape.padding) == (width, 3, 1)
    assert np.array_equal(encoder.packed("l0.q.w", width, width), packed["l0.q.w"])
    started = start_network(encoder, [0, 1, 2, 3, 5], labels=9, layers=range(1), seed=1)
    assert np.array_equal(started.words.weight[4].detach().numpy(), packed["emb.word"][5])
    assert started(torch.tensor([[0, 4, 2]]), torch.ones(1, 3, dtype=torch.long)).shape == (1, 3, 9)


def test_another_file_is_no_encoder(tmp_path: Path) -> None:
    (tmp_path / "x.bin").write_bytes(b"PK\3\4 not it")
    with pytest.raises(ValueError, match="no packed encoder"):
        read_encoder(tmp_path / "x.bin")


def test_a_word_that_is_nobody_may_be_a_place(mixture: Mixture, tmp_path: Path) -> None:
    training = Training(network(), pieces(), mixture, PLAN, tmp_path / "run")
    example = next(encode_passages([(Tagged(("a",), (NEITHER,)),)], pieces(), marks=(0, 2), dropout=0, draw=Random(0)))
    _, _, labels = to_tensors([example], padding=1)
    wanted = labels[labels != -100]

    def loss(label: str) -> float:
        scores = torch.zeros(1, len(LABELS))
        scores[0, LABELS.index(label)] = 9.0
        return training._cross_entropy(scores, wanted).item()

    assert all(loss(label) < 0.01 for label in ("O", "B-LOC", "I-LOC", "B-MISC"))
    assert all(loss(label) > 5 for label in ("B-PER", "I-PER", "B-ORG", "I-ORG"))


def test_the_first_piece_tells_the_convention() -> None:
    passages = [(Tagged(("a",), (UNKNOWN,)),), (Tagged(("a",), (UNKNOWN,), convention=RELEASES),)]
    examples = list(encode_passages(passages, pieces(), marks=(0, 2), dropout=0, draw=Random(0)))
    assert [(example.ids[0], example.ids[-1]) for example in examples] == [(0, 2), (2, 2)]
    assert all(example.labels == (-100,) for example in examples)


def test_releases_join_the_mixture(tmp_path: Path) -> None:
    (tmp_path / "a.iob2").write_text("Maria\tB-PER\nleft\tO\n\n" * 12, encoding="utf-8")
    folder = Path(__file__).parents[2] / "fixtures" / "employers"
    mixed = Mixture(tmp_path, PLAN, corpora=CORPORA, releases=[folder], listed={})
    assert [corpus.file for corpus, _ in mixed.held_out] == ["a.iob2", RELEASES]
    sentences = [sentence for passage in mixed.epoch(0) for sentence in passage]
    drawn = [sentence for sentence in sentences if NEITHER in sentence.labels]
    assert len(drawn) > 0.3 * sum(len(some) for corpus, some in mixed.training if corpus.file == RELEASES)
    assert {sentence.convention for sentence in drawn} == {RELEASES}


def test_passages_are_of_one_text_in_order_and_no_longer_than_the_plan_says(tmp_path: Path) -> None:
    sentences = [f"word{number}\tO\n" * 9 + "\n" for number in range(400)]
    (tmp_path / "a.iob2").write_text("".join(sentences), encoding="utf-8")
    plan = replace(PLAN, invented_arabic=0, invented_english=0)
    for in_order in (True, False):
        corpora = [Corpus("a.iob2", "a", "ours", "", 1, 0, in_order)]
        passages = Mixture(tmp_path, plan, corpora=corpora, listed={}).epoch(0)
        lengths = [len(passage) for passage in passages]
        assert sum(lengths) == 400
        assert len({sentence.text for passage in passages for sentence in passage}) == (1 if in_order else 400)
        assert (8 if in_order else 1) <= max(lengths) <= (plan.passage_words // 9 if in_order else 1)
        assert lengths.count(1) > 400 // 9 * plan.alone / 2
        for passage in passages:
            numbers = [int(sentence.words[0].lower().removeprefix("word")) for sentence in passage]
            assert numbers == list(range(numbers[0], numbers[0] + len(numbers)))


def test_sentences_of_a_passage_are_set_apart() -> None:
    passage = (Tagged(("ab", "c"), ("O", "B-LOC")), Tagged(("d",), ("O",)))
    (example,) = encode_passages([passage], pieces(), marks=(0, 2), dropout=0, draw=Random(0))
    texts = [PIECES[number] for number in example.ids]
    assert texts == ["<s>", "▁", "a", "b", "▁", "c", "</s>", "▁", "d", "</s>"]
    assert (example.places, example.labels) == ((1, 4, 7), (0, LABELS.index("B-LOC"), 0))
