package org.dateline.claim.rule;

import java.util.ArrayList;
import java.util.List;
import org.dateline.article.Sentence;
import org.dateline.claim.ClaimDraft;
import org.dateline.claim.Ground;
import org.dateline.claim.Rule;
import org.dateline.claim.context.Context;
import org.dateline.claim.context.DatelineContext;
import org.dateline.sentence.Clause;
import org.dateline.sentence.FactualityCue;
import org.dateline.sentence.ParsedSentence;
import org.dateline.sentence.PredicateClass;
import org.dateline.sentence.SentenceTokens;
import org.dateline.sentence.VerbForm;
import org.dateline.time.DateMention;
import org.dateline.time.TimexType;
import org.dateline.time.When;

/** Dates of the sentence that no claim of the trip has used: history, deadlines, other people's moves. */
public final class RelatedDates implements SentenceRule {
    @Override
    public List<ClaimDraft> claims(ParsedSentence sentence, Context context) {
        SentenceTokens words = sentence.words();
        List<ClaimDraft> claims = new ArrayList<>();
        for (DateMention date : words.dates()) {
            boolean anachronism = SentenceDays.isAnachronism(date);
            if (context.used().contains(date) || !anachronism && isIdle(date, sentence, context.report())) {
                continue;
            }
            PredicateClass sense = sentence.clauses().stream()
                    .filter(s -> s.dates().contains(date))
                    .map(Clause::sense)
                    .findFirst()
                    .orElse(PredicateClass.OTHER);
            claims.add(ClaimDraft.presence(words, sense, FactualityCue.FACT, VerbForm.Tense.PAST)
                    .on(date, anachronism ? When.UNKNOWN : date.when(), Ground.of(Rule.OWN))
                    .related());
            context.used().add(date);
        }
        return claims;
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
                || SentenceDays.isIdleYear(words, date, report.published());
    }
}
