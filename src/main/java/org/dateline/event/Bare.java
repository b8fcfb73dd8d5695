package org.dateline.event;

import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.person.Traveller;
import org.dateline.sentence.Word;

/** What a title says that tells of being at a place and no more, from what says least. */
public enum Bare {
    PASSES,
    LEAVES,
    STAYS,
    VISITS,
    TRAVELS,
    ARRIVES;

    /** Which of them the event's title is; empty where it tells of a deed, or of no place. */
    public static Optional<Bare> of(Traveller traveller, Event event) {
        if (event.place().isEmpty()) {
            return Optional.empty();
        }
        String title = plain(event.title());
        return Stream.of(values())
                .filter(bare -> title.equals(plain(bare.title(traveller, event))))
                .findFirst();
    }

    /** The title that says it of the event's place: "Miller arrives in Lima". */
    public String title(Traveller traveller, Event event) {
        return switch (this) {
            case PASSES -> EventTitles.passes(traveller, event);
            case LEAVES -> EventTitles.leaves(traveller, event);
            case STAYS -> EventTitles.stays(traveller, event);
            case VISITS -> EventTitles.visits(traveller, event);
            case TRAVELS -> EventTitles.travels(traveller, event);
            case ARRIVES -> EventTitles.arrives(traveller, event);
        };
    }

    public boolean isMove() {
        return this == TRAVELS || this == ARRIVES;
    }

    /** Whether it tells of being there without coming or going. */
    public boolean isThere() {
        return this == STAYS || this == VISITS;
    }

    private static String plain(String title) {
        return title.replace(" " + Word.THE.spelling() + " ", " ");
    }
}
