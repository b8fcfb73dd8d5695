package org.dateline.sentence;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the verbs and nouns that head the parts of a sentence: by the first rule that knows a word. */
final class PredicateFinder {
    private final EnglishLexicon lists;
    private final List<PredicateRule> rules;
    private final VerblessCaptions captions;

    PredicateFinder(EnglishLexicon lists) {
        this.lists = lists;
        this.rules = List.of(
                new BePredicates(lists),
                new CustodyVerbs(lists),
                new CarryingVerbs(lists),
                new WayVerbs(lists),
                new PictureVerbs(lists),
                new NextStops(lists),
                new FrontedScenes(lists),
                new SayingPhrases(lists),
                new PlannedOccasions(lists),
                new ListedVerbs(lists),
                new OccasionNouns(lists),
                new ClauseOpeners(lists),
                new UnlistedVerbs(lists),
                new OnwardWords(lists));
        this.captions = new VerblessCaptions(lists);
    }

    List<ClausePredicate> find(SentenceTokens words) {
        Occurrences occurrences = new Occurrences(lists);
        List<ClausePredicate> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (words.isCovered(i) || !words.isWord(i) || isCompound(words, i)) {
                continue;
            }
            int behind = occurrences.end(words, i, found);
            if (behind > i) {
                if (occurrences.isRelative(words, i, found)) {
                    found.remove(found.size() - 1); // the "which" of "the visit to Lima, which began on Monday"
                }
                i = behind - 1;
                continue;
            }
            ClausePredicate predicate = first(words, i, found);
            if (predicate != null) {
                found.add(predicate);
                i = Math.max(i, predicate.next() - 1);
            }
        }
        ClausePredicate caption = found.isEmpty() ? captions.find(words) : null;
        return caption == null ? found : List.of(caption);
    }

    private @Nullable ClausePredicate first(SentenceTokens words, int at, List<ClausePredicate> before) {
        for (PredicateRule rule : rules) {
            ClausePredicate predicate = rule.find(words, at, before);
            if (predicate != null) {
                return predicate;
            }
        }
        return null;
    }

    /** The last part of "long-delayed" is no verb. */
    private boolean isCompound(SentenceTokens words, int at) {
        String mark = words.word(at - 1);
        boolean apostrophe = lists.is("apostrophe", mark) && words.word(at).length() > 2; // "the Shi'ite city"
        boolean joined = at > 1
                && (Word.HYPHEN.is(mark) || apostrophe)
                && words.touchesNext(at - 2)
                && words.touchesNext(at - 1);
        return joined && !lists.occasions().containsKey(words.word(at));
    }
}
