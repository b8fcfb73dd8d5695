package org.dateline.person;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.article.Sentence;
import org.dateline.place.PlaceMention;
import org.dateline.sentence.Clause;
import org.dateline.sentence.EnglishLexicon;
import org.dateline.sentence.Factuality;
import org.dateline.sentence.Memory.Question;
import org.dateline.sentence.ParsedArticle;
import org.dateline.sentence.ParsedSentence;
import org.dateline.sentence.Quotations;
import org.dateline.sentence.SentenceTokens;
import org.dateline.sentence.Subject;
import org.dateline.sentence.VerbForm;
import org.dateline.sentence.Word;
import org.dateline.time.EntryDateReader;

/**
 * Tells texts in which people tell of a journey of their own (diaries, logs, letters, blogs) from reports, in which others
 * are told of, and from speeches: by how many sentences say "I" or "we" outside quotations, and how many of these go or are
 * somewhere. A log leaves out who did it: "Anchored at noon". What is spoken in turns (an interview) is no diary.
 */
public final class FirstPerson {
    /** Of a hundred sentences of an article so many are in the first person. */
    private static final int LEAST_PERCENT = 20;

    /** Of a hundred sentences of all articles so many tell of going somewhere; a speaker does so in two or three. */
    private static final int LEAST_MOVES_PERCENT = 8;

    /** In what is written in entries or says that it is a log, where they go, so many are enough. */
    private static final int LEAST_LOG_PERCENT = 10;

    private static final int FEWEST = 2;
    private static final int SHORT_SENTENCE = 3;
    private static final int LONGEST_TURN = 6;
    private static final int LONGEST_NAME = 6;
    private static final EnglishLexicon LISTS = EnglishLexicon.load();
    private static final Pattern WAY = Pattern.compile("\\s+(?:" + Word.TO.spelling() + "|[-–—→]|->)\\s+");

    private FirstPerson() {}

    /**
     * The articles that are told by who travels, each by itself or as one of a site whose articles are; empty where most of
     * the articles are not.
     */
    public static Optional<Set<ParsedArticle>> findTold(List<ParsedArticle> articles) {
        List<Voice> voices = Voice.listAll(articles);
        Set<ParsedArticle> told = voices.stream()
                .flatMap(voice -> voice.listTold().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Count all = Count.sum(voices.stream().map(Voice::count).toList());
        int kept = voices.stream().filter(Voice::isKept).mapToInt(Voice::size).sum();
        boolean goes = all.moves() * 100 >= all.all() * LEAST_MOVES_PERCENT;
        return told.size() * 2 > articles.size() && (goes || kept * 2 > articles.size())
                ? Optional.of(told)
                : Optional.empty();
    }

    /** Whether an article by itself is told so: one such sentence is enough, among others that are. */
    public static boolean tells(ParsedArticle article) {
        return count(article, false).percent() > 0;
    }

    /** Whether its title or its site says what it is: "Captain's log", "Tour diary". */
    static boolean isRecord(ParsedArticle article) {
        return Stream.of(article.article().title(), article.article().source())
                .flatMap(Optional::stream)
                .flatMap(text -> Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")))
                .anyMatch(word -> LISTS.is("record", word));
    }

    /**
     * How many sentences there are, how many are in the first person, how many tell of going or being somewhere, and how many
     * open an entry.
     */
    record Count(int all, int own, int moves, int entries) {
        /** So many entries an article, and it is a diary. */
        private static final int DIARY_ENTRIES = 3;

        /** Whether so many articles are written in entries, and by somebody who says "we". */
        boolean isDiary(int articles) {
            return own > 0 && entries >= DIARY_ENTRIES * articles;
        }

        /** Whether it is all written in entries, which are sentences and no list of dates. */
        boolean isInEntries() {
            return entries >= DIARY_ENTRIES && all >= entries;
        }

        static Count sum(List<Count> counts) {
            return new Count(
                    counts.stream().mapToInt(Count::all).sum(),
                    counts.stream().mapToInt(Count::own).sum(),
                    counts.stream().mapToInt(Count::moves).sum(),
                    counts.stream().mapToInt(Count::entries).sum());
        }

        int percent() {
            return own < FEWEST ? 0 : Math.max(1, own * 100 / all);
        }

        boolean isTold() {
            return percent() >= LEAST_PERCENT;
        }

        /** A log writes much of the wind, and little of who sailed. */
        boolean isLog() {
            return percent() >= LEAST_LOG_PERCENT && moves * 100 >= all * LEAST_MOVES_PERCENT;
        }
    }

    /** @param kept whether it is a log: then the ship or choir that it tells of is the one that keeps it */
    static Count count(ParsedArticle article, boolean kept) {
        return article.memory().answer(new Counted(kept), () -> countAnew(article, kept));
    }

    private record Counted(boolean kept) implements Question<Count> {
        @Override
        public boolean isSmall() {
            return true;
        }
    }

    private static Count countAnew(ParsedArticle article, boolean kept) {
        Quotations quotations = Quotations.of(article.article());
        int all = isWayTitled(article) ? 1 : 0;
        int own = all;
        int moves = all;
        int turns = 0;
        int entries = 0;
        for (ParsedSentence sentence : article.sentences()) {
            turns += isTurn(sentence.words()) ? 1 : 0;
            entries += opensEntry(sentence.words()) ? 1 : 0;
            if (counts(sentence.words(), quotations)) {
                boolean logged = isLogged(sentence) || isRoute(sentence.words()) || kept && isOfCompany(sentence);
                all++;
                own += logged || saysWe(sentence.words(), quotations) ? 1 : 0;
                moves += logged || isMove(sentence, quotations) ? 1 : 0;
            }
        }
        boolean spoken = turns >= FEWEST
                || entries < FEWEST
                        && !isRecord(article)
                        && SaidWords.of(article).isReport();
        return spoken ? new Count(all, 0, 0, 0) : new Count(all, own, moves, entries);
    }

    /** "Lima to Cusco 40 km" over a post */
    private static boolean isWayTitled(ParsedArticle article) {
        String title = article.article().title().orElse("");
        List<PlaceMention> places = article.titlePlaces();
        return IntStream.range(1, places.size())
                .mapToObj(i -> title.substring(
                        places.get(i - 1).span().end(), places.get(i).span().start()))
                .anyMatch(between -> WAY.matcher(between).matches());
    }

    private static boolean opensEntry(SentenceTokens words) {
        Sentence.Kind kind = words.sentence().kind();
        return EntryDateReader.read(words.sentence().span().in(words.text()), kind != Sentence.Kind.PROSE)
                .isPresent();
    }

    /** "The ship berthed in Lima", "the choir went on to Cusco" */
    private static boolean isOfCompany(ParsedSentence sentence) {
        return sentence.clauses().stream()
                .filter(clause -> clause.sense().travelWeight() >= 2 && clause.mood() == Factuality.FACT)
                .anyMatch(clause -> LISTS.isCompany(clause.subject().noun()));
    }

    /** "Lima to Cusco, 40 km": what opens with a way. */
    private static boolean isRoute(SentenceTokens words) {
        int to = 1;
        while (to < LONGEST_NAME && words.isWord(to) && !words.is(to, Word.TO)) {
            to++;
        }
        boolean from = IntStream.range(0, to).allMatch(i -> words.isCapital(i) || words.place(i) != null);
        boolean start = words.place(0) != null;
        boolean end = words.place(to + 1) != null;
        boolean named = words.is(to, Word.TO) && words.isCapital(to + 1) && (start || end);
        return from && (named || words.isSpaced(to) && !words.isWord(to) && start && end); // no "LIMA - The king"
    }

    static boolean counts(SentenceTokens words, Quotations quotations) {
        Sentence.Kind kind = words.sentence().kind();
        return words.size() >= SHORT_SENTENCE
                && kind != Sentence.Kind.HEADING
                && kind != Sentence.Kind.TITLE
                && !quotations.hold(words.sentence().start());
    }

    static boolean saysWe(SentenceTokens words, Quotations quotations) {
        for (int i = 0; i < words.size(); i++) {
            if (LISTS.is("first person", words.word(i)) && words.place(i) == null && !quotations.hold(words.start(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMove(ParsedSentence sentence, Quotations quotations) {
        return sentence.clauses().stream()
                .filter(clause -> clause.subject().kind() == Subject.Kind.WRITER)
                .filter(clause -> clause.sense().travelWeight() >= 2 && clause.mood() == Factuality.FACT)
                .anyMatch(clause -> !quotations.hold(sentence.words().start(clause.at())));
    }

    /** "Anchored at noon": a log leaves out who did it. */
    private static boolean isLogged(ParsedSentence sentence) {
        return sentence.clauses().stream()
                .filter(clause -> opens(sentence.words(), clause.at()))
                .map(Clause::tense)
                .anyMatch(tense -> tense == VerbForm.Tense.PAST);
    }

    /** Whether nothing but an hour stands before: "0600 Slipped from Lima". */
    private static boolean opens(SentenceTokens words, int at) {
        for (int i = 0; i < at; i++) {
            if (words.isWord(i)
                    && words.date(i) == null
                    && !Character.isDigit(words.word(i).charAt(0))) {
                return false;
            }
        }
        return true;
    }

    /** "THE PRESIDENT: Good morning.", "Q Will you go?": what is spoken in turns. */
    private static boolean isTurn(SentenceTokens words) {
        boolean question = LISTS.is("asks", words.word(0))
                && (words.is(1, Word.COLON) || words.word(0).length() == 1 && words.isCapital(1));
        int colon = 0;
        while (!question && colon < Math.min(words.size(), LONGEST_TURN) && !words.is(colon, Word.COLON)) {
            String written = words.written(colon);
            if (!written.equals(written.toUpperCase(Locale.ROOT))) {
                return false;
            }
            colon++;
        }
        return question
                || colon > 0
                        && words.date(colon - 1) == null
                        && words.is(colon, Word.COLON)
                        && words.isWord(colon - 1)
                        && words.isAcronym(colon - 1);
    }
}
