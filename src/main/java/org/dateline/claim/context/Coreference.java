package org.dateline.claim.context;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.dateline.claim.PersonGround;
import org.dateline.person.OtherHolders;
import org.dateline.person.Traveller;
import org.dateline.sentence.Clause;
import org.dateline.sentence.ClauseReader;
import org.dateline.sentence.EnglishLexicon;
import org.dateline.sentence.ParsedArticle;
import org.dateline.sentence.Person;
import org.dateline.sentence.PronounForms;
import org.dateline.sentence.SentenceTokens;
import org.dateline.sentence.Subject;
import org.dateline.sentence.SubjectFinder;
import org.dateline.sentence.Word;
import org.jspecify.annotations.Nullable;

/** Who a text speaks of: whether "he", "the president" or nobody named is the traveller. Goes through an article once. */
public final class Coreference {
    static final int MENTION_REACH = 4;
    private static final int OPENING_WORDS = 8;
    private static final EnglishLexicon LISTS = EnglishLexicon.load();

    private final Traveller traveller;
    private final boolean namesTraveller;
    private final TitleReference titles;
    private final Speakers speakers;
    private @Nullable Person lastPerson;
    private @Nullable Person ownMention;
    private int lastTraveller = -10;
    private int sentenceNumber;
    private boolean oursSaid;
    private Optional<String> opener = Optional.empty();
    private final PeopleMet met;
    private final Receptions receptions;
    private final PersonGrounds grounds;
    private final OwnWords ownWords;
    private final LedGroups groups;
    private final SoleOccupation occupation;

    Coreference(ParsedArticle read, Traveller traveller, Speakers speakers) {
        this.traveller = traveller;
        this.speakers = speakers;
        this.met = new PeopleMet(traveller);
        this.receptions = new Receptions(traveller, this::isCalled);
        this.grounds = new PersonGrounds(traveller);
        this.ownWords = new OwnWords(read, traveller);
        this.groups = new LedGroups(read, traveller);
        this.occupation = new SoleOccupation(traveller);
        this.titles = new TitleReference(read, traveller);
        this.namesTraveller = TravellerNaming.isIn(read, traveller, titles, speakers);
    }

    /** Whether the article is about somebody else. */
    public boolean isAside() {
        return traveller.isAside();
    }

    /** Whether the article speaks of the traveller at all. */
    public boolean namesTraveller() {
        return namesTraveller;
    }

    public boolean isTraveller(Person person) {
        return traveller.is(person);
    }

    /** Whether the sentence names the traveller. */
    public boolean isNamed(SentenceTokens words) {
        return traveller.isAmong(words.people());
    }

    public void nextSentence(SentenceTokens words) {
        oursSaid = false;
        occupation.next(words);
        sentenceNumber++;
        if (traveller.isAmong(words.people())) {
            lastTraveller = sentenceNumber;
        }
    }

    /** Whether the traveller is the one received: "the mayor greeted Miller". */
    public boolean isReceived(SentenceTokens words, Clause clause) {
        return receptions.has(words, clause, namesTraveller, sentenceNumber - lastTraveller);
    }

    /** Why what the sentence tells is the traveller's. */
    public PersonGround ground(SentenceTokens words) {
        return grounds.of(words, lastNamed());
    }

    /** The same for one of its clauses. */
    public PersonGround ground(SentenceTokens words, List<Clause> all, int index, boolean received) {
        return grounds.of(words, all, index, received, lastNamed());
    }

    private OptionalInt lastNamed() {
        return lastTraveller > 0 ? OptionalInt.of(lastTraveller) : OptionalInt.empty();
    }

    /** The people of a clause beside the traveller; "the meeting" takes up those of the one told before. */
    public List<Person> others(Clause clause) {
        return met.others(clause, sentenceNumber);
    }

    /** Who a sentence opens with is who "he" or "she" means in the next, whatever its verb. */
    public void topic(SentenceTokens words) {
        int first = words.opening();
        opener = opener(PronounForms.singular(words.word(SentenceOpenings.behindDay(words))));
        if (traveller.isAmong(words.people()) && !LISTS.is("third-person", words.word(first))) {
            lastPerson =
                    words.people().stream().filter(traveller::is).findFirst().orElse(lastPerson);
            ownMention = lastPerson;
            return;
        }
        for (int i = first; i <= Math.min(first + OPENING_WORDS, words.size() - 1); i++) {
            Person person = words.person(i);
            if (person == null) {
                boolean described = words.is(i - 1, Word.THE) && isCalled(words.word(i));
                if (LISTS.is("person-pronoun", words.word(i)) || LISTS.is("possessive", words.word(i)) || described) {
                    lastPerson = described ? unnamed() : lastPerson;
                    return; // "She met Jonas Oram": whom she met is not who she is
                }
                continue;
            }
            boolean owner = LISTS.is(
                    "apostrophe", words.word(words.tokenAt(person.span().end())));
            int behind = words.tokenAt(person.span().end());
            if (person.strength() != Person.Strength.WEAK && !owner && !SentenceOpenings.isObject(words, i)) {
                boolean several = words.is(behind, Word.AND) && words.person(behind + 1) != null;
                lastPerson = several ? lastPerson : person; // "he" is not two
                return;
            }
            i = behind - 1;
        }
    }

    /** Whom the pronoun means that the sentence opens with, as a title calls them. */
    public Optional<String> opener() {
        return opener;
    }

    private Optional<String> opener(String pronoun) {
        Person last = lastPerson;
        if (pronoun.isEmpty() || last == null) {
            boolean only = !pronoun.isEmpty() && namesTraveller && !traveller.isAside() && traveller.mayBe(pronoun);
            return only ? Optional.of(traveller.shortName()) : Optional.empty();
        }
        boolean fits = last.pronoun().isEmpty() || last.pronoun().equals(pronoun);
        return Optional.of(traveller.is(last) ? traveller.shortName() : last.name())
                .filter(name -> fits);
    }

    /** The traveller as last person, told of without a name: nobody else, for who an article is about. */
    private @Nullable Person unnamed() {
        return traveller.isAside() ? ownMention : null;
    }

    /** Most who are in the news are men: a woman who travels is meant by "she" unless another woman is clearly meant. */
    private boolean isHers(String pronoun) {
        return Word.SHE.is(pronoun)
                && traveller.pronoun().equals(Optional.of(Word.SHE.spelling()))
                && (lastPerson == null || !Word.SHE.is(lastPerson.pronoun()));
    }

    /** Whether the sentence opens with a pronoun that stands for somebody else. */
    public boolean opensWithAnother(SentenceTokens words) {
        String first = words.word(words.opening());
        boolean other = lastPerson != null && !traveller.is(lastPerson) && !isHers(first);
        return LISTS.is("person-pronoun", first) && (other || !traveller.mayBe(first));
    }

    /** @param ours whether it tells of the traveller, whom later ones of the same sentence then don't make forgotten */
    public void remember(Clause clause, SentenceTokens words, boolean ours) {
        if (ours && clause.subject().kind() == Subject.Kind.DESCRIPTION) {
            lastPerson = unnamed();
        }
        oursSaid |= ours;
        if (clause.subject().kind() == Subject.Kind.OTHER
                && traveller.isNamed(clause.subject().noun())) {
            lastTraveller = sentenceNumber;
        }
        if (clause.subject().kind() == Subject.Kind.NAMED
                && (!oursSaid || traveller.isAmong(clause.subject().people()))) {
            List<Person> people = clause.subject().people();
            boolean mentioned = traveller.isAmong(words.people()) && !traveller.isAmong(people);
            lastPerson = mentioned || people.size() > 1 ? lastPerson : people.get(people.size() - 1);
            if (traveller.isAmong(people)) {
                lastTraveller = sentenceNumber;
            }
        }
    }

    /** Whether the clause's subject is the traveller. */
    public boolean isOurs(SentenceTokens words, List<Clause> all, int index, boolean inSchedule) {
        return isOurs(all.get(index).subject(), words, all, index, inSchedule);
    }

    private boolean isOurs(Subject subject, SentenceTokens words, List<Clause> all, int index, boolean inSchedule) {
        boolean recent = sentenceNumber - lastTraveller <= 2;
        boolean otherLast = lastPerson != null
                && !traveller.is(lastPerson)
                && !(subject.kind() == Subject.Kind.PRONOUN && isHers(subject.noun()));
        return switch (subject.kind()) {
            case NAMED ->
                traveller.isAmong(subject.people())
                        || namesTraveller && groups.isTaken(words, all.get(index))
                        || subject.unnamed()
                                .filter(other -> isOurs(other, words, all, index, inSchedule))
                                .isPresent();
            case PRONOUN ->
                namesTraveller
                        && !(Word.THEY.is(subject.noun())
                                && SentenceOpenings.areMany(words)
                                && !traveller.isAmong(words.people()))
                        && (!traveller.isAside() || isOwnPronoun(subject))
                        && mayBe(subject, words, all, index)
                        && (!otherLast || traveller.isAmong(words.people()) && recent && !subjectBefore(all, index));
            case DESCRIPTION -> namesTraveller && isDescribed(subject, recent && !otherLast);
            case TRIP -> namesTraveller && !traveller.isAside();
            case IMPLICIT -> isImplicitlyOurs(words, all, index, inSchedule);
            case WRITER -> speakers.isTraveller(words, all.get(index));
            case OTHER ->
                namesTraveller
                        && (inSchedule && !traveller.isAside() && SentenceOpenings.isEntry(words, all.get(index))
                                || traveller.isNamed(subject.noun())
                                || groups.have(subject.noun())
                                || traveller.isKnownAs(subject.noun())
                                        && sentenceNumber - lastTraveller <= MENTION_REACH);
        };
    }

    private boolean isDescribed(Subject subject, boolean last) {
        boolean near = sentenceNumber - lastTraveller <= MENTION_REACH;
        return traveller.mayBeOf(subject.owner())
                && (isCalled(subject.noun())
                        || groups.have(subject.noun())
                        || subject.noun().equals(SubjectFinder.THE_TWO) && near
                        || fitsPlural(subject.noun())
                        || traveller.isKnownAs(subject.noun()) && near
                        || LISTS.is("any office", subject.noun()) && last
                        || occupation.means(subject.noun()) && last);
    }

    /** Of who the article is not about, "he" or "she" tells only after their name; "they" and "the meeting" are of others. */
    private boolean isOwnPronoun(Subject subject) {
        return lastPerson != null && traveller.is(lastPerson) && LISTS.is("third-person", subject.noun());
    }

    private boolean mayBe(Subject subject, SentenceTokens words, List<Clause> all, int index) {
        return traveller.mayBe(subject.noun()) && !ownWords.have(subject, words, all, index);
    }

    /** Whether the title, said alone, means the traveller and nobody else who holds it. */
    private boolean isCalled(String noun) {
        return traveller.isCalled(noun) && !titles.meansAnother(noun, sentenceNumber - 1);
    }

    private boolean fitsPlural(String noun) {
        return traveller.plural() && LISTS.is("two people", noun)
                || LISTS.is("band", noun)
                        && !titles.meansAnother(OtherHolders.BAND, sentenceNumber - 1)
                        && (traveller.titles().isEmpty()
                                || traveller.titles().stream().anyMatch(title -> LISTS.is("band", title)));
    }

    /** Whether somebody else is the subject of a clause before in the same sentence. */
    private boolean subjectBefore(List<Clause> all, int index) {
        for (int i = index - 1; i >= 0; i--) {
            if (all.get(i).subject().kind() == Subject.Kind.NAMED) {
                return !traveller.isAmong(all.get(i).subject().people());
            }
        }
        return false;
    }

    private boolean isImplicitlyOurs(SentenceTokens words, List<Clause> all, int index, boolean inSchedule) {
        if (!namesTraveller) {
            return false;
        }
        if (ClauseReader.isFragment(words.sentence()) || inSchedule) {
            Person first = words.size() > 0 ? words.person(0) : null;
            return first == null ? !traveller.isAside() : traveller.is(first);
        }
        for (int i = 0; i < all.size(); i++) {
            Subject other = all.get(i).subject();
            if (i != index
                    && (other.kind() == Subject.Kind.NAMED
                            || other.kind() == Subject.Kind.PRONOUN
                            || other.kind() == Subject.Kind.DESCRIPTION
                            || other.kind() == Subject.Kind.TRIP)) {
                return isOurs(words, all, i, inSchedule);
            }
        }
        return !traveller.isAside() && traveller.isAmong(words.people());
    }
}
