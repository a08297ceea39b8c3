package org.prongsai.job.agencies;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.prongsai.form.FormBase;
import org.prongsai.form.FormWriter;
import org.prongsai.io.FolderLock;
import org.prongsai.io.OrderedExecutor;
import org.prongsai.io.Staging;
import org.prongsai.job.forms.FormsFolder;
import org.prongsai.job.forms.FormsJob;
import org.prongsai.job.forms.FormsRequest;
import org.prongsai.job.forms.FormsResult;
import org.prongsai.layout.DivisionFile;
import org.prongsai.message.LocalizedMessage;
import org.prongsai.message.Messages;
import org.prongsai.model.Agency;
import org.prongsai.model.Division;
import org.prongsai.model.Plan;
import org.prongsai.round.Outcome;
import org.prongsai.round.ProgressListener;
import org.prongsai.round.RoundDefinition;
import org.prongsai.round.RoundFolder;
import org.prongsai.round.TemplateFolder;

/** Forms of a round of many agencies, made in a folder for each agency by its code. */
public final class AgencyForms {
    private final RoundFolder folder;
    private final RoundDefinition definition;
    private final Messages messages;
    private final ProgressListener progress;

    public AgencyForms(RoundFolder folder, RoundDefinition definition, Messages messages, ProgressListener progress) {
        this.folder = folder;
        this.definition = definition;
        this.messages = messages;
        this.progress = progress;
    }

    public Outcome<FormsResult> make(FormsRequest request) {
        if (request.previous().isPresent()) {
            return new Outcome.NotInThisRound<>(LocalizedMessage.of("agencies.no-previous"));
        }
        Optional<String> stranger = request.agency()
                .filter(code -> definition.agencies().stream()
                        .noneMatch(agency -> agency.code().value().equals(code)));
        if (stranger.isPresent()) {
            return new Outcome.NotInThisRound<>(LocalizedMessage.of("agencies.no-such", stranger.get()));
        }
        if (request.division().isPresent()
                && definition.plan().division(request.division().get()).isEmpty()) {
            return new Outcome.Done<>(
                    new FormsResult.NoSuchDivision(request.division().get(), definition.plan()));
        }
        return new Outcome.Done<>(write(request));
    }

    private FormsResult write(FormsRequest request) {
        List<Agency> agencies = definition.agencies().stream()
                .filter(agency -> request.wantsAgency(agency.code().value()))
                .toList();
        Path output = folder.output();
        Set<String> made = new HashSet<>();
        List<Path> changed = new ArrayList<>();
        progress.begin("progress.forms", agencies.size());
        try (FolderLock lock = FolderLock.on(output);
                Staging staging = new Staging(output, lock)) {
            FormBase base = FormBase.of(new TemplateFolder(folder.templates()));
            OrderedExecutor.each("forms", agencies.size(), i -> forms(agencies.get(i), request, base), forms -> {
                forms.forEach((name, content) -> {
                    made.add(name);
                    if (!FormsFolder.isSame(output.resolve(name), content)) {
                        staging.write(name, content);
                        changed.add(output.resolve(name));
                    }
                });
                progress.step();
            });
            if (request.wantsAll()) {
                new FormsFolder(folder).except(made).forEach(staging::remove);
            }
            staging.publish();
        }
        progress.end();
        return new FormsResult.Made(output.resolve(FormsJob.FORMS), made.size(), changed);
    }

    private Map<String, byte[]> forms(Agency agency, FormsRequest request, FormBase base) {
        Plan own = definition.plan().of(agency);
        FormWriter writer = new FormWriter(own, messages, base);
        Map<String, byte[]> forms = new LinkedHashMap<>();
        for (Division division : own.divisions()) {
            if (request.wants(division) && !own.guidelinesOf(division).isEmpty()) {
                String name = FormsJob.FORMS + "/" + agency.code() + "/" + DivisionFile.name(division, ".xlsx");
                forms.put(name, writer.write(division, List.of()));
            }
        }
        return forms;
    }
}
