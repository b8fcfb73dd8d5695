package org.dateline.decision;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.dateline.claim.EventKind;
import org.dateline.claim.Status;
import org.dateline.event.Correction;
import org.dateline.event.Event;
import org.dateline.time.EdtfReader;
import org.dateline.time.When;

/** What a person can decide. */
public sealed interface Act {
    Correction.Kind kind();

    /** Of an event that was read. */
    sealed interface OfEvent extends Act {
        Target of();
    }

    /** Of how claims make events. */
    sealed interface OfClaims extends OfEvent {}

    /** Of a whole trip. */
    sealed interface OfTrip extends Act {}

    /** The day, or the days or month that is all one knows; the hour stays where only the day is given. */
    record SetDay(Target of, When when) implements OfEvent {
        @Override
        public Correction.Kind kind() {
            return Correction.Kind.DAY;
        }
    }

    /** The hour by the clock of the place; empty for none. */
    record SetTime(Target of, Optional<LocalTime> time) implements OfEvent {
        @Override
        public Correction.Kind kind() {
            return Correction.Kind.TIME;
        }
    }

    record SetPlace(Target of, Spot place) implements OfEvent {
        @Override
        public Correction.Kind kind() {
            return Correction.Kind.PLACE;
        }
    }

    record SetStatus(Target of, Status status) implements OfEvent {
        @Override
        public Correction.Kind kind() {
            return Correction.Kind.STATUS;
        }
    }

    record SetKind(Target of, EventKind eventKind) implements OfEvent {
        @Override
        public Correction.Kind kind() {
            return Correction.Kind.KIND;
        }
    }

    record SetTitle(Target of, String title) implements OfEvent {
        @Override
        public Correction.Kind kind() {
            return Correction.Kind.TITLE;
        }
    }

    record SetParticipants(Target of, List<String> names) implements OfEvent {
        public SetParticipants {
            names = List.copyOf(names);
        }

        @Override
        public Correction.Kind kind() {
            return Correction.Kind.PARTICIPANTS;
        }
    }

    /** Whether it is part of the trip. */
    record SetPart(Target of, boolean part) implements OfEvent {
        @Override
        public Correction.Kind kind() {
            return Correction.Kind.TRIP;
        }
    }

    /**
     * One of the readings that its claims allow.
     *
     * @param reading a day as EDTF, or a place's name, as a conflict or a claim of the event gives it
     */
    record ChooseReading(Target of, String reading) implements OfEvent {
        @Override
        public Correction.Kind kind() {
            return Correction.Kind.READING;
        }
    }

    /** That it is so. What is given holds also where it is read otherwise later. */
    record Confirm(Target of, Optional<When> when, Optional<Spot> place, Optional<Status> status) implements OfEvent {
        /** That an event is as it is now. What cannot be written down as EDTF is confirmed as it is read. */
        public static Confirm of(Target of, Event event) {
            Optional<When> when =
                    EdtfReader.read(Values.of(event.when()).orElse("")).filter(read -> read.equals(event.when()));
            return new Confirm(of, when, event.place().map(Spot::of), Optional.of(event.status()));
        }

        @Override
        public Correction.Kind kind() {
            return Correction.Kind.CONFIRM;
        }
    }

    record AddNote(Target of, String text) implements OfEvent {
        @Override
        public Correction.Kind kind() {
            return Correction.Kind.NOTE;
        }
    }

    /** That two events are one, under the name of the first. */
    record Merge(Target of, Target with) implements OfClaims {
        @Override
        public Correction.Kind kind() {
            return Correction.Kind.MERGE;
        }
    }

    /** That these claims tell of an event of their own. */
    record Split(Target of) implements OfClaims {
        @Override
        public Correction.Kind kind() {
            return Correction.Kind.SPLIT;
        }
    }

    /** That these claims don't count, and aren't shown. */
    record Hide(Target of) implements OfClaims {
        @Override
        public Correction.Kind kind() {
            return Correction.Kind.HIDE;
        }
    }

    /**
     * An event that was not read.
     *
     * @param title empty for one made of the other values
     */
    record AddEvent(
            Optional<String> title,
            EventKind eventKind,
            When when,
            Status status,
            Optional<Spot> place,
            List<String> participants,
            boolean part,
            Source source)
            implements Act {
        public AddEvent {
            participants = List.copyOf(participants);
        }

        @Override
        public Correction.Kind kind() {
            return Correction.Kind.ADD;
        }
    }

    /** That an article is read as if it weren't there. */
    record HideArticle(String article) implements OfTrip {
        @Override
        public Correction.Kind kind() {
            return Correction.Kind.HIDE_ARTICLE;
        }
    }

    /** That an article's picture is not shown with this trip, though its host may be asked. */
    record HidePicture(String article) implements OfTrip {
        @Override
        public Correction.Kind kind() {
            return Correction.Kind.HIDE_PICTURE;
        }
    }

    record NameTraveller(String name) implements OfTrip {
        @Override
        public Correction.Kind kind() {
            return Correction.Kind.TRAVELLER;
        }
    }

    record NameTrip(String name) implements OfTrip {
        @Override
        public Correction.Kind kind() {
            return Correction.Kind.NAME;
        }
    }

    /**
     * Where the trip stands among others.
     *
     * @param position counted from 1; trips without one come behind
     */
    record OrderTrip(int position) implements OfTrip {
        @Override
        public Correction.Kind kind() {
            return Correction.Kind.ORDER;
        }
    }

    /** A word to readers of the trip. */
    record NoteTrip(String text) implements OfTrip {
        @Override
        public Correction.Kind kind() {
            return Correction.Kind.NOTE;
        }
    }

    /** That an earlier decision doesn't hold; undone itself, that it does. */
    record Undo(String decision) implements Act {
        @Override
        public Correction.Kind kind() {
            return Correction.Kind.UNDO;
        }
    }
}
