package org.dateline.cli.site;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Asks the running application. */
final class SiteReader {
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String source;

    /**
     * What it answered.
     *
     * @param type media type with its parameters; empty where none was told
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Answer(int status, String type, Optional<String> policy, byte[] body) {
        boolean isPage() {
            return type.startsWith("text/html");
        }

        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }
    }

    SiteReader(String source) {
        this.source = source;
    }

    Answer get(String path) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = client.send(
                HttpRequest.newBuilder(URI.create(source + path)).build(), HttpResponse.BodyHandlers.ofByteArray());
        return new Answer(
                answer.statusCode(),
                answer.headers().firstValue("Content-Type").orElse(""),
                answer.headers().firstValue("Content-Security-Policy"),
                answer.body());
    }
}
