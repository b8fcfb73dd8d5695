package org.dateline.web.desk;

/** A page that says one thing, and where to go on. */
public record MessagePage(int status, String title, String advice, String href, String way) {}
