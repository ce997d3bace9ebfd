# `make` alone lists the commands.
.DEFAULT_GOAL := help
.PHONY: help demo test bench docs soak fuzz surface

help: ## list the commands
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

demo: ## build, start the local server and run the quick start and an OAuth flow in every language that is here
	@examples/demo.sh

test: ## everything that CI runs
	@tests/all.sh

bench: ## measure the release packages beside others; QUICK=1 for a first look
	@bench/run.sh

docs: ## build the documentation site
	@tests/docs.sh build

SOAK_SECONDS ?= 300
SOAK_KILLS ?= 20
soak: ## load the local server for five minutes, kill it 20 times, compare what it acknowledged with what it has
	@AUTHLETE_SOAK_SECONDS=$(SOAK_SECONDS) AUTHLETE_SOAK_KILLS=$(SOAK_KILLS) \
		cargo test --quiet -p authlete-local --test soak --locked -- --nocapture

fuzz: ## put hostile input into what decodes, encodes, parses and serves, a minute each (FUZZ_SECONDS)
	@tests/fuzz.sh

surface: ## write the stubs, type declarations, wrappers and reference pages again
	@core/surface/generate.sh
