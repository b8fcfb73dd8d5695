package org.dateline.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A reverse proxy as it stands before several processes: it asks each in turn, none that is not ready, and what changes nothing the next
 * one where the first broke off.
 */
final class Balancer implements AutoCloseable {
    private static final Set<String> NOT_PASSED_ON =
            Set.of("connection", "content-length", "host", "upgrade", "transfer-encoding", "http2-settings");
    private static final Duration LOOK = Duration.ofMillis(100);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int BAD_GATEWAY = 502;
    private static final int OK = 200;

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final List<String> backends;
    private final Set<String> ready = ConcurrentHashMap.newKeySet();
    private final Map<String, AtomicInteger> answered = new ConcurrentHashMap<>();
    private final AtomicInteger turn = new AtomicInteger();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final ScheduledExecutorService looks = Executors.newSingleThreadScheduledExecutor();
    private final HttpServer server;

    private Balancer(List<String> backends, HttpServer server) {
        this.backends = backends;
        this.server = server;
    }

    /** @param backends their addresses; all are ready */
    static Balancer start(String... backends) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        Balancer balancer = new Balancer(List.of(backends), server);
        balancer.backends.forEach(balancer::look);
        server.createContext("/", balancer::pass);
        server.setExecutor(balancer.threads);
        server.start();
        balancer.looks.scheduleWithFixedDelay(
                () -> balancer.backends.forEach(balancer::look),
                LOOK.toMillis(),
                LOOK.toMillis(),
                TimeUnit.MILLISECONDS);
        return balancer;
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** How many requests a process has answered. */
    int answered(String backend) {
        return answered.getOrDefault(backend, new AtomicInteger()).get();
    }

    private void look(String backend) {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(backend + "/q/health/ready"))
                    .timeout(PATIENCE)
                    .build();
            boolean isReady = client.send(request, BodyHandlers.discarding()).statusCode() == OK;
            if (isReady) {
                ready.add(backend);
            } else {
                ready.remove(backend);
            }
        } catch (IOException away) {
            ready.remove(backend);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void pass(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        boolean again = exchange.getRequestMethod().equals("GET");
        Set<String> tried = new HashSet<>();
        for (int tries = backends.size(); tries > 0; tries--) {
            String backend = next(tried);
            tried.add(backend);
            try {
                HttpResponse<byte[]> answer = client.send(request(exchange, backend, body), BodyHandlers.ofByteArray());
                answered.computeIfAbsent(backend, each -> new AtomicInteger()).incrementAndGet();
                answer(exchange, answer);
                return;
            } catch (java.net.ConnectException refused) {
                ready.remove(backend);
            } catch (IOException broken) {
                ready.remove(backend);
                tries = again ? tries : 0;
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
        exchange.sendResponseHeaders(BAD_GATEWAY, -1);
        exchange.close();
    }

    /** One that is ready; where none is, one that was not tried: it may be ready before the next look tells. */
    private String next(Set<String> tried) {
        List<String> left =
                backends.stream().filter(backend -> !tried.contains(backend)).toList();
        for (int i = 0; i < left.size(); i++) {
            String backend = left.get(Math.floorMod(turn.getAndIncrement(), left.size()));
            if (ready.contains(backend)) {
                return backend;
            }
        }
        return left.get(0);
    }

    private static HttpRequest request(HttpExchange exchange, String backend, byte[] body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(backend + exchange.getRequestURI()))
                .method(
                        exchange.getRequestMethod(),
                        body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        exchange.getRequestHeaders().forEach((name, values) -> {
            if (!NOT_PASSED_ON.contains(name.toLowerCase(java.util.Locale.ROOT))) {
                values.forEach(value -> request.header(name, value));
            }
        });
        return request.build();
    }

    private static void answer(HttpExchange exchange, HttpResponse<byte[]> answer) throws IOException {
        answer.headers().map().forEach((name, values) -> {
            if (!NOT_PASSED_ON.contains(name.toLowerCase(java.util.Locale.ROOT))) {
                exchange.getResponseHeaders().put(name, values);
            }
        });
        byte[] body = answer.body();
        exchange.sendResponseHeaders(answer.statusCode(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        looks.shutdownNow();
        server.stop(0);
        threads.shutdownNow();
    }
}
