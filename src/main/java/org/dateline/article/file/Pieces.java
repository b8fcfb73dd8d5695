package org.dateline.article.file;

import java.util.function.Supplier;
import org.dateline.article.ReadResult;

/** Takes what an input holds, piece by piece in its order. */
public interface Pieces {
    /** What is read already. */
    void read(ReadResult result);

    /** A few articles that are yet to be read, by whichever thread. */
    void unread(Supplier<ReadResult> piece);
}
