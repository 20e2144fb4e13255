#!/bin/sh
# Makes the editor's bundle anew and puts it where the console serves it from.
# Needs Node 20 and npm; "./build.sh --check" only compares. See docs/decisions/0010-editor-bundle.md.
set -eu
sources=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$sources/../../.." && pwd)
work="$root/target/editor"

mkdir -p "$work"
rm -rf "$work/src"
cp -R "$sources" "$work/src"
cd "$work/src"
npm ci --no-audit --no-fund --ignore-scripts
node bundle.mjs "$work"

for made in editor.js editor-licences.txt; do
  if [ "${1:-}" = "--check" ]; then
    cmp "$work/$made" "$root/src/main/resources/console/$made"
  else
    mkdir -p "$root/src/main/resources/console"
    cp "$work/$made" "$root/src/main/resources/console/$made"
  fi
done
