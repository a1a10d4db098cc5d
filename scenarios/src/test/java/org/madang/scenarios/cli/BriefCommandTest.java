package org.madang.scenarios.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The brief from the command line. */
class BriefCommandTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void writeResults() throws IOException {
        Files.writeString(folder.resolve("claims.json"), """
                {"version": "1", "seed": 1, "command": "./madang claims C1", "claims": [{
                  "name": "C1", "title": "New is not saturated.", "status": "supported", "replications": 8,
                  "conditions": [{"parameter": "", "level": "", "status": "supported", "effects": []}]}]}
                """);
    }

    @Test
    void writesPdfBesideTheResultsAndMarkdownWhereAsked() throws IOException {
        assertThat(Console.run("brief", folder.toString()).exitCode).isZero();
        assertThat(folder.resolve("brief.pdf")).isNotEmptyFile();
        Path file = folder.resolve("new/brief.md");
        assertThat(Console.run("brief", folder.toString(), "--out", file.toString()).exitCode)
                .isZero();
        assertThat(file).content().contains("New market: win first.");
        assertThat(file.getParent()).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void koreanBriefIsWrittenInKorean() throws IOException {
        Path file = folder.resolve("brief-ko.md");
        Console console = Console.run("brief", folder.toString(), "--out", file.toString(), "--lang", "ko");
        assertThat(console.out()).contains("요약: " + file);
        assertThat(console.err()).contains("이 요약에 필요한 주장 18개 중 1개만 담겼습니다.");
        assertThat(file).content().contains("새 시장에서는 획득이 먼저");
    }

    @Test
    void otherEndingIsRefused() {
        Console console = Console.run("brief", folder.toString(), "--out", "brief.docx");
        assertThat(console.exitCode).isEqualTo(2);
        assertThat(console.err()).contains("brief.docx").contains(".pdf or .md");
    }

    @Test
    void folderWithoutResultsIsNamed() {
        Console console = Console.run("brief", folder.resolve("none").toString());
        assertThat(console.exitCode).isEqualTo(2);
        assertThat(console.err()).contains("./madang claims");
    }

    @Test
    void pagesAreFilled() throws IOException {
        Path page = folder.resolve("page.md");
        Files.writeString(page, "<!-- claims: C1 -->\n<!-- end -->\n");
        assertThat(Console.run("brief", folder.toString(), "--pages", folder.toString()).exitCode)
                .isZero();
        assertThat(page).content().contains("* **C1** New is not saturated. **Supported.**");
    }
}
