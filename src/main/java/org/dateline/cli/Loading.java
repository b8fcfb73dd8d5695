package org.dateline.cli;

import org.dateline.pipeline.Beside;
import org.dateline.pipeline.Pipeline;
import org.jspecify.annotations.Nullable;

/** What reads articles, loaded while the command line is taken apart and the first articles are. Asked by one thread for the first time. */
final class Loading {
    private @Nullable Beside<Pipeline> begun;

    /** A command that will want it. */
    interface Wanted {
        Loading loading();
    }

    Beside<Pipeline> begin() {
        Beside<Pipeline> pipeline = Beside.make(Pipeline::load);
        begun = pipeline;
        return pipeline;
    }

    /** It, once it is loaded. */
    Beside<Pipeline> pipeline() {
        Beside<Pipeline> pipeline = begun;
        return pipeline == null ? begin() : pipeline;
    }
}
