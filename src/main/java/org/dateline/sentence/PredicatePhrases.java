package org.dateline.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.article.Span;
import org.dateline.place.PlaceMention;
import org.jspecify.annotations.Nullable;

/** Takes from a clause the words that make a title: its verb and what stands behind it, up to where something else begins. */
public final class PredicatePhrases {
    private static final int LONGEST = 78;
    private static final int LONGEST_WORDS = 18;
    /** A phrase may be cut before a preposition once it is so long. */
    private static final int SHORTEST = 28;

    /** Whose verb tells a desk what happens; of moves and meetings a title says where to and whom. */
    private static final Set<PredicateClass> TELLING = Set.of(
            PredicateClass.VISIT,
            PredicateClass.ACT,
            PredicateClass.ATTEND,
            PredicateClass.HOLD,
            PredicateClass.PERFORM,
            PredicateClass.SPEECH,
            PredicateClass.SIGNING,
            PredicateClass.CEREMONY,
            PredicateClass.SUMMIT,
            PredicateClass.MEAL);

    private static final EnglishLexicon LISTS = EnglishLexicon.load();

    private PredicatePhrases() {}

    /** The phrase of the clause; empty where its words make none. */
    public static Optional<PredicatePhrase> find(SentenceTokens words, Clause clause) {
        String next = words.word(clause.at() + 1);
        boolean auxiliary = LISTS.is("auxiliary", words.word(clause.at()))
                && (LISTS.is("passive", next)
                        || LISTS.verbs().list(next).stream().anyMatch(form -> form.tense() == VerbForm.Tense.PAST));
        if (clause.nominal()
                || auxiliary
                || clause.mood() == Factuality.CANCELLED
                || LISTS.is("object-pronoun", next)
                || LISTS.is("time verb", words.word(clause.at()))
                || LISTS.is("beholds", words.word(clause.at())) && clause.tense() == VerbForm.Tense.BASE
                || !TELLING.contains(clause.sense())
                || isPassive(words, clause)) {
            return Optional.empty();
        }
        return form(words, clause)
                .flatMap(form -> behind(words, clause)
                        .filter(rest -> !namesSeveral(words, clause, rest))
                        .map(rest -> new PredicatePhrase(
                                head(form), LISTS.verbs().present(head(form)), rest, isPlaced(words, clause, rest))));
    }

    /** "Visits Peru, Chile and Bolivia" is no title for one of them. */
    private static boolean namesSeveral(SentenceTokens words, Clause clause, String phrase) {
        return placesIn(words, clause, phrase)
                        .map(m -> m.place().orElseThrow().country())
                        .distinct()
                        .count()
                > 1;
    }

    private static Stream<PlaceMention> placesIn(SentenceTokens words, Clause clause, String phrase) {
        return words.places().stream()
                .filter(ClauseReader::isLiteral)
                .filter(m -> words.tokenAt(m.span().start()) > clause.at())
                .filter(m -> phrase.contains(m.text()));
    }

    private static boolean isPlaced(SentenceTokens words, Clause clause, String phrase) {
        return placesIn(words, clause, phrase).findAny().isPresent();
    }

    private static String head(VerbForm form) {
        return form.lemma().split(" ")[0];
    }

    private static Optional<VerbForm> form(SentenceTokens words, Clause clause) {
        return LISTS.verbs().list(words.word(clause.at())).stream()
                .filter(form -> form.tense() == clause.tense() || form.tense() == VerbForm.Tense.PAST)
                .filter(form -> TELLING.contains(form.sense()))
                .filter(form -> form.particles().isEmpty()
                        || words.between(
                                        clause.at() + 1,
                                        clause.at() + 1 + form.particles().size())
                                .equals(form.particles()))
                .filter(form -> clause.tense() != VerbForm.Tense.ING || LISTS.is("be", words.word(clause.at() - 1)))
                .findFirst();
    }

    private static boolean isPassive(SentenceTokens words, Clause clause) {
        return clause.tense() == VerbForm.Tense.PAST && LISTS.is("passive", words.word(clause.at() - 1));
    }

    private static Optional<String> behind(SentenceTokens words, Clause clause) {
        List<Span> parts = new ArrayList<>();
        int at = clause.at() + 1;
        int length = 0;
        int cut = -1;
        int end = Math.min(words.size(), clause.at() + LONGEST_WORDS);
        while (at < end && !endsAt(words, at, clause)) {
            if (isDay(words, at)) {
                at = behindDay(words, at);
                continue;
            }
            if (LISTS.is("first person", words.word(at)) || LISTS.is("quotation mark", words.word(at))) {
                return Optional.empty();
            }
            if (LISTS.is("preposition", words.word(at)) && length >= SHORTEST && !words.isCovered(at)) {
                cut = parts.size();
            }
            parts.add(words.span(at, at + 1));
            length = parts.get(parts.size() - 1).end() - parts.get(0).start();
            if (length > LONGEST) {
                return cut > 0 ? text(words, parts.subList(0, cut)) : Optional.empty();
            }
            at++;
        }
        return at == end && end < words.size()
                ? (cut > 0 ? text(words, parts.subList(0, cut)) : Optional.empty())
                : text(words, parts);
    }

    /** "To ensure": what follows is another clause. */
    private static final Pattern UNFINISHED = Pattern.compile(" " + Word.TO.spelling() + " \\p{Ll}+$");

    /** The words with the spaces between them as written, one for a day left out. */
    private static Optional<String> text(SentenceTokens words, List<Span> parts) {
        StringBuilder text = new StringBuilder();
        int before = -1;
        for (Span part : parts) {
            if (before >= 0 && part.start() > before) {
                text.append(' ');
            }
            text.append(part.in(words.text()));
            before = part.end();
        }
        String phrase = UNFINISHED.matcher(text.toString().strip()).replaceFirst("");
        int last = phrase.lastIndexOf(' ');
        boolean open = LISTS.isFunctionWord(phrase.substring(last + 1)) || phrase.endsWith("-");
        boolean bare = phrase.indexOf(' ') < 0 && !phrase.endsWith("s");
        return phrase.isEmpty() || open || bare && !Character.isUpperCase(phrase.charAt(0))
                ? Optional.empty()
                : Optional.of(phrase);
    }

    private static boolean endsAt(SentenceTokens words, int at, Clause clause) {
        String word = words.word(at);
        PlaceMention town = words.place(at + 1);
        boolean ofPlace = Word.COMMA.is(word) && words.place(at - 1) != null && town != null;
        boolean inName = words.isCovered(at) && words.date(at) == null;
        boolean abbreviated = Word.STOP.is(word) && at < words.size() - 1;
        boolean verb = at > clause.at() + 1 && LISTS.is("finite", word);
        return !ofPlace
                && !inName
                && !abbreviated
                && (LISTS.is("ends phrase", word) || verb || Word.AND.is(word) && isVerb(words, at + 1));
    }

    /** Whether a verb follows that says what else was done. */
    private static boolean isVerb(SentenceTokens words, int at) {
        boolean adverb = LISTS.is("adverb", words.word(at)) || words.word(at).endsWith("ly");
        int verb = adverb ? at + 1 : at;
        return !words.isCapital(verb)
                && (LISTS.is("finite", words.word(verb))
                        || LISTS.is("person-pronoun", words.word(verb))
                        || words.word(verb).endsWith("ed")
                        || !LISTS.verbs().list(words.word(verb)).isEmpty());
    }

    private static boolean isDay(SentenceTokens words, int at) {
        return words.date(dayAt(words, at)) != null;
    }

    /** The token of the day that begins here, behind "on", "late on", "early". */
    private static int dayAt(SentenceTokens words, int at) {
        int day = at;
        while (day < at + 3 && words.date(day) == null && LISTS.is("before day", words.word(day))) {
            day++;
        }
        return day;
    }

    /** Behind the day, and behind the other end where it is the first of two: "from 13 to 15 May". */
    private static int behindDay(SentenceTokens words, int at) {
        int day = behind(words, dayAt(words, at));
        boolean range = LISTS.is("range", words.word(day)) && words.date(day + 1) != null;
        return range ? behind(words, day + 1) : day;
    }

    private static int behind(SentenceTokens words, int from) {
        @Nullable Object date = words.date(from);
        int day = from;
        while (day < words.size() && words.date(day) == date) {
            day++;
        }
        return day;
    }
}
