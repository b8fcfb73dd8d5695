package org.dateline.sentence;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.article.Sentence;
import org.dateline.article.Span;

/**
 * Names in lines that write all their words large: of "Miller Urges Action" and "MILLER URGES ACTION" the part that the text below
 * names, or that is no verb and no word that the text writes small.
 */
final class HeadlineNames {
    private static final int LONG_WORD = 4;
    private static final int FEWEST = 3;

    private final EnglishLexicon lists;
    private final ArticleWords article;
    private final Set<String> prose = new HashSet<>();
    private final Set<String> small = new HashSet<>();

    HeadlineNames(EnglishLexicon lists, ArticleWords article) {
        this.lists = lists;
        this.article = article;
    }

    /** Whether most of the long words of a title have capitals, all of a heading's, or another line is in capitals throughout. */
    static boolean isIn(SentenceTokens words) {
        Sentence.Kind kind = words.sentence().kind();
        boolean title = kind == Sentence.Kind.TITLE;
        boolean heading = title || kind == Sentence.Kind.HEADING;
        int all = 0;
        int large = 0;
        for (int i = 0; i < words.size(); i++) {
            if (words.isWord(i) && words.word(i).length() >= LONG_WORD) {
                all++;
                large += (heading ? words.isCapital(i) : words.isAcronym(i)) ? 1 : 0;
            }
        }
        return title ? large * FEWEST > all * (FEWEST - 1) : large == all && all >= (heading ? 1 : FEWEST);
    }

    /** Takes in names that a sentence tells. */
    void know(Set<String> names) {
        prose.addAll(names);
    }

    /** The people of a headline, without its other words; the same where no word is too much. */
    List<Person> without(SentenceTokens words, List<Person> people) {
        if (small.isEmpty()) {
            for (int i = 0; i < article.size(); i++) {
                if (!article.isCapital(i)) {
                    small.add(article.word(i));
                }
            }
        }
        return people.stream().flatMap(person -> trimmed(words, person)).toList();
    }

    private Stream<Person> trimmed(SentenceTokens words, Person person) {
        int from = words.tokenAt(person.span().start());
        int end = words.tokenAt(person.span().end());
        int name =
                Math.max(from, words.tokenAt(person.span().end() - person.name().length()));
        int known = name;
        while (known < end && !isKnown(words, known)) {
            known++;
        }
        int first = known < end ? known : name;
        while (known < end && first > name && isPart(words, first - 1)) {
            first--;
        }
        int last = first;
        while (last < end && (known < end ? isNamed(words, last, known) : isPart(words, last))) {
            last++;
        }
        while (last > first && !words.isCapital(last - 1)) {
            last--;
        }
        if (first == name && last == end) {
            return Stream.of(person);
        }
        return last == first ? Stream.empty() : part(words, person, first == name ? from : first, first, last).stream();
    }

    private boolean isNamed(SentenceTokens words, int at, int known) {
        return at <= known || isKnown(words, at) || words.word(at).length() <= 1;
    }

    private boolean isKnown(SentenceTokens words, int at) {
        return words.isWord(at) && prose.contains(Person.fold(words.word(at)));
    }

    /** Whether the word may be one of a name that no sentence has: no verb, and nowhere written small. */
    private boolean isPart(SentenceTokens words, int at) {
        String word = words.word(at);
        boolean verb = lists.verbs().list(word).stream()
                .anyMatch(form -> form.tense() == VerbForm.Tense.PRESENT || form.tense() == VerbForm.Tense.BASE);
        return !words.isWord(at) || lists.is("particle", word) || !verb && !small.contains(word);
    }

    private static Optional<Person> part(SentenceTokens words, Person person, int from, int first, int last) {
        Span shown = new Span(words.start(first), words.end(last - 1));
        boolean titled = (from < first || from == first && person.span().start() == words.start(from))
                && person.strength() == Person.Strength.TITLED;
        Person.Strength strength =
                titled ? Person.Strength.TITLED : last - first > 1 ? Person.Strength.FULL : Person.Strength.WEAK;
        return Optional.of(new Person(
                new Span(words.start(from), words.end(last - 1)),
                shown.in(words.text()),
                strength,
                person.pronoun(),
                person.spouse()));
    }
}
