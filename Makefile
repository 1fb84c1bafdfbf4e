# Two commands: "make run" serves the chat, "make test" checks everything.
# Each makes the environment it needs; nothing has to be installed by hand but Python 3.11.

PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
# Installed first: an unpinned torch would bring gigabytes of GPU libraries.
TORCH  := torch==2.13.0

.PHONY: run test lint types layers unit gate clean

run: $(VENV)/.installed
	$(BIN)/belagt serve

test: lint types layers unit gate

lint: $(VENV)/.installed-dev
	$(BIN)/ruff format --check assistant tests app.py
	$(BIN)/ruff check assistant tests app.py

types: $(VENV)/.installed-dev
	$(BIN)/mypy

layers: $(VENV)/.installed-dev
	$(BIN)/lint-imports

unit: $(VENV)/.installed-dev
	# Three at a time on two cores: one drives the browser, which is mostly waited for.
	$(BIN)/pytest -n 3 --dist loadfile --no-loadscope-reorder

gate: $(VENV)/.installed-dev
	$(BIN)/belagt index
	$(BIN)/belagt eval gate

$(VENV)/.installed: pyproject.toml constraints.txt
	$(PYTHON) -m venv $(VENV)
	$(BIN)/pip install --quiet $(TORCH) --constraint constraints.txt
	$(BIN)/pip install --quiet --editable . --constraint constraints.txt
	touch $@

$(VENV)/.installed-dev: $(VENV)/.installed
	$(BIN)/pip install --quiet --editable '.[dev]' --constraint constraints.txt
	touch $@

clean:
	rm -rf $(VENV) index/generations index/current
