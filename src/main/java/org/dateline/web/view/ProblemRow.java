package org.dateline.web.view;

/**
 * What could not be read in one way.
 *
 * @param foreign whether the message is in English, whatever the page's language
 */
public record ProblemRow(String article, String message, boolean foreign, String href) {}
