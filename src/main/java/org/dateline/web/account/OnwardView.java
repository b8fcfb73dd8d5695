package org.dateline.web.account;

/**
 * A page that says one thing, and leads on.
 *
 * @param title what is going on
 * @param advice what to do
 * @param href where it leads
 * @param way what that is called
 * @param atOnce whether the browser goes on by itself
 */
public record OnwardView(String title, String advice, String href, String way, boolean atOnce) {}
