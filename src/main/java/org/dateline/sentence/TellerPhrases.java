package org.dateline.sentence;

import java.util.Optional;
import org.dateline.place.PlaceMention;

/** Takes from what people tell of themselves the words that make a title: "takes up a mooring in Callao" of "we took up a mooring". */
public final class TellerPhrases {
    private static final EnglishLexicon LISTS = EnglishLexicon.load();

    private TellerPhrases() {}

    /** What they did at the place, in a sentence of the past; empty where no words of it make a title. */
    public static Optional<PredicatePhrase> find(SentenceTokens words, PlaceMention place) {
        int to = words.tokenAt(place.span().start());
        for (int at = to - 1; at >= -1; at--) {
            int verb = verb(words, at);
            if (verb >= 0 && verb < to) {
                return form(words, verb, LISTS.is("writer", words.word(at)))
                        .flatMap(form -> PredicatePhrases.phrase(words, verb, form))
                        .filter(phrase -> isFirst(words, verb, place) && isTold(words, verb, phrase))
                        .filter(phrase -> !isOneOfTwo(words, verb, phrase));
            }
        }
        return Optional.empty();
    }

    /** Whether no other place stands before it, of which they then tell, and nobody is only from there. */
    private static boolean isFirst(SentenceTokens words, int verb, PlaceMention place) {
        return !words.is(words.tokenAt(place.span().start()) - 1, Word.FROM)
                && words.places().stream()
                        .filter(ClauseReader::isLiteral)
                        .filter(mention -> words.tokenAt(mention.span().start()) > verb)
                        .findFirst()
                        .filter(place::equals)
                        .isPresent();
    }

    /** "As I made camp near Ica a hawk came": whether what somebody else did is told in the same words. */
    private static boolean isOneOfTwo(SentenceTokens words, int verb, PredicatePhrase phrase) {
        boolean opened = LISTS.is("conjunction", words.word(verb - 2));
        int end = verb + phrase.behind().split(" ").length;
        for (int i = verb + 2; opened && i <= end; i++) {
            boolean past =
                    LISTS.verbs().list(words.word(i)).stream().anyMatch(form -> form.tense() == VerbForm.Tense.PAST);
            if (past && !LISTS.is("determiner", words.word(i - 1))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the words tell what was done at a place: not what was seen, or had to be done; of time spent, whole. */
    private static boolean isTold(SentenceTokens words, int verb, PredicatePhrase phrase) {
        boolean timed = LISTS.is("time verb", words.word(verb))
                && (LISTS.is("preposition", words.word(verb + 1))
                        || !words.text().contains(words.written(verb) + " " + phrase.behind()));
        boolean must = LISTS.is("have", words.word(verb)) && Word.TO.opens(phrase.behind());
        return !timed && !must && !LISTS.is("sees", words.word(verb)) && phrase.placed();
    }

    /** The verb behind "I" or "we", or that with which a note of a diary opens; -1 where there is none. */
    private static int verb(SentenceTokens words, int at) {
        boolean teller = LISTS.is("writer", words.word(at)) && isOpened(words, at);
        boolean note = at == words.firstWord() - 1;
        boolean next = (words.is(at, Word.AND) || words.is(at, Word.COMMA)) && isTellers(words, at);
        if (!teller && !note && !next) {
            return -1;
        }
        int verb = at + 1;
        while (words.isWord(verb) && LISTS.isAdverb(words.word(verb)) && !isDenied(words, verb)) {
            verb++;
        }
        return words.date(verb) == null && !isDenied(words, verb) ? verb : -1;
    }

    /** Whether of all pronouns before the last is "I" or "we", and nobody is named: "we passed Ica, and stopped in Nazca". */
    private static boolean isTellers(SentenceTokens words, int to) {
        for (int at = to - 1; at >= 0; at--) {
            if (words.person(at) != null || LISTS.is("person-pronoun", words.word(at))) {
                return false;
            }
            if (LISTS.is("writer", words.word(at))) {
                return isOpened(words, at);
            }
        }
        return false;
    }

    private static boolean isDenied(SentenceTokens words, int at) {
        return words.is(at, Word.NOT) || LISTS.is("no purpose", words.word(at));
    }

    /** Whether a clause begins here: not "the hostel I stayed in". */
    private static boolean isOpened(SentenceTokens words, int at) {
        String before = words.word(at - 1);
        return at == 0
                || !words.isWord(at - 1) && !Word.CLOSING.is(before)
                || words.date(at - 1) != null
                || words.place(at - 1) != null
                || words.is(at - 1, Word.THERE)
                || LISTS.is("conjunction", before)
                || LISTS.isAdverb(before);
    }

    /** @param told whether "I" or "we" stands before it: "we stop" may be told of today, "rest day" is a noun */
    private static Optional<VerbForm> form(SentenceTokens words, int verb, boolean told) {
        if (!told && LISTS.is("only a participle", words.word(verb))) {
            return Optional.empty();
        }
        boolean present = told && !LISTS.is("have", words.word(verb));
        return LISTS.verbs().list(words.word(verb)).stream()
                .filter(form -> form.tense() == VerbForm.Tense.PAST || present && form.tense() == VerbForm.Tense.BASE)
                .filter(form -> form.sense().isPresence())
                .filter(form -> words.between(
                                verb + 1, verb + 1 + form.particles().size())
                        .equals(form.particles()))
                .findFirst();
    }
}
