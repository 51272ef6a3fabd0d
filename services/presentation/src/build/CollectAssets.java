import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Run by the build: fetches the packages of package-lock.json with npm (only when they are not there yet) and puts
 * what the pages need among the resources. The two @font-face rules that load Frutiger from another host go, and a
 * file that still names another host stops the build. Neither node nor npm is needed when the program runs.
 * Arguments: the module's directory, the directory of compiled classes.
 */
final class CollectAssets {
    private static final Path NHSUK = Path.of("node_modules/nhsuk-frontend/dist/nhsuk");
    private static final Path ARIMO = Path.of("node_modules/@expo-google-fonts/arimo");
    private static final List<String> ICONS =
            List.of("nhsuk-icon-arrow-down", "nhsuk-icon-arrow-up", "nhsuk-icon-arrow-up-down", "nhsuk-icon-cross");
    private static final Map<String, String> FONTS = Map.of(
            "400Regular/Arimo_400Regular.ttf", "Arimo-Regular.ttf",
            "400Regular_Italic/Arimo_400Regular_Italic.ttf", "Arimo-Italic.ttf",
            "700Bold/Arimo_700Bold.ttf", "Arimo-Bold.ttf",
            "700Bold_Italic/Arimo_700Bold_Italic.ttf", "Arimo-BoldItalic.ttf",
            "LICENSE_FONT", "LICENSE.txt");
    private static final Pattern REMOTE_FONT_FACE = Pattern.compile("@font-face\\{[^}]*https?://[^}]*}");
    private static final Pattern OTHER_HOST = Pattern.compile("https?://(?!www\\.w3\\.org/)[^\"')\\s]+");

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path module = Path.of(arguments[0]);
        Path classes = Path.of(arguments[1]);
        try {
            fetchIfMissing(module);
            collect(module, classes);
        } catch (Stop stop) {
            System.err.println("assets: " + stop.getMessage());
            System.exit(1);
        }
    }

    /** npm leaves its own record of what it installed; when that names the versions of the lock file, nothing is fetched. */
    private static void fetchIfMissing(Path module) throws IOException, InterruptedException {
        Path lock = module.resolve("package-lock.json");
        Path installed = module.resolve("node_modules/.fetched-for.json");
        if (Files.exists(installed) && Files.mismatch(lock, installed) == -1) {
            return;
        }
        int exit;
        try {
            exit = new ProcessBuilder("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error")
                    .directory(module.toFile())
                    .inheritIO()
                    .start()
                    .waitFor();
        } catch (IOException missing) {
            throw new Stop(
                    "npm was not found. It is needed once, to fetch the styles of the pages; install Node.js 20 or"
                            + " later (it brings npm) and build again.");
        }
        if (exit != 0) {
            throw new Stop("npm could not fetch the styles of the pages (npm ci ended with " + exit
                    + "). Check the connection to the npm registry and build again.");
        }
        Files.copy(lock, installed, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void collect(Path module, Path classes) throws IOException {
        Path assets = Files.createDirectories(classes.resolve("static/assets"));
        Path nhsuk = module.resolve(NHSUK);
        String css = REMOTE_FONT_FACE
                .matcher(Files.readString(nhsuk.resolve("nhsuk-frontend.min.css")))
                .replaceAll("");
        write(
                assets.resolve("nhsuk-frontend.min.css"),
                local(css.replace("url(/assets/", "url(").replace("url(\"/assets/", "url(\"")));
        write(assets.resolve("nhsuk-frontend.min.js"), local(Files.readString(nhsuk.resolve("nhsuk-frontend.min.js"))));
        Path images = Files.createDirectories(assets.resolve("images"));
        for (String icon : ICONS) {
            write(images.resolve(icon + ".svg"), Files.readString(nhsuk.resolve("assets/images/" + icon + ".svg")));
        }
        Path fonts = Files.createDirectories(classes.resolve("fonts/arimo"));
        for (Map.Entry<String, String> font : FONTS.entrySet()) {
            Files.copy(
                    module.resolve(ARIMO).resolve(font.getKey()),
                    fonts.resolve(font.getValue()),
                    StandardCopyOption.REPLACE_EXISTING);
        }
        refuseOtherHosts(assets);
    }

    /** Maps for debuggers are not shipped, so nothing points to them. */
    private static String local(String text) {
        return text.replaceAll("/\\*# sourceMappingURL=[^*]*\\*/", "").replaceAll("//# sourceMappingURL=.*", "");
    }

    private static void refuseOtherHosts(Path assets) throws IOException {
        try (Stream<Path> files = Files.walk(assets)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                var found = OTHER_HOST.matcher(Files.readString(file));
                if (found.find()) {
                    throw new Stop(file.getFileName() + " would load from another host: " + found.group()
                            + ". Remove that rule in CollectAssets before it reaches a page.");
                }
            }
        }
    }

    private static void write(Path file, String text) throws IOException {
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    private static final class Stop extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Stop(String message) {
            super(message);
        }
    }
}
