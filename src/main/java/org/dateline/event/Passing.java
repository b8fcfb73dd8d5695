package org.dateline.event;

import java.util.List;
import org.dateline.place.PlaceKind;
import org.dateline.place.PlaceMention;

/** Tells statements that are no claims of their own: mentioned in passing, of another time, or an aside. */
final class Passing {
    private Passing() {}

    /** Whether a claim without a date is only mentioned in passing: by a noun, or without saying what, with whom or where to. */
    static boolean isPassing(Statement statement, List<PlaceMention> places) {
        boolean says =
                !statement.people().isEmpty() || !statement.occasion().isEmpty() && statement.sense() != Sense.VISIT;
        boolean goes = statement.sense().travelWeight() >= 2;
        boolean broad = places.stream().allMatch(m -> m.place().orElseThrow().kind() == PlaceKind.COUNTRY);
        return statement.nominal()
                || statement.sense() == Sense.ATTEND
                || statement.sense() == Sense.HOLD
                || !goes && (!says || broad && statement.people().isEmpty() && statement.sense() == Sense.SPEECH);
    }

    static final java.util.Set<String> REMOTE = java.util.Set.of(
            "phone",
            "telephone",
            "video",
            "videolink",
            "videoconference",
            "virtually",
            "online",
            "remotely",
            "virtual");

    /** "Spoke by phone with Oram" takes being nowhere. */
    static boolean isRemote(Words words, Statement statement) {
        return words.between(statement.at(), statement.end()).stream().anyMatch(REMOTE::contains);
    }

    /** "has previously visited" tells of another time. */
    static boolean isHistory(Words words, Statement statement) {
        List<String> near = words.between(statement.at() - 4, statement.at());
        boolean before = near.contains("previously") || near.contains("formerly") || near.contains("once");
        boolean anniversary = statement.sense() == Sense.CEREMONY
                && words.between(statement.at(), statement.end()).stream()
                        .anyMatch(w -> w.equals("birthday") || w.equals("anniversary"));
        return before && statement.dates().isEmpty()
                || anniversary && statement.places().isEmpty();
    }

    /** ", honouring those who died" only says more of the statement before. */
    static boolean isAside(List<Statement> all, int index) {
        Statement statement = all.get(index);
        boolean bare = statement.places().isEmpty()
                && statement.dates().isEmpty()
                && statement.people().isEmpty();
        return index > 0 && bare && !statement.nominal() && statement.tense() == VerbForm.Tense.ING;
    }
}
