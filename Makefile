# The two commands a newcomer needs: make run, make test. Each sets up everything itself.
PYTHON ?= python3
PY := .venv/bin/python
PORT ?= 3978
DATA ?= data
KNOWLEDGE ?= knowledge

.PHONY: run test setup check bench lock features clean

run: .venv/ready ## the desk with its sample knowledge, and at a terminal the chat prompt
	@if [ -t 0 ] && [ -t 1 ]; then \
	  exec $(PY) app.py chat --port $(PORT) --data $(DATA) --knowledge $(KNOWLEDGE); \
	else \
	  exec $(PY) app.py serve --insecure-local --port $(PORT) --data $(DATA) --knowledge $(KNOWLEDGE); \
	fi

test: .venv/ready-dev ## every test; under ten minutes on two cores
	@$(PY) -m pytest

setup: .venv/ready ## .venv alone

check: .venv/ready-dev ## style, types and what may import what
	@$(PY) -m ruff check . && $(PY) -m ruff format --check . && .venv/bin/basedpyright

lock: .venv/ready-dev ## the lock files anew, from pyproject.toml
	@$(PY) -m uv --version >/dev/null 2>&1 || $(PY) -m pip install --quiet uv
	@$(PY) -m uv pip compile --quiet $(LOCK) pyproject.toml --output-file requirements.lock
	@$(PY) -m uv pip compile --quiet $(LOCK) --extra dev pyproject.toml --output-file requirements-dev.lock
LOCK := --generate-hashes --universal --python-version 3.11 --no-emit-index-url --no-emit-find-links --no-annotate --no-header

features: .venv/ready-dev ## docs/features.md from tests/features.toml
	@$(PY) -m tests.features

clean: ## away with everything that was made
	@rm -rf .venv .pytest_cache .ruff_cache .hypothesis

.venv/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "Python 3.11 or newer is needed: install it, or name it: make PYTHON=python3.12 $(MAKECMDGOALS)" >&2; exit 1; }
	@$(PYTHON) -c 'import venv, ensurepip' 2>/dev/null || \
	  { echo "Python's venv module is missing: on Debian and Ubuntu, sudo apt install python3-venv" >&2; exit 1; }
	@$(PYTHON) -m venv .venv

.venv/ready: requirements.lock | .venv/bin/python
	@$(PY) -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	@touch $@

.venv/ready-dev: requirements-dev.lock | .venv/bin/python
	@$(PY) -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.lock
	@touch $@ .venv/ready
