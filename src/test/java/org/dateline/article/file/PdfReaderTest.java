package org.dateline.article.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.article.file.PackedFormatsTest.read;

import java.io.IOException;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;

class PdfReaderTest {
    private static final String[] LEFT = {
        "The minister landed in Lima on Thurs-",
        "day, and met a well-known singer. The",
        "visit is part of a long tour of the conti-",
        "nent.",
        "   On Friday she goes on to the old town",
        "of Cusco, where she is to see the presi-"
    };
    private static final String[] RIGHT = {
        "dent, said a spokesman for the ministry.",
        "   There is also a dinner with the well-",
        "known singer in the Palace of Justice in",
        "the evening. The Anglo-",
        "Peruvian society has asked for tickets,",
        "and nobody knows who will get a seat"
    };

    private static final String[] LAST = {
        "in the hall where it is to be held, and who", "will not.", "She leaves on Sunday."
    };

    @Test
    void columnsAreReadOneAfterTheOtherWithoutHeadsAndNumbersOfPages() throws IOException {
        try (Pdfs pdf = new Pdfs()) {
            pdf.page()
                    .lines(60, 760, 8, "The Example Times, 4 March 2023")
                    .lines(60, 720, 20, "Minister tours the Andes")
                    .rows(680, 10, List.of(60f, 270f), LEFT, RIGHT)
                    .lines(300, 40, 8, "Page 1 of 2")
                    .page()
                    .lines(60, 760, 8, "The Example Times, 4 March 2023")
                    .lines(60, 680, 10, LAST)
                    .lines(300, 40, 8, "Page 2 of 2");
            String text = """
                Minister tours the Andes
                The minister landed in Lima on Thursday, and met a well-known singer. The visit is part of a long tour of the continent.
                On Friday she goes on to the old town of Cusco, where she is to see the president, said a spokesman for the ministry.
                There is also a dinner with the well-known singer in the Palace of Justice in the evening. The Anglo-Peruvian society has asked for tickets, and nobody knows who will get a seat in the hall where it is to be held, and who will not.
                She leaves on Sunday.
                """;
            pdf.document.getDocumentInformation().setTitle("Microsoft Word - draft3.doc");
            pdf.document.getDocumentInformation().setAuthor("Ben Oram");
            pdf.document.getDocumentInformation().setCreationDate(calendar("GMT+10", 2023, 2, 5, 8));
            assertThat(read("andes.pdf", pdf.bytes()))
                    .isEqualTo("{\"doc\":\"andes\",\"title\":\"Minister tours the Andes\",\"source\":\"Ben"
                            + " Oram\",\"url\":null,\"published\":\"2023-03-05\",\"publishedFrom\":\"metadata\",\"language\":\"en\"}\n"
                            + text);
        }
    }

    @Test
    void rowsOfATableAreReadAsRows() throws IOException {
        try (Pdfs pdf = new Pdfs()) {
            pdf.page()
                    .lines(60, 760, 10, "The programme of the visit is as follows.")
                    .rows(
                            720,
                            10,
                            List.of(60f, 200f),
                            new String[] {"Thursday", "Friday", "Saturday", "Sunday", "Monday"},
                            new String[] {
                                "Arrival in Lima, talks with the president",
                                "Journey to the old town of Cusco",
                                "A day of rest at the lake of Titicaca",
                                "Return to Lima, dinner at the palace",
                                "Departure for Quito and press conference"
                            });
            pdf.document.getDocumentInformation().setCreationDate(calendar("GMT", 2023, 2, 5, 8));
            pdf.document.getDocumentInformation().setProducer("Skia/PDF m120");
            assertThat(read("visit.pdf", pdf.bytes()))
                    .contains("Thursday – Arrival in Lima, talks with the president\n")
                    .contains("Monday – Departure for Quito and press conference\n")
                    .contains("\"published\":null");
        }
    }

    @Test
    void aLockedOneAndOneOfPicturesSayWhatToDo() throws IOException {
        try (Pdfs pdf = new Pdfs()) {
            pdf.page().lines(60, 700, 10, "Secret talks in Lima.");
            StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", "user", new AccessPermission());
            pdf.document.protect(policy);
            assertThat(read("a.pdf", pdf.bytes()))
                    .isEqualTo("! a.pdf: is locked with a password; save it without one\n");
        }
        try (Pdfs pdf = new Pdfs()) {
            pdf.page().lines(60, 700, 10, "Open talks in Lima.");
            pdf.document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
            assertThat(read("a.pdf", pdf.bytes())).contains("Open talks in Lima.");
        }
        try (Pdfs pdf = new Pdfs()) {
            assertThat(read("a.pdf", pdf.page().bytes())).contains("holds pictures of pages and no text");
        }
    }

    private static GregorianCalendar calendar(String zone, int year, int month, int day, int hour) {
        GregorianCalendar calendar = new GregorianCalendar(TimeZone.getTimeZone(zone), Locale.ROOT);
        calendar.clear();
        calendar.set(year, month, day, hour, 0);
        return calendar;
    }
}
