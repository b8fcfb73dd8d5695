package org.dateline.desk;

import java.time.Instant;
import java.util.Optional;

/**
 * A key that a device keeps, by which somebody signs in.
 *
 * @param account whose it is, by id
 * @param credential what the device calls it, in base64url
 * @param counter how often the device used it, as far as it counts
 * @param label what its owner calls it
 * @param used when somebody last signed in by it
 */
public record Passkey(
        String id,
        String account,
        String credential,
        long counter,
        String label,
        Instant made,
        Optional<Instant> used) {}
