package org.dateline.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dateline.article.ReadFault;
import org.dateline.article.file.ArticleReader;
import org.dateline.decision.file.CorrectionsReader;

/**
 * What a folder held when it was looked at.
 *
 * @param files the files in it that hold articles or decisions, and by what a change of each is seen
 * @param fault why it holds none, in a sentence for people
 * @param listed whether it was seen; not where it is there and cannot be listed now
 */
record FolderLook(SortedMap<Path, Stamp> files, Optional<ReadFault> fault, boolean listed) {
    FolderLook {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /**
     * By what a change of a file is seen without reading it.
     *
     * @param key of the file itself, where the system has one: another file of the same name has another
     */
    record Stamp(long size, FileTime modified, Optional<Object> key) {
        private static Optional<Stamp> of(Path file) {
            try {
                BasicFileAttributes read = Files.readAttributes(file, BasicFileAttributes.class);
                return read.isRegularFile()
                        ? Optional.of(
                                new Stamp(read.size(), read.lastModifiedTime(), Optional.ofNullable(read.fileKey())))
                        : Optional.empty();
            } catch (IOException gone) {
                return Optional.empty();
            }
        }
    }

    static FolderLook at(Path folder) {
        Listing listing = Listing.of(folder);
        SortedMap<Path, Stamp> files = new TreeMap<>();
        listing.entries().stream()
                .filter(file -> ArticleReader.reads(file) || CorrectionsReader.reads(file))
                .forEach(file -> Stamp.of(file).ifPresent(stamp -> files.put(file, stamp)));
        Optional<ReadFault> fault = listing.fault()
                .or(() -> files.keySet().stream().noneMatch(ArticleReader::reads)
                        ? Optional.of(because(folder, "holds no articles; put " + ArticleReader.KINDS + " files in it"))
                        : Optional.empty());
        return new FolderLook(files, fault, listing.complete());
    }

    /** The folder's sub-folders, by name, without hidden ones. */
    static List<Path> listSubfolders(Path data) {
        return Listing.of(data).entries().stream().filter(Files::isDirectory).toList();
    }

    /** Why a folder's sub-folders are not known. */
    static Optional<String> findFault(Path data) {
        return Listing.of(data).fault().map(ReadFault::describe);
    }

    boolean hasArticles() {
        return files.keySet().stream().anyMatch(ArticleReader::reads);
    }

    FolderLook withFiles(SortedMap<Path, Stamp> other) {
        return new FolderLook(other, fault, listed);
    }

    private static ReadFault because(Path folder, String what) {
        return new ReadFault(folder.toString(), OptionalInt.empty(), what);
    }

    private record Listing(List<Path> entries, Optional<ReadFault> fault, boolean complete) {
        static Listing of(Path folder) {
            if (!Files.isDirectory(folder)) {
                String what = Files.exists(folder) ? "is a file, not a folder of articles" : "does not exist";
                return new Listing(List.of(), Optional.of(because(folder, what + "; check the path")), true);
            }
            try (Stream<Path> entries = Files.list(folder)) {
                List<Path> visible = entries.filter(
                                entry -> !entry.getFileName().toString().startsWith("."))
                        .sorted()
                        .toList();
                return new Listing(visible, Optional.empty(), true);
            } catch (IOException | UncheckedIOException e) {
                String why = "cannot be listed (" + e.getClass().getSimpleName() + "); check its permissions";
                return new Listing(List.of(), Optional.of(because(folder, why)), false);
            }
        }
    }
}
