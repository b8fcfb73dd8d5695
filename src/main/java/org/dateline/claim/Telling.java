package org.dateline.claim;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Who tells a claim, when, and as which part of a text.
 *
 * @param source the article's id, or that of the article whose text it shares, so that one text in several papers weighs once
 * @param published when the article was published
 * @param order counts the clauses of the article, so that what is told in order stays so
 */
public record Telling(String source, Optional<LocalDate> published, int order) {}
