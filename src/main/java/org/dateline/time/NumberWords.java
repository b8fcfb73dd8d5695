package org.dateline.time;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Joins number words that stand together: "twenty-six", "a hundred thirty", "nineteen ninety-six", "two and a half". */
final class NumberWords {
    private final List<Lexeme> lexemes;
    private int at;
    private double value;
    private boolean ordinal;

    private NumberWords(List<Lexeme> lexemes) {
        this.lexemes = lexemes;
    }

    static List<Lexeme> join(List<Lexeme> lexemes) {
        NumberWords reader = new NumberWords(lexemes);
        List<Lexeme> joined = new ArrayList<>(lexemes.size());
        while (reader.at < lexemes.size()) {
            joined.add(reader.next());
        }
        return joined;
    }

    private Lexeme next() {
        Lexeme first = lexemes.get(at);
        if (!first.is(Tag.CARDINAL) && !first.is(Tag.ORDINAL)) {
            if (first.word().equals("a") && at + 1 < lexemes.size() && isScale(lexemes.get(at + 1))) {
                at++;
                Lexeme number = number(lexemes.get(at));
                return span(first, number);
            }
            at++;
            if (first.is(Tag.NUM) && half(at)) {
                Lexeme last = lexemes.get(at + 2);
                at += 3;
                return span(first, last).with(0, first.number() + 0.5);
            }
            return first;
        }
        return number(first);
    }

    private Lexeme number(Lexeme first) {
        int start = at;
        ordinal = first.is(Tag.ORDINAL);
        value = first.number();
        at++;
        if (!ordinal) {
            Lexeme year = spokenYear(first, start);
            if (year != null) {
                return year;
            }
            at = start + 1;
            value = first.number();
            extend();
        }
        if (half(at) && !ordinal) {
            at += 3;
            value += 0.5;
        }
        Lexeme last = lexemes.get(at - 1);
        return tagged(first, last);
    }

    private Lexeme tagged(Lexeme first, Lexeme last) {
        long tags = ordinal ? Tag.ORD.bit() : Tag.NUM.bit();
        boolean whole = value == Math.rint(value);
        if (whole && value >= 1 && value <= 31) {
            tags |= ordinal ? Tag.DAY.bit() | Tag.DAYTH.bit() : 0;
        }
        if (whole && !ordinal && value >= 1 && value <= 12) {
            tags |= Tag.HOUR.bit();
        }
        if (whole && !ordinal && value >= 2000 && value <= 2099 && first != last) {
            tags |= Tag.YEAR.bit();
        }
        return span(first, last).with(tags, value);
    }

    /** Takes up "hundred", "thousand" and what is added to tens. */
    private void extend() {
        double total = 0;
        double current = value;
        while (at < lexemes.size()) {
            Lexeme next = lexemes.get(at);
            if (next.joined() == Lexeme.Joined.BREAK) {
                break;
            }
            double n = next.number();
            if (next.is(Tag.CARDINAL) && n == 100 && current < 100) {
                current = Math.max(1, current) * 100;
            } else if (next.is(Tag.CARDINAL) && n == 1000) {
                total = (total + Math.max(1, current)) * 1000;
                current = 0;
            } else if (next.is(Tag.CARDINAL) && n > 0 && n < 100 && fits(current, n)) {
                current += n;
            } else if (next.is(Tag.ORDINAL) && n < 100 && current >= 20 && fits(current, n)) {
                current += n;
                ordinal = true;
                at++;
                break;
            } else if (next.word().equals("and")
                    && (current >= 100 || total >= 1000)
                    && at + 1 < lexemes.size()
                    && lexemes.get(at + 1).is(Tag.CARDINAL)
                    && lexemes.get(at + 1).number() < 100) {
                at++;
                continue;
            } else {
                break;
            }
            at++;
        }
        value = total + current;
    }

    private static boolean fits(double current, double n) {
        double open = current % 100;
        return open == 0 ? current >= 100 || current == 0 : open >= 20 && open % 10 == 0 && n < 10;
    }

    /** "nineteen ninety-six", "twenty twenty-five", "nineteen oh five". */
    private @Nullable Lexeme spokenYear(Lexeme first, int start) {
        double century = first.number();
        if (century < 15 || century > 20 || at >= lexemes.size()) {
            return null;
        }
        Lexeme tens = lexemes.get(at);
        double n = tens.number();
        if (!tens.is(Tag.CARDINAL) || n < 10 || n > 90) {
            return null;
        }
        if (century == 20 && n < 10) {
            return null;
        }
        at++;
        double year = century * 100 + n;
        Lexeme last = tens;
        if (n >= 20 && at < lexemes.size()) {
            Lexeme unit = lexemes.get(at);
            if (unit.is(Tag.CARDINAL) && unit.number() >= 1 && unit.number() < 10) {
                year += unit.number();
                last = unit;
                at++;
            }
        }
        value = year;
        return span(lexemes.get(start), last).with(Tag.YEAR.bit(), year);
    }

    private boolean half(int index) {
        return index + 2 < lexemes.size()
                && lexemes.get(index).word().equals("and")
                && lexemes.get(index + 1).word().equals("a")
                && lexemes.get(index + 2).word().equals("half");
    }

    private static boolean isScale(Lexeme lexeme) {
        return lexeme.is(Tag.CARDINAL) && (lexeme.number() == 100 || lexeme.number() == 1000);
    }

    private static Lexeme span(Lexeme first, Lexeme last) {
        if (first == last) {
            return first;
        }
        return new Lexeme(
                first.start(),
                last.end(),
                first.word() + " " + last.word(),
                first.capital(),
                first.joined(),
                last.tags() & ~(Tag.CARDINAL.bit() | Tag.ORDINAL.bit() | Tag.UNIT.bit()) | first.tags() & Tag.NUM.bit(),
                Words.Meaning.NONE,
                last.number());
    }
}
