package org.dateline.claim.context;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.dateline.person.Traveller;
import org.dateline.sentence.ParsedArticle;
import org.dateline.time.DateMention;

/**
 * What a reader of an article has in mind.
 *
 * @param read the article
 * @param report where and when it was written
 * @param transcript where it was spoken, if it is a transcript that says so
 * @param state where the story stands
 * @param cast who is meant
 * @param used dates that claims have taken; rules add those that they take
 */
public record Context(
        ParsedArticle read,
        DatelineContext report,
        Optional<TranscriptHeader> transcript,
        DiscourseState state,
        Coreference cast,
        Set<DateMention> used) {
    /** Of an article that nothing has been read of yet. */
    public static Context of(ParsedArticle read, Traveller traveller) {
        return new Context(
                read,
                DatelineContext.of(read),
                TranscriptHeader.of(read),
                new DiscourseState(),
                new Coreference(read, traveller),
                new HashSet<>());
    }
}
