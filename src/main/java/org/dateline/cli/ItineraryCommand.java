package org.dateline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.dateline.article.ReadFault;
import org.dateline.article.file.ArticleReader;
import org.dateline.export.ExplanationWriter;
import org.dateline.export.Links;
import org.dateline.export.ProblemMessage;
import org.dateline.export.Revisions;
import org.dateline.export.TripFormat;
import org.dateline.itinerary.Itinerary;
import org.dateline.pipeline.Explanation;
import org.dateline.pipeline.Pipeline;
import org.dateline.pipeline.Problem;
import org.dateline.pipeline.Trip;
import org.dateline.store.Slug;
import org.dateline.store.TripReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline itinerary}: the trip that the articles tell of. */
@Command(name = "itinerary", description = "Reads the trip that articles tell of.")
final class ItineraryCommand implements Callable<Integer>, Loading.Wanted {
    private final Console console;
    private final Loading loading = new Loading();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = FormatConverter.class,
            description = "json (the default), ics, geojson, csv, html, kml, md, timelinejs or jsonld.")
    @Nullable
    TripFormat format;

    @Mixin
    private final PublishedOption published = new PublishedOption();

    @Mixin
    @SuppressWarnings("UnusedVariable") // it acts when it is read
    private final ThreadsOption threads = new ThreadsOption();

    @Option(
            names = "--traveller",
            paramLabel = "NAME",
            description = "Who the trip is about, as the articles name them; found in the articles if not given.")
    @Nullable
    String traveller;

    @Option(
            names = "--trip",
            paramLabel = "N",
            description =
                    "Which trip, where the articles tell of several: 1 (the default) is the one they tell the most"
                            + " of.")
    int number = 1;

    @Option(
            names = "--explain",
            description = "Tell why the trip is as it is: which claims were weighed how, what was left out. In place of"
                    + " the trip; on standard error beside it where --format is given.")
    boolean explain;

    @Option(names = "--output", paramLabel = "FILE", description = "Where to write; standard output if not given.")
    @Nullable
    Path output;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Articles: " + ArticleReader.KINDS + ".")
    List<Path> files = new ArrayList<>();

    ItineraryCommand(Console console) {
        this.console = console;
    }

    @Override
    public Loading loading() {
        return loading;
    }

    @Override
    public Integer call() throws IOException {
        Pipeline pipeline = loading.pipeline().get();
        TripReader.Given given = new TripReader.Given(published.day(), Optional.ofNullable(traveller));
        TripReader.Result result = new TripReader(pipeline).read(slug(), files, given);
        result.faults().stream().map(ReadFault::describe).forEach(console::tell);
        if (result.explanations().isEmpty()) {
            console.tell("none of the files holds an article; nothing was written");
            return 1;
        }
        if (number < 1 || number > result.explanations().size()) {
            console.tell(
                    "the articles tell of " + trips(result.explanations().size()) + "; there is no trip " + number);
            return 1;
        }
        Explanation explanation = result.explanations().get(number - 1);
        tellUnread(explanation.trip());
        tellOthers(result.trips());
        if (traveller != null && explanation.trip().itinerary().stops().isEmpty()) {
            console.tell("no article tells of a trip of “" + traveller + "”; write the name as the articles do");
        }
        Output target = new Output(console, Optional.ofNullable(output));
        if (explain && format == null) {
            target.write(out -> ExplanationWriter.write(explanation, out));
        } else {
            Trip trip = explanation.trip();
            Revisions revisions = Revisions.of(() -> pipeline.editions(
                    trip, number == 1 ? given.traveller() : trip.itinerary().traveller()));
            TripFormat chosen = format == null ? TripFormat.JSON : format;
            target.write(out -> chosen.write(trip, revisions, Links.NONE, out));
        }
        if (explain && format != null) {
            PrintWriter err = console.errPrinter();
            ExplanationWriter.write(explanation, err);
            err.flush();
        }
        return result.faults().isEmpty() ? 0 : 1;
    }

    /** Which articles are in languages that are not read, which decisions have no effect; the trip's own file says the rest. */
    private void tellUnread(Trip trip) {
        trip.problems().stream()
                .filter(problem -> problem.matter() instanceof Problem.Matter.OtherLanguage)
                .forEach(problem -> console.tell(problem.article().orElseThrow() + ": " + ProblemMessage.of(problem)));
        trip.problems().stream()
                .filter(problem -> problem.matter() instanceof Problem.Matter.OrphanedDecision)
                .forEach(problem -> console.tell(ProblemMessage.of(problem)));
    }

    /** What else the articles tell of, and how to see it. */
    private void tellOthers(List<Trip> trips) {
        for (int i = 0; i < trips.size() && trips.size() > 1; i++) {
            Itinerary other = trips.get(i).itinerary();
            if (i + 1 != number) {
                console.tell("also told of: " + other.title() + ", "
                        + other.start().map(LocalDate::toString).orElse("without days")
                        + other.end().map(day -> " to " + day).orElse("") + "; --trip " + (i + 1) + " prints it");
            }
        }
    }

    private static String trips(int count) {
        return count == 1 ? "one trip" : count + " trips";
    }

    /** The name of the folder that all files are in; "trip" where there are several. */
    private String slug() {
        Set<Path> folders = files.stream()
                .map(file -> file.toAbsolutePath().normalize().getParent())
                .collect(Collectors.toSet());
        Path name = folders.size() == 1 ? folders.iterator().next() : null;
        return Slug.of(
                name == null || name.getFileName() == null
                        ? "trip"
                        : name.getFileName().toString());
    }
}
