package org.dateline.web.fetch;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A web server of this machine that answers as a test wants, and knows what it was asked. */
final class Listener implements AutoCloseable {
    static final String MODIFIED = "Thu, 08 May 2031 12:00:00 GMT";

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    final List<String> asked = new CopyOnWriteArrayList<>();

    private Listener(HttpServer server) {
        this.server = server;
        server.setExecutor(threads);
        server.start();
    }

    static Listener at(String address) {
        try {
            return new Listener(HttpServer.create(new InetSocketAddress(InetAddress.getByName(address), 0), 0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return server.getAddress().getPort();
    }

    Listener page(String path, String type, String text) {
        return answer(
                path, 200, List.of("Content-Type", type), out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    Listener redirect(String path, String location) {
        return answer(path, 302, List.of("Location", location), out -> {});
    }

    /** Gives the text, unless who asks has it already. */
    Listener tagged(String path, String etag, String text) {
        server.createContext(path, exchange -> {
            String known = exchange.getRequestHeaders().getFirst("If-None-Match");
            String since = exchange.getRequestHeaders().getFirst("If-Modified-Since");
            asked.add(path + " " + known + " " + since);
            boolean same = etag.equals(known);
            exchange.getResponseHeaders().add("Content-Type", "application/rss+xml; charset=utf-8");
            exchange.getResponseHeaders().add("ETag", etag);
            exchange.getResponseHeaders().add("Last-Modified", MODIFIED);
            exchange.sendResponseHeaders(same ? 304 : 200, same ? -1 : 0);
            try (OutputStream out = exchange.getResponseBody()) {
                if (!same) {
                    out.write(text.getBytes(StandardCharsets.UTF_8));
                }
            }
        });
        return this;
    }

    /** Writes a body. */
    @FunctionalInterface
    interface Body {
        void write(OutputStream out) throws IOException;
    }

    Listener answer(String path, int status, List<String> headers, Body body) {
        server.createContext(path, exchange -> {
            asked.add(exchange.getRequestHeaders().getFirst("Host") + path);
            for (int i = 0; i < headers.size(); i += 2) {
                exchange.getResponseHeaders().add(headers.get(i), headers.get(i + 1));
            }
            exchange.sendResponseHeaders(status, 0);
            try (OutputStream out = exchange.getResponseBody()) {
                body.write(out);
            } catch (IOException brokenOff) {
                // who asked has heard enough
            }
        });
        return this;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
