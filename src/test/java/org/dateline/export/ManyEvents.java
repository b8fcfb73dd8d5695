package org.dateline.export;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.article.Article;
import org.dateline.article.ArticleText;
import org.dateline.article.Published;
import org.dateline.article.Span;
import org.dateline.claim.Claim;
import org.dateline.claim.EventKind;
import org.dateline.claim.Status;
import org.dateline.event.Event;
import org.dateline.itinerary.Itinerary;
import org.dateline.pipeline.Reading;
import org.dateline.pipeline.Trip;
import org.dateline.place.Place;
import org.dateline.time.When;

/** A long life of travel: as many events as wanted, each told of by two of 200 articles. */
public final class ManyEvents {
    private static final int ARTICLES = 200;
    private static final String QUOTE = "President Mara Lind met 김하늘, the host; talks on \\trade\\ went on until"
            + " late in the evening, said ليلى \uD83D\uDE00, who was there, and will go on tomorrow.";
    private static final Place[] PLACES = {TripFixtures.AUCKLAND, TripFixtures.HONOLULU, TripFixtures.KUALA_LUMPUR};

    private ManyEvents() {}

    public static Trip trip(int events) {
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < ARTICLES; i++) {
            LocalDate day = LocalDate.of(2020, 1, 1).plusDays(i * 20L);
            articles.add(
                    ArticleText.of("article-" + i, Published.of(day, Published.From.GIVEN, day.toString()), QUOTE));
        }
        List<Event> all = new ArrayList<>();
        for (int i = 0; i < events; i++) {
            all.add(event(i, articles));
        }
        Itinerary itinerary = new Itinerary(
                "A life of travel",
                Optional.of("Mara Lind"),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                all);
        return new Trip(
                "life",
                itinerary,
                articles.stream()
                        .map(article -> new Reading(article, List.of(), List.of()))
                        .toList(),
                List.of());
    }

    private static Event event(int number, List<Article> articles) {
        LocalDate day = LocalDate.of(2020, 1, 1).plusDays(number / 3);
        When when = number % 3 == 0 ? When.at(day, LocalTime.of(number % 24, number % 60)) : When.of(day);
        List<Claim> claims = List.of(
                claim(articles.get(number % ARTICLES), when), claim(articles.get((number + 7) % ARTICLES), when));
        return new Event(
                "e" + number,
                "Meets 김하늘 in session " + number + ", hall; north wing",
                EventKind.values()[number % EventKind.values().length],
                when,
                Status.values()[number % 4],
                Optional.of(PLACES[number % PLACES.length]),
                List.of("김하늘", "ليلى"),
                number % 10 == 9,
                0.75,
                claims,
                List.of());
    }

    private static Claim claim(Article article, When when) {
        return new Claim(
                article.id(),
                new Span(0, article.text().length()),
                article.text(),
                EventKind.MEETING,
                Optional.of("Mara Lind"),
                List.of("김하늘"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                when,
                Optional.empty(),
                Optional.empty(),
                Status.HAPPENED,
                "Meets 김하늘");
    }
}
