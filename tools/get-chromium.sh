# shellcheck shell=bash disable=SC2034
# Sourced by verify, after apt.sh: exports RELAIS_CHROMIUM, a browser for the browser tests,
# or returns 1 with the reason in $missing.
# The tests drive an installed browser because Playwright's own is a download from outside the package repositories.

# Asking for the version tells a browser from the stub that Ubuntu puts in its place when there is no snap.
find_chromium() {
  local browser
  for browser in "${RELAIS_CHROMIUM-}" chromium chromium-browser google-chrome google-chrome-stable \
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome" \
    /Applications/Chromium.app/Contents/MacOS/Chromium; do
    browser=$(command -v "$browser") && "$browser" --version >/dev/null 2>&1 && echo "$browser" && return
  done
  return 1
}

# Without an Arabic font the right-to-left pages are rows of boxes, and their widths mean nothing. macOS brings its own.
has_arabic_font() { [ "$(uname)" = Darwin ] || [ -n "$(fc-list :lang=ar 2>/dev/null)" ]; }

if ! RELAIS_CHROMIUM=$(find_chromium); then
  apt_install chromium fonts-noto-core fontconfig || :
  if ! RELAIS_CHROMIUM=$(find_chromium); then
    unset RELAIS_CHROMIUM
    missing="no Chromium or Chrome found; install one or set RELAIS_CHROMIUM"
    return 1
  fi
fi
export RELAIS_CHROMIUM

has_arabic_font || apt_install fonts-noto-core fontconfig ||
  echo "           no font with Arabic found: install fonts-noto-core, or Arabic pages are tested with empty boxes"
