package org.dateline.decision.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.dateline.claim.EventKind;
import org.dateline.decision.Quotation;
import org.dateline.decision.Target;

/** Reads what decisions are tied to. */
final class QuotationFields {
    private QuotationFields() {}

    static Target target(Fields fields, String name, List<String> unknown) throws Wrong {
        List<Quotation> quotations = new ArrayList<>();
        for (Fields each : fields.objects(name, Limits.QUOTATIONS)) {
            quotations.add(quotation(each, unknown));
        }
        if (quotations.isEmpty()) {
            throw fields.wrong(name, "is empty; give the article and quote of at least one sentence");
        }
        return new Target(quotations);
    }

    static Quotation quotation(Fields fields, List<String> unknown) throws Wrong {
        String article = fields.text("article", Limits.NAME);
        String quote = fields.words("quote", Limits.QUOTE);
        if (quote.isBlank()) {
            throw fields.wrong("quote", "is empty; copy the sentence from the article");
        }
        OptionalInt start = fields.has("start")
                ? OptionalInt.of((int) fields.whole("start", 0, Integer.MAX_VALUE))
                : OptionalInt.empty();
        if (fields.has("end")) {
            fields.whole("end", 0, Integer.MAX_VALUE);
        }
        String before = fields.findWords("before", Limits.CONTEXT).orElse("");
        String after = fields.findWords("after", Limits.CONTEXT).orElse("");
        Optional<Quotation.Reads> reads =
                fields.has("reads") ? Optional.of(reads(fields.object("reads"), unknown)) : Optional.empty();
        unknown.addAll(fields.unknown());
        return new Quotation(article, start, quote, before, after, reads);
    }

    private static Quotation.Reads reads(Fields fields, List<String> unknown) throws Wrong {
        Quotation.Reads reads = new Quotation.Reads(
                fields.oneOf("kind", EventKind.class),
                fields.findWords("date", Limits.QUOTE),
                fields.findWords("place", Limits.QUOTE));
        unknown.addAll(fields.unknown());
        return reads;
    }
}
