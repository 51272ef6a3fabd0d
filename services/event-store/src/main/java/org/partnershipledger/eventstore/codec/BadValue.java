package org.partnershipledger.eventstore.codec;

/** A value that does not read; on its way out each enclosing field adds its name, so that the message has the path. */
final class BadValue extends RuntimeException {
    private final String path;
    private final String problem;

    BadValue(String problem) {
        this("", problem);
    }

    private BadValue(String path, String problem) {
        super(problem, null, false, false);
        this.path = path;
        this.problem = problem;
    }

    BadValue inField(String name) {
        return new BadValue(path.isEmpty() || path.startsWith("[") ? name + path : name + "." + path, problem);
    }

    BadValue inItem(Object index) {
        var item = "[" + index + "]";
        return new BadValue(path.isEmpty() || path.startsWith("[") ? item + path : item + "." + path, problem);
    }

    String describe() {
        return path.isEmpty() ? problem : "field " + path + ": " + problem;
    }
}
