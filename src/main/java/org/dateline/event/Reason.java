package org.dateline.event;

import java.util.Locale;
import org.dateline.article.Lexicon;

/**
 * What makes it more or less likely that an event has its right day and place. Each shifts the odds by its weight, of which there
 * are two: one for what is told of a traveller, one for what travellers tell themselves. The weights are fitted to trips whose days
 * are known (confidence.tsv, decision 135).
 */
public enum Reason {
    SECOND_SOURCE("more than one source tells of it"),
    SECOND_SENTENCE("more than one sentence tells of it"),
    NUMBERED_DAY("the day is given by its number, not only as a weekday"),
    HEADED_DAY("the day heads a list or schedule"),
    ENTRY("the day is that of the entry or post"),
    PRESENT("it is told as of the day of its article"),
    PUBLICATION("nothing dates it but the day of its article"),
    TRANSCRIPT("the lines above a transcript tell it"),
    HEADED_PLACE("a heading or a schedule's item names the place"),
    MORNING("the day before ended there"),
    CARRIED("its place was taken from what was told before"),
    PAIRED("its place is one of a list"),
    BESIDE("its place stands near its day, and no verb joins them"),
    NAMED("the sentence names who travels"),
    PRONOUN("the sentence calls who travels by a pronoun"),
    LOOSE("nothing is told but that somebody goes or is there"),
    ARRIVES("it is an arrival"),
    LEAVES("it is a departure"),
    FORETOLD("it is told as planned"),
    VERBLESS("no verb in the past tells it"),
    PERFECT("it is told as over by then"),
    LATE("it is told only days later"),
    DISPUTED("something about it is in doubt"),
    POSSIBLE("it is only possible"),
    NO_DAY("no day is told"),
    NO_PLACE("no place is told"),
    BROAD("only a country or region is named"),
    VENUE("a building or square is named"),
    SMALL_TOWN("its place is a small one"),
    LARGE_CITY("its place is a large city"),
    AROUND("the days around it are known"),
    ONE_BESIDE("another place is told for that day"),
    MORE_BESIDE("several other places are told for that day"),
    NEAR("it is near what is told of the days around"),
    WAY_OFF("it is a day's way from what is told of the days around"),
    FAR_OFF("it is far from what is told of the days around"),
    NEXT_DAY_TOO("the day before or after is told there, too"),
    AGAIN("other days are told there, too"),
    ALONE_IN_COUNTRY("nothing else is told in that country within days"),
    GAP("nothing is told of the day before or after"),
    APART("nothing is told of the days around");

    /** Who tells it. */
    public enum Voice {
        /** Somebody else: a reporter, an office, a schedule. */
        NEWS,
        /** Who travels. */
        DIARY
    }

    private final String words;

    Reason(String words) {
        this.words = words;
    }

    /** The reason in a few words. */
    public String words() {
        return words;
    }

    /** The logarithm of the odds that it adds; positive where it speaks for the event. */
    public double weight(Voice voice) {
        return WEIGHTS[voice.ordinal()][ordinal()];
    }

    /** What every event has. */
    static double base(Voice voice) {
        return WEIGHTS[voice.ordinal()][values().length];
    }

    /** By voice and reason; behind them what every event has. */
    private static final double[][] WEIGHTS = weights();

    private static double[][] weights() {
        double[][] weights = new double[Voice.values().length][values().length + 1];
        for (String line : Lexicon.lines(Reason.class, "confidence.tsv")) {
            String[] row = line.split("\t");
            Voice voice = Voice.valueOf(row[0].toUpperCase(Locale.ROOT));
            int at = row[1].equals("BASE") ? values().length : valueOf(row[1]).ordinal();
            weights[voice.ordinal()][at] = Double.parseDouble(row[2]);
        }
        return weights;
    }
}
