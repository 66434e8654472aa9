package org.relais.sources.documents.worker;

import java.io.IOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.util.List;
import java.util.Set;

/** Closes the ways on which a library follows an address that a document names. */
final class NoNetwork {

    private static final Set<String> REMOTE = Set.of("http", "https", "ftp", "mailto");

    private NoNetwork() {}

    static void enter() {
        ProxySelector.setDefault(new Nowhere());
        URL.setURLStreamHandlerFactory(protocol -> REMOTE.contains(protocol) ? new Closed() : null);
    }

    /** No address is reached, with or without a proxy. */
    private static final class Nowhere extends ProxySelector {

        @Override
        public List<Proxy> select(URI uri) {
            throw new IllegalArgumentException("A document may not reach " + uri);
        }

        @Override
        public void connectFailed(URI uri, SocketAddress address, IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** An address that cannot be opened. */
    private static final class Closed extends URLStreamHandler {

        @Override
        protected URLConnection openConnection(URL url) throws IOException {
            throw new IOException("A document may not reach " + url);
        }
    }
}
