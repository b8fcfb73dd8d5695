package org.dateline.sentence;

/**
 * How sure it is what a clause says, and the words that tell.
 *
 * @param words in lower case, "is due to"; empty where none tell
 */
public record FactualityCue(Factuality mood, String words) {
    public static final FactualityCue FACT = of(Factuality.FACT);

    public static FactualityCue of(Factuality mood) {
        return new FactualityCue(mood, "");
    }
}
