package org.dateline.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Adds to drafts what follows from others: a region's middle, inhabitants and time zone, a venue's city. */
final class GazetteerJoins {
    private final GazetteerSources sources;
    private final Map<Integer, List<Draft>> citiesByCell = new HashMap<>();

    GazetteerJoins(GazetteerSources sources) {
        this.sources = sources;
    }

    void join() {
        Map<Draft, List<Draft>> members = new HashMap<>();
        for (Draft draft : sources.drafts) {
            if (!draft.feature.isCity()) {
                continue;
            }
            citiesByCell
                    .computeIfAbsent(cell(draft.lat, draft.lon), c -> new ArrayList<>())
                    .add(draft);
            for (Draft area : new Draft[] {sources.countries.get(draft.country), draft.region, draft.parent}) {
                if (area != null) {
                    members.computeIfAbsent(area, a -> new ArrayList<>()).add(draft);
                }
            }
        }
        members.forEach(GazetteerJoins::describe);
        pointByNamesake();
        // An area without a city of 500 is not on this map.
        sources.drafts.removeIf(draft -> !(draft.lat >= -90));
        for (Draft draft : sources.drafts) {
            if (!draft.feature.isCity() || draft.timezone.isEmpty()) {
                locate(draft);
            }
        }
    }

    /** A region's point is the middle of its cities' extent; its inhabitants are theirs; its zone is the largest's. */
    private static void describe(Draft area, List<Draft> cities) {
        double north = -90;
        double south = 90;
        double east = -180;
        double west = 180;
        Draft largest = cities.get(0);
        for (Draft city : cities) {
            north = Math.max(north, city.lat);
            south = Math.min(south, city.lat);
            east = Math.max(east, city.lon);
            west = Math.min(west, city.lon);
            if (city.feature != Feature.SECTION) {
                area.population += city.population;
            }
            if (city.population > largest.population) {
                largest = city;
            }
        }
        if (Double.isNaN(area.lat)) {
            area.lat = (north + south) / 2;
            area.lon = east - west > 180 ? largest.lon : (east + west) / 2;
        }
        area.timezone = largest.timezone;
    }

    /** A county without cities of its own lies where the city is that it is called after: Pictou County. */
    private void pointByNamesake() {
        Map<String, Draft> byName = new HashMap<>();
        for (Draft draft : sources.drafts) {
            if (draft.feature.isCity()) {
                draft.names.keySet().forEach(name -> byName.putIfAbsent(regionKey(draft) + name, draft));
            }
        }
        for (Draft draft : sources.drafts) {
            if (draft.feature != Feature.ADMIN2 || !Double.isNaN(draft.lat)) {
                continue;
            }
            Draft city = byName.get(regionKey(draft) + NameKey.normalise(CountyNames.bare(draft.name)));
            if (city != null) {
                draft.lat = city.lat;
                draft.lon = city.lon;
                draft.timezone = city.timezone;
            }
        }
    }

    private static String regionKey(Draft draft) {
        return draft.country + "." + draft.regionCode + " ";
    }

    private void locate(Draft draft) {
        boolean venue = draft.feature.kind() == PlaceKind.VENUE;
        if (!venue && !draft.timezone.isEmpty()) {
            return;
        }
        Draft nearest = nearest(draft.lat, draft.lon, null);
        if (draft.feature == Feature.SEA && (nearest == null || km(draft, nearest) > 300)) {
            int hours = (int) Math.round(draft.lon / 15);
            draft.timezone = hours == 0 ? "Etc/GMT" : "Etc/GMT" + (hours > 0 ? "-" + hours : "+" + -hours);
        } else if (draft.timezone.isEmpty() && nearest != null) {
            draft.timezone = nearest.timezone;
        }
        if (venue) {
            Draft named = draft.parent;
            Draft city = named == null ? null : nearest(draft.lat, draft.lon, NameKey.normalise(named.name));
            draft.parent = city != null ? city : nearest != null && km(draft, nearest) < 50 ? nearest : null;
            if (draft.parent != null && draft.parent.country.equals(draft.country)) {
                draft.region = draft.parent.region;
            }
        }
    }

    /** The nearest city, or the nearest of a name, within some hundred kilometres. */
    private @Nullable Draft nearest(double lat, double lon, @Nullable String name) {
        Draft best = null;
        double bestKm = Double.MAX_VALUE;
        for (int ring = 0; ring <= 5 && (best == null || ring <= 1); ring++) {
            for (int dy = -ring; dy <= ring; dy++) {
                for (int dx = -ring; dx <= ring; dx++) {
                    if (Math.max(Math.abs(dx), Math.abs(dy)) != ring) {
                        continue;
                    }
                    for (Draft city : citiesByCell.getOrDefault(cell(lat + dy, lon + dx), List.of())) {
                        boolean fits = name == null
                                ? city.feature != Feature.SECTION && !city.timezone.isEmpty()
                                : city.names.containsKey(name);
                        double km = fits ? km(lat, lon, city.lat, city.lon) : Double.MAX_VALUE;
                        if (km < bestKm) {
                            best = city;
                            bestKm = km;
                        }
                    }
                }
            }
        }
        return best;
    }

    private static int cell(double lat, double lon) {
        return (int) Math.floor(lat) * 1000 + (int) Math.floor(lon);
    }

    static double km(Draft a, Draft b) {
        return km(a.lat, a.lon, b.lat, b.lon);
    }

    /** Distance on a plane that touches the Earth between both; good enough to find a neighbour. */
    private static double km(double latA, double lonA, double latB, double lonB) {
        double dy = latA - latB;
        double dx = (lonA - lonB) * Math.cos(Math.toRadians((latA + latB) / 2));
        return 111.2 * Math.sqrt(dx * dx + dy * dy);
    }
}
