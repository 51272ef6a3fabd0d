# A new machine needs two of these: `make run` and `make test`. `make` alone lists the rest.
.DEFAULT_GOAL := help
.PHONY: help run test fast build bench measure report verify-history replay format clean

DATA   ?= ./data
# More options for the tests, e.g. make test OPTIONS="-Dsurefire.runOrder=random -Dfailsafe.runOrder=random"
OPTIONS ?=
MAVEN  := sh .mvn/with-java mvn -B -ntp
LEDGER := sh .mvn/with-java java -jar services/app/target/partnership-ledger.jar

help: ## list what can be asked for
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-15s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: build ## start on embedded PostgreSQL in ./data with the sample history, and print the address
	@$(LEDGER) serve --sample --data-dir $(DATA)

test: ## everything that CI checks: format, architecture, fast tests, database, whole application, browser
	@echo "Building and testing everything; only what goes wrong is printed, and the count at the end …" >&2
	@$(MAVEN) -T 2 -Dorg.slf4j.simpleLogger.defaultLogLevel=warn clean spotless:check verify $(OPTIONS)
	@sh .mvn/count-tests

fast: ## the tests that need no database and no server, with a tenth of the random cases that make test tries
	$(MAVEN) test -Dlaws.cases=1000 -Dtests.jvm=-XX:TieredStopAtLevel=1

build: ## the runnable jar, without tests
	@echo "Building (the first time takes a few minutes) …" >&2
	@$(MAVEN) -q -DskipTests package

report: build ## write an annual public value report to a folder: make report ICS=QZZ YEAR=2025-26
	@$(LEDGER) report --sample --data-dir $(DATA) --ics $(or $(ICS),QZZ) --year $(or $(YEAR),2025-26) --out $(or $(OUT),report/$(or $(ICS),QZZ)-$(or $(YEAR),2025-26))

verify-history: build ## recompute every hash of the history from the stored bytes; exit 1 when it was tampered with
	@$(LEDGER) verify --data-dir $(DATA)

replay: build ## rebuild every projection beside the live one and compare row by row; exit 1 when they differ
	@$(LEDGER) replay --data-dir $(DATA)

bench: ## measure commands, appends, rebuilds and calculations against the same work done raw, as a table and as services/app/target/bench.json
	@$(MAVEN) -q -pl services/app -am test-compile dependency:build-classpath -Dmdep.outputFile=target/bench.classpath
	@cd services/app && sh ../../.mvn/with-java java -Xmx512m -cp "target/test-classes:target/classes:$$(cat target/bench.classpath)" org.partnershipledger.app.bench.WholeBench $(BENCH)

measure: ## print what a new fact costs in this code: files that know an event, shapes of a payment, circles between packages
	@$(MAVEN) -q -pl services/app -am test-compile dependency:build-classpath -Dmdep.outputFile=target/bench.classpath
	@cd services/app && sh ../../.mvn/with-java java -cp "target/test-classes:target/classes:$$(cat target/bench.classpath)" org.partnershipledger.app.style.CodeMeasures 2>/dev/null

format: ## bring all sources into the common format
	$(MAVEN) -q spotless:apply

clean: ## remove what was built; what was recorded in ./data stays
	$(MAVEN) -q clean
