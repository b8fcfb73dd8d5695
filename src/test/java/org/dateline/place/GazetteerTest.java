package org.dateline.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.dateline.Loaded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerTest {
    private static final Gazetteer GAZETTEER = Loaded.gazetteer();

    @ParameterizedTest
    @CsvSource({
        "Busan, CITY, KR",
        "Pusan, CITY, KR",
        "são paulo, CITY, BR",
        "SAO PAULO, CITY, BR",
        "Nukuʻalofa, CITY, TO",
        "Nuku'alofa, CITY, TO",
        "İstanbul, CITY, TR",
        "서울, CITY, KR",
        "St. Louis, CITY, US",
        "Burma, COUNTRY, MM",
        "South Korean, COUNTRY, KR",
        "Calif., REGION, US",
        "N.S.W., REGION, AU",
        "Harris County, REGION, US",
        "Osan Air Base, VENUE, KR",
        "the Blue House, VENUE, KR",
        "Kuala Lumpur International Airport, VENUE, MY",
    })
    void aNameFindsItsMostProminentPlace(String name, PlaceKind kind, String country) {
        Place place = GAZETTEER.listByName(name).get(0);
        assertThat(place.kind()).isEqualTo(kind);
        assertThat(place.country()).contains(country);
        assertThat(place.timezone()).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"Strait of Malacca", "the South China Sea", "Southeast Asia", "Indo-Pacific", "Middle East", "Africa"})
    void seasAndPartsOfTheWorldHaveNoCountry(String name) {
        Place place = GAZETTEER.listByName(name).get(0);
        assertThat(place.country()).isEmpty();
        assertThat(place.kind()).isIn(PlaceKind.SEA, PlaceKind.REGION);
    }

    @Test
    void countriesHaveGeoNamesIdAndPoint() {
        Place malaysia = GAZETTEER.findCountry("my").orElseThrow();
        assertThat(malaysia.geonameid()).hasValue(1733045);
        assertThat(malaysia.lat()).isEqualTo(2.5);
        assertThat(malaysia.lon()).isEqualTo(112.5);
    }

    @Test
    void aVenueKnowsItsCity() {
        Place base = GAZETTEER.listByName("Osan Air Base").get(0);
        assertThat(base.city()).contains("Pyeongtaek");
        assertThat(GAZETTEER.findCity(base).orElseThrow().country()).contains("KR");
        Place seat = GAZETTEER.listByName("White House").get(0);
        assertThat(GAZETTEER.findCity(seat).orElseThrow().geonameid()).hasValue(4140963);
    }

    @Test
    void aCityKnowsItsRegion() {
        Place houston = GAZETTEER.findById(4699066).orElseThrow();
        assertThat(GAZETTEER.findRegionOf(houston).orElseThrow().name()).isEqualTo("Texas");
    }

    @Test
    void namesDoNotDependOnTheLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(GAZETTEER.listByName("ISTANBUL").get(0).country()).contains("TR");
            assertThat(GAZETTEER.findCountry("it").orElseThrow().name()).isEqualTo("Italy");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void unknownNamesAndIdsFindNothing() {
        assertThat(GAZETTEER.listByName("Qwertyuiopville")).isEmpty();
        assertThat(GAZETTEER.listByName("")).isEmpty();
        assertThat(GAZETTEER.findById(-1)).isEmpty();
        assertThat(GAZETTEER.findById(0)).isEmpty();
        assertThat(GAZETTEER.findById(Long.MAX_VALUE)).isEmpty();
        assertThat(GAZETTEER.findCountry("zz")).isEmpty();
    }

    @Test
    void aDamagedIndexIsRefusedWithAMessage() throws IOException {
        byte[] index;
        try (InputStream in = Gazetteer.class.getResourceAsStream(Gazetteer.RESOURCE)) {
            index = java.util.Objects.requireNonNull(in).readAllBytes();
        }
        byte[] changed = index.clone();
        changed[index.length / 2] ^= 1;
        refused(changed, "damaged");
        refused(java.util.Arrays.copyOf(index, index.length / 3), "damaged");
        refused(new byte[0], "is not one");
        refused(
                "no index at all, but a text of some length, which goes on"
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8),
                "is not one");
        byte[] other = index.clone();
        other[7]++;
        refused(other, "version");
    }

    @ParameterizedTest
    @CsvSource({"91, 10", "-90.5, 10", "10, 181", "0, 0"})
    void aPointThatCannotBeIsRefusedWithAMessage(double lat, double lon) {
        Draft venue = new Draft(Feature.VENUE, "Example Hall", 0, lat, lon, "DE", "");
        venue.name("Example Hall", NameUse.MAIN);
        refused(GazetteerWriter.write(java.util.List.of(venue)), "Example Hall");
    }

    @Test
    void aPointThatCanBeIsRead() throws IOException {
        Draft venue = new Draft(Feature.VENUE, "Example Hall", 0, -89.5, 179.5, "AQ", "");
        venue.name("Example Hall", NameUse.MAIN);
        Gazetteer gazetteer =
                Gazetteer.read(new ByteArrayInputStream(GazetteerWriter.write(java.util.List.of(venue))), -1);
        assertThat(gazetteer.listByName("example hall").get(0).lat()).isEqualTo(-89.5);
    }

    @ParameterizedTest
    @CsvSource({
        "Köln, Cologne",
        "Zürich, Zurich",
        "Göteborg, Gothenburg",
        "Cluain Meala, Clonmel",
        "Ludhiāna, Ludhiana",
        "Sevilla, Seville",
    })
    void aCityIsShownByItsEnglishName(String name, String shown) {
        assertThat(GAZETTEER.listByName(name).get(0).name()).isEqualTo(shown);
        assertThat(GAZETTEER.listByName(shown).get(0).name()).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "Co. Mayo, IE", "County Mayo, IE", "Laguna Province, PH", "Negros Occidental, PH", "Timaru District, NZ",
        "Hepburn Shire, AU", "Waterloo Region, CA", "Pictou County, CA", "Miami-Dade, US", "Benue State, NG",
        "Guma Local Government Area, NG", "Lebanon Co., US",
    })
    void aCountyHasTheFormsOfItsCountry(String name, String country) {
        Place place = GAZETTEER.listByName(name).get(0);
        assertThat(place.kind()).isEqualTo(PlaceKind.REGION);
        assertThat(place.country()).contains(country);
    }

    @ParameterizedTest
    @CsvSource({
        "'Paris, Texas', Paris, US",
        "'Springfield, Mo.', Springfield, US",
        "'Lamar County, Texas', Lamar County, US",
        "'Paris, Lamar County, Texas', Paris, US",
        "kul, Kuala Lumpur International Airport, MY",
        "JFK, John F. Kennedy International Airport, US",
        "MY, Malaysia, MY",
        "1735161, Kuala Lumpur, MY",
        "' são paulo ', São Paulo, BR",
    })
    void aPlaceIsLookedUpAsPeopleWriteIt(String written, String name, String country) {
        assertThat(new PlaceLookup(GAZETTEER).find(written))
                .filteredOn(place -> place.name().equals(name))
                .isNotEmpty()
                .allMatch(place -> place.country().equals(java.util.Optional.of(country)));
    }

    @Test
    void capitalsAreACodeFirst() {
        PlaceLookup lookup = new PlaceLookup(GAZETTEER);
        assertThat(lookup.find("KUL").get(0).kind()).isEqualTo(PlaceKind.VENUE);
        assertThat(lookup.find("Kul").get(0).kind()).isEqualTo(PlaceKind.CITY);
    }

    @ParameterizedTest
    @CsvSource({"'Paris, Tokyo'", "','", "''", "'...'", "9999999999", "zzz", "'Paris, Texas, France'"})
    void whatIsNoPlaceFindsNone(String written) {
        assertThat(new PlaceLookup(GAZETTEER).find(written)).isEmpty();
    }

    @Test
    void aPostOfficeIsATownWhereNoLargerOneIs() {
        assertThat(GAZETTEER.listByName("Saulsbury"))
                .anyMatch(p -> p.region().equals(java.util.Optional.of("TN")) && p.lat() > 35 && p.lat() < 35.1);
        assertThat(GAZETTEER.listByName("Knoxville"))
                .filteredOn(p -> p.region().equals(java.util.Optional.of("TN")))
                .hasSize(1);
    }

    private static void refused(byte[] index, String message) {
        assertThatThrownBy(() -> Gazetteer.read(new ByteArrayInputStream(index), -1))
                .isInstanceOf(GazetteerException.class)
                .hasMessageContaining(message)
                .hasMessageContaining("build it");
    }
}
