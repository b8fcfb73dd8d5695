package org.dateline.time;

import java.util.Optional;
import org.dateline.article.Span;

/**
 * A date expression that has been found and not yet been given a value: what can be said of it without knowing when
 * the article was written.
 *
 * @param span its extent in the article
 * @param text as written
 * @param rule name of the rule that found it
 * @param meaning what it says by itself
 * @param context what the words around it say of its time
 * @param paragraph number of the paragraph it stands in
 * @param sentence number of the sentence it stands in
 * @param heading whether it names the day of what follows: it stands in a heading or opens a line of a schedule
 * @param link how the text joins it to the expression before
 * @param verb the verb that tells what it is said of, where one stands next to it: "anticipate" behind "Negotiators in
 *     2022", "arrived" before "on 20 November 2025"
 */
public record DateExpression(
        Span span,
        String text,
        String rule,
        Meaning meaning,
        TenseContext context,
        int paragraph,
        int sentence,
        boolean heading,
        Optional<Link> link,
        Optional<Verb> verb) {
    /** The same words with another meaning. */
    DateExpression meaning(Meaning other) {
        return new DateExpression(span, text, rule, other, context, paragraph, sentence, heading, link, verb);
    }

    /** What the sentence around it speaks of. */
    Tense tense() {
        return context.tense();
    }

    /**
     * A verb that stands next to an expression.
     *
     * @param word as written
     * @param tense PAST for what is done, FUTURE for what is happening or to come
     * @param behind whether it stands behind the expression
     */
    public record Verb(String word, Tense tense, boolean behind) {}

    /** What joins an expression to the one before. */
    public enum Link {
        /** "20–24", "from … to …", "between … and …": the two are the ends of a range. */
        RANGE,
        /** "Friday and Saturday", "March 1, 2": a list. */
        LIST,
        /** "Two days after the May 28 vote": the one before is counted on from this one. */
        AFTER,
        /** "Three weeks before May 28": counted back. */
        BEFORE,
        /** "May in 2021": the year of the one before. */
        OF,
        /** "Tuesday (Wednesday in Tokyo)": the same moment by another clock. */
        ASIDE,
        /** "Friday, May 20" written so that they are two. */
        SAME
    }
}
