package org.dateline.article;

import java.util.List;

/** What an input held, and what of it could not be read; one bad article doesn't stop the others. */
public record ReadResult(List<Article> articles, List<ReadFault> faults) {
    public ReadResult {
        articles = List.copyOf(articles);
        faults = List.copyOf(faults);
    }

    public static ReadResult fault(String file, String message) {
        return new ReadResult(List.of(), List.of(new ReadFault(file, java.util.OptionalInt.empty(), message)));
    }
}
