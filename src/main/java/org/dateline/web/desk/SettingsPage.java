package org.dateline.web.desk;

/** What is decided of a whole trip. */
public record SettingsPage(String traveller, FormView form) {}
