# Needs Python 3.11 or newer, make and git. Another interpreter: PYTHON=python3.12 make book
# Another environment that already holds requirements.txt and this package: make book PY=/path/to/python
PYTHON ?= python3
PY := .venv/bin/python

# With PY given, its owner keeps that environment up to date; otherwise every target first brings .venv up to date.
# A reader's holds requirements.txt; what verifies adds requirements-test.txt and, where they can be had, requirements-more.txt.
ENVIRONMENT := $(if $(findstring command,$(origin PY)),,.venv/.stamp)
VERIFYING := $(if $(ENVIRONMENT),.venv/.verifying)
SOURCES := _config.yml _toc.yml references.bib intro.md $(addprefix src/bindery/,answer.py online.py sphinx_extension.py moved.html \
	claims.schema.json launch.py ledger.py readable.py search.py $(patsubst src/bindery/%,%,$(wildcard src/bindery/templates/*.html))) $(wildcard src/weightshift/statements/*.py) \
	$(shell find chapters _static -not -path '*/.ipynb_checkpoints*')

# Programs keep caches and settings at home; where that cannot be written, they do so here.
ifneq ($(shell test -w "$(HOME)" && echo yes),yes)
export HOME := $(CURDIR)/_build/home
$(shell mkdir -p _build/home)
endif

COMPILE := "$(PY)" -m uv pip compile -q --system-certs --universal --generate-hashes --no-header --no-annotate
# What makes a new environment: first uv alone, at the version that is pinned, then everything with it, in a third of pip's time.
PINNED_UV = sed -n '/^uv==/,/[^\\]$$/p' requirements.txt
INSTALL := -m uv pip install -q --system-certs --compile-bytecode

locked = $(COMPILE) $(2) --constraint requirements-teaching.txt pyproject.toml -o requirements$(1).txt

define environment
$(PYTHON) -m venv $(1) && $(PINNED_UV) > $(1)/uv.txt \
	&& $(1)/bin/python -m pip install -qq --disable-pip-version-check --require-hashes -r $(1)/uv.txt \
	&& $(1)/bin/python $(INSTALL) --require-hashes -r requirements.txt \
	&& $(1)/bin/python $(INSTALL) --no-deps --no-build-isolation -e .
endef

.DEFAULT_GOAL := help
.PHONY: help book test exhaustive refresh certificates certify recheck experiments bench mutants drift teaching course \
	slides pdf lint serve linkcheck release lock clean
.DELETE_ON_ERROR:

help: ## print this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-12s %s\n", $$1, $$2 }' Makefile

book: _build/lite.stamp ## build the pages from the stored outputs, and JupyterLite beside them; any warning is an error
	@"$(PY)" -m bindery engine _build/html
	@echo "The book is at _build/html/index.html"

test: $(VERIFYING) ## run every test: the package, the notebooks, the built pages
	@"$(PY)" -m pytest

exhaustive: $(VERIFYING) ## run the tests that take long: accessibility of every page, planted faults, grading (minutes)
	@"$(PY)" -m pytest -m exhaustive tests

refresh: $(ENVIRONMENT) ## run every notebook and store its outputs
	@"$(PY)" -m bindery refresh

certificates: $(ENVIRONMENT) ## write a Coq file for each claim that is proved or refuted
	@"$(PY)" -m bindery certificates
	@"$(PY)" -m anysize certificates --facts

certify: $(ENVIRONMENT) ## have Coq check these files, and record which it accepts (minutes the first time; needs Coq)
	@"$(PY)" -m bindery certify
	@"$(PY)" -m anysize certify --facts

recheck: $(ENVIRONMENT) ## the same, and again by coqchk, with all of Coq's libraries that they rest on (minutes)
	@"$(PY)" -m bindery certify --recheck
	@"$(PY)" -m anysize certify --facts --recheck

experiments: $(ENVIRONMENT) ## run the long experiments and store their results (hours)
	@"$(PY)" -m bindery experiments

bench: _build/bench/.stamp ## measure beside JAX, autograd and NumPy, and store the figures (minutes; Linux)
	@_build/bench/bin/python bench

mutants: $(VERIFYING) ## plant faults one at a time, and see which the notebooks notice (minutes)
	@"$(PY)" tests/mutants

drift: ## run the notebooks with the newest SymPy, NumPy and matplotlib; say what that changes
	@rm -rf _build/newest && $(call environment,_build/newest)
	@_build/newest/bin/python $(INSTALL) --upgrade sympy numpy matplotlib
	@_build/newest/bin/python -m bindery drift

teaching: $(ENVIRONMENT) ## add what grading and slides need to the environment
	@"$(PY)" $(INSTALL) --require-hashes -r requirements-teaching.txt

course: $(ENVIRONMENT) ## make a course in course/: for students, for who teaches, for nbgrader and Gradescope (minutes)
	@"$(PY)" -m bindery teaching $(if $(VARIANTS),--variants) $(if $(PDF),--pdf)

CHAPTER := gradients/gradient-in-x
slides: $(ENVIRONMENT) ## make a lecture, in _build/slides: make slides CHAPTER=part/name, CHAPTER=week-1 or CHAPTER=all
	@"$(PY)" -m bindery slides $(CHAPTER)

lint: $(VERIFYING) ## check style and format
	@"$(PY)" -m ruff check .
	@"$(PY)" -m ruff format --check .

pdf: book $(VERIFYING) ## print the whole book into _build/book.pdf (minutes; needs Chromium)
	@"$(PY)" -m bindery pdf _build/html _build/book.pdf

linkcheck: $(ENVIRONMENT) ## ask every address of other sites that the pages link to (minutes; needs a network)
	@rm -rf _build/links && mkdir -p _build
	@"$(PY)" -c 'from jupyter_book.cli.main import main; main()' build . --path-output _build/links --builder linkcheck -q

# The date of everything that is dated is that of the commit.
release: $(ENVIRONMENT) ## make the archives of a version from its tag, with their hashes, in _build/release (minutes; needs Chromium)
	@"$(PY)" -m bindery release check
	@rm -rf _build/html _build/*.stamp
	@SOURCE_DATE_EPOCH=$$(git log -1 --format=%ct) $(MAKE) --no-print-directory pdf
	@"$(PY)" -m bindery release make _build/html _build/book.pdf _build/release

serve: book ## build, then serve the pages at http://127.0.0.1:8000
	@"$(PY)" -m http.server 8000 --bind 127.0.0.1 --directory _build/html

lock: $(ENVIRONMENT) ## pin the environments of pyproject.toml: requirements.txt, and -test, -more and -teaching beside it
	@$(COMPILE) --all-extras pyproject.toml -o requirements-teaching.txt
	@$(call locked,,--extra book)
	@$(call locked,-test,--extra book --extra test --extra distributed)
	@$(call locked,-more,--extra fast --extra browser)
	@$(call locked,-teaching,--extra book --extra teaching)

clean: ## remove everything built, except .venv and course/
	@rm -rf _build .pytest_cache .ruff_cache .hypothesis
	@find . -path ./.venv -prune -o -name __pycache__ -type d -exec rm -rf {} +

# Each build starts afresh: after a failed one Sphinx would take the pages it has already read as good.
_build/book.stamp: $(SOURCES) $(ENVIRONMENT)
	@rm -rf _build/html _build/book.stamp && mkdir -p _build
	@"$(PY)" -c 'from jupyter_book.cli.main import main; main()' build . --all -W --keep-going -n -q > _build/book.log 2>&1 \
		|| { cat _build/book.log >&2; rm -rf _build/html; exit 1; }
	@touch $@

# JupyterLite holds the package as well as the chapters, so it is made anew where only the package has changed.
_build/lite.stamp: _build/book.stamp pyproject.toml bench/results.json $(shell find src -type f -not -path '*/__pycache__/*' -not -path '*.egg-info/*')
	@"$(PY)" -m bindery launch lite _build/html/lite
	@touch $@

# The mark `.venv/.incomplete` is there while packages are installed: an environment that still has it, because the
# last attempt was interrupted, is made anew.
.venv/.stamp: requirements.txt pyproject.toml
	@$(PYTHON) -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' 2> /dev/null || { \
		echo "'$(PYTHON)' is missing, older than Python 3.11 or lacks the venv module (on Debian: python3-venv);" \
			"name another one: PYTHON=python3.12 make" >&2; exit 1; }
	@if [ -e .venv/.incomplete ] || [ ! -x "$(PY)" ]; then rm -rf .venv; fi
	@mkdir -p .venv && touch .venv/.incomplete
	@echo "Installing the pinned environment into .venv; this takes half a minute"
	@$(call environment,.venv)
	@rm .venv/.incomplete && touch $@

.venv/.verifying: .venv/.stamp requirements-test.txt requirements-more.txt
	@echo "Adding to .venv what the tests need"
	@"$(PY)" $(INSTALL) --require-hashes -r requirements-test.txt
	@"$(PY)" $(INSTALL) --require-hashes --only-binary :all: -r requirements-more.txt 2> .venv/more.log \
		|| echo "numba and playwright have no wheel for this machine, or cannot be fetched (.venv/more.log): what needs them is not tested"
	@touch $@

_build/bench/.stamp: requirements.txt requirements-more.txt bench/requirements.txt
	@rm -rf _build/bench && $(call environment,_build/bench)
	@_build/bench/bin/python $(INSTALL) --require-hashes -r requirements-more.txt
	@_build/bench/bin/python $(INSTALL) -r bench/requirements.txt
	@touch $@
