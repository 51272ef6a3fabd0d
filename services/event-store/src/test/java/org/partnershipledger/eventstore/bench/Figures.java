package org.partnershipledger.eventstore.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a bench measured: one line for each figure, as a table for people and as JSON for the README's test. */
public final class Figures {

    /**
     * @param rate ours, per second
     * @param reference what it is measured against, per second, in the same run
     * @param least the ratio that the issue asks for; 0 when it only informs
     */
    public record Figure(String name, double rate, double reference, String against, double least) {
        public double ratio() {
            return rate / reference;
        }
    }

    private final List<Figure> figures = new ArrayList<>();

    public void add(Figure figure) {
        figures.add(figure);
        System.out.println(line(figure));
    }

    public List<Figure> all() {
        return List.copyOf(figures);
    }

    public static double median(List<Double> values) {
        var sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    static String line(Figure f) {
        return String.format(
                Locale.ROOT,
                "| %-58s | %,12.0f/s | %,12.0f/s | %-28s | %5.2f | %s |",
                f.name,
                f.rate,
                f.reference,
                f.against,
                f.ratio(),
                f.least == 0 ? "–" : String.format(Locale.ROOT, "%.2f", f.least));
    }

    public void print() {
        System.out.println("| what | ours | reference | against | ratio | least |");
        System.out.println("|---|---:|---:|---|---:|---:|");
        figures.forEach(figure -> System.out.println(line(figure)));
    }

    public void write(Path file, Map<String, Object> circumstances) throws IOException {
        var lines = new ArrayList<Map<String, Object>>();
        for (var f : figures) {
            var line = new LinkedHashMap<String, Object>();
            line.put("name", f.name);
            line.put("perSecond", Math.round(f.rate));
            line.put("referencePerSecond", Math.round(f.reference));
            line.put("against", f.against);
            line.put("ratio", Math.round(f.ratio() * 100) / 100.0);
            line.put("least", f.least);
            lines.add(line);
        }
        var all = new LinkedHashMap<String, Object>(circumstances);
        all.put("figures", lines);
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(
                file,
                tools.jackson.databind.json.JsonMapper.shared()
                        .writerWithDefaultPrettyPrinter()
                        .writeValueAsBytes(all));
    }

    public static String circumstances() {
        return Runtime.getRuntime().availableProcessors() + " processors, heap of "
                + (Runtime.getRuntime().maxMemory() >> 20) + " MB, "
                + Arrays.asList(System.getProperty("os.name"), System.getProperty("java.version"));
    }
}
