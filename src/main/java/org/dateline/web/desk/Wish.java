package org.dateline.web.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.decision.Act;
import org.dateline.desk.work.Desk;

/**
 * What somebody wants to decide with a form.
 *
 * @param version of the trip that the form was filled in for
 * @param now what it is of, as it is now
 * @param action where the form goes to
 * @param form its fields
 * @param next where to go on
 */
record Wish(
        List<Act> acts,
        String why,
        int version,
        String now,
        String action,
        Map<String, List<String>> form,
        String next) {
    static final String VERSION = "version";

    List<Desk.Intent> intents() {
        return acts.stream().map(act -> new Desk.Intent(act, why)).toList();
    }

    /** The same for who sees in the answer what it is now: with that the form is sent again. */
    Wish asShown() {
        Map<String, List<String>> seen = new HashMap<>(form);
        seen.put("shown", List.of(now));
        return new Wish(acts, why, version, now, action, seen, next);
    }

    /** The form's fields, for the trip as it is now. */
    List<Map.Entry<String, String>> again(int newVersion) {
        return form.entrySet().stream()
                .filter(field -> !field.getKey().equals("token"))
                .sorted(Map.Entry.comparingByKey())
                .flatMap(field -> field.getValue().stream()
                        .map(value -> Map.entry(
                                field.getKey(), field.getKey().equals(VERSION) ? Integer.toString(newVersion) : value)))
                .toList();
    }

    /** The number in a form; -1, which no trip has, where there is none. */
    static int number(String text) {
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
    }
}
