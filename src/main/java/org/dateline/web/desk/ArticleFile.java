package org.dateline.web.desk;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.article.Article;
import org.dateline.desk.StoredArticle;
import org.dateline.desk.work.Draft;
import org.dateline.pipeline.Reading;
import org.dateline.web.view.Pictures;

/**
 * A file of a trip.
 *
 * @param id of the stored file
 * @param article the id of the article that was read of it; empty where it holds none or several
 * @param title the article's, or the file's name
 * @param facts where it is from, and how large it is
 * @param fault why it can't be read; empty where it can
 * @param picture whether the article has one that this site may show, and where none is decided otherwise does
 */
public record ArticleFile(String id, String article, String title, String facts, String fault, Picture picture) {
    /** Whether a picture stands beside what the article tells. */
    public enum Picture {
        NONE,
        SHOWN,
        HIDDEN
    }

    private static final DateTimeFormatter TAKEN =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH);
    private static final int KIB = 1024;

    static List<ArticleFile> of(Draft draft, List<StoredArticle> files) {
        return files.stream().map(file -> of(draft, file)).toList();
    }

    private static ArticleFile of(Draft draft, StoredArticle file) {
        String stem = file.name().replaceFirst("\\.[A-Za-z.]{2,8}$", "");
        Optional<Article> article =
                draft.read().flatMap(trip -> trip.findReading(stem)).map(Reading::article);
        Optional<String> title = article.map(ClaimRow::name);
        String fault = draft.faults().stream()
                .filter(each -> each.file().equals(file.name()) || each.file().startsWith(file.name() + "/"))
                .map(each -> each.message())
                .findFirst()
                .orElse("");
        return new ArticleFile(
                file.id(),
                title.isPresent() ? stem : "",
                title.orElse(file.name()),
                file.address().map(address -> address + " · ").orElse("")
                        + (title.isPresent() ? file.name() + " · " : "") + size(file.size()) + " · "
                        + TAKEN.format(file.taken().atOffset(ZoneOffset.UTC)),
                fault,
                article.flatMap(each -> Pictures.configured().allowed(each.picture()))
                        .map(address -> isHidden(draft, stem) ? Picture.HIDDEN : Picture.SHOWN)
                        .orElse(Picture.NONE));
    }

    private static boolean isHidden(Draft draft, String article) {
        return draft.read()
                .filter(trip -> trip.corrected().decisions().hiddenPictures().contains(article))
                .isPresent();
    }

    private static String size(long octets) {
        return octets < KIB * KIB
                ? Math.max(1, octets / KIB) + " KB"
                : String.format(Locale.ROOT, "%.1f MB", (double) octets / KIB / KIB);
    }
}
