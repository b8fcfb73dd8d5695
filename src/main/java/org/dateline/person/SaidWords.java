package org.dateline.person;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dateline.article.Sentence;
import org.dateline.sentence.Memory.Question;
import org.dateline.sentence.ParsedArticle;
import org.dateline.sentence.ParsedSentence;
import org.dateline.sentence.Person;
import org.dateline.sentence.Quotations;
import org.dateline.sentence.SentenceTokens;

/**
 * Who says what in a report: of “I flew to Lima,” said Miller and of I flew to Lima, said Miller she is "I", and of the letter whose
 * full text follows whoever is told to have sent it.
 */
public final class SaidWords {
    private final ParsedArticle article;
    private final Quotations quotations;

    /** Whose words stand between marks in a sentence, by where the sentence starts. */
    private final TreeMap<Integer, Person> quoted = new TreeMap<>();

    /** Whose words a sentence without marks is. */
    private final Map<Integer, Person> plain = new HashMap<>();

    /** Sentences whose words nobody is told to have said. */
    private int own;

    /** Sentences without marks in which who says the most says "I". */
    private int spoken;

    /** Sentences that only follow what somebody said. */
    private int following;

    /** Sentences that tell of who says the most. */
    private int told;

    private record Asked() implements Question<SaidWords> {}

    private SaidWords(ParsedArticle article) {
        this.article = article;
        this.quotations = Quotations.of(article.article());
    }

    public static SaidWords of(ParsedArticle article) {
        return article.memory().answer(new Asked(), () -> new SaidWords(article).read());
    }

    /** Who says what stands at the offset. */
    public Optional<Person> speakerAt(int offset) {
        if (quotations.hold(offset)) {
            Map.Entry<Integer, Person> sentence = quoted.floorEntry(offset);
            return Optional.ofNullable(sentence).map(Map.Entry::getValue);
        }
        return sentenceAt(offset).map(start -> isReport() ? plain.get(start) : null);
    }

    /** Whether it tells of somebody by name, and "I" stands alone in what they say. */
    boolean isReport() {
        return own == 0 && spoken > 0 && told > following;
    }

    private Optional<Integer> sentenceAt(int offset) {
        return Optional.ofNullable(starts.floorKey(offset));
    }

    private final TreeMap<Integer, Boolean> starts = new TreeMap<>();

    private SaidWords read() {
        List<ParsedSentence> all = article.sentences();
        all.forEach(sentence -> starts.put(sentence.words().sentence().start(), true));
        List<Person> speakers = new ArrayList<>();
        for (int from = 0; from < all.size(); ) {
            int end = from;
            while (end < all.size() && paragraph(all.get(end)) == paragraph(all.get(from))) {
                end++;
            }
            readQuoted(all.subList(from, end), speakers);
            from = end;
        }
        most(speakers).filter(person -> opens(all, person)).ifPresent(person -> readPlain(all, person));
        return this;
    }

    private static int paragraph(ParsedSentence sentence) {
        return sentence.words().sentence().paragraph();
    }

    /** Between marks speaks who is told to before, or behind in the same paragraph. */
    private void readQuoted(List<ParsedSentence> paragraph, List<Person> speakers) {
        Person speaker = null;
        for (ParsedSentence sentence : paragraph) {
            Optional<Person> said = Attributions.find(sentence.words());
            speaker = speaker == null ? said.orElse(null) : speaker;
        }
        boolean goesOn = quotations.hold(paragraph.get(0).words().sentence().start());
        if (speaker == null && goesOn && !speakers.isEmpty()) {
            speaker = speakers.get(speakers.size() - 1);
        }
        for (ParsedSentence sentence : paragraph) {
            Optional<Person> said = Attributions.find(sentence.words());
            said.ifPresent(speakers::add);
            speaker = said.orElse(speaker);
            if (speaker != null) {
                quoted.put(sentence.words().sentence().start(), speaker);
            }
        }
    }

    /** Who is told to speak the most; of several the first. */
    private static Optional<Person> most(List<Person> speakers) {
        Map<String, Integer> times = new HashMap<>();
        Person best = null;
        for (Person person : speakers) {
            times.merge(last(person), 1, Integer::sum);
        }
        for (Person person : speakers) {
            if (best == null || times.getOrDefault(last(person), 0) > times.getOrDefault(last(best), 0)) {
                best = person;
            }
        }
        return Optional.ofNullable(best);
    }

    private static String last(Person person) {
        List<String> tokens = person.tokens();
        return tokens.isEmpty() ? person.name() : tokens.get(tokens.size() - 1);
    }

    /** Whether the first sentence that is one names them, by more than one name, and nobody says "I" in it. */
    private boolean opens(List<ParsedSentence> all, Person person) {
        return all.stream()
                .map(ParsedSentence::words)
                .filter(words ->
                        words.sentence().kind() == Sentence.Kind.PROSE && FirstPerson.counts(words, quotations))
                .findFirst()
                .filter(words -> !FirstPerson.saysWe(words, quotations))
                .filter(words -> words.people().stream()
                        .anyMatch(one -> one.strength() != Person.Strength.WEAK && isSame(one, person)))
                .isPresent();
    }

    private static boolean isSame(Person one, Person other) {
        return last(one).equals(last(other));
    }

    /** What is said without marks: with the name of who says it, behind such a sentence, and as a letter. */
    private void readPlain(List<ParsedSentence> all, Person person) {
        boolean said = false;
        boolean letter = false;
        for (ParsedSentence sentence : all) {
            SentenceTokens words = sentence.words();
            int start = words.sentence().start();
            boolean first = FirstPerson.counts(words, quotations) && FirstPerson.saysWe(words, quotations);
            boolean attributed = first
                    && Attributions.findPlain(words)
                            .filter(by -> isSame(by, person))
                            .isPresent();
            boolean named = words.people().stream()
                    .anyMatch(one ->
                            isSame(one, person) && !quotations.hold(one.span().start()));
            letter = Attributions.announces(words) || letter && !(named && !first);
            said |= attributed;
            boolean theirs = attributed || first && !named && (said || letter);
            if (theirs || letter && !named) {
                plain.put(start, person);
            }
            spoken += theirs ? 1 : 0;
            own += first && !theirs ? 1 : 0;
            following += theirs && !attributed && !letter ? 1 : 0;
            told += named && !first ? 1 : 0;
        }
    }
}
