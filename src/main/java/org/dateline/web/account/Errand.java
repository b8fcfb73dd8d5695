package org.dateline.web.account;

import java.util.Optional;

/**
 * What a browser takes to the provider and back.
 *
 * @param code of the link by which an account is to be the provider's somebody
 * @param next the page to go on to
 */
record Errand(Optional<String> code, String next) {
    private static final char PARTED = '.';

    /** Neither codes nor the desk's paths have letters that a cookie can't. */
    String value() {
        return code.orElse("") + PARTED + next;
    }

    /** Browsers may bring anything. */
    static Errand of(Optional<String> value) {
        String text = value.orElse("");
        int end = Math.max(0, text.indexOf(PARTED));
        return new Errand(
                Optional.of(text.substring(0, end)).filter(code -> !code.isEmpty()),
                SignInResource.Next.of(text.substring(Math.min(end + 1, text.length()))));
    }
}
