import pytest

from assistant.language.glossary import Glossary
from assistant.retrieval.search import Retriever
from assistant.retrieval.understanding import understand
from assistant.settings import Settings
from assistant.workspace import open_workspace
from tests.indexing.fakes import FakeEncoder, build, opened

DECK = """@ Eva Ek, skolchef
! mål 5
# Utmaningar
Det är svårt att nå ungdomarna i VUX. Lokalerna är slitna.
# Framåtblickande
Bemanningen i VUX ökar nästa år.
@ Per Berg, socialchef
# Hemlöshet
Kommunen deltar i en kartläggning av hemlöshet i april. Bostad först kom igång 2021.
"""
REPORT = """@ Ulla Lund, förvaltningschef
Hemlösheten mäts sedan 2004. Antalet barn är färre.
Nämnden samarbetar med polisen om suicidprevention.
"""
FACTS = """[deck]
file = "deck.txt"
title = "Uppföljning"
publisher = "Kommunen"
year = 2022
kind = "deck"
language = "sv"
[report]
file = "report.txt"
title = "Plan"
publisher = "Socialnämnden"
year = 2009
kind = "report"
language = "sv"
"""
GLOSSARY = """[abbreviations]
VUX = ["vuxenutbildningen"]

[synonyms]
groups = [["självmord", "suicid"]]

[english]
homelessness = ["hemlöshet"]

[aspects.challenges]
sv = ["utmaning", "svårt"]
en = ["challenge"]

[aspects.outlook]
sv = ["planeras"]
en = ["planned"]
"""


@pytest.fixture(scope="session")
def indexed(tmp_path_factory):
    """A folder with two documents, their facts, a glossary and an index."""
    root = tmp_path_factory.mktemp("town")
    corpus = root / "corpus"
    corpus.mkdir()
    for name, text in {
        "deck.txt": DECK,
        "report.txt": REPORT,
        "corpus.toml": FACTS,
        "glossary.toml": GLOSSARY,
    }.items():
        (corpus / name).write_text(text, encoding="utf-8")
    workspace = open_workspace(root)
    build(workspace)
    return workspace


@pytest.fixture
def generation(indexed):
    with opened(indexed) as generation:
        yield generation


@pytest.fixture
def glossary(indexed):
    return Glossary.load(indexed.glossary_file)


@pytest.fixture
def retriever(generation, glossary):
    return Retriever(generation, FakeEncoder(), glossary, Settings())


@pytest.fixture
def ask(retriever):
    """Understand a question over the index."""

    def understood(question, **options):
        return understand(
            question, generation=retriever.generation, glossary=retriever.glossary, **options
        )

    return understood
