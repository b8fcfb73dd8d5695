package org.dateline.store;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import org.dateline.article.ReadResult;
import org.dateline.article.file.ArticleReader;

/** What files were read as, kept until they change. */
final class ReadFiles {
    private final Map<Path, Known> known = new HashMap<>();

    private record Known(FolderLook.Stamp stamp, ReadResult result) {}

    /**
     * The file's articles.
     *
     * @param stamp as it was seen: where the file was read with this one, it is not read again
     */
    ReadResult read(Path file, FolderLook.Stamp stamp) {
        Known before = known.get(file);
        if (before != null && before.stamp().equals(stamp)) {
            return before.result();
        }
        ReadResult result = ArticleReader.read(file);
        known.put(file, new Known(stamp, result));
        return result;
    }

    /** Forgets all other files. */
    void keep(Collection<Path> files) {
        known.keySet().retainAll(new HashSet<>(files));
    }
}
