# shellcheck shell=bash disable=SC2034
# Sourced by verify, after apt.sh: makes sure that Docker answers and exports what Testcontainers needs,
# or returns 1 with the reason in $missing.

docker_answers() { docker info >/dev/null 2>&1; }

# As root without systemd, as in a CI container, nobody else will start the daemon. It outlives us for the next run.
start_docker() {
  command -v docker >/dev/null && command -v dockerd >/dev/null || apt_install docker.io iptables || return 1
  if [ -d /run/systemd/system ]; then
    systemctl start docker
  else
    docker_answers || setsid dockerd --storage-driver=overlay2 </dev/null >"$dockerd_log" 2>&1 &
  fi
  for _ in {1..30}; do
    docker_answers && return
    sleep 1
  done
  return 1
}

dockerd_log=/var/log/relais-dockerd.log
if ! docker_answers; then
  if ! apt_allowed; then
    missing="Docker does not answer; install it, start it or join its group"
    return 1
  elif ! start_docker; then
    missing="Docker could not be started: $(tail -n 1 "$dockerd_log" 2>/dev/null || echo "docker.io did not install")"
    return 1
  fi
fi

# Our tests stop their containers themselves, so the clean-up container, one more image to fetch, is not needed.
export TESTCONTAINERS_RYUK_DISABLED=${TESTCONTAINERS_RYUK_DISABLED:-true}
# In a container Testcontainers looks for ports at the gateway; with the daemon beside us they are on our loopback.
if [ -e /.dockerenv ] && grep -qsx dockerd /proc/[0-9]*/comm; then
  export TESTCONTAINERS_HOST_OVERRIDE=${TESTCONTAINERS_HOST_OVERRIDE:-127.0.0.1}
fi
