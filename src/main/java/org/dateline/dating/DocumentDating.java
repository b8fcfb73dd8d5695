package org.dateline.dating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.dateline.article.Published;
import org.dateline.article.SideBySide;
import org.dateline.claim.Claim;
import org.dateline.claim.reader.TravellerClaims;
import org.dateline.person.Traveller;

/**
 * Dates articles that carry no date by others that tell of the same trip.
 *
 * <p>An article that says "arrived in Peru on Sunday" and "will fly to Chile on Monday" was written on that Sunday; which
 * Sunday, the dated articles on the trip tell. Each day near theirs is tried, what speaks for it is added up by the
 * weights of {@code dating.tsv} ({@link DayFactor}), and the most probable one is taken if it is probable enough. An
 * article that names no country of the trip, or whose days all fit as well, stays undated.
 */
public final class DocumentDating {
    /** What was dated first helps to date the rest. */
    private static final int PASSES = 3;

    private static final int TOLD = 3;

    private static final DayWeights WEIGHTS = DayWeights.load();

    private DocumentDating() {}

    public static List<AnnotatedArticle> infer(List<AnnotatedArticle> drafts, TravellerClaims told) {
        List<AnnotatedArticle> known = new ArrayList<>(drafts);
        boolean more = inferOnce(known, told, WEIGHTS.sure());
        for (int pass = 1; pass < PASSES && (more || pass == 1); pass++) {
            more = inferOnce(known, told, WEIGHTS.least());
        }
        return known;
    }

    /**
     * Dates what the dated articles can date with at least that probability.
     *
     * @return whether there was any
     */
    private static boolean inferOnce(List<AnnotatedArticle> known, TravellerClaims told, double least) {
        List<AnnotatedArticle> before = List.copyOf(known);
        if (before.stream().noneMatch(DocumentDating::isOpen)) {
            return false;
        }
        Traveller traveller = told.traveller();
        DatedTrip trip = DatedTrip.of(before, told);
        TripPeriods periods = new TripPeriods(trip.claims(), trip.published());
        Map<Long, DatedTrip> byPeriod = new ConcurrentHashMap<>();
        WordEvidence words = new WordEvidence(before);
        Function<AnnotatedArticle, AnnotatedArticle> infer = article -> {
            DatedTrip near = !periods.isOneOfSeveral()
                    ? trip
                    : periods.of(article)
                            .map(number -> byPeriod.computeIfAbsent(
                                    number, n -> DatedTrip.of(new TreeSet<>(periods.published(n)), periods.claims(n))))
                            .orElse(DatedTrip.NOTHING);
            return DayChoice.choose(article.dates(), DayChoice.list(article, near, words, traveller), WEIGHTS, least)
                    .map(day -> dated(article, day.day(), near, traveller))
                    .orElse(article);
        };
        List<AnnotatedArticle> after =
                SideBySide.each(before, article -> isOpen(article) ? infer.apply(article) : article);
        Collections.copy(known, after);
        return open(after) < open(before);
    }

    private static long open(List<AnnotatedArticle> articles) {
        return articles.stream().filter(DocumentDating::isOpen).count();
    }

    static boolean isOpen(AnnotatedArticle draft) {
        return draft.published().from() == Published.From.UNKNOWN
                && !draft.expressions().isEmpty();
    }

    /** The article with its day, and why it is that one. */
    private static AnnotatedArticle dated(
            AnnotatedArticle article, LocalDate day, DatedTrip trip, Traveller traveller) {
        AnnotatedArticle tried = article.publishedOn(Published.of(day, Published.From.INFERRED, ""));
        return tried.publishedOn(Published.of(day, Published.From.INFERRED, evidence(tried, trip, traveller)));
    }

    private static String evidence(AnnotatedArticle draft, DatedTrip trip, Traveller traveller) {
        List<String> told = ClaimEvidence.tripClaims(draft, traveller).stream()
                .filter(c ->
                        ClaimEvidence.firstDay(c).isPresent() && c.dateText().isPresent())
                .sorted(Comparator.comparing(Claim::span))
                .map(c -> "“" + c.dateText().orElse("") + "” as " + c.when().edtf())
                .distinct()
                .limit(TOLD)
                .toList();
        String basis = trip.published().isEmpty()
                ? "its own dates"
                : "the articles of "
                        + trip.published().stream()
                                .map(LocalDate::toString)
                                .reduce((a, b) -> a + ", " + b)
                                .orElse("");
        return "Not stated; this day fits " + basis
                + (told.isEmpty() ? "." : ", with " + String.join(", ", told) + ".");
    }
}
