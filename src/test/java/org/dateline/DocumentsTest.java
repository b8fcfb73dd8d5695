package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is written about Dateline leads where it says. */
class DocumentsTest {
    private static final Pattern FENCE = Pattern.compile("(?ms)^```.*?^```|`[^`\n]*`");
    private static final Pattern LINK = Pattern.compile("(?m)(?:\\]\\(|^\\[[^\\]\n]*\\]: )([^)\\s]+)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.+)$");
    private static final Path DECISIONS = Path.of("docs/decisions");
    private static final Path INDEX = DECISIONS.resolve("README.md");
    private static final Pattern ROW = Pattern.compile(
            "(?m)^\\| (\\d+) \\| \\[(.+?)]\\((\\d{4}-[^)]+\\.md)\\) \\| \\d{4}-\\d\\d-\\d\\d \\| (.+?) \\|$");

    @Test
    void linksLeadToFilesAndHeadings() {
        List<String> broken = new ArrayList<>();
        int links = 0;
        for (Path document : Repository.listFiles(".md")) {
            if (document.startsWith("src") || document.startsWith("seeds")) {
                continue;
            }
            Matcher link = LINK.matcher(FENCE.matcher(Repository.read(document)).replaceAll(""));
            while (link.find()) {
                String target = link.group(1);
                if (!target.matches("[a-z]+:.*")) {
                    links++;
                    if (!leadsSomewhere(document, target)) {
                        broken.add(document + ": " + target);
                    }
                }
            }
        }
        assertThat(broken).isEmpty();
        assertThat(links).isPositive();
    }

    private static boolean leadsSomewhere(Path document, String target) {
        int hash = target.indexOf('#');
        String path = hash < 0 ? target : target.substring(0, hash);
        Path file = path.isEmpty() ? document : document.resolveSibling(path).normalize();
        return Files.exists(file) && (hash < 0 || headings(file).contains(target.substring(hash + 1)));
    }

    /** The names under which a document's headings are linked: lower case, hyphens, no punctuation. */
    private static Set<String> headings(Path document) {
        return HEADING.matcher(Repository.read(document))
                .results()
                .map(found -> found.group(1)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N} _-]", "")
                        .replace(' ', '-'))
                .collect(Collectors.toSet());
    }

    @Test
    void theIndexHasEveryDecisionByItsTitle() {
        List<String> expected = Repository.listFiles(".md").stream()
                .filter(file -> DECISIONS.equals(file.getParent()) && !file.equals(INDEX))
                .map(file -> {
                    String title = Repository.read(file).lines().findFirst().orElseThrow();
                    return file.getFileName() + " " + title.replaceFirst("^# ", "");
                })
                .toList();
        List<String> listed = ROW.matcher(Repository.read(INDEX))
                .results()
                .map(row -> row.group(3) + " " + row.group(1) + ". " + row.group(2))
                .toList();
        assertThat(listed).containsExactlyElementsOf(expected);
    }

    @Test
    void whatADecisionReplacedSaysSo() {
        Set<String> silent = new HashSet<>();
        ROW.matcher(Repository.read(INDEX)).results().forEach(row -> {
            boolean replaced = row.group(4).startsWith("replaced");
            String text = Repository.read(DECISIONS.resolve(row.group(3)));
            if (replaced != text.contains("*Replaced by ")) {
                silent.add(row.group(3));
            }
        });
        assertThat(silent).isEmpty();
    }
}
