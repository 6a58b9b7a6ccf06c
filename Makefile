# HEI-NW: `make run` and `make test` set everything up by themselves the first time, and start at once after that.
SHELL := /bin/bash
.DEFAULT_GOAL := help
PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.hei-nw-ready
TORCH_INDEX ?= https://download.pytorch.org/whl/cpu
ARGS ?=

export PIP_CONSTRAINT := $(CURDIR)/constraints.txt
export PIP_DISABLE_PIP_VERSION_CHECK := 1
export OMP_WAIT_POLICY := PASSIVE
export HF_HUB_OFFLINE ?= 1
export TOKENIZERS_PARALLELISM := false

.PHONY: help setup run test lint sync lab export readme wheel hooks clean

help: ## what can be made
	@awk -F ':.*## ' '/^[a-z]+:.*## / {printf "  make %-8s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

setup: $(STAMP) ## only prepare .venv (done by every other target when needed)

$(STAMP): settings.ini setup.py constraints.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "HEI-NW needs Python 3.11 or newer; set PYTHON=/path/to/python3.11"; exit 1; }
	@command -v c++ >/dev/null || command -v g++ >/dev/null || { echo "HEI-NW needs a C++ compiler (hnswlib is built here): apt-get install g++"; exit 1; }
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@echo "Setting up $(VENV): a few minutes, once"
	$(BIN)/pip install -qq --no-deps --retries 1 --extra-index-url $(TORCH_INDEX) torch==2.13.0 || $(BIN)/pip install -q --no-deps torch==2.13.0
	$(BIN)/pip install -qq -e '.[dev]'
	$(BIN)/pip install -qq -e '.[redact]' || echo "Without presidio: packed memories are not redacted, and 25_redact shows a notice"
	$(BIN)/pip install -qq -e '.[parquet]' || echo "Without pyarrow: traces are exported as JSON lines only"
	$(BIN)/python -m ipykernel install --prefix $(VENV) --name python3 --display-name python3
	@touch $@

run: $(STAMP) ## the whole loop with a short night, B0 -> B1 -> sleep -> B2 -> B3, into runs/quickstart (ARGS="-n 16 --seed 17 --sleep.min_steps 400" for more)
	$(BIN)/hei-nw run --out runs/quickstart -n 12 --sleep.min_steps 250 $(ARGS)

test: lint sync ## ruff, sync check, every notebook
	OMP_NUM_THREADS=1 $(BIN)/nbdev_test --n_workers 2 --timing

lint: $(STAMP) ## ruff over notebooks and modules
	$(BIN)/ruff check -q nbs hei_nw

sync: $(STAMP) ## do modules, notebooks and README agree?
	$(BIN)/python -c 'import sys; from hei_nw.layers import main; sys.exit(main())'

lab: $(STAMP) ## JupyterLab on the notebooks
	$(BIN)/jupyter lab nbs

export: $(STAMP) ## notebooks -> modules and JSON Schemas
	$(BIN)/nbdev_clean
	$(BIN)/nbdev_export
	rm -f schemas/*.json && $(BIN)/python -c 'from hei_nw.schemas import write_schemas; write_schemas("schemas")'

readme: $(STAMP) ## run nbs/index.ipynb and render README.md from it
	$(BIN)/python -c 'from hei_nw.layers import refresh_readme; print(refresh_readme())'

wheel: $(STAMP) ## a wheel in dist/, weights included
	$(BIN)/python -m build --wheel -o dist .

hooks: $(STAMP) ## for contributors: clean notebooks on save and merge (edits ~/.jupyter and .git/config)
	$(BIN)/nbdev_install_hooks

clean: ## remove what can be made again; keeps .venv and reports
	rm -rf build dist runs _proc *.egg-info .ruff_cache .hypothesis nbs/.hypothesis
	find nbs hei_nw -name __pycache__ -o -name .ipynb_checkpoints | xargs rm -rf
