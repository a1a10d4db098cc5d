package org.madang.scenarios.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** The page in a real Chromium, at the widths of a screen and of a phone. */
class ReportBrowserTest {
    @TempDir
    private static Path folder;

    private static ChromeDriver browser;

    @BeforeAll
    static void openBrowser() throws Exception {
        Path chromium = find("chromium");
        Path driver = find("chromedriver");
        assumeTrue(chromium != null && driver != null, "skipped: chromium and chromedriver are not installed");
        Path nasty = SmallResults.makeNasty(folder.resolve("nasty"));
        assertThat(Console.run("report", nasty.toString(), "--format", "html").exitCode)
                .isZero();
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium.toString());
        options.addArguments("--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage");
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        browser = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(driver.toFile())
                        .build(),
                options);
    }

    private static Path find(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(dir -> Path.of(dir, program))
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
    }

    @AfterAll
    static void closeBrowser() {
        if (browser != null) {
            browser.quit();
        }
    }

    @ParameterizedTest
    @CsvSource({"1280, 900", "390, 844"})
    void pageWorks(int width, int height) {
        // The window of a headless browser has a least width; the picture that it lays out does not.
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                java.util.Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
        browser.get(folder.resolve("nasty").resolve("report.html").toUri().toString());
        assertThat(number("return document.documentElement.scrollWidth"))
                .as("nothing sticks out")
                .isLessThanOrEqualTo(width);
        assertThat(lines()).isEqualTo(2);
        assertThat(browser.executeScript("return [...document.fonts].map(f => f.family + ' ' + f.status).join()"))
                .as("the font of the page")
                .isEqualTo("Madang loaded,Madang loaded");
        lookingUp();
        pointing();
        keyboard();
        switching();
        assertThat(browser.manage().logs().get(LogType.BROWSER).getAll())
                .as("console")
                .isEmpty();
    }

    /** A Korean word is found on an English page; its indicator is one click away. */
    private static void lookingUp() {
        WebElement field = browser.findElement(By.id("lookup"));
        field.sendKeys("고객생애가치");
        assertThat(browser.findElement(By.id("found")).getText())
                .startsWith("LTV, CLV")
                .contains("What a member is worth from now on", "discountRate");
        browser.findElement(By.cssSelector("#found button")).click();
        assertThat(browser.findElement(By.cssSelector("#main-chart .title")).getText())
                .startsWith("Lifetime value");
        field.clear();
        field.sendKeys("zzzz");
        assertThat(browser.findElement(By.id("found")).getText()).isEqualTo("Nothing is called “zzzz” here.");
        field.clear();
    }

    private static void pointing() {
        WebElement chart = browser.findElement(By.cssSelector("#main-chart svg"));
        new Actions(browser).moveToElement(chart).perform();
        assertThat(reading()).contains("Week ", SmallResults.NASTY, "Acquisition-first: ");
        new Actions(browser)
                .moveToElement(browser.findElement(By.tagName("h1")))
                .perform();
        assertThat(browser.findElements(By.cssSelector(".reading"))).isEmpty();
    }

    private static void keyboard() {
        WebElement chart = browser.findElement(By.cssSelector("#main-chart svg"));
        chart.sendKeys(Keys.END);
        assertThat(reading()).startsWith("Week 60");
        chart.sendKeys(Keys.ARROW_LEFT);
        assertThat(reading()).startsWith("Week 59");
        chart.sendKeys(Keys.ESCAPE);
        assertThat(browser.findElements(By.cssSelector(".reading"))).isEmpty();
    }

    private static void switching() {
        choose("indicator", "Match rate");
        assertThat(browser.findElement(By.cssSelector("#main-chart .title")).getText())
                .startsWith("Match rate");
        browser.findElement(By.id("bands")).click();
        assertThat(browser.findElements(By.cssSelector("#main-chart .band"))).isEmpty();
        browser.findElement(By.id("side-1")).click();
        assertThat(lines()).isEqualTo(1);
        choose("view", "Difference");
        assertThat(browser.findElement(By.cssSelector("#main-chart .title")).getText())
                .startsWith("Difference in");
        assertThat(lines()).isEqualTo(1);
    }

    private static void choose(String id, String text) {
        List<WebElement> options = browser.findElements(By.cssSelector("#" + id + " option"));
        options.stream()
                .filter(o -> o.getText().equals(text))
                .findFirst()
                .orElseThrow()
                .click();
    }

    private static int lines() {
        return browser.findElements(By.cssSelector("#main-chart .line")).size();
    }

    private static String reading() {
        return browser.findElement(By.cssSelector("#main-chart .reading")).getText();
    }

    private static long number(String script) {
        return ((Number) browser.executeScript(script)).longValue();
    }
}
