package org.dateline.article;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words before a date that say of what it is: of publication, of a change, of something else ("Effective date"). */
public final class DateWords {
    private static final int LABEL_LONGEST = 40;
    private static final Pattern OTHER = pattern("OTHER");

    private DateWords() {}

    /** @param wordClass of {@code date-labels.tsv} */
    public static Pattern pattern(String wordClass) {
        List<String> words = Lexicon.lines(DateWords.class, "page/date-labels.tsv").stream()
                .map(line -> line.split("\t"))
                .filter(row -> row[0].equals(wordClass))
                .flatMap(row -> List.of(row[1].split("\\|")).stream())
                .map(Pattern::quote)
                .toList();
        return Pattern.compile(
                "(?<!\\p{L})(" + String.join("|", words) + ")", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Whether a line is a label alone, behind which the next line's date is none of publication: "Valid until:". */
    static boolean isOther(String line) {
        String label = line.strip();
        Matcher words = OTHER.matcher(label);
        return label.length() <= LABEL_LONGEST && words.lookingAt() && label.length() - words.end() <= 2;
    }
}
