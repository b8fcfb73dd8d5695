package org.dateline.person;

/** What speaks for somebody to be who travels; {@code travellers.tsv} says how much. */
enum TravelSign {
    /** How much is told of them as who goes or is somewhere: the mean of its logarithm over the articles. */
    GOES,
    /** How often they are named or meant: the mean of its logarithm over the articles. */
    NAMED,
    /** The part of the articles that tells of them. */
    ARTICLES,
    /** The part of all titles that names them. */
    IN_TITLES,
    /** The part of all titles that names their office ("the president"), and not them. */
    OFFICE_IN_TITLES,
    /** The part of the transcripts that they speak in. */
    SPEAKS,
    /** The part of the articles that tells of them to be at a place. */
    PLACED,
    /** The part of the articles that tells of them to be at a place on a day. */
    DATED,
    /** Nobody tells of them to go anywhere. */
    STAYS
}
