package org.dateline.article;

/** A paragraph, a heading or an item, as {@link Layout} cuts a text. */
record Block(Span span, Sentence.Kind kind) {}
