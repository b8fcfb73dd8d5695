package org.dateline.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.dateline.export.PlaceWriter;
import org.dateline.place.Gazetteer;
import org.dateline.place.Place;
import org.dateline.place.PlaceLookup;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline places}: the places that bear a name, as JSON Lines, the likeliest first. */
@Command(
        name = "places",
        description = "Looks a place up; prints JSON Lines, the likeliest place first.",
        footer = {
            "",
            "A name may say where it is; codes of countries (MY) and airports (KUL) and GeoNames ids serve, too:",
            "  dateline places Springfield",
            "  dateline places Springfield, Mo.",
            "  dateline places KUL",
            "Exit status: 0; 1 where no place is known by that name; 2 for wrong usage."
        })
final class PlacesCommand implements Callable<Integer> {
    /** No name is longer; the longest of the gazetteer has some 170 letters. */
    private static final int LONGEST_NAME = 300;

    private final Console console;

    @Spec
    @Nullable
    CommandSpec spec;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "10",
            description = "How many to print at most; 10 if not given.")
    int limit = 10;

    @Parameters(arity = "1..*", paramLabel = "NAME", description = "The name; several words are one name.")
    List<String> words = new ArrayList<>();

    PlacesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        String name = String.join(" ", words).strip();
        if (limit < 1) {
            throw wrong("--limit must be 1 or more, not " + limit);
        }
        if (name.isEmpty()) {
            throw wrong("give a name to look up");
        }
        if (name.length() > LONGEST_NAME) {
            throw wrong("no place has a name of " + name.length() + " letters");
        }
        Gazetteer gazetteer = Gazetteer.load();
        List<Place> places = new PlaceLookup(gazetteer).find(name);
        if (places.isEmpty()) {
            console.tell("no place is known by the name '" + name.replaceAll("\\p{Cntrl}", " ") + "'");
            return 1;
        }
        Writer out = new BufferedWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8));
        for (Place place : places.subList(0, Math.min(limit, places.size()))) {
            PlaceWriter.write(place, gazetteer.findRegionOf(place).map(Place::name), out);
        }
        out.flush();
        return 0;
    }

    private ParameterException wrong(String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }
}
