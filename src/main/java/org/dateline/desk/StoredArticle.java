package org.dateline.desk;

import java.time.Instant;
import java.util.Optional;

/**
 * An article as it was taken in: a file, whose bytes never change.
 *
 * @param trip the trip's id
 * @param name the file's, of which there is one in a trip; without its ending it is the article's id
 * @param mediaType as it was given with the file
 * @param address where it was fetched
 * @param taken when it was taken in
 * @param account the id of who took it in
 * @param hidden whether it is left out when the trip is read
 * @param digest SHA-256 of the bytes, in hexadecimal digits
 */
public record StoredArticle(
        String id,
        String trip,
        String name,
        String mediaType,
        Optional<String> address,
        Instant taken,
        String account,
        boolean hidden,
        String digest,
        long size) {}
