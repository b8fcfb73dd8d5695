package org.dateline.person;

import java.util.List;
import java.util.Optional;
import org.dateline.sentence.ParsedArticle;
import org.dateline.sentence.ParsedSentence;
import org.dateline.sentence.Person;
import org.dateline.sentence.PronounForms;
import org.dateline.sentence.SentenceTokens;
import org.dateline.sentence.Word;

/** Tells by which pronoun a text speaks of somebody, so that "he" is nobody who is always "she". */
public final class Pronouns {
    /** So many more must speak for one than for the other. */
    private static final int CLEAR = 3;

    private Pronouns() {}

    /**
     * The pronoun for somebody: by the titles before the name, and by the pronouns of sentences that name nobody else.
     *
     * @return "he" or "she"; empty where the articles don't clearly tell
     */
    static Optional<String> find(Traveller traveller, List<ParsedArticle> articles) {
        int he = 0;
        int she = 0;
        for (ParsedArticle article : articles) {
            boolean spokenOf = false;
            for (ParsedSentence sentence : article.sentences()) {
                SentenceTokens words = sentence.words();
                if (spokenOf && words.people().isEmpty()) {
                    he += words.is(0, Word.HE) || words.is(0, Word.HIS) ? 1 : 0;
                    she += words.is(0, Word.SHE) || words.is(0, Word.HER) ? 1 : 0;
                }
                for (Person person : words.people()) {
                    String title = traveller.is(person) ? PronounForms.ofTitle(titleBefore(words, person)) : "";
                    he += Word.HE.is(title) ? CLEAR : 0;
                    she += Word.SHE.is(title) ? CLEAR : 0;
                }
                boolean alone =
                        !words.people().isEmpty() && words.people().stream().allMatch(traveller::is);
                spokenOf = alone;
                if (alone) {
                    String pronoun = firstPronoun(words);
                    he += Word.HE.is(pronoun) ? 1 : 0;
                    she += Word.SHE.is(pronoun) ? 1 : 0;
                }
            }
        }
        return he >= CLEAR * Math.max(1, she)
                ? Optional.of(Word.HE.spelling())
                : she >= CLEAR * Math.max(1, he) ? Optional.of(Word.SHE.spelling()) : Optional.empty();
    }

    private static String titleBefore(SentenceTokens words, Person person) {
        int first = words.tokenAt(person.span().start());
        String opens = words.word(first);
        return !PronounForms.ofTitle(opens).isEmpty()
                ? opens
                : words.is(first - 1, Word.STOP) ? words.word(first - 2) : words.word(first - 1);
    }

    private static String firstPronoun(SentenceTokens words) {
        for (int i = 0; i < words.size(); i++) {
            String pronoun = PronounForms.singular(words.word(i));
            if (!pronoun.isEmpty() && !words.isCovered(i)) {
                return pronoun;
            }
        }
        return "";
    }
}
