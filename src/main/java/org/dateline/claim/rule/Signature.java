package org.dateline.claim.rule;

import java.util.List;
import java.util.Locale;
import org.dateline.article.Sentence;
import org.dateline.claim.context.Context;
import org.dateline.place.PlaceMention;
import org.dateline.sentence.ParsedSentence;
import org.dateline.sentence.SentenceTokens;
import org.dateline.sentence.Word;
import org.dateline.time.DateMention;

/** "LIMA, 1 June 1972" with what an office gives out: where the office is, and not where the one told of is that day. */
final class Signature {
    private Signature() {}

    /** Whether the line is a place and the day of issue, below what is told, and none of a programme. */
    static boolean is(ParsedSentence line, Context context) {
        SentenceTokens words = line.words();
        List<DateMention> dates = HeadingClaims.dates(words);
        List<PlaceMention> places = HeadingClaims.places(words);
        return dates.size() == 1
                && places.size() == 1
                && (isAlone(words) && isOnlyOne(line, context)
                        || !context.state().inSchedule() && isOfPublication(dates.get(0), context))
                && isBelowText(line, context);
    }

    private static boolean isOfPublication(DateMention date, Context context) {
        return context.report()
                .published()
                .filter(day -> date.when().day().filter(day::equals).isPresent())
                .isPresent();
    }

    /** "LIMA 1 June 1972": the place in capitals, its day, and no other word. */
    private static boolean isAlone(SentenceTokens words) {
        for (int i = 0; i < words.size(); i++) {
            boolean other = words.isWord(i) && words.place(i) == null && words.date(i) == null;
            if (other || words.is(i, Word.COLON)) {
                return false;
            }
        }
        return isInCapitals(words) && words.dates().size() == 1;
    }

    private static boolean isInCapitals(SentenceTokens words) {
        PlaceMention place = words.place(0);
        return place != null && place.text().equals(place.text().toUpperCase(Locale.ROOT));
    }

    /** The lines of a programme are several. */
    private static boolean isOnlyOne(ParsedSentence line, Context context) {
        return context.read().sentences().stream()
                .filter(other -> other != line)
                .map(ParsedSentence::words)
                .noneMatch(Signature::isOfProgramme);
    }

    /** "PERU: Saturday, 1 June", "PERU 1-3 June" */
    private static boolean isOfProgramme(SentenceTokens words) {
        return isInCapitals(words) && !words.dates().isEmpty();
    }

    private static boolean isBelowText(ParsedSentence line, Context context) {
        int start = line.words().sentence().start();
        return context.read().sentences().stream()
                .map(ParsedSentence::words)
                .map(words -> words.sentence())
                .anyMatch(sentence -> sentence.kind() == Sentence.Kind.PROSE && sentence.end() <= start);
    }
}
