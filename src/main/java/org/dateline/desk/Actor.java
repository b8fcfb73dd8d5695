package org.dateline.desk;

/**
 * Who does something, as it is written down for good.
 *
 * @param account the account's id; empty where nobody has signed in
 * @param name what the account was called then
 */
public record Actor(String account, String name) {
    /** Dateline itself, or whoever has its command line. */
    public static final Actor SERVER = new Actor("", "dateline");
}
