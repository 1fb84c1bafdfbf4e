"""A generated corpus of any size: `python -m tests.web.at_scale FOLDER` times 100,000 statements.

Words are drawn as often as they are in Swedish, so that common ones have hits in thousands.
"""

import random
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from assistant.environment import quiet_libraries
from assistant.language import Glossary
from assistant.retrieval.search import Retriever
from assistant.settings import Settings
from assistant.web.finding.search import Search, find
from assistant.workspace import Workspace
from tests.indexing.fakes import FakeEncoder, build, opened

STATEMENTS = 4  # a passage
YEARS = range(2000, 2024)
GLOSSARY = Path(__file__).parents[2] / "corpus" / "glossary.toml"


@dataclass(frozen=True)
class Made:
    """An index of generated statements, with what searches it and each document's year."""

    searcher: Retriever
    years: dict


def words():
    from wordfreq import top_n_list

    return [word for word in top_n_list("sv", 9_000) if word.isalpha()]


def make(root, *, documents, passages):
    """Write a corpus and index it, unless the folder holds it already."""
    workspace = Workspace(root)
    if not workspace.index.exists():
        workspace.corpus.mkdir(parents=True)
        chance, known = random.Random(1), words()
        weights = [1 / (rank + 2) for rank in range(len(known))]
        entries = []
        for number in range(documents):
            lines = [f"@ Person {number % 17}, ordförande"]
            for _ in range(passages):
                drawn = (chance.choices(known, weights, k=12) for _ in range(STATEMENTS))
                lines.append(" ".join(f"{' '.join(sentence)}." for sentence in drawn))
            name = f"dok-{number:03}"
            (workspace.corpus / f"{name}.txt").write_text("\n".join(lines), "utf-8")
            entries.append(
                f'[{name}]\nfile = "{name}.txt"\ntitle = "Dokument {number}"\nkind = "report"\n'
                f'publisher = "Nämnd {number % 9}"\nlanguage = "sv"\n'
                f"year = {YEARS[number % len(YEARS)]}\n"
            )
        workspace.facts_file.write_text("\n".join(entries), "utf-8")
        build(workspace)
    generation = opened(workspace)
    searcher = Retriever(generation, FakeEncoder(), Glossary.load(GLOSSARY), Settings())
    return Made(searcher, {row.facts.id: row.facts.year for row in generation.documents()})


def main():
    quiet_libraries()
    made = make(Path(sys.argv[1]), documents=200, passages=125)
    known = words()
    for text in ("", known[300], known[3_000]):
        for search in (Search(text), Search(text, page=40), Search(text, order="newest")):
            started = time.perf_counter()
            found = find(made.searcher, search, made.years)
            milliseconds = (time.perf_counter() - started) * 1000
            print(f"{search}: {found.total} hits, {milliseconds:.0f} ms")


if __name__ == "__main__":
    main()
