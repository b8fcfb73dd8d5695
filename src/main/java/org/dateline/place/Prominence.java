package org.dateline.place;

/**
 * How likely news is to mean a place, all else unknown: about the decimal logarithm of its inhabitants, with what
 * people go by besides (capitals and whole countries are named more often than their size says).
 */
final class Prominence {
    private Prominence() {}

    static double of(Feature feature, long population, String country) {
        double size = Math.log10(Math.max(population, 100));
        return size(feature, size) + (feature.isCity() ? ofNews(country) : 0);
    }

    /** News in English tells more of places where English is spoken. */
    private static double ofNews(String country) {
        return switch (country) {
            case "US" -> 0.6;
            case "GB", "CA", "AU", "IE", "NZ" -> 0.4;
            default -> 0;
        };
    }

    private static double size(Feature feature, double size) {
        return switch (feature) {
            case COUNTRY -> size + 2.5;
            case CONTINENT -> 9;
            case WORLD -> 8;
            case ADMIN1 -> size - 0.6;
            case ADMIN2 -> Math.max(size - 1.6, 1.5);
            case CAPITAL -> size + 1.5;
            case REGIONAL_CITY -> size + 0.5;
            case COUNTY_SEAT -> size + 0.2;
            case CITY -> size;
            case SECTION -> Math.max(size, 3.5) - 0.3;
            case SEA -> 7;
            case LAND -> 6;
            case RIVER, LAKE, ISLAND, BAY, SEAT -> 5.5;
            case MOUNTAIN, PARK, BASE, HEADQUARTERS, VENUE -> 5;
            case AIRPORT -> 4.5;
        };
    }
}
