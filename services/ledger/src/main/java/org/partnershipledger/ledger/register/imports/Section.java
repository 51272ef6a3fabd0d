package org.partnershipledger.ledger.register.imports;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * One block of a mapping file, read strictly: a key that nobody asked for, a key given twice, a list where a text is
 * needed are problems with their line. Values are taken as they are written, so that {@code No} stays the word No
 * and {@code 2021-02-28} stays text; no object is ever made from the file.
 * Next: {@link MappingReader}.
 */
final class Section {
    private static final int DEEPEST = 20;

    private final Place place;
    private final String path;
    private final Problems problems;
    private final Map<String, Node> entries = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();

    private Section(String file, String path, MappingNode node, Problems problems) {
        this.place = placeOf(file, node);
        this.path = path;
        this.problems = problems;
        for (var tuple : node.getValue()) {
            String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
            if (key.isEmpty()) {
                problems.add(placeOf(file, tuple.getKeyNode()), "has a key that is not a word", "write name: value");
            } else if (entries.putIfAbsent(key, tuple.getValueNode()) != null) {
                problems.add(placeOf(file, tuple.getKeyNode()), "has " + at(key) + " twice", "keep one");
            }
        }
    }

    static Optional<Section> root(String file, String yaml, Problems problems) {
        var options = new LoaderOptions();
        options.setNestingDepthLimit(DEEPEST);
        options.setMaxAliasesForCollections(0);
        var place = Place.file(file);
        try {
            var node = new Yaml(new SafeConstructor(options)).compose(new StringReader(yaml));
            if (node instanceof MappingNode mapping) {
                return Optional.of(new Section(file, "", mapping, problems));
            }
        } catch (MarkedYAMLException broken) {
            var mark = broken.getProblemMark();
            place = mark == null ? place : Place.line(file, mark.getLine() + 1L);
        } catch (YAMLException broken) {
            // Without a mark: characters that YAML does not allow, or nested too deeply. The sentence below covers it.
        }
        problems.add(
                place,
                "is not a mapping that can be read",
                "write it as the documentation shows: name: value, two spaces to indent, quotes around values with : or #");
        return Optional.empty();
    }

    Place place() {
        return place;
    }

    Place place(String key) {
        var node = entries.get(key);
        return node == null ? place : placeOf(place.file(), node);
    }

    String at(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    void problem(String key, String what, String cure) {
        problems.add(place(key), at(key) + " " + what, cure);
    }

    boolean has(String key) {
        asked.add(key);
        return entries.containsKey(key);
    }

    Set<String> keys() {
        return Set.copyOf(entries.keySet());
    }

    /** In the order of the file. */
    List<String> keysInOrder() {
        return List.copyOf(entries.keySet());
    }

    boolean isText(String key) {
        return entries.get(key) instanceof ScalarNode;
    }

    Optional<String> text(String key) {
        if (!has(key)) {
            return Optional.empty();
        }
        if (entries.get(key) instanceof ScalarNode scalar) {
            return Optional.of(scalar.getValue().strip());
        }
        problem(key, "is not one text", "write " + key + ": value");
        return Optional.empty();
    }

    /** Empty text when it is missing, which is a problem. */
    String required(String key, String example) {
        var text = text(key).filter(value -> !value.isEmpty());
        if (text.isEmpty() && (!has(key) || isText(key))) {
            problem(key, "is missing", "add it, for example " + key + ": " + example);
        }
        return text.orElse("");
    }

    Optional<Section> section(String key) {
        if (!has(key)) {
            return Optional.empty();
        }
        if (entries.get(key) instanceof MappingNode mapping) {
            return Optional.of(new Section(place.file(), at(key), mapping, problems));
        }
        problem(key, "is not a block of name: value lines", "indent its lines by two spaces under " + key + ":");
        return Optional.empty();
    }

    /** The blocks of a list, each begun by a hyphen. */
    List<Section> sections(String key) {
        var sections = new ArrayList<Section>();
        if (has(key) && entries.get(key) instanceof SequenceNode sequence) {
            for (var node : sequence.getValue()) {
                if (node instanceof MappingNode mapping) {
                    sections.add(
                            new Section(place.file(), at(key) + "[" + (sections.size() + 1) + "]", mapping, problems));
                } else {
                    problems.add(
                            placeOf(place.file(), node),
                            at(key) + " has an item that is not a block",
                            "write - name: value");
                }
            }
        } else if (has(key)) {
            problem(key, "is not a list", "begin each of its blocks with a hyphen");
        }
        return sections;
    }

    /** One text or a list of texts. */
    List<String> texts(String key) {
        if (has(key) && entries.get(key) instanceof SequenceNode sequence) {
            return sequence.getValue().stream()
                    .filter(node -> node instanceof ScalarNode || notText(key))
                    .map(node -> ((ScalarNode) node).getValue().strip())
                    .toList();
        }
        return text(key).stream().toList();
    }

    private boolean notText(String key) {
        problem(key, "has an item that is not text", "write texts only");
        return false;
    }

    /** Names every key that nobody asked for: a misspelt key must not be ignored. */
    void nothingElse() {
        for (String key : entries.keySet()) {
            if (!asked.contains(key)) {
                problem(key, "is not known here", "use one of: " + String.join(", ", asked));
            }
        }
    }

    private static Place placeOf(String file, Node node) {
        return Place.line(
                file, node.getStartMark() == null ? 0 : node.getStartMark().getLine() + 1L);
    }
}
