package org.dateline.claim.diary;

import java.util.List;
import org.dateline.sentence.Clause;
import org.dateline.sentence.EnglishLexicon;
import org.dateline.sentence.SentenceTokens;
import org.dateline.sentence.Word;

/**
 * Tells which parts of a sentence are about those who tell: "We left early, the road was bad, and reached Lima at noon" is, but
 * for the road. A part with "we" or "us" is; one that opens with somebody else is not; any other goes on with the one before.
 */
final class DiaryTeller {
    private static final EnglishLexicon LISTS = EnglishLexicon.load();

    private final SentenceTokens words;
    private final List<Clause> clauses;
    private final boolean[] ours;
    private final int[] partStart;

    public DiaryTeller(SentenceTokens words, List<Clause> clauses) {
        this.words = words;
        this.clauses = clauses;
        this.ours = new boolean[words.size()];
        this.partStart = new int[words.size()];
        int from = 0;
        boolean before = true;
        for (int i = 1; i <= words.size(); i++) {
            if (i == words.size() || opensPart(i)) {
                before = isOurs(from, i, before);
                boolean told = false;
                for (int j = from; j < i; j++) {
                    // "the coach took us to Lima", but not "in Lima nobody believed us", nor "who told us of Lima"
                    told |= DiaryWords.is("us", words.word(j)) && !DiaryWords.is("tells us", words.word(j - 1));
                    ours[j] = before || told;
                    partStart[j] = from;
                }
                before |= told;
                from = i;
            }
        }
    }

    /** Whether what stands there is said of those who tell. */
    public boolean isOurs(int at) {
        return clauses.stream()
                .filter(clause -> clause.sense().isPresence() && !clause.nominal())
                .filter(clause -> clause.at() < at && at < clause.end() && partStart[clause.at()] == partStart[at])
                .reduce((a, b) -> b)
                .map(clause -> isOurs(clause, at))
                .orElse(ours[at]);
    }

    /** Whether the part that starts there names anew who does what it tells. */
    boolean isNewSubject(int start) {
        int first = firstWord(start, words.size());
        return LISTS.is("first person", words.word(first)) || DiaryWords.is("other", words.word(first));
    }

    /** The first token of the part that the token is in. */
    public int partOf(int at) {
        return partStart[at];
    }

    private boolean isOurs(Clause clause, int at) {
        return switch (clause.subject().kind()) {
            case WRITER -> true;
            case OTHER, DESCRIPTION -> LISTS.isCompany(clause.subject().noun()) || ours[at];
            case NAMED, PRONOUN -> saysUs(clause.at(), at) || isGapped(clause);
            case TRIP, IMPLICIT -> ours[at];
        };
    }

    /** "Said goodbye to Oram and drove up to Lima": who does the one does the other, and needs no naming. */
    private boolean isGapped(Clause clause) {
        String opening = words.word(0);
        boolean verb = LISTS.isFinite(opening);
        int joint = words.is(clause.at() - 1, Word.THEN) ? clause.at() - 2 : clause.at() - 1;
        return verb && words.person(0) == null && words.place(0) == null && words.is(joint, Word.AND);
    }

    private boolean saysUs(int from, int to) {
        for (int i = from; i < to; i++) {
            if (DiaryWords.is("us", words.word(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean opensPart(int at) {
        String mark = words.word(at - 1);
        String word = words.word(at);
        boolean joint = DiaryWords.is("joint", word);
        return Word.SEMICOLON.is(mark)
                || Word.COLON.is(mark)
                || Word.COMMA.is(mark) && words.place(at) == null && words.date(at) == null
                || joint && (DiaryWords.is("other", words.word(at + 1)) || LISTS.is("first person", words.word(at + 1)))
                || Word.WHO.is(word)
                || Word.WHICH.is(word);
    }

    private boolean isOurs(int from, int to, boolean before) {
        int first = firstWord(from, to);
        for (int i = from; i < to; i++) {
            boolean subject = LISTS.is("first person", words.word(i))
                    && !LISTS.is("determiner", words.word(i))
                    && !DiaryWords.is("us", words.word(i));
            boolean company = LISTS.isCompany(words.word(i)) && isFirstNoun(first, i);
            if (subject || company) {
                return true;
            }
        }
        return before && first < to && !isAnother(first) && !isAnotherBehindPlace(first, to) || isOwnThing(first, to);
    }

    /** "The road", "Jonas Oram", "Jonas's cousin", "Lima has": a part about somebody or something else. */
    private boolean isAnother(int first) {
        boolean owner = words.isCapital(first)
                && (words.is(first + 1, Word.APOSTROPHE))
                && words.is(first + 2, Word.POSSESSIVE);
        boolean place = words.place(first) != null && DiaryWords.is("says of", words.word(endOfPlace(first)));
        return DiaryWords.is("other", words.word(first))
                || LISTS.is("first person", words.word(first))
                || words.person(first) != null
                || owner
                || place;
    }

    private int endOfPlace(int at) {
        int end = at;
        while (words.place(end) != null) {
            end++;
        }
        return end;
    }

    /** "In Lima nobody believed it": who is spoken of comes behind the place. */
    private boolean isAnotherBehindPlace(int first, int to) {
        for (int i = first + 1; i < to; i++) {
            if (words.place(i - 1) != null && words.place(i) == null) {
                int next = words.is(i, Word.COMMA) ? i + 1 : i;
                return words.date(next) == null
                        && DiaryWords.is("other", words.word(next))
                        && !DiaryWords.is("somewhat", words.word(next + 1)); // "walked around Lima a little"
            }
        }
        return false;
    }

    /** "Our hotel in Lima", "my next stop was Quito". */
    private boolean isOwnThing(int first, int to) {
        for (int i = first + 1; i < Math.min(to, first + COMPANY_REACH + 1); i++) {
            if (LISTS.is("first person", words.word(first)) && DiaryWords.is("own", words.word(i))) {
                return true;
            }
        }
        return false;
    }

    private int firstWord(int from, int to) {
        int first = from;
        while (first < to && (!words.isWord(first) || LISTS.is("conjunction", words.word(first)))) {
            first++;
        }
        return first;
    }

    /** The bus of "the old bus": the noun that the part is about. */
    private boolean isFirstNoun(int first, int at) {
        for (int i = first; i < at; i++) {
            boolean inside =
                    DiaryWords.is("other", words.word(i)) || LISTS.is("determiner", words.word(i)) || i > first;
            if (!inside || LISTS.is("preposition", words.word(i))) {
                return false;
            }
        }
        return at - first <= COMPANY_REACH && at > first;
    }

    private static final int COMPANY_REACH = 3;
}
