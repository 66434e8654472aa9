package org.relais.platform;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/** Both ends of every socket that a process holds, as Linux tells them below {@code /proc}. */
final class Sockets {

    private static final List<String> TABLES = List.of("tcp", "tcp6", "udp", "udp6");

    private Sockets() {}

    static Set<InetSocketAddress> of(long pid) throws IOException {
        var process = Path.of("/proc", Long.toString(pid));
        var own = sockets(process.resolve("fd"));
        var ends = new HashSet<InetSocketAddress>();
        for (var table : TABLES) {
            for (var line : Files.readAllLines(process.resolve("net").resolve(table))) {
                var columns = line.strip().split("\\s+");
                if (own.contains("socket:[" + columns[9] + "]")) {
                    ends.add(address(columns[1]));
                    var other = address(columns[2]);
                    // Who only listens has nobody at the other end.
                    if (other.getPort() != 0) {
                        ends.add(other);
                    }
                }
            }
        }
        return ends;
    }

    private static Set<String> sockets(Path open) throws IOException {
        var sockets = new HashSet<String>();
        try (var files = Files.newDirectoryStream(open)) {
            for (var file : files) {
                try {
                    sockets.add(Files.readSymbolicLink(file).toString());
                } catch (NoSuchFileException closedMeanwhile) {
                    // A socket that is no longer there has no ends.
                }
            }
        }
        return sockets;
    }

    /** Words of the address in the machine's order, a colon, the port; all hexadecimal. */
    private static InetSocketAddress address(String text) throws IOException {
        var colon = text.indexOf(':');
        var bytes = ByteBuffer.wrap(HexFormat.of().parseHex(text.substring(0, colon)));
        var address = ByteBuffer.allocate(bytes.capacity());
        while (bytes.hasRemaining()) {
            address.putInt(bytes.order(ByteOrder.nativeOrder()).getInt());
        }
        return new InetSocketAddress(
                InetAddress.getByAddress(address.array()), Integer.parseInt(text.substring(colon + 1), 16));
    }
}
