package org.dateline.web.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A language that the pages speak. */
public enum Language {
    ENGLISH("en", "English"),
    ARABIC("ar", "العربية"),
    GERMAN("de", "Deutsch"),
    SPANISH("es", "Español"),
    FRENCH("fr", "Français"),
    JAPANESE("ja", "日本語"),
    KOREAN("ko", "한국어"),
    MALAY("ms", "Bahasa Melayu");

    private final String tag;
    private final String ownName;

    Language(String tag, String ownName) {
        this.tag = tag;
        this.ownName = ownName;
    }

    /** BCP 47's name of it: {@code ja}. */
    public String tag() {
        return tag;
    }

    /** What its speakers call it: {@code 日本語}. */
    public String ownName() {
        return ownName;
    }

    /** Whether it is written from right to left. */
    public boolean isRightToLeft() {
        return this == ARABIC;
    }

    /** Whether {@link CityNames} knows what cities are called in it. */
    boolean hasOwnNames() {
        return this == JAPANESE || this == KOREAN;
    }

    /** A label as it stands within a sentence: nouns of German keep their capitals. */
    public String inSentence(String label) {
        return this == GERMAN ? label : label.toLowerCase(locale());
    }

    /** Figures are Latin in every language, as in the articles. */
    public Locale locale() {
        return Locale.forLanguageTag(tag + "-u-nu-latn");
    }

    /** The language of a tag, whatever its region or script: {@code ja-JP} is Japanese. */
    public static Optional<Language> find(String tag) {
        String first = tag.strip().split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(each -> each.tag.equals(first)).findFirst();
    }

    /**
     * The language that a reader likes best of those there are (RFC 9110 section 12.5.4); English where none is.
     *
     * @param acceptLanguage the header, such as {@code ko-KR, ko;q=0.9, en;q=0.8}
     */
    public static Language accepted(String acceptLanguage) {
        Language best = ENGLISH;
        double most = 0;
        for (String range : acceptLanguage.split(",", -1)) {
            String[] parts = range.split(";", -1);
            double quality = quality(parts);
            Optional<Language> language = find(parts[0]);
            if (language.isPresent() && quality > most) {
                best = language.get();
                most = quality;
            }
        }
        return best;
    }

    private static double quality(String[] parts) {
        for (int i = 1; i < parts.length; i++) {
            String part = parts[i].strip();
            if (part.startsWith("q=")) {
                return part.matches("q=[01](\\.[0-9]{0,3})?") ? Double.parseDouble(part.substring(2)) : 0;
            }
        }
        return 1;
    }
}
