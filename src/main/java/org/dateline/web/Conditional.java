package org.dateline.web;

import io.vertx.core.MultiMap;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Answers a GET or HEAD as RFC 9110 asks: packed where the client takes it, and with 304 where it has the document.
 *
 * @param request the headers that the client sent
 * @param head whether nothing but the headers is asked for
 * @param cacheControl how long caches may keep the answer
 */
record Conditional(MultiMap request, boolean head, String cacheControl) {
    private static final DateTimeFormatter HTTP_DATE =
            DateTimeFormatter.ofPattern("EEE, dd MMM uuuu HH:mm:ss 'GMT'", Locale.ENGLISH);

    /** The most that is unpacked in one piece. */
    private static final int PIECE = 1 << 20;

    /** @param lastModified empty where it is not known: of what is put together from several trips */
    Response respond(Representation document, Optional<Instant> lastModified) {
        boolean packed = document.packs() && takesGzip();
        Description told = document.description();
        boolean known = isKnown(document, lastModified);
        Response.ResponseBuilder answer = known ? Response.notModified() : whole(document, packed);
        lastModified.ifPresent(
                since -> answer.header(HttpHeaders.LAST_MODIFIED, HTTP_DATE.format(since.atOffset(ZoneOffset.UTC))));
        answer.header(HttpHeaders.ETAG, packed ? document.packedTag() : document.plainTag())
                .header(HttpHeaders.CACHE_CONTROL, cacheControl)
                .header(
                        HttpHeaders.VARY,
                        (told.negotiated() ? HttpHeaders.ACCEPT_LANGUAGE + ", " : "") + HttpHeaders.ACCEPT_ENCODING);
        if (told.open()) {
            answer.header("Access-Control-Allow-Origin", "*")
                    .header("Access-Control-Expose-Headers", "ETag, Last-Modified, Content-Disposition")
                    .header("Cross-Origin-Resource-Policy", "cross-origin");
        }
        return answer.build();
    }

    /** With its length, where that is known before it is written. */
    private Response.ResponseBuilder whole(Representation document, boolean packed) {
        Description told = document.description();
        Response.ResponseBuilder answer = body(document, packed).header(HttpHeaders.CONTENT_TYPE, told.mediaType());
        told.disposition().ifPresent(name -> answer.header(HttpHeaders.CONTENT_DISPOSITION, name));
        told.language().ifPresent(language -> answer.header(HttpHeaders.CONTENT_LANGUAGE, language));
        return packed ? answer.header(HttpHeaders.CONTENT_ENCODING, "gzip") : answer;
    }

    private Response.ResponseBuilder body(Representation document, boolean packed) {
        if (document.kept().isPresent() && packed == document.packs()) {
            byte[] body = document.kept().get();
            return Response.ok(body).header(HttpHeaders.CONTENT_LENGTH, body.length);
        }
        if (document.kept().isPresent() && document.octets() <= PIECE) {
            return Response.ok(head ? new byte[0] : unpacked(document))
                    .header(HttpHeaders.CONTENT_LENGTH, document.octets());
        }
        StreamingOutput body = head ? out -> {} : out -> document.write(packed, out);
        return packed ? Response.ok(body) : Response.ok(body).header(HttpHeaders.CONTENT_LENGTH, document.octets());
    }

    private static byte[] unpacked(Representation document) {
        try {
            ByteArrayOutputStream plain = new ByteArrayOutputStream((int) document.octets());
            document.write(false, plain);
            return plain.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Whether the client has it; where it tells entity tags, dates don't count (RFC 9110 section 13.1.3). */
    private boolean isKnown(Representation document, Optional<Instant> lastModified) {
        List<String> tags = request.getAll(HttpHeaders.IF_NONE_MATCH);
        if (!tags.isEmpty()) {
            return tags.stream()
                    .flatMap(line -> Arrays.stream(line.split(",", -1)))
                    .map(String::strip)
                    .map(tag -> tag.startsWith("W/") ? tag.substring(2) : tag)
                    .anyMatch(tag ->
                            tag.equals("*") || tag.equals(document.plainTag()) || tag.equals(document.packedTag()));
        }
        List<String> dates = request.getAll(HttpHeaders.IF_MODIFIED_SINCE);
        if (dates.size() != 1 || lastModified.isEmpty()) {
            return false;
        }
        try {
            Instant since = ZonedDateTime.parse(dates.get(0), DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            return !lastModified.get().isAfter(since);
        } catch (DateTimeException noDate) {
            return false;
        }
    }

    private boolean takesGzip() {
        return request.getAll(HttpHeaders.ACCEPT_ENCODING).stream()
                .flatMap(line -> Arrays.stream(line.toLowerCase(Locale.ROOT).split(",", -1)))
                .map(coding -> coding.replace(" ", ""))
                .anyMatch(coding -> (coding.equals("gzip") || coding.startsWith("gzip;") || coding.equals("*"))
                        && !coding.matches("[^;]*;q=0(\\.0*)?"));
    }
}
