"""Teach the upper layers which statement of several answers a question."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from random import Random
from typing import TYPE_CHECKING

import torch
from torch import Tensor, nn
from torch.nn.functional import binary_cross_entropy_with_logits

from assistant.indexing.encoders.own_cross_encoder import pair_text
from assistant.language import fold
from assistant.records.questions import JudgedStatements

if TYPE_CHECKING:
    from assistant.training.cross.network import Network

Pair = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Plan:
    """How to train.

    Attributes:
        steps: Counted, not timed; the learning rate falls to nothing over them.
        questions: Questions a step.
        statements: Statements a question, of which at most `right` answer it.
        hard: Those that do not answer are drawn from so many of the likeliest by words.
        deep: For `deeper` of the questions, from so many.
        unlettered: Share of the questions asked in small letters without marks over them.
        ranking: What telling the right statement from the question's others counts beside telling
            right ones from wrong ones at all.
    """

    steps: int = 1_700
    questions: int = 10
    statements: int = 6
    right: int = 2
    hard: int = 10
    deep: int = 24
    deeper: float = 0.3
    unlettered: float = 0.12
    rate: float = 1e-4
    ranking: float = 0.3
    seed: int = 0


def learn(
    network: "Network",
    judged: Sequence[JudgedStatements],
    plan: Plan,
    report: Callable[[int, float], None],
) -> None:
    """Train the network's upper layers and head; `report` hears steps and mean loss."""
    torch.manual_seed(plan.seed)
    learning = list(network.learning())
    optimizer = torch.optim.AdamW(learning, lr=plan.rate, weight_decay=0.01)
    network.train()
    losses: list[float] = []
    for step, batch in enumerate(_batches(judged, plan)):
        for group in optimizer.param_groups:
            group["lr"] = plan.rate * min(1.0, step / 60) * (1 - step / plan.steps)
        loss = _loss(network, batch, plan)
        optimizer.zero_grad()
        loss.backward()  # type: ignore[no-untyped-call]
        nn.utils.clip_grad_norm_(learning, 1.0)
        optimizer.step()
        losses.append(loss.item())
        if (step + 1) % 50 == 0:
            report(step + 1, sum(losses[-50:]) / 50)
    network.eval()


def _batches(
    judged: Sequence[JudgedStatements], plan: Plan
) -> Iterator[list[list[tuple[Pair, bool]]]]:
    random = Random(plan.seed)  # noqa: S311 - no secret
    order: list[JudgedStatements] = []
    for _ in range(plan.steps):
        if len(order) < plan.questions:
            order = list(judged)
            random.shuffle(order)
        yield [_drawn(order.pop(), plan, random) for _ in range(min(plan.questions, len(order)))]


def _drawn(one: JudgedStatements, plan: Plan, random: Random) -> list[tuple[Pair, bool]]:
    told = list(zip(one.statements, one.answers, strict=True))
    right = [text for text, answers in told if answers]
    among = plan.deep if random.random() < plan.deeper else plan.hard
    wrong = [text for text, answers in told if not answers][:among]
    random.shuffle(right)
    random.shuffle(wrong)
    right = right[: plan.right]
    wrong = wrong[: plan.statements - len(right)]
    asked = one.question
    if random.random() < plan.unlettered:
        asked = fold(asked).rstrip("?")
    return [((asked, text), True) for text in right] + [((asked, text), False) for text in wrong]


def _loss(network: "Network", batch: Sequence[Sequence[tuple[Pair, bool]]], plan: Plan) -> Tensor:
    rows = [(pair, right, of) for of, one in enumerate(batch) for pair, right in one]
    # Pairs of one length are read together: filling up short ones would take half of the time.
    rows.sort(key=lambda row: len(pair_text(*row[0])))
    third = -(-len(rows) // 3)
    parts = [rows[start : start + third] for start in range(0, len(rows), third)]
    scores = torch.cat([network.scores([pair for pair, _, _ in part]) for part in parts])
    right = torch.tensor([float(right) for _, right, _ in rows])
    question = torch.tensor([of for _, _, of in rows])
    loss = binary_cross_entropy_with_logits(scores, right)
    for of in range(len(batch)):
        mine, answers = scores[question == of], right[question == of] > 0
        if answers.any():
            told_apart = torch.logsumexp(mine, 0) - torch.logsumexp(mine[answers], 0)
            loss = loss + plan.ranking / len(batch) * told_apart
    return loss
