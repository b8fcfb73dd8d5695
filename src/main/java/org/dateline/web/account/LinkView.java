package org.dateline.web.account;

/**
 * What a link opens.
 *
 * @param works whether it does
 * @param first whether it makes the first administrator, who chooses a name
 * @param name whom it is for, or the name as it was typed
 * @param fault what is wrong; empty at first
 * @param code the link's
 * @param provider what the newsroom's own provider is called, by which it may be followed, too; empty where it may not
 */
public record LinkView(boolean works, boolean first, String name, String fault, String code, String provider) {
    static LinkView gone() {
        return new LinkView(false, false, "", "", "", "");
    }
}
