"""Our own retriever over a judged set, through the same reading and indexing as any corpus."""

import json
import shutil
import tempfile
import weakref
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from assistant.evaluation.benchmark.ablation import GLOSSARY, PARTS, without
from assistant.evaluation.benchmark.beir import JudgedDocument
from assistant.evaluation.benchmark.systems import DEPTH, Find, Ways, best_documents
from assistant.indexing.building.build import update
from assistant.indexing.encoders.encoder import load_encoder
from assistant.indexing.generation import open_generation
from assistant.language import Glossary
from assistant.records.documents import PassageId
from assistant.records.questions import Query
from assistant.retrieval.dense import dense_ranking
from assistant.retrieval.lexical import lexical_clauses
from assistant.retrieval.search import Retriever
from assistant.retrieval.understanding.understand import understand
from assistant.retrieval.weights import load_weights
from assistant.settings import Settings
from assistant.workspace import Workspace

WHOLE, LEXICAL, DENSE = "ours, whole", "ours, lexical leg alone", "ours, dense leg alone"


@dataclass(frozen=True, slots=True)
class BuildOurs:
    """Builds our index of documents.

    Attributes:
        glossary: File that the queries are widened with; None for none.
        ablation: Give the whole and the whole without each of its parts, not the legs alone.
    """

    settings: Settings
    glossary: Path | None
    ablation: bool = False

    def __call__(self, documents: Sequence[JudgedDocument]) -> Ways:
        folder = Path(tempfile.mkdtemp(prefix="belagt-bench-"))
        workspace = Workspace(folder)
        ids = lay_out(workspace, documents)
        if self.glossary is not None and self.glossary.is_file():
            shutil.copy(self.glossary, workspace.glossary_file)
        update(workspace, self.settings)
        generation = open_generation(workspace, self.settings)
        glossary = Glossary.load(workspace.glossary_file)
        retriever = Retriever(generation, load_encoder(self.settings), glossary, self.settings)
        ours = _Ours(retriever, ids)
        weakref.finalize(ours, shutil.rmtree, folder, ignore_errors=True)
        if self.ablation:
            return {WHOLE: ours.whole} | {f"without {part}": ours.without(part) for part in PARTS}
        return {WHOLE: ours.whole, LEXICAL: ours.lexical, DENSE: ours.dense}


class _Ours:
    def __init__(self, retriever: Retriever, ids: Mapping[str, str]) -> None:
        self._retriever = retriever
        self._generation = retriever.generation
        self._ids = ids

    def whole(self, query: str) -> list[str]:
        hits = self._retriever.rank(self._understood(query), limit=DEPTH)
        return best_documents(self._ids[hit.passage.document] for hit in hits)

    def without(self, part: str) -> Find:
        whole = self._retriever
        retriever = Retriever(
            whole.generation, whole.encoder, whole.glossary, whole.settings, weigh=without(part)
        )

        def find(query: str) -> list[str]:
            understood = self._understood(query)
            if part == GLOSSARY:
                understood = replace(understood, widened=())
            hits = retriever.rank(understood, limit=DEPTH)
            return best_documents(self._ids[hit.passage.document] for hit in hits)

        return find

    def lexical(self, query: str) -> list[str]:
        understood = self._understood(query)
        weights = load_weights(understood.language)
        size = self._generation.count
        clauses = lexical_clauses(understood, self._generation, size, weights)
        return self._documents(self._generation.match(clauses, DEPTH, understood.filters))

    def dense(self, query: str) -> list[str]:
        encoder = self._retriever.encoder
        leg = dense_ranking(self._understood(query), self._generation, encoder, DEPTH)
        return self._documents(leg.ranking)

    def _understood(self, query: str) -> Query:
        glossary = self._retriever.glossary
        return understand(query, generation=self._generation, glossary=glossary)

    def _documents(self, ranking: Sequence[tuple[PassageId, float]]) -> list[str]:
        passages = self._generation.passages([name for name, _ in ranking])
        return best_documents(self._ids[passage.document] for passage in passages)


def lay_out(workspace: Workspace, documents: Sequence[JudgedDocument]) -> dict[str, str]:
    """Write documents as a corpus of plain text with its facts; give their own ids by ours."""
    workspace.corpus.mkdir(parents=True)
    ids, facts = {}, []
    for number, document in enumerate(documents, start=1):
        name = f"doc-{number:06}"
        ids[name] = document.id
        # Bytes, so that no line end is changed on the way.
        (workspace.corpus / f"{name}.txt").write_bytes(document.text.encode())
        facts += [f"[{name}]", f'file = "{name}.txt"', 'kind = "text"', 'language = "sv"']
        if document.title:
            # A JSON string is a TOML string.
            facts.append(f"title = {json.dumps(document.title)}")
        if document.date:
            facts += [f"date = {json.dumps(document.date)}"]
        facts.append("")
    workspace.facts_file.write_text("\n".join(facts), encoding="utf-8")
    return ids
