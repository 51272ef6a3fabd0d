package org.partnershipledger.app.commandline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnershipledger.valuereport.ReportFolder;

/** A fault that whoever starts the program can mend is told in one sentence that says what to do. */
class FaultExamples {
    @Test
    void aFolderThatHoldsSomethingElseIsNamed(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("diary.txt"), "mine");
        var refused = catchThrowable(() -> ReportFolder.write(null, folder));
        assertThat(Fault.sentence(new IllegalStateException(refused)))
                .isEqualTo(folder.toAbsolutePath()
                        + " holds files that are not a report. Name an empty or a new folder; nothing was changed.");
        assertThat(folder).isDirectoryContaining("glob:**diary.txt");
    }
}
