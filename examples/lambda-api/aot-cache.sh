#!/usr/bin/env bash
# Makes an AOT cache of the example function (target/tracker.aot) by a training run on DynamoDB
# Local, and prints how long starts take with and without it. Needs Maven and a JDK 25.
set -euo pipefail
cd "$(dirname "$0")/../.."
mvn -q -pl examples/lambda-api -am package exec:exec -DskipTests \
  -Dexample.main=dev.bao.example.lambda.ColdStart "-Dargs=$PWD/examples/lambda-api/target"
