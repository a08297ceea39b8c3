package org.prongsai.example;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.prongsai.round.ReadyPlan;

/** The plans in {@code templates/plans/}, made from their tables. */
public final class ReadyPlans {
    private ReadyPlans() {}

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args.length > 0 ? args[0] : "templates/plans");
        Files.createDirectories(folder);
        for (Map.Entry<String, byte[]> file : files().entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
    }

    static Map<String, byte[]> files() {
        return Arrays.stream(ReadyPlan.values())
                .filter(plan -> plan != ReadyPlan.MEASURES)
                .collect(
                        Collectors.toMap(plan -> plan.word() + ".xlsx", plan -> new PlanWorkbook().ready(plan.word())));
    }
}
