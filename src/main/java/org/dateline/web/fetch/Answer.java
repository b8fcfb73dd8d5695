package org.dateline.web.fetch;

import java.util.Optional;

/**
 * What a server answers.
 *
 * @param location where it sends on to
 * @param validators of what it gave
 * @param body empty unless the status is 200
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
record Answer(int status, Optional<String> location, String mediaType, Validators validators, byte[] body) {}
