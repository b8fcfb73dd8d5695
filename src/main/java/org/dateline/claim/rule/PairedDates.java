package org.dateline.claim.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dateline.article.Sentence;
import org.dateline.claim.ClaimDraft;
import org.dateline.claim.Ground;
import org.dateline.claim.Rule;
import org.dateline.claim.context.Context;
import org.dateline.claim.context.ScheduleHeading;
import org.dateline.sentence.Clause;
import org.dateline.sentence.EnglishLexicon;
import org.dateline.sentence.Factuality;
import org.dateline.sentence.FactualityCue;
import org.dateline.sentence.LocationCues;
import org.dateline.sentence.OthersDays;
import org.dateline.sentence.ParsedSentence;
import org.dateline.sentence.PredicateClass;
import org.dateline.sentence.SentenceTokens;
import org.dateline.sentence.Subject;
import org.dateline.sentence.VerbForm;
import org.dateline.sentence.Word;
import org.dateline.time.DateForm;
import org.dateline.time.DateMention;
import org.dateline.time.When;

/** "Lima is next on May 3, then Quito on the 5th": days that no clause has used, with the places that stand by them. */
public final class PairedDates implements SentenceRule {
    private static final EnglishLexicon LISTS = EnglishLexicon.load();

    @Override
    public List<ClaimDraft> claims(ParsedSentence sentence, Context context) {
        SentenceTokens words = sentence.words();
        List<DateMention> days = days(sentence, context);
        if (days.isEmpty()
                || RemoteWords.areIn(words)
                || isAsked(sentence)
                || Signature.is(sentence, context)
                || !context.cast().namesTraveller()
                || context.cast().opensWithAnother(words)) {
            return List.of();
        }
        List<DatePlaceAttachment.Pair> pairs = DayLists.pairs(words, days, context.report());
        TripSentence told = TripSentence.of(sentence, days, pairs.size() > 1, context);
        Rule rule = pairs.size() > 1 && told.sure() && speaksOfMoves(sentence) ? Rule.PAIRED : Rule.BESIDE;
        List<ClaimDraft> claims = new ArrayList<>();
        for (DatePlaceAttachment.Pair pair : pairs) {
            boolean taken = pair.places().size() > 2
                    || context.used().contains(pair.date())
                    || rule == Rule.BESIDE
                            && (isOfOthers(sentence, context) && !isSpent(words, pair)
                                    || isOfOtherMatter(sentence, pair));
            if (!taken && !told.isAnothers(pair)) {
                claims.addAll(claims(words, pair, rule, told.sure(), context));
            }
        }
        return claims;
    }

    private static List<DateMention> days(ParsedSentence sentence, Context context) {
        SentenceTokens words = sentence.words();
        if (words.dates().isEmpty()) {
            return List.of();
        }
        boolean schedule = context.state().inSchedule();
        return words.dates().stream()
                .filter(d -> !context.used().contains(d)
                        && !SentenceDays.isAnachronism(d)
                        && !context.report().isOfDateline(words, d))
                .filter(d -> d.when().day().isPresent() && !OthersDays.isOfMatter(words, d) && !isLongAgo(d, context))
                .filter(d -> !ReportedDate.is(words, d, sentence.clauses()) && !ScheduleHeading.isGivenUp(words, d))
                .filter(d -> schedule ? !SentenceDays.isPartOfToday(d) : d.form() != DateForm.Plain.CLOCK)
                .filter(d -> !isNotOn(words, words.tokenAt(d.span().start()) - 1))
                .toList();
    }

    /** "The landing of 1944" in what is news today: history. */
    private static boolean isLongAgo(DateMention date, Context context) {
        return context.report()
                .published()
                .filter(day -> date.form().isCalendarDay()
                        && date.when().day().orElseThrow().isBefore(day.minusYears(YEARS_AGO)))
                .isPresent();
    }

    private static final int YEARS_AGO = 2;

    private static boolean speaksOfMoves(ParsedSentence sentence) {
        return sentence.words().sentence().kind() != Sentence.Kind.PROSE
                || LocationCues.speaksOf(sentence.words())
                || sentence.clauses().stream().anyMatch(s -> s.sense().travelWeight() >= 2);
    }

    private static List<ClaimDraft> claims(
            SentenceTokens words, DatePlaceAttachment.Pair pair, Rule rule, boolean sure, Context context) {
        DateMention date = pair.date();
        When when = DateRanges.whole(SentenceDays.whole(words, date));
        FactualityCue cue = LocationCues.cue(words, date, pair.places());
        Factuality mood = cue.mood();
        if (mood == Factuality.DENIED) {
            return List.of();
        }
        boolean present = mood != Factuality.CANCELLED && mood != Factuality.POSSIBLE;
        ClaimDraft draft = ClaimDraft.presence(words, PredicateClass.VISIT, cue, VerbForm.Tense.PRESENT)
                .nominal(true)
                .on(date, when, Ground.of(Rule.OWN));
        boolean several = pair.places().size() > 1 && when.day().isEmpty();
        context.used().addAll(SentenceDays.whole(words, date));
        int paragraph = words.sentence().paragraph();
        if (sure && present) {
            context.state().at(pair.places(), paragraph, mood == Factuality.PLANNED);
        }
        if (sure) {
            context.state().on(date, paragraph, pair.places());
        }
        return pair.places().stream()
                .map(place -> draft.at(place, Ground.of(rule)))
                .map(claim -> several ? claim.absent() : claim)
                .toList();
    }

    /** "The mandate of the force in Peru expires on Monday": a sentence of clauses none of which is the traveller's. */
    private static boolean isOfOthers(ParsedSentence sentence, Context context) {
        SentenceTokens words = sentence.words();
        List<Clause> all = sentence.clauses();
        return isProse(words)
                && !words.is(0, Word.IT)
                && all.stream().anyMatch(clause -> clause.subject().kind() != Subject.Kind.IMPLICIT)
                && !context.cast().isNamed(words)
                && !LocationCues.speaksOf(words)
                && IntStream.range(0, all.size())
                        .noneMatch(i -> context.cast()
                                .isOurs(words, all, i, context.state().inSchedule()));
    }

    /** "A day in Lima is planned for Monday": what is told is of who spends it there. */
    private static boolean isSpent(SentenceTokens words, DatePlaceAttachment.Pair pair) {
        return pair.places().stream()
                .map(place -> words.tokenAt(place.span().start()))
                .anyMatch(at -> LISTS.is("part of a day", words.word(at - 2)));
    }

    /**
     * "Condemned the attack in Lima on Monday", "Miller's husband arrived in Lima on Monday": what the verb before both tells
     * is nobody's presence, or that of somebody else.
     */
    private static boolean isOfOtherMatter(ParsedSentence sentence, DatePlaceAttachment.Pair pair) {
        SentenceTokens words = sentence.words();
        int first = Math.min(
                words.tokenAt(pair.date().span().start()),
                pair.places().stream()
                        .mapToInt(place -> words.tokenAt(place.span().start()))
                        .min()
                        .orElse(0));
        Optional<Clause> told = sentence.clauses().stream()
                .filter(clause -> clause.at() < first && !clause.nominal() && clause.tense() != VerbForm.Tense.ING)
                .reduce((one, other) -> other);
        boolean denied = sentence.clauses().stream()
                .anyMatch(clause -> clause.mood() == Factuality.DENIED
                        && clause.dates().contains(pair.date())
                        && clause.places().containsAll(pair.places()));
        if (denied || !isProse(words)) {
            return denied;
        }
        return told.filter(clause -> !clause.sense().isPresence()
                        || isOthers(clause.subject().kind()) && isOwned(words, clause.at()))
                .isPresent();
    }

    private static boolean isOthers(Subject.Kind kind) {
        return kind == Subject.Kind.OTHER || kind == Subject.Kind.DESCRIPTION;
    }

    private static boolean isProse(SentenceTokens words) {
        return words.sentence().kind() == Sentence.Kind.PROSE;
    }

    /** Whether somebody is named right before what does it: "Miller's husband arrived". */
    private static boolean isOwned(SentenceTokens words, int verb) {
        return words.people().stream()
                .map(person -> words.tokenAt(person.span().end()))
                .anyMatch(behind -> behind < verb && verb - behind <= OWNED_REACH && words.is(behind, Word.APOSTROPHE));
    }

    private static final int OWNED_REACH = 5;

    /** "Was asked about a fire in Lima on Thursday": what is spoken of. */
    private static boolean isAsked(ParsedSentence sentence) {
        return sentence.clauses().stream()
                .filter(s -> s.sense() == PredicateClass.REPORT)
                .anyMatch(s -> sentence.words().has(s.at() + 1, s.at() + 3, Word.ABOUT));
    }

    private static boolean isNotOn(SentenceTokens words, int before) {
        return LISTS.is("not on", words.word(before))
                || LISTS.is("until", words.word(before)) && !words.is(before, Word.THROUGH)
                || words.is(before, Word.ON) && words.is(before - 1, Word.NOT);
    }
}
