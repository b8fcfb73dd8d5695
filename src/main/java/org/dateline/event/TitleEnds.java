package org.dateline.event;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.sentence.EnglishLexicon;
import org.dateline.sentence.Word;

/** Ends a long sentence where a clause of it ends, so that what is left can stand alone. */
final class TitleEnds {
    private static final EnglishLexicon LISTS = EnglishLexicon.load();
    static final int LONGEST = 140;
    /** What has no end before, may go on so long. */
    private static final int LONGEST_CLAUSE = 240;

    /** What can't be made shorter and still say all, is whole up to this. */
    static final int LONGEST_WHOLE = 190;

    private static final int SHORTEST = 30;
    private static final Pattern RELATIVE = Pattern.compile(", (?:" + LISTS.anyOf("aside") + ") ");
    private static final Pattern WORD = Pattern.compile("[\\p{L}’']+");
    private static final Pattern CONTRACTED = Pattern.compile("\\p{L}{1,5}['’](?:" + LISTS.anyOf("contraction") + ")");
    private static final Pattern CLAUSE = Pattern.compile(" (?:" + LISTS.anyOf("opens a verb") + ") ");
    private static final Pattern RELATED = Pattern.compile(" (?:" + LISTS.anyOf("describes") + ") ");
    private static final Pattern SAYS = Pattern.compile("\\b(?:" + LISTS.anyOf("reports") + ")\\b");
    /** Behind a comma, what goes on with a list: "five hotels and a mill", "a king, a queen". */
    private static final Pattern LIST =
            Pattern.compile("^, [^,;.]{2,60}?(?:,? (?:" + LISTS.anyOf("joint") + ") |, ).*");

    /** What a sentence says by the way of somebody: ", who left," ", (left)". */
    private static final Pattern BY_THE_WAY = Pattern.compile(", (?:" + LISTS.anyOf("aside") + ") [^,;.]+(?:,|$)");
    /** "The minister added" */
    private static final int ATTRIBUTION_WORDS = 3;

    /** "Will build", "to ensure": of what is done only the verb. */
    private static final Pattern BEGUN =
            Pattern.compile(" (?:" + LISTS.anyOf("modal") + "|" + Word.TO.spelling() + ") \\p{Ll}+$");

    private static final Pattern BRACKETS = Pattern.compile(" \\([^()]*\\)");
    /** ", accompanied by the mayor,", ", armed and trained by Oram": who that is, and no verb of the sentence. */
    private static final Pattern PARTICIPLE =
            Pattern.compile("(?:(?:,| " + Word.AND.spelling() + ") \\p{Ll}+(?:" + LISTS.anyOf("ends a participle")
                    + "))+ (?:" + LISTS.anyOf("preposition") + "|" + Word.AS.spelling() + ") [^,;.]*(?:,|$)");

    private TitleEnds() {}

    /** The beginning up to where the sentence only adds something: a reason, what happens meanwhile, what is said by the way. */
    static Optional<String> beforeAddition(String words) {
        Optional<String> longest = ending(words, Math.min(LONGEST, words.length() - 1), TitleEnds::isAddition);
        return longest.isPresent()
                ? longest
                : ending(words, Math.min(LONGEST_WHOLE, words.length() - 1), TitleEnds::isAddition);
    }

    /** Without brackets, and without what is said by the way in the middle of it. */
    static String withoutAsides(String words) {
        String left = BRACKETS.matcher(words).replaceAll("");
        Matcher aside = BY_THE_WAY.matcher(left);
        while (aside.find()) {
            String behind = left.substring(aside.end());
            boolean goesOn = LISTS.isFinite(word(behind.strip(), 0).toLowerCase(Locale.ROOT));
            boolean attributed = WORD.matcher(behind).results().count() <= ATTRIBUTION_WORDS && hasVerb(behind);
            if (goesOn || attributed) {
                return left.substring(0, aside.start()) + (goesOn ? "" : ",") + behind;
            }
        }
        return left;
    }

    /** Whether a mark and a word follow that open what may be left out. */
    private static boolean isAddition(String words, int at) {
        if (!isMarked(words, at)) {
            return false;
        }
        String next = word(words, at + 2);
        return words.charAt(at) != ','
                || LISTS.is("aside", next)
                || LISTS.is("adds", next)
                || next.endsWith("ing") && !LISTS.isFunctionWord(next);
    }

    /** The longest beginning that has a verb and ends where a phrase or clause does; one with a mark for what is missing if none. */
    static String cut(String words) {
        Matcher relative = RELATIVE.matcher(words);
        int aside = relative.find(SHORTEST) ? relative.start() : LONGEST;
        boolean whole = aside < LONGEST && isWhole(words.substring(0, aside));
        int from = whole ? aside : Math.min(LONGEST, words.length() - 1);
        return ending(words, from, TitleEnds::isMarked)
                .or(() -> ending(words, from, TitleEnds::endsBefore))
                .or(() -> beginning(words))
                .or(() -> longer(words))
                .orElseGet(() -> words.substring(0, lastSpace(words)) + "…");
    }

    /** The longest beginning up to there that may end so: where a clause ends rather than where only a phrase begins. */
    private static Optional<String> ending(String words, int from, BiPredicate<String, Integer> ends) {
        for (int at = from; at >= SHORTEST; at--) {
            if (ends.test(words, at) && isWhole(words.substring(0, at)) && !isBroken(words, at)) {
                return Optional.of(bare(words.substring(0, at)));
            }
        }
        return Optional.empty();
    }

    /** "Called | on Congress", "a law sponsored | by Oram": between a verb and what it needs. */
    private static boolean isBroken(String words, int at) {
        int last = words.lastIndexOf(' ', at - 1) + 1;
        return words.charAt(at) == ' '
                && isVerb(words.substring(last, at), last)
                && LISTS.is("preposition", word(words, at + 1));
    }

    /** Before what is only added, whatever verb stands there that no list has. */
    private static Optional<String> beginning(String words) {
        for (int at = Math.min(LONGEST_CLAUSE, words.length() - 1); at >= SHORTEST; at--) {
            if (isAddition(words, at) && isBalanced(words.substring(0, at))) {
                return Optional.of(bare(words.substring(0, at)));
            }
        }
        return Optional.empty();
    }

    /** Of what can't end sooner the first end after; the whole, where it isn't much longer. */
    private static Optional<String> longer(String words) {
        for (int at = LONGEST; at < Math.min(words.length(), LONGEST_CLAUSE); at++) {
            if (endsBefore(words, at) && isWhole(words.substring(0, at))) {
                return Optional.of(bare(words.substring(0, at)));
            }
        }
        return words.length() <= LONGEST_CLAUSE ? Optional.of(bare(words)) : Optional.empty();
    }

    private static String bare(String words) {
        return words.replaceAll("[.,;:]+$", "");
    }

    /** Whether the beginning of a sentence says something, and its last clause as well. */
    private static boolean isWhole(String start) {
        String last = start.substring(start.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        String main =
                PARTICIPLE.matcher(BY_THE_WAY.matcher(start).replaceAll(",")).replaceAll(",");
        return isBalanced(start)
                && hasVerb(main)
                && !LISTS.isFunctionWord(last)
                && !BEGUN.matcher(start).find()
                && !(last.endsWith("ing") && LISTS.occasions().get(last) == null)
                && tells(start, CLAUSE)
                && tells(start, SAYS)
                && verbs(start) > RELATED.matcher(start).results().count();
    }

    /** Whether a verb stands before "who", "which" and "that", or more verbs than those. */
    static boolean hasMainVerb(String words) {
        Matcher related = RELATED.matcher(words);
        boolean before = related.find() && hasVerb(words.substring(0, related.start()));
        return before || verbs(words) > RELATED.matcher(words).results().count();
    }

    /** Whether behind the last such words there is a verb, or there are none. */
    private static boolean tells(String start, Pattern opening) {
        Matcher found = opening.matcher(start);
        int behind = -1;
        while (found.find()) {
            behind = found.end();
        }
        return behind < 0 || hasVerb(start.substring(behind));
    }

    /** Whether a mark or a word that opens a phrase or clause of its own follows. */
    private static boolean endsBefore(String words, int at) {
        return isMarked(words, at) || words.charAt(at) == ' ' && LISTS.is("ends title", word(words, at + 1));
    }

    private static boolean isMarked(String words, int at) {
        boolean mark = LISTS.is("ends title", words.substring(at, at + 1)) && words.startsWith(" ", at + 1);
        boolean number =
                words.startsWith(",", at) && Character.isDigit(words.charAt(Math.min(at + 2, words.length() - 1)));
        return mark && !number && !isInList(words, at) || words.startsWith(" (", at);
    }

    /** Whether what follows the comma is the next of a list, or says by the way who that is: no verb stands in it. */
    private static boolean isInList(String words, int at) {
        if (words.charAt(at) != ',') {
            return false;
        }
        String rest = words.substring(at);
        int to = rest.indexOf(", ", 2);
        String next = rest.substring(0, to < 0 ? Math.min(rest.length(), 60) : to);
        String first = word(rest, 2);
        boolean clause = first.endsWith("ing")
                || LISTS.is("ends title", first)
                || LISTS.is("conjunction", first)
                || LISTS.is("preposition", first);
        return !clause && LIST.matcher(rest).matches() && !hasVerb(next);
    }

    static String word(String words, int from) {
        int to = words.indexOf(' ', from);
        return words.substring(Math.min(from, words.length()), to < 0 ? words.length() : to)
                .toLowerCase(Locale.ROOT);
    }

    static boolean hasVerb(String words) {
        return hasVerb(words, Set.of());
    }

    static boolean hasVerb(String words, Set<String> nouns) {
        Matcher word = WORD.matcher(words);
        while (word.find()) {
            if (isVerb(word.group(), word.start())
                    && !nouns.contains(word.group().toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    /** How many verbs the words have, with those that go together counted once: "has been put off" is one. */
    private static int verbs(String words) {
        Matcher word = WORD.matcher(words);
        int verbs = 0;
        boolean before = false;
        while (word.find()) {
            boolean verb = isVerb(word.group(), word.start());
            verbs += verb && !before ? 1 : 0;
            before = verb;
        }
        return verbs;
    }

    private static boolean isVerb(String word, int at) {
        String lower = word.toLowerCase(Locale.ROOT);
        boolean contracted = CONTRACTED.matcher(lower).matches(); // "it's"
        boolean past = lower.length() > 4 && lower.endsWith("ed");
        return (contracted || past || LISTS.isFinite(lower)) && (at == 0 || !Character.isUpperCase(word.charAt(0)));
    }

    static boolean isBalanced(String words) {
        return count(words, '(') == count(words, ')')
                && count(words, '“') == count(words, '”')
                && count(words, '"') % 2 == 0;
    }

    private static long count(String words, char mark) {
        return words.chars().filter(c -> c == mark).count();
    }

    private static int lastSpace(String words) {
        int at = words.lastIndexOf(' ', LONGEST);
        return at > 0 ? at : Math.min(LONGEST, words.length());
    }
}
