package org.dateline.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.dateline.article.Sentence;
import org.dateline.article.Span;
import org.dateline.article.Token;
import org.dateline.article.Tokens;
import org.dateline.place.PlaceMention;
import org.dateline.time.DateMention;
import org.jspecify.annotations.Nullable;

/** A sentence as a row of words, each with the date, place or person that it belongs to. */
public final class SentenceTokens {
    private final String text;
    private final Sentence sentence;
    private final List<Token> tokens;
    private final List<DateMention> dates;
    private final List<PlaceMention> places;
    private final String[] lower;
    private final @Nullable Word[] wordAt;
    private final @Nullable DateMention[] dateAt;
    private final @Nullable PlaceMention[] placeAt;
    private final @Nullable Person[] personAt;
    private List<Person> people = List.of();
    private @Nullable List<Person> candidates;
    private int opening = -1;

    /** @param lower the tokens in lower case */
    SentenceTokens(
            String text,
            Sentence sentence,
            List<Token> tokens,
            List<String> lower,
            List<DateMention> dates,
            List<PlaceMention> places) {
        this(text, sentence, tokens, lower.toArray(String[]::new), words(lower), dates, places);
    }

    private SentenceTokens(
            String text,
            Sentence sentence,
            List<Token> tokens,
            String[] lower,
            @Nullable Word[] wordAt,
            List<DateMention> dates,
            List<PlaceMention> places) {
        this.text = text;
        this.sentence = sentence;
        this.tokens = tokens;
        this.lower = lower;
        this.wordAt = wordAt;
        this.dates = dates;
        this.places = places;
        this.dateAt = new DateMention[tokens.size()];
        this.placeAt = new PlaceMention[tokens.size()];
        this.personAt = new Person[tokens.size()];
        dates.forEach(date -> cover(date.span(), dateAt, date));
        places.forEach(place -> cover(place.span(), placeAt, place));
    }

    private static @Nullable Word[] words(List<String> lower) {
        @Nullable Word[] words = new Word[lower.size()];
        for (int i = 0; i < words.length; i++) {
            words[i] = Word.find(lower.get(i));
        }
        return words;
    }

    /** The same words with other dates and places, and nobody among them yet. */
    SentenceTokens with(List<DateMention> otherDates, List<PlaceMention> otherPlaces) {
        return new SentenceTokens(text, sentence, tokens, lower, wordAt, otherDates, otherPlaces);
    }

    private <T> void cover(Span span, @Nullable T[] at, T mention) {
        for (int i = tokenAt(span.start()); i < tokens.size() && tokens.get(i).end() <= span.end(); i++) {
            if (span.start() <= tokens.get(i).start()) {
                at[i] = mention;
            }
        }
    }

    void setPeople(List<Person> found) {
        people = List.copyOf(found);
        people.forEach(person -> cover(person.span(), personAt, person));
    }

    /** Whom the sentence may name, before the rest of the article is asked; found once. */
    List<Person> candidates(Supplier<List<Person>> finder) {
        List<Person> known = candidates;
        if (known == null) {
            known = List.copyOf(finder.get());
            candidates = known;
        }
        return known;
    }

    public List<Person> people() {
        return people;
    }

    public int size() {
        return lower.length;
    }

    /** The word in lower case; empty outside the sentence. */
    public String word(int i) {
        return i >= 0 && i < lower.length ? lower[i] : "";
    }

    /** Whether the token is this word; none is outside the sentence. */
    public boolean is(int i, Word word) {
        return i >= 0 && i < wordAt.length && wordAt[i] == word;
    }

    /** Whether the word stands among the tokens from one to another, exclusive. */
    public boolean has(int from, int to, Word word) {
        for (int i = Math.max(0, from); i < Math.min(to, size()); i++) {
            if (wordAt[i] == word) {
                return true;
            }
        }
        return false;
    }

    public String written(int i) {
        return tokens.get(i).in(text);
    }

    public boolean isWord(int i) {
        return i >= 0 && i < tokens.size() && tokens.get(i).isWord();
    }

    /** The first word behind bullets, clock times and a dateline. */
    int firstWord() {
        int i = opening();
        while (i < size() && (!isWord(i) || date(i) != null)) {
            i++;
        }
        return i;
    }

    /** Where what is told begins: behind the dateline of "LIMA, Peru (Wire) - She met Oram"; 0 where there is none. */
    public int opening() {
        if (opening < 0) {
            PlaceMention first = place(0);
            opening = first == null ? 0 : InlineDateline.end(this, first);
        }
        return opening;
    }

    /** Whether a token stands apart from the one before it: the dash of "Lima - Pisco", not that of "Lima-Pisco". */
    public boolean isSpaced(int at) {
        return at > 0
                && at < tokens.size()
                && tokens.get(at - 1).end() < tokens.get(at).start();
    }

    public boolean isCapital(int i) {
        return isWord(i) && Character.isUpperCase(text.codePointAt(tokens.get(i).start()));
    }

    public boolean isAcronym(int i) {
        if (!isCapital(i)
                || lower[i].length() < 2
                || isSmall(text.charAt(tokens.get(i).end() - 1))) {
            return false;
        }
        String word = written(i);
        return word.length() >= 2 && word.equals(word.toUpperCase(Locale.ROOT));
    }

    private static boolean isSmall(char letter) {
        return letter >= 'a' && letter <= 'z';
    }

    /** Whether nothing stands between the token and the next. */
    boolean touchesNext(int i) {
        return i + 1 < tokens.size() && tokens.get(i).end() == tokens.get(i + 1).start();
    }

    @Nullable
    public DateMention date(int i) {
        return i >= 0 && i < size() ? dateAt[i] : null;
    }

    @Nullable
    public PlaceMention place(int i) {
        return i >= 0 && i < size() ? placeAt[i] : null;
    }

    @Nullable
    public Person person(int i) {
        return i >= 0 && i < size() ? personAt[i] : null;
    }

    public boolean isCovered(int i) {
        return date(i) != null || place(i) != null || person(i) != null;
    }

    /** First token at or behind the offset. */
    public int tokenAt(int offset) {
        return Tokens.indexAt(tokens, offset);
    }

    /**
     * The words from one token to another, exclusive, without those of dates and names: the "may" of "26 May" and of "Ada
     * May" is no cue.
     */
    public List<String> withoutDates(int from, int to) {
        List<String> words = new ArrayList<>();
        for (int i = Math.max(0, from); i < Math.min(to, size()); i++) {
            if (dateAt[i] == null && personAt[i] == null) {
                words.add(lower[i]);
            }
        }
        return words;
    }

    /** The words from one token to another, exclusive, in lower case; "'ll" and "n't" as one word each. */
    public List<String> between(int from, int to) {
        List<String> words = new ArrayList<>();
        for (int i = Math.max(0, from); i < Math.min(to, size()); i++) {
            boolean apostrophe = is(i, Word.APOSTROPHE);
            if (apostrophe && touchesNext(i) && is(i + 1, Word.LL)) {
                words.add("'" + Word.LL.spelling());
                i++;
            } else if (apostrophe && touchesNext(i) && is(i + 1, Word.T) && !words.isEmpty()) {
                words.set(words.size() - 1, words.get(words.size() - 1) + "'t");
                i++;
            } else {
                words.add(word(i));
            }
        }
        return words;
    }

    /** Where the tokens from the one to before the other stand in the text; at least one. */
    public Span span(int from, int to) {
        return new Span(tokens.get(from).start(), tokens.get(to - 1).end());
    }

    public String text() {
        return text;
    }

    public Sentence sentence() {
        return sentence;
    }

    public List<Token> tokens() {
        return tokens;
    }

    public List<DateMention> dates() {
        return dates;
    }

    public List<PlaceMention> places() {
        return places;
    }
}
