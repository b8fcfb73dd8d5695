package org.dateline.web.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.article.Article;
import org.dateline.claim.Claim;
import org.dateline.event.Conflict;
import org.dateline.event.Event;
import org.dateline.pipeline.Reading;
import org.dateline.pipeline.Trip;
import org.dateline.time.DateConflict;
import org.dateline.time.DateMention;
import org.dateline.web.text.EventTexts;

/**
 * Says in the reader's language what the sources of an event disagree on, what was chosen and why: "2 articles print
 * “Sunday, October 25, 2025”; that day was a Saturday. 4 other statements fit Sunday 26 October 2025, so it was chosen."
 */
final class ConflictText {
    private final Trip trip;
    private final Words words;
    private final EventTexts texts;
    private final DateConflictText dates;

    ConflictText(Trip trip, Words words) {
        this.trip = trip;
        this.words = words;
        this.texts = words.told();
        this.dates = new DateConflictText(words);
    }

    String of(Event event, Conflict conflict) {
        if (conflict instanceof Conflict.WrongWeekday wrong) {
            return weekday(event, wrong);
        } else if (conflict instanceof Conflict.DaysDisagree days) {
            return disagree(days);
        } else if (conflict instanceof Conflict.AgainstDecision against) {
            return against(against);
        } else if (conflict instanceof Conflict.PlanOvertaken plan) {
            return texts.planGivenUp(words.dates().full(plan.day()), plan.place(), plan.elsewhere());
        } else if (conflict instanceof Conflict.Anachronism anachronism) {
            return dates.of(anachronism.date(), "");
        } else if (conflict instanceof Conflict.Detour detour) {
            return texts.detourWhy(
                    detour.place(), words.number(Math.round(detour.km() / 100) * 100), detour.before(), detour.after());
        }
        return texts.tooFar(words.list(conflict.candidates()));
    }

    private String weekday(Event event, Conflict.WrongWeekday conflict) {
        String day = words.dates().full(conflict.chosen());
        boolean numberKept = conflict.chosen().equals(conflict.date().printed());
        String why = conflict.others() > 0
                ? texts.chosenByOthers(conflict.others(), day)
                : numberKept ? texts.chosenPlain(day) : texts.chosenByWeekday(day);
        List<Found> wrong = mentions(event, conflict.date());
        int articles = (int) wrong.stream().map(Found::article).distinct().count();
        return wrong.stream()
                .findFirst()
                .map(found -> dates.wrongWeekday(
                        found.mention().text(), conflict.date().printed(), articles))
                .map(said -> texts.sentences(said, why))
                .orElse(why);
    }

    private String against(Conflict.AgainstDecision conflict) {
        String told = conflict.candidates().stream()
                .map(LocalDate::parse)
                .sorted()
                .map(words.dates()::full)
                .reduce(texts::either)
                .orElseThrow();
        return texts.sentences(
                texts.daysDisagree(told), texts.chosenPlain(words.dates().full(conflict.decided())));
    }

    private String disagree(Conflict.DaysDisagree conflict) {
        String told = conflict.days().stream()
                .map(words.dates()::full)
                .reduce(texts::either)
                .orElseThrow();
        return texts.sentences(
                texts.daysDisagree(told),
                texts.chosenByMost(conflict.sources(), words.dates().full(conflict.chosen())));
    }

    /** A date that is wrong, and the article that prints it. */
    private record Found(Article article, DateMention mention) {}

    /** Where the event's articles print such a date, whichever of its readings they make likelier. */
    private List<Found> mentions(Event event, DateConflict.WrongWeekday wrong) {
        return event.claims().stream()
                .map(Claim::article)
                .distinct()
                .flatMap(id -> trip.findReading(id).stream())
                .flatMap(reading -> found(reading, wrong).stream())
                .toList();
    }

    private static List<Found> found(Reading reading, DateConflict.WrongWeekday wrong) {
        return reading.dates().stream()
                .filter(mention -> isSame(mention.conflict(), wrong))
                .map(mention -> new Found(reading.article(), mention))
                .toList();
    }

    private static boolean isSame(Optional<DateConflict> conflict, DateConflict.WrongWeekday wrong) {
        return conflict.isPresent()
                && conflict.get() instanceof DateConflict.WrongWeekday other
                && other.printed().equals(wrong.printed())
                && other.weekday() == wrong.weekday();
    }
}
