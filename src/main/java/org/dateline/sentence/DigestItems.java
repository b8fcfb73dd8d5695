package org.dateline.sentence;

import java.util.ArrayList;
import java.util.List;
import org.dateline.article.Sentence;

/**
 * The items of a digest, a day's news on many matters: "• President Miller arrives in Lima. • A ferry sinks off Mombasa." Each tells
 * its own story; what one names says nothing of the next.
 */
public final class DigestItems {
    private static final int FEWEST = 3;
    private static final EnglishLexicon LISTS = EnglishLexicon.load();

    private DigestItems() {}

    /** The sentences item by item, each behind the lines that say of what day and on what it is; none where the article is no digest. */
    public static List<List<ParsedSentence>> of(ParsedArticle article) {
        List<List<ParsedSentence>> items = new ArrayList<>();
        List<ParsedSentence> topic = List.of();
        List<ParsedSentence> day = List.of();
        int told = 0;
        int others = 0;
        int paragraph = -1;
        for (ParsedSentence sentence : article.sentences()) {
            SentenceTokens words = sentence.words();
            boolean bullet = words.sentence().paragraph() != paragraph && LISTS.is("bullet", words.word(0));
            boolean opens = words.sentence().kind() == Sentence.Kind.ITEM || bullet;
            if (!opens && (words.sentence().paragraph() != paragraph || items.isEmpty())) {
                topic = List.of();
                day = isDay(words) ? List.of(sentence) : day;
                others += words.sentence().kind() == Sentence.Kind.PROSE ? 1 : 0;
                continue;
            }
            if (!opens) {
                items.get(items.size() - 1).add(sentence);
                continue;
            }
            paragraph = words.sentence().paragraph();
            boolean statement = isStatement(sentence);
            told += statement ? 1 : 0;
            List<ParsedSentence> item = new ArrayList<>(day);
            item.addAll(topic);
            item.add(sentence);
            items.add(item);
            topic = statement || !words.dates().isEmpty() ? List.of() : List.of(sentence);
        }
        boolean digest = article.turns().isEmpty() && told >= FEWEST && told > others && told * 2 > items.size();
        return digest ? items : List.of();
    }

    /** A whole sentence on somebody or something behind a bullet, and no entry of a schedule. */
    private static boolean isStatement(ParsedSentence sentence) {
        SentenceTokens words = sentence.words();
        boolean bullet = LISTS.is("bullet", words.word(0));
        boolean ends = LISTS.is("ends a sentence", words.word(words.size() - 1)) || isSourced(words);
        boolean scheduled = words.dates().stream().anyMatch(date -> date.heading());
        boolean told = sentence.clauses().stream()
                .allMatch(clause -> clause.at() > words.firstWord()
                        && (clause.nominal()
                                || clause.subject().kind() != Subject.Kind.PRONOUN
                                || clause.at() > OPENING));
        return bullet && ends && !scheduled && told && words.size() > OPENING;
    }

    private static final int OPENING = 5;

    /** "A ferry sinks off Mombasa. (Coast Wire)" */
    private static boolean isSourced(SentenceTokens words) {
        int i = words.size() - 1;
        if (!words.is(i, Word.CLOSING)) {
            return false;
        }
        while (i > 0 && !words.is(i, Word.OPENING)) {
            i--;
        }
        return LISTS.is("ends a sentence", words.word(i - 1));
    }

    /** "April 10 (Thursday)" on a line of its own. */
    private static boolean isDay(SentenceTokens words) {
        return words.sentence().kind() == Sentence.Kind.HEADING
                && words.dates().stream().anyMatch(date -> date.when().day().isPresent());
    }
}
