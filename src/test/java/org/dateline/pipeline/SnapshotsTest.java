package org.dateline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.Loaded;
import org.dateline.Snapshot;
import org.dateline.article.Article;
import org.dateline.export.AnnotationWriter;
import org.dateline.export.ExplanationWriter;
import org.dateline.export.Links;
import org.dateline.export.TripFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What each set of articles is read as, to the byte: the trip as {@code itinerary} prints it, why it is so, and for short
 * articles what {@code annotate} prints.
 */
class SnapshotsTest {
    private static final Map<String, List<Article>> SETS = TripSets.all();
    private static final String ANNOTATED = "annotated";

    static List<String> sets() {
        return List.copyOf(SETS.keySet());
    }

    @ParameterizedTest
    @MethodSource("sets")
    void aTripIsReadAsBefore(String set) throws IOException {
        List<Explanation> trips = Loaded.pipeline()
                .explainAll(
                        set,
                        SETS.getOrDefault(set, List.of()),
                        List.of(),
                        Optional.empty(),
                        name -> name.toLowerCase(Locale.ROOT).replace(' ', '-'));
        Map<String, String> texts = new LinkedHashMap<>();
        for (int i = 0; i < trips.size(); i++) {
            StringWriter json = new StringWriter();
            TripFormat.JSON.write(trips.get(i).trip(), Links.NONE, json);
            texts.put((i + 1) + ".json", json.toString());
            StringWriter why = new StringWriter();
            ExplanationWriter.write(trips.get(i), why);
            texts.put((i + 1) + ".explain.txt", why.toString());
        }
        Snapshot.check(set, texts);
    }

    @Test
    void articlesAreAnnotatedAsBefore() throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Article article : TripSets.articles(Path.of("src/test/resources/org/dateline/annotated"))) {
            StringWriter out = new StringWriter();
            AnnotationWriter.write(Loaded.pipeline().annotate(article), true, out);
            texts.put(article.id() + ".json", oneMentionALine(out.toString()));
        }
        assertThat(texts).isNotEmpty();
        Snapshot.check(ANNOTATED, texts);
    }

    private static String oneMentionALine(String json) {
        return json.replace("{\"start\":", "\n  {\"start\":");
    }

    @Test
    void noSnapshotIsLeftOver() throws IOException {
        List<String> folders = new ArrayList<>(sets());
        folders.add(ANNOTATED);
        Snapshot.checkFolders(folders);
    }
}
