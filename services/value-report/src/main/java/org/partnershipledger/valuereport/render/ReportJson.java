package org.partnershipledger.valuereport.render;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.partnershipledger.presentation.component.Column;
import org.partnershipledger.valuereport.model.Cover;
import org.partnershipledger.valuereport.model.Figure;
import org.partnershipledger.valuereport.model.Lineage;
import org.partnershipledger.valuereport.model.ReportModel;
import org.partnershipledger.valuereport.model.ReportSection;
import org.partnershipledger.valuereport.model.ReportTable;
import org.partnershipledger.valuereport.model.Summary;
import org.partnershipledger.valuereport.model.Value;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The whole report as JSON by the published schema {@code report.schema.json}. Money and measured numbers are decimal
 * strings, so that no reader's floating point changes them. One row a line, so that two reports can be compared.
 */
public final class ReportJson {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ReportJson() {}

    public static byte[] of(ReportModel model) {
        var text = new StringBuilder(1 << 16);
        text.append("{\n\"schema\": \"").append(model.cover().definition()).append("\",\n");
        text.append("\"cover\": ").append(cover(model.cover())).append(",\n");
        text.append("\"summary\": ").append(summary(model.summary())).append(",\n");
        text.append("\"sections\": [");
        for (var i = 0; i < model.sections().size(); i++) {
            text.append(i == 0 ? "\n" : ",\n");
            section(text, model.sections().get(i));
        }
        return text.append("\n]\n}\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static ObjectNode cover(Cover cover) {
        var node = JSON.createObjectNode();
        node.put("bodyCode", cover.bodyCode()).put("bodyName", cover.bodyName());
        node.set("predecessors", strings(cover.predecessors()));
        node.set("successors", strings(cover.successors()));
        node.put("financialYear", cover.year().label());
        node.put("status", cover.status().name());
        node.put("statutory", false).put("sample", cover.sample());
        node.put("effectiveCutOff", cover.effectiveCutOff().toString());
        node.put("knownAt", cover.knownAt() == null ? null : cover.knownAt().toString());
        node.put(
                "lastRecordedAt",
                cover.lastRecordedAt() == null ? null : cover.lastRecordedAt().toString());
        node.put("lastPosition", cover.lastPosition()).put("events", cover.events());
        return node;
    }

    private static ObjectNode summary(Summary summary) {
        var node = JSON.createObjectNode();
        node.set("lead", strings(summary.lead()));
        var figures = node.putArray("figures");
        summary.figures().forEach(figure -> figures.add(figure(figure)));
        node.set("worked", strings(summary.worked()));
        node.set("notWorked", strings(summary.notWorked()));
        node.set("next", strings(summary.next()));
        node.set("optOut", strings(summary.optOut()));
        return node;
    }

    private static ObjectNode figure(Figure figure) {
        var node = JSON.createObjectNode();
        node.put("id", figure.id()).put("label", figure.label());
        node.set("thisYear", valued(figure.value()));
        node.set("lastYear", valued(figure.lastYear()));
        node.put("direction", figure.direction().word());
        node.put("evidence", figure.strength().name()).put("explanation", figure.explanation());
        node.set("lineage", lineage(figure.lineage()));
        return node;
    }

    private static void section(StringBuilder text, ReportSection section) {
        var head = JSON.createObjectNode();
        head.put("id", section.id()).put("title", section.title());
        head.set("sentences", strings(section.sentences()));
        var open = head.toString();
        text.append(open, 0, open.length() - 1).append(",\"tables\":[");
        for (var i = 0; i < section.tables().size(); i++) {
            text.append(i == 0 ? "\n" : ",\n");
            table(text, section.tables().get(i));
        }
        text.append("]}");
    }

    private static void table(StringBuilder text, ReportTable table) {
        var head = JSON.createObjectNode();
        head.put("name", table.name()).put("caption", table.caption()).put("about", table.about());
        var columns = head.putArray("columns");
        table.columns().forEach(column -> columns.add(column(column)));
        var open = head.toString();
        text.append(open, 0, open.length() - 1).append(",\"rows\":[");
        for (var i = 0; i < table.rows().size(); i++) {
            text.append(i == 0 ? "\n" : ",\n").append(row(table, table.rows().get(i)));
        }
        text.append("]}");
    }

    private static ObjectNode column(Column column) {
        return JSON.createObjectNode()
                .put("name", column.name())
                .put("heading", column.heading())
                .put("kind", column.kind().name())
                .put("meaning", column.meaning());
    }

    private static ObjectNode row(ReportTable table, ReportTable.Row row) {
        var node = JSON.createObjectNode();
        for (var i = 0; i < table.columns().size(); i++) {
            var column = table.columns().get(i);
            var value = row.cells().get(i);
            if (ReportTable.hasStatus(column)) {
                node.set(column.name(), valued(value));
            } else {
                node.put(column.name(), value.wire());
            }
        }
        node.set("lineage", lineage(row.lineage()));
        return node;
    }

    private static ObjectNode valued(Value value) {
        var node = JSON.createObjectNode();
        switch (value) {
            case Value.Count count -> node.put("value", count.number());
            case Value.People people -> {
                if (people.count().suppressed()) {
                    node.putNull("value");
                } else {
                    node.put("value", people.count().rounded());
                }
            }
            case Value.YesNo yesNo -> node.put("value", yesNo.yes());
            case Value.Missing _ -> node.putNull("value");
            case Value.Text _, Value.Amount _, Value.Number _, Value.Day _ -> node.put("value", value.wire());
        }
        return node.put("status", value.mark() == null ? null : value.mark().code());
    }

    private static ArrayNode lineage(Lineage lineage) {
        var ranges = JSON.createArrayNode();
        lineage.ranges().forEach(range -> ranges.addArray().add(range.from()).add(range.to()));
        return ranges;
    }

    private static ArrayNode strings(List<String> strings) {
        var node = JSON.createArrayNode();
        strings.forEach(node::add);
        return node;
    }
}
