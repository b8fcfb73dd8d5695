package org.dateline.sentence;

/** The forms of pronouns, and which of them titles are spoken of by. */
public final class PronounForms {
    private static final EnglishLexicon LISTS = EnglishLexicon.load();

    private PronounForms() {}

    /** By which pronoun the title is spoken of; empty for any. */
    public static String ofTitle(String title) {
        return LISTS.is("his title", title)
                ? Word.HE.spelling()
                : LISTS.is("her title", title) ? Word.SHE.spelling() : "";
    }

    /** "his" gives "he", "her" gives "she", "their" gives "they". */
    public static String nominative(String word) {
        String one = singular(word);
        return one.isEmpty() ? Word.THEY.spelling() : one;
    }

    /** The same for one person; empty for other words. */
    public static String singular(String word) {
        return LISTS.is("he", word) ? Word.HE.spelling() : LISTS.is("she", word) ? Word.SHE.spelling() : "";
    }
}
