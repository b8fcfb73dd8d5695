package org.dateline.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.claim.EventKind;
import org.dateline.claim.Status;
import org.dateline.person.Traveller;
import org.dateline.place.Place;
import org.dateline.place.PlaceKind;
import org.dateline.sentence.Person;

/** Gives events titles that a desk would print: short, active, from the claims' own words. */
final class EventTitles {
    private static final int LONGEST = 96;

    private static final Set<String> OPENERS = Set.of(
            "in",
            "on",
            "at",
            "after",
            "before",
            "as",
            "while",
            "when",
            "for",
            "with",
            "during",
            "since",
            "despite",
            "amid",
            "following",
            "according",
            "under",
            "from",
            "by",
            "if",
            "although",
            "though",
            "because",
            "earlier",
            "meanwhile",
            "however",
            "adding",
            "speaking",
            "asked");
    /** Where a clause may end: before marks and before words that open a phrase or clause of their own. */
    private static final List<String> CUTS = List.of(
            ", ",
            "; ",
            " – ",
            " — ",
            ": ",
            " (",
            " which ",
            " who ",
            " where ",
            " while ",
            " as ",
            " with ",
            " that ",
            " after ",
            " before ",
            " amid ",
            " in ",
            " on ",
            " for ",
            " by ",
            " at ",
            " from ",
            " since ",
            " during ",
            " if ",
            " because ");

    private EventTitles() {}

    /** "Miller meets Oram in Lima" */
    static String ofTrip(
            Traveller traveller,
            EventKind kind,
            Status status,
            List<String> people,
            Optional<Place> place,
            String occasion,
            String quote) {
        String name = traveller.shortName();
        boolean plural = traveller.plural();
        String where = place.map(p -> (p.kind() == PlaceKind.VENUE ? " at " : " in ") + p.name())
                .orElse("");
        String whom = people(people);
        String title = switch (kind) {
            case ARRIVAL -> name + verb(plural, " arrives", " arrive") + where;
            case DEPARTURE ->
                name
                        + verb(plural, " leaves", " leave")
                        + place.map(p -> " " + p.name()).orElse("");
            case TRAVEL ->
                name
                        + verb(plural, " travels", " travel")
                        + place.map(p -> " to " + p.name()).orElse("");
            case VISIT ->
                name
                        + verb(plural, " visits ", " visit ")
                        + place.map(Place::name).orElse(occasion.isEmpty() ? whom : occasion);
            case MEETING -> meeting(name, plural, whom, occasion) + where;
            case SUMMIT -> name + verb(plural, " attends", " attend") + named(occasion, "summit") + where;
            case SIGNING ->
                name
                        + verb(plural, " attends", " attend")
                        + named(occasion.isEmpty() ? "signing" : occasion, "signing")
                        + where;
            case CEREMONY ->
                (occasion.endsWith("wreath")
                                ? name + verb(plural, " lays", " lay") + " a wreath"
                                : name + verb(plural, " attends", " attend") + named(occasion, "ceremony"))
                        + where;
            case MEAL -> meal(name, plural, occasion) + (whom.isEmpty() ? "" : " with " + whom) + where;
            case SPEECH -> name + verb(plural, " speaks", " speak") + where;
            case OTHER -> occasion.isEmpty() ? clause(quote) : name + ": " + occasion + where;
        };
        return status == Status.CANCELLED ? "Cancelled: " + title : title.strip();
    }

    private static String meeting(String name, boolean plural, String whom, String occasion) {
        if (!whom.isEmpty()) {
            return name + verb(plural, " meets ", " meet ") + whom;
        }
        boolean plain = occasion.isEmpty() || occasion.equals("meeting") || occasion.equals("talks");
        return name + verb(plural, " holds", " hold") + (plain ? " talks" : named(occasion, "talks"));
    }

    private static String meal(String name, boolean plural, String occasion) {
        String last = occasion.substring(occasion.lastIndexOf(' ') + 1);
        boolean taken =
                List.of("coffee", "tea", "lunch", "breakfast", "luncheon").contains(last);
        return taken
                ? name + verb(plural, " has ", " have ") + occasion
                : name + verb(plural, " attends", " attend") + named(occasion, "dinner");
    }

    private static String verb(boolean plural, String singular, String other) {
        return plural ? other : singular;
    }

    private static String named(String occasion, String fallback) {
        if (occasion.isEmpty()) {
            return " a " + fallback;
        }
        boolean proper = occasion.chars().anyMatch(Character::isUpperCase);
        boolean many = occasion.endsWith("s") && !occasion.endsWith("ss");
        boolean vowel = "aeiou".indexOf(Character.toLowerCase(occasion.charAt(0))) >= 0;
        return (proper ? " the " : many ? " " : vowel ? " an " : " a ") + occasion;
    }

    /** Whether the words are a schedule's entry that reads as a title: "Meeting with the bishops at the shrine". */
    static boolean isEntry(Traveller traveller, EventKind kind, String quote) {
        String words = " " + quote.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}]+", " ") + " ";
        boolean names =
                List.of(words.strip().split(" ")).stream().map(Person::fold).anyMatch(traveller.tokens()::contains);
        boolean pronoun = List.of(
                        " he ",
                        " she ",
                        " they ",
                        " will ",
                        " is ",
                        " are ",
                        " was ",
                        " were ",
                        " the president ",
                        " the pope ")
                .stream()
                .anyMatch(words::contains);
        boolean matter = kind == EventKind.MEETING
                || kind == EventKind.CEREMONY
                || kind == EventKind.MEAL
                || kind == EventKind.SPEECH
                || kind == EventKind.SIGNING
                || kind == EventKind.SUMMIT;
        return matter && !names && !pronoun && quote.length() <= LONGEST + 12;
    }

    static String people(List<String> people) {
        return switch (people.size()) {
            case 0 -> "";
            case 1 -> people.get(0);
            case 2 -> people.get(0) + " and " + people.get(1);
            default -> people.get(0) + ", " + people.get(1) + " and others";
        };
    }

    /** A sentence as a title: whole where it is short, else its first clause; never cut within one. */
    static String clause(String quote) {
        String words = quote.replaceAll("\\s+", " ")
                .replaceFirst("^(?:[*•▪●–—✓✗-]+|\\d{1,2}[:.]\\d{2})\\s+", "")
                .strip();
        words = words.replaceAll("\\[\\d+\\]", "").replaceAll("[.,;:]+$", "");
        if (words.length() <= LONGEST) {
            return capital(words);
        }
        int fronted = words.indexOf(", ");
        boolean adverbial = fronted > 0
                && fronted < 70
                && OPENERS.contains(words.substring(0, words.indexOf(' ')).toLowerCase(Locale.ROOT));
        if (adverbial) {
            return clause(words.substring(fronted + 2));
        }
        int best = -1;
        for (String end : CUTS) {
            int at = words.lastIndexOf(end, LONGEST);
            boolean far = at >= 30;
            if (far && at > best && balanced(words.substring(0, at))) {
                best = at;
            }
        }
        return best > 0
                ? capital(words.substring(0, best).replaceAll("[,;:]+$", ""))
                : capital(words.substring(0, lastSpace(words))) + "…";
    }

    private static boolean balanced(String words) {
        return words.chars().filter(c -> c == '(').count()
                        == words.chars().filter(c -> c == ')').count()
                && words.chars().filter(c -> c == '“').count()
                        == words.chars().filter(c -> c == '”').count()
                && words.chars().filter(c -> c == '"').count() % 2 == 0;
    }

    private static int lastSpace(String words) {
        int at = words.lastIndexOf(' ', LONGEST);
        return at > 0 ? at : Math.min(LONGEST, words.length());
    }

    private static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
