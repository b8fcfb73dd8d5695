package org.dateline.claim.reader;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.article.Sentence;
import org.dateline.article.Span;
import org.dateline.claim.Assertion;
import org.dateline.claim.Claim;
import org.dateline.claim.ClaimDraft;
import org.dateline.claim.Grounded;
import org.dateline.claim.PersonGround;
import org.dateline.claim.context.ClauseAt;
import org.dateline.claim.context.Context;
import org.dateline.claim.context.DiscourseState;
import org.dateline.claim.context.ScheduleHeading;
import org.dateline.claim.diary.DiaryReader;
import org.dateline.claim.rule.ClauseGuard;
import org.dateline.claim.rule.DayLists;
import org.dateline.claim.rule.DayRule;
import org.dateline.claim.rule.Found;
import org.dateline.claim.rule.PlaceRule;
import org.dateline.claim.rule.SentenceGuard;
import org.dateline.claim.rule.SentenceRule;
import org.dateline.person.Traveller;
import org.dateline.place.PlaceMention;
import org.dateline.sentence.Clause;
import org.dateline.sentence.ClauseReader;
import org.dateline.sentence.DigestItems;
import org.dateline.sentence.EscortPhrases;
import org.dateline.sentence.Factuality;
import org.dateline.sentence.LocationCues;
import org.dateline.sentence.Memory.Question;
import org.dateline.sentence.ParsedArticle;
import org.dateline.sentence.ParsedSentence;
import org.dateline.sentence.PredicatePhrase;
import org.dateline.sentence.SentenceTokens;
import org.dateline.time.DateMention;

/** Reads an article's claims on a traveller's trip, and what else its sentences date, by the {@link Rules}. */
public final class ClaimReader {
    /** Of a digest less than one item in so many is on one traveller. */
    private static final int MOST_OWN = 2;

    private final Traveller traveller;
    private Context context;
    private final List<Assertion> assertions = new ArrayList<>();
    private final Set<Claim> seen = new HashSet<>();

    private ClaimReader(Context context, Traveller traveller) {
        this.context = context;
        this.traveller = traveller;
    }

    /** The claims of the article, in the order of its text. */
    public static List<Assertion> read(ParsedArticle article, Traveller traveller) {
        Traveller told = traveller.toldIn(article);
        return article.memory().answer(new Claims(told), () -> readAnew(article, told));
    }

    private record Claims(Traveller traveller) implements Question<List<Assertion>> {}

    private static List<Assertion> readAnew(ParsedArticle article, Traveller traveller) {
        return traveller.tells(article)
                ? DiaryReader.read(List.of(article))
                : HeadlineClaims.add(article, traveller, ofText(article, traveller));
    }

    /** The claims of a line that is read by itself. */
    static List<Assertion> ofLine(ParsedArticle line, Traveller traveller) {
        return ofText(line, traveller);
    }

    private static List<Assertion> ofText(ParsedArticle article, Traveller traveller) {
        ClaimReader reader = new ClaimReader(Context.of(article, traveller), traveller);
        List<List<ParsedSentence>> items = DigestItems.of(article);
        List<List<ParsedSentence>> own = items.stream()
                .filter(item -> item.stream()
                        .anyMatch(sentence -> traveller.isAmong(sentence.words().people())))
                .toList();
        if (own.size() * MOST_OWN >= items.size()) {
            article.sentences().forEach(reader::sentence); // no digest, or one on the traveller
            return List.copyOf(reader.assertions);
        }
        for (List<ParsedSentence> item : own) {
            reader.context = Context.ofItem(article, traveller);
            item.forEach(reader::sentence);
        }
        return List.copyOf(reader.assertions);
    }

    private void sentence(ParsedSentence sentence) {
        SentenceTokens words = sentence.words();
        DiscourseState state = context.state();
        state.nextSentence(words.sentence().paragraph());
        context.cast().nextSentence(words);
        if (words.sentence().kind() == Sentence.Kind.TITLE) {
            return;
        }
        context.cast().topic(words);
        if (isBarred(words)) {
            return;
        }
        int before = assertions.size();
        boolean aside = context.cast().isAside();
        if (!aside && isRow(sentence)) {
            return;
        }
        if (!aside) {
            add(Rules.HEADING.claims(sentence, context), words);
        }
        boolean headed = assertions.size() > before;
        for (int i = 0; i < sentence.clauses().size(); i++) {
            boolean schedule = state.inSchedule() && !state.isOfAnotherDay(words);
            clause(new ClauseAt(words, sentence.clauses(), i, schedule, headed));
        }
        for (SentenceRule rule : aside ? Rules.OF_ANYBODY : Rules.SENTENCES) {
            if (!rule.fillsIn() || !isPlaced(before)) {
                add(rule.claims(sentence, context), words);
            }
        }
        words.places().stream()
                .filter(ClauseReader::isLiteral)
                .filter(m -> LocationCues.isStop(m.place().orElseThrow()) && LocationCues.isWhereabouts(words, m))
                .findFirst()
                .ifPresent(state::named);
        boolean prose = words.sentence().kind() == Sentence.Kind.PROSE && !headed;
        if (headed && ScheduleHeading.isCaption(words, sentence.clauses()) || prose && state.isOfAnotherDay(words)) {
            state.endSchedule();
        }
    }

    /** Whether it is a row of a table; then its claims are taken in. */
    private boolean isRow(ParsedSentence sentence) {
        List<ClaimDraft> row = Rules.ROW.claims(sentence, context);
        add(row, sentence.words());
        return !row.isEmpty();
    }

    private static boolean isBarred(SentenceTokens words) {
        for (SentenceGuard guard : Rules.SENTENCE_GUARDS) {
            if (guard.bars(words)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBarred(ClauseAt at) {
        for (ClauseGuard guard : Rules.CLAUSE_GUARDS) {
            if (guard.bars(at)) {
                return true;
            }
        }
        return false;
    }

    /** Of most rules a sentence has none, and then nobody need be looked for. */
    private void add(List<ClaimDraft> drafts, SentenceTokens words) {
        if (!drafts.isEmpty()) {
            add(drafts, context.cast().ground(words));
        }
    }

    /** Whether a claim since names a place. */
    private boolean isPlaced(int since) {
        for (int i = since; i < assertions.size(); i++) {
            if (assertions.get(i).claim().place().isPresent()) {
                return true;
            }
        }
        return false;
    }

    private void clause(ClauseAt at) {
        Clause clause = at.clause();
        boolean received = context.cast().isReceived(at.words(), clause);
        boolean ours = context.cast().isOurs(at.words(), at.all(), at.index(), at.schedule()) || received;
        PersonGround who = context.cast().ground(at.words(), at.all(), at.index(), received);
        context.cast().remember(clause, at.words(), ours);
        boolean tells = clause.sense().isPresence() || clause.mood() == Factuality.CANCELLED;
        if (!tells || !ours || clause.mood() == Factuality.DENIED || isBarred(at)) {
            return;
        }
        Grounded<PlaceMention> places = places(at);
        if (!places.isOwn() && DayLists.isList(at.words(), context)) {
            return;
        }
        Found found = new Found(at, places, days(at, places));
        context.state().follow(at, places.isOwn() ? places.values() : List.of());
        boolean onlyHeads = at.headed()
                && places.isEmpty()
                && clause.people().isEmpty()
                && clause.occasion().isEmpty();
        if (onlyHeads) {
            return;
        }
        List<ClaimDraft> news = Rules.NEWS.stream()
                .map(rule -> rule.claims(found, context))
                .filter(claims -> !claims.isEmpty())
                .findFirst()
                .orElse(List.of());
        List<ClaimDraft> claims = news.isEmpty()
                ? Rules.CLAIMS.stream()
                        .flatMap(rule -> rule.claims(found, context).stream())
                        .toList()
                : news;
        add(received ? turned(at, claims) : claims, who);
    }

    /** The drafts of what others do with the traveller, told of the traveller. */
    private List<ClaimDraft> turned(ClauseAt at, List<ClaimDraft> drafts) {
        Optional<PredicatePhrase> phrase =
                traveller.isAmong(at.clause().subject().people())
                        ? Optional.empty()
                        : EscortPhrases.find(at.words(), at.clause(), traveller::is);
        return phrase.isEmpty()
                ? drafts
                : drafts.stream().map(draft -> draft.doing(phrase)).toList();
    }

    private Grounded<PlaceMention> places(ClauseAt at) {
        for (PlaceRule rule : context.cast().isAside() ? Rules.PLACES_OF_ANYBODY : Rules.PLACES) {
            Grounded<PlaceMention> places = rule.find(at, context);
            if (!places.isEmpty()) {
                return places;
            }
        }
        return Grounded.none();
    }

    private Grounded<DateMention> days(ClauseAt at, Grounded<PlaceMention> places) {
        for (DayRule rule : Rules.DAYS) {
            Grounded<DateMention> days = rule.find(at, places, context);
            if (!days.isEmpty()) {
                return days;
            }
        }
        return Grounded.none();
    }

    private void add(List<ClaimDraft> drafts, PersonGround who) {
        for (ClaimDraft impersonal : drafts) {
            ClaimDraft draft = impersonal.by(who).opening(context.cast().opener());
            Assertion plain = draft.assertion(
                    context.read().article().id(), context.report().published(), assertions.size());
            Assertion assertion = countedFrom(draft).map(plain::withCountedFrom).orElse(plain);
            if (seen.add(assertion.claim())) {
                assertions.add(assertion);
            }
        }
    }

    /** Where the date stands that the draft's is a number of days from, where its weekday and number disagree. */
    private Optional<Span> countedFrom(ClaimDraft draft) {
        return draft.date()
                .map(DateMention::relation)
                .filter(relation ->
                        relation.days().isPresent() && relation.mention().isPresent())
                .map(relation -> context.read().dates().get(relation.mention().getAsInt()))
                .filter(date -> date.conflict().isPresent())
                .map(DateMention::span);
    }
}
