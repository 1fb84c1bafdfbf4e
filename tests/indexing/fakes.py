"""A small reader and encoder that stand in for the real ones, quick and the same everywhere."""

import hashlib
import re

import numpy as np

from assistant.indexing.building.build import Tools, update
from assistant.indexing.building.derive import SMALL
from assistant.indexing.building.reading import Reading
from assistant.records.documents import (
    Block,
    Document,
    Facts,
    Page,
    Passage,
    PassageId,
    Speaker,
    Statement,
    StatementId,
)
from assistant.records.places import Alignment, Locator, Run
from assistant.settings import Settings
from assistant.workspace import Workspace

ASPECTS = {"Utmaningar": "challenges", "Framåtblickande": "outlook"}


class FakeEncoder:
    """Words hashed into a vector: texts that share words are alike."""

    name = "fake"
    dimension = 64

    def __init__(self, fingerprint="fake-1"):
        self.fingerprint = fingerprint
        self.seen = []

    def encode_passages(self, texts):
        self.seen += texts
        return np.array([self.encode_question(text) for text in texts], np.float32).reshape(
            len(texts), self.dimension
        )

    def encode_question(self, text):
        vector = np.zeros(self.dimension, np.float32)
        for word in re.findall(r"\w+", self.fingerprint + " " + text.lower()):
            digest = hashlib.blake2b(word.encode(), digest_size=8).digest()
            vector[digest[0] % self.dimension] += 1 + digest[1] / 256
        return vector / np.linalg.norm(vector)


def read_fake(workspace: Workspace, facts: Facts, told=None):
    """Read lines: "# section", "@ name, office", "! goal"; others are passages of sentences."""
    source = (workspace.corpus / facts.file).read_text(encoding="utf-8")
    if "CANNOT BE READ" in source:
        raise RuntimeError("nothing to be done")
    passages, blocks, section, speaker, goals, at = [], [], None, None, (), 0
    for line in source.split("\n"):
        if line.startswith("# "):
            section = line[2:]
        elif line.startswith("@ "):
            speaker = Speaker(*line[2:].split(", "))
        elif line.startswith("! "):
            goals = (line[2:],)
        elif line.strip():
            passages.append(_passage(facts, at, line, len(passages) + 1, (section, speaker, goals)))
            blocks.append(
                Block("paragraph", line, Alignment((Run((0, len(line)), (at, at + len(line))),)))
            )
        at += len(line) + 1
    page = Page(1, 0, len(source), tuple(blocks))
    return Reading(Document(facts, source, (page,), "paragraph"), tuple(passages))


def _passage(facts, at, line, number, under):
    section, speaker, goals = under
    aspects = (ASPECTS[section],) if section in ASPECTS else ()
    locator = Locator("paragraph", number, section, 1)
    digest = _digest(facts.id, facts.title, str(section), str(speaker), str(goals), number, line)
    shared = {"aspects": aspects, "speaker": speaker, "goals": goals}
    statements = tuple(
        Statement(
            StatementId(_digest(digest, place)),
            PassageId(digest),
            facts.id,
            locator,
            "paragraph",
            match.group(),
            match.group(),
            ((at + match.start(), at + match.end()),),
            **shared,
        )
        for place, match in enumerate(re.finditer(r"[^.\s][^.]*\.?", line))
    )
    context = (facts.title, section) if section else (facts.title,)
    text = "\n".join(statement.reading for statement in statements)
    return Passage(PassageId(digest), facts.id, locator, context, text, statements, **shared)


def _digest(*parts):
    return hashlib.blake2b(repr(parts).encode(), digest_size=8).hexdigest()


def build(workspace, encoder=None, *, small=SMALL, **options):
    """Update an index with the fakes."""
    return update(
        workspace, Settings(), tools=Tools(encoder or FakeEncoder(), read_fake, small), **options
    )


def opened(workspace, fingerprint="fake-1"):
    """Open what is published."""
    from assistant.indexing.generation import open_generation

    return open_generation(workspace, Settings(), fingerprint=fingerprint)
