package org.dateline.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.dateline.pipeline.Trip;
import org.dateline.web.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * What to paste into a page so that a trip shows there.
 *
 * @param page address of the trip's page: {@code https://trips.example/trips/asia-2025}
 * @param base address of the server
 * @param trip what is shown
 * @param language the language to show it in; empty for the reader's own
 * @param width of the preview in pixels; 0 for all there is
 */
public record EmbedCode(
        String page, String base, Trip trip, EmbedOptions options, Optional<Language> language, int width) {
    private static final List<Integer> WIDTHS = List.of(280, 480, 640, 0);

    /** Reads what was chosen; what is not known counts as not said. */
    static EmbedCode of(
            String base, String page, Trip trip, EmbedOptions options, @Nullable String in, @Nullable String width) {
        int pixels = WIDTHS.stream()
                .filter(each -> Integer.toString(each).equals(width))
                .findFirst()
                .orElse(0);
        return new EmbedCode(page, base, trip, options, Optional.ofNullable(in).flatMap(Language::find), pixels);
    }

    /** What was chosen, in words that tell it from every other choice. */
    String choice() {
        return options + " " + languageTag() + " " + width;
    }

    public List<Integer> widths() {
        return WIDTHS;
    }

    public String languageTag() {
        return language.map(Language::tag).orElse("");
    }

    /** The line that sizes itself. */
    public String script() {
        StringBuilder data = new StringBuilder();
        attribute(data, "view", options.view(), "both");
        attribute(data, "theme", options.theme(), "auto");
        attribute(data, "lang", languageTag(), "");
        return "<script src=\"" + escape(base) + "/embed.js\" data-trip=\"" + escape(trip.slug()) + "\"" + data
                + " async></script>";
    }

    private static void attribute(StringBuilder out, String name, String value, String usual) {
        if (!value.equals(usual)) {
            out.append(" data-")
                    .append(name)
                    .append("=\"")
                    .append(escape(value))
                    .append('"');
        }
    }

    /** The frame that needs no script. */
    public String frame(String title) {
        return "<iframe src=\"" + escape(source()) + "\" title=\"" + escape(title) + "\" width=\"100%\" height=\""
                + height() + "\" frameborder=\"0\" loading=\"lazy\"></iframe>";
    }

    /** Address of the frame; what is usual is left out of it. */
    public String source() {
        StringBuilder query = new StringBuilder();
        parameter(query, "view", options.view(), "both");
        parameter(query, "theme", options.theme(), "auto");
        parameter(query, "lang", languageTag(), "");
        return page + "/embed" + query;
    }

    private static void parameter(StringBuilder out, String name, String value, String usual) {
        if (!value.equals(usual)) {
            out.append(out.isEmpty() ? '?' : '&')
                    .append(name)
                    .append('=')
                    .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }

    /** Pixels that the view takes in an ordinary column. */
    public int height() {
        return heightOf(options.view());
    }

    /** Pixels that another view takes. */
    public int heightOf(String view) {
        return EmbedHeight.of(trip, view);
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("\"", "&quot;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}
