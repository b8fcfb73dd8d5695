package org.dateline.sentence;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the titles that stand before a name. */
public final class Titles {
    private static final EnglishLexicon LISTS = EnglishLexicon.load();

    /** So many words before a name may still be its title's; marks are not counted. */
    private static final int REACH = 5;

    private Titles() {}

    /** Of "Prime Minister Ada Miller" it is "prime minister", of "former President Ada Miller" "former president" as well. */
    public static Set<String> of(SentenceTokens words, Person person) {
        Set<String> found = new HashSet<>(current(words, person));
        pastWord(words, person).ifPresent(past -> List.copyOf(found).forEach(title -> found.add(past + " " + title)));
        return found;
    }

    private static Set<String> current(SentenceTokens words, Person person) {
        Set<String> found = new HashSet<>();
        int name = words.tokenAt(person.span().end() - person.name().length());
        int passed = 0;
        for (int i = name; i >= 0 && passed <= REACH; i--) {
            passed += words.isWord(i) && i < name ? 1 : 0;
            if (LISTS.is("abbreviated title", words.word(i))) {
                found.add(words.word(i));
            } else if (words.isWord(i) && LISTS.standsForPerson(words.word(i))) {
                int served = servant(words, i);
                if (served >= 0) {
                    return Set.of(LISTS.titlePhrase(words, served));
                }
                found.add(LISTS.titlePhrase(words, i));
            } else if (words.is(i, Word.OF) && LISTS.standsForPerson(words.word(i - 1))) {
                continue; // "Secretary of State Ada Miller"
            } else if (i < name && !isWithin(words, i)) {
                break;
            }
        }
        return found;
    }

    /** Whether the token may stand between an office and its holder's name: "the Prime Minister, the Rt. Hon. Ada Miller". */
    private static boolean isWithin(SentenceTokens words, int at) {
        boolean mark = words.is(at, Word.HYPHEN) || words.is(at, Word.STOP) || words.is(at, Word.COMMA);
        boolean apposed =
                words.is(at, Word.THE) && words.is(at - 1, Word.COMMA) && LISTS.is("style", words.word(at + 1));
        return mark || apposed || LISTS.isTitle(words.word(at));
    }

    /** Of "adviser to the vice president Ada Miller" the adviser's token, who is Miller; -1 where it is her title. */
    private static int servant(SentenceTokens words, int title) {
        int the = title - 1;
        while (the > 0 && LISTS.isTitle(words.word(the))) {
            the--;
        }
        boolean of = words.is(the, Word.THE) && LISTS.is("served", words.word(the - 1));
        return of && words.isWord(the - 2) && LISTS.isTitle(words.word(the - 2)) ? the - 2 : -1;
    }

    /** Whether the title is told to be held no longer: "former President Ada Miller". */
    public static boolean arePast(SentenceTokens words, Person person) {
        return pastWord(words, person).isPresent();
    }

    private static Optional<String> pastWord(SentenceTokens words, Person person) {
        int from = words.tokenAt(person.span().start());
        for (int i = from; i >= Math.max(0, from - REACH); i--) {
            if (LISTS.pastHolders().contains(words.word(i))) {
                return Optional.of(words.word(i));
            }
        }
        return Optional.empty();
    }
}
