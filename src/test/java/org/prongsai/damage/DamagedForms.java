package org.prongsai.damage;

import java.util.LinkedHashMap;
import java.util.Map;

/** One form of each damage, for other tests than that of reading. */
public final class DamagedForms {
    private DamagedForms() {}

    public static Map<String, byte[]> oneOfEach() {
        DamageBench bench = new DamageBench();
        Map<String, byte[]> forms = new LinkedHashMap<>();
        for (Damage damage : Damage.values()) {
            FormInHand form = bench.form(damage, 1);
            damage.applyTo(form);
            forms.put(damage.name(), form.save());
        }
        return forms;
    }
}
