package org.dateline.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.place.PlaceKind;
import org.dateline.place.PlaceMention;
import org.dateline.place.PlaceRole;
import org.jspecify.annotations.Nullable;

/** Tells which of the places behind a verb say where its subject is, by the words before them. */
final class LocationFrames {
    /** A noun's places stand near it. */
    private static final int NOMINAL_REACH = 6;

    private final EnglishLexicon lists;
    private final GoverningPreposition prepositions;
    private final PlaceLists placeLists;
    private final NamedOnlyPlaces namedOnly;
    private final MatterPlaces matters;

    LocationFrames(EnglishLexicon lists) {
        this.lists = lists;
        this.prepositions = new GoverningPreposition(lists);
        this.placeLists = new PlaceLists(lists);
        this.namedOnly = new NamedOnlyPlaces(lists);
        this.matters = new MatterPlaces(lists);
    }

    /** Where the subject is, where it is only going, and where it comes from. */
    record Found(List<PlaceMention> places, List<PlaceMention> destinations, List<PlaceMention> origins) {}

    private enum Relation {
        HERE,
        AHEAD,
        BEHIND
    }

    Found read(SentenceTokens words, ClausePredicate head, PredicateClass sense, int from, int end) {
        Found found = new Found(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        PlaceMention previous = null;
        String previousPreposition = GoverningPreposition.NONE;
        int listFrom = 0;
        int gap = 0;
        for (PlaceMention mention : words.places()) {
            int at = words.tokenAt(mention.span().start());
            if (at >= from && at < end && isOccasionOf(words, head, mention)) {
                add(found, Relation.HERE, mention);
                continue;
            }
            if (at < from || at >= end || !LocationCues.isLocation(words, mention) || isOfOffice(words, head, at)) {
                continue;
            }
            boolean listed = previous != null && placeLists.isListed(words, gap, at);
            listFrom = listed ? listFrom : at;
            String preposition = listed ? previousPreposition : prepositions.find(words, at, from, head);
            boolean container = previous != null && placeLists.isContainer(words, previous, mention, at);
            gap = words.tokenAt(mention.span().end());
            if (container) {
                continue;
            }
            previous = mention;
            previousPreposition = preposition;
            if (!namedOnly.contains(words, mention, preposition) && !matters.has(words, mention, head)) {
                relation(words, head, sense, preposition, listFrom)
                        .ifPresent(relation -> add(found, relation, mention));
            }
        }
        return found;
    }

    /** "Miller's Lima stop", "held her Lima talks": the place before a noun of occasion; of a country only for a visit. */
    private boolean isOccasionOf(SentenceTokens words, ClausePredicate head, PlaceMention mention) {
        int noun = words.tokenAt(mention.span().end());
        PredicateClass occasion =
                words.touchesNext(noun - 1) ? null : lists.occasions().get(words.word(noun));
        boolean own = head.nominal()
                ? noun == head.at()
                : noun > head.at() && (head.sense().needsOccasion() || isObject(words, head, mention));
        if (occasion == null || !own || words.isCapital(noun) || mention.role() == PlaceRole.DEMONYM) {
            return false;
        }
        return mention.place()
                .filter(place -> place.kind() == PlaceKind.CITY
                        || occasion == PredicateClass.VISIT
                                && place.kind() == PlaceKind.COUNTRY
                                && place.name().equals(mention.text()))
                .isPresent();
    }

    /** "Addressed a Lima rally": nothing but an article stands between the verb and the place. */
    private boolean isObject(SentenceTokens words, ClausePredicate head, PlaceMention mention) {
        int at = words.tokenAt(mention.span().start());
        boolean there = head.sense().isPresence() && head.sense() != PredicateClass.ACT; // not "praised the Lima talks"
        return there && (at == head.next() || at == head.next() + 1 && lists.is("determiner", words.word(head.next())));
    }

    /** "Ada Miller, head of the bureau in Lima, spoke": where somebody holds an office. */
    private boolean isOfOffice(SentenceTokens words, ClausePredicate head, int at) {
        for (int i = at - 1; i > Math.max(0, at - OFFICE_REACH) && at < head.group(); i--) {
            if (words.is(i, Word.COMMA)) {
                int noun = lists.is("determiner", words.word(i + 1)) ? i + 2 : i + 1;
                return words.person(i - 1) != null
                        && lists.isTitle(words.word(noun))
                        && words.has(at, head.group(), Word.COMMA);
            }
        }
        return false;
    }

    private static final int OFFICE_REACH = 12;

    private static void add(Found found, Relation relation, PlaceMention mention) {
        switch (relation) {
            case HERE -> found.places().add(mention);
            case AHEAD -> found.destinations().add(mention);
            case BEHIND -> found.origins().add(mention);
        }
    }

    private Optional<Relation> relation(
            SentenceTokens words, ClausePredicate head, PredicateClass sense, String preposition, int at) {
        boolean departs = sense == PredicateClass.DEPARTURE;
        boolean travels = sense == PredicateClass.TRAVEL;
        boolean ahead =
                at < head.at() && words.is(words.firstWord(), Word.BEFORE); // "before the vote in Lima, she said"
        if (!head.nominal() && (ahead || isOfAnotherTime(words, head, sense, at))) {
            return Optional.empty();
        }
        if (lists.is("at-place", preposition)) {
            boolean leaves = departs && (words.has(head.next(), at, Word.FOR) || words.has(head.next(), at, Word.TO));
            return Optional.of(leaves ? Relation.AHEAD : Relation.HERE);
        }
        if (at < head.at()) {
            Relation left = departs ? Relation.HERE : travels ? Relation.BEHIND : null;
            return Word.FROM.is(preposition) ? Optional.ofNullable(left) : Optional.empty();
        }
        if (head.nominal() && Word.THROUGH.is(preposition)) {
            return Optional.of(Relation.HERE); // "a parade through Lima"
        }
        if (lists.is("to-place", preposition)) {
            return departs ? Optional.of(Relation.AHEAD) : when(reaches(head, sense, at), Relation.HERE);
        }
        if (Word.FROM.is(preposition)) {
            boolean from = (sense == PredicateClass.BEGIN || sense == PredicateClass.SPEECH)
                    && head.form() != null
                    && head.form().places('F');
            return departs || from
                    ? Optional.of(Relation.HERE)
                    : when(travels || sense == PredicateClass.ARRIVAL, Relation.BEHIND);
        }
        if (Word.FOR.is(preposition)) {
            return when(departs || travels, Relation.AHEAD);
        }
        return when(preposition.equals(GoverningPreposition.OBJECT) && isObject(head.form(), sense), Relation.HERE);
    }

    private static Optional<Relation> when(boolean holds, Relation relation) {
        return holds ? Optional.of(relation) : Optional.empty();
    }

    /** "To Lima" behind a verb that leads there, or behind a noun like "visit". */
    private static boolean reaches(ClausePredicate head, PredicateClass sense, int at) {
        VerbForm form = head.form();
        boolean arrives = sense == PredicateClass.VISIT || sense == PredicateClass.ARRIVAL;
        return form == null ? arrives && at - head.at() <= NOMINAL_REACH : form.places('T') || arrives;
    }

    private static boolean isObject(@Nullable VerbForm form, PredicateClass sense) {
        return form == null ? sense == PredicateClass.VISIT : form.places('O');
    }

    /** "Spoke ahead of the summit in Lima", "came back from a trip to Lima": a place of what was before or comes later. */
    private boolean isOfAnotherTime(SentenceTokens words, ClausePredicate head, PredicateClass sense, int at) {
        boolean faces =
                sense == PredicateClass.ATTEND && words.is(head.next(), Word.BEFORE); // "appeared before a court"
        List<String> between = words.between(head.next() + (faces ? 1 : 0), at);
        int from = between.indexOf(Word.FROM.spelling());
        boolean back =
                from >= 0 && between.subList(from, between.size()).stream().anyMatch(lists.tripNouns()::contains);
        return back || between.stream().anyMatch(word -> lists.is("later", word));
    }
}
