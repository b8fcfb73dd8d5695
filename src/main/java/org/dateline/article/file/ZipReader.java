package org.dateline.article.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.zip.ZipException;
import org.dateline.article.Article;
import org.dateline.article.ReadFault;
import org.dateline.article.ReadResult;
import org.dateline.article.Unreadable;

/** Reads a ZIP: a document that is one inside ({@code .docx}, {@code .epub}), or files of any format, as a folder has them. */
final class ZipReader {
    private static final int LOOKED_AT = 200;
    private static final String WORD = "word/document.xml";
    private static final String BOOK = "META-INF/container.xml";
    private static final String OFFICE = "[Content_Types].xml";

    private ZipReader() {}

    static ReadResult read(Input input) throws IOException {
        Set<String> names = names(input);
        if (names.contains(WORD) || input.isNamed(".docx")) {
            return WordReader.read(input);
        }
        if (names.contains(BOOK) || input.isNamed(".epub")) {
            return BookReader.read(input);
        }
        if (names.contains(OFFICE)) {
            throw new Unreadable("is an office file of a kind that is not read; save it as .docx or .pdf");
        }
        return files(input);
    }

    /** Names of the first files; of a broken one those that can be told. */
    private static Set<String> names(Input input) throws Unreadable {
        Set<String> names = new HashSet<>();
        try (Archive archive = new Archive(new Input(input.name(), input.bytes(), new Budget(), 0))) {
            archive.next(name -> names.add(name) && names.size() >= LOOKED_AT);
        } catch (Unreadable e) {
            throw e;
        } catch (IOException e) {
            // told by whoever reads it
            return names;
        }
        return names;
    }

    private static ReadResult files(Input input) throws IOException {
        List<Article> articles = new ArrayList<>();
        List<ReadFault> faults = new ArrayList<>();
        try (Archive archive = new Archive(input)) {
            for (Optional<Archive.Entry> entry = next(archive); entry.isPresent(); entry = next(archive)) {
                ReadResult inner =
                        input.readInner(entry.get().name(), entry.get().bytes());
                articles.addAll(inner.articles());
                faults.addAll(inner.faults());
                if (input.budget().isSpent()) {
                    break;
                }
            }
        } catch (IOException e) {
            faults.add(new ReadFault(input.name(), OptionalInt.empty(), why(e)));
        }
        if (articles.isEmpty() && faults.isEmpty()) {
            throw new Unreadable("holds no articles; they are " + ArticleReader.KINDS + " files");
        }
        return new ReadResult(articles, faults);
    }

    private static Optional<Archive.Entry> next(Archive archive) throws IOException {
        return archive.next(name -> !isHidden(name) && !Format.ending(name).isEmpty());
    }

    /** What systems put beside files: {@code __MACOSX/._lima.txt}. */
    private static boolean isHidden(String name) {
        return name.startsWith("__MACOSX/")
                || name.substring(name.lastIndexOf('/') + 1).startsWith(".");
    }

    private static String why(IOException fault) {
        if (fault instanceof Unreadable) {
            return String.valueOf(fault.getMessage());
        }
        boolean locked = fault instanceof ZipException
                && String.valueOf(fault.getMessage()).contains("encrypted");
        return locked
                ? "is locked with a password; unpack it, and hand in what is in it"
                : "is broken or was cut off, and not all of it was read; fetch it again";
    }
}
