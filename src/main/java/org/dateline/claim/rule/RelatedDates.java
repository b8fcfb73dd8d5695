package org.dateline.claim.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.article.Sentence;
import org.dateline.claim.ClaimDraft;
import org.dateline.claim.Ground;
import org.dateline.claim.Rule;
import org.dateline.claim.context.Context;
import org.dateline.claim.context.DatelineContext;
import org.dateline.sentence.Clause;
import org.dateline.sentence.EnglishLexicon;
import org.dateline.sentence.Factuality;
import org.dateline.sentence.FactualityCue;
import org.dateline.sentence.OthersDays;
import org.dateline.sentence.ParsedSentence;
import org.dateline.sentence.PredicateClass;
import org.dateline.sentence.SentenceTokens;
import org.dateline.sentence.VerbForm;
import org.dateline.sentence.Word;
import org.dateline.time.DateMention;
import org.dateline.time.Precision;
import org.dateline.time.TimexType;
import org.dateline.time.When;

/** Dates of the sentence that no claim of the trip has used: history, deadlines, other people's moves. */
public final class RelatedDates implements SentenceRule {
    private static final EnglishLexicon LISTS = EnglishLexicon.load();

    /** Words between "deadline" and its day at most: "the deadline, put off to 1 March". */
    private static final int REACH = 4;

    private static final int LONGEST_YEARS = 5;

    @Override
    public List<ClaimDraft> claims(ParsedSentence sentence, Context context) {
        SentenceTokens words = sentence.words();
        List<ClaimDraft> claims = new ArrayList<>();
        for (DateMention date : words.dates()) {
            boolean anachronism = SentenceDays.isAnachronism(date);
            if (context.used().contains(date)
                    || !anachronism && isIdle(date, sentence, context.report())
                    || !anachronism && !isTold(words, date, context.report())) {
                continue;
            }
            Optional<Clause> clause = sentence.clauses().stream()
                    .filter(s -> s.dates().contains(date))
                    .findFirst();
            PredicateClass sense = clause.map(Clause::sense).orElse(PredicateClass.OTHER);
            When when = anachronism ? When.UNKNOWN : date.when();
            claims.add(
                    ClaimDraft.presence(words, sense, cue(words, date, clause), tense(clause, when, context.report()))
                            .on(date, when, Ground.of(Rule.OWN))
                            .related());
            context.used().add(date);
        }
        return claims;
    }

    /** How sure its clause is; a day set for something is a plan, also once it is past: "the deadline of 1 March". */
    private static FactualityCue cue(SentenceTokens words, DateMention date, Optional<Clause> clause) {
        if (isDeadline(words, date)) {
            return new FactualityCue(Factuality.PLANNED, "");
        }
        return clause.map(Clause::cue)
                .filter(cue -> cue.mood() != Factuality.DENIED)
                .orElse(FactualityCue.FACT);
    }

    /** Whether something was done or will be on that day, or it is a day set for something. */
    private static boolean isTold(SentenceTokens words, DateMention date, DatelineContext report) {
        return isDeadline(words, date)
                || DatedDeed.isVote(words, date)
                || DatedDeed.is(words, date, coming(date.when(), report));
    }

    /** Where it is from the day of the report: less than 0 before it, 0 on it or who knows where. */
    private static int coming(When when, DatelineContext report) {
        if (when.first().isEmpty()
                || when.last().isEmpty()
                || report.published().isEmpty()) {
            return 0;
        }
        LocalDate published = report.published().get();
        return when.first().get().isAfter(published) ? 1 : when.last().get().isBefore(published) ? -1 : 0;
    }

    private static boolean isDeadline(SentenceTokens words, DateMention date) {
        int at = words.tokenAt(date.span().start());
        if (LISTS.is("have", words.word(at - 1)) || LISTS.is("have", words.word(at - 2))) {
            return true; // "has until 1 March"
        }
        int from = Math.max(0, at - REACH);
        int to = Math.min(words.size(), words.tokenAt(date.span().end()) + 1);
        for (int i = from; i < to; i++) {
            if (LISTS.is("deadline", words.word(i))) {
                return true;
            }
        }
        return false;
    }

    /** What is told of a day after that of publication is not past, though the telling is: "pledged to do so by May". */
    private static VerbForm.Tense tense(Optional<Clause> clause, When when, DatelineContext report) {
        boolean ahead = when.first().isPresent()
                && report.published().filter(when.first().get()::isAfter).isPresent();
        return ahead ? VerbForm.Tense.PRESENT : clause.map(Clause::tense).orElse(VerbForm.Tense.PAST);
    }

    /** Whether the date tells of nothing: of no day, of when something was said or reported, of a name. */
    private static boolean isIdle(DateMention date, ParsedSentence sentence, DatelineContext report) {
        SentenceTokens words = sentence.words();
        boolean dated = date.when().first().isPresent()
                && date.type() == TimexType.DATE
                && !date.value().endsWith("_REF");
        return !dated
                || words.sentence().kind() == Sentence.Kind.HEADING
                || report.isOfDateline(words, date)
                || ReportedDate.is(words, date, sentence.clauses())
                || SentenceDays.isIdleYear(words, date, report.published())
                || isEra(date)
                || OthersDays.isOfMatter(words, date)
                || isSinceYear(words, date)
                || isOfSubordinate(words, date)
                || UntoldSubject.is(words, date);
    }

    /** "The bridge, which opened on 4 May, is closed", "fell after the vote of 4 May": not the day of what the sentence tells. */
    private static boolean isOfSubordinate(SentenceTokens words, DateMention date) {
        int at = words.tokenAt(date.span().start());
        for (int i = at - 1; i > 0 && !words.is(i, Word.SEMICOLON); i--) {
            boolean ends = words.is(i, Word.COMMA) && i < at - 1;
            if (ends && (isFronted(words, i) || LISTS.isFinite(words.word(i + 1)))) {
                return false;
            }
            boolean own = i == at - 1 && words.is(i, Word.SINCE); // "the first since 2005"
            if (LISTS.is("opens a side clause", words.word(i)) && !own) {
                return true;
            }
        }
        return false;
    }

    /** The comma behind what opens a sentence: "After the vote, on 4 May, she left". */
    private static boolean isFronted(SentenceTokens words, int comma) {
        return words.between(0, comma).stream().noneMatch(word -> LISTS.is("opens a side clause", word))
                || LISTS.is("opens a side clause", words.word(words.opening()));
    }

    /** "Relations have grown since 2005": tells of nothing that was in that year, as "the first visit since 2005" does. */
    private static boolean isSinceYear(SentenceTokens words, DateMention date) {
        int at = words.tokenAt(date.span().start());
        return date.when().precision() == Precision.YEAR
                && words.is(at - 1, Word.SINCE)
                && words.between(0, at).stream().noneMatch(word -> LISTS.is("first of all", word));
    }

    /** "This century", "the 1980s": no event is of so long a time. */
    private static boolean isEra(DateMention date) {
        Optional<LocalDate> first = date.when().first();
        Optional<LocalDate> last = date.when().last();
        return date.range().isEmpty()
                && first.isPresent()
                && last.isPresent()
                && last.get().isAfter(first.get().plusYears(LONGEST_YEARS));
    }
}
