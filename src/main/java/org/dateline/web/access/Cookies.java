package org.dateline.web.access;

import jakarta.ws.rs.core.NewCookie;

/** Cookies of the desk: seen by no script; but for one, sent by no other site's page. */
public enum Cookies {
    /** The session's secret. */
    SESSION("dateline-session", NewCookie.SameSite.STRICT, NewCookie.DEFAULT_MAX_AGE),
    /** Any secret, of a browser that isn't signed in, so that its forms can be told from others' forms. */
    GUEST("dateline-guest", NewCookie.SameSite.STRICT, NewCookie.DEFAULT_MAX_AGE),
    /** What a browser takes to the newsroom's own provider and back: the other site's page leads back with it. */
    ERRAND("dateline-errand", NewCookie.SameSite.LAX, 600);

    private final String plain;
    private final NewCookie.SameSite sameSite;
    private final int seconds;

    Cookies(String plain, NewCookie.SameSite sameSite, int seconds) {
        this.plain = plain;
        this.sameSite = sameSite;
        this.seconds = seconds;
    }

    /** With the prefix by which browsers hold a secure cookie to its host (RFC 6265bis, 4.1.3). */
    String name(boolean secure) {
        return secure ? "__Host-" + plain : plain;
    }

    /** A session's lasts until the browser is closed; the session may end before. */
    public NewCookie of(String value, boolean secure) {
        return builder(secure).value(value).maxAge(seconds).build();
    }

    /** Makes the browser forget it. */
    public NewCookie gone(boolean secure) {
        return builder(secure).value("").maxAge(0).build();
    }

    private NewCookie.Builder builder(boolean secure) {
        return new NewCookie.Builder(name(secure))
                .path("/")
                .httpOnly(true)
                .secure(secure)
                .sameSite(sameSite);
    }
}
