package org.dateline.article.file;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What Jekyll and Hugo know of a text, before it: YAML between lines {@code ---}, or TOML between lines {@code +++}. Of both
 * only what is read here is understood: keys with a word or a line as their value, {@code author: {name: …}} by its name.
 *
 * @param values by key, in lower case
 * @param end where the text begins
 */
record FrontMatter(Map<String, String> values, int end) {
    private static final int LONGEST = 64 * 1024;
    private static final int MOST_FOLDS = 40;
    private static final Pattern KEY = Pattern.compile("^([\\w-]{1,40})\\s*[:=](?:\\s+(.*)|$)|^([\\w-]{1,40})=(.*)");
    private static final Pattern NAME = Pattern.compile("^\\s+(?:-\\s+)?(?:name\\s*:\\s+)?([^:]+)$");
    private static final Pattern QUOTED = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*+)\".*|'((?:[^']|'')*+)'.*");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(.)");
    private static final Pattern OPEN_QUOTE = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*+\\\\?");
    /** YAML's escapes of blanks: line feed, tab, no-break space. */
    private static final String BLANKS = "nrt_NL ";

    private static final Pattern COMMENT = Pattern.compile("\\s#.*$");

    /** The front matter at the beginning of the content, if any is there. */
    static Optional<FrontMatter> find(String content) {
        String fence = content.startsWith("---") ? "---" : content.startsWith("+++") ? "+++" : "";
        int at = next(content, 0);
        if (fence.isEmpty() || !content.substring(0, at).strip().equals(fence)) {
            return Optional.empty();
        }
        Map<String, String> values = new HashMap<>();
        String key = "";
        while (at < Math.min(content.length(), LONGEST)) {
            int next = next(content, at);
            String line = content.substring(at, next).stripTrailing();
            at = next;
            if (line.equals(fence) || line.equals("...")) {
                return values.isEmpty() ? Optional.empty() : Optional.of(new FrontMatter(values, at));
            }
            if (line.startsWith("[")) {
                // a table of TOML: what follows is of other things
                values.putIfAbsent("[", "");
                continue;
            }
            Matcher pair = KEY.matcher(line);
            if (pair.matches() && !values.containsKey("[")) {
                key = key(pair);
                String value = raw(pair);
                for (int i = 0; i < MOST_FOLDS && OPEN_QUOTE.matcher(value).matches(); i++) {
                    next = next(content, at);
                    String more = content.substring(at, next).strip();
                    if (more.equals(fence)) {
                        break;
                    }
                    value = folded(value, more);
                    at = next;
                }
                values.putIfAbsent(key, unquote(value));
            } else if (line.startsWith(" ") || line.startsWith("\t") || line.startsWith("-")) {
                more(values, key, line);
            } else if (values.isEmpty() && !line.isBlank() && !line.startsWith("#")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static int next(String content, int from) {
        int newline = content.indexOf('\n', from);
        return newline < 0 ? content.length() : newline + 1;
    }

    private static String key(Matcher pair) {
        String key = pair.group(1) == null ? pair.group(3) : pair.group(1);
        return key.toLowerCase(Locale.ROOT);
    }

    private static String raw(Matcher pair) {
        String value = pair.group(1) == null ? pair.group(4) : pair.group(2);
        return value == null ? "" : value.strip();
    }

    /** A quoted value that goes on in the next line: a backslash at the end of a line joins them without a space. */
    private static String folded(String value, String next) {
        return value.endsWith("\\") ? value.substring(0, value.length() - 1) + next : value + " " + next;
    }

    /** A line that goes on with the value before it: a folded one, the first of a list, the name in a map. */
    private static void more(Map<String, String> values, String key, String line) {
        String before = values.getOrDefault(key, "");
        boolean block = before.matches("[|>][+-]?");
        Matcher name = NAME.matcher(line.startsWith("-") ? " " + line : line);
        if (before.isEmpty() || block) {
            if (block || name.matches()) {
                values.put(key, unquote(block ? line.strip() : name.group(1).strip()));
            }
        } else if (!line.strip().startsWith("-") && !KEY.matcher(line.strip()).matches()) {
            values.put(key, before + " " + line.strip());
        }
    }

    /** A word or words; of a list in brackets what stands in it. */
    private static String unquote(String value) {
        if (value.startsWith("[") && value.endsWith("]")) {
            return Arrays.stream(value.substring(1, value.length() - 1).split(","))
                    .map(each -> unquote(each.strip()))
                    .collect(Collectors.joining(", "));
        }
        Matcher quoted = QUOTED.matcher(value);
        if (!quoted.matches()) {
            return COMMENT.matcher(value).replaceFirst("").strip();
        }
        return quoted.group(1) == null
                ? quoted.group(2).replace("''", "'")
                : ESCAPE.matcher(quoted.group(1)).replaceAll(FrontMatter::unescaped);
    }

    private static String unescaped(MatchResult escape) {
        String of = escape.group(1);
        return BLANKS.contains(of) ? " " : Matcher.quoteReplacement(of);
    }
}
