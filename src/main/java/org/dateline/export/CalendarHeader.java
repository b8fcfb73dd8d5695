package org.dateline.export;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Source;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.dateline.pipeline.Trip;

/** What a calendar says of itself: its name, where it comes from, and how often to ask again. */
final class CalendarHeader {
    private static final Duration REFRESH = Duration.ofHours(6);

    private CalendarHeader() {}

    static List<Property> properties(Trip trip, Instant changed, int dated, int undated, Links links) {
        String name = CalendarText.line(trip.itinerary().title());
        String about = about(trip, dated, undated);
        List<Property> properties = new ArrayList<>();
        properties.add(ImmutableVersion.VERSION_2_0);
        properties.add(new ProdId("-//Dateline//Dateline//EN"));
        properties.add(ImmutableCalScale.GREGORIAN);
        properties.add(ImmutableMethod.PUBLISH);
        properties.add(new Name(new ParameterList(), name));
        properties.add(new XProperty("X-WR-CALNAME", name));
        properties.add(new Description(about));
        properties.add(new XProperty("X-WR-CALDESC", about));
        properties.add(new LastModified(changed));
        properties.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), REFRESH));
        properties.add(new XProperty("X-PUBLISHED-TTL", REFRESH.toString()));
        links.trip(trip.slug()).ifPresent(url -> properties.add(new Url(URI.create(url))));
        links.calendar(trip.slug())
                .ifPresent(url -> properties.add(new Source(new ParameterList(List.of(Value.URI)), url)));
        return properties;
    }

    private static String about(Trip trip, int dated, int undated) {
        StringBuilder about = new StringBuilder();
        about.append(dated).append(dated == 1 ? " event" : " events").append(" read from ");
        int articles = trip.readings().size();
        about.append(articles).append(articles == 1 ? " article." : " articles.");
        if (undated > 0) {
            about.append(' ').append(undated);
            about.append(undated == 1 ? " event has" : " events have");
            about.append(" no known date and cannot be shown in a calendar.");
        }
        return about.toString();
    }
}
