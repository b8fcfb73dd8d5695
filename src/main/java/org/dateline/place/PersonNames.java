package org.dateline.place;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which words of an article are persons' names: "Jordan" of "Jordan Spieth", "Houston" of "Ms. Houston", and every
 * later "Houston" by itself.
 */
final class PersonNames {
    private final boolean[] person;
    private final Set<String> familyNames = new HashSet<>();
    private final PlaceLexicon lexicon;
    private final List<Word> words;

    private PersonNames(List<Word> words, PlaceLexicon lexicon) {
        this.words = words;
        this.lexicon = lexicon;
        this.person = new boolean[words.size()];
    }

    static PersonNames of(List<Word> words, PlaceLexicon lexicon) {
        PersonNames names = new PersonNames(words, lexicon);
        names.read();
        return names;
    }

    /** Whether a word stands in a person's full or titled name. */
    boolean isPerson(int word) {
        return person[word];
    }

    /** Whether the article names a person so elsewhere. */
    boolean isFamilyName(String key) {
        return familyNames.contains(key);
    }

    private void read() {
        for (int i = 0; i < words.size(); i++) {
            if (!words.get(i).isName() || person[i]) {
                continue;
            }
            int end = i;
            if (lexicon.isGivenName(words.get(i).key())) {
                end = fullName(i);
            }
            if (end <= i + 1 && isTitled(i)) {
                end = Math.max(end, nameEnd(i));
            }
            if (end <= i && hasInitial(i)) {
                end = i + 3;
            }
            int start = i;
            if (end <= i && isAged(i)) {
                end = i + 1;
                start = isNameBefore(i) ? i - 1 : i;
            }
            if (end > i) {
                mark(start, end);
            }
        }
    }

    /** End of "John F. Kennedy" that begins at {@code i}; {@code i} where it is none. */
    private int fullName(int i) {
        int end = i + 1;
        while (end < words.size() && end < i + 4 && isNamePart(end)) {
            end++;
        }
        if (end == i + 1) {
            return i;
        }
        Word second = words.get(i + 1);
        boolean bothAmbiguous =
                lexicon.isCommonWord(words.get(i).key()) && words.get(i).first();
        if (bothAmbiguous && !lexicon.isFamilyName(second.key())) {
            return i;
        }
        for (int k = i + 1; k < end; k++) {
            if (isNoPersons(words.get(k).key())) {
                return i;
            }
        }
        return end;
    }

    private boolean isNoPersons(String key) {
        if (lexicon.isGivenName(key)) {
            return false;
        }
        boolean family = lexicon.isFamilyName(key);
        return lexicon.is("not-person", key)
                || !family && (lexicon.is("embedding", key) || lexicon.is("body", key) || lexicon.is("company", key));
    }

    /** "Gino D. Bassett": a letter between two names. */
    private boolean hasInitial(int i) {
        if (i + 2 >= words.size()) {
            return false;
        }
        Word initial = words.get(i + 1);
        Word last = words.get(i + 2);
        return initial.isName()
                && initial.key().length() == 1
                && !initial.first()
                && initial.gap() == Word.Gap.SPACE
                && last.isName()
                && !last.first()
                && last.gap() == Word.Gap.POINT
                && last.key().length() > 2
                && !words.get(i).possessive()
                && !isNoPersons(last.key());
    }

    /** "Jackson, 23, of Dalton". */
    private boolean isAged(int i) {
        if (i + 2 >= words.size() || words.get(i + 1).first()) {
            return false;
        }
        Word age = words.get(i + 1);
        return age.shape() == Word.Shape.NUMBER
                && age.gap() == Word.Gap.COMMA
                && age.key().length() <= 2
                && !words.get(i + 2).first()
                && words.get(i + 2).gap() == Word.Gap.COMMA;
    }

    /** The Wen of "Wen Lao, 45,". */
    private boolean isNameBefore(int i) {
        return i > 0
                && words.get(i - 1).isName()
                && !words.get(i - 1).possessive()
                && !words.get(i).first()
                && words.get(i).gap() == Word.Gap.SPACE
                && !lexicon.is("title", words.get(i - 1).key())
                && !lexicon.is("function", words.get(i - 1).key());
    }

    private int nameEnd(int i) {
        int end = i + 1;
        while (end < words.size() && end < i + 3 && isNamePart(end)) {
            end++;
        }
        return end;
    }

    private boolean isNamePart(int at) {
        Word word = words.get(at);
        Word before = words.get(at - 1);
        if (!word.isName() || before.possessive() || word.first() || lexicon.is("function", word.key())) {
            return false;
        }
        if (isOfDate(at)) {
            return false;
        }
        boolean capitals = word.shape() == Word.Shape.CAPITALS && word.key().length() > 1;
        boolean capitalsBefore =
                before.shape() == Word.Shape.CAPITALS && before.key().length() > 2;
        if (capitalsBefore && !capitals) {
            return false;
        }
        boolean initial = before.key().length() == 1 && word.gap() == Word.Gap.POINT;
        return initial || word.gap() == Word.Gap.SPACE || word.gap() == Word.Gap.HYPHEN;
    }

    /** The March of "to Israel March 24", the Monday of "in Sofia Monday". */
    private boolean isOfDate(int at) {
        if (lexicon.is("weekday", words.get(at).key())) {
            return true;
        }
        boolean number = at + 1 < words.size() && words.get(at + 1).shape() == Word.Shape.NUMBER;
        String key = words.get(at).key();
        return number && (lexicon.is("month", key) || lexicon.is("day", key));
    }

    /** Behind "Mr.", "Sen.", "President" — but not behind "President of". */
    private boolean isTitled(int i) {
        if (i == 0) {
            return false;
        }
        Word before = words.get(i - 1);
        Word word = words.get(i);
        boolean joined = word.gap() == Word.Gap.SPACE || word.gap() == Word.Gap.POINT;
        return joined
                && !before.possessive()
                && before.isName()
                && lexicon.is("title", before.key())
                && !lexicon.is("embedding", word.key());
    }

    private void mark(int from, int to) {
        for (int i = from; i < to; i++) {
            person[i] = true;
        }
        String last = words.get(to - 1).key();
        if (last.length() > 2) {
            familyNames.add(last);
        }
    }
}
