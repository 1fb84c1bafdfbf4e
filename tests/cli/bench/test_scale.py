import gzip
import json

from assistant.cli.bench.scale import Row, lines, measure, table
from assistant.cli.bench.scale_chart import Panel, chart
from assistant.indexing.building.build import Tools
from tests.indexing.fakes import FakeEncoder, read_fake


def test_an_index_of_a_few_passages_is_measured(tmp_path):
    entry = {"_id": "a--1", "text": "Hemlöshet.\n\nSkola.", "metadata": {"date": "1994-10-03"}}
    for name, row in (("corpus", entry), ("queries.dev", {"text": "skola"})):
        with gzip.open(tmp_path / f"{name}.jsonl.gz", "wt", encoding="utf-8") as file:
            file.write(json.dumps(row) + "\n")

    cost = measure(tmp_path, tmp_path / "w", 10, Tools(FakeEncoder(), read_fake))

    assert (cost.passages, cost.asking.recall) == (2, 1.0)
    assert cost.asking.ranked > (0.0, 0.0)
    assert lines([cost], table([cost]))[0] == "| passages | 2 | should be |"


def test_a_target_is_held_against_the_largest_size():
    assert Row("seconds", (9.0, 2.0), 3).verdict == "under 3: met"
    assert Row("seconds", (1.0, 3.0), 3).verdict == "under 3: MISSED"
    assert Row("recall", (0.97,), 0.98, least=True).verdict == "at least 0.98: MISSED"


def test_a_chart_has_a_panel_a_measure():
    drawn = chart([Panel("a", ((10, 1), (100, 5)), 8), Panel("b", ((10, 2),))], "costs")

    assert (drawn.count("<polyline"), drawn.count("stroke-dasharray")) == (2, 1)
    assert drawn.startswith("<svg")
