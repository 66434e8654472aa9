# shellcheck shell=sh
# Sourced by mvnw, run, verify and the image build: exports JAVA_HOME, a JDK 25 or newer,
# or returns 1 after saying what to install.
# The java on the PATH is often an older one that something else needs, so the usual places are searched too.

# Every JDK since 9 names its version in this file; reading it is quicker than starting a JVM for each candidate.
jdk_major() { sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null; }
is_jdk_25() { [ -x "$1/bin/javac" ] && [ "$(jdk_major "$1")" -ge 25 ] 2>/dev/null; }

if ! is_jdk_25 "${JAVA_HOME-}"; then
  jdk_found=
  for jdk in "${JDK25_HOME-}" \
    "$(dirname "$(dirname "$(readlink -f "$(command -v javac || echo /no/bin/javac)")")")" \
    /usr/lib/jvm/* "${HOME-}"/.sdkman/candidates/java/* "${HOME-}"/.jdks/* "${HOME-}"/.jdks/*/Contents/Home \
    "${HOME-}"/.local/share/mise/installs/java/* "${HOME-}"/.asdf/installs/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "${HOME-}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home /opt/java/* /opt/jdk*; do
    is_jdk_25 "$jdk" || continue
    jdk_found=${jdk_found:-$jdk}
    # A newer one only if there is no 25: it is the version that the build is tested with.
    if [ "$(jdk_major "$jdk")" = 25 ]; then jdk_found=$jdk && break; fi
  done
  if [ -z "$jdk_found" ]; then
    echo "JDK 25 or newer not found: install one (https://adoptium.net) or set JAVA_HOME." >&2
    return 1
  fi
  JAVA_HOME=$jdk_found
fi
export JAVA_HOME
