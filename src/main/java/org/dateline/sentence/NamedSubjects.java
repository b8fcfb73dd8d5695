package org.dateline.sentence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the people that a subject names. */
final class NamedSubjects {
    private static final int OWNER_REACH = 5;

    private final EnglishLexicon lists;
    private final JoinedSubjects joined;

    NamedSubjects(EnglishLexicon lists) {
        this.lists = lists;
        this.joined = new JoinedSubjects(lists);
    }

    /** Who is named up to the token: "Ada Miller, Ines Sol and Jonas Oram"; null where nobody is. */
    @Nullable
    Subject find(SentenceTokens words, int at) {
        Person person = words.person(at);
        if (person == null) {
            return null;
        }
        List<Person> people = new ArrayList<>();
        int i = at;
        Person last = person;
        boolean others =
                words.is(words.tokenAt(person.span().end()), Word.AND); // "Miller, Oram and the leaders of Peru"
        people.add(last);
        while (i >= 0) {
            while (i >= 0 && words.person(i) == last) {
                i--;
            }
            i = joined.joint(words, last, i, others || people.size() > 1);
            Person previous = i > 0 ? words.person(joined.before(words, i)) : null;
            if (previous == null) {
                break;
            }
            people.add(previous);
            last = previous;
            i = joined.before(words, i);
        }
        Collections.reverse(people);
        return Subject.named(people, joined.unnamed(words, i));
    }

    /** Of "Miller's plane landed" Miller; null where nobody is named as who has it. */
    @Nullable
    Subject owner(SentenceTokens words, int noun) {
        for (int i = noun - 1; i > Math.max(0, noun - OWNER_REACH) && words.isWord(i); i--) {
            if (words.is(i, Word.POSSESSIVE) && lists.is("apostrophe", words.word(i - 1))) {
                return find(words, i - 2);
            }
        }
        return null;
    }

    /** Of "supporters of Miller gathered" the supporters are who gathered; but of "the plane of Miller landed" she is who landed. */
    boolean isOfWhom(SentenceTokens words, int at) {
        Person person = words.person(at);
        if (person == null) {
            return false;
        }
        int i = words.tokenAt(person.span().start()) - 1;
        while (i > 0 && (lists.is("determiner", words.word(i)) || words.isWord(i) && lists.isTitle(words.word(i)))) {
            i--;
        }
        if (i < 1 || !lists.is("of-whom", words.word(i)) || !words.isWord(i - 1) || words.date(i - 1) != null) {
            return false;
        }
        String noun = words.word(i - 1);
        return !lists.tripNouns().contains(noun)
                && !lists.occasions().containsKey(noun)
                && words.person(i - 1) == null
                && !lists.standsForPerson(noun);
    }

    /** Of "a passenger from the MV Miller, who" and "a guest of the Millers who" it is the passenger who. */
    boolean isFromWhom(SentenceTokens words, int at) {
        Person person = words.person(at);
        int first = person == null ? 0 : words.tokenAt(person.span().start());
        int before = words.is(first - 1, Word.THE) ? first - 2 : first - 1;
        return first > 0 && (words.is(before, Word.FROM) || words.is(before, Word.ABOARD));
    }
}
