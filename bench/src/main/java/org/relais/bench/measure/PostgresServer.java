package org.relais.bench.measure;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.util.FileSystemUtils;

/**
 * A PostgreSQL of this machine, started on an empty temporary folder and a free port of loopback, and gone
 * afterwards. It refuses to run as root, so root runs it as the user whom its package brings.
 */
public final class PostgresServer implements AutoCloseable {

    private static final Path PACKAGED = Path.of("/usr/lib/postgresql");
    private static final String ACCOUNT = "postgres";

    private static final String SETTINGS = "-c listen_addresses=127.0.0.1 -c unix_socket_directories='' "
            + "-c shared_buffers=1GB -c work_mem=64MB -c maintenance_work_mem=512MB -c max_wal_size=4GB -c jit=off";

    private final Path programs;
    private final Path folder;
    private final int port;

    private PostgresServer(Path programs, Path folder, int port) {
        this.programs = programs;
        this.folder = folder;
        this.port = port;
    }

    /** Nothing when PostgreSQL is not installed. */
    public static Optional<PostgresServer> start() throws IOException {
        var programs = programs();
        if (programs.isEmpty()) {
            return Optional.empty();
        }
        var folder = Files.createTempDirectory("relais-postgres");
        if (isRoot()) {
            var owner = folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(ACCOUNT);
            Files.setOwner(folder, owner);
        }
        var server = new PostgresServer(programs.get(), folder, freePort());
        server.run("initdb", "-D", server.data(), "-A", "trust", "-U", ACCOUNT, "-E", "UTF8", "--locale=C.UTF-8");
        server.run(
                "pg_ctl",
                "-D",
                server.data(),
                "-w",
                "-l",
                folder + "/log",
                "-o",
                SETTINGS + " -c port=" + server.port,
                "start");
        return Optional.of(server);
    }

    public String address() {
        return "jdbc:postgresql://127.0.0.1:%d/postgres?user=%s&reWriteBatchedInserts=true".formatted(port, ACCOUNT);
    }

    @Override
    public void close() throws IOException {
        run("pg_ctl", "-D", data(), "-m", "immediate", "stop");
        FileSystemUtils.deleteRecursively(folder);
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    private void run(String program, String... arguments) throws IOException {
        var command = new ArrayList<String>();
        if (isRoot()) {
            command.addAll(List.of("runuser", "-u", ACCOUNT, "--"));
        }
        command.add(programs.resolve(program).toString());
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start();
        if (process.onExit().join().exitValue() != 0) {
            throw new IOException(program + " failed: " + Files.readString(folder.resolve("said")));
        }
    }

    private static Optional<Path> programs() throws IOException {
        if (!Files.isDirectory(PACKAGED)) {
            return Optional.empty();
        }
        try (var versions = Files.list(PACKAGED)) {
            return versions.map(version -> version.resolve("bin"))
                    .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
                    .max(Comparator.comparing(Path::toString));
        }
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
