package org.dateline.web.account;

/**
 * The form for name and password.
 *
 * @param name as it was typed
 * @param next the page to go on to
 * @param fault what is wrong; empty at first
 * @param provider what the newsroom's own provider is called; empty where there is none
 */
public record SignInView(String name, String next, String fault, String provider) {}
