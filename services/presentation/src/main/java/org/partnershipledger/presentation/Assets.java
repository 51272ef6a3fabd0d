package org.partnershipledger.presentation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The styles, icons and the small script that a page needs, for a site that is written to a folder. The served
 * application has them under /assets from the jar.
 */
public final class Assets {
    private static final List<String> NAMES = List.of(
            "favicon.svg",
            "images/nhsuk-icon-arrow-down.svg",
            "images/nhsuk-icon-arrow-up-down.svg",
            "images/nhsuk-icon-arrow-up.svg",
            "images/nhsuk-icon-cross.svg",
            "nhsuk-frontend.min.css",
            "nhsuk-frontend.min.js",
            "page.css",
            "page.js");

    private Assets() {}

    /** Every file by its path below the folder of assets, in order. */
    public static SortedMap<String, byte[]> all() {
        var files = new TreeMap<String, byte[]>();
        for (String name : NAMES) {
            files.put(name, read(name));
        }
        return files;
    }

    private static byte[] read(String name) {
        try (InputStream stream = Assets.class.getResourceAsStream("/static/assets/" + name)) {
            if (stream == null) {
                throw new IllegalStateException("the program was built without its styles: " + name + " is missing");
            }
            return stream.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
