package org.dateline.desk.work;

import java.lang.ref.SoftReference;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.dateline.article.Article;
import org.dateline.article.ReadResult;
import org.dateline.article.file.ArticleReader;
import org.dateline.desk.StoredArticle;
import org.dateline.desk.store.Articles;

/** Reads stored files, each once while there is memory to spare: their bytes never change. */
final class FileReader {
    private final Articles articles;
    private final Map<String, SoftReference<ReadResult>> known = new ConcurrentHashMap<>();

    FileReader(Articles articles) {
        this.articles = articles;
    }

    ReadResult read(StoredArticle file) {
        SoftReference<ReadResult> kept = known.get(file.id());
        ReadResult result = kept == null ? null : kept.get();
        if (result == null) {
            result = addressed(ArticleReader.read(file.name(), articles.bytes(file.id())), file.address());
            known.values().removeIf(each -> each.get() == null);
            known.put(file.id(), new SoftReference<>(result));
        }
        return result;
    }

    /** A page that doesn't name its address has the one that it was fetched at. */
    private static ReadResult addressed(ReadResult result, Optional<String> address) {
        if (address.isEmpty() || result.articles().size() != 1) {
            return result;
        }
        Article only = result.articles().get(0);
        return only.url().isPresent()
                ? result
                : new ReadResult(
                        List.of(new Article(
                                only.id(),
                                only.title(),
                                only.source(),
                                address,
                                only.picture(),
                                only.published(),
                                only.text(),
                                only.sentences())),
                        result.faults());
    }
}
