package org.dateline.sentence;

import java.util.List;

/** Finds who a verb or noun of occasion is about, by what stands left of it. */
public final class SubjectFinder {
    /** "The two ministers", "both leaders", as the noun of a description: who was told of and whom they met. */
    public static final String THE_TWO = Word.THE.before(Word.TWO.spelling());

    private final VerbSubjects verbs;
    private final NounSubjects nouns;

    SubjectFinder(EnglishLexicon lists) {
        this.verbs = new VerbSubjects(lists);
        this.nouns = new NounSubjects(lists);
    }

    /**
     * The subject of a head.
     *
     * @param before subjects of the heads before it in the sentence, in order; the last is taken up by what is joined on
     * @return the subject; {@link Subject#IMPLICIT} where none is named
     */
    Subject read(SentenceTokens words, ClausePredicate head, List<Subject> before) {
        return head.nominal() ? nouns.find(words, head, before) : verbs.find(words, head, before);
    }
}
