package org.dateline.sentence;

import java.util.List;
import java.util.stream.IntStream;
import org.dateline.article.Span;

/** Takes apart the names of two who do something together: of "the Miller-Oram talks" Miller and Oram. */
final class PairedNames {
    /** "The Miller-Oram press conference". */
    private static final int NOUN_REACH = 2;

    private final EnglishLexicon lists;

    PairedNames(EnglishLexicon lists) {
        this.lists = lists;
    }

    /** The two whom the pair that begins at the token names; none where none begins. */
    List<Person> find(SentenceTokens words, int at) {
        boolean pair = isJoint(words, at + 1) && isName(words, at) && isName(words, at + 2);
        if (!pair || isJoint(words, at - 1) || isJoint(words, at + 3)) {
            return List.of();
        }
        boolean occasion = IntStream.rangeClosed(at + 3, at + 2 + NOUN_REACH)
                .anyMatch(i -> lists.occasions().containsKey(words.word(i)));
        return occasion ? List.of(person(words, at), person(words, at + 2)) : List.of();
    }

    /** Whether the token joins two names without a space. */
    boolean isJoint(SentenceTokens words, int at) {
        return at > 0
                && !words.isWord(at)
                && lists.is("pair-mark", words.word(at))
                && words.touchesNext(at - 1)
                && words.touchesNext(at);
    }

    private boolean isName(SentenceTokens words, int at) {
        return words.isCapital(at)
                && words.place(at) == null
                && words.date(at) == null
                && !words.isAcronym(at)
                && !lists.isTitle(words.word(at))
                && !lists.organisations().contains(words.word(at));
    }

    private static Person person(SentenceTokens words, int at) {
        Span span = new Span(words.start(at), words.end(at));
        return new Person(span, span.in(words.text()), Person.Strength.WEAK);
    }
}
