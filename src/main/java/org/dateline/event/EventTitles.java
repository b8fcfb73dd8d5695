package org.dateline.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.claim.EventKind;
import org.dateline.claim.Matter;
import org.dateline.claim.Status;
import org.dateline.person.Traveller;
import org.dateline.place.Place;
import org.dateline.place.PlaceKind;
import org.dateline.sentence.EnglishLexicon;
import org.dateline.sentence.Person;
import org.dateline.sentence.PredicatePhrase;
import org.dateline.sentence.Word;

/** Gives events titles that a desk would print: short, active, from the claims' own words. */
final class EventTitles {
    private static final EnglishLexicon LISTS = EnglishLexicon.load();
    private static final int LONGEST_ENTRY = 108;

    private EventTitles() {}

    /** "Miller meets Oram in Lima", "Miller to meet Oram in Lima" */
    static String ofTrip(
            Traveller traveller,
            EventKind kind,
            Status status,
            List<String> people,
            Optional<Place> place,
            Matter matter,
            String quote) {
        Does does = new Does(traveller, status);
        String where = place.map(EventTitles::where).orElse("");
        String whom = people(people);
        String occasion = matter.occasion();
        Optional<String> told = matter.phrase().map(phrase -> does.say(phrase) + (isNamed(phrase, place) ? "" : where));
        String title = switch (kind) {
            case ARRIVAL -> does.say("arrive", "arrives") + where;
            case DEPARTURE ->
                does.say("leave", "leaves") + place.map(p -> " " + p.name()).orElse("");
            case TRAVEL ->
                does.say("travel", "travels")
                        + place.map(p -> " to " + p.name()).orElse("");
            case VISIT ->
                told.orElse(does.say("visit", "visits") + " "
                        + place.map(Place::name).orElse(occasion.isEmpty() ? whom : occasion));
            case MEETING ->
                (whom.isEmpty() ? told : Optional.<String>empty()).orElse(meeting(does, whom, occasion) + where);
            case SUMMIT -> told.orElse(does.say("attend", "attends") + named(occasion, "summit") + where);
            case SIGNING ->
                told.orElse(does.say("attend", "attends")
                        + named(occasion.isEmpty() ? "signing" : occasion, "signing")
                        + where);
            case CEREMONY -> told.orElse(ceremony(does, occasion) + where);
            case MEAL -> told.orElse(meal(does, occasion) + (whom.isEmpty() ? "" : " with " + whom) + where);
            case SPEECH -> told.orElse(does.say("speak", "speaks") + where);
            case OTHER -> told.orElse(other(traveller, occasion, where, quote));
        };
        return status == Status.CANCELLED ? "Cancelled: " + title : title.strip();
    }

    /** Who does it, told as happening, planned or possible. */
    private record Does(Traveller traveller, Status status) {
        String say(String verb, String singular) {
            String name = traveller.shortName();
            return switch (status) {
                case PLANNED -> name + " to " + verb;
                case POSSIBLE -> name + " may " + verb;
                case HAPPENED, CANCELLED -> name + " " + (traveller.plural() ? verb : singular);
            };
        }

        String say(PredicatePhrase phrase) {
            return say(phrase.head(), phrase.present()) + " " + phrase.behind();
        }
    }

    private static final Pattern IN_SOME_NAME = Pattern.compile("\\b(?:in|at) (?:the )?\\p{Lu}");

    private static String where(Place place) {
        return (place.kind() == PlaceKind.VENUE ? " at " : " in ") + place.name();
    }

    private static boolean isNamed(PredicatePhrase phrase, Optional<Place> place) {
        return phrase.placed()
                || IN_SOME_NAME.matcher(phrase.behind()).find()
                || place.filter(p -> phrase.behind().contains(p.name())).isPresent();
    }

    private static String meeting(Does does, String whom, String occasion) {
        if (!whom.isEmpty()) {
            return does.say("meet", "meets") + " " + whom;
        }
        boolean plain = occasion.isEmpty() || LISTS.is("talks", occasion);
        return does.say("hold", "holds") + (plain ? " talks" : named(occasion, "talks"));
    }

    private static String other(Traveller traveller, String occasion, String where, String quote) {
        return occasion.isEmpty() ? SentenceTitles.of(quote) : traveller.shortName() + ": " + occasion + where;
    }

    private static String ceremony(Does does, String occasion) {
        return occasion.endsWith("wreath")
                ? does.say("lay", "lays") + " a wreath"
                : does.say("attend", "attends") + named(occasion, "ceremony");
    }

    private static String meal(Does does, String occasion) {
        String last = occasion.substring(occasion.lastIndexOf(' ') + 1);
        boolean taken = LISTS.is("had meal", last);
        return taken
                ? does.say("have", "has") + " " + occasion
                : does.say("attend", "attends") + named(occasion, "dinner");
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
        List<String> words = List.of(quote.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}]+", " ")
                .strip()
                .split(" "));
        boolean names = words.stream().map(Person::fold).anyMatch(traveller.tokens()::contains);
        boolean pronoun = words.stream().anyMatch(word -> LISTS.is("tells", word));
        for (int i = 1; i < words.size(); i++) {
            pronoun |= Word.THE.is(words.get(i - 1)) && LISTS.is("head of state", words.get(i));
        }
        boolean matter = kind == EventKind.MEETING
                || kind == EventKind.CEREMONY
                || kind == EventKind.MEAL
                || kind == EventKind.SPEECH
                || kind == EventKind.SIGNING
                || kind == EventKind.SUMMIT;
        return matter && !names && !pronoun && quote.length() <= LONGEST_ENTRY;
    }

    static String people(List<String> people) {
        return switch (people.size()) {
            case 0 -> "";
            case 1 -> people.get(0);
            case 2 -> people.get(0) + " and " + people.get(1);
            default -> people.get(0) + ", " + people.get(1) + " and others";
        };
    }
}
