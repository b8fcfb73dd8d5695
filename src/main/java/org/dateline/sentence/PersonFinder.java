package org.dateline.sentence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.article.Sentence;
import org.dateline.article.Span;
import org.dateline.place.PlaceMention;

/**
 * Finds the people that a sentence names, by capitals, titles and the words of organisations.
 *
 * <p>In "Japan's new Prime Minister Ada Miller met Oram" these are Ada Miller (titled) and Oram (weak).
 */
final class PersonFinder {
    private static final int LONGEST_NAME = 5;

    private final EnglishLexicon lists;
    private final PairedNames pairs;

    PersonFinder(EnglishLexicon lists) {
        this.lists = lists;
        this.pairs = new PairedNames(lists);
    }

    /** Single names at the start of a sentence are kept only where the article has them elsewhere: any word may stand there. */
    List<Person> confirmed(SentenceTokens words, List<Person> people, Set<String> known) {
        int first = words.tokenAt(firstCapital(words));
        return people.stream()
                .filter(person -> !isAlsoThing(person) || known.containsAll(person.tokens()))
                .filter(person -> person.strength() != Person.Strength.WEAK
                        || words.tokenAt(person.span().start()) > first
                        || person.tokens().stream().anyMatch(known::contains)
                        || opensStatement(words, person))
                .toList();
    }

    /** "Miller left", "Miller will", "Miller on Monday": what follows tells that the first word is who the sentence is about. */
    private boolean opensStatement(SentenceTokens words, Person person) {
        int next = words.tokenAt(person.span().end());
        String name = words.word(next - 1);
        boolean plural = name.endsWith("s") || name.endsWith("ing");
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
                            || person.strength() == Person.Strength.TITLED)) {
                names.addAll(person.tokens());
            }
        }
        return names;
    }

    private static int firstCapital(SentenceTokens words) {
        for (int i = 0; i < words.size(); i++) {
            if (words.isCapital(i)) {
                return words.tokens().get(i).start();
            }
        }
        return 0;
    }

    List<Person> find(SentenceTokens words) {
        List<Person> people = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            int noble = nobleEnd(words, i);
            if (noble > 0) {
                people.add(new Person(span(words, i, noble), text(words, i, noble), Person.Strength.TITLED));
                i = noble;
                continue;
            }
            List<Person> pair = pairs.find(words, i);
            if (!pair.isEmpty()) {
                people.addAll(pair);
                i += 3;
                continue;
            }
            int end = runEnd(words, i);
            if (end > i) {
                addRun(words, i, end, people);
                i = end;
            } else {
                i++;
            }
        }
        return people;
    }

    /** Behind "Earl and Countess of Avon", "King of Norway"; -1 where none begins. */
    private int nobleEnd(SentenceTokens words, int from) {
        if (!words.isCapital(from) || !lists.isTitle(words.word(from))) {
            return -1;
        }
        int at = from + 1;
        if (words.is(at, Word.AND) && words.isCapital(at + 1) && lists.isTitle(words.word(at + 1))) {
            at += 2;
        }
        if (!words.is(at, Word.OF)) {
            return -1;
        }
        at++;
        int name = at;
        while (words.isCapital(at) && at - name < 3) {
            at++;
        }
        return at > name && !lists.organisations().contains(words.word(name)) && !lists.is("staff", words.word(name))
                ? at
                : -1;
    }

    /** Behind the run of capitalised words that starts at the token; the token itself where none does. */
    private int runEnd(SentenceTokens words, int from) {
        int at = from;
        while (at < words.size() && at - from < LONGEST_NAME + 6) {
            if (isName(words, at, from)) {
                at++;
            } else if (at > from && (joins(words, at) || isNumbered(words, at))) {
                at++;
            } else if (at > from && isGeneration(words, at)) {
                return generationEnd(words, at);
            } else {
                break;
            }
        }
        while (at > from
                && !words.isCapital(at - 1)
                && !isNumbered(words, at - 1)
                && !(words.isWord(at - 1) && words.is(at - 2, Word.HYPHEN))) {
            at--;
            if (words.is(at, Word.STOP) && at > from && words.written(at - 1).length() <= 2) {
                return at + 1; // "Lula Jr." and initials keep their point
            }
        }
        return at;
    }

    private boolean isName(SentenceTokens words, int at, int from) {
        if (!words.isCapital(at) || words.date(at) != null || words.place(at) != null && !inName(words, at, from)) {
            return false;
        }
        boolean functionWord = lists.isFunctionWord(words.word(at));
        boolean may = words.is(at, Word.MAY) && (at > from || isHonorific(words, at - 1));
        return !functionWord || may || at > from && isParticle(words.word(at));
    }

    /** A description of a pope, and nobody's name. */
    private boolean isHolyFather(SentenceTokens words, int from, int end) {
        return end - from == 2 && lists.isTitlePhrase(words, from + 1);
    }

    /** "Mrs May", "Ada May": no auxiliary has a capital in the midst of a sentence. */
    private boolean isHonorific(SentenceTokens words, int at) {
        String title = words.is(at, Word.STOP) ? words.word(at - 1) : words.word(at);
        return lists.isTitle(title);
    }

    /** A place's name within a person's ("Jordan Miller" found as a place) is left to the places. */
    private static boolean inName(SentenceTokens words, int at, int from) {
        PlaceMention place = words.place(at);
        boolean last = at > from && words.isCapital(at - 1) && !words.isCapital(at + 1);
        return place != null && last && place.confidence() < 0.3;
    }

    /** The 2 of "U2": a name of a letter and a number is a band's; the "G7" are countries. */
    private boolean isNumbered(SentenceTokens words, int at) {
        return at > 0
                && words.tokens().get(at).isNumber()
                && words.touchesNext(at - 1)
                && words.isCapital(at - 1)
                && words.written(at - 1).length() == 1
                && !lists.is("forum", words.word(at - 1))
                && !words.touchesNext(at);
    }

    private int withoutGeneration(SentenceTokens words, int from, int end) {
        int at = end - 1;
        while (at > from + 1 && (words.is(at, Word.STOP) || lists.is("generation", words.word(at)))) {
            at--;
        }
        boolean cut = at < end - 1 && lists.is("generation", words.word(at + 1));
        return cut ? (words.is(at, Word.COMMA) ? at : at + 1) : end;
    }

    private static int generationEnd(SentenceTokens words, int at) {
        int end = words.is(at, Word.COMMA) ? at + 2 : at + 1;
        return words.is(end, Word.STOP) && words.touchesNext(end - 1) ? end + 1 : end;
    }

    /** The ", Jr." of "Ada Miller, Jr." */
    private boolean isGeneration(SentenceTokens words, int at) {
        int word = words.is(at, Word.COMMA) ? at + 1 : at;
        return lists.is("generation", words.word(word)) && words.isCapital(word);
    }

    private boolean isParticle(String word) {
        return lists.is("particle", word);
    }

    private boolean joins(SentenceTokens words, int at) {
        String word = words.word(at);
        boolean hyphen = (Word.HYPHEN.is(word) || Word.APOSTROPHE.is(word))
                && words.touchesNext(at - 1)
                && words.touchesNext(at);
        boolean possessive = !Word.HYPHEN.is(word) && words.is(at + 1, Word.POSSESSIVE);
        if (hyphen && !possessive) {
            return words.isWord(at + 1);
        }
        boolean initial = Word.STOP.is(word)
                && words.touchesNext(at - 1)
                && words.written(at - 1).length() <= 2;
        boolean particle = isParticle(word)
                        && (words.isCapital(at + 1) || isParticle(words.word(at + 1)) && words.isCapital(at + 2))
                || isParticle(word) && isParticle(words.word(at - 1)) && words.isCapital(at + 1);
        boolean and = !hyphen && Word.APOSTROPHE.is(word) && words.is(at - 1, Word.N) && words.isCapital(at + 1);
        boolean afterHyphen = words.isWord(at) && at >= 2 && words.is(at - 1, Word.HYPHEN) && words.touchesNext(at - 1);
        return initial && words.isCapital(at + 1) || particle || afterHyphen || and;
    }

    private void addRun(SentenceTokens words, int from, int end, List<Person> people) {
        int name = behindOffice(words, from, end);
        boolean titled = from > 0 && titleBefore(words, from);
        String lastTitle = "";
        while (name < end
                && (lists.isTitle(words.word(name)) || isPoint(words, name, from) || isTitleHyphen(words, name))) {
            titled = true;
            lastTitle = words.isWord(name) ? words.word(name) : lastTitle;
            name++;
        }
        if (name == end
                || isOrganisation(words, name, end, titled)
                || isOfOrganisation(words, from)
                || isDemonym(words, end)
                || isHolyFather(words, name, end)) {
            return;
        }
        long nameWords = java.util.stream.IntStream.range(name, end)
                .filter(i -> words.isCapital(i)
                        && (words.written(i).length() > 1 || i + 1 < end && isNumbered(words, i + 1)))
                .count();
        if (nameWords == 0 || end - name > LONGEST_NAME + 4) {
            return;
        }
        boolean acronym = nameWords == 1 && words.isAcronym(name);
        Person.Strength strength = titled && !acronym
                ? Person.Strength.TITLED
                : nameWords >= 2 ? Person.Strength.FULL : Person.Strength.WEAK;
        if (strength == Person.Strength.WEAK && words.is(from - 1, Word.THE)) {
            return; // "the Citadel"
        }
        if (strength == Person.Strength.WEAK && isHalf(words, end)) {
            return;
        }
        boolean keepTitle = nameWords == 1 && lists.is("kept title", lastTitle) && words.isCapital(name - 1);
        int shown = keepTitle ? name - 1 : name;
        String title = lastTitle.isEmpty() ? titleWordBefore(words, from) : lastTitle;
        boolean spouse = lists.is("spouse", title);
        people.add(new Person(
                span(words, from, end),
                text(words, shown, withoutGeneration(words, shown, end)),
                strength,
                spouse ? Word.SHE.spelling() : PronounForms.ofTitle(title),
                spouse));
    }

    /** Of "House Speaker Ada Miller", "UN Secretary-General Jonas Oram" the title: what stands before it is whose office it is. */
    private int behindOffice(SentenceTokens words, int from, int end) {
        for (int i = end - 2; i > from; i--) {
            boolean office = lists.is("office", words.word(i)) && words.isCapital(i);
            if (office && !words.touchesNext(i) && words.isCapital(i + 1)) {
                return i;
            }
        }
        return from;
    }

    /** The Shi of "the Shi'ite city". */
    private boolean isHalf(SentenceTokens words, int end) {
        return lists.is("apostrophe", words.word(end))
                && words.touchesNext(end - 1)
                && words.touchesNext(end)
                && words.word(end + 1).length() > 2
                && !words.isCapital(end + 1);
    }

    private static String titleWordBefore(SentenceTokens words, int from) {
        return words.is(from - 1, Word.STOP) ? words.word(from - 2) : words.word(from - 1);
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
        return lists.isTitle(words.word(at)) && words.isWord(at);
    }

    private boolean isOrganisation(SentenceTokens words, int from, int end, boolean titled) {
        boolean hyphen = words.has(from, end, Word.HYPHEN);
        boolean name = lists.is("also name", words.word(from))
                && (titled || hyphen || end == from + 1 || lists.is("also given name", words.word(from)));
        int first = name ? from + 1 : from; // "Park Geun-hye", not "Hyde Park"
        for (int i = first; i < end; i++) {
            String word = words.word(i);
            if (lists.organisations().contains(word) || lists.occasions().containsKey(word) && words.isWord(i)) {
                return true;
            }
        }
        return lists.organisations().contains(words.word(end))
                || lists.occasions().containsKey(words.word(end)) && words.isAcronym(from);
    }

    /** The Economics of "the London School of Economics", and not the king of "the Palace of King Jonas". */
    private boolean isOfOrganisation(SentenceTokens words, int from) {
        int of = words.is(from - 1, Word.THE) ? from - 2 : from - 1;
        return words.is(of, Word.OF)
                && words.isCapital(of - 1)
                && lists.placesOfWork().contains(words.word(of - 1))
                && !lists.isTitle(words.word(from));
    }

    /** The Shi of "Shi'ite": goes on in small letters. */
    private boolean isDemonym(SentenceTokens words, int end) {
        return lists.is("apostrophe", words.word(end))
                && words.touchesNext(end - 1)
                && words.touchesNext(end)
                && words.word(end + 1).length() > 1
                && !words.isCapital(end + 1);
    }

    private boolean isAlsoName(Person person) {
        return person.tokens().stream().anyMatch(token -> lists.is("also name", token));
    }

    /** "Park": somebody only where the text has the whole name. */
    private boolean isAlsoThing(Person person) {
        return person.tokens().size() == 1 && isAlsoName(person);
    }

    private static Span span(SentenceTokens words, int from, int end) {
        return new Span(
                words.tokens().get(from).start(), words.tokens().get(end - 1).end());
    }

    private static String text(SentenceTokens words, int from, int end) {
        return span(words, from, end).in(words.text()).replaceAll("\\s+", " ");
    }
}
