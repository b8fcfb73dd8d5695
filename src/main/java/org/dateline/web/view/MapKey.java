package org.dateline.web.view;

/**
 * A line of the map's key.
 *
 * @param code what it looks like: a status, "area" or "other"
 */
public record MapKey(String code, String text) {}
