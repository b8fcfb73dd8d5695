package org.dateline.pipeline;

import java.util.Optional;
import org.dateline.article.Span;

/**
 * Bad input, as data: what is wrong, where, and what to do.
 *
 * @param stage the room that met it ("article", "time" …)
 * @param article the article's id or file name; empty where it is about none
 * @param span where in the article's text
 */
public record Problem(String stage, Optional<String> article, Optional<Span> span, String message) {}
