package org.dateline.dating;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.person.FirstPerson;
import org.dateline.sentence.DatedEntry;
import org.dateline.sentence.ParsedArticle;

/**
 * Takes articles that are told by who travels apart into entries, each written on a day of its own, and counts the dates
 * of each from that day: in "June 9 – Lyon / Yesterday we slept in Dijon" yesterday is June 8, whenever it was published.
 */
public final class Diaries {
    private Diaries() {}

    /** The articles, with their entries where most of them are told in the first person; otherwise as they were. */
    public static List<AnnotatedArticle> split(List<AnnotatedArticle> drafts) {
        List<ParsedArticle> read = drafts.stream().map(AnnotatedArticle::read).toList();
        return FirstPerson.findTold(read)
                .map(told -> inEntries(JourneyPlaces.settle(drafts), ids(told)))
                .orElse(drafts);
    }

    private static Set<String> ids(Set<ParsedArticle> told) {
        return told.stream().map(article -> article.article().id()).collect(Collectors.toSet());
    }

    private static List<AnnotatedArticle> inEntries(List<AnnotatedArticle> drafts, Set<String> tellers) {
        List<EntryHeadings> headings = SlashDates.settle(
                drafts.stream().map(draft -> EntryHeadings.of(draft.article())).toList());
        EntryYears years = EntryYears.of(headings);
        List<AnnotatedArticle> settled = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            AnnotatedArticle draft = drafts.get(i);
            boolean told = tellers.contains(draft.article().id())
                    || FirstPerson.tells(draft.read())
                    || headings.get(i).isList()
                    || headings.get(i).title().isPresent();
            List<DatedEntry> entries = told ? new EntryDays(draft, headings.get(i), years).entries() : List.of();
            settled.add(entries.isEmpty() ? draft : draft.withEntries(entries));
        }
        return settled;
    }
}
