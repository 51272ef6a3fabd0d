package org.partnershipledger.app.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/**
 * The compose file can be read, names files that exist and opens no port beyond this machine. Nothing here starts a
 * container: builds run where there is no engine.
 */
class DockerTest {

    private final Path docker = Sources.ROOT.resolve("docker");
    private final Map<String, Map<String, Object>> services = services();

    @Test
    void itHasTheLedgerItsDatabaseAndPrometheus() {
        assertThat(services.keySet()).containsExactlyInAnyOrder("ledger", "database", "prometheus");
        assertThat(services.get("database").get("image")).isEqualTo("postgres:18");
    }

    @Test
    void itNamesFilesThatExist() {
        Map<?, ?> build = (Map<?, ?>) services.get("ledger").get("build");
        Path context = docker.resolve(build.get("context").toString()).normalize();
        assertThat(context).isEqualTo(Sources.ROOT);
        assertThat(context.resolve(build.get("dockerfile").toString())).exists();
        List<String> mounted = mounts().filter(mount -> mount.startsWith("./"))
                .map(mount -> mount.split(":")[0])
                .toList();
        assertThat(mounted).hasSizeGreaterThan(2).allSatisfy(file -> assertThat(docker.resolve(file))
                .exists());
    }

    @Test
    void everyPortIsOfTheLoopbackAddress() {
        List<String> ports = services.values().stream()
                .flatMap(service -> ((List<?>) service.getOrDefault("ports", List.of())).stream())
                .map(Object::toString)
                .toList();
        assertThat(ports).isNotEmpty().allMatch(port -> port.startsWith("127.0.0.1:"));
    }

    @Test
    void prometheusAsksTheLedgerUnderANameItAnswersTo() {
        Map<?, ?> prometheus = new Yaml().load(Sources.read(docker.resolve("prometheus.yml")));
        assertThat(prometheus.toString()).contains("ledger:8080").contains("/actuator/prometheus");
        assertThat(services.get("ledger").get("command").toString()).contains("--host-name, ledger");
    }

    @Test
    void theImageRunsAsNobodySpecialAndCopiesWhatIsBuilt() {
        String dockerfile = Sources.read(docker.resolve("Dockerfile"));
        assertThat(dockerfile).contains("USER 10001").contains("services/app/target/partnership-ledger.jar");
        assertThat(Sources.read(Sources.ROOT.resolve("services/app/pom.xml")))
                .contains("<finalName>partnership-ledger</finalName>");
        assertThat(Files.isExecutable(docker.resolve("database/create-login.sh")))
                .isTrue();
        assertThat(dockerfile.lines().filter(line -> line.startsWith("FROM ")).map(line -> line.split(" ")[1]))
                .as("what builds it does not come into the image")
                .hasSize(2)
                .last()
                .asString()
                .endsWith("-jre");
        assertThat(dockerfile.indexOf("USER 10001")).isLessThan(dockerfile.indexOf("ENTRYPOINT"));
        assertThat(dockerfile).contains("HEALTHCHECK", "/actuator/health/readiness", "VOLUME [\"/ledger/data\"]");
    }

    @Test
    void noSecretIsInTheFilesAndNoneIsBuiltIn() {
        List<String> passwords = services.values().stream()
                .flatMap(service -> ((Map<?, ?>) service.getOrDefault("environment", Map.of())).entrySet().stream())
                .filter(entry -> entry.getKey().toString().contains("PASSWORD"))
                .map(entry -> entry.getValue().toString())
                .toList();
        assertThat(passwords)
                .hasSize(3)
                .allMatch(password -> password.matches("\\$\\{[A-Z_]+:\\?set it in docker/\\.env}"));
        for (String ignoring : List.of(".gitignore", ".dockerignore")) {
            assertThat(Sources.read(Sources.ROOT.resolve(ignoring)).lines()).contains("docker/.env");
        }
    }

    /** The image's own server, while it makes the database, listens on the socket only: that is not ready. */
    @Test
    void theLedgerWaitsForTheFinishedDatabase() {
        Map<?, ?> ready = (Map<?, ?>) services.get("database").get("healthcheck");
        assertThat(ready.get("test").toString()).contains("pg_isready", "-h, 127.0.0.1");
        assertThat(services.get("ledger").get("depends_on").toString()).contains("condition=service_healthy");
    }

    private Stream<String> mounts() {
        return services.values().stream()
                .flatMap(service -> ((List<?>) service.getOrDefault("volumes", List.of())).stream())
                .map(Object::toString);
    }

    private Map<String, Map<String, Object>> services() {
        Map<String, Map<String, Map<String, Object>>> compose =
                new Yaml().load(Sources.read(docker.resolve("compose.yaml")));
        return compose.get("services");
    }
}
