package org.dateline.claim.diary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dateline.article.Sentence;
import org.dateline.claim.Rule;
import org.dateline.place.PlaceMention;
import org.dateline.sentence.Clause;
import org.dateline.sentence.ClauseReader;
import org.dateline.sentence.DatedEntry;
import org.dateline.sentence.Factuality;
import org.dateline.sentence.FactualityCue;
import org.dateline.sentence.LocationCues;
import org.dateline.sentence.ParsedArticle;
import org.dateline.sentence.ParsedSentence;
import org.dateline.sentence.PredicateClass;
import org.dateline.sentence.Quotations;
import org.dateline.sentence.SentenceTokens;
import org.dateline.sentence.VerbForm;
import org.dateline.sentence.Word;

/** Reads one entry: what its heading and the post's title name, and where its sentences put those who tell. */
final class EntryVisits {
    private final DatedEntry entry;
    private final Quotations quotations;
    private final List<PlaceMention> titled;
    private final List<Visit> visits = new ArrayList<>();
    private final DiaryDays days;
    private final LastPlace last;
    private Optional<PlaceMention> headed = Optional.empty();
    private boolean moves;
    private boolean stays;
    private boolean afloat;
    private boolean lost;

    /**
     * @param titled the places that the title of the post names
     */
    EntryVisits(DatedEntry entry, Quotations quotations, List<PlaceMention> titled) {
        this.entry = entry;
        this.quotations = quotations;
        this.titled = titled;
        this.days = new DiaryDays(entry);
        this.last = new LastPlace(visits, days);
    }

    static List<ParsedSentence> sentences(ParsedArticle read, DatedEntry entry) {
        return read.sentences().stream()
                .filter(sentence ->
                        entry.span().contains(sentence.words().sentence().span()))
                .filter(sentence -> sentence.words().sentence().kind() != Sentence.Kind.TITLE)
                .toList();
    }

    /** The visits, in the order of the text; those of the title first, and the end of its way last. */
    List<Visit> read(List<ParsedSentence> sentences) {
        if (sentences.isEmpty()) {
            return visits;
        }
        sentences.forEach(this::sentence);
        if (tellsOfOtherDays()) {
            visits.removeIf(visit -> visit.rule() == Rule.OWN && visit.days().isOf(entry) && !isOfNow(visit.words()));
        }
        SentenceTokens opening = sentences.get(0).words();
        List<Visit> way = titled.stream()
                .filter(place -> visits.stream().noneMatch(visit -> isDated(visit, place)))
                .map(place -> Visit.at(opening, place, VerbForm.Tense.PAST, DiaryDays.Days.of(entry), Rule.HEADING))
                .toList();
        int last = way.size() > 1 ? way.size() - 1 : way.size();
        visits.addAll(0, way.subList(0, last));
        visits.addAll(way.subList(last, way.size()));
        return visits;
    }

    /** Whether a post tells of some days by their names: then what it tells without a day is of any of them. */
    private boolean tellsOfOtherDays() {
        long named = visits.stream()
                .filter(visit -> visit.days().mention().isPresent()
                        && visit.days().last().isBefore(entry.first()))
                .map(visit -> visit.days().first())
                .distinct()
                .count();
        return entry.heading().length() == 0 && named >= MANY_DAYS;
    }

    private static final int MANY_DAYS = 2;

    private static boolean isOfNow(SentenceTokens words) {
        return IntStream.range(0, words.size()).anyMatch(i -> DiaryWords.is("now", words.word(i)));
    }

    /** Whether the text itself says that they were there on another day. */
    private boolean isDated(Visit visit, PlaceMention place) {
        return !visit.days().first().equals(entry.first()) && Visit.isNear(visit.place(), place);
    }

    /** Whether the entry is more than a line of a list. */
    static boolean isTold(List<ParsedSentence> sentences, DatedEntry entry) {
        return entry.heading().length() == 0
                || sentences.stream().anyMatch(sentence -> !DiaryHeads.isLine(sentence, entry));
    }

    /** Whether it says that they stay, and nothing of going on. */
    boolean onlyStays() {
        return stays && !moves;
    }

    /** Whether it says that they are between places: "At sea." */
    boolean isAfloat() {
        return afloat;
    }

    /** Whether the last place that they went to is one that nobody knows. */
    boolean endsLost() {
        return lost;
    }

    private void sentence(ParsedSentence sentence) {
        SentenceTokens words = sentence.words();
        if (isQuestion(words) || DiaryWords.is("note", words.word(0)) || DiaryWords.is("note", words.word(1))) {
            return;
        }
        days.next(words);
        List<PlaceMention> heads = DiaryHeads.places(sentence, entry);
        List<Visit> told = heads.isEmpty() ? prose(sentence, heads) : headed(words, heads);
        boolean heading = words.sentence().span().contains(entry.heading())
                && entry.heading().length() > 0;
        if (!heads.isEmpty()) {
            lost = DiaryHeads.leadsOff(words);
            headed = heads.size() == 1 ? Optional.of(heads.get(0)) : Optional.empty();
            if (!DiaryHeads.isLine(sentence, entry)) {
                told.addAll(prose(sentence, heads));
            }
        } else if (told.isEmpty() && !heading) {
            told = last.stay(sentence);
            told = told.isEmpty() ? here(sentence) : told;
        }
        told.stream()
                .filter(visit -> !entry.preface() || visit.days().mention().isPresent())
                .forEach(visits::add);
        stays |= StayLength.stays(words);
        afloat |= isAtSea(words);
        moves |= heads.isEmpty() && sentence.clauses().stream().anyMatch(EntryVisits::isMove);
    }

    private static boolean isAtSea(SentenceTokens words) {
        for (int i = 0; i + 1 < words.size(); i++) {
            if (words.is(i, Word.AT) && DiaryWords.is("afloat", words.word(i + 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMove(Clause clause) {
        return clause.sense() == PredicateClass.DEPARTURE || clause.sense() == PredicateClass.TRAVEL;
    }

    private static boolean isQuestion(SentenceTokens words) {
        return words.size() > 0 && words.is(words.size() - 1, Word.QUESTION);
    }

    private List<Visit> headed(SentenceTokens words, List<PlaceMention> places) {
        List<Visit> headed = new ArrayList<>();
        places.forEach(place ->
                headed.add(Visit.at(words, place, VerbForm.Tense.PRESENT, DiaryDays.Days.of(entry), Rule.HEADING)));
        return headed;
    }

    /** Where a sentence puts those who tell, but for places that were read already. */
    private List<Visit> prose(ParsedSentence sentence, List<PlaceMention> but) {
        SentenceTokens words = sentence.words();
        DiaryTeller teller = new DiaryTeller(words, sentence.clauses());
        List<Visit> visits = new ArrayList<>();
        PlaceMention before = null;
        for (PlaceMention mention : words.places()) {
            boolean container = before != null && isContainer(words, before, mention);
            before = mention;
            if (container
                    || but.contains(mention)
                    || mention.span().overlaps(entry.heading())
                    || quotations.hold(mention.span().start())) {
                continue;
            }
            visits.addAll(behind(words, teller, mention));
            told(sentence, mention, teller).ifPresent(visits::add);
        }
        putOnWay(words, visits);
        StayLength.prolong(words, visits);
        last.overnight(words, teller, visits);
        last.leave(sentence, teller, visits);
        lost = isGoneOff(words, teller, visits) || lost && visits.stream().allMatch(Visit::left);
        return visits;
    }

    /** "Lima, where we play tomorrow": on the days that stand behind it. */
    private List<Visit> behind(SentenceTokens words, DiaryTeller teller, PlaceMention mention) {
        int end = words.tokenAt(mention.span().end());
        FactualityCue cue = DiaryMood.behind(words, end);
        return days.behind(words, teller, end).stream()
                .filter(when -> ClauseReader.isLiteral(mention)
                        && LocationCues.isStop(mention.place().orElseThrow()))
                .map(when -> Visit.at(words, mention, VerbForm.Tense.PAST, when, Rule.OWN)
                        .as(cue))
                .toList();
    }

    /** What the sentence itself tells of the place; empty where they are not said to be there, or not on which day. */
    private Optional<Visit> told(ParsedSentence sentence, PlaceMention mention, DiaryTeller teller) {
        SentenceTokens words = sentence.words();
        int at = words.tokenAt(mention.span().start());
        DiaryPlaces.Relation relation = relation(sentence, mention, teller);
        FactualityCue cue = DiaryMood.of(words, teller, at);
        Factuality mood = cue.mood();
        Optional<DiaryDays.Days> when =
                days.of(words, teller, at, mood).map(told -> isInTitle(mention) ? days.sinceThen(told) : told);
        boolean sure = mood == Factuality.FACT || mood == Factuality.PLANNED;
        boolean ahead =
                DiaryMood.isToCome(words, teller, words.tokenAt(mention.span().end()));
        boolean meant = when.filter(told -> told.mention().isPresent()).isEmpty() && DiaryPlaces.isMeant(words, at);
        if (relation == DiaryPlaces.Relation.NONE || !sure || meant || ahead) {
            return Optional.empty();
        }
        boolean left = relation == DiaryPlaces.Relation.LEFT;
        PredicateClass sense = left ? PredicateClass.DEPARTURE : sense(sentence, mention);
        boolean later = when.filter(on -> on.first().isAfter(entry.last())).isPresent();
        VerbForm.Tense tense = mood == Factuality.PLANNED || later ? VerbForm.Tense.BASE : VerbForm.Tense.PAST;
        return when.map(on -> new Visit(words, mention, sense, cue, tense, on, left, Rule.OWN));
    }

    /** "Flew to Lima with a stop at Quito", "drove to Lima via Quito": Quito comes first. */
    private static void putOnWay(SentenceTokens words, List<Visit> visits) {
        for (int i = 1; i < visits.size(); i++) {
            int from = words.tokenAt(visits.get(i - 1).place().span().end());
            int to = words.tokenAt(visits.get(i).place().span().start());
            List<String> between = from < to ? words.between(from, to) : List.of();
            boolean onWay = between.stream().anyMatch(word -> DiaryWords.is("on the way", word))
                    && between.stream().noneMatch(word -> Word.AND.is(word));
            if (onWay && !visits.get(i - 1).left()) {
                Visit before = visits.set(i - 1, visits.get(i));
                visits.set(i, before);
            }
        }
    }

    private DiaryPlaces.Relation relation(ParsedSentence sentence, PlaceMention mention, DiaryTeller teller) {
        return isInTitle(mention) ? DiaryPlaces.Relation.HERE : DiaryPlaces.of(sentence, mention, teller);
    }

    /** Whether it goes on to an unknown place behind all that it was read to visit. */
    private boolean isGoneOff(SentenceTokens words, DiaryTeller teller, List<Visit> told) {
        int at = DiaryPlaces.goneTo(words, teller);
        return at >= 0
                && !quotations.hold(words.start(at))
                && DiaryMood.of(words, teller, at).mood() == Factuality.FACT
                && told.stream()
                        .filter(visit -> !visit.left())
                        .allMatch(visit -> visit.place().span().end() <= words.start(at));
    }

    /** What a post is headed "Three days in Lima" for: wherever it names that place. */
    private boolean isInTitle(PlaceMention mention) {
        return titled.stream().anyMatch(place -> place.place().equals(mention.place()));
    }

    /** "We landed here yesterday", "we came in on Monday", under a heading that names one place. */
    private List<Visit> here(ParsedSentence sentence) {
        return quotations.hold(sentence.words().sentence().start()) ? List.of() : last.here(sentence, headed);
    }

    private static PredicateClass sense(ParsedSentence sentence, PlaceMention mention) {
        return sentence.clauses().stream()
                .filter(clause ->
                        clause.places().contains(mention) && clause.sense().isPresence())
                .map(Clause::sense)
                .findFirst()
                .orElse(PredicateClass.VISIT);
    }

    /** The Peru of "Lima, Peru". */
    private static boolean isContainer(SentenceTokens words, PlaceMention inner, PlaceMention outer) {
        int behind = words.tokenAt(inner.span().end());
        boolean beside =
                words.is(behind, Word.COMMA) && words.tokenAt(outer.span().start()) == behind + 1;
        return beside
                && inner.place().isPresent()
                && outer.place().isPresent()
                && outer.place().get().kind().compareTo(inner.place().get().kind()) > 0
                && inner.place().get().sameCountry(outer.place().get());
    }
}
