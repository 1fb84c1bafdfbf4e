"""The tool as a whole: quick to start, one line for a fault, exit codes as promised."""

import os
import subprocess
import sys

HEAVY = ("torch", "chromadb", "sentence_transformers", "streamlit", "tantivy", "numpy", "langchain")
SECONDS_FOR_HELP = 0.8  # of processor, which other work on the machine hardly changes


def run(*arguments, **options):
    command = [sys.executable, "-m", "assistant.cli", *arguments]
    return subprocess.run(
        command, check=False, capture_output=True, text=True, timeout=60, **options
    )


def test_help_names_every_command_at_once():
    times = []
    for _ in range(3):
        before = processor_of_children()
        result = run("--help")
        times.append(processor_of_children() - before)

    for command in ("index", "ask", "search", "documents", "source", "eval", "bench", "serve"):
        assert command in result.stdout
    assert min(times) < SECONDS_FOR_HELP


def processor_of_children():
    return os.times().children_user + os.times().children_system


def test_nothing_heavy_is_imported_for_help():
    code = f"import sys, assistant.cli.main; print([m for m in {HEAVY} if m in sys.modules])"
    result = subprocess.run(
        [sys.executable, "-c", code], check=False, capture_output=True, text=True
    )

    assert result.stdout.strip() == "[]"


def test_a_folder_that_is_no_workspace_is_one_line_and_exit_1(tmp_path):
    result = run("--workspace", str(tmp_path), "documents")

    assert result.returncode == 1
    assert "no corpus folder" in result.stderr
    assert "Traceback" not in result.stderr


def test_wrong_usage_is_exit_2():
    assert run("no-such-command").returncode == 2
