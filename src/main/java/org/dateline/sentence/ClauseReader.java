package org.dateline.sentence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.article.Sentence;
import org.dateline.place.PlaceMention;
import org.dateline.place.PlaceRole;
import org.dateline.time.DateMention;
import org.dateline.time.TimexType;

/** Reads the clauses of one sentence: cuts it at its verbs and nouns of occasion, and gives each its parts. */
public final class ClauseReader {
    private final EnglishLexicon lists;
    private final PredicateFinder headFinder;
    private final SubjectFinder subjects;
    private final LocationFrames frames;
    private final OccasionReader occasions;
    private final FrontedPhrases fronted;
    private final PurposeClauses purposes;
    private final ClauseBounds bounds;
    private final ClauseCues cues;
    private final AdjunctOccasions adjuncts;
    private final ReportDays reportDays;
    private final GuestVisits guests;
    private final OthersDays othersDays;
    private final ClausePeople people;

    ClauseReader(EnglishLexicon lists) {
        this.lists = lists;
        this.headFinder = new PredicateFinder(lists);
        this.subjects = new SubjectFinder(lists);
        this.frames = new LocationFrames(lists);
        this.occasions = new OccasionReader(lists);
        this.fronted = new FrontedPhrases(lists);
        this.purposes = new PurposeClauses(lists);
        this.bounds = new ClauseBounds(lists);
        this.cues = new ClauseCues(lists);
        this.adjuncts = new AdjunctOccasions(lists);
        this.reportDays = new ReportDays(lists);
        this.guests = new GuestVisits(lists);
        this.othersDays = new OthersDays(lists);
        this.people = new ClausePeople(lists);
    }

    /** The clauses in order; those that tell nothing of a traveller are kept for their subjects. */
    List<Clause> read(SentenceTokens words) {
        List<ClausePredicate> heads = headFinder.find(words);
        List<Clause> clauses = new ArrayList<>();
        List<Clause> others = new ArrayList<>();
        List<Subject> before = new ArrayList<>();
        List<Subject> main = new ArrayList<>();
        for (int h = 0; h < heads.size(); h++) {
            ClausePredicate head = heads.get(h);
            if (head.isBreak() && head.form() == null) {
                continue;
            }
            Subject found = subjects.read(words, head, isBackFromAside(words, heads, h) ? main : before);
            Subject subject =
                    purposes.find(words, head, found, clauses.isEmpty() ? null : clauses.get(clauses.size() - 1));
            if (!head.nominal()) {
                before.add(subject);
            }
            if (!head.nominal() && !isInRelative(words, heads, h)) {
                main.add(subject);
            }
            if (head.isBreak()) {
                others.add(Clause.ofSubject(head, subject));
            } else {
                clauses.add(clause(words, heads, h, subject, clauses));
            }
        }
        return joined(words, clauses, others);
    }

    private List<Clause> joined(SentenceTokens words, List<Clause> clauses, List<Clause> others) {
        Set<Integer> breaks = others.stream().map(Clause::at).collect(Collectors.toSet());
        List<Clause> all = new ArrayList<>(clauses);
        all.addAll(others);
        all.sort(Comparator.comparingInt(Clause::at));
        List<Clause> told =
                reportDays.share(words, fronted.join(words, guests.share(words, adjuncts.join(words, all))));
        if (others.isEmpty()) {
            List<Clause> shared = ClauseJoiner.share(words, told);
            shared.sort(Comparator.comparingInt(Clause::at));
            return shared;
        }
        List<Clause> shared = new ArrayList<>(ClauseJoiner.share(
                words, told.stream().filter(c -> !breaks.contains(c.at())).toList()));
        told.stream().filter(c -> breaks.contains(c.at())).forEach(shared::add);
        shared.sort(Comparator.comparingInt(Clause::at));
        return shared;
    }

    /** "A factory where nets are made": what is said of a noun by the way. */
    private boolean isInRelative(SentenceTokens words, List<ClausePredicate> heads, int h) {
        int from = Math.max(0, heads.get(h).group() - RELATIVE_REACH);
        for (int i = heads.get(h).group() - 1; i >= from; i--) {
            if (lists.is("relative", words.word(i))) {
                return true;
            }
            if (words.is(i, Word.COMMA) || words.is(i, Word.AND)) {
                return false;
            }
        }
        return false;
    }

    private static final int RELATIVE_REACH = 5;

    /** ", and goes back to Lima": goes on with what the sentence said before a relative clause. */
    private boolean isBackFromAside(SentenceTokens words, List<ClausePredicate> heads, int h) {
        int at = heads.get(h).group();
        return h > 0 && words.is(at - 1, Word.AND) && words.is(at - 2, Word.COMMA) && isInRelative(words, heads, h - 1);
    }

    private Clause clause(
            SentenceTokens words, List<ClausePredicate> heads, int h, Subject subject, List<Clause> before) {
        ClausePredicate head = heads.get(h);
        int end = h + 1 < heads.size() ? Math.max(bounds.start(words, heads.get(h + 1)), head.next()) : words.size();
        if (h + 1 < heads.size() && heads.get(h + 1).sense() == PredicateClass.REPORT) {
            end = reportStart(words, head.next(), end);
        }
        boolean first = heads.subList(0, h).stream().allMatch(ClausePredicate::isBreak) && fronted(heads, h);
        int from = first && !isAside(words, head) ? bounds.opening(words, head) : bounds.start(words, head);
        OccasionReader.Occasion occasion = occasions.read(words, head, end);
        PredicateClass sense = head.sense().needsOccasion() || head.sense() == PredicateClass.CANCEL
                ? occasion.sense().orElse(head.sense())
                : head.sense();
        if (occasion.sense().isPresent() && (head.sense() == PredicateClass.HOST || isOnTour(words, head))) {
            sense = occasion.sense().get();
        }
        if (occasion.sense().isPresent()
                && occasion.sense().get() == PredicateClass.SUMMIT
                && head.sense() == PredicateClass.MEETING) {
            sense = PredicateClass.MEETING;
        }
        LocationFrames.Found found = frames.read(words, head, sense, from, end);
        boolean host = head.sense() == PredicateClass.HOST;
        FactualityCue cue = GivenUp.read(words, head, cues.find(words, heads, h, end, before), found.places(), end);
        boolean anaphor = head.nominal() && isAnaphor(words, head.at());
        return new Clause(
                head.at(),
                end,
                Clause.Manner.of(sense, cue, tense(words, head, subject), head.nominal(), anaphor),
                subject,
                shared(found.places(), words.places()),
                new Clause.Way(found.destinations(), found.origins(), people.find(words, head, end, host)),
                dates(words, heads, h, from, end),
                occasion.words());
    }

    /** "Continued her tour of Lima": is there, and goes nowhere. */
    private boolean isOnTour(SentenceTokens words, ClausePredicate head) {
        boolean owned = lists.is("possessive", words.word(head.next())) || words.is(head.next(), Word.THE);
        for (int i = head.next() + 1; owned && i <= head.next() + TOUR_REACH; i++) {
            if (lists.occasions().get(words.word(i)) == PredicateClass.VISIT) {
                return head.sense() == PredicateClass.TRAVEL;
            }
        }
        return false;
    }

    private static final int TOUR_REACH = 3;

    /** Of "returns in May, the palace in Lima announced" the palace is not where one returns to. */
    private static int reportStart(SentenceTokens words, int from, int end) {
        for (int i = end - 1; i > Math.max(from, end - 12); i--) {
            if (words.is(i, Word.COMMA) && words.date(i) == null && words.place(i) == null) {
                return i;
            }
        }
        return end;
    }

    /** Whether what opens the sentence belongs to this head: nothing but breaks that open it stands before. */
    private static boolean fronted(List<ClausePredicate> heads, int h) {
        return h == 0 || heads.subList(0, h).stream().allMatch(head -> head.form() == null && head.at() == 0);
    }

    private boolean isAnaphor(SentenceTokens words, int at) {
        int first = words.opening();
        return at <= first + 2
                && (words.is(first, Word.THE) || words.is(first, Word.THIS) || words.is(first, Word.THAT));
    }

    /** "On Friday the plane carrying Miller landed": what opens the sentence is said of its main verb too. */
    private int opening(SentenceTokens words, List<ClausePredicate> heads, int h) {
        boolean main = h > 0
                && !heads.get(h).nominal()
                && heads.get(h).tense() != VerbForm.Tense.ING
                && heads.subList(0, h).stream()
                        .allMatch(head -> head.form() != null
                                && (head.tense() == VerbForm.Tense.ING && head.group() == head.at()
                                        || isAside(words, head)
                                        || isBetween(words, head, heads.get(h))));
        return main ? heads.get(0).group() : 0;
    }

    /** The condemning of "on Tuesday Miller condemned the attack and held talks in Lima": it is nowhere, and the day is of both. */
    private boolean isBetween(SentenceTokens words, ClausePredicate head, ClausePredicate main) {
        int first = words.opening();
        int before = main.group() - 1;
        boolean joined = words.is(before, Word.AND)
                || words.is(before - 1, Word.AND) && lists.isAdverb(words.word(before))
                || words.is(before, Word.COMMA) && words.is(head.at() - 1, Word.COMMA);
        return joined
                && head.sense() == PredicateClass.OTHER
                && !head.nominal()
                && (words.date(first) != null || words.date(first + 1) != null)
                && head.group() > first + 1;
    }

    /** The participle of "the relay, presented by Miller, will go to Lima". */
    private boolean isAside(SentenceTokens words, ClausePredicate head) {
        String before = words.word(head.at() - 1);
        boolean set = (Word.COMMA.is(before) || lists.is("dash", before)) && !bounds.hasSubject(words, head);
        return set && head.group() == head.at() && head.tense() == VerbForm.Tense.PAST && !head.nominal();
    }

    /** "Miller and Oram meet in Lima": the present tense of several. */
    private VerbForm.Tense tense(SentenceTokens words, ClausePredicate head, Subject subject) {
        boolean several = subject.people().size() > 1
                || !subject.people().isEmpty() && subject.unnamed().isPresent();
        boolean present = head.tense() == VerbForm.Tense.BASE
                && !head.nominal()
                && several
                && !lists.is("lets-base", words.word(head.at() - 1));
        return present ? VerbForm.Tense.PRESENT : head.tense();
    }

    private List<DateMention> dates(SentenceTokens words, List<ClausePredicate> heads, int h, int from, int end) {
        int opening = opening(words, heads, h);
        List<DateMention> dates = new ArrayList<>();
        for (DateMention date : words.dates()) {
            int at = words.tokenAt(date.span().start());
            boolean inside = at >= from && at < end || at < opening;
            boolean isDate = (date.type() == TimexType.DATE || date.type() == TimexType.TIME)
                    && !date.value().endsWith("_REF");
            boolean owner = words.is(words.tokenAt(date.span().end()), Word.APOSTROPHE);
            boolean loneEnd = words.is(at - 1, Word.TO) && date.range().isEmpty() && !owner; // "to Friday's talks"
            boolean sure = date.isRangeEnd()
                    || date.type() == TimexType.TIME && date.text().chars().anyMatch(Character::isDigit);
            boolean not = words.is(at - 1, Word.NOT) || words.is(at - 1, Word.ON) && words.is(at - 2, Word.NOT);
            boolean aside = not
                    || othersDays.has(words, date, heads.get(h))
                    || UntilPhrase.isLong(words, at)
                    || words.is(at - 1, Word.THAN) && words.is(at - 2, Word.RATHER)
                    || !sure && (loneEnd || at > 0 && !owner && lists.is("not its day", words.word(at - 1)));
            if (inside && isDate && !aside) {
                dates.add(date);
            }
        }
        return shared(dates, words.dates());
    }

    /** The list that the sentence has, where the clause's is the same. */
    private static <T> List<T> shared(List<T> own, List<T> all) {
        return own.size() == all.size() && own.equals(all) ? all : own;
    }

    public static boolean isLiteral(PlaceMention mention) {
        return mention.role() == PlaceRole.LITERAL && mention.place().isPresent();
    }

    public static boolean isFragment(Sentence sentence) {
        return sentence.kind() == Sentence.Kind.ITEM || sentence.kind() == Sentence.Kind.HEADING;
    }
}
