package org.prongsai.intake;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.prongsai.archive.UnusableZip;
import org.prongsai.archive.ZipArchive;
import org.prongsai.model.FileOutcome.RejectReason;

/** A zip that is one document, not a bundle of files, and what kind of document by the parts in it. */
final class PackageKind {
    private static final Set<String> MARKS =
            Set.of("[content_types].xml", "_rels/.rels", "mimetype", "content.xml", "index.apxl");

    /** Parts that are left when the marks are lost; nobody calls his own files so. */
    private static final Pattern OFFICE_PART = Pattern.compile("xl/(workbook|worksheets/sheet\\d+)\\.(xml|bin)"
            + "|xl/_rels/workbook\\..*|word/document\\.xml|ppt/presentation\\.xml");

    private static final Pattern IN_FOLDER = Pattern.compile("([^/]+/)(xl/workbook\\.(xml|bin)|content\\.xml)");

    private static final int MAX_TYPE_LENGTH = 200;

    private PackageKind() {}

    static boolean isPackage(ZipArchive zip) {
        Set<String> parts = zip.parts();
        return MARKS.stream().anyMatch(parts::contains)
                || parts.stream().anyMatch(OFFICE_PART.asMatchPredicate())
                || isInFolder(parts)
                || isApple(parts);
    }

    /** The parts of a workbook, each with the name of one folder before its own: programs find none of them. */
    private static boolean isInFolder(Set<String> parts) {
        return parts.stream()
                .map(IN_FOLDER::matcher)
                .filter(Matcher::matches)
                .anyMatch(main -> parts.contains(main.group(1) + "[content_types].xml")
                        || parts.contains(main.group(1) + "meta-inf/manifest.xml"));
    }

    /** Why a package can't be a workbook that we read; empty when it may be one. */
    static Optional<RejectReason> refusal(ZipArchive zip) {
        Set<String> parts = zip.parts();
        if (isApple(parts)) {
            return Optional.of(RejectReason.NUMBERS);
        }
        if (isInFolder(parts)) {
            return Optional.of(RejectReason.WORKBOOK_IN_FOLDER);
        }
        if (parts.contains("xl/workbook.bin")) {
            return Optional.of(RejectReason.XLSB);
        }
        if (parts.contains("word/document.xml") && !parts.contains("xl/workbook.xml")) {
            return Optional.of(RejectReason.WORD);
        }
        if (parts.contains("ppt/presentation.xml") && !parts.contains("xl/workbook.xml")) {
            return Optional.of(RejectReason.POWERPOINT);
        }
        return openDocument(mimeType(zip));
    }

    /** Numbers, Pages and Keynote keep the same parts. */
    private static boolean isApple(Set<String> parts) {
        return parts.contains("index.apxl") || parts.stream().anyMatch(part -> part.endsWith(".iwa"));
    }

    private static Optional<RejectReason> openDocument(String type) {
        if (type.contains("opendocument.text")) {
            return Optional.of(RejectReason.WORD);
        }
        if (type.contains("opendocument.presentation")) {
            return Optional.of(RejectReason.POWERPOINT);
        }
        return type.isEmpty() || type.contains("opendocument.spreadsheet")
                ? Optional.empty()
                : Optional.of(RejectReason.NOT_A_WORKBOOK);
    }

    private static String mimeType(ZipArchive zip) {
        for (ZipArchiveEntry entry : zip.files()) {
            if (entry.getName().equals("mimetype") && entry.getSize() < MAX_TYPE_LENGTH) {
                try {
                    return new String(zip.inflate(entry), StandardCharsets.US_ASCII);
                } catch (UnusableZip e) {
                    return "";
                }
            }
        }
        return "";
    }
}
