package org.dateline.claim.rule;

import java.util.ArrayList;
import java.util.List;
import org.dateline.article.Sentence;
import org.dateline.claim.ClaimDraft;
import org.dateline.claim.Ground;
import org.dateline.claim.Rule;
import org.dateline.claim.context.Context;
import org.dateline.claim.context.DiscourseState;
import org.dateline.claim.context.ScheduleHeading;
import org.dateline.place.PlaceMention;
import org.dateline.sentence.FactualityCue;
import org.dateline.sentence.LocationCues;
import org.dateline.sentence.ParsedSentence;
import org.dateline.sentence.PredicateClass;
import org.dateline.sentence.SentenceTokens;
import org.dateline.sentence.VerbForm;
import org.dateline.time.DateMention;
import org.dateline.time.When;

/** "Thursday, March 7 (Lima)": opens a day, and says where it is spent. */
public final class HeadingClaims implements SentenceRule {
    @Override
    public List<ClaimDraft> claims(ParsedSentence sentence, Context context) {
        SentenceTokens words = sentence.words();
        DiscourseState state = context.state();
        if (!ScheduleHeading.is(words, sentence.clauses()) || context.report().opens(words)) {
            return List.of();
        }
        List<DateMention> dates = dates(words);
        List<PlaceMention> places = places(words);
        if (Signature.is(sentence, context)) {
            return List.of();
        }
        if (dates.isEmpty()
                && words.sentence().kind() == Sentence.Kind.HEADING
                && !ScheduleHeading.isPlaceOnly(words, places)) {
            state.otherHeading();
            return List.of();
        }
        boolean dateline = context.report()
                .written()
                .filter(written -> places.equals(List.of(written)))
                .isPresent();
        if (dateline && dates.isEmpty()) {
            return List.of(); // on a line of its own
        }
        boolean route =
                dates.isEmpty() && state.isDayAbove() && state.headingPlaces().isEmpty();
        List<DateMention> days = route ? state.headingDates() : dates;
        state.heading(days, places);
        if (words.sentence().kind() == Sentence.Kind.PROSE && ScheduleHeading.isEntryOfProse(words)) {
            state.inline(words.sentence().paragraph());
        }
        List<PlaceMention> stops = days.isEmpty() ? places : state.headingPlaces();
        if (days.isEmpty() || stops.isEmpty() || !context.cast().namesTraveller()) {
            return List.of();
        }
        context.used().addAll(days);
        return DayLists.isList(words, context, 2) ? listed(words, days, stops) : claims(words, days, stops);
    }

    /** "October 15: Lima; October 16: Arequipa": each day with its own place. */
    private static List<ClaimDraft> listed(SentenceTokens words, List<DateMention> days, List<PlaceMention> stops) {
        return DatePlaceAttachment.of(words, days, stops).stream()
                .flatMap(pair -> claims(words, List.of(pair.date()), pair.places()).stream())
                .toList();
    }

    /** "3 May 2015: In April I wrote of people in Lima who …": a long sentence behind its day names more than where it is spent. */
    private static boolean isLongEntry(SentenceTokens words, List<PlaceMention> places) {
        int day = words.dates().stream()
                .mapToInt(date -> date.span().start())
                .min()
                .orElse(0);
        return words.size() > ENTRY_WORDS
                && ScheduleHeading.isEntryOfProse(words)
                && places.stream().allMatch(place -> place.span().start() > day);
    }

    private static final int ENTRY_WORDS = 30;

    static List<DateMention> dates(SentenceTokens words) {
        return words.dates().stream()
                .filter(ScheduleHeading::isDays)
                .filter(date -> !ScheduleHeading.isGivenUp(words, date))
                .toList();
    }

    static List<PlaceMention> places(SentenceTokens words) {
        List<PlaceMention> named = words.places().stream()
                .filter(m -> LocationCues.isLocation(words, m)
                        && LocationCues.isStop(m.place().orElseThrow()))
                .filter(m -> ScheduleHeading.names(words, m))
                .toList();
        return isLongEntry(words, named) ? List.of() : ScheduleHeading.withoutContainers(words, named);
    }

    private static List<ClaimDraft> claims(SentenceTokens words, List<DateMention> days, List<PlaceMention> places) {
        List<When> whens = DateRanges.read(days);
        Ground ground = Ground.of(Rule.HEADING);
        List<ClaimDraft> claims = new ArrayList<>();
        for (int i = 0; i < whens.size(); i++) {
            When when = whens.get(i);
            DateMention day = days.get(Math.min(i, days.size() - 1));
            boolean each = whens.size() == 1 && when.day().isPresent() || places.size() == 1;
            for (PlaceMention place : places) {
                ClaimDraft draft = ClaimDraft.presence(
                                words, PredicateClass.VISIT, FactualityCue.FACT, VerbForm.Tense.PRESENT)
                        .on(day, when, ground)
                        .at(place, ground);
                claims.add(each ? draft : draft.absent());
            }
        }
        return claims;
    }
}
