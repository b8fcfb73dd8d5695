package org.dateline.article.page;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.article.DateWords;

/** What the words beside a date say of it: that it is the day of publication, of a change, or of something else. */
final class DateLabels {
    private static final int REACH = 40;
    private static final int LINE_LONGEST = 180;
    private static final Pattern CHANGED = DateWords.pattern("UPDATED");
    private static final Pattern PUBLISHED = DateWords.pattern("PUBLISHED");
    private static final Pattern OTHER = DateWords.pattern("OTHER");

    private DateLabels() {}

    /** "Published: 10:48, Tue, Nov 19, 2019": the word and the date stand at the head of the line. */
    static boolean isPublished(String text, List<ShownDate> dates) {
        Matcher label = PUBLISHED.matcher(text);
        return label.find()
                && label.start() <= REACH
                && text.length() <= LINE_LONGEST
                && dates.stream().anyMatch(date -> date.start() > label.start() && date.start() - label.end() <= REACH);
    }

    /**
     * "Updated 19 May 2017"
     *
     * @param from where the line begins; what stands in another before it, as the head of a list of dates, doesn't count
     */
    static boolean isChange(String text, ShownDate date, int from) {
        String before = text.substring(Math.max(from, date.start() - REACH), date.start());
        int changed = last(CHANGED, before);
        return changed >= 0 && changed > last(PUBLISHED, before);
    }

    /** "Member since 19 May 2017" */
    static boolean isOther(String text, ShownDate date) {
        String before = before(text, date);
        int other = last(OTHER, before);
        return other >= 0 && other >= last(PUBLISHED, before) && other > last(CHANGED, before);
    }

    private static String before(String text, ShownDate date) {
        return text.substring(Math.max(0, date.start() - REACH), date.start());
    }

    private static int last(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        int at = -1;
        while (matcher.find()) {
            at = matcher.start();
        }
        return at;
    }
}
