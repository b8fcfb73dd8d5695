package org.dateline.sentence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.article.Sentence;
import org.dateline.article.Span;

/**
 * Finds the people that a sentence names, by capitals, titles and the words of organisations.
 *
 * <p>In "Japan's new Prime Minister Ada Miller met Oram" these are Ada Miller (titled) and Oram (weak).
 */
final class PersonFinder {
    private static final Pattern WHITE = Pattern.compile("\\s+");

    private final EnglishLexicon lists;
    private final PairedNames pairs;
    private final NameRuns runs;
    private final OrganisationNames organisations;
    private final OfficeNames offices;

    PersonFinder(EnglishLexicon lists) {
        this.lists = lists;
        this.pairs = new PairedNames(lists);
        this.runs = new NameRuns(lists);
        this.organisations = new OrganisationNames(lists);
        this.offices = new OfficeNames(lists);
    }

    /** Single names at the start of a sentence are kept only where the article has them elsewhere: any word may stand there. */
    List<Person> confirmed(SentenceTokens words, List<Person> people, Set<String> known) {
        int first = words.tokenAt(firstCapital(words));
        return people.stream()
                .filter(person -> !isAlsoThing(person) || known.containsAll(person.tokens()))
                .filter(person -> !isOpeningVerb(words, person, first))
                .filter(person -> person.strength() != Person.Strength.WEAK
                        || words.tokenAt(person.span().start()) > first
                        || person.tokens().stream().anyMatch(known::contains)
                        || Character.isDigit(person.name().charAt(person.name().length() - 1))
                        || opensStatement(words, person))
                .toList();
    }

    /** "Marched to Lima to-day": a log leaves out who did it, and writes the verb with a capital elsewhere, too. */
    private boolean isOpeningVerb(SentenceTokens words, Person person, int first) {
        int at = words.tokenAt(person.span().start());
        String word = words.word(at);
        return at == first
                && person.strength() == Person.Strength.WEAK
                && word.endsWith("ed")
                && lists.verbs().list(word).stream().anyMatch(form -> form.tense() == VerbForm.Tense.PAST);
    }

    /** "Miller left", "Miller will", "Miller on Monday": what follows tells that the first word is who the sentence is about. */
    private boolean opensStatement(SentenceTokens words, Person person) {
        int next = words.tokenAt(person.span().end());
        String name = words.word(next - 1);
        boolean single = person.strength() == Person.Strength.WEAK;
        boolean plural = single && (name.endsWith("s") || name.endsWith("ing"));
        boolean verb = lists.verbs().list(words.word(next)).stream()
                .anyMatch(form -> form.tense() == VerbForm.Tense.PAST || form.tense() == VerbForm.Tense.PRESENT);
        boolean date = words.is(next, Word.ON) && words.date(next + 1) != null;
        return !plural && (verb || date || lists.is("auxiliary", words.word(next)));
    }

    /** Words of names that are surely names: with a title, of several words, or within a sentence. */
    Set<String> sureNames(SentenceTokens words, List<Person> people) {
        Set<String> names = new HashSet<>();
        int first = words.tokenAt(firstCapital(words));
        for (Person person : people) {
            boolean within = words.tokenAt(person.span().start()) > first
                    && words.sentence().kind() == Sentence.Kind.PROSE;
            if (!isAlsoThing(person)
                    && (within
                            || person.strength() != Person.Strength.WEAK && isAlsoName(person)
                            || person.strength() == Person.Strength.FULL && opensStatement(words, person)
                            || person.strength() == Person.Strength.TITLED)) {
                names.addAll(person.tokens());
            }
        }
        return names;
    }

    /** Those, and single names that open a sentence as who it is about. */
    Set<String> toldNames(SentenceTokens words, List<Person> people) {
        Set<String> names = sureNames(words, people);
        people.stream()
                .filter(person -> !isAlsoThing(person) && opensStatement(words, person))
                .map(Person::tokens)
                .forEach(names::addAll);
        return names;
    }

    private static int firstCapital(SentenceTokens words) {
        for (int i = words.opening(); i < words.size(); i++) {
            if (words.isCapital(i)) {
                return words.start(i);
            }
        }
        return 0;
    }

    /** @param behindThe names that may stand behind "the": of ships, of clubs */
    List<Person> find(SentenceTokens words, Set<String> behindThe) {
        List<Person> people = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            int noble = runs.nobleEnd(words, i);
            if (noble > 0) {
                if (!isApposed(words, i, people) && !holdsOffice(words, i, noble)) {
                    people.add(new Person(span(words, i, noble), text(words, i, noble), Person.Strength.TITLED));
                }
                i = noble;
                continue;
            }
            List<Person> pair = pairs.find(words, i);
            if (!pair.isEmpty()) {
                people.addAll(pair);
                i += 3;
                continue;
            }
            int end = runs.end(words, i);
            if (end > i) {
                addRun(words, i, end, people, behindThe);
                i = end;
            } else {
                i++;
            }
        }
        return people;
    }

    /** The President of Peru of "Ada Miller, the President of Peru, arrived": who is named before. */
    private boolean isApposed(SentenceTokens words, int office, List<Person> before) {
        int comma = words.is(office - 1, Word.THE) ? office - 2 : office - 1;
        Person last = before.isEmpty() ? null : before.get(before.size() - 1);
        return last != null
                && lists.is("office", words.word(office))
                && words.is(comma, Word.COMMA)
                && last.tokens().size() > 1
                && !Word.OF.isWithin(last.name())
                && words.tokenAt(last.span().end()) == comma;
    }

    /** The Mayor of Callao of "met the Mayor of Callao, Jonas Oram, there": who is named behind. */
    private boolean holdsOffice(SentenceTokens words, int office, int comma) {
        if (!lists.is("office", words.word(office)) || !words.is(comma, Word.COMMA)) {
            return false;
        }
        int end = runs.end(words, comma + 1);
        boolean list = words.is(end, Word.AND)
                || words.is(end, Word.COMMA) && (words.is(end + 1, Word.AND) || words.isCapital(end + 1));
        return nameWords(words, comma + 1, end) > 1 && !list;
    }

    /** A description of a pope, and nobody's name. */
    private boolean isHolyFather(SentenceTokens words, int from, int end) {
        return end - from == 2 && lists.isTitlePhrase(words, from + 1);
    }

    /** "The seminary of St. Basil", "Mass at St. Jude's": whose name a house bears. */
    private boolean isPatron(SentenceTokens words, int name) {
        int saint = words.is(name - 1, Word.STOP) ? name - 2 : name - 1;
        return lists.is("saint", words.word(saint)) && lists.is("preposition", words.word(saint - 1));
    }

    private void addRun(SentenceTokens words, int from, int end, List<Person> people, Set<String> behindThe) {
        int name = offices.end(words, from, end);
        boolean titled = from > 0 && (titleBefore(words, from) || offices.isMatter(words, from));
        String title = "";
        while (name < end
                && (lists.isTitle(words.word(name))
                        || isPluralTitle(words, name)
                        || isPoint(words, name, from)
                        || isTitleHyphen(words, name))) {
            titled = true;
            title = words.isWord(name) ? words.word(name) : title;
            name++;
        }
        int count = nameWords(words, name, end);
        if (count == 0 || isNobody(words, from, name, end) || organisations.contains(words, from, name, end, titled)) {
            return;
        }
        boolean acronym = count == 1 && words.isAcronym(name);
        Person.Strength strength =
                titled && !acronym ? Person.Strength.TITLED : count >= 2 ? Person.Strength.FULL : Person.Strength.WEAK;
        boolean weak = strength == Person.Strength.WEAK;
        boolean the = words.is(from - 1, Word.THE) && !behindThe.contains(words.written(name));
        boolean several = lists.is("plural title", words.word(name)) && !behindThe.contains(words.written(name));
        if (weak && (the || several || organisations.isHalf(words, end))) {
            return; // "the Citadel", "Senators"
        }
        boolean keepTitle = count == 1 && lists.is("kept title", title) && words.isCapital(name - 1);
        int shown = keepTitle ? name - 1 : name;
        String meant = title.isEmpty() ? titleWordBefore(words, from) : title;
        boolean spouse = lists.is("spouse", meant);
        people.add(new Person(
                span(words, from, end),
                text(words, shown, runs.withoutGeneration(words, shown, end)),
                strength,
                spouse ? Word.SHE.spelling() : PronounForms.ofTitle(meant),
                spouse));
    }

    private boolean isNobody(SentenceTokens words, int from, int name, int end) {
        return end - name > NameRuns.LONGEST_NAME + 4
                || offices.isUnnamed(words, from, name, end)
                || isHolyFather(words, name, end)
                || isParty(words, from)
                || isPatron(words, name);
    }

    /** How many words of a name there are; initials don't count. */
    private int nameWords(SentenceTokens words, int from, int end) {
        int count = 0;
        for (int i = from; i < end; i++) {
            boolean whole = words.written(i).length() > 1 || i + 1 < end && runs.isNumbered(words, i + 1);
            count += words.isCapital(i) && whole ? 1 : 0;
        }
        return count;
    }

    /** The "lady" of "the first lady Ada Miller" and of "the first lady, Ada Miller", the title of "Mrs. Miller". */
    private String titleWordBefore(SentenceTokens words, int from) {
        boolean apposed = words.is(from - 1, Word.COMMA) && lists.is("spouse", words.word(from - 2));
        return apposed || words.is(from - 1, Word.STOP) ? words.word(from - 2) : words.word(from - 1);
    }

    /** The hyphen of "Secretary-General", "Vice-President". */
    private boolean isTitleHyphen(SentenceTokens words, int at) {
        return words.is(at, Word.HYPHEN) && lists.isTitle(words.word(at - 1)) && lists.isTitle(words.word(at + 1));
    }

    private static boolean isPoint(SentenceTokens words, int at, int from) {
        return at > from && words.is(at, Word.STOP);
    }

    /** "national security adviser Ada Miller" */
    private boolean titleBefore(SentenceTokens words, int from) {
        int at = from - 1;
        if (words.is(at, Word.STOP)) {
            at--;
        }
        boolean plural = at < from - 1 && isPluralTitle(words, at);
        return (lists.isTitle(words.word(at)) || plural) && words.isWord(at);
    }

    /** "Senators Ada Miller and Jonas Oram", "Sens. Miller and Oram"; not "the Larkfield Senators". */
    private boolean isPluralTitle(SentenceTokens words, int at) {
        int next = words.is(at + 1, Word.STOP) ? at + 2 : at + 1;
        return lists.is("plural title", words.word(at)) && words.isCapital(next);
    }

    /** "(D-Lima)": behind a name, and none. */
    private static boolean isParty(SentenceTokens words, int from) {
        return words.is(from - 1, Word.OPENING)
                && words.written(from).length() == 1
                && words.is(from + 1, Word.HYPHEN)
                && words.touchesNext(from);
    }

    private boolean isAlsoName(Person person) {
        return person.tokens().stream().anyMatch(token -> lists.is("also name", token));
    }

    /** "Park": somebody only where the text has the whole name. */
    private boolean isAlsoThing(Person person) {
        return person.tokens().size() == 1 && isAlsoName(person);
    }

    private static Span span(SentenceTokens words, int from, int end) {
        return new Span(words.start(from), words.end(end - 1));
    }

    private static String text(SentenceTokens words, int from, int end) {
        String written = span(words, from, end).in(words.text());
        return isPlain(written) ? written : WHITE.matcher(written).replaceAll(" ");
    }

    /** Whether there is no white space but single blanks. */
    private static boolean isPlain(String written) {
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c < ' ' || c == ' ' && written.startsWith(" ", i + 1)) {
                return false;
            }
        }
        return true;
    }
}
