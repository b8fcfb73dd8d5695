package org.dateline;

import org.dateline.pipeline.Pipeline;
import org.dateline.place.Gazetteer;
import org.dateline.place.PlaceReader;
import org.dateline.sentence.SentenceParser;
import org.dateline.time.DateReader;

/** Gazetteer, grammar and word lists as all tests share them: each is read once, when first asked for. */
public final class Loaded {
    private Loaded() {}

    public static DateReader dates() {
        return Dates.READER;
    }

    public static PlaceReader places() {
        return Places.READER;
    }

    public static SentenceParser sentences() {
        return Sentences.READER;
    }

    public static Gazetteer gazetteer() {
        return Names.GAZETTEER;
    }

    public static Pipeline pipeline() {
        return Whole.PIPELINE;
    }

    private static final class Dates {
        private static final DateReader READER = DateReader.load();
    }

    private static final class Places {
        private static final PlaceReader READER = PlaceReader.of(Gazetteer.load());
    }

    private static final class Sentences {
        private static final SentenceParser READER = SentenceParser.load();
    }

    private static final class Names {
        private static final Gazetteer GAZETTEER = Gazetteer.load();
    }

    private static final class Whole {
        private static final Pipeline PIPELINE = Pipeline.load();
    }
}
