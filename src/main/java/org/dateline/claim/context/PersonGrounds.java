package org.dateline.claim.context;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.dateline.article.Span;
import org.dateline.claim.PersonGround;
import org.dateline.claim.PersonGround.Reference;
import org.dateline.person.Traveller;
import org.dateline.sentence.Clause;
import org.dateline.sentence.Person;
import org.dateline.sentence.SentenceTokens;
import org.dateline.sentence.Subject;

/** Says by which words a clause or a sentence is told of the traveller. */
final class PersonGrounds {
    private final Traveller traveller;

    PersonGrounds(Traveller traveller) {
        this.traveller = traveller;
    }

    /** Of a sentence: its name for the traveller, where it has one. */
    PersonGround of(SentenceTokens words, OptionalInt named) {
        return name(words.people())
                .map(span -> new PersonGround(Reference.NAME, Optional.of(span), named))
                .orElse(new PersonGround(Reference.ARTICLE, Optional.empty(), named));
    }

    /**
     * Of a clause that tells of the traveller.
     *
     * @param received whether the traveller is no subject of it, and the one received
     */
    PersonGround of(SentenceTokens words, List<Clause> all, int index, boolean received, OptionalInt named) {
        Clause clause = all.get(index);
        Subject subject = clause.subject();
        if (received && !traveller.isAmong(subject.people())) {
            Optional<Span> met = name(clause.people()).or(() -> token(words, clause.at() + 1));
            return new PersonGround(Reference.RECEIVED, met, named);
        }
        return switch (subject.kind()) {
            case NAMED -> new PersonGround(Reference.NAME, name(subject.people()), named);
            case PRONOUN -> new PersonGround(Reference.PRONOUN, before(words, clause.at(), subject.noun()), named);
            case DESCRIPTION -> new PersonGround(Reference.TITLE, before(words, clause.at(), subject.noun()), named);
            case OTHER -> new PersonGround(Reference.NOUN, before(words, clause.at(), subject.noun()), named);
            case TRIP -> new PersonGround(Reference.TRIP, Optional.empty(), named);
            case WRITER -> new PersonGround(Reference.SPEAKER, Optional.empty(), named);
            case IMPLICIT -> unsaid(words, named);
        };
    }

    private PersonGround unsaid(SentenceTokens words, OptionalInt named) {
        return name(words.people())
                .map(span -> new PersonGround(Reference.NAME, Optional.of(span), named))
                .orElse(new PersonGround(Reference.UNSAID, Optional.empty(), named));
    }

    private Optional<Span> name(List<Person> people) {
        for (Person person : people) {
            if (traveller.is(person)) {
                return Optional.of(person.span());
            }
        }
        return Optional.empty();
    }

    /** Where the word stands last before a token; a title of several words by its last. */
    private static Optional<Span> before(SentenceTokens words, int at, String noun) {
        String last = noun.substring(noun.lastIndexOf(' ') + 1);
        for (int i = at; i >= 0 && !last.isEmpty(); i--) {
            if (words.word(i).equals(last)) {
                return token(words, i);
            }
        }
        return Optional.empty();
    }

    private static Optional<Span> token(SentenceTokens words, int at) {
        return at >= 0 && at < words.size() ? Optional.of(new Span(words.start(at), words.end(at))) : Optional.empty();
    }
}
