package org.dateline.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.article.Article;
import org.dateline.claim.Assertion;
import org.dateline.claim.Claim;
import org.dateline.claim.Status;
import org.dateline.event.Confidence;
import org.dateline.event.Conflict;
import org.dateline.event.Correction;
import org.dateline.event.Event;
import org.dateline.event.MergedEvent;
import org.dateline.event.Reason;
import org.dateline.event.Weighing;
import org.dateline.pipeline.Explanation;
import org.dateline.pipeline.Reading;
import org.jspecify.annotations.Nullable;

/** Why an event has its day, place and status, in lines of text. */
public final class EventReasons {
    private static final int QUOTE = 160;

    private EventReasons() {}

    /** "2024-03-18  Miller arrives in Lima, planned [e0123456789, confidence 0.9]". */
    public static String summary(Event event) {
        String when = Optional.ofNullable(Notation.value(event.when())).orElse("no date");
        return when + "  " + oneLine(event.title()) + ", " + Notation.name(event.status()) + " [" + event.id()
                + ", confidence " + Notation.plain(Notation.confidence(event.confidence())) + "]";
    }

    /**
     * The choices with the claims that speak for each, and what disagrees.
     *
     * @param merged the event with its claims; null where it is not known
     * @param around what the days around say of it
     */
    static List<String> of(Event event, @Nullable MergedEvent merged, Set<Reason> around, SentenceOrder sentences) {
        List<String> lines = new ArrayList<>(why(event, merged, around, sentences));
        for (Correction correction : event.corrections()) {
            lines.add("decided: " + CorrectionText.of(correction) + " By " + oneLine(correction.who()) + " ["
                    + correction.decision() + "]");
        }
        for (Conflict conflict : event.conflicts()) {
            lines.add("in doubt: " + ConflictText.of(conflict));
        }
        for (Claim claim : event.claims()) {
            lines.add(claim.article() + ": \u201C" + cut(oneLine(claim.quote())) + "\u201D");
        }
        return lines;
    }

    /** By which rules and words a trip's event came by its day, place, people and status, and how sure it is. */
    public static List<String> why(Explanation explanation, Event event) {
        Optional<MergedEvent> merged = explanation.layout().stream()
                .flatMap(layout -> layout.events().stream())
                .filter(each -> each.event().id().equals(event.id()))
                .findFirst();
        List<Article> articles = explanation.trip().readings().stream()
                .map(Reading::article)
                .filter(article -> event.claims().stream()
                        .anyMatch(claim -> claim.article().equals(article.id())))
                .toList();
        Set<Reason> around = explanation
                .layout()
                .map(layout -> layout.around().getOrDefault(event.id(), Set.of()))
                .orElse(Set.of());
        return merged.map(known -> why(event, known, around, new SentenceOrder(articles)))
                .orElse(List.of());
    }

    private static List<String> why(
            Event event, @Nullable MergedEvent merged, Set<Reason> around, SentenceOrder sentences) {
        List<String> lines = new ArrayList<>();
        if (merged != null) {
            Weighing weighing = Weighing.of(merged.assertions());
            choices(lines, "day", weighing.days(), LocalDate::toString, vote -> dayVote(vote, sentences));
            if (weighing.days().isEmpty()) {
                lines.add("day: no claim names one");
            }
            choices(lines, "place", weighing.places(), EventText::placeName, vote -> placeVote(vote, sentences));
            if (weighing.places().isEmpty()) {
                lines.add("place: no claim of that day names one");
            }
            lines.add("who: "
                    + merged.assertions().stream()
                            .map(EventReasons::person)
                            .distinct()
                            .collect(Collectors.joining("; ")));
            choices(lines, "status", weighing.statuses(), Notation::name, EventReasons::statusVote);
            if (event.status() != weighing.statuses().get(0).value() && event.status() == Status.CANCELLED) {
                lines.add("status: cancelled, since a later article puts the traveller elsewhere");
            }
        }
        if (merged != null) {
            Reason.Voice voice = Confidence.voice(merged.assertions());
            List<String> reasons = Stream.concat(
                            Confidence.reasons(merged.assertions(), merged.event()).stream(), around.stream())
                    .filter(reason -> reason != Reason.AROUND && reason.weight(voice) != 0)
                    .sorted()
                    .map(reason -> (reason.weight(voice) > 0 ? "+ " : "- ") + reason.words())
                    .toList();
            lines.add("confidence: "
                    + (event.isDecided() ? "decided by hand; as it was read: " : "")
                    + (reasons.isEmpty() ? "as usual" : String.join("; ", reasons)));
        }
        return lines;
    }

    private static <T> void choices(
            List<String> lines,
            String what,
            List<Weighing.Choice<T>> choices,
            Function<T, String> name,
            Function<Weighing.Vote, String> vote) {
        for (int i = 0; i < choices.size(); i++) {
            Weighing.Choice<T> choice = choices.get(i);
            String sources = choice.sources() == 1 ? "1 source" : choice.sources() + " sources";
            String votes = choice.votes().stream()
                    .map(vote)
                    .distinct()
                    .reduce((a, b) -> a + "; " + b)
                    .orElse("");
            lines.add((i == 0 ? what + ": " : "  not " + what + " ") + name.apply(choice.value()) + " (" + sources
                    + ", weight " + Notation.plain(choice.weight()) + "): " + votes);
        }
    }

    private static String dayVote(Weighing.Vote vote, SentenceOrder sentences) {
        Assertion a = vote.assertion();
        String words =
                a.claim().dateText().map(text -> " \u201C" + text + "\u201D").orElse("");
        return a.claim().article() + words + ", " + GroundText.of(a.day(), a.claim())
                + sentences.of(a.claim(), a.claim().dateSpan()) + ", "
                + (a.claim().status() == Status.HAPPENED ? "reported" : "foretold") + ", " + weight(vote);
    }

    private static String placeVote(Weighing.Vote vote, SentenceOrder sentences) {
        Assertion a = vote.assertion();
        String words =
                a.claim().placeText().map(text -> " \u201C" + text + "\u201D").orElse("");
        return a.claim().article() + words + ", " + GroundText.of(a.place(), a.claim())
                + sentences.of(a.claim(), a.claim().placeSpan()) + ", " + weight(vote);
    }

    private static String statusVote(Weighing.Vote vote) {
        Assertion a = vote.assertion();
        return a.claim().article()
                + GroundText.of(a.grounds().status())
                + a.published().map(day -> ", published " + day).orElse("");
    }

    private static String person(Assertion assertion) {
        return assertion.claim().article() + GroundText.of(assertion.grounds().person(), assertion.claim());
    }

    private static String weight(Weighing.Vote vote) {
        return String.format(Locale.ROOT, "%.2f", vote.weight());
    }

    /** On one line, without control characters. */
    public static String oneLine(String text) {
        return CalendarText.line(text);
    }

    private static String cut(String quote) {
        if (quote.length() <= QUOTE) {
            return quote;
        }
        int end = quote.lastIndexOf(' ', QUOTE);
        return quote.substring(0, end <= 0 ? QUOTE : end) + " \u2026";
    }
}
