package org.dateline.web.access;

import jakarta.ws.rs.core.NewCookie;

/** Cookies of the desk: seen by no script, sent by no other site's page. */
public enum Cookies {
    /** The session's secret. */
    SESSION("dateline-session"),
    /** Any secret, of a browser that isn't signed in, so that its forms can be told from others' forms. */
    GUEST("dateline-guest");

    private final String plain;

    Cookies(String plain) {
        this.plain = plain;
    }

    /** With the prefix by which browsers hold a secure cookie to its host (RFC 6265bis, 4.1.3). */
    String name(boolean secure) {
        return secure ? "__Host-" + plain : plain;
    }

    /** Lasts until the browser is closed; the session may end before. */
    public NewCookie of(String value, boolean secure) {
        return builder(secure).value(value).build();
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
                .sameSite(NewCookie.SameSite.STRICT);
    }
}
