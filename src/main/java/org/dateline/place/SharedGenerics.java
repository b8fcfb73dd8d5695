package org.dateline.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gives the names of a list the word that they share behind it: "Lamar, Delta and Red River counties" are Lamar
 * County, Delta County and Red River County; "State and Hubbard streets" are no towns.
 */
final class SharedGenerics {
    private static final int LONGEST_LIST = 30;

    private final GazetteerIndex index;
    private final PlaceLexicon lexicon;
    private final List<Word> words;

    SharedGenerics(GazetteerIndex index, PlaceLexicon lexicon, List<Word> words) {
        this.index = index;
        this.lexicon = lexicon;
        this.words = words;
    }

    void apply(List<Spot> spots) {
        boolean[] cleared = new boolean[words.size() + 1];
        List<Spot> areas = new ArrayList<>();
        for (int i = 2; i < words.size(); i++) {
            String key = words.get(i).key();
            if (words.get(i).gap() != Word.Gap.SPACE || !key.endsWith("s")) {
                continue;
            }
            String one = singular(key);
            boolean area = lexicon.is("shared-area", key);
            if (area || lexicon.is("shared-street", key)) {
                for (int[] name : names(i)) {
                    Spot spot = area ? area(name, one) : null;
                    if (spot != null) {
                        areas.add(spot);
                    }
                    if (spot != null || !area) {
                        Arrays.fill(cleared, name[0], name[1], true);
                    }
                }
            }
        }
        spots.removeIf(spot -> isCleared(spot, cleared));
        spots.addAll(areas);
        spots.sort(Comparator.comparingInt(spot -> spot.from));
    }

    private static boolean isCleared(Spot spot, boolean[] cleared) {
        for (int i = spot.from; i < spot.to; i++) {
            if (cleared[i]) {
                return true;
            }
        }
        return false;
    }

    private static String singular(String plural) {
        return plural.endsWith("ies")
                ? plural.substring(0, plural.length() - 3) + "y"
                : plural.endsWith("shes")
                        ? plural.substring(0, plural.length() - 2)
                        : plural.substring(0, plural.length() - 1);
    }

    /** The names of the list that ends before a word, as ranges of words; none unless there are two. */
    private List<int[]> names(int end) {
        List<int[]> names = new ArrayList<>();
        int to = end;
        while (to > 0 && names.size() < LONGEST_LIST) {
            int from = to;
            while (from > 0
                    && words.get(from - 1).isName()
                    && (from == to || words.get(from).gap() == Word.Gap.SPACE)) {
                from--;
            }
            if (from == to) {
                break;
            }
            names.add(new int[] {from, to});
            boolean and = from > 0 && words.get(from - 1).key().equals("and");
            boolean comma = words.get(from).gap() == Word.Gap.COMMA;
            if (!and && !comma) {
                break;
            }
            to = and ? from - 1 : from;
        }
        return names.size() > 1 ? names : List.of();
    }

    private @Nullable Spot area(int[] name, String generic) {
        long state = NameKey.start();
        for (int i = name[0]; i < name[1]; i++) {
            state = NameKey.appendWord(state, words.get(i).key());
        }
        int[] postings = index.find(NameKey.finish(NameKey.appendWord(state, generic)));
        if (postings == null) {
            return null;
        }
        Word last = words.get(name[1] - 1);
        Spot area = new Spot(name[0], name[1], last.end(), last.sentence(), postings);
        area.said = true;
        return area;
    }
}
