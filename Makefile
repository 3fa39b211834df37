# In Writing. Two commands do everything: `make run` and `make test`.
PYTHON ?= python3
VENV   ?= .venv
BIN    := $(VENV)/bin
PORT   ?= 8321
OPEN   ?= yes
DATA   ?=
PARTS  ?= 2

SERVE_FLAGS := --port $(PORT) $(if $(DATA),--data $(DATA)) $(if $(filter no,$(OPEN)),--no-browser)

.PHONY: run demo test lint types unit browser packs bench lock clean browser-installed

run: $(VENV)/.run-ready            ## start In Writing and print its address
	$(BIN)/inwriting serve $(SERVE_FLAGS)

demo: $(VENV)/.run-ready           ## start it with the invented Rivera family
	$(BIN)/inwriting demo $(SERVE_FLAGS)

test: lint types packs unit browser  ## everything that CI runs

lint: $(VENV)/.dev-ready
	$(BIN)/ruff check src tests benchmarks samples docs

types: $(VENV)/.dev-ready
	$(BIN)/mypy

packs: $(VENV)/.dev-ready
	$(BIN)/inwriting law lint

unit: $(VENV)/.dev-ready
	$(BIN)/python -m pytest -n $(PARTS) --dist loadfile -m "not browser"

browser: $(VENV)/.dev-ready browser-installed
	$(BIN)/python -m pytest -m browser

bench: $(VENV)/.dev-ready
	@for script in benchmarks/*.py; do echo "== $$script"; $(BIN)/python $$script || exit 1; done

# Chromium comes from the system: pages are tested in the browser that people use.
browser-installed:
	@command -v chromium >/dev/null || command -v chromium-browser >/dev/null || { \
	  if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
	    apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium >/dev/null; \
	  else echo "The page tests need Chromium. Install it with: sudo apt-get install chromium" >&2; exit 1; fi; }

$(VENV)/.run-ready: requirements/run.txt pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "In Writing needs Python 3.11 or newer; this is $$($(PYTHON) --version)." >&2; exit 1; }
	@$(PYTHON) -c 'import ensurepip' 2>/dev/null || { echo "Python has no venv module. Install it with: sudo apt-get install python3-venv" >&2; exit 1; }
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/run.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	touch $@

$(VENV)/.dev-ready: $(VENV)/.run-ready requirements/dev.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/dev.txt
	touch $@

lock: $(VENV)/.dev-ready           ## write the hashed requirements anew (needs pip-tools)
	$(BIN)/python -m pip install --quiet pip-tools
	for name in run dev; do $(BIN)/pip-compile --quiet --generate-hashes --no-emit-index-url --no-emit-find-links \
	  --no-emit-trusted-host --strip-extras --no-header --no-annotate --allow-unsafe -o requirements/$$name.txt requirements/$$name.in; done

clean:
	rm -rf $(VENV) .build .pytest_cache .mypy_cache .ruff_cache
