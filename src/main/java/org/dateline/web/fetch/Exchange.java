package org.dateline.web.fetch;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import java.net.InetAddress;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.dateline.export.Version;
import org.dateline.web.fetch.FetchException.Reason;

/** One request to one address of a host, broken off as soon as its answer is too large, too slow or of no use. */
final class Exchange {
    private static final int OK = 200;

    private final HttpClient client;
    private final WebAddress at;
    private final InetAddress address;
    private final Ask ask;
    private final CompletableFuture<Answer> answer = new CompletableFuture<>();
    private final CompletableFuture<HttpClientRequest> sent = new CompletableFuture<>();

    /**
     * What is asked for.
     *
     * @param accept the kinds that are wanted
     * @param known by which the server tells whether it has anything newer
     * @param mostBytes the largest answer
     */
    record Ask(String accept, Validators known, int mostBytes) {}

    Exchange(HttpClient client, WebAddress at, InetAddress address, Ask ask) {
        this.client = client;
        this.at = at;
        this.address = address;
        this.ask = ask;
    }

    Answer run(Deadline deadline) throws FetchException {
        client.request(options()).onFailure(answer::completeExceptionally).onSuccess(request -> {
            sent.complete(request);
            request.exceptionHandler(answer::completeExceptionally);
            request.send().onFailure(answer::completeExceptionally).onSuccess(this::read);
        });
        try {
            return answer.get(deadline.millisLeft(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw Deadline.passed();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Deadline.passed();
        } catch (ExecutionException e) {
            throw why(Objects.requireNonNullElse(e.getCause(), e));
        } finally {
            sent.thenAccept(HttpClientRequest::reset);
        }
    }

    private RequestOptions options() {
        RequestOptions options = new RequestOptions()
                .setMethod(HttpMethod.GET)
                .setServer(SocketAddress.inetSocketAddress(at.port(), address.getHostAddress()))
                .setHost(at.host())
                .setPort(at.port())
                .setSsl(at.isSecure())
                .setFollowRedirects(false)
                .setURI(at.target())
                .putHeader("Accept-Encoding", "identity")
                .putHeader("Accept", ask.accept())
                .putHeader("User-Agent", "Dateline/" + Version.number());
        ask.known().etag().ifPresent(value -> options.putHeader("If-None-Match", value));
        ask.known().lastModified().ifPresent(value -> options.putHeader("If-Modified-Since", value));
        return options;
    }

    private void read(HttpClientResponse response) {
        response.exceptionHandler(answer::completeExceptionally);
        int status = response.statusCode();
        Optional<String> location = Optional.ofNullable(response.getHeader("Location"));
        String type = FetchedTypes.plain(
                Optional.ofNullable(response.getHeader("Content-Type")).orElse(""));
        if (status != OK) {
            answer.complete(new Answer(status, location, type, Validators.NONE, new byte[0]));
        } else if (!FetchedTypes.isArticle(type)) {
            String what = type.isEmpty() ? "tells no kind" : "is of the kind “" + type + "”";
            refuse(Reason.TYPE, what + "; articles are web pages, text, PDF, Word, e-mail and feeds");
        } else if (isPacked(response)) {
            refuse(Reason.TYPE, "comes packed, although it was asked for plain; save it and upload it");
        } else {
            collect(response, type);
        }
    }

    private static boolean isPacked(HttpClientResponse response) {
        String encoding =
                Optional.ofNullable(response.getHeader("Content-Encoding")).orElse("identity");
        return !encoding.equalsIgnoreCase("identity");
    }

    private void collect(HttpClientResponse response, String type) {
        Buffer body = Buffer.buffer();
        response.handler(piece -> {
            if (body.length() + piece.length() > ask.mostBytes()) {
                refuse(Reason.SIZE, "is larger than " + (ask.mostBytes() >> 20) + " MiB; upload the part that matters");
                response.request().reset();
            } else {
                body.appendBuffer(piece);
            }
        });
        Validators validators = new Validators(
                Optional.ofNullable(response.getHeader("ETag")),
                Optional.ofNullable(response.getHeader("Last-Modified")));
        response.endHandler(
                end -> answer.complete(new Answer(OK, Optional.empty(), type, validators, body.getBytes())));
    }

    private void refuse(Reason reason, String message) {
        answer.completeExceptionally(new FetchException(reason, message));
    }

    private FetchException why(Throwable cause) {
        if (cause instanceof FetchException known) {
            return known;
        }
        return cause instanceof SSLException
                ? new FetchException(Reason.CONNECTION, "cannot be trusted: the server's certificate is not one for it")
                : new FetchException(Reason.CONNECTION, "cannot be reached now (" + at.host() + "); try again later");
    }
}
