package org.prongsai.desk.screen;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prongsai.desk.http.Response;
import org.prongsai.desk.round.Notice;
import org.prongsai.desk.round.OpenRound;
import org.prongsai.message.Messages;
import org.prongsai.render.EditionView;
import org.prongsai.template.Templates;
import org.prongsai.template.VelocityText;
import org.prongsai.text.Language;

/** Builder of pages, each in its frame and in the language that is asked for. */
final class PageBuilder {
    private final Templates templates = new DeskTemplates();
    private final String token;
    private final String version;

    /** @param token that every form of a page brings back */
    PageBuilder(String token, String version) {
        this.token = token;
        this.version = version;
    }

    /** A page of a round's, among the tabs of its steps. */
    Response page(String screen, RoundView view, String tab, Map<String, Object> own) {
        Messages messages = view.messages();
        EditionView edition = view.edition().view();
        RoundName name = new RoundName(edition.organisation(), edition.round());
        return page(
                screen,
                frame(
                        Optional.of(view.round()),
                        messages.of("desk.step." + tab),
                        name,
                        StepTabs.of(view, tab),
                        messages),
                own,
                messages);
    }

    /** A page without tabs; a round's that was seen before is called by its name. */
    Response page(String screen, Optional<OpenRound> round, String title, Map<String, Object> own, Messages messages) {
        RoundName name = round.map(one -> RoundName.of(one, messages)).orElse(RoundName.NONE);
        return page(screen, frame(round, title, name, List.of(), messages), own, messages);
    }

    private PageFrame frame(
            Optional<OpenRound> round, String title, RoundName name, List<StepTab> tabs, Messages messages) {
        Optional<Notice> notice = round.flatMap(OpenRound::told);
        return new PageFrame(
                title,
                name.organisation(),
                folder(round, name.round()),
                round.map(one -> "/round/" + one.id()).orElse(""),
                tabs,
                token,
                notice.map(one -> messages.of(one.sentence())).orElse(""),
                notice.map(one -> one.good() ? "good" : "bad").orElse(""),
                notice.map(Notice::notes).orElse(List.of()).stream()
                        .map(messages::of)
                        .toList(),
                messages.language() == Language.TH ? "en" : "th",
                version);
    }

    /** Two rounds may be of the same months: their folders are called otherwise. */
    private static String folder(Optional<OpenRound> round, String name) {
        String folder = round.map(one -> String.valueOf(one.folder().path().getFileName()))
                .orElse("");
        return Stream.of(name, folder).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    private Response page(String screen, PageFrame frame, Map<String, Object> own, Messages messages) {
        Map<String, Object> all = new HashMap<>(own);
        all.put("frame", frame);
        return new Response.Page(VelocityText.page(templates, screen + ".vm", messages, all));
    }
}
