package org.dateline.sentence;

import java.util.ArrayList;
import java.util.List;

/** Finds who is named behind the head of a clause as whom it is done with: "met Oram", "talks with Oram and the mayor". */
final class ClausePeople {
    private final EnglishLexicon lists;

    ClausePeople(EnglishLexicon lists) {
        this.lists = lists;
    }

    /** @param host whether the clause tells who received somebody */
    List<Person> find(SentenceTokens words, ClausePredicate head, int end, boolean host) {
        List<Person> people = new ArrayList<>();
        for (Person person : words.people()) {
            int at = words.tokenAt(person.span().start());
            boolean behind = at >= head.next() && at < end;
            boolean owner = words.is(words.tokenAt(person.span().end()), Word.APOSTROPHE);
            String before = words.word(at - 1);
            boolean met = Word.WITH.is(before)
                    || Word.AND.is(before)
                    || Word.COMMA.is(before)
                    || Word.BY.is(before)
                    || Word.TO.is(before) && head.nominal()
                    || Word.FOR.is(before) && (head.sense() == PredicateClass.HOLD || host)
                    || at <= head.next() + 1;
            boolean sure = person.strength() == Person.Strength.TITLED
                    || person.strength() == Person.Strength.FULL && met
                    || (host || Word.WITH.is(before) || Word.AND.is(before) || at == head.next())
                            && isKnownWord(words, at);
            if (behind
                    && !owner
                    && !isHouse(words, at)
                    && sure
                    && !isOfOthers(words, words.tokenAt(person.span().end()))) {
                people.add(person);
            }
        }
        return people;
    }

    /** The hall of "welcomed at the Old Hall". */
    private static boolean isHouse(SentenceTokens words, int name) {
        return words.is(words.is(name - 1, Word.THE) ? name - 2 : name - 1, Word.AT);
    }

    /** The executives of "met Oram Foods executives", the fans of "met Oram fans": whom a name only tells apart. */
    private boolean isOfOthers(SentenceTokens words, int next) {
        String noun = words.word(next);
        return words.isWord(next)
                && !words.isCapital(next)
                && noun.endsWith("s")
                && words.date(next) == null
                && !lists.isFunctionWord(noun)
                && !lists.isFinite(noun)
                && lists.verbs().list(noun).isEmpty();
    }

    /** Whether a single name is no plain noun in capitals ("Authorities"), as far as its ending tells. */
    private boolean isKnownWord(SentenceTokens words, int at) {
        String word = words.word(at);
        return !word.endsWith("s") && !lists.placesOfWork().contains(words.word(at + 1)) && !lists.isTitle(word);
    }
}
