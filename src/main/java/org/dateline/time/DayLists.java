package org.dateline.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Marks the numbers that are days of a month said once: "July 11, 12 and 13", "Monday 21, Tuesday 22 and Wednesday 23
 * April". Such a list can be of any length, which no pattern of the grammar covers. Each lexeme is looked at a bounded
 * number of times.
 */
final class DayLists {
    /** Words that may stand behind the last day; behind a count stands what is counted. */
    private static final Set<String> BEHIND = Set.copyOf(Resources.words("behind-days.txt"));

    private static final long COUNTED = Tag.UNIT.bit() | Tag.UNITS.bit() | Tag.PLURAL.bit() | Tag.MERIDIEM.bit();
    private static final long DATES = Tag.ANYMONTH.bit() | Tag.ANYWEEKDAY.bit() | Tag.YEAR.bit();

    private enum Joint {
        NONE,
        COMMA,
        AND,
        RANGE
    }

    /** A day of a list, how it is joined to the one nearer to the month, and where the next may be looked for. */
    private record Item(int day, Joint joint, int next) {}

    private final List<Lexeme> lexemes;

    private DayLists(List<Lexeme> lexemes) {
        this.lexemes = new ArrayList<>(lexemes);
    }

    /** The same lexemes, those of lists tagged {@link Tag#LISTDAY}. */
    static List<Lexeme> mark(List<Lexeme> lexemes) {
        DayLists lists = new DayLists(lexemes);
        for (int at = 0; at + 1 < lexemes.size(); at++) {
            if (lists.is(at, Tag.ANYMONTH) && lists.is(at + 1, Tag.DAY) && lists.joins(at + 1)) {
                lists.forward(at + 1);
            } else if (lists.is(at, Tag.DAY) && lists.monthFollows(at) && !(at > 0 && lists.is(at - 1, Tag.ANYMONTH))) {
                lists.backward(at);
            }
        }
        return lists.lexemes;
    }

    /** "July 11, 12 and 13": on from the first day. */
    private void forward(int first) {
        List<Item> items = new ArrayList<>();
        int at = first;
        for (Item item = after(at); item.joint() != Joint.NONE; item = after(at)) {
            if (number(item.day()) <= number(at) || monthFollows(item.day())) {
                break;
            }
            items.add(item);
            at = item.day();
        }
        while (!items.isEmpty() && !ends(items)) {
            items.remove(items.size() - 1);
        }
        items.forEach(item -> tag(item.day()));
    }

    /** "11, 12 and 13 July": back from the last day. */
    private void backward(int last) {
        int at = last;
        for (Item item = before(at); item.joint() != Joint.NONE; item = before(at)) {
            boolean own = item.day() > 0 && is(item.day() - 1, Tag.ANYMONTH);
            if (number(item.day()) >= number(at) || own) {
                break;
            }
            tag(item.day());
            at = item.day();
        }
    }

    /** The day behind "," "and" "to" "–"; its weekday may stand before it. */
    private Item after(int day) {
        int at = day + 1;
        if (at < lexemes.size() && isDashed(at) && is(at, Tag.DAY)) {
            return new Item(at, Joint.RANGE, at);
        }
        Joint joint = Joint.NONE;
        if (hasWord(at, ",")) {
            joint = Joint.COMMA;
            at++;
        }
        Joint word = joint(at);
        if (word != Joint.NONE) {
            joint = word;
            at++;
        }
        at += hasWord(at, "the") && joins(at) ? 1 : 0;
        if (is(at, Tag.ANYWEEKDAY) && joins(at)) {
            at += hasWord(at + 1, ",") ? 2 : 1;
        }
        return is(at, Tag.DAY) && joins(at) ? new Item(at, joint, at) : new Item(day, Joint.NONE, day);
    }

    /** The same the other way. */
    private Item before(int day) {
        if (isDashed(day) && is(day - 1, Tag.DAY)) {
            return new Item(day - 1, Joint.RANGE, day - 1);
        }
        int at = day - 1;
        if (hasWord(at, ",") && is(at - 1, Tag.ANYWEEKDAY)) {
            at -= 2;
        } else if (is(at, Tag.ANYWEEKDAY)) {
            at--;
        }
        at -= hasWord(at, "the") ? 1 : 0;
        Joint joint = joint(at);
        at -= joint != Joint.NONE ? 1 : 0;
        if (hasWord(at, ",")) {
            joint = joint == Joint.NONE ? Joint.COMMA : joint;
            at--;
        }
        boolean whole = is(at, Tag.DAY);
        for (int next = at + 1; whole && next <= day; next++) {
            whole = joins(next) || isDashed(next);
        }
        return whole ? new Item(at, joint, at) : new Item(day, Joint.NONE, day);
    }

    /**
     * Whether the days can end there: "July 11 and 12 in Lyon" can, "July 11, 12 died" cannot. Two more days are a list
     * whatever follows, unless it is what they count.
     */
    private boolean ends(List<Item> items) {
        Item last = items.get(items.size() - 1);
        int behind = last.day() + 1;
        if (behind >= lexemes.size() || lexemes.get(behind).joined() == Lexeme.Joined.BREAK) {
            return true;
        }
        Lexeme next = lexemes.get(behind);
        boolean counted = (next.tags() & COUNTED) != 0 && (next.tags() & DATES) == 0
                || next.word().equals("%");
        if (counted || isDashed(behind) && next.isWord()) {
            return false;
        }
        boolean stops = !next.isWord() && (next.tags() & Tag.NUM.bit()) == 0
                || (next.tags() & DATES) != 0
                || BEHIND.contains(next.word());
        boolean comma = last.joint() == Joint.COMMA && items.size() == 1;
        boolean goesOn = joint(behind) == Joint.AND && isDate(behind + 1);
        return comma ? goesOn || !next.isWord() && !hasWord(behind, ",") && stops : stops || items.size() > 1;
    }

    private boolean isDate(int at) {
        return at < lexemes.size() && (lexemes.get(at).tags() & DATES) != 0;
    }

    private Joint joint(int at) {
        if (at < 0 || at >= lexemes.size() || !joins(at)) {
            return Joint.NONE;
        }
        String word = lexemes.get(at).word();
        return Links.TO.contains(word) ? Joint.RANGE : Links.AND.contains(word) ? Joint.AND : Joint.NONE;
    }

    private boolean monthFollows(int day) {
        int at = hasWord(day + 1, "of") ? day + 2 : day + 1;
        return is(at, Tag.ANYMONTH) && lexemes.get(at).joined() != Lexeme.Joined.BREAK;
    }

    private double number(int at) {
        return lexemes.get(at).number();
    }

    private boolean is(int at, Tag tag) {
        return at >= 0 && at < lexemes.size() && lexemes.get(at).is(tag);
    }

    private boolean hasWord(int at, String word) {
        return at >= 0 && at < lexemes.size() && lexemes.get(at).word().equals(word) && joins(at);
    }

    /** Whether it stands behind a blank or nothing, and in the same line. */
    private boolean joins(int at) {
        return lexemes.get(at).joined() == Lexeme.Joined.NO;
    }

    private boolean isDashed(int at) {
        Lexeme.Joined joined = lexemes.get(at).joined();
        return joined == Lexeme.Joined.HYPHEN || joined == Lexeme.Joined.DASH;
    }

    private void tag(int at) {
        lexemes.set(at, lexemes.get(at).with(Tag.LISTDAY.bit(), number(at)));
    }
}
