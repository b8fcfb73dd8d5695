package org.dateline.web.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.dateline.decision.Act;
import org.dateline.decision.KestrelTrip;
import org.dateline.export.Links;
import org.dateline.export.TripFormat;
import org.dateline.pipeline.Trip;
import org.dateline.web.text.Language;
import org.dateline.web.text.PlainWording;
import org.junit.jupiter.api.Test;

/** Readers are told what was corrected, and nothing that a person wrote becomes markup. */
class CorrectionsViewTest {
    private static final String HOSTILE = "<script>alert(1)</script>&\"'";

    private static TripView view(Trip trip) {
        return TripViews.of(trip, PlainWording.of(Language.ENGLISH), "https://example.org");
    }

    @Test
    void theyAreListedAndStandBesideTheirEvents() throws IOException {
        KestrelTrip kestrel = KestrelTrip.asWritten();
        Trip trip = kestrel.trip(
                KestrelTrip.decision("t", 1, new Act.SetTitle(kestrel.of("visit a school"), "Kestrel opens a school")),
                KestrelTrip.decision("h", 2, new Act.HideArticle("rumour")),
                KestrelTrip.decision("n", 3, new Act.NoteTrip("More follows")),
                KestrelTrip.decision("name", 4, new Act.NameTrip("Ada Kestrel in the Andes")));
        TripView view = view(trip);
        assertThat(view.title()).isEqualTo("Ada Kestrel in the Andes");
        assertThat(view.corrections())
                .containsExactly(
                        "Corrected 8 May 2031 (Kestrel opens a school): title “Kestrel opens a school”, not “Kestrel"
                                + " to visit a school in Cusco”. Because.",
                        "Corrected 8 May 2031: an article was withdrawn. Because.",
                        "Note of 8 May 2031: More follows.");
        assertThat(view.days().stream()
                        .flatMap(day -> day.events().stream())
                        .flatMap(event -> event.corrections().stream()))
                .containsExactly(
                        "Corrected 8 May 2031: title “Kestrel opens a school”, not “Kestrel to visit a school in"
                                + " Cusco”. Because.");
    }

    @Test
    void whatHasNoEffectIsForEditors() throws IOException {
        KestrelTrip kestrel = KestrelTrip.asWritten();
        Trip trip = kestrel.trip(KestrelTrip.decision("u", 1, new Act.Undo("none")));
        assertThat(trip.corrected().orphaned()).hasSize(1);
        assertThat(view(trip).problems()).hasSameSizeAs(view(kestrel.trip()).problems());
    }

    @Test
    void noFormatTakesAWordForMarkup() throws IOException {
        KestrelTrip kestrel = KestrelTrip.asWritten();
        Trip trip = kestrel.trip(
                KestrelTrip.decision("t", 1, new Act.SetTitle(kestrel.of("visit a school"), HOSTILE)),
                KestrelTrip.decision("p", 2, new Act.SetParticipants(kestrel.of("dinner"), List.of(HOSTILE))),
                KestrelTrip.decision("n", 3, new Act.AddNote(kestrel.of("dinner"), HOSTILE)),
                KestrelTrip.decision("name", 4, new Act.NameTrip(HOSTILE)));
        for (TripFormat format : List.of(TripFormat.HTML, TripFormat.KML)) {
            StringWriter out = new StringWriter();
            format.write(trip, Links.NONE, out);
            assertThat(out.toString()).contains("&lt;script&gt;").doesNotContain("<script>alert");
        }
        assertThat(view(trip).data()).doesNotContain("<script>alert");
        assertThat(view(trip).jsonLd()).doesNotContain("<script>alert");
    }
}
