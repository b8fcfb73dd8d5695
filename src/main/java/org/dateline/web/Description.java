package org.dateline.web;

import java.util.Optional;

/**
 * What a client is told of a document besides its content.
 *
 * @param disposition name to save it under, and whether to save or to show it; empty for a page
 * @param language the one that a page is in
 * @param negotiated whether the language was chosen by what the reader's browser asks for
 * @param open whether pages of other sites may read it: there is nothing in it that its reader could not have by itself
 */
record Description(
        String mediaType, Optional<String> disposition, Optional<String> language, boolean negotiated, boolean open) {
    static final String HTML = "text/html;charset=UTF-8";

    static Description page(Site site) {
        return new Description(
                HTML, Optional.empty(), Optional.of(site.lang()), site.query().isEmpty(), false);
    }

    /** What browsers save and don't show. */
    static Description saved(String mediaType, String fileName) {
        return file(mediaType, "attachment", fileName);
    }

    static Description shown(String mediaType, String fileName) {
        return file(mediaType, "inline", fileName);
    }

    private static Description file(String mediaType, String how, String fileName) {
        return new Description(
                mediaType, Optional.of(how + "; filename=\"" + fileName + "\""), Optional.empty(), false, true);
    }
}
