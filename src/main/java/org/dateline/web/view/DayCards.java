package org.dateline.web.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.itinerary.Stop;
import org.dateline.pipeline.Trip;
import org.dateline.web.card.DayCard;
import org.dateline.web.text.Wording;

/** Makes the picture of a day: what the page tells of it. */
public final class DayCards {
    /** Events that a picture tells at most. */
    private static final int MOST = 8;

    private DayCards() {}

    /** Empty where that is no day of the trip. */
    public static Optional<DayCard> of(Trip trip, String iso, Wording wording) {
        Optional<LocalDate> date = DateText.parseDay(iso);
        Parts parts = Parts.of(trip, Parts.Size.PAGE);
        TripView view =
                TripViews.of(trip, wording, "", parts, date.map(parts::at).orElse(1));
        List<DayView> days =
                view.days().stream().filter(day -> day.iso().equals(iso)).toList();
        if (date.isEmpty() || days.isEmpty()) {
            return Optional.empty();
        }
        List<Stop> stops = trip.itinerary().stops();
        Set<String> lit = IntStream.range(0, stops.size())
                .filter(i -> stops.get(i).days().contains(date.get()))
                .mapToObj(i -> Integer.toString(i + 1))
                .collect(Collectors.toSet());
        return Optional.of(new DayCard(
                view.title(),
                days.get(0).heading(),
                days.stream().flatMap(day -> day.places().stream()).distinct().collect(Collectors.joining(", ")),
                entries(days, new Words(wording)),
                Stream.of(view.asOf(), wording.texts().drawnFrom())
                        .filter(line -> !line.isEmpty())
                        .toList(),
                lit,
                TripViews.picture(trip, wording, DayCard.WIDTH - 2.0 * DayCard.EDGE, DayCard.MAP, DayCard.ENLARGED)));
    }

    private static List<DayCard.Entry> entries(List<DayView> days, Words words) {
        List<EventView> events =
                days.stream().flatMap(day -> day.events().stream()).toList();
        List<DayCard.Entry> entries = new ArrayList<>();
        for (EventView event : events.subList(0, Math.min(MOST, events.size()))) {
            String told = Stream.of(
                            event.status().equals("happened") ? "" : event.statusLabel(),
                            event.unconfirmed(),
                            event.time(),
                            event.kindLabel(),
                            event.place().orElse(""))
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(" · "));
            entries.add(new DayCard.Entry(event.title(), event.status(), told));
        }
        if (events.size() > MOST) {
            entries.add(new DayCard.Entry(words.texts().moreStops(events.size() - MOST), "", ""));
        }
        return entries;
    }
}
