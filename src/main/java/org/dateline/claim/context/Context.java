package org.dateline.claim.context;

import java.util.HashSet;
import java.util.Set;
import org.dateline.person.Traveller;
import org.dateline.sentence.ParsedArticle;
import org.dateline.time.DateMention;

/**
 * What a reader of an article has in mind.
 *
 * @param read the article
 * @param report where and when it was written
 * @param state where the story stands
 * @param cast who is meant
 * @param speakers whether the traveller speaks
 * @param used dates that claims have taken; rules add those that they take
 * @param asides dates of asides, which nothing goes on from; rules add them
 */
public record Context(
        ParsedArticle read,
        DatelineContext report,
        DiscourseState state,
        Coreference cast,
        Speakers speakers,
        Set<DateMention> used,
        Set<DateMention> asides) {
    /** Of an article that nothing has been read of yet. */
    public static Context of(ParsedArticle read, Traveller traveller) {
        return of(read, traveller, false);
    }

    /** Of an item of a digest, which goes on from none before it. */
    public static Context ofItem(ParsedArticle read, Traveller traveller) {
        return of(read, traveller, true);
    }

    private static Context of(ParsedArticle read, Traveller traveller, boolean digest) {
        Speakers speakers = new Speakers(read, traveller);
        return new Context(
                read,
                DatelineContext.of(read, digest),
                new DiscourseState(),
                new Coreference(read, traveller, speakers),
                speakers,
                new HashSet<>(),
                new HashSet<>());
    }
}
