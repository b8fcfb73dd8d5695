package org.dateline.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.claim.Claim;
import org.dateline.claim.EventKind;
import org.dateline.claim.Status;
import org.dateline.person.Traveller;
import org.dateline.sentence.EnglishLexicon;
import org.dateline.sentence.Person;
import org.dateline.sentence.Word;

/** Titles of what a schedule's entry says in words that are a title but for who does it: "Meeting with the bishops at the shrine". */
final class EntryTitles {
    private static final EnglishLexicon LISTS = EnglishLexicon.load();
    private static final int LONGEST = 108;
    private static final Set<EventKind> MATTERS = Set.of(
            EventKind.MEETING,
            EventKind.CEREMONY,
            EventKind.MEAL,
            EventKind.SPEECH,
            EventKind.SIGNING,
            EventKind.SUMMIT);
    private static final Pattern VERB = Pattern.compile("^(\\p{L}+) (.+)$");
    private static final Pattern SOMEWHERE = Pattern.compile(" (?:in|at) (?:the )?\\p{Lu}");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}]+");
    /** "Talks with the mayor scheduled for this afternoon". */
    private static final Pattern SET_FOR =
            Pattern.compile("(?<=\\p{L}) (?i:" + LISTS.anyOf("set for") + ") (?i:" + Word.FOR.spelling() + ") .*$");

    private static final Pattern END_MARKS = Pattern.compile("[.,;:]+$");

    private EntryTitles() {}

    /** "Miller: Mass in the cathedral", "Miller to celebrate Mass in the cathedral"; empty where the words make no title. */
    static Optional<String> of(Traveller traveller, EventKind kind, Status status, Claim claim) {
        return of(traveller, kind, status, dayless(claim))
                .map(title -> title
                        + claim.place()
                                .filter(place -> title.startsWith(traveller.shortName())
                                        || !TitleEnds.hasVerb(
                                                title, LISTS.occasions().keySet()))
                                .filter(place -> !title.contains(place.name()))
                                .filter(place -> claim.placeText()
                                        .filter(title::contains)
                                        .isEmpty())
                                .filter(place -> !SOMEWHERE.matcher(title).find())
                                .map(PlaceNames::where)
                                .orElse(""));
    }

    /** The words behind the day that they open with: "Friday, May 26: Talks in Lima". */
    private static String dayless(Claim claim) {
        String words = TitleStarts.strip(claim.quote());
        return claim.dateText()
                .map(day -> Pattern.compile("^(?:\\p{L}+,? )?" + Pattern.quote(TitleStarts.plain(day))
                        + "(?:,? \\d{4})?\\s*[:.–—-]+\\s*(?=\\p{L})"))
                .map(opening -> opening.matcher(words).replaceFirst(""))
                .orElse(words);
    }

    static Optional<String> of(Traveller traveller, EventKind kind, Status status, String quote) {
        String words = END_MARKS.matcher(TitleStarts.strip(quote)).replaceFirst("");
        String entry = SET_FOR.matcher(words).replaceFirst("");
        if (!MATTERS.contains(kind) || entry.length() > LONGEST || tells(traveller, entry)) {
            return Optional.empty();
        }
        Matcher verb = VERB.matcher(entry);
        Optional<String> base = verb.matches() ? base(verb.group(1), verb.group(2)) : Optional.empty();
        return Optional.of(
                base.map(does -> says(traveller, status, does, verb)).orElseGet(() -> said(traveller, entry)));
    }

    /** "Miller: Mass in the cathedral"; a sentence says itself who does it. */
    private static String said(Traveller traveller, String entry) {
        String title = Shouted.lowered(SentenceTitles.of(entry));
        return TitleEnds.hasVerb(title, LISTS.occasions().keySet()) ? title : traveller.shortName() + ": " + title;
    }

    private static String says(Traveller traveller, Status status, String base, Matcher verb) {
        String name = traveller.shortName();
        String third = LISTS.presentOf(base);
        String behind = firstDeed(verb.group(2));
        return switch (status) {
            case PLANNED -> name + " to " + base + " " + behind;
            case POSSIBLE -> name + " may " + base + " " + behind;
            case HAPPENED, CANCELLED -> name + " " + (traveller.plural() ? base : third) + " " + behind;
        };
    }

    /** The verb that the entry opens with; "talks" and "visits" before a preposition are nouns. */
    private static Optional<String> base(String first, String behind) {
        String word = first.toLowerCase(Locale.ROOT);
        boolean noun = LISTS.occasions().containsKey(word) && LISTS.is("preposition", TitleEnds.word(behind, 0));
        String next = TitleEnds.word(behind, 0);
        boolean plan = LISTS.isBase(word)
                && (LISTS.is("determiner", next) || next.endsWith("s") || Character.isUpperCase(next.charAt(0)));
        return noun ? Optional.empty() : plan ? Optional.of(word) : LISTS.baseOf(word);
    }

    /** Up to the next verb of the entry: "visits a school, meets families". */
    private static String firstDeed(String behind) {
        for (int comma = behind.indexOf(", "); comma > 0; comma = behind.indexOf(", ", comma + 2)) {
            if (LISTS.baseOf(TitleEnds.word(behind, comma + 2)).isPresent()) {
                return behind.substring(0, comma);
            }
        }
        return behind;
    }

    /** Whether the words are a sentence, or name the traveller. */
    private static boolean tells(Traveller traveller, String entry) {
        List<String> words = List.of(BETWEEN_WORDS
                .matcher(entry.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip()
                .split(" "));
        boolean names = words.stream().map(Person::fold).anyMatch(word -> isNamed(traveller, word));
        boolean pronoun = words.stream().anyMatch(word -> LISTS.is("tells", word) || LISTS.is("writer", word));
        for (int i = 1; i < words.size(); i++) {
            pronoun |= Word.THE.is(words.get(i - 1)) && LISTS.is("head of state", words.get(i));
        }
        return names || pronoun;
    }

    /** Also by a part of a name: "Miller" of "Oram-Miller". */
    private static boolean isNamed(Traveller traveller, String word) {
        return traveller.tokens().stream()
                .anyMatch(token -> List.of(token.split("-")).contains(word));
    }
}
