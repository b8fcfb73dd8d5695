package org.dateline.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Answers a GET or HEAD as RFC 9110 asks: packed where the client takes it, and with 304 where it has the document.
 * Any page may read the answer (CORS): there is nothing in it that its reader could not have by itself.
 */
final class Conditional {
    private static final DateTimeFormatter HTTP_DATE =
            DateTimeFormatter.ofPattern("EEE, dd MMM uuuu HH:mm:ss 'GMT'", Locale.ENGLISH);

    /** Not for long: articles may change, and to ask again for what did not change costs little. */
    private static final String CACHE = "public, max-age=5";

    private Conditional() {}

    /**
     * @param head whether nothing but the headers is asked for
     */
    static Response respond(Representation document, Instant lastModified, HttpHeaders request, boolean head) {
        boolean packed = takesGzip(request) && document.packs();
        String tag = packed ? document.packedTag() : document.plainTag();
        boolean known = isKnown(document, lastModified, request);
        Response.ResponseBuilder answer = known
                ? Response.notModified()
                : ok(document, packed, head)
                        .header(HttpHeaders.CONTENT_TYPE, document.mediaType())
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                (document.saved() ? "attachment" : "inline") + "; filename=\"" + document.fileName()
                                        + "\"");
        if (packed && !known) {
            answer.header(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        return answer.header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.LAST_MODIFIED, HTTP_DATE.format(lastModified.atOffset(ZoneOffset.UTC)))
                .header(HttpHeaders.CACHE_CONTROL, CACHE)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
                .header("Access-Control-Allow-Origin", "*")
                .header("Access-Control-Expose-Headers", "ETag, Last-Modified, Content-Disposition")
                .header("Cross-Origin-Resource-Policy", "cross-origin")
                .build();
    }

    /** With its length, where that is known before it is written. */
    private static Response.ResponseBuilder ok(Representation document, boolean packed, boolean head) {
        if (document.kept().isPresent()) {
            Representation.Forms forms = document.kept().get();
            byte[] body = packed ? forms.packed() : forms.plain();
            return Response.ok(body).header(HttpHeaders.CONTENT_LENGTH, body.length);
        }
        StreamingOutput body = head ? out -> {} : out -> document.write(packed, out);
        return packed ? Response.ok(body) : Response.ok(body).header(HttpHeaders.CONTENT_LENGTH, document.octets());
    }

    /** Whether the client has it; where it tells entity tags, dates don't count (RFC 9110 section 13.1.3). */
    private static boolean isKnown(Representation document, Instant lastModified, HttpHeaders request) {
        List<String> tags = request.getRequestHeader(HttpHeaders.IF_NONE_MATCH);
        if (!tags.isEmpty()) {
            return tags.stream()
                    .flatMap(line -> Arrays.stream(line.split(",", -1)))
                    .map(String::strip)
                    .map(tag -> tag.startsWith("W/") ? tag.substring(2) : tag)
                    .anyMatch(tag ->
                            tag.equals("*") || tag.equals(document.plainTag()) || tag.equals(document.packedTag()));
        }
        List<String> dates = request.getRequestHeader(HttpHeaders.IF_MODIFIED_SINCE);
        if (dates.size() != 1) {
            return false;
        }
        try {
            Instant since = ZonedDateTime.parse(dates.get(0), DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            return !lastModified.isAfter(since);
        } catch (DateTimeException noDate) {
            return false;
        }
    }

    private static boolean takesGzip(HttpHeaders request) {
        return request.getRequestHeader(HttpHeaders.ACCEPT_ENCODING).stream()
                .flatMap(line -> Arrays.stream(line.toLowerCase(Locale.ROOT).split(",", -1)))
                .map(coding -> coding.replace(" ", ""))
                .anyMatch(coding -> (coding.equals("gzip") || coding.startsWith("gzip;") || coding.equals("*"))
                        && !coding.matches("[^;]*;q=0(\\.0*)?"));
    }
}
