package org.dateline.desk.work;

/**
 * What was filled in wrong.
 *
 * @param field its name in the form
 * @param message what is wrong and what to do
 */
public record FormFault(String field, String message) {}
