package org.dateline.article.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.NameValuePair;
import org.apache.james.mime4j.stream.RawField;
import org.apache.james.mime4j.stream.RawFieldParser;
import org.apache.james.mime4j.stream.RecursionMode;
import org.apache.james.mime4j.util.ContentUtil;
import org.apache.james.mime4j.util.MimeParameterMapping;
import org.dateline.article.Unreadable;

/**
 * A message taken apart (MIME): its header, and its parts in their order. Messages in it are parts; nothing is read of them.
 *
 * @param header fields of the message itself, by name in lower case, decoded; of several the first
 * @param type the message's own media type
 */
record MailParts(Map<String, String> header, String type, List<Part> parts) {
    private static final int DEEPEST = 50;
    private static final int MOST_FIELDS = 2000;
    private static final MimeConfig LIMITS = MimeConfig.custom()
            .setMaxLineLen(-1)
            .setMaxHeaderCount(MOST_FIELDS)
            .setMaxHeaderLen(256 * 1024)
            .build();
    private static final String ALTERNATIVE = "multipart/alternative";

    /**
     * A part that holds no others.
     *
     * @param type its media type: text/html
     * @param name the file's name, for one that is a file
     * @param header its own fields
     * @param choice which alternatives it is one of; its own number where it is alone
     */
    record Part(
            String type,
            Optional<String> encoding,
            Optional<String> name,
            Map<String, String> header,
            int choice,
            byte[] bytes) {
        boolean isAttached() {
            return name.isPresent()
                    || header.getOrDefault("content-disposition", "")
                            .toLowerCase(Locale.ROOT)
                            .startsWith("attachment");
        }

        String text() {
            return Decoding.decode(bytes, encoding).orElse("");
        }
    }

    static MailParts of(Input input) throws IOException {
        MimeTokenStream stream = new MimeTokenStream(LIMITS);
        stream.setRecursionMode(RecursionMode.M_NO_RECURSE);
        stream.parse(new ByteArrayInputStream(input.bytes()));
        Taking taking = new Taking(input.budget());
        try {
            for (EntityState state = stream.getState(); state != EntityState.T_END_OF_STREAM; state = stream.next()) {
                taking.take(state, stream);
            }
        } catch (MimeException | IllegalArgumentException e) {
            throw new IOException(e);
        }
        return new MailParts(taking.message, taking.type, taking.parts);
    }

    /** What has been taken of a message so far. */
    private static final class Taking {
        private final Budget budget;
        private final Map<String, String> message = new HashMap<>();
        private final List<Part> parts = new ArrayList<>();
        private final Deque<Integer> choices = new ArrayDeque<>();
        private Map<String, String> fields = new HashMap<>();
        private String type = "";

        Taking(Budget budget) {
            this.budget = budget;
        }

        void take(EntityState state, MimeTokenStream stream) throws IOException {
            switch (state) {
                case T_START_HEADER -> fields = new HashMap<>();
                case T_FIELD -> field(stream.getField());
                case T_START_MULTIPART -> startMultipart(stream.getBodyDescriptor());
                case T_END_MULTIPART -> choices.pop();
                case T_BODY -> body(stream);
                default -> {}
            }
        }

        private void field(Field field) {
            String name = field.getName().toLowerCase(Locale.ROOT);
            String words = Decoding.decode(
                            ContentUtil.toByteArray(raw(field), StandardCharsets.ISO_8859_1), Optional.empty())
                    .orElse("");
            fields.putIfAbsent(name, decoded(words.substring(words.indexOf(':') + 1)));
        }

        private static String raw(Field field) {
            return field.getRaw() == null
                    ? field.getName() + ": " + field.getBody()
                    : ContentUtil.decode(StandardCharsets.ISO_8859_1, field.getRaw());
        }

        /** The header of the first to have a body, or parts, is the message's. */
        private void begin(BodyDescriptor descriptor) {
            if (type.isEmpty()) {
                message.putAll(fields);
                type = descriptor.getMimeType();
            }
        }

        private void startMultipart(BodyDescriptor descriptor) throws Unreadable {
            begin(descriptor);
            boolean starts = descriptor.getMimeType().equals(ALTERNATIVE);
            choices.push(
                    starts ? -1 - choices.size() - parts.size() * DEEPEST : choices.isEmpty() ? 0 : choices.peek());
            if (choices.size() > DEEPEST) {
                throw new Unreadable("has parts within parts without end; save it as plain text");
            }
        }

        private void body(MimeTokenStream stream) throws IOException {
            BodyDescriptor descriptor = stream.getBodyDescriptor();
            begin(descriptor);
            budget.takeFile();
            int choice = choices.isEmpty() || choices.peek() == 0 ? parts.size() + 1 : choices.peek();
            byte[] bytes = Archive.bytes(stream.getDecodedInputStream(), budget);
            parts.add(new Part(
                    descriptor.getMimeType(),
                    Optional.ofNullable(descriptor.getCharset()),
                    fileName(),
                    fields,
                    choice,
                    bytes));
        }

        private Optional<String> fileName() {
            return parameter("content-disposition", "filename").or(() -> parameter("content-type", "name"));
        }

        /** A parameter of a field, put together and decoded where it was cut (RFC 2231). */
        private Optional<String> parameter(String field, String name) {
            String body = fields.getOrDefault(field, "");
            MimeParameterMapping parameters = new MimeParameterMapping();
            for (NameValuePair pair : RawFieldParser.DEFAULT
                    .parseRawBody(new RawField(field, body))
                    .getParams()) {
                if (pair.getValue() != null) {
                    parameters.addParameter(pair.getName(), pair.getValue());
                }
            }
            return Optional.ofNullable(parameters.get(name)).map(String::strip).filter(value -> !value.isEmpty());
        }

        private static String decoded(String words) {
            String unfolded = words.replaceAll("\\r?\\n[ \\t]+", " ").strip();
            try {
                return DecoderUtil.decodeEncodedWords(unfolded, DecodeMonitor.SILENT)
                        .strip();
            } catch (IllegalArgumentException e) {
                // an encoding that is none
                return unfolded;
            }
        }
    }
}
