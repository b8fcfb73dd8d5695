package org.dateline.claim.context;

import java.util.List;
import org.dateline.person.Traveller;
import org.dateline.sentence.Clause;
import org.dateline.sentence.EnglishLexicon;
import org.dateline.sentence.ParsedArticle;
import org.dateline.sentence.Quotations;
import org.dateline.sentence.SentenceTokens;
import org.dateline.sentence.Subject;

/** What the traveller is quoted to say: nobody says "he" of himself. */
final class OwnWords {
    private static final EnglishLexicon LISTS = EnglishLexicon.load();

    private final Traveller traveller;
    private final Quotations quotations;

    OwnWords(ParsedArticle read, Traveller traveller) {
        this.traveller = traveller;
        this.quotations = Quotations.of(read.article());
    }

    /** "'He is well known in Lima', Miller said": whether the subject is a "he" or "she" of such words. */
    boolean have(Subject subject, SentenceTokens words, List<Clause> all, int index) {
        return LISTS.is("third-person", subject.noun())
                && isQuoted(words, all.get(index))
                && all.stream()
                        .anyMatch(other -> traveller.isAmong(other.subject().people())
                                && LISTS.is("says", words.word(other.at()))
                                && !isQuoted(words, other));
    }

    private boolean isQuoted(SentenceTokens words, Clause clause) {
        return quotations.hold(words.start(clause.at()));
    }
}
