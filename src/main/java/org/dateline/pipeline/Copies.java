package org.dateline.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.article.Counterpart;
import org.dateline.article.Published;
import org.dateline.article.SharedText;
import org.dateline.article.Span;
import org.dateline.claim.Assertion;
import org.dateline.claim.Claim;
import org.dateline.claim.reader.ClaimReader;
import org.dateline.dating.AnnotatedArticle;
import org.dateline.event.MergedEvent;
import org.dateline.person.Traveller;
import org.dateline.time.DateMention;

/**
 * Articles whose text is that of others. They take no part in finding out who travels and when: what they repeat is listed
 * with the event that the original's sentence tells of, and only what they add is read.
 */
final class Copies {
    private record Copy(AnnotatedArticle draft, Counterpart counterpart, Set<Span> repeated) {}

    private final SharedText shared;
    private final List<Copy> copies = new ArrayList<>();
    private final Map<String, List<Copy>> byOriginal = new HashMap<>();

    /**
     * @param originals as dated by the stages before
     */
    Copies(List<AnnotatedArticle> copied, List<AnnotatedArticle> originals, SharedText shared) {
        this.shared = shared;
        Map<String, AnnotatedArticle> byId = originals.stream()
                .collect(Collectors.toMap(draft -> draft.article().id(), draft -> draft, (a, b) -> a));
        for (AnnotatedArticle draft : copied) {
            String id = shared.original(draft.article().id()).orElseThrow();
            AnnotatedArticle original = byId.get(id);
            if (original != null) {
                Copy copy = of(draft, original);
                copies.add(copy);
                byOriginal.computeIfAbsent(id, key -> new ArrayList<>()).add(copy);
            }
        }
    }

    /** The copies, with their dates counted as the original's where they say the same. */
    List<AnnotatedArticle> drafts() {
        return copies.stream().map(Copy::draft).toList();
    }

    private static Copy of(AnnotatedArticle draft, AnnotatedArticle original) {
        Counterpart counterpart = new Counterpart(original.article(), draft.article());
        Set<Span> repeated = new HashSet<>();
        original.article()
                .sentences()
                .forEach(s -> counterpart.sentence(s.span()).ifPresent(repeated::add));
        Published first = original.published();
        AnnotatedArticle dated = draft;
        if (draft.published().date().isEmpty() && first.date().isPresent()) {
            dated = draft.publishedOn(Published.of(
                    first.date().get(),
                    Published.From.INFERRED,
                    first.from() == Published.From.INFERRED
                            ? first.evidence()
                            : "Not stated; its text is that of "
                                    + original.article().id() + "."));
        }
        return new Copy(dated.withDates(dates(dated, original, counterpart)), counterpart, repeated);
    }

    /** The copy's dates; those whose words are the original's mean what they mean there. */
    private static List<DateMention> dates(AnnotatedArticle copy, AnnotatedArticle original, Counterpart counterpart) {
        Map<Span, DateMention> there = new HashMap<>();
        original.dates().forEach(date -> counterpart.words(date.span()).ifPresent(span -> there.put(span, date)));
        Map<Span, DateMention> counted = new HashMap<>();
        original.dateReader()
                .resolve(copy.article().withPublished(original.published()), copy.expressions(), original.published())
                .forEach(date -> counted.put(date.span(), date));
        return copy.dates().stream()
                .map(date -> Optional.ofNullable(there.get(date.span()))
                        .map(same -> same.movedTo(counted.getOrDefault(date.span(), date)))
                        .orElse(date))
                .toList();
    }

    /** What the copies say that their originals don't. */
    List<Assertion> additions(Traveller traveller) {
        List<Assertion> additions = new ArrayList<>();
        for (Copy copy : copies) {
            ClaimReader.read(copy.draft().read(), traveller).stream()
                    .filter(a -> !copy.repeated().contains(a.claim().span()))
                    .forEach(additions::add);
        }
        return additions;
    }

    /** The events, each with the claims of copies of its articles beside their own. */
    List<MergedEvent> listed(List<MergedEvent> events) {
        return byOriginal.isEmpty() ? events : events.stream().map(this::listed).toList();
    }

    private MergedEvent listed(MergedEvent merged) {
        List<Claim> claims = new ArrayList<>(merged.event().claims());
        for (Claim claim : merged.event().claims()) {
            for (Copy copy : byOriginal.getOrDefault(claim.article(), List.of())) {
                repeated(claim, copy).ifPresent(claims::add);
            }
        }
        claims.sort(Comparator.comparing(Claim::article, shared::compare).thenComparing(Claim::span));
        return claims.size() == merged.event().claims().size()
                ? merged
                : merged.with(merged.event().withClaims(claims));
    }

    private static Optional<Claim> repeated(Claim claim, Copy copy) {
        String text = copy.draft().article().text();
        Optional<Span> date = claim.dateSpan().flatMap(copy.counterpart()::words);
        Optional<Span> place = claim.placeSpan().flatMap(copy.counterpart()::words);
        return copy.counterpart()
                .sentence(claim.span())
                .map(span -> claim.in(copy.draft().article().id(), text, span, place, date));
    }
}
