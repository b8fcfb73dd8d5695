package org.dateline.claim;

/** By which rule a claim comes by its day or its place; each is a class of {@code claim.rule}. */
public enum Rule {
    /** The clause's own words name it. */
    OWN(Tier.OWN),
    /** A schedule's item names it without a preposition. */
    ITEM(Tier.OWN),
    /** "Here", "this city": where the report was written. */
    HERE(Tier.OWN),
    /** "There": the place named before. */
    THERE(Tier.OWN),
    /** "The Government of Peru received her". */
    HOST_COUNTRY(Tier.OWN),
    /** The traveller is still where, or on the day, that was told before. */
    CARRIED(Tier.CONTEXT),
    /** Another clause of the sentence has the day. */
    SHARED(Tier.CONTEXT),
    /** The heading above names it. */
    HEADING(Tier.HEADING),
    /** The entry of a diary or log is of that day. */
    ENTRY(Tier.HEADING),
    /** Where the day before ended, they woke up. */
    MORNING(Tier.HEADING),
    /** An hour under a heading that names its day. */
    HOUR_OF_HEADING(Tier.HEADING),
    /** So many days before or after another of the sentence. */
    COUNTED(Tier.OWN),
    /** Days and places of a list, each beside its own. */
    PAIRED(Tier.OWN),
    /** It stands beside the day or place, and no verb joins them. */
    BESIDE(Tier.BESIDE),
    /** Where the report was written. */
    DATELINE(Tier.DATELINE),
    /** News of the day on which the report was published, or of the day told of before. */
    NEWS(Tier.CONTEXT),
    /** Told in the present tense, or as just done: the day of publication. */
    PRESENT(Tier.CONTEXT),
    /** Above a transcript, or in its title: where and when it was spoken. */
    TRANSCRIPT(Tier.HEADING),
    /** The article's title tells it. */
    TITLE(Tier.CONTEXT),
    /** Nothing dates it but the article: its day of publication. */
    PUBLICATION(Tier.CONTEXT),
    /** From the first day of a stay to its last. */
    STAY(Tier.OWN),
    /** Where somebody sets out for, and is on the same day as it is near. */
    NEAR_DESTINATION(Tier.CONTEXT),
    /** Where somebody comes from. */
    LEFT(Tier.OWN),
    /** A person gave it. */
    GIVEN(Tier.OWN),
    /** Not told. */
    NONE(Tier.NONE);

    private final Tier tier;

    Rule(Tier tier) {
        this.tier = tier;
    }

    public Tier tier() {
        return tier;
    }
}
