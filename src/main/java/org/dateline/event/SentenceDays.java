package org.dateline.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.time.DateConflict;
import org.dateline.time.DateForm;
import org.dateline.time.DateMention;
import org.dateline.time.Precision;

/** Tells which of a sentence's dates a statement may take, and which date something else. */
final class SentenceDays {
    /** What these open is told of another time. */
    private static final Set<String> APART = Set.of("after", "before", "since", "until", "following", "previously");

    private SentenceDays() {}

    /** "The tour ended on Wednesday, when she left Lima": the one day of the sentence, for all that it tells. */
    static List<DateMention> shared(Words words, List<Statement> all, Statement statement, Report report) {
        List<DateMention> days = words.dates.stream()
                .filter(d -> d.when().day().isPresent() && !isAnachronism(d) && !report.isOfDateline(words, d))
                .toList();
        boolean apart =
                words.between(statement.at() - 3, statement.at()).stream().anyMatch(APART::contains);
        if (days.size() != 1 || statement.nominal() || apart) {
            return List.of();
        }
        int behind = words.tokenAt(days.get(0).span().end());
        String next = words.word(words.word(behind).equals(",") ? behind + 1 : behind);
        boolean clause = next.equals("when") && statement.at() > behind && statement.at() - behind <= Trips.ITEM_WORDS;
        boolean told = clause
                || !ReportedDate.is(words, days.get(0), all)
                        && all.stream()
                                .anyMatch(other -> other.dates().contains(days.get(0))
                                        && other.sense() != Sense.BEGIN
                                        && other.sense() != Sense.END
                                        && !isAside(words, other, statement)
                                        && !words.between(statement.at(), other.at())
                                                .contains("where")
                                        && other.mood() == statement.mood()
                                        && other.tense() == statement.tense()
                                        && Math.abs(other.at() - statement.at()) <= Trips.ITEM_WORDS);
        return told ? days : List.of();
    }

    /** "Miller, who had arrived on Sunday, laid a wreath": not on Sunday. */
    private static boolean isAside(Words words, Statement other, Statement statement) {
        List<String> before = words.between(other.at() - ASIDE_WORDS, other.at());
        return before.contains("who")
                && before.contains("had")
                && words.between(other.at(), statement.at()).contains(",");
    }

    private static final int ASIDE_WORDS = 4;

    /** The date and, where it is an end of a range, the other. */
    static List<DateMention> whole(Words words, DateMention date) {
        return words.dates.stream()
                .filter(d -> d.equals(date)
                        || d.range().isPresent()
                                && date.range().isPresent()
                                && d.range()
                                        .get()
                                        .span()
                                        .equals(date.range().get().span()))
                .toList();
    }

    /** "On Friday she cancelled the visit": the day on which it was called off, not that of the visit. */
    static boolean tellsOfCalling(Words words, Statement statement, DateMention date) {
        int at = words.tokenAt(date.span().start());
        boolean opens = at <= 2 && statement.at() > at;
        boolean today = date.form() instanceof DateForm.NearDay near && near.days() <= 0
                || date.form() == DateForm.Plain.PART_OF_DAY;
        return statement.mood() == Mood.CANCELLED && !statement.nominal() && (opens || today);
    }

    /** "On Monday night", "late on Monday": too late to be far away on the same day. */
    static boolean isLate(DateMention date) {
        return date.text().toLowerCase(Locale.ROOT).matches(".*(night|evening|late).*");
    }

    static boolean isAnachronism(DateMention date) {
        return date.conflict()
                .map(c -> c.kind() == DateConflict.Kind.ANACHRONISM)
                .orElse(false);
    }

    /** "Vision 2030" is a name, and the year of publication dates nothing. */
    static boolean isIdleYear(Words words, DateMention date, Optional<LocalDate> published) {
        if (date.when().precision() != Precision.YEAR) {
            return false;
        }
        int at = words.tokenAt(date.span().start());
        boolean name = at > 1 && words.isCapital(at - 1) && words.place(at - 1) == null && words.date(at - 1) == null;
        boolean current = published.isPresent()
                && date.when()
                        .first()
                        .map(d -> d.getYear() == published.get().getYear())
                        .orElse(false);
        return name || current;
    }
}
