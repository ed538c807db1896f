# The two commands a newcomer needs: make run, make test. Each sets up everything itself.
PYTHON ?= python3
PY := .venv/bin/python
PORT ?= 3978
DATA ?= data
KNOWLEDGE ?= knowledge

.PHONY: run test e2e pictures chromium setup check bench planner fanout soak year lock features clean

run: .venv/ready ## the desk with its sample knowledge, and at a terminal the chat prompt
	@if [ -t 0 ] && [ -t 1 ]; then \
	  exec $(PY) app.py chat --port $(PORT) --data $(DATA) --knowledge $(KNOWLEDGE); \
	else \
	  exec $(PY) app.py serve --insecure-local --port $(PORT) --data $(DATA) --knowledge $(KNOWLEDGE); \
	fi

test: .venv/ready-dev ## every test; under ten minutes on two cores
	@$(PY) -m pytest --numprocesses auto --dist worksteal

e2e: .venv/ready tests/e2e/node_modules/.package-lock.json chromium ## the desk in Microsoft's Agents Playground, in a browser without a window
	@CHROMIUM="$$($(CHROMIUM_PATH))" node --test --test-concurrency=1 --test-reporter=spec tests/e2e/*.test.js

pictures: tests/e2e/node_modules/.package-lock.json chromium ## every card as a picture in build/pictures, and those in docs anew; a minute or two
	@CHROMIUM="$$($(CHROMIUM_PATH))" PICTURES=1 node --test --test-reporter=dot tests/e2e/cards.test.js

chromium:
	@$(CHROMIUM_PATH) >/dev/null || { [ "$$(id -u)" = 0 ] && $(INSTALL_CHROMIUM) >/dev/null; } || \
	  { echo "Chromium is missing: on Debian and Ubuntu, sudo apt install chromium; or name one: make $(MAKECMDGOALS) CHROMIUM=/path/to/it" >&2; exit 1; }
CHROMIUM_PATH = { command -v "$$CHROMIUM" || command -v chromium || command -v chromium-browser || command -v google-chrome; }
INSTALL_CHROMIUM = apt-get -qq update && DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends chromium fonts-liberation

setup: .venv/ready ## .venv alone

check: .venv/ready-dev ## style, types and what may import what
	@$(PY) -m ruff check . && $(PY) -m ruff format --check . && .venv/bin/basedpyright

bench: .venv/ready-dev ## how fast and how good the search is, beside rapidfuzz in the same run; minutes
	@$(PY) -m benchmarks.matching $(ARGS)

planner: .venv/ready-dev ## reminders against a clock that goes minute by minute: four time zones, fourteen years; minutes
	@LOTSEN_PLANNER=1 $(PY) -m pytest tests/model/test_notice_plan.py

fanout: .venv/ready-dev ## a notice to 5,000 channels by a simulated clock, and a start with 100,000 posts waiting; a minute or two
	@$(PY) -m benchmarks.fanout $(ARGS)

soak: .venv/ready-dev ## the desk killed again and again under load, bad weather and a wrong clock; three minutes or so, an hour with SECONDS=3600
	@$(PY) -m benchmarks.soak --seconds $(SECONDS) $(ARGS)
SECONDS ?= 90

year: .venv/ready-dev ## what a year of questions, cases and notices makes dearer: nothing, or it fails; a minute
	@$(PY) -m benchmarks.year $(ARGS)

lock: .venv/ready-dev ## the lock files anew, from pyproject.toml
	@$(PY) -m uv --version >/dev/null 2>&1 || $(PY) -m pip install --quiet uv
	@$(PY) -m uv pip compile --quiet $(LOCK) pyproject.toml --output-file requirements.lock
	@$(PY) -m uv pip compile --quiet $(LOCK) --extra dev pyproject.toml --output-file requirements-dev.lock
LOCK := --generate-hashes --universal --python-version 3.11 --no-emit-index-url --no-emit-find-links --no-annotate --no-header

features: .venv/ready-dev ## docs/features.md from tests/features.toml
	@$(PY) -m tests.features

clean: ## away with everything that was made
	@rm -rf .venv build tests/e2e/node_modules .pytest_cache .ruff_cache .hypothesis

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

tests/e2e/node_modules/.package-lock.json: tests/e2e/package-lock.json
	@node -e 'process.exit(Number(process.versions.node.split(".")[0] < 20))' 2>/dev/null && command -v npm >/dev/null || \
	  { echo "Node.js 20 or newer is needed, with npm" >&2; exit 1; }
	@cd tests/e2e && npm ci --loglevel=error
	@touch $@
