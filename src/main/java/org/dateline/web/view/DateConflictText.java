package org.dateline.web.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.time.DateConflict;
import org.dateline.time.DateMention;
import org.dateline.time.When;
import org.dateline.web.text.Texts;

/** Says in the reader's language what is wrong with a date as an article prints it. */
final class DateConflictText {
    /** Letters of a printed date that a sentence repeats at most. */
    private static final int PRINTED = 60;

    private final Words words;
    private final Texts texts;

    DateConflictText(Words words) {
        this.words = words;
        this.texts = words.texts();
    }

    /**
     * One or two sentences: "One article prints “Sunday, October 25, 2025”; that day was a Saturday. The weekday fits
     * Sunday 26 October 2025." Empty for a date that has no conflict, or one that is not known how to say.
     *
     * @param published when the article was, where that is known
     */
    Optional<String> of(DateMention mention, Optional<LocalDate> published) {
        return mention.conflict().flatMap(conflict -> switch (conflict.kind()) {
            case WEEKDAY -> weekday(mention, conflict);
            case CALENDAR -> Optional.of(texts.noSuchDay(printed(mention)));
            case RANGE -> Optional.of(texts.backwards(printed(mention)));
            case ANACHRONISM -> anachronism(mention, conflict, published);
            case AMBIGUOUS -> ambiguous(mention, conflict);
        });
    }

    /** "Two articles print “Sunday, October 25, 2025”; that day was a Saturday." */
    Optional<String> wrongWeekday(DateMention mention, int articles) {
        return mention.when()
                .day()
                .map(day -> texts.printedWrong(
                        articles, printed(mention), words.dates().weekday(day)));
    }

    private Optional<String> weekday(DateMention mention, DateConflict conflict) {
        Optional<LocalDate> printed = mention.when().day();
        Optional<String> fits = conflict.candidates().stream()
                .flatMap(candidate -> candidate.day().stream())
                .filter(day -> printed.isPresent() && !day.equals(printed.get()))
                .findFirst()
                .map(day -> texts.weekdayFits(words.dates().full(day)));
        return wrongWeekday(mention, 1)
                .map(wrong -> fits.map(f -> texts.sentences(wrong, f)).orElse(wrong));
    }

    private Optional<String> anachronism(DateMention mention, DateConflict conflict, Optional<LocalDate> published) {
        List<When> candidates = conflict.candidates();
        if (mention.when() instanceof When.Year && !candidates.isEmpty()) {
            return Optional.of(
                    texts.yearWrong(printed(mention), candidates.get(0).edtf()));
        }
        Optional<LocalDate> day = mention.when().day();
        if (day.isEmpty() || published.isEmpty()) {
            return Optional.empty();
        }
        String out = words.dates().range(published.get(), published.get());
        return Optional.of(
                day.get().isBefore(published.get())
                        ? texts.pastAsPlan(printed(mention), out)
                        : texts.futureAsDone(printed(mention), out));
    }

    private Optional<String> ambiguous(DateMention mention, DateConflict conflict) {
        List<When> candidates = conflict.candidates();
        return candidates.size() < 2
                ? Optional.empty()
                : Optional.of(texts.ambiguous(
                        printed(mention),
                        words.dates().of(candidates.get(0)),
                        words.dates().of(candidates.get(1))));
    }

    private static String printed(DateMention mention) {
        return Words.shorten(mention.text(), PRINTED);
    }
}
