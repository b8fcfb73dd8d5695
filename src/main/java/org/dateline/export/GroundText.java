package org.dateline.export;

import java.util.Optional;
import org.dateline.article.Span;
import org.dateline.claim.Claim;
import org.dateline.claim.Ground;
import org.dateline.claim.PersonGround;
import org.dateline.claim.Rule;
import org.dateline.claim.StatusGround;

/** Says by which rule a claim came by its day, place, person or status, and on which words. */
final class GroundText {
    private GroundText() {}

    /** "there “there”: the place named before". */
    static String of(Ground ground, Claim claim) {
        String words = ground.words()
                .flatMap(span -> words(span, claim))
                .map(text -> " \u201C" + text + "\u201D")
                .orElse("");
        return Notation.name(ground.rule()) + words + ": " + of(ground.rule());
    }

    /** " “is due to”: what tells how sure it is"; begins with a space or a comma. */
    static String of(StatusGround ground) {
        String words = ground.words().isEmpty() ? "" : " “" + EventReasons.oneLine(ground.words()) + "”";
        return words
                + switch (ground.reason()) {
                    case CUE -> words.isEmpty() ? "" : ", a cue";
                    case PAST -> ", told in the past";
                    case PERFECT -> ", told as over by then";
                    case AHEAD -> ", its day is after that of publication";
                    case ANNOUNCED -> ", announced";
                    case FACT -> ", told as a fact of no later day";
                };
    }

    /** " “he”: a pronoun for the traveller, last named in sentence 3". */
    static String of(PersonGround ground, Claim claim) {
        String words = ground.words()
                .flatMap(span -> words(span, claim))
                .map(text -> " “" + text + "”")
                .orElse("");
        String last = ground.named().isPresent()
                ? "last named in sentence " + ground.named().getAsInt()
                : "who is named in no sentence before";
        return words
                + switch (ground.reference()) {
                    case NAME -> ", by name";
                    case PRONOUN -> ", a pronoun for the traveller, " + last;
                    case TITLE -> ", a title for the traveller, " + last;
                    case NOUN -> ", a noun for the traveller, " + last;
                    case TRIP -> ", whose trip it is, " + last;
                    case SPEAKER -> ", who speaks";
                    case RECEIVED -> ", who is received or met, " + last;
                    case UNSAID -> ", not said; the traveller is " + last;
                    case ARTICLE -> ", not said; the article tells of the traveller, " + last;
                    case TELLER -> ", who tells of the journey";
                };
    }

    private static Optional<String> words(Span span, Claim claim) {
        int start = span.start() - claim.span().start();
        int end = span.end() - claim.span().start();
        boolean inside = start >= 0 && end <= claim.quote().length();
        return inside ? Optional.of(EventReasons.oneLine(claim.quote().substring(start, end))) : Optional.empty();
    }

    private static String of(Rule rule) {
        return switch (rule) {
            case OWN -> "in its own words";
            case ITEM -> "named in an item of a schedule";
            case HERE -> "where the report was written";
            case THERE -> "the place named before";
            case HOST_COUNTRY -> "the country that receives";
            case CARRIED -> "still as told before";
            case SHARED -> "the one day of its sentence";
            case HEADING -> "from the heading above";
            case ENTRY -> "the day of its entry";
            case MORNING -> "where the day before ended";
            case HOUR_OF_HEADING -> "an hour of the day in the heading above";
            case PAIRED -> "beside its own in a list";
            case BESIDE -> "it stands beside, and no verb joins them";
            case DATELINE -> "where the report was written, as news of its day mostly is";
            case NEWS -> "news of the day of its report";
            case PRESENT -> "told as of now: the day of publication";
            case PUBLICATION -> "told without a day: the day of publication";
            case TRANSCRIPT -> "from the lines above a transcript";
            case TITLE -> "from the article's title";
            case STAY -> "the days of a stay";
            case COUNTED -> "so many days before or after another";
            case NEAR_DESTINATION -> "near enough to be reached on the same day";
            case LEFT -> "where the way begins";
            case GIVEN -> "given by hand";
            case NONE -> "not told";
        };
    }
}
