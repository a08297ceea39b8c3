package org.prongsai.render.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.prongsai.model.Sha256;
import org.prongsai.text.Language;

/** Metadata that make a rendered document one for the archive: who and what it is, and the files that travel in it. */
final class ArchivalMetadata {
    static final String PRODUCER = "prongsai";

    private static final ZoneOffset BANGKOK = ZoneOffset.ofHours(7);

    private ArchivalMetadata() {}

    static void complete(PDDocument document, PdfDocument paper) throws IOException {
        document.setDocumentInformation(information(paper));
        PDMetadata metadata = new PDMetadata(document);
        metadata.importXMPMetadata(XmpPacket.of(paper));
        document.getDocumentCatalog().setMetadata(metadata);
        document.getDocumentCatalog().setLanguage(tag(paper.language()));
        document.getDocumentCatalog().addOutputIntent(ColourProfile.intent(document));
        attach(document, paper);
        // The library hashes this into the file's id, instead of the time of day.
        document.setDocumentId(idOf(paper));
    }

    static String tag(Language language) {
        return language == Language.TH ? "th-TH" : "en-GB";
    }

    private static PDDocumentInformation information(PdfDocument paper) {
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(paper.title());
        information.setAuthor(paper.author());
        information.setSubject(paper.subject());
        information.setCreator(PRODUCER);
        information.setProducer(PRODUCER);
        information.setCreationDate(startOf(paper.date()));
        information.setModificationDate(startOf(paper.date()));
        return information;
    }

    private static Calendar startOf(LocalDate date) {
        return GregorianCalendar.from(date.atStartOfDay(BANGKOK));
    }

    private static long idOf(PdfDocument paper) {
        byte[] html = paper.html().getBytes(StandardCharsets.UTF_8);
        return Long.parseUnsignedLong(Sha256.of(html).hex().substring(0, 15), 16);
    }

    private static void attach(PDDocument document, PdfDocument paper) throws IOException {
        Map<String, PDComplexFileSpecification> files = new LinkedHashMap<>();
        COSArray associated = new COSArray();
        for (EmbeddedFile attachment : paper.attachments().get()) {
            PDComplexFileSpecification file = file(document, attachment, startOf(paper.date()));
            files.put(attachment.name(), file);
            associated.add(file);
        }
        PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(files);
        PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
        names = names == null ? new PDDocumentNameDictionary(document.getDocumentCatalog()) : names;
        names.setEmbeddedFiles(tree);
        document.getDocumentCatalog().setNames(names);
        document.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("AF"), associated);
    }

    private static PDComplexFileSpecification file(PDDocument document, EmbeddedFile attachment, Calendar date)
            throws IOException {
        byte[] content = attachment.content();
        PDEmbeddedFile embedded = new PDEmbeddedFile(document, new ByteArrayInputStream(content), COSName.FLATE_DECODE);
        embedded.setSubtype(attachment.mediaType().toLowerCase(Locale.ROOT));
        embedded.setSize(content.length);
        embedded.setCreationDate(date);
        embedded.setModDate(date);
        PDComplexFileSpecification file = new PDComplexFileSpecification();
        file.setFile(attachment.name());
        file.setFileUnicode(attachment.name());
        file.setFileDescription(attachment.description());
        file.setEmbeddedFile(embedded);
        file.setEmbeddedFileUnicode(embedded);
        file.getCOSObject().setName("AFRelationship", attachment.relationship());
        return file;
    }
}
