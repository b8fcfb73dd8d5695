package org.dateline.article;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells a site's own words ("Share:", "Subscribe now") from the article's. */
final class Furniture {
    private static final int LONGEST = 400;

    /** Blocks in which a site names itself. */
    private static final List<Pattern> NAMES_SOURCE = List.of(
            Pattern.compile(
                    "The post .* (?:appeared first|first appeared) on (.{2,80}?)\\.?", Pattern.CASE_INSENSITIVE),
            Pattern.compile("Discover more from (.{2,80})", Pattern.CASE_INSENSITIVE));

    private static final int ASCII = 0x80;

    private final List<FurnitureLine> lines;

    /** Those that may begin with two characters of ASCII, found when the first line does. Lists are immutable; found twice at worst. */
    private final @Nullable List<FurnitureLine>[] byStart = noLists();

    @SuppressWarnings({"unchecked", "rawtypes"}) // lists of the one kind are put in
    private static @Nullable List<FurnitureLine>[] noLists() {
        return new List[ASCII * ASCII];
    }

    Furniture() {
        lines = Lexicon.lines(Furniture.class, "furniture.txt").stream()
                .map(FurnitureLine::of)
                .toList();
    }

    /** Whether the line is the site's. */
    boolean isFurniture(String line) {
        String folded = fold(line);
        if (folded.length() > LONGEST) {
            return false;
        }
        return !hasWord(folded) || isCode(folded) || isListed(folded);
    }

    private boolean isListed(String folded) {
        List<FurnitureLine> candidates = candidates(folded);
        if (candidates.isEmpty()) {
            return false;
        }
        String small = FurnitureLine.hasFolded(folded) ? "" : folded.toLowerCase(Locale.ROOT);
        for (int i = 0; i < candidates.size(); i++) {
            if (candidates.get(i).is(folded, small)) {
                return true;
            }
        }
        return false;
    }

    private List<FurnitureLine> candidates(String folded) {
        char first = folded.charAt(0);
        char second = folded.length() > 1 ? folded.charAt(1) : ASCII;
        if (first >= ASCII || second >= ASCII) {
            return lines;
        }
        List<FurnitureLine> known = byStart[first * ASCII + second];
        if (known == null) {
            String start = folded.substring(0, 2);
            known = lines.stream().filter(line -> line.mayBegin(start)).toList();
            byStart[first * ASCII + second] = known;
        }
        return known;
    }

    /** The publisher's name, where the line is furniture that tells it. */
    Optional<String> findSource(String line) {
        String folded = fold(line);
        if (folded.length() > LONGEST) {
            return Optional.empty();
        }
        for (Pattern pattern : NAMES_SOURCE) {
            Matcher matcher = pattern.matcher(folded);
            if (matcher.matches()) {
                return Optional.of(matcher.group(1));
            }
        }
        return Optional.empty();
    }

    /** The line with single blanks and straight apostrophes; of a long one what shows that it is. */
    private static String fold(String line) {
        return isFolded(line) ? line : folded(line);
    }

    private static boolean isFolded(String line) {
        char before = ' ';
        for (int i = 0; i < line.length() && i <= LONGEST; i++) {
            char c = line.charAt(i);
            if (c < ' ' || c >= ASCII || c == ' ' && before == ' ') {
                return false;
            }
            before = c;
        }
        return before != ' ';
    }

    private static String folded(String line) {
        StringBuilder folded = new StringBuilder();
        boolean space = false;
        for (int i = 0; i < line.length() && folded.length() <= LONGEST; i++) {
            char c = line.charAt(i);
            if (Tokens.isSpace(c)) {
                space = folded.length() > 0;
            } else {
                if (space) {
                    folded.append(' ');
                }
                space = false;
                folded.append(c == '’' ? '\'' : c);
            }
        }
        return folded.toString();
    }

    private static boolean hasWord(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (Character.isLetterOrDigit(line.codePointAt(i))) {
                return true; // of a pair the second half alone is neither
            }
        }
        return false;
    }

    /** A line that is one token of letters and digits mixed, as tracking marks are: "k7q2zz", "a81b0c=". */
    private static boolean isCode(String line) {
        return line.length() >= 5
                && line.indexOf(' ') < 0
                && line.chars().anyMatch(Character::isDigit)
                && line.chars().anyMatch(Character::isLowerCase)
                && line.chars().allMatch(c -> c < 128 && (Character.isLetterOrDigit(c) || c == '=' || c == '_'));
    }
}
