package org.dateline.web.view;

import java.time.LocalDate;
import java.util.Optional;
import org.dateline.time.DateConflict;
import org.dateline.time.DateMention;
import org.dateline.web.text.EventTexts;

/** Says in the reader's language what is wrong with a date as an article prints it. */
final class DateConflictText {
    /** Letters of a printed date that a sentence repeats at most. */
    private static final int PRINTED = 60;

    private final Words words;
    private final EventTexts texts;

    DateConflictText(Words words) {
        this.words = words;
        this.texts = words.told();
    }

    /**
     * One or two sentences: "One article prints “Sunday, October 25, 2025”; that day was a Saturday. The weekday fits
     * Sunday 26 October 2025." Empty for a date that has no conflict.
     */
    Optional<String> of(DateMention mention) {
        return mention.conflict().map(conflict -> of(conflict, mention.text()));
    }

    /**
     * @param text the date as it is printed, where the conflict does not repeat it
     */
    String of(DateConflict conflict, String text) {
        if (conflict instanceof DateConflict.WrongWeekday wrong) {
            return texts.sentences(
                    wrongWeekday(text, wrong.printed(), 1),
                    texts.weekdayFits(words.dates().full(wrong.fits())));
        } else if (conflict instanceof DateConflict.NoSuchDay) {
            return texts.noSuchDay(printed(text));
        } else if (conflict instanceof DateConflict.Backwards) {
            return texts.backwards(printed(text));
        } else if (conflict instanceof DateConflict.OldYear old) {
            return texts.yearWrong(printed(old.year()), old.written().edtf());
        } else if (conflict instanceof DateConflict.OutOfTime out) {
            String published = words.dates().range(out.published(), out.published());
            return out.isPlan()
                    ? texts.pastAsPlan(printed(out.date()), published)
                    : texts.futureAsDone(printed(out.date()), published);
        }
        return texts.ambiguous(
                printed(text),
                words.dates().of(conflict.candidates().get(0)),
                words.dates().of(conflict.candidates().get(1)));
    }

    /** "Two articles print “Sunday, October 25, 2025”; that day was a Saturday." */
    String wrongWeekday(String text, LocalDate printed, int articles) {
        return texts.printedWrong(articles, printed(text), words.dates().weekday(printed));
    }

    private static String printed(String text) {
        return Words.shorten(text, PRINTED);
    }
}
