import multiprocessing

import pytest

from assistant.workspace import open_workspace

DECK = """@ Sofie Lindén, utbildningsdirektör
! mål 5
# Utmaningar
Det är svårt att nå ungdomarna. Det tar tid att motivera dem.
Hemlösheten växer i kommunen.
# Framåtblickande
Bemanningen ökar nästa år.
"""
REPORT = """@ Per Berg, socialdirektör
! mål 15
Hemlösheten mäts sedan 2004. Antalet barn är färre.
Nämnden följer upp avtalen varje kvartal.
"""


@pytest.fixture
def workspace(tmp_path):
    """Two documents with their facts."""
    corpus = tmp_path / "corpus"
    corpus.mkdir()
    (corpus / "deck.txt").write_text(DECK, encoding="utf-8")
    (corpus / "report.txt").write_text(REPORT, encoding="utf-8")
    (corpus / "corpus.toml").write_text(
        '[deck]\nfile = "deck.txt"\ntitle = "Uppföljning"\npublisher = "Kommunen"\nyear = 2022\n'
        'kind = "deck"\nlanguage = "sv"\n'
        '[report]\nfile = "report.txt"\ntitle = "Plan"\npublisher = "Nämnden"\nyear = 2009\n'
        'kind = "report"\nlanguage = "sv"\n',
        encoding="utf-8",
    )
    return open_workspace(tmp_path)


@pytest.fixture(scope="session")
def processes():
    """Processes that have the heavy libraries before they start, so that a build is quick."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["tests.indexing.preloaded"])
    return context
