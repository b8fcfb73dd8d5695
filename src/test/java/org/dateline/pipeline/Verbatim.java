package org.dateline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dateline.article.Article;
import org.dateline.claim.Claim;
import org.dateline.event.Event;

/** Holds what a trip quotes against the articles as they were given: whole sentences, with the words of day and place. */
final class Verbatim {
    private Verbatim() {}

    static void assertClaims(Trip trip, List<Article> given) {
        Map<String, Article> articles = given.stream().collect(Collectors.toMap(Article::id, Function.identity()));
        assertThat(trip.itinerary().events()).flatExtracting(Event::claims).isNotEmpty();
        for (Event event : trip.itinerary().events()) {
            for (Claim claim : event.claims()) {
                assertClaim(claim, Objects.requireNonNull(articles.get(claim.article()), claim.article()));
            }
        }
    }

    private static void assertClaim(Claim claim, Article article) {
        String text = article.text();
        assertThat(article.sentences())
                .extracting(sentence -> sentence.span().in(text))
                .contains(claim.quote());
        claim.dateSpan().ifPresent(span -> assertThat(claim.dateText()).contains(span.in(text)));
        claim.placeSpan().ifPresent(span -> assertThat(claim.placeText()).contains(span.in(text)));
    }
}
