package org.dateline.web.account;

/** One of those that a form offers. */
public record Choice(String value, String text) {}
