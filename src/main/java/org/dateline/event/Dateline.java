package org.dateline.event;

import java.util.Locale;
import java.util.Optional;
import org.dateline.place.PlaceMention;

/** The place in capitals that opens a report ("LIMA, April 3 (Wire) -"): where it was written, and mostly where its news is. */
final class Dateline {
    private static final int LATEST_SENTENCE = 3;

    private Dateline() {}

    static Optional<PlaceMention> place(ReadArticle article) {
        for (ReadSentence sentence :
                article.sentences.subList(0, Math.min(LATEST_SENTENCE, article.sentences.size()))) {
            Words words = sentence.words();
            for (PlaceMention mention : words.places) {
                int at = words.tokenAt(mention.span().start());
                int behind = words.tokenAt(mention.span().end());
                boolean capitals = mention.text().equals(mention.text().toUpperCase(Locale.ROOT))
                        && mention.text().length() > 3;
                String mark = words.word(behind).equals("city") ? words.word(behind + 1) : words.word(behind);
                boolean marked = mark.equals(",")
                        || mark.equals("(")
                        || mark.equals("-")
                        || mark.equals("–")
                        || mark.equals("—");
                if (at == 0 && capitals && marked && StatementReader.isLiteral(mention)) {
                    return Optional.of(mention);
                }
            }
        }
        return Optional.empty();
    }
}
