package org.dateline.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.article.PackedTokens;
import org.dateline.article.Sentence;
import org.dateline.article.Span;
import org.dateline.place.PlaceMention;
import org.dateline.time.DateMention;
import org.jspecify.annotations.Nullable;

/** A sentence as a row of words, each with the date, place or person that it belongs to. */
public final class SentenceTokens {
    private final ArticleWords article;
    private final Sentence sentence;

    /** The number of its first word in the article. */
    private final int first;

    private final int size;
    private final PackedTokens tokens;
    private final Marks<DateMention> dates;
    private final Marks<PlaceMention> places;
    private Marks<Person> people = Marks.none();
    private int opening = -1;

    /**
     * @param first the number of its first word in the article
     * @param end that of the one behind its last
     */
    SentenceTokens(
            ArticleWords article,
            int first,
            int end,
            Sentence sentence,
            List<DateMention> dates,
            List<PlaceMention> places) {
        this.article = article;
        this.sentence = sentence;
        this.first = first;
        this.size = end - first;
        this.tokens = article.tokens();
        this.dates = Marks.of(dates, this, DateMention::span);
        this.places = Marks.of(places, this, PlaceMention::span);
    }

    /** The same words with other dates and places, and nobody among them yet. */
    SentenceTokens with(List<DateMention> otherDates, List<PlaceMention> otherPlaces) {
        return new SentenceTokens(article, first, first + size, sentence, otherDates, otherPlaces);
    }

    void setPeople(List<Person> found) {
        people = Marks.of(found, this, Person::span);
    }

    public List<Person> people() {
        return people.all();
    }

    public int size() {
        return size;
    }

    /** The word in lower case; empty outside the sentence. */
    public String word(int i) {
        return i >= 0 && i < size ? article.word(first + i) : "";
    }

    /** Whether the token is this word; none is outside the sentence. */
    public boolean is(int i, Word word) {
        return i >= 0 && i < size && article.is(first + i, word);
    }

    /** Whether the word stands among the tokens from one to another, exclusive. */
    public boolean has(int from, int to, Word word) {
        for (int i = Math.max(0, from); i < Math.min(to, size()); i++) {
            if (article.is(first + i, word)) {
                return true;
            }
        }
        return false;
    }

    public String written(int i) {
        return text().substring(start(i), end(i));
    }

    public boolean isWord(int i) {
        return i >= 0 && i < size && tokens.isWord(first + i);
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
        return at > 0 && at < size && end(at - 1) < start(at);
    }

    public boolean isCapital(int i) {
        return isWord(i) && Character.isUpperCase(text().codePointAt(start(i)));
    }

    public boolean isAcronym(int i) {
        if (!isCapital(i) || word(i).length() < 2 || isSmall(text().charAt(end(i) - 1))) {
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
        return i + 1 < size && end(i) == start(i + 1);
    }

    @Nullable
    public DateMention date(int i) {
        return dates.at(i);
    }

    @Nullable
    public PlaceMention place(int i) {
        return places.at(i);
    }

    @Nullable
    public Person person(int i) {
        return people.at(i);
    }

    public boolean isCovered(int i) {
        return date(i) != null || place(i) != null || person(i) != null;
    }

    /** First token at or behind the offset. */
    public int tokenAt(int offset) {
        return tokens.indexAt(offset, first, first + size) - first;
    }

    /**
     * The words from one token to another, exclusive, without those of dates and names: the "may" of "26 May" and of "Ada
     * May" is no cue.
     */
    public List<String> withoutDates(int from, int to) {
        List<String> words = new ArrayList<>();
        for (int i = Math.max(0, from); i < Math.min(to, size()); i++) {
            if (date(i) == null && person(i) == null) {
                words.add(word(i));
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
        return new Span(start(from), end(to - 1));
    }

    public String text() {
        return article.text();
    }

    public Sentence sentence() {
        return sentence;
    }

    /** Whether the word is a number in figures. */
    public boolean isNumber(int i) {
        return tokens.isNumber(first + i);
    }

    /** Where a word starts in the text. */
    public int start(int i) {
        return tokens.start(first + i);
    }

    /** Where a word ends in the text. */
    public int end(int i) {
        return tokens.end(first + i);
    }

    public List<DateMention> dates() {
        return dates.all();
    }

    public List<PlaceMention> places() {
        return places.all();
    }
}
