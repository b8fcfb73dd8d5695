package org.dateline.export;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dateline.event.Conflict;
import org.dateline.time.DateConflict;

/** What is in doubt, in English: what is wrong, what was chosen, and why. */
public final class ConflictText {
    private ConflictText() {}

    /** One or two sentences. */
    public static String of(Conflict conflict) {
        if (conflict instanceof Conflict.WrongWeekday wrong) {
            return of(wrong.date()) + " " + support(wrong) + ", so " + DayNames.full(wrong.chosen()) + " was chosen.";
        } else if (conflict instanceof Conflict.DaysDisagree days) {
            return "The articles disagree on the day: "
                    + days.days().stream().map(DayNames::full).collect(Collectors.joining(" or "))
                    + ". " + DayNames.full(days.chosen()) + " was chosen, which "
                    + (days.sources() == 1
                            ? "the better supported article gives."
                            : days.sources() + " articles give.");
        } else if (conflict instanceof Conflict.PlanOvertaken plan) {
            return "Planned for " + DayNames.full(plan.day()) + " in " + plan.place() + "; a later article "
                    + overtaken(plan) + ", so the plan is taken as given up.";
        } else if (conflict instanceof Conflict.AgainstDecision against) {
            return "It was decided that the day is " + DayNames.full(against.decided())
                    + "; articles that came since give "
                    + against.others().stream().map(DayNames::full).collect(Collectors.joining(" or ")) + ".";
        } else if (conflict instanceof Conflict.Anachronism anachronism) {
            return of(anachronism.date());
        } else if (conflict instanceof Conflict.Detour detour) {
            return String.format(
                    Locale.ROOT,
                    "No sentence tells of the way to %s, %,.0f km off that from %s to %s within a day; another place of"
                            + " the name may be meant, or another day.",
                    detour.place(),
                    detour.km(),
                    detour.before(),
                    detour.after());
        }
        Conflict.TooFar far = (Conflict.TooFar) conflict;
        return String.format(
                Locale.ROOT,
                "On one day the articles tell of %s, which are %,.0f km of travel.",
                String.join(" and ", far.places()),
                far.km());
    }

    private static String support(Conflict.WrongWeekday wrong) {
        return switch (wrong.others()) {
            case 0 -> "The weekday was kept, since a weekday is mistaken less easily than a number";
            case 1 -> "One other statement fits " + DayNames.inMonth(wrong.chosen());
            default -> wrong.others() + " other statements fit " + DayNames.inMonth(wrong.chosen());
        };
    }

    private static String overtaken(Conflict.PlanOvertaken plan) {
        return switch (plan.how()) {
            case LEFT_BEFORE -> "tells of leaving there on " + DayNames.full(plan.later());
            case GOES_LATER -> "tells of going there on " + DayNames.full(plan.later());
            case ELSEWHERE -> "puts the traveller in " + plan.elsewhere() + " on that day";
        };
    }

    /** One sentence. */
    public static String of(DateConflict conflict) {
        if (conflict instanceof DateConflict.WrongWeekday wrong) {
            return name(wrong.printed()) + " was a " + name(wrong.printed().getDayOfWeek()) + ", not a "
                    + name(wrong.weekday()) + "; the weekday fits " + name(wrong.fits()) + ".";
        } else if (conflict instanceof DateConflict.NoSuchDay none) {
            return name(none.month()) + " has no day " + none.day() + "; its last is "
                    + none.month().atEndOfMonth() + ".";
        } else if (conflict instanceof DateConflict.Backwards range) {
            return "The range from “" + range.from() + "” to “" + range.to() + "” runs backwards.";
        } else if (conflict instanceof DateConflict.OldYear old) {
            String now = old.written().edtf();
            return "The article is of " + now + ", yet it says “in " + old.year()
                    + "” of what it tells in the present (“" + old.verb() + "”); " + now + " may be meant.";
        } else if (conflict instanceof DateConflict.OutOfTime out) {
            return "“" + out.date() + "” is told as " + (out.isPlan() ? "a plan" : "done") + " (“" + out.verb()
                    + "”), but the article was published " + (out.isPlan() ? "later" : "before") + ", on "
                    + out.published() + ".";
        }
        DateConflict.EitherOrder either = (DateConflict.EitherOrder) conflict;
        return "The text writes the date in figures; it may be " + either.nearer() + " or " + either.other() + ".";
    }

    private static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    private static String name(YearMonth month) {
        return month.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + month.getYear();
    }

    private static String name(LocalDate day) {
        return day.getDayOfMonth() + " " + name(YearMonth.from(day));
    }
}
