package org.dateline.web.desk;

import java.util.List;
import java.util.Map;
import org.dateline.desk.work.FormFault;

/** A form with what stands in it, and what is wrong with that. */
public record FormView(Map<String, List<String>> values, List<FormFault> faults) {
    static final FormView EMPTY = new FormView(Map.of(), List.of());

    public FormView {
        values = Map.copyOf(values);
        faults = List.copyOf(faults);
    }

    public String value(String field) {
        return values.getOrDefault(field, List.of()).stream().findFirst().orElse("");
    }

    public boolean chosen(String field, String value) {
        return values.getOrDefault(field, List.of()).contains(value);
    }

    /** What is wrong with a field; empty where nothing is. */
    public String fault(String field) {
        return faults.stream()
                .filter(fault -> fault.field().equals(field))
                .map(FormFault::message)
                .findFirst()
                .orElse("");
    }
}
