package org.dateline.time;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The rules as a tree that is walked lexeme by lexeme. The depth of the tree bounds the work at each place, so reading
 * a text takes time linear in its length.
 */
final class Grammar {
    /** A rule that fits, and the lexemes it takes: from {@code from} to {@code to}, exclusive. */
    record Match(Rule rule, int from, int to, Map<String, Lexeme> slots) {}

    private static final class Node {
        final Map<String, List<Edge>> byWord = new HashMap<>();
        final List<Edge> byTag = new ArrayList<>();
        final List<Rule> rules = new ArrayList<>();
        final Map<Element, Node> children = new HashMap<>();
        long tags;

        /** What the elements up to here are called, where a rule ends here. */
        List<String> slots = List.of();
    }

    private record Edge(Element element, Node to) {}

    private final Node root = new Node();

    /** A bit for each word that a rule begins with, by its hash: most words begin none. */
    private final BitSet beginnings = new BitSet(BITS);

    private static final int BITS = 1 << 13;

    private Grammar() {}

    static Grammar of(List<String> lines) {
        Grammar grammar = new Grammar();
        int order = 0;
        for (String line : lines) {
            for (Rule.Path path : Rule.read(line, order++)) {
                grammar.add(path);
            }
        }
        grammar.root.byWord.keySet().forEach(word -> grammar.beginnings.set(bit(word)));
        return grammar;
    }

    private static int bit(String word) {
        int hash = word.hashCode();
        return (hash ^ hash >>> 13) & BITS - 1;
    }

    private void add(Rule.Path path) {
        Node node = root;
        for (Element element : path.elements()) {
            node = child(node, element);
        }
        node.rules.add(path.rule());
        node.slots = path.elements().stream().map(Element::slot).toList();
    }

    private static Node child(Node node, Element element) {
        Node known = node.children.get(element);
        if (known != null) {
            return known;
        }
        Edge edge = new Edge(element, new Node());
        node.children.put(element, edge.to());
        for (String word : element.words()) {
            node.byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(edge);
        }
        if (element.tags() != 0) {
            node.byTag.add(edge);
            node.tags |= element.tags();
        }
        return edge.to();
    }

    /** The words and tags that the rules of one of two grammars begin with. */
    record Beginnings(BitSet words, long tags) {
        static Beginnings of(Grammar one, Grammar other) {
            BitSet words = (BitSet) one.beginnings.clone();
            words.or(other.beginnings);
            return new Beginnings(words, one.root.tags | other.root.tags);
        }

        /** Whether a rule may begin with the lexeme; with most none does. */
        boolean have(Lexeme lexeme) {
            return (lexeme.tags() & tags) != 0 || words.get(bit(lexeme.word()));
        }
    }

    /** Whether a rule may begin with the lexeme; with most none does. */
    private boolean mayBegin(Lexeme lexeme) {
        return (lexeme.tags() & root.tags) != 0 || beginnings.get(bit(lexeme.word()));
    }

    /** The first place from one on where a rule may begin; how many lexemes there are where none is. */
    int firstBeginning(List<Lexeme> lexemes, int from) {
        int at = from;
        while (at < lexemes.size() && !mayBegin(lexemes.get(at))) {
            at++;
        }
        return at;
    }

    /** The longest match that starts with the lexeme. */
    Optional<Match> match(List<Lexeme> lexemes, int from) {
        if (!mayBegin(lexemes.get(from))) {
            return Optional.empty();
        }
        Walk walk = new Walk(lexemes, from);
        walk.into(root, from);
        return walk.best();
    }

    private static final class Walk {
        private final List<Lexeme> lexemes;
        private final int from;
        private @Nullable Rule best;
        private @Nullable Node end;
        private int to;

        Walk(List<Lexeme> lexemes, int from) {
            this.lexemes = lexemes;
            this.from = from;
        }

        Optional<Match> best() {
            Rule rule = best;
            Node node = end;
            return rule == null || node == null
                    ? Optional.empty()
                    : Optional.of(new Match(rule, from, to, slots(node.slots)));
        }

        void into(Node node, int at) {
            for (int i = 0; i < node.rules.size(); i++) {
                Rule rule = node.rules.get(i);
                if (beats(rule, at) && rule.allows(lexemes, from, at)) {
                    best = rule;
                    end = node;
                    to = at;
                }
            }
            if (at >= lexemes.size()) {
                return;
            }
            Lexeme lexeme = lexemes.get(at);
            List<Edge> named = node.byWord.isEmpty() ? null : node.byWord.get(lexeme.word());
            for (int i = 0; named != null && i < named.size(); i++) {
                if (named.get(i).element().allowsCase(lexeme)) {
                    step(named.get(i), lexeme, at);
                }
            }
            if ((lexeme.tags() & node.tags) != 0) {
                for (int i = 0; i < node.byTag.size(); i++) {
                    Element element = node.byTag.get(i).element();
                    if ((lexeme.tags() & element.tags()) != 0 && !element.names(lexeme)) {
                        step(node.byTag.get(i), lexeme, at);
                    }
                }
            }
        }

        private void step(Edge edge, Lexeme lexeme, int at) {
            Element element = edge.element();
            if (at > from ? !element.isJoinedTo(lexeme) : !element.mayOpen(lexeme)) {
                return;
            }
            into(edge.to(), at + 1);
        }

        private boolean beats(Rule rule, int at) {
            return best == null || at > to || at == to && rule.order() < best.order();
        }

        private Map<String, Lexeme> slots(List<String> slots) {
            Map<String, Lexeme> named = new HashMap<>();
            for (int i = 0; i < slots.size(); i++) {
                if (!slots.get(i).isEmpty()) {
                    named.putIfAbsent(slots.get(i), lexemes.get(from + i));
                }
            }
            return Map.copyOf(named);
        }
    }
}
