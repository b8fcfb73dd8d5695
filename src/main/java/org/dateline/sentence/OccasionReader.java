package org.dateline.sentence;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what is held, attended or called off: the noun behind a verb, with the words that name it. */
final class OccasionReader {
    private static final int REACH = 16;

    private final EnglishLexicon lists;

    OccasionReader(EnglishLexicon lists) {
        this.lists = lists;
    }

    /** What the noun tells, and the words that name the occasion. */
    record Occasion(Optional<PredicateClass> sense, String words) {}

    /** The noun behind the verb that tells what is held or attended. */
    Occasion read(SentenceTokens words, ClausePredicate head, int end) {
        if (head.nominal()) {
            return new Occasion(Optional.of(head.sense()), occasionWords(words, head.at()));
        }
        for (int i = head.next(); i < Math.min(end, head.next() + REACH); i++) {
            PredicateClass sense = lists.occasions().get(words.word(i));
            boolean more = lists.occasions().containsKey(words.word(i + 1))
                    || lists.occasions().containsKey(words.word(i + 2))
                            && words.word(i + 1).endsWith("ing")
                    || words.is(i + 1, Word.HYPHEN);
            if (sense != null && !words.isCovered(i) && !more) {
                return new Occasion(Optional.of(sense), occasionWords(words, i));
            }
        }
        return new Occasion(Optional.empty(), "");
    }

    /** "the annual ASEAN summit" gives "ASEAN summit", "a state dinner" "state dinner". */
    private String occasionWords(SentenceTokens words, int noun) {
        int from = noun;
        while (from > 0 && noun - from < 6) {
            int left = from - 1;
            boolean acronymInBrackets = words.is(left, Word.CLOSING) && words.is(left - 2, Word.OPENING);
            if (acronymInBrackets) {
                from = left - 1;
                continue;
            }
            boolean number =
                    words.isNumber(left) && left > 0 && words.touchesNext(left - 1) && words.date(left) == null;
            boolean hyphen = number || words.is(left, Word.HYPHEN) && words.touchesNext(left);
            boolean name = words.isWord(left)
                    && words.date(left) == null
                    && !lists.isFunctionWord(words.word(left))
                    && words.person(left) == null
                    && (words.isCapital(left) || isPlain(words, left));
            if (!hyphen && !name) {
                break;
            }
            from = left;
        }
        while (from < noun && !words.isWord(from)) {
            from++;
        }
        from = wholeName(words, from, noun);
        return words.text().substring(words.start(from), words.end(noun)).replaceAll("\\s+", " ");
    }

    /** The Blessing of "the Blessing of the Boats ceremony", where the name of an occasion begins that goes on behind "of". */
    private int wholeName(SentenceTokens words, int from, int noun) {
        int of = words.is(from - 1, Word.THE) ? from - 2 : from - 1;
        boolean named = from < noun
                && words.isCapital(from)
                && words.is(of, Word.OF)
                && words.isCapital(of - 1)
                && !isSomebody(words.person(of - 1))
                && words.place(of - 1) == null
                && !lists.isTitle(words.word(of - 1));
        return named ? of - 1 : from;
    }

    private static boolean isSomebody(@Nullable Person person) {
        return person != null && person.strength() != Person.Strength.WEAK;
    }

    private boolean isPlain(SentenceTokens words, int at) {
        return lists.verbs().list(words.word(at)).isEmpty()
                && words.place(at) == null
                && !words.word(at).endsWith("ed")
                && !words.is(at, Word.POSSESSIVE);
    }
}
