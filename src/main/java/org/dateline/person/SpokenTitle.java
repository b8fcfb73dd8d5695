package org.dateline.person;

import java.util.List;
import org.dateline.article.TitleWords;
import org.dateline.sentence.EnglishLexicon;
import org.dateline.sentence.Person;
import org.dateline.sentence.Word;

/**
 * A title that says who spoke where: "Peruvian visit - Speech by the Prime Minister, Miss Ada Miller, at a dinner in Lima". It
 * tells so however badly the text below it was read by a scanner.
 */
public final class SpokenTitle {
    private static final EnglishLexicon LISTS = EnglishLexicon.load();

    private SpokenTitle() {}

    /** Whether the title is of something spoken. */
    public static boolean is(String title) {
        List<String> words = TitleWords.of(title);
        for (int i = 0; i < words.size(); i++) {
            boolean met = i > 0 && LISTS.is("of the press", words.get(i - 1)) && LISTS.is("meets", words.get(i));
            if (met || LISTS.is("spoken in a title", words.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether it names nobody else by whom it is spoken: "Transcript, press conference, Lima". */
    static boolean isOfTheOffice(String title) {
        return is(title) && TitleWords.of(title).stream().noneMatch(Word.BY::is);
    }

    /**
     * Whether it has the traveller there: by name, or by the office that gives the text out and that the title names, too.
     *
     * @param published whether the traveller's office gives it out
     */
    public static boolean isOf(Traveller traveller, String title, boolean published) {
        List<String> words = TitleWords.of(title);
        boolean named = words.stream()
                .takeWhile(word -> !LISTS.is("on what", word))
                .map(Person::fold)
                .anyMatch(traveller.tokens()::contains);
        boolean office = traveller.titles().stream().anyMatch(String.join(" ", words)::contains);
        boolean others = words.stream().anyMatch(Word.BY::is);
        return is(title) && (named || published && (office || !others));
    }
}
