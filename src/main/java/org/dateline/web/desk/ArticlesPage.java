package org.dateline.web.desk;

import java.util.List;
import java.util.Optional;

/**
 * The articles of a trip, and those that wait.
 *
 * @param changes what those that are looked at would change; empty where none is looked at
 * @param looked ids of the files that are looked at
 * @param fetches whether articles can be fetched by their address
 * @param told what could not be taken in, a line each
 */
public record ArticlesPage(
        List<ArticleFile> taken,
        List<ArticleFile> waiting,
        Optional<ChangesView> changes,
        List<String> looked,
        boolean fetches,
        List<String> told,
        FormView form) {
    public boolean looksAt(String id) {
        return looked.contains(id);
    }
}
