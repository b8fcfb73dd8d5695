package org.dateline.claim.diary;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.article.Sentence;
import org.dateline.claim.Assertion;
import org.dateline.claim.Claim;
import org.dateline.claim.ClaimDraft;
import org.dateline.claim.Ground;
import org.dateline.claim.Rule;
import org.dateline.claim.context.ScheduleHeading;
import org.dateline.place.Place;
import org.dateline.place.PlaceKind;
import org.dateline.place.PlaceMention;
import org.dateline.sentence.Clause;
import org.dateline.sentence.DatedEntry;
import org.dateline.sentence.Factuality;
import org.dateline.sentence.LocationCues;
import org.dateline.sentence.ParsedArticle;
import org.dateline.sentence.ParsedSentence;
import org.dateline.sentence.PredicateClass;
import org.dateline.sentence.Quotations;
import org.dateline.sentence.SentenceTokens;
import org.dateline.sentence.VerbForm;
import org.dateline.sentence.Word;
import org.dateline.time.When;

/**
 * Reads the claims of an article that is told by who travels: entry by entry, each of a day of its own. What an entry's
 * heading names and where its sentences put those who tell is where they were on that day.
 */
public final class DiaryReader {
    /** Who writes nothing of a move is still there so many days later. */
    private static final int STAY_DAYS = 2;

    private final ParsedArticle read;
    private final Quotations quotations;
    private final List<Assertion> assertions = new ArrayList<>();
    private final Set<Claim> seen = new HashSet<>();
    private Optional<PlaceMention> last = Optional.empty();
    private Optional<LocalDate> lastDay = Optional.empty();

    private DiaryReader(ParsedArticle read) {
        this.read = read;
        this.quotations = Quotations.of(read.article());
    }

    /** The claims of the article, in the order of its text. */
    public static List<Assertion> read(ParsedArticle article) {
        DiaryReader reader = new DiaryReader(article);
        for (DatedEntry entry : article.entries()) {
            reader.entry(entry);
        }
        return reader.assertions;
    }

    private void entry(DatedEntry entry) {
        List<ParsedSentence> sentences = read.sentences().stream()
                .filter(sentence ->
                        entry.span().contains(sentence.words().sentence().span()))
                .toList();
        List<Visit> visits = new ArrayList<>();
        DiaryDays days = new DiaryDays(entry);
        boolean moves = false;
        boolean stays = false;
        Optional<PlaceMention> headed = Optional.empty();
        for (ParsedSentence sentence : sentences) {
            SentenceTokens words = sentence.words();
            boolean heading = words.sentence().span().contains(entry.heading())
                    && entry.heading().length() > 0;
            if (words.sentence().kind() == Sentence.Kind.TITLE || isQuestion(words)) {
                continue;
            }
            days.next(words);
            boolean alone = heading && isAlone(words, sentence.clauses(), entry);
            List<Visit> told = alone ? heading(words, entry) : prose(sentence, days);
            if (alone) {
                headed = told.size() == 1 ? Optional.of(told.get(0).place()) : Optional.empty();
            } else if (told.isEmpty()) {
                told = here(sentence, days, headed);
            }
            told.stream()
                    .filter(visit -> !entry.preface() || visit.days().mention().isPresent())
                    .forEach(visits::add);
            stays |= DiaryDays.stays(words);
            moves |= !alone && sentence.clauses().stream().anyMatch(DiaryReader::isMove);
        }
        emit(entry, visits);
        if (visits.isEmpty() && stays && !moves) {
            stay(entry, sentences);
        }
    }

    private static boolean isMove(Clause clause) {
        return clause.sense() == PredicateClass.DEPARTURE || clause.sense() == PredicateClass.TRAVEL;
    }

    private static boolean isQuestion(SentenceTokens words) {
        return words.size() > 0 && words.is(words.size() - 1, Word.QUESTION);
    }

    /** Whether the date stands on a line of its own, or with places alone. */
    private static boolean isAlone(SentenceTokens words, List<Clause> clauses, DatedEntry entry) {
        return words.sentence().kind() != Sentence.Kind.PROSE
                        && clauses.stream()
                                .filter(clause ->
                                        words.tokens().get(clause.at()).start()
                                                >= entry.heading().end())
                                .noneMatch(clause -> clause.sense().isPresence() && !clause.nominal())
                || words.size() <= words.dates().stream().mapToInt(d -> 4).sum();
    }

    /** Where those who tell are said to be, and on which days. */
    private record Visit(
            SentenceTokens words,
            PlaceMention place,
            PredicateClass sense,
            Factuality mood,
            VerbForm.Tense tense,
            DiaryDays.Days days,
            Rule rule) {}

    private List<Visit> heading(SentenceTokens words, DatedEntry entry) {
        List<PlaceMention> places = words.places().stream()
                .filter(mention -> mention.place().isPresent()
                        && LocationCues.isLocation(words, mention)
                        && LocationCues.isStop(mention.place().get()))
                .toList();
        return ScheduleHeading.withoutContainers(words, places).stream()
                .map(mention -> new Visit(
                        words,
                        mention,
                        PredicateClass.VISIT,
                        Factuality.FACT,
                        VerbForm.Tense.PRESENT,
                        DiaryDays.Days.of(entry),
                        Rule.HEADING))
                .toList();
    }

    private List<Visit> prose(ParsedSentence sentence, DiaryDays days) {
        SentenceTokens words = sentence.words();
        DiaryTeller teller = new DiaryTeller(words, sentence.clauses());
        List<Visit> visits = new ArrayList<>();
        PlaceMention before = null;
        for (PlaceMention mention : words.places()) {
            int at = words.tokenAt(mention.span().start());
            boolean container = before != null && isContainer(words, before, mention);
            before = mention;
            if (container || quotations.hold(mention.span().start())) {
                continue;
            }
            DiaryPlaces.Relation relation =
                    isInTitle(mention) ? DiaryPlaces.Relation.HERE : DiaryPlaces.of(sentence, mention, teller);
            Factuality mood = DiaryDays.mood(words, teller, at);
            Optional<DiaryDays.Days> when = days.of(words, teller, at, mood);
            boolean sure = mood == Factuality.FACT || mood == Factuality.PLANNED;
            if (relation == DiaryPlaces.Relation.NONE || !sure || when.isEmpty()) {
                continue;
            }
            PredicateClass sense =
                    relation == DiaryPlaces.Relation.LEFT ? PredicateClass.DEPARTURE : sense(sentence, mention);
            visits.add(new Visit(
                    words,
                    mention,
                    sense,
                    mood,
                    mood == Factuality.PLANNED ? VerbForm.Tense.BASE : VerbForm.Tense.PAST,
                    when.get(),
                    Rule.OWN));
        }
        return visits;
    }

    /** What a post is headed "Three days in Lima" or "Lima to Quito" for: of a whole post, the places that its title names. */
    private boolean isInTitle(PlaceMention mention) {
        boolean post =
                read.entries().size() == 1 && read.entries().get(0).heading().length() == 0;
        return post
                && mention.place().filter(LocationCues::isStop).isPresent()
                && read.article()
                        .title()
                        .filter(title -> Pattern.compile(
                                        "\\b" + Pattern.quote(mention.text()) + "\\b", Pattern.UNICODE_CHARACTER_CLASS)
                                .matcher(title)
                                .find())
                        .isPresent();
    }

    /** "We landed here yesterday", "we came in on Monday", under a heading that names one place. */
    private List<Visit> here(ParsedSentence sentence, DiaryDays days, Optional<PlaceMention> headed) {
        SentenceTokens words = sentence.words();
        if (headed.isEmpty() || quotations.hold(words.sentence().span().start())) {
            return List.of();
        }
        DiaryTeller teller = new DiaryTeller(words, sentence.clauses());
        return days.here(sentence, teller).stream()
                .map(when -> new Visit(
                        words,
                        headed.get(),
                        PredicateClass.VISIT,
                        Factuality.FACT,
                        VerbForm.Tense.PAST,
                        when,
                        Rule.HERE))
                .toList();
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

    /** On an entry of several days, the first place is of the first and the last of the last; one place is of all. */
    private void emit(DatedEntry entry, List<Visit> visits) {
        for (int i = 0; i < visits.size(); i++) {
            Visit visit = visits.get(i);
            DiaryDays.Days when = visit.days();
            if (!entry.isOneDay() && when.isOf(entry) && visits.size() > 1) {
                LocalDate day = i == 0 ? entry.first() : i == visits.size() - 1 ? entry.last() : entry.first();
                when = DiaryDays.Days.of(day);
            }
            add(entry, visit, when);
            if (visit.mood() == Factuality.FACT) {
                last = isBroad(visit.place()) && last.isPresent() ? last : Optional.of(visit.place());
                lastDay = Optional.of(when.last());
            }
        }
    }

    private static boolean isBroad(PlaceMention mention) {
        return mention.place()
                .map(Place::kind)
                .filter(kind -> kind == PlaceKind.COUNTRY || kind == PlaceKind.REGION)
                .isPresent();
    }

    /** "A day of rest.": where the entry before ended. */
    private void stay(DatedEntry entry, List<ParsedSentence> sentences) {
        boolean near = lastDay.filter(day -> Math.abs(ChronoUnit.DAYS.between(day, entry.first())) <= STAY_DAYS)
                .isPresent();
        if (near && last.isPresent() && !sentences.isEmpty()) {
            add(
                    entry,
                    new Visit(
                            sentences.get(0).words(),
                            last.get(),
                            PredicateClass.VISIT,
                            Factuality.FACT,
                            VerbForm.Tense.PAST,
                            DiaryDays.Days.of(entry),
                            Rule.CARRIED),
                    DiaryDays.Days.of(entry));
            lastDay = Optional.of(entry.last());
        }
    }

    private void add(DatedEntry entry, Visit visit, DiaryDays.Days days) {
        Rule day = days.mention().isPresent() ? Rule.OWN : Rule.ENTRY;
        LocalDate written =
                days.last().isBefore(entry.last()) ? days.last() : entry.last(); // a diary tells when it likes
        When when = When.between(days.first(), days.last());
        Assertion assertion = ClaimDraft.presence(visit.words(), visit.sense(), visit.mood(), visit.tense())
                .on(days.mention().orElse(entry.mention()), when, Ground.of(day))
                .at(visit.place(), Ground.of(visit.rule()))
                .assertion(read.article().id(), Optional.of(written), assertions.size());
        if (seen.add(assertion.claim())) {
            assertions.add(assertion);
        }
    }
}
