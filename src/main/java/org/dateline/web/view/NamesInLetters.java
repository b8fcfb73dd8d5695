package org.dateline.web.view;

import java.lang.Character.UnicodeScript;
import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.web.text.Language;

/**
 * What people are called in the letters of the page's language, where an article says so behind a name: "Ada Miller (에이다
 * 밀러)". No other source tells it, and none is made by sound.
 */
final class NamesInLetters {
    private static final Pattern BEHIND_A_NAME = Pattern.compile(
            "(\\p{Lu}[\\p{L}'’.-]{0,30}(?: \\p{L}[\\p{L}'’.-]{0,30}){0,5}) ?[(（]([^()（）\\n]{2,60})[)）]");

    /** What stands beside a name in its own letters: "Korean: 에이다 밀러; born 1961". */
    private static final Pattern PARTS = Pattern.compile("[;,:/、，；：]");

    private static final Map<Language, Set<UnicodeScript>> SCRIPTS = Map.of(
            Language.JAPANESE, Set.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA),
            Language.KOREAN, Set.of(UnicodeScript.HANGUL),
            Language.ARABIC, Set.of(UnicodeScript.ARABIC));

    /** By what stands before the bracket, which may begin with a title. */
    private final Map<String, String> names;

    private NamesInLetters(Map<String, String> names) {
        this.names = names;
    }

    static NamesInLetters of(List<String> texts, Language language) {
        Map<String, String> names = new LinkedHashMap<>();
        Set<UnicodeScript> scripts = SCRIPTS.getOrDefault(language, Set.of());
        for (String text : scripts.isEmpty() ? List.<String>of() : texts) {
            Matcher found = BEHIND_A_NAME.matcher(text);
            while (found.find()) {
                String name = found.group(1);
                PARTS.splitAsStream(found.group(2))
                        .map(String::strip)
                        .filter(part -> isWritten(part, scripts, language))
                        .findFirst()
                        .ifPresent(part -> names.putIfAbsent(name, part));
            }
        }
        return new NamesInLetters(names);
    }

    /** Of characters alone, Chinese and Japanese look alike; those that Japanese doesn't know are Chinese. */
    private static boolean isWritten(String part, Set<UnicodeScript> scripts, Language language) {
        long letters = part.codePoints().filter(Character::isLetter).count();
        boolean all = part.codePoints()
                .filter(Character::isLetter)
                .allMatch(c -> scripts.contains(UnicodeScript.of(c)) || UnicodeScript.of(c) == UnicodeScript.COMMON);
        return letters > 1
                && all
                && part.codePoints().noneMatch(Character::isDigit)
                && (language != Language.JAPANESE
                        || Charset.forName("Shift_JIS").newEncoder().canEncode(part));
    }

    /** The name as an article writes it in those letters; empty where none does. */
    Optional<String> find(String name) {
        return Optional.ofNullable(names.get(name))
                .or(() -> names.entrySet().stream()
                        .filter(told -> told.getKey().endsWith(" " + name))
                        .map(Map.Entry::getValue)
                        .findFirst());
    }
}
