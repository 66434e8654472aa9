package org.relais.bench.screens;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The page of a route in a browser, timed by the browser's own clock. */
final class RouteScreen implements AutoCloseable {

    private static final int WAIT = 120_000;

    private static final String SHOWN = """
            () => document.querySelector('relais-line .stop') && document.querySelector('.stage h2') ? performance.now() : 0
            """;

    // Two frames later the browser has drawn what the first of them found.
    private static final String CHANGE = """
            ([key, name]) => new Promise(done => {
              const begun = performance.now();
              const heading = () => document.querySelector('.stage h2')?.textContent;
              const look = () => heading() === name
                ? requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now() - begun)))
                : requestAnimationFrame(look);
              document.querySelector(`relais-line .stop[data-key="${key}"]`).click();
              look();
            })
            """;

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser;
    private final Page page;
    private final String address;

    /** Signs in with an account of the sample data. */
    RouteScreen(String address, String route) {
        this.address = address + "/route/" + route;
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(System.getProperty("relais.chromium")))
                        .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage")));
        page = browser.newContext(new Browser.NewContextOptions()
                        .setViewportSize(1440, 900)
                        .setLocale("fr"))
                .newPage();
        page.setDefaultTimeout(WAIT);
        page.navigate(address + "/login");
        page.locator("input[name=username]").fill("lecture");
        page.locator("input[name=password]").fill("lecture-exemple");
        page.locator("input[name=password]").press("Enter");
        page.waitForSelector(".main h1");
    }

    /** Opens the page anew. */
    Opened open(String stage) {
        page.navigate(address + "?stage=" + stage);
        var shown = number(page.waitForFunction(SHOWN).jsonValue());
        var painted = number(page.evaluate(
                "() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? performance.now()"));
        return new Opened(painted, shown);
    }

    /** Milliseconds from a click on a stage until its table is drawn. */
    double choose(String key, String name) {
        return number(page.evaluate(CHANGE, List.of(key, name)));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    private static double number(Object value) {
        return ((Number) value).doubleValue();
    }

    /**
     * Milliseconds after the browser began to ask for the page.
     *
     * @param painted something was drawn
     * @param shown the line and the table of a stage stood there
     */
    record Opened(double painted, double shown) {}
}
