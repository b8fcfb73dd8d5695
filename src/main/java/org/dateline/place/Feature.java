package org.dateline.place;

/** What a place is, more finely than {@link PlaceKind}: it tells how prominent a name is and how people speak of it. */
enum Feature {
    COUNTRY(PlaceKind.COUNTRY),
    /** First-level region: a state, a province. */
    ADMIN1(PlaceKind.REGION),
    /** Second-level region: a county, a district. */
    ADMIN2(PlaceKind.REGION),
    CONTINENT(PlaceKind.REGION),
    /** A part of the world: "Southeast Asia". */
    WORLD(PlaceKind.REGION),
    /** A region without a government of its own: "New England". */
    LAND(PlaceKind.REGION),
    SEA(PlaceKind.SEA),
    LAKE(PlaceKind.SEA),
    RIVER(PlaceKind.SEA),
    /** Water that is small enough to be a stop: a bay, a harbour, a fjord, a lake. */
    BAY(PlaceKind.VENUE),
    ISLAND(PlaceKind.REGION),
    MOUNTAIN(PlaceKind.REGION),
    PARK(PlaceKind.VENUE),
    CAPITAL(PlaceKind.CITY),
    /** Seat of a first-level region. */
    REGIONAL_CITY(PlaceKind.CITY),
    /** Seat of a second-level region. */
    COUNTY_SEAT(PlaceKind.CITY),
    CITY(PlaceKind.CITY),
    /** Part of a city, or a place that is given up. */
    SECTION(PlaceKind.CITY),
    AIRPORT(PlaceKind.VENUE),
    BASE(PlaceKind.VENUE),
    SEAT(PlaceKind.VENUE),
    HEADQUARTERS(PlaceKind.VENUE),
    VENUE(PlaceKind.VENUE);

    private static final Feature[] ALL = values();

    private final PlaceKind kind;

    Feature(PlaceKind kind) {
        this.kind = kind;
    }

    PlaceKind kind() {
        return kind;
    }

    boolean isCity() {
        return kind == PlaceKind.CITY;
    }

    static Feature ofOrdinal(int ordinal) {
        return ALL[ordinal];
    }
}
