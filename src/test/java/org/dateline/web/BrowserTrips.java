package org.dateline.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** The trips that the shared server shows beside the seeds: those at the ends of what there is, and hostile ones. */
final class BrowserTrips {
    private static final List<String> CITIES = List.of(
            ("Vienna Prague Berlin Hamburg Copenhagen Oslo Stockholm Helsinki Tallinn Riga Vilnius Warsaw Krakow"
                            + " Budapest Zagreb Belgrade Sofia Bucharest Athens Istanbul Ankara Cairo Nairobi Mumbai Delhi Bangkok"
                            + " Hanoi Manila Taipei Seoul Tokyo Osaka Honolulu Vancouver Seattle Chicago Toronto Boston Lisbon"
                            + " Madrid")
                    .split(" "));
    private static final List<String> AROUND =
            List.of("New York", "Los Angeles", "Honolulu", "Auckland", "Tokyo", "Delhi", "Nairobi", "London");

    private static final String MARKUP =
            "<img src=x onerror=document.title='owned'><script>document.title='owned'</script>";
    private static final String TURNED = "\u202Egnorw\u202C";
    private static final String LONG = "W".repeat(10_000);

    private BrowserTrips() {}

    /** Writes them below a new folder, which goes when the tests end. */
    static Path write() throws IOException {
        Path folder = Folders.create("dateline-trips");
        write(
                folder,
                "no-place",
                "Prime Minister Ana Maro met Leo Brandt on Monday. She will meet Ida Keller on Friday.");
        write(folder, "one-stop", "Prime Minister Ana Maro arrived in Vienna on Monday, 10 March 2031.");
        write(
                folder,
                "neighbour",
                "President Ida Keller arrived in Prague on Sunday, 9 March 2031. She met Leo Brandt in Vienna on"
                        + " Monday, 10 March 2031. Keller will fly to Rome on 12 March 2031.");
        write(folder, "forty-stops", told(CITIES));
        write(folder, "around", "Prime Minister Ana Maro left London on 1 January 2031. " + told(AROUND));
        write(folder, "nothing", "The price of fish stayed where it was.");
        write(
                folder,
                "clock",
                "Prime Minister Ana Maro landed in Tokyo at 6:40 p.m. on Monday, 10 March 2031. "
                        + "She will meet Leo Brandt in Tokyo on 12 March 2031.");
        write(
                folder,
                "across",
                "Prime Minister Ana Maro arrived in Guam on Thursday, 2 January 2031. She met Leo Brandt in Guam on"
                        + " Friday, 3 January 2031.\n\n"
                        + "Maro left Guam on Saturday, 4 January 2031. She arrived in Honolulu on Friday, 3 January 2031,"
                        + " and met Ida Keller there on Saturday, 4 January 2031. She spoke in Honolulu on Sunday, 5"
                        + " January 2031. She will meet Leo Brandt in Los Angeles on 12 March 2031.");
        write(folder, "campaign", MessyTrips.campaign());
        write(folder, "nine-towns", MessyTrips.nineTowns());
        MessyTrips.golden(folder, "king-lodewijk-canada-2022");
        MessyTrips.golden(folder, "pope-anselm-south-america-2018");
        writeHostile(Files.createDirectory(folder.resolve("hostile")));
        return folder;
    }

    private static void write(Path folder, String slug, String text) throws IOException {
        Path trip = Files.createDirectory(folder.resolve(slug));
        Files.writeString(
                trip.resolve("a.txt"),
                "Title: A trip\nSource: Harbour Herald\nPublished: 2031-03-10\n\n" + text + "\n");
    }

    private static String told(List<String> cities) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < cities.size(); i++) {
            LocalDate day = LocalDate.of(2031, 1, 6).plusDays(2L * i);
            text.append("Prime Minister Ana Maro arrived in ")
                    .append(cities.get(i))
                    .append(" on ")
                    .append(String.format(Locale.ENGLISH, "%1$te %1$tB %1$tY", day))
                    .append(".\n\n");
        }
        return text.toString();
    }

    private static void writeHostile(Path folder) throws IOException {
        Files.writeString(
                folder.resolve("a'\"><svg onload=document.title='owned'>&#39;.txt"),
                "Title: " + MARKUP + " in " + TURNED + " {inject:this} ${7*7}\nSource: \"><b onmouseover=alert(1)>"
                        + TURNED
                        + "\nURL: javascript:alert(document.domain)\nPublished: 2031-05-04\n\n"
                        + "Prime Minister Ana Maro " + MARKUP + " arrived in Paris on Saturday. She met Leo Brandt in"
                        + " Vienna on 5 May 2031 " + MARKUP + TURNED
                        + "</script></textarea></title>. She will fly to Rome"
                        + " on 6 May 2031. Maro met \"Onmouseover=alert(1) Brandt\" in Rome on 7 May 2031.\n\n" + LONG
                        + "\n\nMaro met " + LONG + " in Rome on 6 May 2031.\n");
        Files.writeString(
                folder.resolve("b.txt"),
                "Title: " + LONG + "\nSource: " + LONG + "\nURL: data:text/html,<script>alert(1)</script>\n"
                        + "Published: 2031-05-04\n\nMaro met Leo Brandt in Vienna on 6 May 2031. " + TURNED
                        + " Maro spoke in Oslo on 9 May 2031.\n");
    }
}
