package org.dateline.web.desk;

import java.util.List;
import java.util.Optional;

/**
 * The articles of a trip, and those that wait.
 *
 * @param changes what those that are looked at would change; empty where none is looked at, or they are being read
 * @param reading how far that is
 * @param looked ids of the files that are looked at
 * @param fetches whether articles can be fetched by their address
 * @param told what could not be taken in, a line each
 */
public record ArticlesPage(
        List<ArticleFile> taken,
        List<ArticleFile> waiting,
        Optional<ChangesView> changes,
        Optional<ReadingView> reading,
        List<String> looked,
        boolean fetches,
        List<String> told,
        FormView form) {
    /**
     * Articles that are being read.
     *
     * @param done how many are read
     * @param all of how many; 0 while their files are opened
     * @param steps where the server tells on how far it is
     * @param again this page, which has the result once it is there
     */
    public record ReadingView(int done, int all, String steps, String again) {}

    /** The articles whose pictures readers may see, or would if none had decided otherwise. */
    public List<ArticleFile> pictured() {
        return taken.stream()
                .filter(file -> file.picture() != ArticleFile.Picture.NONE)
                .toList();
    }

    public boolean looksAt(String id) {
        return looked.contains(id);
    }
}
