package org.dateline.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Gives the names of a list the word that they share behind it: "Lamar, Delta and Red River counties" are Lamar
 * County, Delta County and Red River County; "State and Hubbard streets" are no towns.
 */
final class SharedGenerics {
    private final GazetteerIndex index;
    private final PlaceLexicon lexicon;
    private final List<Word> words;

    SharedGenerics(GazetteerIndex index, PlaceLexicon lexicon, List<Word> words) {
        this.index = index;
        this.lexicon = lexicon;
        this.words = words;
    }

    void apply(List<Spot> spots) {
        for (int i = 2; i < words.size(); i++) {
            String key = words.get(i).key();
            if (words.get(i).gap() != Word.Gap.SPACE || !key.endsWith("s")) {
                continue;
            }
            String one = singular(key);
            if (lexicon.is("shared-area", key)) {
                names(i).forEach(name -> put(spots, name, one));
            } else if (lexicon.is("street", one)) {
                names(i).forEach(name -> spots.removeIf(spot -> spot.from < name[1] && spot.to > name[0]));
            }
        }
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
        while (to > 0) {
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

    private void put(List<Spot> spots, int[] name, String generic) {
        long state = NameKey.start();
        for (int i = name[0]; i < name[1]; i++) {
            state = NameKey.appendWord(state, words.get(i).key());
        }
        int[] postings = index.find(NameKey.finish(NameKey.appendWord(state, generic)));
        if (postings == null) {
            return;
        }
        spots.removeIf(spot -> spot.from < name[1] && spot.to > name[0]);
        Word last = words.get(name[1] - 1);
        Spot area = new Spot(name[0], name[1], last.end(), last.sentence(), postings);
        area.said = true;
        spots.add(area);
        spots.sort(Comparator.comparingInt(spot -> spot.from));
    }
}
