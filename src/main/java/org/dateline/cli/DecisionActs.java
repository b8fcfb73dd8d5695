package org.dateline.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.claim.Claim;
import org.dateline.claim.EventKind;
import org.dateline.claim.Status;
import org.dateline.decision.Act;
import org.dateline.decision.Quotation;
import org.dateline.decision.Source;
import org.dateline.decision.Spot;
import org.dateline.decision.Target;
import org.dateline.event.Event;
import org.dateline.pipeline.Trip;
import org.dateline.place.Gazetteer;
import org.dateline.place.Place;
import org.dateline.place.PlaceKind;
import org.dateline.place.PlaceLookup;
import org.dateline.time.EdtfReader;
import org.dateline.time.When;

/** What the words of {@code correct} decide, of the events as they are. */
final class DecisionActs {
    private static final Pattern POINT = Pattern.compile("(.+)@(-?\\d{1,2}(?:\\.\\d+)?),\\s*(-?\\d{1,3}(?:\\.\\d+)?)");

    private final DecisionWords words;
    private final List<Trip> trips;
    private final Gazetteer gazetteer;
    private final Console console;

    DecisionActs(DecisionWords words, List<Trip> trips, Gazetteer gazetteer, Console console) {
        this.words = words;
        this.trips = trips;
        this.gazetteer = gazetteer;
        this.console = console;
    }

    List<Act> list() throws WordsException {
        Optional<String> id = words.event();
        List<Act> acts = new ArrayList<>();
        if (words.takeAlone("add")) {
            acts.add(event());
        } else if (id.isPresent()) {
            ofEvent(find(id.get()), acts);
        } else {
            ofTrip(acts);
        }
        if (!words.rest().isEmpty()) {
            throw new WordsException("nothing is known to do with " + String.join(", ", words.rest())
                    + (id.isPresent() ? " of an event" : " without an event"));
        }
        if (acts.isEmpty()) {
            throw new WordsException("say what is decided, as day=2025-10-28");
        }
        return acts;
    }

    private Event find(String id) throws WordsException {
        return trips.stream()
                .flatMap(trip -> trip.itinerary().events().stream())
                .filter(event -> event.id().equals(id))
                .findFirst()
                .orElseThrow(() ->
                        new WordsException("there is no event " + id + "; “dateline itinerary” prints the ids of all"));
    }

    private Target target(Event event) {
        Map<String, String> texts = new HashMap<>();
        trips.forEach(trip -> trip.readings()
                .forEach(reading ->
                        texts.put(reading.article().id(), reading.article().text())));
        return Target.of(event, texts);
    }

    private void ofTrip(List<Act> acts) throws WordsException {
        words.take("traveller").map(Act.NameTraveller::new).ifPresent(acts::add);
        words.take("name").map(Act.NameTrip::new).ifPresent(acts::add);
        Optional<String> order = words.take("order");
        if (order.isPresent()) {
            acts.add(new Act.OrderTrip(number("order", order.get())));
        }
        words.take("note").map(Act.NoteTrip::new).ifPresent(acts::add);
        words.take("hide-article").map(Act.HideArticle::new).ifPresent(acts::add);
        words.take("hide-picture").map(Act.HidePicture::new).ifPresent(acts::add);
        words.take("undo").map(Act.Undo::new).ifPresent(acts::add);
    }

    private void ofEvent(Event event, List<Act> acts) throws WordsException {
        Target of = target(event);
        Optional<String> merge = words.take("merge");
        if (merge.isPresent()) {
            acts.add(new Act.Merge(of, target(find(merge.get()))));
        }
        Optional<String> split = words.take("split");
        if (split.isPresent()) {
            acts.add(new Act.Split(some(event, "split", split.get())));
        }
        Optional<String> hide = words.take("hide");
        if (hide.isPresent()) {
            acts.add(new Act.Hide(some(event, "hide", hide.get())));
        }
        Optional<String> day = words.take("day");
        if (day.isPresent()) {
            acts.add(new Act.SetDay(of, when(day.get())));
        }
        Optional<String> time = words.take("time");
        if (time.isPresent()) {
            acts.add(new Act.SetTime(of, hour(time.get())));
        }
        Optional<String> place = words.take("place");
        if (place.isPresent()) {
            acts.add(new Act.SetPlace(of, spot(place.get())));
        }
        ofWords(event, of, acts);
    }

    private void ofWords(Event event, Target of, List<Act> acts) throws WordsException {
        Optional<String> status = words.take("status");
        if (status.isPresent()) {
            acts.add(new Act.SetStatus(of, oneOf("status", Status.class, status.get())));
        }
        Optional<String> kind = words.take("kind");
        if (kind.isPresent()) {
            acts.add(new Act.SetKind(of, oneOf("kind", EventKind.class, kind.get())));
        }
        words.take("title").map(title -> new Act.SetTitle(of, title)).ifPresent(acts::add);
        words.take("participants")
                .map(names -> new Act.SetParticipants(of, names(names)))
                .ifPresent(acts::add);
        Optional<String> trip = words.take("trip");
        if (trip.isPresent()) {
            acts.add(new Act.SetPart(of, isYes("trip", trip.get())));
        }
        words.take("reading").map(reading -> new Act.ChooseReading(of, reading)).ifPresent(acts::add);
        words.take("note").map(note -> new Act.AddNote(of, note)).ifPresent(acts::add);
        if (words.takeAlone("confirm")) {
            acts.add(Act.Confirm.of(of, event));
        }
    }

    private Act event() throws WordsException {
        Optional<String> place = words.take("place");
        Optional<String> part = words.take("trip");
        return new Act.AddEvent(
                words.take("title"),
                oneOf("kind", EventKind.class, words.need("kind", "meeting")),
                when(words.need("day", "2025-10-28")),
                oneOf("status", Status.class, words.need("status", "planned")),
                place.isPresent() ? Optional.of(spot(place.get())) : Optional.empty(),
                words.take("participants").map(DecisionActs::names).orElse(List.of()),
                part.isEmpty() || isYes("trip", part.get()),
                source());
    }

    private Source source() throws WordsException {
        String quote = words.need("quote", "'what the source says'");
        Optional<String> article = words.take("article");
        if (article.isPresent()) {
            return new Source.Words(new Quotation(article.get(), OptionalInt.empty(), quote, "", "", Optional.empty()));
        }
        String title = words.need("source", "'the title of where it is from', or article=ID");
        Optional<String> url = words.take("url");
        if (url.isPresent() && !url.get().toLowerCase(Locale.ROOT).matches("https?://[^/].*")) {
            throw new WordsException("url=" + url.get() + " is no web address");
        }
        Optional<String> published = words.take("published");
        Optional<LocalDate> day = published.flatMap(EdtfReader::read).flatMap(When::day);
        if (published.isPresent() && day.isEmpty()) {
            throw new WordsException("published=" + published.get() + " is no day; write it as 2025-10-28");
        }
        return new Source.Elsewhere(title, words.take("publisher"), url, day, quote);
    }

    /** The event's sentences of these numbers, counted from 1. */
    private Target some(Event event, String name, String numbers) throws WordsException {
        List<Claim> some = new ArrayList<>();
        for (String each : numbers.split(",", -1)) {
            int number = number(name, each.strip());
            if (number > event.claims().size()) {
                throw new WordsException(name + "=" + number + ": the event has "
                        + event.claims().size() + " sentences");
            }
            some.add(event.claims().get(number - 1));
        }
        return target(event.withClaims(some));
    }

    private static int number(String name, String text) throws WordsException {
        if (!text.matches("[1-9]\\d{0,5}")) {
            throw new WordsException(name + "=" + text + " is no number; count from 1");
        }
        return Integer.parseInt(text);
    }

    private static When when(String text) throws WordsException {
        return text.equals("unknown")
                ? When.UNKNOWN
                : EdtfReader.read(text)
                        .orElseThrow(() -> new WordsException("day=" + text
                                + " is none; write 2025-10-28, 2025-10-28T14:30, 2025-10 or 2025-10-28/2025-10-30"));
    }

    private static Optional<LocalTime> hour(String text) throws WordsException {
        try {
            return text.equals("none") ? Optional.empty() : Optional.of(LocalTime.parse(text));
        } catch (DateTimeException e) {
            throw new WordsException("time=" + text + " is none; write it as 14:30, or none");
        }
    }

    private static boolean isYes(String name, String text) throws WordsException {
        if (!text.equals("yes") && !text.equals("no")) {
            throw new WordsException(name + "=" + text + ": write yes or no");
        }
        return text.equals("yes");
    }

    private static List<String> names(String text) {
        return Stream.of(text.split(";"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private static <E extends Enum<E>> E oneOf(String name, Class<E> type, String text) throws WordsException {
        List<String> known = new ArrayList<>();
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equalsIgnoreCase(text)) {
                return constant;
            }
            known.add(constant.name().toLowerCase(Locale.ROOT));
        }
        throw new WordsException(name + "=" + text + ": write one of " + String.join(", ", known));
    }

    /** "1838524", "Busan", "Villa Nova@35.1,129.04"; of several places of a name the likeliest is taken, and told. */
    private Spot spot(String text) throws WordsException {
        Matcher point = POINT.matcher(text);
        if (point.matches()) {
            return point(
                    point.group(1).strip(), Double.parseDouble(point.group(2)), Double.parseDouble(point.group(3)));
        }
        List<Place> places = new PlaceLookup(gazetteer).find(text);
        if (places.isEmpty()) {
            throw new WordsException(
                    "no place is known by the name “" + text + "”; give a point: place='" + text + "@35.1,129.04'");
        }
        Place place = places.get(0);
        if (places.size() > 1) {
            console.tell("taken for " + place.name()
                    + place.country().map(code -> " (" + code + ")").orElse("") + "; “dateline places " + text
                    + "” lists the others, whose GeoNames ids can be given");
        }
        return Spot.of(place);
    }

    private static Spot point(String name, double lat, double lon) throws WordsException {
        if (lat < -90 || lat > 90 || lon < -180 || lon > 180) {
            throw new WordsException("place=" + name + " lies on no globe: " + lat + ", " + lon);
        }
        return new Spot.Point(name, lat, lon, PlaceKind.VENUE, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
