package org.dateline.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.dateline.pipeline.Trip;

/** An answer by oEmbed 1.0. */
record Oembed(
        String version,
        String type,
        @JsonProperty("provider_name") String providerName,
        @JsonProperty("provider_url") String providerUrl,
        String title,
        @JsonProperty("cache_age") int cacheAge,
        String html,
        int width,
        int height) {
    private static final int HOUR_SECONDS = 3600;

    static Oembed of(Trip trip, String base, int width, int height) {
        String title = trip.itinerary().title();
        String html = "<iframe src=\"" + escape(base + "/trips/" + trip.slug() + "/embed") + "\" title=\""
                + escape(title) + "\" width=\"100%\" height=\"" + height
                + "\" frameborder=\"0\" loading=\"lazy\"></iframe>";
        return new Oembed("1.0", "rich", "Dateline", base, title, HOUR_SECONDS, html, width, height);
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("\"", "&quot;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}
