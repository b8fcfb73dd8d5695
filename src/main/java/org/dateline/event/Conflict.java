package org.dateline.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.time.DateConflict;
import org.dateline.time.When;

/** What an event's claims disagree on, or what cannot be; as values, to be told in the reader's language. */
public sealed interface Conflict {
    /** What is wrong; in JSON in lower case. */
    enum Kind {
        WEEKDAY,
        SOURCES,
        ANACHRONISM,
        TRAVEL
    }

    Kind kind();

    /** Possible readings, the chosen first: days as EDTF, or names of places. */
    List<String> candidates();

    /**
     * A date's weekday and number disagree.
     *
     * @param others how many other claims are of the chosen day; where none is, the weekday was kept
     */
    record WrongWeekday(DateConflict.WrongWeekday date, LocalDate chosen, int others) implements Conflict {
        @Override
        public Kind kind() {
            return Kind.WEEKDAY;
        }

        @Override
        public List<String> candidates() {
            List<String> days =
                    new ArrayList<>(date.candidates().stream().map(When::edtf).toList());
            days.remove(chosen.toString());
            days.add(0, chosen.toString());
            return List.copyOf(days);
        }
    }

    /**
     * Articles give several days.
     *
     * @param others in order, none of them the chosen one
     * @param sources how many articles give the chosen one
     */
    record DaysDisagree(LocalDate chosen, List<LocalDate> others, int sources) implements Conflict {
        public DaysDisagree {
            others = List.copyOf(others);
        }

        @Override
        public Kind kind() {
            return Kind.SOURCES;
        }

        @Override
        public List<String> candidates() {
            return Stream.concat(Stream.of(chosen), others.stream())
                    .map(LocalDate::toString)
                    .toList();
        }

        /** All of them, in order. */
        public List<LocalDate> days() {
            return Stream.concat(Stream.of(chosen), others.stream()).sorted().toList();
        }
    }

    /**
     * A plan that a later article overtakes.
     *
     * @param how what that article tells
     * @param later the day that it tells of
     * @param elsewhere where it puts the traveller
     */
    record PlanOvertaken(LocalDate day, String place, Overtaken how, LocalDate later, String elsewhere)
            implements Conflict {
        @Override
        public Kind kind() {
            return Kind.SOURCES;
        }

        @Override
        public List<String> candidates() {
            return List.of(elsewhere, place);
        }
    }

    /** What a later article tells that a plan does not fit. */
    enum Overtaken {
        /** The traveller was somewhere else on that day. */
        ELSEWHERE,
        /** The traveller left there before. */
        LEFT_BEFORE,
        /** The traveller goes there later. */
        GOES_LATER
    }

    /**
     * Articles that a person didn't know give other days than the one that the person decided on.
     *
     * @param others in order, none of them the decided one
     */
    record AgainstDecision(LocalDate decided, List<LocalDate> others) implements Conflict {
        public AgainstDecision {
            others = List.copyOf(others);
        }

        @Override
        public Kind kind() {
            return Kind.SOURCES;
        }

        @Override
        public List<String> candidates() {
            return Stream.concat(Stream.of(decided), others.stream())
                    .map(LocalDate::toString)
                    .toList();
        }
    }

    /** A date that cannot be of the time at which it is told. */
    record Anachronism(DateConflict date) implements Conflict {
        @Override
        public Kind kind() {
            return Kind.ANACHRONISM;
        }

        @Override
        public List<String> candidates() {
            return date.candidates().stream().map(When::edtf).toList();
        }
    }

    /**
     * Places too far apart for one day.
     *
     * @param places by name, in the order of the way
     */
    record TooFar(List<String> places, double km) implements Conflict {
        public TooFar {
            places = List.copyOf(places);
        }

        @Override
        public Kind kind() {
            return Kind.TRAVEL;
        }

        @Override
        public List<String> candidates() {
            return places;
        }
    }

    /**
     * A way so much longer than the straight one, in so little time, that a sentence should tell of it; none does.
     *
     * @param before the stop that the way comes from
     * @param after the stop that it goes on to
     * @param km how much longer it makes the way
     */
    record Detour(String place, String before, String after, double km) implements Conflict {
        @Override
        public Kind kind() {
            return Kind.TRAVEL;
        }

        @Override
        public List<String> candidates() {
            return List.of(place);
        }
    }
}
