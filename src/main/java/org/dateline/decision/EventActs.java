package org.dateline.decision;

import java.time.LocalDate;
import java.util.Optional;
import org.dateline.claim.Claim;
import org.dateline.event.Event;
import org.dateline.place.Gazetteer;
import org.dateline.place.Place;
import org.dateline.time.EdtfReader;
import org.dateline.time.When;

/** What decisions on a value of an event make of it. */
final class EventActs {
    private final Gazetteer gazetteer;

    EventActs(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /**
     * The event as decided.
     *
     * @param before the value before, as it is written for people
     * @param missing why it cannot be so
     */
    record Result(Event event, Optional<String> before, Optional<String> after, Optional<Outcome.Reason> missing) {
        private static Result of(Event event, Optional<String> before, Optional<String> after) {
            return new Result(event, before, after, Optional.empty());
        }

        private static Result missing(Event event, Outcome.Reason why) {
            return new Result(event, Optional.empty(), Optional.empty(), Optional.of(why));
        }
    }

    Result apply(Act.OfEvent act, Event event) {
        if (act instanceof Act.SetDay set) {
            return day(event, set.when());
        } else if (act instanceof Act.SetTime set) {
            return time(event, set);
        } else if (act instanceof Act.SetPlace set) {
            return place(event, set.place());
        } else if (act instanceof Act.SetStatus set) {
            Event changed = event.edit().status(set.status()).event();
            return Result.of(changed, Values.of(event.status()), Values.of(set.status()));
        } else if (act instanceof Act.SetKind set) {
            Event changed = event.edit().kind(set.eventKind()).event();
            return Result.of(changed, Values.of(event.kind()), Values.of(set.eventKind()));
        } else if (act instanceof Act.SetTitle set) {
            Event changed = event.edit().title(set.title()).event();
            return Result.of(changed, Optional.of(event.title()), Optional.of(set.title()));
        } else if (act instanceof Act.SetParticipants set) {
            Event changed = event.edit().participants(set.names()).event();
            return Result.of(changed, Values.of(event.participants()), Values.of(set.names()));
        } else if (act instanceof Act.SetPart set) {
            Event changed = event.edit().related(!set.part()).event();
            return Result.of(changed, Values.of(!event.related()), Values.of(set.part()));
        } else if (act instanceof Act.ChooseReading choice) {
            return reading(event, choice.reading());
        } else if (act instanceof Act.Confirm confirm) {
            return confirmed(event, confirm);
        } else if (act instanceof Act.AddNote note) {
            return Result.of(event, Optional.empty(), Optional.of(note.text()));
        }
        throw new IllegalArgumentException("no value of an event: " + act.kind());
    }

    private static Result day(Event event, When when) {
        boolean keepsHour = event.when() instanceof When.Day
                && when instanceof When.Day day
                && day.time().isEmpty();
        When decided = keepsHour ? ((When.Day) event.when()).on(when.day().orElseThrow()) : when;
        return Result.of(event.edit().when(decided).event(), Values.of(event.when()), Values.of(decided));
    }

    private static Result time(Event event, Act.SetTime set) {
        if (!(event.when() instanceof When.Day day)) {
            return Result.missing(event, Outcome.Reason.NO_DAY);
        }
        When decided = set.time().isPresent() ? When.at(day.date(), set.time().get()) : When.of(day.date());
        return Result.of(event.edit().when(decided).event(), Values.of(day), Values.of(decided));
    }

    private Result place(Event event, Spot spot) {
        Optional<Place> place = spot.find(gazetteer);
        if (place.isEmpty()) {
            return Result.missing(event, Outcome.Reason.NO_SUCH_PLACE);
        }
        Event changed = event.edit().place(place).event();
        return Result.of(changed, Values.place(event), Values.place(changed));
    }

    private static Result reading(Event event, String reading) {
        Optional<LocalDate> day = EdtfReader.read(reading).flatMap(When::day);
        boolean given = day.isPresent()
                && (event.claims().stream().anyMatch(claim -> claim.when().day().equals(day))
                        || event.conflicts().stream()
                                .anyMatch(c -> c.candidates().contains(reading)));
        if (given) {
            return day(event, When.of(day.get()));
        }
        Optional<Place> place = event.claims().stream()
                .filter(claim -> names(claim, reading))
                .flatMap(claim -> claim.place().stream())
                .findFirst();
        if (place.isEmpty()) {
            return Result.missing(event, Outcome.Reason.NO_SUCH_READING);
        }
        Event changed = event.edit().place(place).event();
        return Result.of(changed, Values.place(event), Values.place(changed));
    }

    private static boolean names(Claim claim, String place) {
        return claim.place().filter(p -> p.name().equals(place)).isPresent()
                || claim.placeText().filter(place::equals).isPresent();
    }

    private Result confirmed(Event event, Act.Confirm confirm) {
        Event.Edit edit = event.edit();
        confirm.when().ifPresent(edit::when);
        confirm.status().ifPresent(edit::status);
        if (confirm.place().isPresent()) {
            Optional<Place> place = confirm.place().get().find(gazetteer);
            if (place.isEmpty()) {
                return Result.missing(event, Outcome.Reason.NO_SUCH_PLACE);
            }
            edit.place(place);
        }
        Event held = edit.event();
        return Result.of(held, summary(event), summary(held));
    }

    /** "2025-10-28, Lima, happened" */
    private static Optional<String> summary(Event event) {
        return Optional.of(String.join(
                ", ",
                Values.of(event.when()).orElse("-"),
                Values.place(event).orElse("-"),
                Values.of(event.status()).orElseThrow()));
    }
}
