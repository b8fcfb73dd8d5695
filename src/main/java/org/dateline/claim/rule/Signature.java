package org.dateline.claim.rule;

import java.util.List;
import org.dateline.article.Sentence;
import org.dateline.claim.context.Context;
import org.dateline.place.PlaceMention;
import org.dateline.sentence.ParsedSentence;
import org.dateline.time.DateMention;

/** "LIMA, 1 June 1972" below what an office gives out: where the office is, and not where the one told of is that day. */
final class Signature {
    private Signature() {}

    /** Whether the line is a place and the day of publication, below what is told and under no day of a programme. */
    static boolean is(ParsedSentence line, List<DateMention> dates, List<PlaceMention> places, Context context) {
        return dates.size() == 1
                && places.size() == 1
                && !context.state().inSchedule()
                && context.report()
                        .published()
                        .filter(day ->
                                dates.get(0).when().day().filter(day::equals).isPresent())
                        .isPresent()
                && isBelowText(line, context);
    }

    private static boolean isBelowText(ParsedSentence line, Context context) {
        int start = line.words().sentence().start();
        return context.read().sentences().stream()
                .map(ParsedSentence::words)
                .map(words -> words.sentence())
                .anyMatch(sentence -> sentence.kind() == Sentence.Kind.PROSE && sentence.end() <= start);
    }
}
