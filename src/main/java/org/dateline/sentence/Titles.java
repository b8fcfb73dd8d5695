package org.dateline.sentence;

import java.util.HashSet;
import java.util.Set;

/** Reads the titles that stand before a name. */
public final class Titles {
    private static final EnglishLexicon LISTS = EnglishLexicon.load();

    /** So many words before a name may still be its title's. */
    private static final int REACH = 5;

    private Titles() {}

    /** Of "Prime Minister Ada Miller" it is "prime minister". */
    public static Set<String> of(SentenceTokens words, Person person) {
        Set<String> found = new HashSet<>();
        int name = words.tokenAt(person.span().end() - person.name().length());
        int from = words.tokenAt(person.span().start());
        for (int i = name; i >= Math.max(0, Math.min(from - 1, name - REACH)); i--) {
            if (words.isWord(i) && LISTS.standsForPerson(words.word(i))) {
                found.add(LISTS.titlePhrase(words, i));
            } else if (i < name
                    && !LISTS.isTitle(words.word(i))
                    && !words.word(i).equals("-")
                    && !words.word(i).equals(",")) {
                break;
            }
        }
        return found;
    }

    /** Whether the title is told to be held no longer: "former President Ada Miller". */
    public static boolean arePast(SentenceTokens words, Person person) {
        int from = words.tokenAt(person.span().start());
        for (int i = from; i >= Math.max(0, from - REACH); i--) {
            if (LISTS.pastHolders().contains(words.word(i))) {
                return true;
            }
        }
        return false;
    }
}
