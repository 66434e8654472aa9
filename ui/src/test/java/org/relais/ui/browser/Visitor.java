package org.relais.ui.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Somebody at a screen: what they open, type and click, and what the browser complained about. */
final class Visitor implements AutoCloseable {

    private static final int WAIT = 30_000;

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(WAIT);
    }

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser;
    private final BrowserContext context;
    private final Page page;
    private final String base;
    private final List<String> complaints = new ArrayList<>();

    Visitor(int port, int width, int height, String language) {
        base = "http://localhost:" + port;
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(System.getProperty("relais.chromium")))
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-dev-shm-usage",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
        context = browser.newContext(
                new Browser.NewContextOptions().setViewportSize(width, height).setLocale(language));
        context.addCookies(List.of(new Cookie("relais-language", language).setUrl(base)));
        page = context.newPage();
        page.setDefaultTimeout(WAIT);
        page.onPageError(complaints::add);
        page.onRequest(request -> {
            if (!request.url().startsWith(base) && !request.url().startsWith("data:")) {
                complaints.add("asked elsewhere: " + request.url());
            }
        });
    }

    static Visitor atADesk(int port, String language) {
        return new Visitor(port, 1440, 900, language);
    }

    static Visitor withAPhone(int port, String language) {
        return new Visitor(port, 390, 844, language);
    }

    Visitor signIn(String account) {
        return signIn(account, account + "-exemple");
    }

    Visitor signIn(String account, String password) {
        page.navigate(base + "/login");
        page.locator("input[name=username]").fill(account);
        page.locator("input[name=password]").fill(password);
        page.locator("input[name=password]").press("Enter");
        return this;
    }

    Visitor open(String path) {
        page.navigate(base + path);
        page.waitForSelector(".main h1");
        return this;
    }

    Page page() {
        return page;
    }

    Locator link(String text) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(text))
                .first();
    }

    /** Whether the page is as wide as the window: nothing is to be scrolled sideways. */
    boolean fits() {
        return (Boolean) page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth");
    }

    /** Script errors and requests to other machines. */
    List<String> complaints() {
        return complaints;
    }

    @Override
    public void close() {
        context.close();
        browser.close();
        playwright.close();
    }
}
