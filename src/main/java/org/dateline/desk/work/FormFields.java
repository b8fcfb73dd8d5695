package org.dateline.desk.work;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.decision.Spot;
import org.dateline.place.PlaceKind;
import org.dateline.time.EdtfReader;
import org.dateline.time.When;

/** The fields of a form that was filled in, read one by one; what is wrong is kept and told with the form. */
public final class FormFields {
    private static final int LONGEST = 2_000;
    private static final String UNKNOWN = "unknown";
    private static final Pattern DIGITS = Pattern.compile("[1-9]\\d{0,9}");
    private static final Pattern HOUR = Pattern.compile("\\d{2}:\\d{2}");

    private final Map<String, List<String>> values;
    private final List<FormFault> faults = new ArrayList<>();

    public FormFields(Map<String, List<String>> values) {
        this.values = values;
    }

    public List<FormFault> faults() {
        return List.copyOf(faults);
    }

    /** As it was filled in, without spaces around it; empty where it wasn't. */
    public String text(String field) {
        String text = values.getOrDefault(field, List.of()).stream()
                .findFirst()
                .orElse("")
                .strip();
        if (text.length() > LONGEST) {
            fault(field, "is longer than 2,000 letters; shorten it");
            return text.substring(0, LONGEST);
        }
        return text;
    }

    /** Empty where it wasn't filled in. */
    Optional<String> find(String field) {
        return Optional.of(text(field)).filter(text -> !text.isEmpty());
    }

    /** What was chosen of several. */
    public List<String> all(String field) {
        return values.getOrDefault(field, List.of());
    }

    boolean has(String field) {
        return values.containsKey(field);
    }

    /** Tells what is wrong with a field; with the form as a whole where it is named "". */
    public void fault(String field, String message) {
        faults.add(new FormFault(field, message));
    }

    /** What has to be filled in. */
    public String need(String field, String message) {
        String text = text(field);
        if (text.isEmpty()) {
            fault(field, message);
        }
        return text;
    }

    /** A day, a month, days from one to another; "unknown" and nothing are unknown. */
    Optional<When> when(String field) {
        String text = text(field);
        if (text.isEmpty() || text.equalsIgnoreCase(UNKNOWN)) {
            return Optional.of(When.UNKNOWN);
        }
        Optional<When> when = EdtfReader.read(text);
        if (when.isEmpty()) {
            fault(field, "write a day as 2025-10-28, a month as 2025-10, days as 2025-10-28/2025-10-30, or unknown");
        }
        return when;
    }

    Optional<LocalTime> hour(String field) {
        Optional<String> text = find(field);
        try {
            if (text.isPresent() && HOUR.matcher(text.get()).matches()) {
                return Optional.of(LocalTime.parse(text.get()));
            }
        } catch (DateTimeException noHour) {
            fault(field, "write the hour as 14:30, or leave it empty");
            return Optional.empty();
        }
        if (text.isPresent()) {
            fault(field, "write the hour as 14:30, or leave it empty");
        }
        return Optional.empty();
    }

    Optional<LocalDate> day(String field) {
        Optional<String> text = find(field);
        Optional<LocalDate> day = text.flatMap(EdtfReader::read).flatMap(When::day);
        if (text.isPresent() && day.isEmpty()) {
            fault(field, "write the day as 2025-10-28, or leave it empty");
        }
        return day;
    }

    <E extends Enum<E>> Optional<E> oneOf(String field, Class<E> type) {
        String text = text(field);
        Optional<E> found = Stream.of(type.getEnumConstants())
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst();
        if (found.isEmpty()) {
            fault(field, "choose one of them");
        }
        return found;
    }

    /** One name a line, or parted by semicolons. */
    List<String> names(String field) {
        return Stream.of(text(field).split("[;\\n\\r]+"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    /** A place of the gazetteer by its number, or a point by its name and where it is; empty where neither is filled in. */
    Optional<Spot> spot(String known, String name, String at) {
        Optional<String> id = find(known);
        if (id.isPresent()) {
            if (DIGITS.matcher(id.get()).matches()) {
                return Optional.of(new Spot.Known(Long.parseLong(id.get())));
            }
            fault(known, "choose one of the places");
            return Optional.empty();
        }
        return find(at).isPresent() ? point(name, at) : Optional.empty();
    }

    private Optional<Spot> point(String name, String at) {
        String[] parts = text(at).split("[,;\\s]+");
        OptionalDouble lat = parts.length == 2 ? degrees(parts[0], 90) : OptionalDouble.empty();
        OptionalDouble lon = parts.length == 2 ? degrees(parts[1], 180) : OptionalDouble.empty();
        if (lat.isEmpty() || lon.isEmpty()) {
            fault(at, "write latitude and longitude in degrees, as 35.1, 129.04");
            return Optional.empty();
        }
        String called = need(name, "say what the place is called");
        return called.isEmpty()
                ? Optional.empty()
                : Optional.of(new Spot.Point(
                        called,
                        lat.getAsDouble(),
                        lon.getAsDouble(),
                        PlaceKind.VENUE,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }

    private static OptionalDouble degrees(String text, int most) {
        try {
            double degrees = Double.parseDouble(text);
            return Math.abs(degrees) <= most ? OptionalDouble.of(degrees) : OptionalDouble.empty();
        } catch (NumberFormatException noNumber) {
            return OptionalDouble.empty();
        }
    }
}
