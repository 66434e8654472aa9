#!/bin/sh
# Starts Neo4j in the container the way the official image does, as far as Testcontainers uses it:
# NEO4J_AUTH is none or neo4j/PASSWORD, and NEO4J_a_b__c=x becomes the setting a.b_c=x.
set -euf # -f keeps the class path's asterisk for Java

home=/var/lib/neo4j
conf=$home/conf/neo4j.conf

cat >"$conf" <<'CONF'
server.default_listen_address=0.0.0.0
server.directories.data=/data
server.directories.logs=/logs
server.memory.heap.max_size=512m
server.memory.pagecache.size=64m
dbms.usage_report.enabled=false
dbms.fleet_manager.enabled=false
server.fleet_discovery.enabled=false
CONF

set_config() {
  sed -i "/^$1=/d" "$conf"
  echo "$1=$2" >>"$conf"
}

env | sed -n 's/^NEO4J_\([a-z].*\)/\1/p' | while IFS='=' read -r name value; do
  set_config "$(echo "$name" | sed 's/__/\n/g; s/_/./g; s/\n/_/g')" "$value"
done

set -- /opt/java/bin/java -XX:+UseSerialGC --add-opens=java.base/java.nio=ALL-UNNAMED \
  --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -cp '/opt/neo4j/lib/*'

case "${NEO4J_AUTH-}" in
none) set_config dbms.security.auth_enabled false ;;
neo4j/*)
  NEO4J_HOME=$home NEO4J_CONF=$home/conf "$@" -Dbasedir=$home \
    org.neo4j.cli.AdminTool dbms set-initial-password "${NEO4J_AUTH#neo4j/}"
  ;;
esac

exec "$@" -Xmx512m org.neo4j.server.Neo4jCommunity --home-dir=$home --config-dir=$home/conf --console-mode
