package org.dateline.web.fetch;

import java.util.Optional;
import java.util.regex.Pattern;

/** By what a server tells whether it has anything newer (RFC 9110 section 8.8); as it gave them. */
public record Validators(Optional<String> etag, Optional<String> lastModified) {
    static final Validators NONE = new Validators(Optional.empty(), Optional.empty());

    /** What may go back into a header; servers have no use for longer ones. */
    private static final Pattern HEADER = Pattern.compile("[ -~]{1,500}");

    public Validators {
        etag = etag.filter(value -> HEADER.matcher(value).matches());
        lastModified = lastModified.filter(value -> HEADER.matcher(value).matches());
    }

    boolean none() {
        return etag.isEmpty() && lastModified.isEmpty();
    }
}
