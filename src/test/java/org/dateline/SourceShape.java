package org.dateline;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** How sources are made up, as the compiler parses them. */
final class SourceShape {
    /** By file and name. */
    private final Map<String, Integer> methods = new TreeMap<>();
    /** By class and number of arguments, the files in which it is made. */
    private final Map<String, Map<Integer, Set<String>>> built = new TreeMap<>();

    private SourceShape() {}

    static SourceShape of(List<Path> files) throws IOException {
        SourceShape shape = new SourceShape();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager =
                compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(files));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree unit : task.parse()) {
                shape.new Reader(unit, positions).scan(unit, null);
            }
        }
        return shape;
    }

    /** Methods of more lines, with how many they have. */
    Map<String, Integer> methodsLongerThan(int lines) {
        return methods.entrySet().stream()
                .filter(method -> method.getValue() > lines)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Classes of which objects are made of more parts in more than one file, beside their own. */
    Map<String, Set<String>> builtInSeveralFiles(int parts) {
        Map<String, Set<String>> several = new TreeMap<>();
        built.forEach((name, byParts) -> {
            Set<String> files = byParts.entrySet().stream()
                    .filter(made -> made.getKey() > parts)
                    .flatMap(made -> made.getValue().stream())
                    .filter(file -> !file.equals(name + ".java"))
                    .collect(Collectors.toCollection(TreeSet::new));
            if (files.size() > 1) {
                several.put(name, files);
            }
        });
        return several;
    }

    private final class Reader extends TreeScanner<Void, Void> {
        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final String file;

        Reader(CompilationUnitTree unit, SourcePositions positions) {
            this.unit = unit;
            this.positions = positions;
            this.file = Path.of(unit.getSourceFile().getName()).getFileName().toString();
        }

        @Override
        public Void visitMethod(MethodTree method, Void none) {
            long end = positions.getEndPosition(unit, method);
            if (method.getBody() != null && end >= 0) {
                LineMap lines = unit.getLineMap();
                long first = lines.getLineNumber(positions.getStartPosition(unit, method));
                methods.merge(file + " " + method.getName(), (int) (lines.getLineNumber(end) - first) + 1, Math::max);
            }
            return super.visitMethod(method, none);
        }

        @Override
        public Void visitNewClass(NewClassTree made, Void none) {
            built.computeIfAbsent(made.getIdentifier().toString(), name -> new TreeMap<>())
                    .computeIfAbsent(made.getArguments().size(), parts -> new TreeSet<>())
                    .add(file);
            return super.visitNewClass(made, none);
        }
    }
}
