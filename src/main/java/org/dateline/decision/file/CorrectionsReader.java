package org.dateline.decision.file;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.article.ReadFault;
import org.dateline.decision.Act;
import org.dateline.decision.Decision;
import org.dateline.event.Correction;

/**
 * Reads decisions from a file (docs/corrections.md, {@code /schema/corrections.json}). What is wrong with one is told, with where
 * and what to do, and the others are read.
 */
public final class CorrectionsReader {
    /** How the file beside a trip's articles is called. */
    public static final String NAME = "corrections.json";

    static final int VERSION = 1;

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]*");

    /** Made when there is a file to be read, which most trips don't have: it takes longer than reading an article. */
    private static final class Json {
        static final JsonMapper MAPPER = JsonMapper.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .build();
    }

    private final String file;
    private final List<Decision> decisions = new ArrayList<>();
    private final List<ReadFault> faults = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    private CorrectionsReader(String file) {
        this.file = file;
    }

    /** What a file holds, in its order, and what is wrong with it. */
    public record Result(List<Decision> decisions, List<ReadFault> faults) {
        public static final Result NONE = new Result(List.of(), List.of());

        public Result {
            decisions = List.copyOf(decisions);
            faults = List.copyOf(faults);
        }
    }

    /** Whether a file is not an article but holds decisions. */
    public static boolean reads(Path file) {
        Path name = file.getFileName();
        return name != null && name.toString().equals(NAME);
    }

    /** The decisions of the file beside a folder's articles; none where there is no such file. */
    public static Result readFolder(Path folder) {
        Path file = folder.resolve(NAME);
        return Files.exists(file) ? read(file) : Result.NONE;
    }

    public static Result read(Path file) {
        try {
            return Files.size(file) > Limits.BYTES
                    ? fault(file, "is larger than 16 MiB; none of it was applied")
                    : read(file.toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            return fault(file, "cannot be read (" + e.getClass().getSimpleName() + "); check its permissions");
        }
    }

    private static Result fault(Path file, String message) {
        return new Result(List.of(), List.of(new ReadFault(file.toString(), OptionalInt.empty(), message)));
    }

    /** The same of what is in memory. @param name the file's, for messages */
    public static Result read(String name, byte[] bytes) {
        CorrectionsReader reader = new CorrectionsReader(name);
        reader.read(bytes);
        return new Result(reader.decisions, reader.faults);
    }

    private void tell(String message) {
        faults.add(new ReadFault(file, OptionalInt.empty(), message));
    }

    private void read(byte[] bytes) {
        JsonNode root;
        try {
            root = Json.MAPPER.readTree(bytes);
        } catch (StreamConstraintsException e) {
            tell("is nested deeper, or has longer values, than corrections do; none of it was applied");
            return;
        } catch (JsonProcessingException e) {
            faults.add(new ReadFault(
                    file,
                    e.getLocation() == null
                            ? OptionalInt.empty()
                            : OptionalInt.of(Math.max(1, e.getLocation().getLineNr())),
                    "is no JSON (" + firstLine(e.getOriginalMessage()) + "); none of it was applied: mend it there"));
            return;
        } catch (IOException e) {
            tell("cannot be read (" + e.getClass().getSimpleName() + "); save it as UTF-8");
            return;
        }
        try {
            Fields top = new Fields(root, "");
            top.whole("version", VERSION, VERSION);
            List<Fields> all = top.objects("decisions", Limits.DECISIONS);
            tellUnknown(top.unknown());
            all.forEach(this::add);
        } catch (Wrong wrong) {
            tell(String.valueOf(wrong.getMessage()).strip() + "; none of it was applied");
        }
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("");
    }

    private void add(Fields fields) {
        try {
            decisions.add(decision(fields));
        } catch (Wrong wrong) {
            tell(wrong.getMessage() + "; this decision was left out");
        }
    }

    private Decision decision(Fields fields) throws Wrong {
        String id = fields.value(
                "id",
                text -> Optional.of(text).filter(t -> isId(t)),
                "at most 64 letters, digits, hyphens and underscores");
        Correction.Kind kind = fields.oneOf("what", Correction.Kind.class);
        String why = fields.findWords("why", Limits.REASON).orElse("");
        String who = fields.text("who", Limits.NAME);
        Instant when = fields.value("when", CorrectionsReader::instant, "an instant as 2025-10-29T09:30:00Z");
        ActFields acts = new ActFields(fields);
        Act act = acts.act(kind);
        if (!ids.add(id)) {
            throw fields.wrong("id", "“" + id + "” is that of another decision; give it its own");
        }
        tellUnknown(fields.unknown());
        tellUnknown(acts.unknown());
        return new Decision(id, act, why, who, when);
    }

    private static boolean isId(String text) {
        return text.length() <= Limits.ID && ID.matcher(text).matches();
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private void tellUnknown(List<String> unknown) {
        unknown.forEach(path -> tell(path + " is not known and does nothing; check its spelling, or leave it out"));
    }
}
