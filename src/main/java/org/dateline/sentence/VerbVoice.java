package org.dateline.sentence;

/** Whose deed a verb tells: done by its subject or to it, or only said of others. */
final class VerbVoice {
    private static final EnglishLexicon LISTS = EnglishLexicon.load();

    private VerbVoice() {}

    static boolean isPassive(SentenceTokens words, Clause clause) {
        String before = words.word(clause.at() - 1);
        return (LISTS.is("passive", before) || LISTS.is("passive in progress", before))
                && LISTS.verbs().list(words.word(clause.at())).stream()
                        .anyMatch(form -> form.tense() == VerbForm.Tense.PAST);
    }

    /** Whether it stands within marks of a quotation, and who is told of outside: "“the guild has a duty,” Miller said". */
    static boolean isQuoted(SentenceTokens words, Clause clause) {
        boolean outside = clause.subject().people().stream()
                .map(person -> words.tokenAt(person.span().start()))
                .anyMatch(at -> !isWithinMarks(words, at));
        return outside && isWithinMarks(words, clause.at());
    }

    private static boolean isWithinMarks(SentenceTokens words, int at) {
        boolean open = false;
        for (int i = 0; i < at; i++) {
            open ^= LISTS.is("quotation mark", words.word(i));
        }
        return open;
    }
}
