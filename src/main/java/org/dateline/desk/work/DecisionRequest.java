package org.dateline.desk.work;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.decision.Act;
import org.dateline.decision.Decision;
import org.dateline.decision.file.CorrectionsReader;
import org.dateline.decision.file.CorrectionsWriter;
import org.dateline.event.Event;

/**
 * What a program wants to decide: decisions as {@code corrections.json} has them (docs/corrections.md), without {@code id}, {@code who}
 * and {@code when}, which the server knows. In the place of {@code of} and {@code with} they may name an {@code event} and an
 * {@code other} by their ids, as the draft has them.
 *
 * @param version of the trip that was seen
 * @param faults what is wrong with it; then nothing of it is done
 */
public record DecisionRequest(int version, List<Desk.Intent> intents, List<String> faults) {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String ANY = "1970-01-01T00:00:00Z";

    public DecisionRequest {
        intents = List.copyOf(intents);
        faults = List.copyOf(faults);
    }

    public static DecisionRequest read(String body, Draft draft) {
        JsonNode request;
        try {
            request = JSON.readTree(body);
        } catch (JsonProcessingException e) {
            return wrong("the request is no JSON");
        }
        if (!request.path("version").isIntegralNumber()
                || !request.path("decisions").isArray()) {
            return wrong("write {\"version\": the trip's, \"decisions\": […]}");
        }
        List<String> faults = new ArrayList<>();
        ArrayNode decisions = JSON.createArrayNode();
        int number = 0;
        for (JsonNode each : request.path("decisions")) {
            if (each instanceof ObjectNode decision) {
                ObjectNode whole = decision.deepCopy();
                tie(whole, "event", "of", draft).ifPresent(faults::add);
                tie(whole, "other", "with", draft).ifPresent(faults::add);
                whole.put("id", "d" + number).put("who", "-").put("when", ANY);
                decisions.add(whole);
            } else {
                faults.add("decisions[" + number + "] is no object");
            }
            number++;
        }
        ObjectNode file = JSON.createObjectNode().put("version", 1);
        file.set("decisions", decisions);
        CorrectionsReader.Result read =
                CorrectionsReader.read("request", file.toString().getBytes(StandardCharsets.UTF_8));
        read.faults().forEach(fault -> faults.add(fault.message()));
        List<Desk.Intent> intents = read.decisions().stream()
                .map(each -> new Desk.Intent(each.act(), each.why()))
                .toList();
        return new DecisionRequest(request.path("version").asInt(), intents, faults);
    }

    private static DecisionRequest wrong(String why) {
        return new DecisionRequest(-1, List.of(), List.of(why));
    }

    /** Puts the words that an event was read from in the place of its id; says why not, where it is not there. */
    private static Optional<String> tie(ObjectNode decision, String name, String target, Draft draft) {
        JsonNode id = decision.get(name);
        if (id == null || id.isObject()) {
            return Optional.empty(); // what is added by hand is written out
        }
        decision.remove(name);
        Optional<Event> event = draft.findEvent(id.asText(""));
        if (event.isEmpty()) {
            return Optional.of("there is no event “" + id.asText("") + "” in the draft");
        }
        decision.set(target, quotations(draft, event.get()));
        return Optional.empty();
    }

    private static JsonNode quotations(Draft draft, Event event) {
        Act any = new Act.Hide(draft.target(event));
        StringWriter file = new StringWriter();
        try {
            CorrectionsWriter.write(List.of(new Decision("d", any, "", "-", Instant.EPOCH)), file);
            return JSON.readTree(file.toString()).path("decisions").path(0).path("of");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
