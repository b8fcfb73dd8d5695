package org.dateline.claim.reader;

import java.util.List;
import org.dateline.article.Sentence;
import org.dateline.person.Traveller;
import org.dateline.sentence.EnglishLexicon;
import org.dateline.sentence.Headline;
import org.dateline.sentence.ParsedArticle;
import org.dateline.sentence.Person;
import org.dateline.sentence.SentenceTokens;
import org.dateline.sentence.Word;

/**
 * Who a title tells of, and that they are there, where it leaves that out: "Norwegian minister lands in Lima" above what is told of
 * Ada Miller alone, "Miller in Lima".
 */
final class HeadlineSubject {
    private static final EnglishLexicon LISTS = EnglishLexicon.load();
    /** A title calls somebody by so many words at most: "Runaway Italian banker". */
    private static final int LONGEST = 6;

    private static final int LEAD_SENTENCES = 2;

    private final Headline title;
    private final SentenceTokens words;
    private final ParsedArticle article;
    private final Traveller traveller;

    private HeadlineSubject(Headline title, ParsedArticle article, Traveller traveller) {
        this.title = title;
        this.words = title.words();
        this.article = article;
        this.traveller = traveller;
    }

    /** The title, told in full where it tells of the traveller. */
    static Headline told(Headline title, ParsedArticle article, Traveller traveller) {
        return new HeadlineSubject(title, article, traveller).told();
    }

    private Headline told() {
        int noun = ofNoun();
        int end = noun > 0 ? noun : ofName();
        boolean placed = end > 0 && isPlaced(end);
        String subject = traveller.name() + (placed ? " " + Word.IS.spelling() : "");
        return placed || noun > 0 ? title.opening(subject, end, traveller.tokens()) : title;
    }

    /** Behind the name that the title opens with, if it is the traveller's. */
    private int ofName() {
        if (words.people().isEmpty()) {
            return 0;
        }
        Person first = words.people().get(0);
        int end = words.tokenAt(first.span().end());
        boolean opens = words.tokenAt(first.span().start()) <= 2;
        return opens && traveller.byName().is(first) ? end : 0;
    }

    /** Behind the noun for a person that the title opens with, if the text tells of the traveller and nobody else. */
    private int ofNoun() {
        for (int i = 0; i < Math.min(LONGEST, words.size() - 1); i++) {
            if (words.person(i) != null || !words.isWord(i) && !words.is(i, Word.HYPHEN)) {
                return 0;
            }
            boolean person = LISTS.isTitle(words.word(i)) && LISTS.standsForPerson(words.word(i));
            if (person && (LISTS.isFinite(words.word(i + 1)) || isPlaced(i + 1))) {
                return isOfLead(words.word(i)) ? i + 1 : 0;
            }
        }
        return 0;
    }

    /** "in Lima", "at the airport of Lima": whether a place stands there. */
    private boolean isPlaced(int at) {
        int next = LISTS.is("determiner", words.word(at + 1)) ? at + 2 : at + 1;
        return (words.is(at, Word.IN) || words.is(at, Word.AT)) && words.place(next) != null;
    }

    private boolean isOfLead(String noun) {
        List<Person> people = article.sentences().stream()
                .map(sentence -> sentence.words())
                .filter(sentence -> sentence.sentence().kind() == Sentence.Kind.PROSE)
                .limit(LEAD_SENTENCES)
                .flatMap(sentence -> sentence.people().stream())
                .toList();
        return !people.isEmpty()
                && traveller.is(people.get(0))
                && (traveller.isCalled(noun)
                        || traveller.titles().isEmpty() && people.stream().allMatch(traveller::is));
    }
}
