#!/bin/sh
# Makes a bundle of the consoles anew, "./build.sh editor" or "./build.sh chart", and puts it where they serve it from.
# Needs Node 20 and npm; "./build.sh editor --check" only compares. See docs/decisions/0010-editor-bundle.md.
set -eu
name=$1
build=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$build/../.." && pwd)
work="$root/target/bundles/$name"

mkdir -p "$work"
rm -rf "$work/src"
cp -R "$build/$name" "$work/src"
cd "$work/src"
npm ci --no-audit --no-fund --ignore-scripts
# Where it finds esbuild.
cp "$build/bundle.mjs" node_modules/
node node_modules/bundle.mjs "$name" "$work"

for made in "$name.js" "$name-licences.txt"; do
  if [ "${2:-}" = "--check" ]; then
    cmp "$work/$made" "$root/src/main/resources/console/$made"
  else
    mkdir -p "$root/src/main/resources/console"
    cp "$work/$made" "$root/src/main/resources/console/$made"
  fi
done
