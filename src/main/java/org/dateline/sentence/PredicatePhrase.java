package org.dateline.sentence;

/**
 * What a clause says of its subject, in the words that follow it: "tours a mill in Cusco".
 *
 * @param head the verb as dictionaries have it: "tour", "take"
 * @param present its third person: "tours", "takes"
 * @param behind all behind the verb, without days: "a mill in Cusco", "part in a rally"
 * @param placed whether it names a place
 */
public record PredicatePhrase(String head, String present, String behind, boolean placed) {}
