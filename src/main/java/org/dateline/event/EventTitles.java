package org.dateline.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.claim.Claim;
import org.dateline.claim.EventKind;
import org.dateline.claim.Matter;
import org.dateline.claim.Status;
import org.dateline.person.Traveller;
import org.dateline.place.Place;
import org.dateline.sentence.EnglishLexicon;
import org.dateline.sentence.PredicatePhrase;
import org.dateline.sentence.Word;

/** Gives events titles that a desk would print: short, active, from the claims' own words. */
final class EventTitles {
    private static final EnglishLexicon LISTS = EnglishLexicon.load();

    /** What is told by where to, unless the words tell how. */
    private static final Set<EventKind> MOVES = Set.of(EventKind.ARRIVAL, EventKind.DEPARTURE, EventKind.TRAVEL);

    private EventTitles() {}

    /**
     * "Miller meets Oram in Lima", "Miller to meet Oram in Lima"
     *
     * @param kind as which the title tells it
     * @param first the claim whose words make the title where nothing else does
     */
    static String ofTrip(Traveller traveller, Event event, EventKind kind, Matter matter, Claim first) {
        Status status = event.status();
        Optional<Place> place = event.place();
        Does does = new Does(traveller, status);
        String where = place.map(p -> PlaceNames.where(p, first)).orElse("");
        String whom = people(event.participants());
        String occasion = matter.occasion();
        String there = place.filter(p -> whom.contains(p.name())).isPresent() ? "" : where;
        Optional<String> told =
                told(does, event, kind, matter).map(phrase -> does.say(phrase) + (isNamed(phrase, place) ? "" : where));
        String title = switch (kind) {
            case ARRIVAL -> told.orElse(does.say("arrive", "arrives") + where);
            case DEPARTURE ->
                told.orElse(does.say("leave", "leaves")
                        + place.map(p -> " " + PlaceNames.of(p, first)).orElse(""));
            case TRAVEL ->
                told.orElse(does.say("travel", "travels")
                        + place.map(p -> " to " + PlaceNames.of(p, first)).orElse(""));
            case VISIT ->
                told.orElse(does.say("visit", "visits") + " "
                        + place.map(p -> PlaceNames.of(p, first)).orElse(occasion.isEmpty() ? whom : occasion));
            case MEETING ->
                (whom.isEmpty() ? told : Optional.<String>empty()).orElse(meeting(does, whom, occasion) + there);
            case SUMMIT -> told.orElse(summit(does, occasion) + where);
            case SIGNING ->
                told.orElse(does.say("attend", "attends")
                        + named(occasion.isEmpty() ? "signing" : occasion, "signing")
                        + where);
            case CEREMONY -> told.orElse(ceremony(does, occasion) + where);
            case MEAL -> told.orElse(meal(does, occasion) + (whom.isEmpty() ? "" : " with " + whom) + where);
            case SPEECH -> told.orElse(does.say("speak", "speaks") + where);
            case OTHER ->
                told.orElseGet(() -> occasion.isEmpty()
                        ? other(does, matter, place, first)
                        : traveller.shortName() + ": " + occasion + where);
        };
        boolean untold = whom.isEmpty() && occasion.isEmpty() && told.isEmpty();
        String said = untold ? untold(traveller, event, kind, matter, first).orElse(title) : title;
        return status == Status.CANCELLED ? "Cancelled: " + said : said.strip();
    }

    /** What the clause's own words say; of a meeting, whom they tell of; of a move, how it was. */
    private static Optional<PredicatePhrase> told(Does does, Event event, EventKind kind, Matter matter) {
        return matter.phrase()
                .filter(phrase -> !phrase.behind().toLowerCase(Locale.ROOT).contains(honoured(does.traveller())))
                .filter(phrase -> !names(phrase.behind(), does.traveller()))
                .filter(phrase -> kind != EventKind.MEETING || isMet(phrase))
                .filter(phrase -> !MOVES.contains(kind) || isMove(event, kind, phrase));
    }

    /** Whether the words name who does it: nobody meets or joins themselves. */
    private static boolean names(String words, Traveller traveller) {
        String called = traveller.shortName();
        List<String> each = traveller.plural() && Word.AND.isWithin(called)
                ? List.of(called.split(" " + Word.AND.spelling() + " "))
                : List.of(called);
        return each.stream().anyMatch(name -> hasWord(words, name));
    }

    private static boolean hasWord(String words, String name) {
        int at = words.indexOf(name);
        int end = at + name.length();
        return at >= 0
                && (at == 0 || !Character.isLetter(words.charAt(at - 1)))
                && (end == words.length() || !Character.isLetter(words.charAt(end)));
    }

    /** Whether the words tell of this move more than its place: "takes the ferry to Lima"; not "goes to Lima". */
    private static boolean isMove(Event event, EventKind kind, PredicatePhrase phrase) {
        Optional<String> named = event.claims().stream()
                .filter(claim -> claim.place().equals(event.place()))
                .flatMap(claim -> claim.placeText().stream())
                .filter(phrase.behind()::contains)
                .findFirst();
        boolean leaves = LISTS.is("departs", phrase.head());
        boolean plain = LISTS.is("plain move", phrase.head())
                && named.filter(place -> words(phrase.behind()) <= words(place) + 1)
                        .isPresent();
        return named.isPresent() && leaves == (kind == EventKind.DEPARTURE) && !plain;
    }

    private static int words(String phrase) {
        return phrase.split(" ").length;
    }

    /** Of an event of which nothing else is told: of a meeting or a meal with nobody, where it was; else the sentence, where that stands alone. */
    private static Optional<String> untold(
            Traveller traveller, Event event, EventKind kind, Matter matter, Claim first) {
        if (event.place().isPresent()) {
            return Optional.of(visits(traveller, event))
                    .filter(visit -> kind == EventKind.MEETING || kind == EventKind.MEAL);
        }
        return kind == EventKind.OTHER ? Optional.empty() : SentenceTitles.standing(first, matter.opener());
    }

    /** "Miller to visit Lima" */
    static String visits(Traveller traveller, Event event) {
        return new Does(traveller, event.status()).say("visit", "visits") + " "
                + event.place().map(PlaceNames::of).orElse("");
    }

    /** "Miller to stay in Lima" */
    static String stays(Traveller traveller, Event event) {
        return new Does(traveller, event.status()).say("stay", "stays")
                + event.place().map(PlaceNames::where).orElse("");
    }

    /** "Miller to pass through Lima" */
    static String passes(Traveller traveller, Event event) {
        return new Does(traveller, event.status()).say("pass", "passes") + " through "
                + event.place().map(PlaceNames::of).orElse("");
    }

    /** "Miller to leave Lima" */
    static String leaves(Traveller traveller, Event event) {
        return new Does(traveller, event.status()).say("leave", "leaves") + " "
                + event.place().map(PlaceNames::of).orElse("");
    }

    /** "Miller to travel to Lima" */
    static String travels(Traveller traveller, Event event) {
        return new Does(traveller, event.status()).say("travel", "travels") + " to "
                + event.place().map(PlaceNames::of).orElse("");
    }

    /** "Miller to arrive in Lima" */
    static String arrives(Traveller traveller, Event event) {
        return new Does(traveller, event.status()).say("arrive", "arrives")
                + event.place().map(PlaceNames::where).orElse("");
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
            boolean undergone = traveller.plural() && Word.BE.opens(phrase.head()) && status == Status.HAPPENED;
            String said = undergone
                    ? traveller.shortName() + " are "
                            + phrase.head().substring(Word.BE.spelling().length() + 1)
                    : say(phrase.head(), phrase.present());
            return (said + " " + phrase.behind()).strip();
        }
    }

    /** "In the Old Town", "at the Lake Grain Hall". */
    private static final Pattern IN_SOME_NAME =
            Pattern.compile("\\b(?:in|at) (?:the )?(\\p{Lu}[\\p{L}’'-]*(?: (?:of |the )*\\p{Lu}[\\p{L}’'-]*)*)");

    private static boolean isNamed(PredicatePhrase phrase, Optional<Place> place) {
        boolean somewhere = IN_SOME_NAME
                .matcher(phrase.behind())
                .results()
                .map(name -> name.group(1).toLowerCase(Locale.ROOT))
                .anyMatch(name -> !LISTS.occasions().containsKey(name.substring(name.lastIndexOf(' ') + 1)));
        return phrase.placed()
                || somewhere
                || place.filter(p -> phrase.behind().contains(p.name())).isPresent();
    }

    /** "A dinner in honour of the Prince of Wales" is given by somebody else. */
    private static String honoured(Traveller traveller) {
        return Word.OF.spelling() + " " + Word.THE.spelling() + " "
                + traveller.shortName().toLowerCase(Locale.ROOT);
    }

    /** Whether the words tell whom: "with the bishops", "a friend"; not "at a party". */
    private static boolean isMet(PredicatePhrase phrase) {
        String first = TitleEnds.word(phrase.behind(), 0);
        boolean undergone = Word.BE.opens(phrase.head());
        return undergone || Word.WITH.is(first) || !LISTS.is("preposition", first);
    }

    private static String meeting(Does does, String whom, String occasion) {
        if (!whom.isEmpty()) {
            return does.say("meet", "meets") + " " + whom;
        }
        boolean plain = occasion.isEmpty() || LISTS.is("talks", occasion.toLowerCase(Locale.ROOT));
        boolean named = !plain
                && occasion.chars().anyMatch(Character::isUpperCase)
                && !LISTS.occasions().containsKey(occasion.toLowerCase(Locale.ROOT));
        return (named ? does.say("attend", "attends") : does.say("hold", "holds"))
                + (plain ? " talks" : named(occasion, "talks"));
    }

    /** A longer sentence tells a desk less than where it was. */
    private static final int LONGEST_LIFTED = 120;

    /** The sentence; of one who tells it by "I" or "we", where that was, else the words as said. */
    private static String other(Does does, Matter matter, Optional<Place> place, Claim first) {
        String visit = place.map(p -> does.say("visit", "visits") + " " + PlaceNames.of(p))
                .orElseGet(() -> does.traveller().shortName() + ": “" + SentenceTitles.of(first.quote()) + "”");
        boolean himself = matter.phrase()
                .filter(phrase -> names(phrase.behind(), does.traveller()))
                .isPresent();
        boolean cancelled = does.status() == Status.CANCELLED;
        return SentenceTitles.standing(first, matter.opener())
                .filter(sentence -> place.isEmpty() || cancelled || !himself && sentence.length() <= LONGEST_LIFTED)
                .orElse(visit);
    }

    private static String ceremony(Does does, String occasion) {
        return occasion.endsWith("wreath")
                ? does.say("lay", "lays") + " a wreath"
                : does.say("attend", "attends") + named(occasion, "ceremony");
    }

    /** Who travels holds a news conference, and attends one of ministers. */
    private static String summit(Does does, String occasion) {
        String held = occasion.toLowerCase(Locale.ROOT);
        boolean own = LISTS.is("of the press", TitleEnds.word(held, 0)) && held.indexOf(' ') > 0;
        return (own ? does.say("hold", "holds") : does.say("attend", "attends")) + named(occasion, "summit");
    }

    private static String meal(Does does, String occasion) {
        String last = occasion.substring(occasion.lastIndexOf(' ') + 1);
        boolean taken = LISTS.is("had meal", last);
        return taken
                ? does.say("have", "has") + " " + occasion
                : does.say("attend", "attends") + named(occasion, "dinner");
    }

    private static String named(String told, String fallback) {
        if (told.isEmpty()) {
            return " a " + fallback;
        }
        String lower = told.toLowerCase(Locale.ROOT);
        String occasion = LISTS.occasions().containsKey(lower) ? lower : told; // "Meetings", which opened a line
        boolean proper = occasion.chars().anyMatch(Character::isUpperCase);
        boolean many = occasion.endsWith("s") && !occasion.endsWith("ss");
        boolean vowel = "aeiou".indexOf(Character.toLowerCase(occasion.charAt(0))) >= 0;
        return (proper ? " the " : many ? " " : vowel ? " an " : " a ") + occasion;
    }

    /** "-elect Ada Miller", of a president-elect. */
    private static final Pattern REST_OF_TITLE = Pattern.compile("^-\\p{L}+ ");

    /** "The Mayor of Lima", who is told by no name. */
    private static String definite(String name) {
        String office = Word.OF.isWithin(name) ? Word.OF.partBefore(name).toLowerCase(Locale.ROOT) : "";
        boolean title = !office.isEmpty()
                && Stream.of(office.split(" ")).allMatch(word -> Word.AND.is(word) || LISTS.isTitle(word));
        return title ? Word.THE.before(name) : name;
    }

    static String people(List<String> named) {
        List<String> people = named.stream()
                .map(name -> REST_OF_TITLE.matcher(name).replaceFirst(""))
                .map(EventTitles::definite)
                .toList();
        return switch (people.size()) {
            case 0 -> "";
            case 1 -> people.get(0);
            case 2 -> people.get(0) + " and " + people.get(1);
            default -> people.get(0) + ", " + people.get(1) + " and others";
        };
    }
}
