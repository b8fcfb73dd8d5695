package org.dateline.web.view;

import java.util.Optional;

/**
 * An article in the list of sources.
 *
 * @param number by which quotes name it
 * @param href its page here
 * @param original where it was published; empty where that is not known or no address to follow
 * @param lang the language of its title, where that is not the page's; else empty
 * @param events how many of the trip's events it tells of, in words
 */
public record ArticleRow(
        int number,
        String id,
        String title,
        String source,
        String published,
        String href,
        Optional<String> original,
        String lang,
        String events) {}
