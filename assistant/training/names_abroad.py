"""Learn which Swedish names people abroad bear without their letters: "Bjorn", "Marta".

`python -m assistant.training.names_abroad --data DIR` reads `DIR/corpus.jsonl.gz` (parliament's
interpellations) and writes them into the resource that ships with `assistant.reading.repair`;
the rest of it stays. Without its letters such a name tells not whose it is: repair reads it as
the Swedish one only beside another Swedish name.
"""

import argparse
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import wordfreq

import assistant.reading.repair as package
from assistant.reading.repair.lexicon import lexicon_of, mixed_shares, plain
from assistant.reading.repair.resource import (
    NAME,
    Resource,
    load_resource,
    save_resource,
    text_array,
)
from assistant.training.repair_texts import read_learned_from

_AS_OFTEN = 1 / 64
"""Least share in English without the letters for each in Swedish with them, of a name."""
_OFTENER = 1.0
"""The same of a word that the parliament's texts do not know for a name: "Raikkonen"."""
_SEEN = 5
"""Least times that a name stands beside another; a place seldom does."""
_PAIR = re.compile(r"(?<!\w)(?=([A-ZÅÄÖ][a-zåäöé]+) ([A-ZÅÄÖ][a-zåäöé]+)(?!\w))")


def main() -> None:
    """Learn the names and write them into the resource."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="folder of interpellations")
    texts = read_learned_from(parser.parse_args().data / "corpus.jsonl.gz")
    learned = load_resource()
    found = names_abroad(texts, learned)
    path = Path(package.__file__).with_name(NAME)
    save_resource(path, replace(learned, abroad=text_array(found)))
    print(f"{path}: {len(found)} names borne abroad")


def names_abroad(texts: Sequence[str], learned: Resource) -> list[str]:
    """Give the names, a first name followed by ">" and a surname after "<".

    Places are left out: a Swedish text that names one means the Swedish one.

    Args:
        texts: Swedish texts, which tell first names from surnames.
        learned: What is learned of words and names so far.
    """
    lexicon = lexicon_of(mixed_shares(learned), learned.name_words())
    english = wordfreq.get_frequency_dict("en", "large")
    first, last = _sides(texts)
    found: list[str] = []
    for form, share in sorted(lexicon.share.items()):
        key = plain(form)
        abroad = english.get(key, 0.0)
        if key == form or abroad < _AS_OFTEN * share:
            continue
        if form not in lexicon.names:
            if key not in lexicon.share and abroad > _OFTENER * share:
                found.append(form)
        elif max(first[form], last[form]) >= _SEEN and first[form] != last[form]:
            found.append(f"{form}>" if first[form] > last[form] else f"<{form}")
    return found


def _sides(texts: Sequence[str]) -> tuple[Counter[str], Counter[str]]:
    """Count the words, in small letters, that stand first and last of two with capitals."""
    first: Counter[str] = Counter()
    last: Counter[str] = Counter()
    for text in texts:
        for before, after in _PAIR.findall(text):
            first[before.lower()] += 1
            last[after.lower()] += 1
    return first, last


if __name__ == "__main__":
    main()
