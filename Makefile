# `make` alone lists the commands.
.DEFAULT_GOAL := help
.PHONY: help demo test docs surface

help: ## list the commands
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

demo: ## build, start the local server and run the quick start of every language that is here
	@examples/demo.sh

test: ## everything that CI runs
	@tests/all.sh

docs: ## build the documentation site
	@tests/docs.sh build

surface: ## write the stubs, type declarations, wrappers and reference pages again
	@bindings-swift/scripts/generate.sh
