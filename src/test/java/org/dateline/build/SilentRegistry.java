package org.dateline.build;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A registry on this machine that serves a local Maven repository ({@code /maven/}) and npm packages ({@code /npm/}), and
 * goes silent once at the first large jar and once at each package: half of it comes, and then nothing, while the
 * connection stays open.
 */
final class SilentRegistry implements AutoCloseable {
    private static final int LARGE = 300_000;

    private final Path repository;
    private final Map<String, Path> packages = new ConcurrentHashMap<>();
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final List<String> asked = new ArrayList<>();
    private final Set<String> silenced = new HashSet<>();

    private SilentRegistry(Path repository, HttpServer server) {
        this.repository = repository;
        this.server = server;
    }

    static SilentRegistry start(Path repository) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        SilentRegistry registry = new SilentRegistry(repository, server);
        server.setExecutor(registry.threads);
        server.createContext("/maven/", registry::answerMaven);
        server.createContext("/npm/", registry::answerNpm);
        server.start();
        return registry;
    }

    /** An npm package, version 1.0.0, as a packed file. */
    SilentRegistry with(String name, Path packed) {
        packages.put(name, packed);
        return this;
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** The paths asked for so far, each as often as it was. */
    synchronized List<String> asked() {
        return List.copyOf(asked);
    }

    /** The paths at which it went silent. */
    synchronized Set<String> silenced() {
        return Set.copyOf(silenced);
    }

    private void answerMaven(HttpExchange exchange) throws IOException {
        String name = exchange.getRequestURI().getPath().substring("/maven/".length());
        Path file = repository.resolve(name).normalize();
        note(name);
        if (Files.isRegularFile(file)) {
            boolean silent = name.endsWith(".jar") && Files.size(file) > LARGE && isFirst(name, ".jar");
            send(exchange, Files.readAllBytes(file), silent);
        } else if (name.endsWith(".sha1") && Files.isRegularFile(withoutEnding(file))) {
            send(
                    exchange,
                    HexFormat.of()
                            .formatHex(digest("SHA-1", withoutEnding(file)))
                            .getBytes(StandardCharsets.UTF_8),
                    false);
        } else {
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        }
    }

    private void answerNpm(HttpExchange exchange) throws IOException {
        String name = exchange.getRequestURI().getPath().substring("/npm/".length());
        note(name);
        if (name.endsWith(".tgz")) {
            Path packed = packages.get(name.substring(0, name.indexOf('/')));
            send(exchange, Files.readAllBytes(packed), isFirst(name, name));
        } else if (packages.containsKey(name)) {
            String integrity = integrity(packages.get(name));
            String about = """
                {"name": "%1$s", "dist-tags": {"latest": "1.0.0"}, "versions": {"1.0.0": {"name": "%1$s",
                "version": "1.0.0", "dist": {"integrity": "%2$s", "tarball": "%3$s/npm/%1$s/-/%1$s-1.0.0.tgz"}}}}
                """.formatted(name, integrity, address());
            send(exchange, about.getBytes(StandardCharsets.UTF_8), false);
        } else {
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        }
    }

    private synchronized void note(String name) {
        asked.add(name);
    }

    /** Whether none with that ending was silenced yet; from then on, one is. */
    private synchronized boolean isFirst(String name, String ending) {
        return silenced.stream().noneMatch(one -> one.endsWith(ending)) && silenced.add(name);
    }

    private void send(HttpExchange exchange, byte[] bytes, boolean silent) throws IOException {
        exchange.sendResponseHeaders(200, bytes.length);
        try (OutputStream out = exchange.getResponseBody()) {
            if (silent) {
                out.write(bytes, 0, bytes.length / 2);
                out.flush();
                closed.await();
            } else {
                out.write(bytes);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            exchange.close();
        }
    }

    private static Path withoutEnding(Path file) {
        String name = file.getFileName().toString();
        return file.resolveSibling(name.substring(0, name.lastIndexOf('.')));
    }

    static String integrity(Path file) throws IOException {
        return "sha512-" + Base64.getEncoder().encodeToString(digest("SHA-512", file));
    }

    private static byte[] digest(String algorithm, Path file) throws IOException {
        try {
            return MessageDigest.getInstance(algorithm).digest(Files.readAllBytes(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
