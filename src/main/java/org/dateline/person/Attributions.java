package org.dateline.person;

import java.util.Optional;
import org.dateline.sentence.EnglishLexicon;
import org.dateline.sentence.Person;
import org.dateline.sentence.SentenceTokens;
import org.dateline.sentence.Word;
import org.jspecify.annotations.Nullable;

/** Finds who a sentence tells to say something: the Miller of "said Senator Miller", "Miller added". */
final class Attributions {
    private static final EnglishLexicon LISTS = EnglishLexicon.load();

    /** "said the Peruvian senator Ada Miller" */
    private static final int TITLE_REACH = 3;

    private Attributions() {}

    static Optional<Person> find(SentenceTokens words) {
        for (int i = 0; i < words.size(); i++) {
            Person person = LISTS.is("speaks up", words.word(i)) ? speaker(words, i) : null;
            if (person != null) {
                return Optional.of(person);
            }
        }
        return Optional.empty();
    }

    /** Who says it without marks, behind a comma: "I flew to Lima, said Miller", "I flew, Miller said". */
    static Optional<Person> findPlain(SentenceTokens words) {
        boolean first = false;
        for (int i = 0; i < words.size(); i++) {
            Person person = first && LISTS.is("speaks up", words.word(i)) ? apart(words, i) : null;
            if (person != null) {
                return Optional.of(person);
            }
            first |= LISTS.is("first person", words.word(i)) && words.place(i) == null;
        }
        return Optional.empty();
    }

    /** Who is named beside the verb, where a comma stands before both. */
    private static @Nullable Person apart(SentenceTokens words, int verb) {
        if (words.is(verb - 1, Word.COMMA)) {
            return behind(words, verb);
        }
        Person before = words.person(verb - 1);
        boolean comma = before != null && words.is(words.tokenAt(before.span().start()) - 1, Word.COMMA);
        return comma ? before : null;
    }

    /** Whether a letter or a speech follows: "The full text of the letter follows:". */
    static boolean announces(SentenceTokens words) {
        boolean letter = false;
        boolean whole = false;
        for (int i = 0; i < words.size(); i++) {
            letter |= LISTS.is("given in full", words.word(i));
            whole |= LISTS.is("tells that it follows", words.word(i));
        }
        int last = words.size() - 1;
        return letter && whole && words.is(last, Word.COLON);
    }

    private static @Nullable Person speaker(SentenceTokens words, int verb) {
        Person behind = behind(words, verb);
        return behind != null ? behind : words.person(verb - 1);
    }

    private static @Nullable Person behind(SentenceTokens words, int verb) {
        for (int i = verb + 1; i <= verb + TITLE_REACH; i++) {
            if (words.person(i) != null) {
                return words.person(i);
            }
            boolean title = words.is(i, Word.THE) || LISTS.isTitle(words.word(i)) || words.place(i) != null;
            if (!title) {
                return null;
            }
        }
        return null;
    }
}
