# `make run` and `make test` set up all they need: .venv, the packages, Qt's system libraries.

PYTHON := .venv/bin/python
READY  := .venv/ready

.DEFAULT_GOAL := help
.PHONY: help run test check bench bench-gpu docs shots translations clean

help: ## show this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-12s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

run: $(READY) ## open the window; with no screen, train LeNet-5 in the terminal
	@bash scripts/setup.sh libraries
	@$(PYTHON) main.py

test: $(READY) ## run the tests
	@QT_QPA_PLATFORM=offscreen bash scripts/setup.sh libraries
	@OMP_NUM_THREADS=1 $(PYTHON) -m pytest -n auto --dist worksteal

check: $(READY) ## lint, format, types, and which room may import which
	$(PYTHON) -m ruff check .
	$(PYTHON) -m ruff format --check .
	$(PYTHON) -m mypy
	.venv/bin/lint-imports

bench: .venv/ready-bench ## print how fast it is, side by side with others
	@QT_QPA_PLATFORM=offscreen bash scripts/setup.sh libraries
	@$(PYTHON) -m benchmarks

bench-gpu: $(READY) ## train ResNet-50 on the GPU, side by side with a loop tuned by hand
	@$(PYTHON) -m benchmarks train-resnet50-gpu train-resnet50-gpu-compiled

docs: $(READY) ## write docs/layers/ and docs/problems.md from the declarations
	$(PYTHON) scripts/pages.py

shots: $(READY) ## take the pictures of the documentation from the real window
	@QT_QPA_PLATFORM=offscreen bash scripts/setup.sh libraries
	@$(PYTHON) scripts/shots.py

translations: $(READY) ## bring the translations of the window up to date, and list what is left
	@QT_QPA_PLATFORM=offscreen $(PYTHON) scripts/translations.py

clean: ## remove what was built, .venv included
	rm -rf .venv build dist *.egg-info .pytest_cache .mypy_cache .ruff_cache .hypothesis
	rm -rf .import_linter_cache

$(READY): pyproject.toml scripts/setup.sh
	@bash scripts/setup.sh environment dev
	@touch $@

.venv/ready-bench: $(READY)
	@bash scripts/setup.sh environment dev,bench
	@# Comes with NodeGraphQt; mypy would read it in place of PySide6's own types.
	@$(PYTHON) -m pip uninstall --quiet --yes types-PySide6
	@touch $@
