package org.dateline.web.view;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dateline.itinerary.Encounters;
import org.dateline.pipeline.Trip;

/** What map, timeline and steps need of two trips side by side: each as its own page has it, and the days of both in one town. */
final class BesideData {
    private static final ObjectMapper JSON = new ObjectMapper();

    private BesideData() {}

    /**
     * JSON that is safe inside of a {@code script} element.
     *
     * @param who travels on each
     * @param met in order of their days
     */
    static String of(List<Trip> trips, List<String> who, List<Encounters.Encounter> met, Words words) {
        ObjectNode root = JSON.createObjectNode();
        ArrayNode names = root.putArray("who");
        who.forEach(names::add);
        ArrayNode both = root.putArray("trips");
        trips.forEach(trip ->
                both.add(TripData.tree(trip, Parts.of(trip, Parts.Size.PAGE).thinned(), true, words)));
        ArrayNode days = root.putArray("met");
        stretches(met, words)
                .forEach(stretch -> days.addObject()
                        .put("first", stretch.first().toString())
                        .put("last", stretch.last().toString())
                        .put("text", words.pages().bothThere(stretch.place())));
        return TripData.forScript(root);
    }

    private record Stretch(LocalDate first, LocalDate last, String place) {}

    /** Days in a row in the same town. */
    private static List<Stretch> stretches(List<Encounters.Encounter> met, Words words) {
        List<Stretch> stretches = new ArrayList<>();
        for (Encounters.Encounter each : met) {
            if (each.nearness() != Encounters.Nearness.TOGETHER) {
                continue;
            }
            String place = Words.shorten(words.name(each.first().place()), 40);
            int at = stretches.size() - 1;
            boolean goesOn = at >= 0
                    && stretches.get(at).place().equals(place)
                    && stretches.get(at).last().plusDays(1).equals(each.day());
            LocalDate first = goesOn ? stretches.remove(at).first() : each.day();
            stretches.add(new Stretch(first, each.day(), place));
        }
        return stretches;
    }
}
