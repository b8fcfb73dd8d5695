package org.dateline.claim.context;

import java.util.ArrayList;
import java.util.List;
import org.dateline.person.Traveller;
import org.dateline.sentence.Clause;
import org.dateline.sentence.Person;
import org.dateline.sentence.PredicateClass;
import org.dateline.sentence.Subject;

/** Whom the traveller meets. Goes through an article once. */
final class PeopleMet {
    private final Traveller traveller;
    private List<Person> lastMet = List.of();
    private int lastMeeting = -10;

    PeopleMet(Traveller traveller) {
        this.traveller = traveller;
    }

    /** The people of a clause beside the traveller; "the meeting" takes up those of the one told before. */
    List<Person> others(Clause clause, int sentence) {
        List<Person> people = clause.people().stream()
                .filter(p -> !traveller.is(p) && !p.isAcronym())
                .toList();
        if (clause.sense() == PredicateClass.MEETING) {
            people = clause.anaphor() && people.isEmpty() && sentence - lastMeeting <= 2 ? lastMet : people;
            lastMet = people;
            lastMeeting = sentence;
        }
        if (clause.subject().kind() == Subject.Kind.NAMED
                && !traveller.isAmong(clause.subject().people())) {
            people = new ArrayList<>(people);
            people.addAll(0, clause.subject().people());
        } else if (clause.subject().kind() == Subject.Kind.NAMED && clause.sense() == PredicateClass.MEETING) {
            List<Person> companions = clause.subject().people().stream()
                    .filter(p -> !traveller.is(p))
                    .toList();
            people = new ArrayList<>(people);
            people.addAll(companions);
        }
        return people;
    }
}
