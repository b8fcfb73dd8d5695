package org.dateline.sentence;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Turns round what others do with somebody: of "Oram will accompany Miller to Lima" it is Miller who travels to Lima with Oram. */
public final class EscortPhrases {
    private static final EnglishLexicon LISTS = EnglishLexicon.load();
    private static final int OBJECT_REACH = 5;
    private static final int AGENT_REACH = 10;

    private EscortPhrases() {}

    /**
     * What is told of the guest; empty where the verb is none of going with, joining or receiving somebody.
     *
     * @param guest whether it is this person
     */
    public static Optional<PredicatePhrase> find(SentenceTokens words, Clause clause, Predicate<Person> guest) {
        String verb = words.word(clause.at());
        boolean goes = LISTS.is("goes with", verb);
        boolean turns = goes || LISTS.is("joins", verb) || clause.sense() == PredicateClass.HOST;
        int object = turns && !clause.nominal() ? behindObject(words, clause, guest) : -1;
        if (object < 0) {
            return Optional.empty();
        }
        String rest = PredicatePhrases.rest(words, object - 1).orElse("");
        Optional<String> agent = agent(words, clause);
        if (goes && words.is(object, Word.TO) && words.place(object + 1) != null) {
            String behind =
                    rest + agent.map(name -> " " + Word.WITH.before(name)).orElse("");
            return Optional.of(phrase(Word.TRAVEL.spelling(), LISTS.verbs().present(Word.TRAVEL.spelling()), behind));
        }
        return agent.flatMap(name -> base(verb).map(base -> {
            String done = LISTS.verbs().past(base);
            return phrase(
                    Word.BE.before(done),
                    Word.IS.before(done),
                    Word.BY.before(name) + (rest.isEmpty() ? "" : " " + rest));
        }));
    }

    private static PredicatePhrase phrase(String head, String present, String behind) {
        return new PredicatePhrase(head, present, behind, false);
    }

    private static Optional<String> base(String verb) {
        return LISTS.verbs().list(verb).stream()
                .filter(form -> form.particles().isEmpty())
                .map(VerbForm::lemma)
                .findFirst();
    }

    /** The token behind who has it done to them; -1 where that is somebody else. */
    private static int behindObject(SentenceTokens words, Clause clause, Predicate<Person> guest) {
        int first = clause.at() + 1;
        if (LISTS.is("third-object", words.word(first))) {
            return first + 1;
        }
        for (int i = first; i < first + OBJECT_REACH && words.isWord(i); i++) {
            Person person = words.person(i);
            if (person != null) {
                return guest.test(person) ? words.tokenAt(person.span().end()) : -1;
            }
            if (LISTS.is("preposition", words.word(i))) {
                return -1;
            }
        }
        return -1;
    }

    /** "Jonas Oram", "the mayor of Lima": who does it, where the text names somebody or the sentence opens with it. */
    private static Optional<String> agent(SentenceTokens words, Clause clause) {
        List<Person> people = clause.subject().people();
        if (!people.isEmpty()) {
            return Optional.of(
                    Word.AND.join(people.stream().map(Person::name).limit(2).toList()));
        }
        int end = clause.at();
        while (end > 0 && (LISTS.is("auxiliary", words.word(end - 1)) || LISTS.isAdverb(words.word(end - 1)))) {
            end--;
        }
        int from = words.opening();
        boolean plain = Word.THE.is(words.word(from)) && end - from > 1 && end - from <= AGENT_REACH;
        for (int i = from; i < end; i++) {
            boolean noun = words.isWord(i) && words.date(i) == null && !LISTS.isFinite(words.word(i));
            plain &= noun;
        }
        return plain
                ? Optional.of(Word.THE.before(words.text()
                        .substring(words.start(from + 1), words.end(end - 1))
                        .replaceAll("\\s+", " ")))
                : Optional.empty();
    }
}
