package org.dateline.dating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.IntStream;
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

    /** The likeliest day of an article, and what it is counted by. */
    private record Likely(DayChoice.Chosen day, DatedTrip trip) {}

    public static List<AnnotatedArticle> infer(List<AnnotatedArticle> drafts, TravellerClaims told) {
        List<AnnotatedArticle> known = drafts;
        List<Optional<Likely>> likely = likely(known, told);
        for (int pass = 0; pass < PASSES; pass++) {
            double least = pass == 0 ? WEIGHTS.sure() : WEIGHTS.least();
            List<AnnotatedArticle> dated = dated(known, likely, least, told.traveller());
            boolean more = dated != known;
            if (!more && pass > 0) {
                break;
            }
            known = dated;
            if (more && pass < PASSES - 1) {
                likely = likely(known, told); // else what is known is what was, and so is what is likely
            }
        }
        return known;
    }

    /** For each article that is not dated its likeliest day, by what the dated ones tell. */
    private static List<Optional<Likely>> likely(List<AnnotatedArticle> known, TravellerClaims told) {
        if (known.stream().noneMatch(DocumentDating::isOpen)) {
            return Collections.nCopies(known.size(), Optional.empty());
        }
        Traveller traveller = told.traveller();
        DatedTrip trip = DatedTrip.of(known, told);
        TripPeriods periods = new TripPeriods(trip.claims(), trip.published());
        Map<Long, DatedTrip> byPeriod = new ConcurrentHashMap<>();
        WordEvidence words = new WordEvidence(known);
        Function<AnnotatedArticle, Optional<Likely>> choose = article -> {
            DatedTrip near = !periods.isOneOfSeveral()
                    ? trip
                    : periods.of(article)
                            .map(number -> byPeriod.computeIfAbsent(
                                    number, n -> DatedTrip.of(new TreeSet<>(periods.published(n)), periods.claims(n))))
                            .orElse(DatedTrip.NOTHING);
            return DayChoice.choose(article.dates(), DayChoice.list(article, near, words, traveller), WEIGHTS)
                    .map(day -> new Likely(day, near));
        };
        return SideBySide.each(known, article -> isOpen(article) ? choose.apply(article) : Optional.empty());
    }

    /** The articles, those dated whose likeliest day is at least so probable; the same list where none is. */
    private static List<AnnotatedArticle> dated(
            List<AnnotatedArticle> known, List<Optional<Likely>> likely, double least, Traveller traveller) {
        List<Integer> sure = IntStream.range(0, known.size())
                .filter(i -> likely.get(i)
                        .filter(found -> found.day().right() >= least)
                        .isPresent())
                .boxed()
                .toList();
        if (sure.isEmpty()) {
            return known;
        }
        List<AnnotatedArticle> dated = new ArrayList<>(known);
        List<AnnotatedArticle> found = SideBySide.each(sure, i -> {
            Likely day = likely.get(i).orElseThrow();
            return dated(known.get(i), day.day().day(), day.trip(), traveller);
        });
        for (int i = 0; i < sure.size(); i++) {
            dated.set(sure.get(i), found.get(i));
        }
        return dated;
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
