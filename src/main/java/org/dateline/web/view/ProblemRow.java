package org.dateline.web.view;

/** Something that could not be read, or not in one way. */
public record ProblemRow(String article, String message, String href) {}
