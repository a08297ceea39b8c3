package org.prongsai.render.word;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.prongsai.io.JobFailure;
import org.prongsai.message.LocalizedMessage;
import org.prongsai.render.word.MergeData.Group;
import org.prongsai.template.VelocityFields;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A Word document whose merge fields, {@code MERGEFIELD $name}, are filled in: in the text, its tables, headers, footers
 * and notes. Everything else in it stays as it is edited. A paragraph that holds nothing but fields that turn out empty
 * goes away.
 */
public final class WordTemplate {
    private final String name;
    private final byte[] content;

    /** @param name the file's name, for messages */
    public WordTemplate(String name, byte[] content) {
        this.name = name;
        this.content = content.clone();
    }

    /**
     * The document; the same bytes for the same data.
     *
     * @throws JobFailure saying what of the template must be mended
     */
    public byte[] fill(MergeData data) {
        try {
            WordPackage word = WordPackage.read(content);
            PartMerger filling = new PartMerger(data, new VelocityFields());
            Set<Group> placed = new HashSet<>();
            for (String part : word.texts()) {
                Document tree = word.tree(part);
                placed.addAll(filling.fill(tree.getDocumentElement()));
                word.put(part, tree);
                filling.shown()
                        .forEach(shown -> word.show(
                                part,
                                shown,
                                Objects.requireNonNull(data.pictures().get(shown))));
            }
            data.groups().stream()
                    .filter(group -> group.needed() && !placed.contains(group))
                    .findFirst()
                    .ifPresent(WordTemplate::noTable);
            word.settings().ifPresent(part -> leaveMailMerge(word, part));
            return word.toBytes();
        } catch (WordFault fault) {
            throw JobFailure.ofSetup(LocalizedMessage.of("failure.word-template", name, fault.sentence()), fault);
        }
    }

    private static void noTable(Group group) {
        String columns = String.join(
                " ",
                group.columns().stream()
                        .map(column -> "$" + group.name() + "." + column)
                        .toList());
        throw new WordFault("word-template.no-table", columns);
    }

    /** Or Word asks for the data source that the fields were once inserted with. */
    private static void leaveMailMerge(WordPackage word, String part) {
        Document settings = word.tree(part);
        for (Element mailMerge : Wml.below(settings.getDocumentElement(), "mailMerge")) {
            Wml.remove(mailMerge);
        }
        word.put(part, settings);
    }
}
