package org.dateline.place;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The places of the world by name and by id: cities from 500 inhabitants, countries, regions, counties, parts of the
 * world, waters, islands, mountains, airports, and venues that news of travel names. Immutable; share one.
 *
 * <p>{@code load().listByName("Busan")} begins with Busan in South Korea.
 */
public final class Gazetteer {
    /** Stands before an airport's code where its names are. */
    static final String AIRPORT = "iata ";

    /** The index on the class path. */
    static final String RESOURCE = "/org/dateline/place/gazetteer.bin";

    private final GazetteerIndex index;
    private final Map<String, Integer> countries;
    private final Map<String, Integer> capitals;

    /** A place with its row. */
    private record Met(int row, Optional<Place> place) {}

    /** The places of all rows but the first. */
    private record MetSeveral(int[] rows, List<Place> places) {}

    /** Places that were asked for last: an article's candidates are much the same as those of the one before. By several threads. */
    private final @Nullable Met[] met = new Met[1 << 12];

    private final @Nullable MetSeveral[] metSeveral = new MetSeveral[1 << 12];

    private Gazetteer(GazetteerIndex index) {
        this.index = index;
        this.countries = new LinkedHashMap<>();
        for (int place = 0; place < index.size(); place++) {
            if (index.feature(place) != Feature.COUNTRY) {
                break;
            }
            countries.put(index.countryCode(place), place);
        }
        this.capitals = new HashMap<>();
        for (int place = countries.size(); place < index.size(); place++) {
            if (index.feature(place) == Feature.CAPITAL) {
                capitals.merge(
                        index.countryCode(place), place, (a, b) -> index.population(a) >= index.population(b) ? a : b);
            }
        }
    }

    /**
     * Loads the index from the class path.
     *
     * @throws GazetteerException when it is missing or damaged
     */
    public static Gazetteer load() {
        URL resource = Gazetteer.class.getResource(RESOURCE);
        if (resource == null) {
            throw new GazetteerException(
                    "the gazetteer's index is missing (" + RESOURCE + "); build it (mvn process-classes)");
        }
        try {
            URLConnection connection = resource.openConnection();
            try (InputStream in = connection.getInputStream()) {
                return read(in, connection.getContentLength());
            }
        } catch (IOException e) {
            throw new GazetteerException("the gazetteer's index cannot be read: " + e.getMessage(), e);
        }
    }

    /** Reads an index from a stream, as {@link #load()} does from the class path; its length is negative where not known. */
    static Gazetteer read(InputStream in, int length) throws IOException {
        return new Gazetteer(GazetteerIndex.read(in, length));
    }

    /**
     * All places of a name, more prominent first. Case, diacritics, hyphens and points do not count.
     *
     * <p>{@code listByName("são paulo")} begins with the city of Brazil.
     */
    public List<Place> listByName(String name) {
        int[] postings = index.find(NameKey.of(NameKey.normalise(name)));
        if (postings == null) {
            return List.of();
        }
        Set<Integer> seen = new LinkedHashSet<>();
        List<Place> places = new ArrayList<>();
        for (int posting : postings) {
            if (seen.add(GazetteerIndex.place(posting))) {
                places.add(place(GazetteerIndex.place(posting)));
            }
        }
        return places;
    }

    /** The place with a GeoNames id. */
    public Optional<Place> findById(long geonameid) {
        if (geonameid <= 0 || geonameid > Integer.MAX_VALUE) {
            return Optional.empty();
        }
        int place = index.findById((int) geonameid);
        return place == GazetteerIndex.NONE ? Optional.empty() : Optional.of(place(place));
    }

    /** The airport with an IATA code, in either case: "KUL". */
    public Optional<Place> findAirport(String iata) {
        int[] postings = index.find(NameKey.of(AIRPORT + iata.toLowerCase(Locale.ROOT)));
        return postings == null ? Optional.empty() : Optional.of(place(GazetteerIndex.place(postings[0])));
    }

    /** The country of an ISO 3166-1 alpha-2 code, in either case. */
    public Optional<Place> findCountry(String iso) {
        Integer place = countries.get(iso.toUpperCase(Locale.ROOT));
        return place == null ? Optional.empty() : Optional.of(place(place));
    }

    /** The capital of the country of an ISO 3166-1 alpha-2 code in capitals; the largest where it has several. */
    public Optional<Place> findCapital(String iso) {
        Integer place = capitals.get(iso);
        return place == null ? Optional.empty() : Optional.of(place(place));
    }

    /** The first-level region (state, province) that a place lies in. */
    public Optional<Place> findRegionOf(Place place) {
        if (place.country().isEmpty() || place.region().isEmpty()) {
            return Optional.empty();
        }
        String country = place.country().get();
        String region = place.region().get();
        for (int at = countries.size(); at < index.size() && index.feature(at) == Feature.ADMIN1; at++) {
            if (index.countryCode(at).equals(country) && index.regionCode(at).equals(region)) {
                return Optional.of(place(at));
            }
        }
        return Optional.empty();
    }

    /**
     * The city that a venue stands in or serves; for a city itself.
     *
     * <p>Of Osan Air Base it is Pyeongtaek.
     */
    public Optional<Place> findCity(Place place) {
        if (place.kind() == PlaceKind.CITY) {
            return Optional.of(place);
        }
        if (place.city().isEmpty()) {
            return Optional.empty();
        }
        Place nearest = null;
        for (Place candidate : listByName(place.city().get())) {
            boolean city = candidate.kind() == PlaceKind.CITY;
            if (city && (nearest == null || place.distanceKm(candidate) < place.distanceKm(nearest))) {
                nearest = candidate;
            }
        }
        return Optional.ofNullable(nearest);
    }

    GazetteerIndex index() {
        return index;
    }

    /** The value of a row of the index. */
    Place place(int row) {
        return some(row).orElseThrow();
    }

    /** The same for who keeps it as one that may be missing. */
    Optional<Place> some(int row) {
        Met before = met[row & met.length - 1];
        if (before != null && before.row() == row) {
            return before.place();
        }
        Optional<Place> place = Optional.of(read(row));
        met[row & met.length - 1] = new Met(row, place);
        return place;
    }

    /** The values of all rows but the first: of places in the order of likelihood the runners-up. */
    List<Place> behindFirst(int[] rows) {
        if (rows.length < 2) {
            return List.of();
        }
        int at = Arrays.hashCode(rows) & metSeveral.length - 1;
        MetSeveral before = metSeveral[at];
        if (before != null && Arrays.equals(before.rows(), rows)) {
            return before.places();
        }
        List<Place> places = new ArrayList<>(rows.length - 1);
        for (int i = 1; i < rows.length; i++) {
            places.add(place(rows[i]));
        }
        List<Place> kept = List.copyOf(places);
        metSeveral[at] = new MetSeveral(rows, kept);
        return kept;
    }

    private Place read(int row) {
        Feature feature = index.feature(row);
        String country = index.countryCode(row);
        String region = index.regionCode(row);
        String timezone = index.timezone(row);
        int id = index.id(row);
        int parent = index.parent(row);
        Optional<String> city = feature.kind() == PlaceKind.VENUE && parent != GazetteerIndex.NONE
                ? Optional.of(index.name(parent))
                : Optional.empty();
        return new Place(
                index.name(row),
                feature.kind(),
                country.isEmpty() ? Optional.empty() : Optional.of(country),
                region.isEmpty() ? Optional.empty() : Optional.of(region),
                index.lat(row),
                index.lon(row),
                id == 0 ? OptionalLong.empty() : OptionalLong.of(id),
                timezone.isEmpty() ? Optional.empty() : Optional.of(timezone),
                index.population(row),
                city);
    }
}
