"""Replace built-in claims by a chat model's, as far as they are verified."""

import logging
from collections.abc import Callable
from dataclasses import dataclass, replace

from assistant.answering.rephrasing.lexicon import Lexicon
from assistant.answering.rephrasing.model import ChatFault, ChatModel
from assistant.answering.rephrasing.parsing import DraftClaim, drafts
from assistant.answering.rephrasing.prompt import messages
from assistant.answering.rephrasing.stated import Stated, stated
from assistant.answering.rephrasing.verify import claim_fault
from assistant.records.answers import Answer, Claim
from assistant.records.questions import Language

log = logging.getLogger(__name__)

_NOTES: dict[Language, dict[str, str]] = {
    "sv": {
        "time": "Språkmodellen svarade inte i tid; det inbyggda svaret visas.",
        "busy": "Språkmodellen är upptagen; det inbyggda svaret visas.",
        "error": "Språkmodellen kunde inte nås; det inbyggda svaret visas.",
        "nothing": "Inget av språkmodellens påståenden höll; det inbyggda svaret visas.",
        "cut": "Språkmodellen avbröts; resten visas som citat.",
        "dropped": "{count} av språkmodellens påståenden saknade stöd och ströks.",
    },
    "en": {
        "time": "The language model did not answer in time; the built-in answer is shown.",
        "busy": "The language model is busy; the built-in answer is shown.",
        "error": "The language model could not be reached; the built-in answer is shown.",
        "nothing": "None of the language model's claims held; the built-in answer is shown.",
        "cut": "The language model was cut off; the rest is shown as quotations.",
        "dropped": "{count} of the language model's claims had no support and were left out.",
    },
}

OnClaim = Callable[[Claim], None]


@dataclass(frozen=True, slots=True)
class Rephraser:
    """A chat model with what verifying its claims takes; safe for threads.

    Attributes:
        lexicon: Says by which other words a claim may say what is stated.
    """

    model: ChatModel
    lexicon: Lexicon

    def rephrase(self, answer: Answer, on_claim: OnClaim | None = None) -> Answer:
        """Give the answer in the model's words where they are verified, else as it was.

        Statements that no verified claim rests on stay quoted, so that nothing found is lost.

        Args:
            on_claim: Told of each claim once it is verified, before the next is read.
        """
        statements = {citation.number: stated(citation) for citation in answer.citations}
        kept: list[Claim] = []
        dropped: list[tuple[str, str]] = []
        fault: str | None = None
        try:
            for draft in drafts(self.model.stream(messages(answer))):
                if not isinstance(draft, DraftClaim):
                    dropped.append((draft.text[:300], "not in the form asked for"))
                    continue
                reason = self._fault(draft, statements, answer.query.language)
                if reason is not None:
                    dropped.append((draft.text, reason))
                    continue
                kept.append(_claim(draft, answer))
                if on_claim is not None:
                    on_claim(kept[-1])
        except ChatFault as error:
            fault = str(error)
            log.warning("chat model %s: %s", self.model.name, error.__cause__ or fault)
        return _merged(answer, kept, dropped, fault, self.model.name)

    def _fault(
        self, draft: DraftClaim, statements: dict[int, Stated], language: Language
    ) -> str | None:
        return claim_fault(
            draft.text, draft.statements, statements, language=language, lexicon=self.lexicon
        )


def _claim(draft: DraftClaim, answer: Answer) -> Claim:
    groups = {
        claim.group for claim in answer.claims if set(claim.citations) & set(draft.statements)
    }
    group = groups.pop() if len(groups) == 1 else None
    text = " ".join(draft.text.split())
    return Claim(text, tuple(dict.fromkeys(draft.statements)), group)


def _merged(
    answer: Answer,
    kept: list[Claim],
    dropped: list[tuple[str, str]],
    fault: str | None,
    name: str,
) -> Answer:
    texts = _NOTES[answer.query.language]
    if not kept:
        note = texts.get(fault or "nothing", texts["error"])
        return replace(answer, dropped=tuple(dropped), note=_joined(answer.note, note))
    told = {number for claim in kept for number in claim.citations}
    rest = [claim for claim in answer.claims if not told & set(claim.citations)]
    notes = [texts["cut"]] if fault else []
    notes += [texts["dropped"].format(count=len(dropped))] if dropped else []
    return replace(
        answer,
        claims=_by_group([*kept, *rest], answer),
        model=name,
        dropped=tuple(dropped),
        note=_joined(answer.note, " ".join(notes)),
    )


def _by_group(claims: list[Claim], answer: Answer) -> tuple[Claim, ...]:
    """Give the claims in the order of the groups that the answer had; groupless ones first."""
    groups = [None, *dict.fromkeys(claim.group for claim in answer.claims if claim.group)]
    return tuple(sorted(claims, key=lambda claim: groups.index(claim.group)))


def _joined(before: str | None, note: str) -> str | None:
    return " ".join(part for part in (before, note) if part) or None
