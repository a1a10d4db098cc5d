#!/bin/sh
# Everything that docs/new-york.md tells, from the public tables on: about an hour on two processors, in results/.
# Stopped or killed, the same command goes on where it was; what is complete is not made again.
set -eu
cd "$(dirname "$0")/../.."

once() { # FOLDER COMMAND… : unless the folder is there
  folder=results/$1
  shift
  [ -d "$folder" ] || ./madang "$@"
}

once fit-2017-fit fit scenarios/new-york/fit-2017.yaml --runs 2000
once fit-2019-fit fit scenarios/new-york/fit-2019.yaml --runs 2000 --markets 0
once juno decide scenarios/new-york/juno.yaml --worlds results/fit-2019-fit --budget 720 --out results/juno
once lyft decide scenarios/new-york/lyft.yaml --worlds results/fit-2019-fit --out results/lyft
once new-york-facts facts F25 F26-new-york F31 F32 --out results/new-york-facts
