package org.dateline.cli;

import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.dateline.export.Version;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;

/**
 * The command line. Batch commands run in plain Java; only {@code serve} and {@code export} start
 * the web application.
 *
 * <p>Ends with status 0; 2 for wrong usage; 1 when an input could not be read, after the others were done.
 */
@QuarkusMain
@Command(
        name = "dateline",
        synopsisSubcommandLabel =
                "[serve | annotate | whereabouts | itinerary | correct | corrections | queue | diff | places | export"
                        + " | backup | restore]",
        description = "Who was where, when, and how we know: itineraries from news articles.",
        footer = {
            "",
            "Without a command, serves the trip in seeds/ at http://localhost:8080.",
            "'dateline COMMAND --help' tells more."
        })
public final class Dateline {
    private static final Set<String> OWN_OPTIONS = Set.of("--help", "-h", "--version", "-V");

    private static final Map<String, Function<Console, Object>> COMMANDS = new LinkedHashMap<>();

    static {
        COMMANDS.put("serve", ServeCommand::new);
        COMMANDS.put("read", ReadCommand::new);
        COMMANDS.put("annotate", AnnotateCommand::new);
        COMMANDS.put("whereabouts", WhereaboutsCommand::new);
        COMMANDS.put("itinerary", ItineraryCommand::new);
        COMMANDS.put("correct", CorrectCommand::new);
        COMMANDS.put("corrections", CorrectionsCommand::new);
        COMMANDS.put("queue", QueueCommand::new);
        COMMANDS.put("diff", DiffCommand::new);
        COMMANDS.put("places", PlacesCommand::new);
        COMMANDS.put("export", ExportCommand::new);
        COMMANDS.put("backup", BackupCommand::new);
        COMMANDS.put("restore", RestoreCommand::new);
    }

    Dateline() {}

    public static void main(String... args) {
        Console console = Console.ofProcess();
        int status;
        try {
            status = run(console, args);
        } catch (RuntimeException | Error fault) {
            console.tell(Failure.describe(fault));
            status = CommandLine.ExitCode.SOFTWARE;
        }
        System.exit(status);
    }

    /** Runs a command and gives the status to end with. */
    static int run(Console console, String... args) {
        Map<String, Object> commands = commands(console, args);
        CommandLine line = new CommandLine(new Dateline());
        line.getCommandSpec().version("dateline " + Version.number());
        commands.forEach(line::addSubcommand);
        for (CommandLine each : line.getSubcommands().values()) {
            each.addMixin("help", new HelpOption());
        }
        line.addMixin("help", new HelpOption());
        line.addMixin("version", new VersionOption());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setOut(console.printer());
        line.setErr(console.errPrinter());
        line.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
        line.setUsageHelpWidth(100);
        line.setParameterExceptionHandler((fault, ignored) -> wrongUsage(fault, console));
        line.setExecutionExceptionHandler((fault, failed, ignored) -> failed(fault, console));
        return line.execute(withCommand(line, args));
    }

    /**
     * The one that is asked for, and all where none is: taking a command's options apart takes as long as reading an article. What
     * it will want is begun beside that.
     */
    private static Map<String, Object> commands(Console console, String... args) {
        @Nullable Function<Console, Object> asked = args.length == 0 ? null : COMMANDS.get(args[0]);
        if (asked == null) {
            Map<String, Object> all = new LinkedHashMap<>();
            COMMANDS.forEach((name, command) -> all.put(name, command.apply(console)));
            return all;
        }
        Object command = asked.apply(console);
        if (command instanceof Loading.Wanted reading && Collections.disjoint(List.of(args), OWN_OPTIONS)) {
            reading.loading().begin();
        }
        return Map.of(args[0], command);
    }

    /** {@code dateline --port 9000} means {@code dateline serve --port 9000}. */
    private static String[] withCommand(CommandLine line, String[] args) {
        if (args.length > 0
                && (OWN_OPTIONS.contains(args[0]) || line.getSubcommands().containsKey(args[0]))) {
            return args;
        }
        String[] serve = new String[args.length + 1];
        serve[0] = "serve";
        System.arraycopy(args, 0, serve, 1, args.length);
        return serve;
    }

    private static int wrongUsage(ParameterException fault, Console console) {
        console.tell(String.valueOf(fault.getMessage()));
        console.err().println("Try '" + fault.getCommandLine().getCommandSpec().qualifiedName() + " --help'.");
        return CommandLine.ExitCode.USAGE;
    }

    private static int failed(Exception fault, Console console) {
        console.tell(Failure.describe(fault));
        return CommandLine.ExitCode.SOFTWARE;
    }
}
