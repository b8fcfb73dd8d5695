package org.dateline.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.article.Span;
import org.dateline.place.PlaceKind;
import org.dateline.place.PlaceMention;
import org.jspecify.annotations.Nullable;

/** Takes from a clause the words that make a title: its verb and what stands behind it, up to where something else begins. */
public final class PredicatePhrases {
    private static final int LONGEST = 96;
    private static final int LONGEST_WORDS = 26;
    /** A phrase may be cut before a preposition once it is so long. */
    private static final int SHORTEST = 28;

    /** Whose verb tells a desk what happens; of moves a title says where to. */
    private static final Set<PredicateClass> TELLING = Set.of(
            PredicateClass.VISIT,
            PredicateClass.MEETING,
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
                || VerbVoice.isQuoted(words, clause)
                || clause.mood() == Factuality.CANCELLED
                || LISTS.is("object-pronoun", next)
                || LISTS.is("time verb", words.word(clause.at()))
                || LISTS.is("no verb of a title", words.word(clause.at()))
                || LISTS.is("no object of a title", next)
                || LISTS.is("beholds", words.word(clause.at())) && clause.tense() == VerbForm.Tense.BASE
                || !TELLING.contains(clause.sense()) && !VerbVoice.isPassive(words, clause)) {
            return Optional.empty();
        }
        return VerbVoice.isPassive(words, clause)
                ? undergone(words, clause)
                : form(words, clause).flatMap(form -> phrase(words, clause.at(), form));
    }

    /** "Is received at the palace by the mayor": who is told of had it done to them. */
    private static Optional<PredicatePhrase> undergone(SentenceTokens words, Clause clause) {
        Subject.Kind kind = clause.subject().kind();
        boolean own = kind == Subject.Kind.NAMED || kind == Subject.Kind.PRONOUN || kind == Subject.Kind.DESCRIPTION;
        boolean adjunct = LISTS.is("preposition", words.word(clause.at() + 1));
        if (!own || !adjunct || !LISTS.is("done to travellers", words.word(clause.at()))) {
            return Optional.empty();
        }
        String verb = words.word(clause.at());
        return rest(words, clause.at(), words.size())
                .filter(rest -> !namesSeveral(words, clause.at(), rest))
                .map(rest -> new PredicatePhrase(
                        Word.BE.before(verb), Word.IS.before(verb), rest, isPlaced(words, clause.at(), rest)));
    }

    /** "Takes up a mooring in Callao": the verb with what stands behind it; empty where that makes no title. */
    static Optional<PredicatePhrase> phrase(SentenceTokens words, int verb, VerbForm form) {
        String head = form.lemma().split(" ")[0];
        OptionalInt towns = ListedTowns.in(words, verb);
        Optional<String> deed = towns.isEmpty()
                ? rest(words, verb)
                        .filter(rest -> form.sense() == PredicateClass.PERFORM || !namesSeveral(words, verb, rest))
                        .map(rest -> namesSeveral(words, verb, rest) ? "" : rest)
                : towns.getAsInt() == verb + 1 ? Optional.of("") : rest(words, verb, towns.getAsInt());
        return deed.map(rest -> new PredicatePhrase(
                head,
                LISTS.verbs().present(head),
                rest.isEmpty() ? rest : PhraseWording.articled(head, rest),
                !rest.isEmpty() && isPlaced(words, verb, rest)));
    }

    /** "Visits Peru, Chile and Bolivia" is no title for one of them, nor is "visits a mill in Lima and the port in Callao". */
    private static boolean namesSeveral(SentenceTokens words, int verb, String phrase) {
        List<PlaceMention> places = placesIn(words, verb, phrase).toList();
        for (int i = 1; i < places.size(); i++) {
            if (isList(words, places.get(i - 1), places.get(i))) {
                return true;
            }
        }
        return places.stream()
                        .map(m -> m.place().orElseThrow().country())
                        .distinct()
                        .count()
                > 1;
    }

    /** Whether two towns are joined: "Lima, Callao", "in Lima and the port in Callao"; not "Lima, Peru". */
    private static boolean isList(SentenceTokens words, PlaceMention one, PlaceMention other) {
        if (one.place().orElseThrow().kind() != PlaceKind.CITY
                || other.place().orElseThrow().kind() != PlaceKind.CITY) {
            return false;
        }
        int from = words.tokenAt(one.span().end());
        int to = words.tokenAt(other.span().start());
        boolean bare = true;
        boolean joined = false;
        for (int i = from; i < to; i++) {
            joined |= words.is(i, Word.AND);
            bare &= words.is(i, Word.AND) || words.is(i, Word.COMMA);
        }
        boolean each = joined && words.is(words.tokenAt(one.span().start()) - 1, Word.IN) && words.is(to - 1, Word.IN);
        return to > from && bare || each;
    }

    private static Stream<PlaceMention> placesIn(SentenceTokens words, int verb, String phrase) {
        return words.places().stream()
                .filter(ClauseReader::isLiteral)
                .filter(m -> words.tokenAt(m.span().start()) > verb)
                .filter(m -> phrase.contains(m.text()))
                .filter(m -> !isPart(words.text(), m)
                        && !isOfName(words, words.tokenAt(m.span().start())));
    }

    /** The Americas of "the Summit of the Americas". */
    private static boolean isOfName(SentenceTokens words, int at) {
        int of = words.is(at - 1, Word.THE) ? at - 2 : at - 1;
        return words.is(of, Word.OF) && words.isCapital(of - 1) && words.place(of - 1) == null;
    }

    /** The Peru of "the Peru-Chile talks". */
    private static boolean isPart(String text, PlaceMention mention) {
        int end = mention.span().end();
        return joins(text, mention.span().start() - 1) || joins(text, end);
    }

    private static boolean joins(String text, int at) {
        return at >= 0 && at < text.length() && LISTS.is("within a word", text.substring(at, at + 1));
    }

    private static boolean isPlaced(SentenceTokens words, int verb, String phrase) {
        return placesIn(words, verb, phrase).findAny().isPresent();
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

    static Optional<String> rest(SentenceTokens words, int verb) {
        return rest(words, verb, words.size());
    }

    /** @param last the token before which it ends */
    private static Optional<String> rest(SentenceTokens words, int verb, int last) {
        List<Span> parts = new ArrayList<>();
        int at = verb + 1;
        int length = 0;
        int cut = -1;
        int end = Math.min(last, verb + LONGEST_WORDS);
        while (at < end && !PhraseBounds.endsAt(words, at, verb)) {
            if (isDay(words, at)) {
                at = behindDay(words, at);
                continue;
            }
            int aside = PhraseBounds.behindAside(words, at);
            if (aside > at) {
                at = aside;
                continue;
            }
            if (LISTS.is("first person", words.word(at))) {
                return Optional.empty();
            }
            if (length >= SHORTEST && PhraseBounds.mayEndBefore(words, at)) {
                cut = parts.size();
            }
            parts.add(words.span(at, at + 1));
            length = parts.get(parts.size() - 1).end() - parts.get(0).start();
            if (length > LONGEST) {
                return cut > 0 ? text(words, parts.subList(0, cut)) : Optional.empty();
            }
            at++;
        }
        boolean noun = LISTS.is("determiner", words.word(at - 1)) || LISTS.is("determiner", words.word(at - 2));
        if (noun && at < words.size() && LISTS.is("quotation mark", words.word(at))) {
            return Optional.empty(); // "the new "C" hall"
        }
        return at == end && end < last
                ? (cut > 0 ? text(words, parts.subList(0, cut)) : Optional.empty())
                : text(words, parts);
    }

    /** "To ensure": what follows is another clause; "from 20", of a day that nobody read. */
    private static final Pattern UNFINISHED =
            Pattern.compile(" " + Word.TO.spelling() + " \\p{Ll}+$| (?:" + LISTS.anyOf("preposition") + ") \\d{1,2}$");

    /** "At 4.30 P.M." */
    private static final Pattern HOUR =
            Pattern.compile(" " + Word.AT.spelling() + " \\d{1,2}(?:[.:]\\d{2})?(?: ?[AaPp]\\.? ?[Mm]\\b\\.?)?$");

    private static final Pattern CRIES = Pattern.compile(" ?(?:[!…]+|\\.{2,})$|(?<=\\p{Ll}{3})[.:]+$");

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
        String phrase = closed(text.toString().strip());
        boolean bare = phrase.indexOf(' ') < 0 && !phrase.endsWith("s");
        boolean open = LISTS.isFunctionWord(phrase.substring(phrase.lastIndexOf(' ') + 1));
        return phrase.isEmpty() || open || bare && !Character.isUpperCase(phrase.charAt(0))
                ? Optional.empty()
                : Optional.of(phrase);
    }

    /** Without what is begun at its end and not told: "a ceremony of several", "students at the", "talks to ensure". */
    private static String closed(String words) {
        String hourless = HOUR.matcher(words).replaceFirst("");
        String phrase =
                UNFINISHED.matcher(CRIES.matcher(hourless).replaceFirst("")).replaceFirst("");
        int last = phrase.lastIndexOf(' ');
        while (last > 0
                && LISTS.is("opens what is told", phrase.substring(last + 1).toLowerCase(Locale.ROOT))) {
            phrase = phrase.substring(0, last);
            last = phrase.lastIndexOf(' ');
        }
        return PhraseWording.untrailed(phrase);
    }

    private static boolean isDay(SentenceTokens words, int at) {
        return words.date(dayAt(words, at)) != null && !describes(words, at);
    }

    /** Whether the day stands before what it is of: "the 1991 tour", "the Friday prayers". */
    private static boolean describes(SentenceTokens words, int at) {
        int next = behind(words, at);
        return next > at
                && !LISTS.is("preposition", words.word(at - 1))
                && words.isWord(next)
                && !words.word(next).endsWith("ing")
                && !LISTS.isFunctionWord(words.word(next));
    }

    /** The token of the day that begins here, behind "on", "late on", "early". */
    private static int dayAt(SentenceTokens words, int at) {
        int day = at;
        while (day < at + 3
                && words.date(day) == null
                && (words.is(day, Word.AT) || LISTS.is("before day", words.word(day)))) {
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
        while (date != null && day < words.size() && words.date(day) == date) {
            day++;
        }
        if (day > from && LISTS.is("part of a day", words.word(day))) {
            day++;
        }
        return day;
    }
}
