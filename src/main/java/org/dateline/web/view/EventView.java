package org.dateline.web.view;

import java.util.List;
import java.util.Optional;

/**
 * An event as a reader sees it.
 *
 * @param href its address on the trip's page
 * @param aliases ids of events that are told under it
 * @param foreign whether its title is in the articles' language, not in the reader's
 * @param told its title in the articles' language, where it has another; else empty
 * @param unconfirmed says so where a plan's day is past and no later article tells that it was; else empty
 * @param putTogether says so where no statement gives both its day and its place; else empty
 * @param time local time of day; empty where it is not known
 * @param when the date in words
 * @param machine for the {@code datetime} attribute; empty where HTML has no value for it
 * @param exact whether the day is known
 * @param apart whether it stands in a list of its own, not under a day
 * @param zone IANA name of the zone that its time is in, where the place is known
 * @param stop number of the stop it belongs to
 * @param picture address of a picture of its article, the first time that it is shown, and where it may be
 * @param lead the sentence to show first
 * @param claims its statements, not more than a page bears
 * @param more how many more there are, and where; else empty
 * @param corrections what people decided of it, in English
 * @param sources "3 statements in 2 articles"
 */
public record EventView(
        String id,
        String href,
        List<String> aliases,
        String title,
        boolean foreign,
        String told,
        String kind,
        String kindLabel,
        String status,
        String statusLabel,
        String unconfirmed,
        String putTogether,
        String time,
        String when,
        String machine,
        boolean exact,
        boolean apart,
        Optional<String> zone,
        Optional<String> place,
        Optional<Integer> stop,
        String participants,
        boolean related,
        Optional<String> picture,
        ClaimView lead,
        List<ClaimView> claims,
        String more,
        List<ConflictView> conflicts,
        List<String> corrections,
        String sources) {
    public EventView {
        aliases = List.copyOf(aliases);
        claims = List.copyOf(claims);
        conflicts = List.copyOf(conflicts);
        corrections = List.copyOf(corrections);
    }
}
