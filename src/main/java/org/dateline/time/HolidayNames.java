package org.dateline.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the names of holidays.txt. Each becomes one lexeme, {@link Tag#HOLIDAY}, whose word is the holiday's key, so that
 * rules.txt says once what may stand around a holiday.
 */
final class HolidayNames {
    private static final String POSSESSIVE = "'s";

    private final Grammar names;

    private HolidayNames(Grammar names) {
        this.names = names;
    }

    static HolidayNames load() {
        List<String> rules = new ArrayList<>();
        for (String line : Resources.lines("holidays.txt")) {
            String key = line.substring(0, line.indexOf(' '));
            for (String name : names(line).split(";")) {
                if (!name.isBlank()) {
                    variants(name.strip()).forEach(variant -> rules.add(key + " = holiday : " + variant));
                }
            }
        }
        return new HolidayNames(Grammar.of(rules));
    }

    /** The same lexemes, those of each name joined. */
    List<Lexeme> join(List<Lexeme> lexemes) {
        int at = names.firstBeginning(lexemes, 0);
        if (at == lexemes.size()) {
            return lexemes;
        }
        List<Lexeme> joined = new ArrayList<>(lexemes.size());
        joined.addAll(lexemes.subList(0, at));
        while (at < lexemes.size()) {
            Optional<Grammar.Match> name = names.match(lexemes, at);
            int next = name.isEmpty() ? at + 1 : name.get().to();
            joined.add(name.isEmpty() ? lexemes.get(at) : join(name.get(), lexemes));
            at = names.firstBeginning(lexemes, next);
            joined.addAll(lexemes.subList(next, at));
        }
        return joined;
    }

    private static Lexeme join(Grammar.Match name, List<Lexeme> lexemes) {
        Lexeme first = lexemes.get(name.from());
        return new Lexeme(
                first.start(),
                lexemes.get(name.to() - 1).end(),
                name.rule().name(),
                first.capital(),
                first.joined(),
                Tag.HOLIDAY.bit() | Tag.LETTER.bit(),
                Words.Meaning.NONE,
                0);
    }

    /** What stands behind the first colon that ends a word; "move=6:-1" has others. */
    private static String names(String line) {
        int colon = line.endsWith(":") ? line.length() - 1 : line.indexOf(": ");
        return line.substring(colon + 1);
    }

    /** The ways to write a name: "mother's day" has three; an apostrophe within a word is a part of its own. */
    private static List<String> variants(String name) {
        if (name.indexOf('\'') < 0) {
            return List.of(name);
        }
        List<String> variants = List.of("");
        for (String part : Resources.BLANKS.split(name)) {
            List<String> ways = ways(part);
            variants = variants.stream()
                    .flatMap(start -> ways.stream().map(way -> start.isEmpty() ? way : start + " " + way))
                    .toList();
        }
        return variants;
    }

    private static List<String> ways(String part) {
        int apostrophe = part.indexOf('\'');
        boolean guard = part.charAt(0) == '<' || part.charAt(0) == '>';
        if (guard || apostrophe <= 0) {
            return List.of(part);
        }
        if (part.indexOf('|') > 0) {
            List<String> ways = new ArrayList<>();
            for (String word : part.split("\\|")) {
                ways.addAll(ways(word));
            }
            return ways;
        }
        if (part.endsWith(POSSESSIVE)) {
            String owner = part.substring(0, part.length() - POSSESSIVE.length());
            return List.of(owner + " " + POSSESSIVE, owner + "s '", owner + "s");
        }
        String before = part.substring(0, apostrophe);
        String after = part.substring(apostrophe + 1);
        return List.of(after.isEmpty() ? before + " '" : before + " ' " + after);
    }
}
