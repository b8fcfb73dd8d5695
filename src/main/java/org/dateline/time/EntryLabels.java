package org.dateline.time;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.article.Lexicon;

/** What a line of a diary may have before its date: marks of a heading, a row's number, "Travelled:", "Stage 3 –". */
final class EntryLabels {
    /** A bar of a table and the number of its row, the marks of a heading. */
    private static final Pattern DECORATION = Pattern.compile("^(?:\\|\\s*\\d{1,3}\\s*(?=\\|))?[\\s|#*>_•]*");

    /** "Travelled: ", "Date: ": what a line may say of its date before it. */
    private static final Pattern LABEL = Pattern.compile("^\\s*(\\p{L}[\\p{L} ]{1,18}):\\s+");

    private static final Set<String> LABELS = words("entry-labels.txt");

    /** "Stage 3: ", "Etapa 1 – ", but not "Part 1: 10:30" */
    private static final Pattern STAGE =
            Pattern.compile("(\\p{L}{3,12}(?: \\p{L}{3,12})?) #?\\d{1,3}\\s*[-–—:/|,.(]+\\s*(?!\\d{1,2}\\s*[:%])");

    private static final Set<String> STAGES = words("entry-stages.txt");

    private EntryLabels() {}

    private static Set<String> words(String file) {
        return Set.copyOf(Lexicon.lines(EntryLabels.class, file));
    }

    /** Where the date would begin, behind marks and what is counted otherwise than by days. */
    static int end(String line) {
        Matcher decoration = DECORATION.matcher(line);
        int from = decoration.find() ? decoration.end() : 0;
        Matcher stage = STAGE.matcher(line).region(from, line.length());
        return stage.lookingAt() && STAGES.contains(stage.group(1).toLowerCase(Locale.ROOT)) ? stage.end() : from;
    }

    /** Where the date would begin in a line that says what day it gives; empty where it does not. */
    static OptionalInt labelled(String line) {
        Matcher label = LABEL.matcher(line);
        boolean known = label.find() && LABELS.contains(label.group(1).toLowerCase(Locale.ROOT));
        return known ? OptionalInt.of(label.end()) : OptionalInt.empty();
    }
}
