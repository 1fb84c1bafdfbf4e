"""belagt repairs: the words that repair was least sure of, ready to paste as corrections."""

from typing import Annotated

import typer

from assistant.cli.state import workspace


def repairs(
    document: Annotated[str, typer.Argument(help="Id of the document, as belagt documents says.")],
    limit: Annotated[int, typer.Option(min=1, help="So many words at most.")] = 40,
) -> None:
    """List the words repair was least sure of, as TOML to paste into corpus/repairs/."""
    from assistant.errors import CorpusError
    from assistant.indexing.doubts import doubts_of
    from assistant.reading.facts.documents import corpus_facts
    from assistant.reading.repair.listing import as_toml

    place = workspace()
    facts = next((fact for fact in corpus_facts(place) if fact.id == document), None)
    if facts is None:
        raise CorpusError(f'{document}: no such document. "belagt documents" lists them')
    found = doubts_of(place, facts)
    for warning in found.stale:
        typer.echo(f"# {warning}", err=True)
    path = place.repairs / f"{facts.id}.toml"
    typer.echo(f"# Paste into {path} what you correct; {len(found.words)} words were not sure.")
    typer.echo("\n".join(as_toml(doubt) for doubt in found.words[:limit]))
