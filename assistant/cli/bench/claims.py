"""belagt bench claims: what verifying lets through of a chat model's claims."""

from pathlib import Path
from typing import Annotated

import typer

from assistant.cli.state import settings, workspace


def claims(
    files: Annotated[list[Path], typer.Argument(help="YAML of judged claims, eval/claims/*.yaml.")],
) -> None:
    """Print how many claims that hold are kept, and how many that do not are let through.

    Of a file whose name begins with "locked" no claim is named.
    """
    from rich.console import Console
    from rich.table import Table

    from assistant.answering.evidence.alignment import Aligner
    from assistant.answering.rephrasing import make_lexicon
    from assistant.evaluation.benchmark.claims import let_through, read_claims, verdicts
    from assistant.indexing.encoders.encoder import load_encoder
    from assistant.language import Glossary

    aligner = Aligner(load_encoder(settings()).encode_passages)
    lexicon = make_lexicon(Glossary.load(workspace().glossary_file), aligner.likeness)
    table = Table("claims", "language", "that hold, kept", "that do not, let through")
    for file in files:
        found = verdicts(read_claims(file), lexicon)
        for language in ("sv", "en"):
            told = [it for it in found if it.claim.language == language]
            hold = [it for it in told if it.claim.borne_out]
            wrong = [it for it in told if not it.claim.borne_out]
            kept = sum(it.right for it in hold)
            through = sum(not it.right for it in wrong)
            counts = f"{kept} of {len(hold)}", f"{through} of {len(wrong)}"
            table.add_row(file.stem, language, *counts)
        if not file.name.startswith("locked"):
            for it in found:
                if not it.right:
                    typer.echo(f"{it.claim.how or 'holds'}: {it.claim.text} ({it.fault or 'kept'})")
            typer.echo(f"let through: {dict(let_through(found).most_common())}")
    Console().print(table)
