package org.dateline.claim.context;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.article.Sentence;
import org.dateline.place.PlaceMention;
import org.dateline.sentence.ClauseReader;
import org.dateline.sentence.EnglishLexicon;
import org.dateline.sentence.InlineDateline;
import org.dateline.sentence.ParsedArticle;
import org.dateline.sentence.ParsedSentence;
import org.dateline.sentence.SentenceTokens;
import org.dateline.sentence.Word;
import org.dateline.time.DateForm;
import org.dateline.time.DateMention;

/** The place in capitals that opens a report ("LIMA, April 3 (Wire) -"): where it was written, and mostly where its news is. */
final class DatelineLine {
    private static final EnglishLexicon LISTS = EnglishLexicon.load();
    private static final int LATEST_SENTENCE = 6;

    private DatelineLine() {}

    static Optional<PlaceMention> place(ParsedArticle article) {
        Optional<PlaceMention> capitals = inCapitals(article);
        return capitals.isPresent() ? capitals : plain(article);
    }

    /** The date that belongs to the dateline: "Lima, April 3 (Wire) –", "Lima, Peru (Wire) Sept 3, 2014". */
    static Optional<DateMention> date(ParsedArticle article) {
        Optional<PlaceMention> place = place(article);
        if (place.isEmpty()) {
            return Optional.empty();
        }
        for (ParsedSentence sentence : article.sentences()
                .subList(0, Math.min(LATEST_SENTENCE, article.sentences().size()))) {
            SentenceTokens words = sentence.words();
            if (words.places().contains(place.get())) {
                return words.dates().stream()
                        .filter(date -> date.form().isCalendarDay() || isWeekday(date.form()))
                        .filter(date -> isBehind(words, place.get(), date))
                        .findFirst();
            }
        }
        return Optional.empty();
    }

    private static boolean isWeekday(DateForm form) {
        return form instanceof DateForm.Weekday weekday
                && weekday.which() == DateForm.Which.ANY
                && weekday.hours() == DateForm.Hours.NONE;
    }

    /** Whether nothing but other places, marks and what stands in brackets is between. */
    private static boolean isBehind(SentenceTokens words, PlaceMention place, DateMention date) {
        boolean brackets = false;
        int to = words.tokenAt(date.span().start());
        int from = words.tokenAt(place.span().end());
        for (int i = from; i < to; i++) {
            brackets |= words.is(i, Word.OPENING);
            boolean plain = words.isWord(i) && words.place(i) == null && !brackets;
            brackets &= !words.is(i, Word.CLOSING);
            if (plain) {
                return false;
            }
        }
        return from <= to;
    }

    /** "Lima, Peru (Wire) –", "Lima, Sept 3", "Lima:": in small letters a dateline must open the text, and end in a mark. */
    private static Optional<PlaceMention> plain(ParsedArticle article) {
        Optional<PlaceMention> first = article.sentences().stream()
                .map(ParsedSentence::words)
                .filter(words -> words.sentence().kind() != Sentence.Kind.TITLE)
                .findFirst()
                .flatMap(DatelineLine::plain);
        return first.isPresent() ? first : belowHeadline(article);
    }

    private static Optional<PlaceMention> plain(SentenceTokens words) {
        if (words.places().isEmpty()) {
            return Optional.empty();
        }
        PlaceMention mention = words.places().get(0);
        if (words.tokenAt(mention.span().start()) != 0 || !ClauseReader.isLiteral(mention)) {
            return Optional.empty();
        }
        int at = behind(words, mention);
        boolean dated =
                words.is(at, Word.COMMA) && words.date(at + 1) != null || words.date(at) != null && words.isCapital(at);
        boolean alone = at >= words.size() && words.sentence().kind() == Sentence.Kind.HEADING;
        boolean dotted = words.is(at, Word.STOP) && LISTS.is("dash", words.word(at + 1));
        boolean marked = dotted || LISTS.is("behind dateline", words.word(at));
        return dated || alone || marked ? Optional.of(mention) : Optional.empty();
    }

    /** Behind the places that the line opens with: "Lima, Peru". */
    private static int behind(SentenceTokens words, PlaceMention first) {
        int at = words.tokenAt(first.span().end());
        while (words.is(at, Word.COMMA) && words.place(at + 1) != null || words.place(at) != null) {
            at++;
        }
        return at;
    }

    /** "Lima, 3 September 2014 – The minister will attend": below a headline, where no other line opens so. */
    private static Optional<PlaceMention> belowHeadline(ParsedArticle article) {
        List<SentenceTokens> dated = article.sentences().stream()
                .map(ParsedSentence::words)
                .filter(DatelineLine::isDatedOpening)
                .toList();
        List<ParsedSentence> first = article.sentences()
                .subList(0, Math.min(LATEST_SENTENCE, article.sentences().size()));
        return dated.size() == 1
                        && dated.get(0).sentence().kind() == Sentence.Kind.PROSE
                        && first.stream().anyMatch(sentence -> sentence.words() == dated.get(0))
                ? Optional.of(dated.get(0).places().get(0))
                : Optional.empty();
    }

    private static boolean isDatedOpening(SentenceTokens words) {
        if (words.places().isEmpty() || words.dates().isEmpty()) {
            return false;
        }
        PlaceMention place = words.places().get(0);
        int at = behind(words, place);
        DateMention date = words.date(at + 1);
        return words.tokenAt(place.span().start()) == 0
                && ClauseReader.isLiteral(place)
                && words.is(at, Word.COMMA)
                && date != null
                && date.form().isCalendarDay()
                && LISTS.is("dash", words.word(words.tokenAt(date.span().end())));
    }

    private static Optional<PlaceMention> inCapitals(ParsedArticle article) {
        for (ParsedSentence sentence : article.sentences()
                .subList(0, Math.min(LATEST_SENTENCE, article.sentences().size()))) {
            SentenceTokens words = sentence.words();
            for (PlaceMention mention : words.places()) {
                int at = words.tokenAt(mention.span().start());
                int behind = words.tokenAt(mention.span().end());
                boolean capitals = mention.text().equals(mention.text().toUpperCase(Locale.ROOT))
                        && mention.text().length() > 3;
                String mark = LISTS.is("city", words.word(behind)) ? words.word(behind + 1) : words.word(behind);
                if (at > 0 || !capitals) {
                    continue;
                }
                boolean marked = LISTS.is("behind capitals", mark) && ClauseReader.isLiteral(mention);
                if (marked || InlineDateline.behindBare(words, mention) > 0) {
                    return Optional.of(mention);
                }
            }
        }
        return Optional.empty();
    }
}
