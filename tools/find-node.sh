# shellcheck shell=sh
# Sourced by run and verify: puts Node 20 or newer, with its npm, on the PATH,
# or returns 1 after saying what to install.
# The web components are bundled with them during the build.

is_node_20() {
  [ -x "${1%/*}/npm" ] && [ "$("$1" -p 'process.versions.node.split(".")[0]' 2>/dev/null)" -ge 20 ] 2>/dev/null
}

node_found=
for node in "$(command -v node || :)" "${NVM_DIR:-${HOME-}/.nvm}"/versions/node/*/bin/node \
  "${HOME-}"/.local/share/mise/installs/node/*/bin/node "${HOME-}"/.volta/bin/node \
  /opt/homebrew/bin/node /opt/homebrew/opt/node*/bin/node /usr/local/bin/node; do
  if is_node_20 "$node"; then node_found=$node && break; fi
done
if [ -z "$node_found" ]; then
  echo "Node 20 or newer with npm not found: install it (https://nodejs.org) or put it on the PATH." >&2
  return 1
fi
PATH=${node_found%/*}:$PATH
export PATH
