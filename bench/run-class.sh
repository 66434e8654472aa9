# shellcheck shell=bash
# Sourced by the commands of this folder: run_class CLASS [ARGUMENT]... builds what is new or changed and runs a class of bench.
bench=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(dirname "$bench")

# shellcheck source=../tools/find-jdk.sh
. "$root/tools/find-jdk.sh"
newest() { find "$root"/{graph-schema,backend,import,bench} -path '*/target' -prune -o -type f -newer "$bench/target/classpath" -print -quit; }
run_class() {
  if [ ! -e "$bench/target/classpath" ] || [ -n "$(newest)" ]; then
    echo "Building, as the sources are new or changed." >&2
    (cd "$root" && ./mvnw -q -B -DskipTests -Dquick -pl bench -am package) >&2
    touch "$bench/target/classpath"
  fi
  exec "$JAVA_HOME/bin/java" -Xmx3g -XX:+UseParallelGC --enable-native-access=ALL-UNNAMED \
    --sun-misc-unsafe-memory-access=allow --add-opens=java.base/java.nio=ALL-UNNAMED \
    --add-modules=jdk.incubator.vector \
    -cp "$bench/target/classes:$(cat "$bench/target/classpath")" "$@"
}
