package org.dateline.claim;

import java.util.List;
import org.dateline.place.PlaceMention;
import org.dateline.sentence.Person;
import org.dateline.sentence.SentenceTokens;
import org.dateline.sentence.Word;
import org.jspecify.annotations.Nullable;

/** Whom one meets at which place: "meets Oram in Lima; Quispe in Quito; and Castro in Cusco". */
final class MetThere {
    private MetThere() {}

    /** The people named in the place's part of a list; all, where that part names none. */
    static List<String> names(SentenceTokens words, List<Person> people, @Nullable PlaceMention place) {
        if (place == null || place.span().length() == 0 || people.size() < 2) {
            return names(people);
        }
        int at = words.tokenAt(place.span().start());
        int from = at;
        while (from > 0 && !words.is(from - 1, Word.SEMICOLON)) {
            from--;
        }
        int to = at;
        while (to < words.size() && !words.is(to, Word.SEMICOLON)) {
            to++;
        }
        int first = from;
        int last = to;
        List<Person> there = people.stream()
                .filter(person -> words.tokenAt(person.span().start()) >= first
                        && words.tokenAt(person.span().start()) < last)
                .toList();
        return names(there.isEmpty() ? people : there);
    }

    private static List<String> names(List<Person> people) {
        return people.stream().map(Person::name).distinct().toList();
    }
}
