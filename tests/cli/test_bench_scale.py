import gzip
import json

from assistant.cli.bench_scale import HEAD, line, measure
from assistant.indexing.build import Tools
from tests.indexing.fakes import FakeEncoder, read_fake


def test_an_index_of_a_few_passages_is_measured(tmp_path):
    entry = {"_id": "a--1", "text": "Hemlöshet.\n\nSkola.", "metadata": {"date": "1994-10-03"}}
    for name, lines in (("corpus", [entry]), ("queries.dev", [{"text": "skola"}])):
        with gzip.open(tmp_path / f"{name}.jsonl.gz", "wt", encoding="utf-8") as file:
            file.writelines(json.dumps(row) + "\n" for row in lines)

    cost = measure(tmp_path, tmp_path / "w", 10, Tools(FakeEncoder(), read_fake))

    assert (cost.passages, cost.nearest_ms > (0.0, 0.0)) == (2, True)
    assert len(line(cost).split("|")) == len(HEAD.split("|"))
