package org.dateline.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.claim.Claim;
import org.dateline.sentence.EnglishLexicon;

/** Places that are only passed: "flew to Quito via Lima", "changed trains in Lima", "our layover was at Lima". */
public final class OnTheWay {
    private static final EnglishLexicon LISTS = EnglishLexicon.load();
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}’'-]+");
    private static final Pattern END_OF_PART = Pattern.compile("[.;:!?]");

    private OnTheWay() {}

    /** Whether all that is told of the event is that its place is passed: "a layover at the airport in Lima, Peru". */
    public static boolean isAll(Event event) {
        Set<String> passed = event.claims().stream()
                .filter(OnTheWay::isPassed)
                .map(Claim::quote)
                .collect(Collectors.toSet());
        return event.claims().stream().map(Claim::quote).allMatch(passed::contains);
    }

    private static boolean isPassed(Claim claim) {
        return before(claim)
                .map(before -> END_OF_PART.split(before, -1))
                .map(parts -> parts[parts.length - 1].toLowerCase(Locale.ROOT).strip())
                .filter(words -> isPassing(List.of(BETWEEN_WORDS.split(words))))
                .isPresent();
    }

    /** What the sentence says before it names the place. */
    private static Optional<String> before(Claim claim) {
        String quote = claim.quote();
        return claim.placeText().map(quote::indexOf).filter(at -> at >= 0).map(at -> quote.substring(0, at));
    }

    /** Whether they end in what passes a place, but for words like "was at the". */
    private static boolean isPassing(List<String> words) {
        int last = words.size() - 1;
        while (last > 0
                && !LISTS.is("passing", words.get(last))
                && (LISTS.is("preposition", words.get(last))
                        || LISTS.is("determiner", words.get(last))
                        || LISTS.is("be", words.get(last)))) {
            last--;
        }
        if (last < 0) {
            return false;
        }
        boolean changes =
                last > 0 && LISTS.is("rides", words.get(last)) && LISTS.is("changes ride", words.get(last - 1));
        return changes || LISTS.is("passing", words.get(last));
    }
}
