package org.dateline.web.account;

/**
 * What a link opens.
 *
 * @param works whether it does
 * @param first whether it makes the first administrator, who chooses a name
 * @param name whom it is for, or the name as it was typed
 * @param fault what is wrong; empty at first
 */
public record LinkView(boolean works, boolean first, String name, String fault) {
    static LinkView gone() {
        return new LinkView(false, false, "", "");
    }
}
