package org.dateline.web.view;

import java.util.List;
import java.util.Optional;
import org.dateline.web.map.RouteMap;

/**
 * A trip as its page shows it.
 *
 * @param headline the title, in which no country's name is broken over lines
 * @param foreign whether the title is in the articles' language, not in the reader's
 * @param href its page, in the language that was chosen
 * @param dates "24–30 October 2025"; empty where no day is known
 * @param standfirst the trip in two sentences; empty where no stop is known
 * @param facts "3 stops from Lima", "14,300 km as the crow flies", "5 articles"
 * @param asOf up to which day the articles tell
 * @param days in order; those of the trip alone
 * @param spans events that say no more than that the trip is on
 * @param background related events, in order
 * @param undated events of the trip whose date is not known
 * @param corrections what people decided of it, in English
 * @param parts the way to its other parts, where it is told in several
 * @param keys what the marks of the map mean, of those that are on it
 * @param data for the scripts, as JSON that may stand in an HTML page
 * @param jsonLd the same for search engines
 */
public record TripView(
        String slug,
        String title,
        String headline,
        boolean foreign,
        String href,
        String description,
        String dates,
        String standfirst,
        List<String> facts,
        String asOf,
        List<DayView> days,
        List<EventView> spans,
        List<EventView> background,
        List<EventView> undated,
        List<StripDay> strip,
        List<ArticleRow> articles,
        List<ProblemRow> problems,
        List<String> corrections,
        Optional<RouteMap> map,
        List<MapKey> keys,
        Optional<PartLinks> parts,
        String mapLabel,
        String data,
        String jsonLd) {
    private static final int LONG_TITLE = 52;

    public TripView {
        facts = List.copyOf(facts);
        days = List.copyOf(days);
        spans = List.copyOf(spans);
        background = List.copyOf(background);
        undated = List.copyOf(undated);
        strip = List.copyOf(strip);
        keys = List.copyOf(keys);
        articles = List.copyOf(articles);
        problems = List.copyOf(problems);
        corrections = List.copyOf(corrections);
    }

    /** Whether the headline takes more than a line in the size that is meant for most. */
    public boolean isTitleLong() {
        return title.length() > LONG_TITLE;
    }

    public boolean isEmpty() {
        return days.isEmpty() && spans.isEmpty() && background.isEmpty() && undated.isEmpty();
    }

    /** Whether there are so many events that a browser had better lay out only those in view. */
    public boolean isLong() {
        return eventCount() > 30;
    }

    /** How much the days hold: few, many or lots of events; a printed briefing tells less of each the more there are. */
    public String size() {
        int events = days.stream().mapToInt(d -> d.events().size()).sum();
        return events <= 10 ? "few" : events <= 24 ? "many" : "lots";
    }

    public int eventCount() {
        return days.stream().mapToInt(d -> d.events().size()).sum() + spans.size() + background.size() + undated.size();
    }

    /** The first day of which something is known, as ISO writes it; empty for none. */
    public String firstDay() {
        return days.stream()
                .map(DayView::iso)
                .filter(iso -> !iso.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** Address of a part's page. */
    public String part(int number) {
        return Paths.part(slug, number);
    }

    /** Address of its page without a language; the addresses of its files start with it. */
    public String path() {
        return Paths.trip(slug);
    }
}
