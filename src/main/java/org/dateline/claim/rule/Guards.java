package org.dateline.claim.rule;

import java.util.List;
import org.dateline.place.PlaceKind;
import org.dateline.place.PlaceMention;
import org.dateline.sentence.Clause;
import org.dateline.sentence.PredicateClass;
import org.dateline.sentence.SentenceTokens;
import org.dateline.sentence.VerbForm;

/** Tells clauses that are no claims of their own: mentioned in passing, of another time, or an aside. */
public final class Guards {
    private Guards() {}

    /** Whether a claim without a date is only mentioned in passing: by a noun, or without saying what, with whom or where to. */
    public static boolean isPassing(Clause clause, List<PlaceMention> places) {
        boolean says =
                !clause.people().isEmpty() || !clause.occasion().isEmpty() && clause.sense() != PredicateClass.VISIT;
        boolean goes = clause.sense().travelWeight() >= 2;
        boolean broad = places.stream().allMatch(m -> m.place().orElseThrow().kind() == PlaceKind.COUNTRY);
        return clause.nominal()
                || clause.sense() == PredicateClass.ATTEND
                || clause.sense() == PredicateClass.HOLD
                || !goes && (!says || broad && clause.people().isEmpty() && clause.sense() == PredicateClass.SPEECH);
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
    public static boolean isRemote(SentenceTokens words, Clause clause) {
        return words.between(clause.at(), clause.end()).stream().anyMatch(REMOTE::contains);
    }

    /** "has previously visited" tells of another time. */
    public static boolean isHistory(SentenceTokens words, Clause clause) {
        List<String> near = words.between(clause.at() - 4, clause.at());
        boolean before = near.contains("previously") || near.contains("formerly") || near.contains("once");
        boolean anniversary = clause.sense() == PredicateClass.CEREMONY
                && words.between(clause.at(), clause.end()).stream()
                        .anyMatch(w -> w.equals("birthday") || w.equals("anniversary"));
        return before && clause.dates().isEmpty()
                || anniversary && clause.places().isEmpty();
    }

    /** ", honouring those who died" only says more of the clause before. */
    public static boolean isAside(List<Clause> all, int index) {
        Clause clause = all.get(index);
        boolean bare = clause.places().isEmpty()
                && clause.dates().isEmpty()
                && clause.people().isEmpty();
        return index > 0 && bare && !clause.nominal() && clause.tense() == VerbForm.Tense.ING;
    }
}
