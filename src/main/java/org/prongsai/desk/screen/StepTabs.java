package org.prongsai.desk.screen;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.prongsai.desk.screen.RoundView.Made;
import org.prongsai.job.forms.FormsJob;
import org.prongsai.message.Messages;

/** Tabs of a round's steps, in the order in which it is worked on. */
final class StepTabs {
    private final RoundView view;
    private final Messages messages;
    private final String current;
    private final List<StepTab> tabs = new ArrayList<>();

    private StepTabs(RoundView view, String current) {
        this.view = view;
        this.messages = view.messages();
        this.current = current;
    }

    static List<StepTab> of(RoundView view, String current) {
        StepTabs steps = new StepTabs(view, current);
        steps.list();
        return steps.tabs;
    }

    private void list() {
        boolean all = view.returned() == view.expected();
        int open = view.questions().size();
        boolean made = view.made() == Made.CURRENT;
        boolean isFinal = made && !view.edition().isProvisional();
        boolean forms = view.returned() > 0
                || Files.isDirectory(view.round().folder().output().resolve(FormsJob.FORMS));
        add("plan", forms ? "done" : "", "");
        add("board", all ? "done" : "", messages.number(view.returned()) + "/" + messages.number(view.expected()));
        add(
                "findings",
                open > 0 ? "warn" : view.returned() > 0 ? "done" : "",
                open > 0 ? messages.of("desk.count", messages.number(open)) : "");
        add("report", isFinal ? "done" : "", "");
        add("mail", "", "");
        add("publish", view.isApprovedHere() && view.isPublished() ? "done" : "", "");
    }

    private void add(String name, String state, String count) {
        tabs.add(new StepTab(
                tabs.size() + 1, name, messages.of("desk.step." + name), state, count, name.equals(current)));
    }
}
