package org.dateline.article.file;

import java.io.IOException;
import org.dateline.article.ReadResult;
import org.dateline.article.Unreadable;

/** Reads the files of one format. */
@FunctionalInterface
interface FormatReader {
    /**
     * What the input holds. What holds several articles reads those that it can, and tells of the others.
     *
     * @throws Unreadable where nothing of it can be read, and why
     * @throws IOException where it is broken: cut off or not what it seems
     */
    ReadResult read(Input input) throws IOException;
}
