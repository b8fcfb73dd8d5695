package org.dateline.web;

/**
 * Another trip of the same days, in the list of trips.
 *
 * @param foreign whether the title is in the articles' language, not in the reader's
 * @param href of both side by side
 */
record TripsBeside(String title, boolean foreign, String href) {}
