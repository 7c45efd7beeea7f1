#!/usr/bin/env bash
# npm run release: packs the last commit into dist/ as a tarball that installs without a registry, with its list of
# parts (CycloneDX) and checksums, and tries the tarball. Two runs on one commit and one kind of machine give the same tarball.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

version=$(node --print "require('./package.json').version")
name=belfry-$version-$(node --print 'process.platform + "-" + process.arch')
target=$PWD/dist
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

main() {
  [ -z "$(git status --porcelain)" ] || fail "Commit first: only what is committed is packed."
  if git rev-parse --quiet --verify "refs/tags/v$version" >/dev/null; then
    [ "$(git rev-parse "v$version^{commit}")" = "$(git rev-parse HEAD)" ] || fail "The tag v$version names another commit."
  else
    echo "The tag v$version does not exist: this is a trial."
  fi
  rm -rf "$target" && mkdir -p "$target"
  lay_out
  list_parts
  pack
  try
  ls -l "$target"
}

lay_out() {
  mkdir "$scratch/$name"
  git archive HEAD | tar --extract --directory "$scratch/$name" --exclude=test --exclude=bench --exclude=.ci
  (cd "$scratch/$name" && npm ci --omit=dev && npm run --silent build && rm -rf node_modules/.cache)
}

list_parts() {
  # npm names the application after its folder.
  mkdir "$scratch/belfry" && cp package.json package-lock.json "$scratch/belfry"
  (cd "$scratch/belfry" && npm sbom --package-lock-only --omit=dev --sbom-format=cyclonedx --sbom-type=application) \
    >"$target/$name.cdx.json"
}

pack() {
  local at
  at=$(git log -1 --format=%cI)
  tar --create --directory "$scratch" --sort=name --owner=0 --group=0 --numeric-owner --mtime="$at" "$name" |
    gzip --no-name >"$target/$name.tar.gz"
  (cd "$target" && sha256sum "$name.tar.gz" "$name.cdx.json" >SHA256SUMS)
}

# As an operator without a network: the checksums fit, and the program runs and reads a number.
try() {
  local place=$scratch/try
  (cd "$target" && sha256sum --quiet --check SHA256SUMS)
  mkdir "$place" && tar --extract --directory "$place" --file "$target/$name.tar.gz"
  [ "$("$place/$name/bin/belfry" --version)" = "$version" ] || fail "The tarball does not say its version."
  [ "$("$place/$name/bin/belfry" number 'dto 104217 39')" = DTO-104217-39 ] || fail "The tarball reads no number."
}

fail() { echo "release: $*" >&2; exit 1; }

main
