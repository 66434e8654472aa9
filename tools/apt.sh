# shellcheck shell=bash
# Sourced by the get-*.sh: installs Debian packages where we may, which is in CI containers rather than on your machine.

apt_allowed() { [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; }

# Waits for a lock instead of failing. A slim image has no package lists, so a failure is retried after an update.
apt_install() {
  local apt=(env DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=300)
  apt_allowed || return 1
  "${apt[@]}" install -y --no-install-recommends "$@" >/dev/null 2>&1 ||
    { "${apt[@]}" update >/dev/null 2>&1 && "${apt[@]}" install -y --no-install-recommends "$@" >/dev/null; }
}
