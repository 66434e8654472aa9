#!/usr/bin/env bash
# Builds the image relais/neo4j:VERSION, a Neo4j Community server for the Testcontainers tests, and prints its name.
# Made of Maven Central's jars, a trimmed copy of the JDK and this machine's shell and C library, so that it needs no
# image registry. An existing image is kept; to build it again: docker rmi relais/neo4j:VERSION. For tests only.
set -euo pipefail
cd "$(dirname "$0")"
# shellcheck source=tools/find-jdk.sh
. ../find-jdk.sh

# The version that the product embeds.
version=$(sed -n 's:.*<neo4j.version>\(.*\)</neo4j.version>.*:\1:p' ../../pom.xml)
image=relais/neo4j:$version

if docker image inspect "$image" >/dev/null 2>&1; then
  echo "$image"
  exit
fi
if [ "$(uname)" != Linux ] || ! command -v ldd >/dev/null; then
  echo "the image can be built on Linux only; set RELAIS_NEO4J_IMAGE=neo4j:$version to use the official one" >&2
  exit 1
fi

echo "Building $image from Maven Central's jars, once; this takes about a minute." >&2
rootfs=target/rootfs
rm -rf target
mkdir -p $rootfs/{bin,data,dev,etc,logs,opt/neo4j,proc,sys,tmp} \
  $rootfs/var/lib/neo4j/{conf,import,labs,licenses,plugins,run}
chmod 1777 $rootfs/tmp

../../mvnw -q -B -f pom.xml -Dneo4j.version="$version" package >&2
cp -a target/lib $rootfs/opt/neo4j/lib

# Besides java.se: what Neo4j, Netty and Jetty reach by reflection or by service.
modules=java.se,jdk.charsets,jdk.crypto.ec,jdk.jcmd,jdk.jfr,jdk.localedata,jdk.management,jdk.management.agent
modules=$modules,jdk.naming.dns,jdk.net,jdk.security.auth,jdk.unsupported,jdk.zipfs
"$JAVA_HOME/bin/jlink" --output $rootfs/opt/java --strip-debug --no-header-files --no-man-pages --add-modules $modules

cp entrypoint.sh $rootfs/
for tool in sh cat env ls mkdir sed sleep; do cp -L "$(command -v $tool)" $rootfs/bin/; done

# Shared libraries: those that the programs name, the loader, and those that Netty and the name service open later.
ldd_paths() { xargs -0 ldd 2>/dev/null | sed -n 's#^.*[[:space:]]\(/[^ ]*\) (0x.*#\1#p' | grep -v "$PWD" | sort -u; }
libraries=$(find $rootfs/bin $rootfs/opt/java -type f \( -name '*.so' -o -perm -u+x \) -print0 | ldd_paths)
libc_dir=$(dirname "$(grep '/libc\.so' <<<"$libraries")")
for library in $libraries "$libc_dir"/lib{dl,m,pthread,resolv,rt,nss_dns,nss_files}.so.[0-9]; do
  [ ! -e "$library" ] || cp -L --parents "$library" $rootfs/
done
echo 'root:x:0:0:root:/:/bin/sh' >$rootfs/etc/passwd
echo 'root:x:0:' >$rootfs/etc/group
echo 'hosts: files dns' >$rootfs/etc/nsswitch.conf

tar -C $rootfs -c . | docker import --change 'ENTRYPOINT ["/entrypoint.sh"]' --change 'EXPOSE 7474 7687' \
  --change 'ENV PATH=/bin:/opt/java/bin' - "$image" >/dev/null
rm -rf target
echo "$image"
