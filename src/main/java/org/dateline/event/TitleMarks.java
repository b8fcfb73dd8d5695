package org.dateline.event;

import java.util.regex.Pattern;

/** Marks of titles as print has them: “mills” of ``mills'', nothing for "(15)" behind a day that is left out. */
final class TitleMarks {
    private static final Pattern OPENING = Pattern.compile("``|(?<=^|[ (])''(?=\\S)");
    private static final Pattern CLOSING = Pattern.compile("''(?=$|[ ,.;:)])");
    private static final Pattern BARE_DAY = Pattern.compile(" \\(\\d{1,2}\\)(?=$|[ ,.;:])");
    private static final Pattern STOPPED = Pattern.compile("[.,](?=”)");

    private TitleMarks() {}

    static String printed(String title) {
        String dayless = BARE_DAY.matcher(title).replaceAll("");
        if (dayless.indexOf('`') < 0 && !dayless.contains("''")) {
            return dayless;
        }
        String opened = OPENING.matcher(dayless).replaceAll("“");
        return STOPPED.matcher(CLOSING.matcher(opened).replaceAll("”")).replaceAll("");
    }
}
