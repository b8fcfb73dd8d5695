package org.dateline.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A line of rules.txt.
 *
 * @param name what an explanation calls it
 * @param action which meaning it has
 * @param constants what the line itself says of the meaning
 * @param before what must ({@code wanted}) or must not stand before
 * @param after what must or must not follow
 */
record Rule(
        int order, String name, Action action, Map<String, String> constants, List<Guard> before, List<Guard> after) {

    /** A part that is looked at but not taken. */
    record Guard(Element element, boolean wanted) {}

    /** A rule with one of the sequences of elements that it covers. */
    record Path(Rule rule, List<Element> elements) {}

    /** Reads a line; a pattern with optional parts gives several paths. */
    static List<Path> read(String line, int order) {
        int equals = line.indexOf(" = ");
        int colon = line.indexOf(" : ");
        if (equals < 0 || colon < equals) {
            throw new IllegalStateException("not a rule: " + line);
        }
        String[] head = Resources.BLANKS.split(line.substring(equals + 3, colon).strip());
        Map<String, String> constants = new HashMap<>();
        for (int i = 1; i < head.length; i++) {
            int at = head[i].indexOf('=');
            constants.put(head[i].substring(0, at), head[i].substring(at + 1));
        }
        List<Guard> before = new ArrayList<>();
        List<Guard> after = new ArrayList<>();
        List<List<Element>> paths = new ArrayList<>();
        paths.add(List.of());
        for (String part : Resources.BLANKS.split(line.substring(colon + 3).strip())) {
            char first = part.charAt(0);
            if (part.length() > 1 && (first == '<' || first == '>')) {
                boolean wanted = part.charAt(1) != '!';
                Guard guard = new Guard(Element.read(part.substring(wanted ? 1 : 2)), wanted);
                (first == '<' ? before : after).add(guard);
            } else {
                paths = extend(paths, part);
            }
        }
        Rule rule = new Rule(
                order,
                line.substring(0, equals).strip(),
                Action.of(head[0]),
                Map.copyOf(constants),
                List.copyOf(before),
                List.copyOf(after));
        return paths.stream()
                .filter(elements -> !elements.isEmpty()
                        && !elements.get(0).words().contains(",")
                        && !elements.get(elements.size() - 1).words().contains(","))
                .map(elements -> new Path(rule, elements))
                .toList();
    }

    private static List<List<Element>> extend(List<List<Element>> paths, String part) {
        boolean optional = part.length() > 1 && part.endsWith("?");
        Element element = Element.read(optional ? part.substring(0, part.length() - 1) : part);
        List<List<Element>> extended = new ArrayList<>();
        for (List<Element> path : paths) {
            List<Element> longer = new ArrayList<>(path);
            longer.add(element);
            extended.add(longer);
            if (optional) {
                extended.add(path);
            }
        }
        return extended;
    }

    /** Whether what stands around lexemes {@code from} to {@code to} (exclusive) is as the rule wants it. */
    boolean allows(List<Lexeme> lexemes, int from, int to) {
        return allowsBefore(lexemes, from) && allowsAfter(lexemes, to);
    }

    private boolean allowsBefore(List<Lexeme> lexemes, int from) {
        int at = from;
        for (int i = before.size() - 1; i >= 0; i--) {
            Guard guard = before.get(i);
            boolean there = at > 0
                    && lexemes.get(at).joined() != Lexeme.Joined.BREAK
                    && guard.element().fits(lexemes.get(at - 1))
                    && (!guard.element().joined() || lexemes.get(at - 1).joined() != Lexeme.Joined.NO);
            if (there != guard.wanted()) {
                return false;
            }
            at -= guard.wanted() ? 1 : 0;
        }
        return true;
    }

    private boolean allowsAfter(List<Lexeme> lexemes, int to) {
        int at = to;
        for (Guard guard : after) {
            boolean there = at < lexemes.size()
                    && lexemes.get(at).joined() != Lexeme.Joined.BREAK
                    && guard.element().fits(lexemes.get(at))
                    && (!guard.element().joined() || lexemes.get(at).joined() != Lexeme.Joined.NO);
            if (there != guard.wanted()) {
                return false;
            }
            at += guard.wanted() ? 1 : 0;
        }
        return true;
    }
}
