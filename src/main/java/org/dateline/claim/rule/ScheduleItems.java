package org.dateline.claim.rule;

import java.util.List;
import java.util.Optional;
import org.dateline.claim.ClaimDraft;
import org.dateline.claim.Ground;
import org.dateline.claim.Rule;
import org.dateline.claim.context.Context;
import org.dateline.claim.context.DiscourseState;
import org.dateline.place.PlaceKind;
import org.dateline.place.PlaceMention;
import org.dateline.sentence.ClauseReader;
import org.dateline.sentence.EnglishLexicon;
import org.dateline.sentence.Factuality;
import org.dateline.sentence.FactualityCue;
import org.dateline.sentence.LocationCues;
import org.dateline.sentence.ParsedSentence;
import org.dateline.sentence.PredicateClass;
import org.dateline.sentence.SentenceTokens;
import org.dateline.sentence.Subject;
import org.dateline.sentence.VerbForm;
import org.dateline.time.DateMention;
import org.dateline.time.TimexType;

/** "9 am – Young people, Lima": an item of a schedule that only names whom or what, and where. */
public final class ScheduleItems implements SentenceRule {
    private static final EnglishLexicon LISTS = EnglishLexicon.load();

    @Override
    public boolean fillsIn() {
        return true;
    }

    @Override
    public List<ClaimDraft> claims(ParsedSentence sentence, Context context) {
        SentenceTokens words = sentence.words();
        List<DateMention> dates = context.state().scheduleDates();
        boolean others = sentence.clauses().stream().anyMatch(s -> s.subject().kind() == Subject.Kind.NAMED);
        boolean ownDate =
                words.dates().stream().anyMatch(d -> d.when().first().isPresent() && d.type() == TimexType.DATE);
        boolean sure = LISTS.cues()
                .strongest(words.withoutDates(0, words.size()))
                .filter(mood -> mood != Factuality.PLANNED)
                .isEmpty();
        if (!context.state().inSchedule()
                || dates.size() != 1
                || others
                || ownDate
                || !sure
                || !context.cast().namesTraveller()) {
            return List.of();
        }
        Optional<PlaceMention> place = place(words, context.state());
        place.ifPresent(
                found -> context.state().at(List.of(found), words.sentence().paragraph(), false));
        return place.map(found -> ClaimDraft.presence(
                                words, PredicateClass.VISIT, FactualityCue.FACT, VerbForm.Tense.PRESENT)
                        .nominal(true)
                        .on(dates.get(0), dates.get(0).when(), Ground.of(Rule.HEADING))
                        .at(found, Ground.of(Rule.ITEM)))
                .map(List::of)
                .orElse(List.of());
    }

    private static Optional<PlaceMention> place(SentenceTokens words, DiscourseState state) {
        return words.places().stream()
                .filter(ClauseReader::isLiteral)
                .filter(m -> LocationCues.isStop(m.place().orElseThrow()) && LocationCues.isWhereabouts(words, m))
                .filter(m -> m.place().orElseThrow().kind() == PlaceKind.CITY
                        || m.place().orElseThrow().kind() == PlaceKind.VENUE)
                .filter(m -> state.headingArea()
                        .map(area -> area.sameCountry(m.place().orElseThrow()))
                        .orElse(true))
                .filter(m -> words.size() <= LocationCues.ITEM_WORDS
                        || LocationCues.isPlaced(words, m)
                                && !state.isKnownElsewhere(m.place().orElseThrow()))
                .findFirst();
    }
}
