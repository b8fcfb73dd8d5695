package org.dateline.web.fetch;

import java.net.URI;

/**
 * What stands at an address.
 *
 * @param address where it was in the end
 * @param name for a file, with the ending that tells its format
 * @param mediaType without parameters, in lower case
 * @param validators by which to ask later whether there is anything newer
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
public record Fetched(URI address, String name, String mediaType, Validators validators, byte[] bytes) {}
