package org.dateline.article.page;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.article.Published;
import org.jsoup.nodes.Document;

/** Turns a stamp in universal time into the day at the paper, where the data of the page name one zone for its own. */
final class HomeZone {
    /** {@code "timezone":"America/Lima"}, {@code "timeZone":{"short":"PET","long":"America/Lima"}} */
    private static final Pattern ZONE =
            Pattern.compile("(?i:time_?zone)\\W{1,12}(?:[a-z]{1,10}\\W{1,4}\\w{1,5}\\W{1,4}){0,2}"
                    + "[a-z]{0,8}\\W{0,4}\\b([A-Z][a-z]+/[A-Z][A-Za-z_]+)");

    private static final Pattern UNIVERSAL = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d.*(Z|[+]00:?00)");

    private HomeZone() {}

    static Published day(Published stated, Document page) {
        if (!UNIVERSAL.matcher(stated.evidence()).matches()) {
            return stated;
        }
        Set<String> zones = page.select("script:not([src])").stream()
                .flatMap(script -> ZONE.matcher(script.data()).results())
                .map(match -> match.group(1))
                .collect(Collectors.toSet());
        return zones.size() == 1 ? at(stated, zones.iterator().next()) : stated;
    }

    private static Published at(Published stated, String zone) {
        try {
            OffsetDateTime stamp = OffsetDateTime.parse(stated.evidence());
            return Published.of(
                    stamp.atZoneSameInstant(ZoneId.of(zone)).toLocalDate(), Published.From.METADATA, stated.evidence());
        } catch (DateTimeException e) {
            // a zone or a stamp that there isn't
            return stated;
        }
    }
}
