package org.dateline.sentence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.article.Lexicon;

/** The verbs of {@code verbs.tsv} by their forms. */
final class VerbLexicon {
    private static final String ED = "ed";
    private static final String ING = "ing";

    private final Map<String, List<VerbForm>> forms = new HashMap<>();
    private final Map<String, String> presents = new HashMap<>();

    VerbLexicon() {
        for (String line : Lexicon.lines(VerbLexicon.class, "verbs.tsv")) {
            String[] row = line.split("\t");
            List<String> words = List.of(row[0].split(" "));
            List<String> irregular = row.length > 3 ? Arrays.asList(row[3].split(" ")) : List.of();
            add(
                    row[0],
                    words.get(0),
                    PredicateClass.valueOf(row[1]),
                    row[2],
                    words.subList(1, words.size()),
                    irregular);
        }
        Comparator<VerbForm> longestFirst =
                Comparator.comparing(form -> -form.particles().size());
        forms.values().forEach(list -> list.sort(longestFirst));
    }

    /** The verbs that the word may be a form of, those with particles first. */
    List<VerbForm> list(String word) {
        return forms.getOrDefault(word, List.of());
    }

    /** The third person of a verb: "goes" of "go". */
    String present(String verb) {
        return presents.getOrDefault(verb, regularPresent(verb));
    }

    private void add(
            String lemma,
            String head,
            PredicateClass sense,
            String frame,
            List<String> particles,
            List<String> irregular) {
        put(head, new VerbForm(lemma, sense, frame, VerbForm.Tense.BASE, particles));
        put(regularPresent(head), new VerbForm(lemma, sense, frame, VerbForm.Tense.PRESENT, particles));
        boolean ownPast = false;
        boolean ownIng = false;
        for (String form : irregular) {
            if (form.endsWith(ING)) {
                ownIng = true;
                put(form, new VerbForm(lemma, sense, frame, VerbForm.Tense.ING, particles));
            } else if (form.endsWith("s")) {
                presents.put(head, form);
                put(form, new VerbForm(lemma, sense, frame, VerbForm.Tense.PRESENT, particles));
            } else {
                ownPast = true;
                put(form, new VerbForm(lemma, sense, frame, VerbForm.Tense.PAST, particles));
            }
        }
        if (!ownPast) {
            put(regular(head, ED), new VerbForm(lemma, sense, frame, VerbForm.Tense.PAST, particles));
        }
        if (!ownIng) {
            put(regular(head, ING), new VerbForm(lemma, sense, frame, VerbForm.Tense.ING, particles));
        }
    }

    /** The past of a regular verb: "joined". */
    String past(String verb) {
        return regular(verb, ED);
    }

    private void put(String word, VerbForm form) {
        forms.computeIfAbsent(word, key -> new ArrayList<>()).add(form);
    }

    private static String regularPresent(String verb) {
        if (verb.endsWith("y") && !isVowel(verb, verb.length() - 2)) {
            return verb.substring(0, verb.length() - 1) + "ies";
        }
        boolean hissing = verb.endsWith("s") || verb.endsWith("sh") || verb.endsWith("ch") || verb.endsWith("x");
        return verb + (hissing || verb.endsWith("o") ? "es" : "s");
    }

    /** "stop" + "ing" is "stopping", "arrive" + "ed" is "arrived", "carry" + "ed" is "carried". */
    private static String regular(String verb, String ending) {
        int last = verb.length() - 1;
        if (verb.endsWith("ie") && ending.equals(ING)) {
            return verb.substring(0, last - 1) + "ying";
        }
        if (verb.endsWith("ee") && ending.equals("ed")) {
            return verb + "d";
        }
        if (verb.endsWith("e") && !verb.endsWith("ee")) {
            return verb.substring(0, last) + ending;
        }
        if (verb.endsWith("y") && !isVowel(verb, last - 1) && ending.equals(ED)) {
            return verb.substring(0, last) + "ied";
        }
        boolean doubles = last >= 2
                && !isVowel(verb, last)
                && isVowel(verb, last - 1)
                && !isVowel(verb, last - 2)
                && "wxyhr".indexOf(verb.charAt(last)) < 0
                && syllables(verb) == 1;
        return doubles ? verb + verb.charAt(last) + ending : verb + ending;
    }

    private static int syllables(String verb) {
        int count = 0;
        for (int i = 0; i < verb.length(); i++) {
            count += isVowel(verb, i) && (i == 0 || !isVowel(verb, i - 1)) ? 1 : 0;
        }
        return count;
    }

    static boolean isVowel(String word, int at) {
        return at >= 0 && "aeiou".indexOf(word.charAt(at)) >= 0;
    }
}
