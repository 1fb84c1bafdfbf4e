"""belagt bench reading says how fast each format is read."""

from typer.testing import CliRunner

from assistant.cli.main import app


def test_each_format_has_a_row_of_its_pages_and_words(tmp_path):
    (tmp_path / "corpus").mkdir()
    (tmp_path / "corpus" / "a.txt").write_text("Badet\n\nBadet har 12 duschar.\n", "utf-8")
    (tmp_path / "corpus" / "b.md").write_text("# Badet\n\nKön är lång.\n", "utf-8")

    result = CliRunner().invoke(
        app, ["--workspace", str(tmp_path), "bench", "reading", "--rounds", "1"]
    )
    rows = [line.split("│")[1:4] for line in result.stdout.splitlines() if "│ ." in line]

    assert result.exit_code == 0
    found = [[cell.strip() for cell in row] for row in rows]
    assert found == [[".md", "1", "5"], [".txt", "1", "5"]]
