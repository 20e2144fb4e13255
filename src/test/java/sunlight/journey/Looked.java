package sunlight.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.ArrayList;
import java.util.List;

/** What keeps somebody from a page, however they look at it: by a program that reads aloud, enlarged four times, on paper. */
final class Looked {

    /** What a reader would have to scroll sideways for. */
    private static final String STICKING_OUT = """
            (() => {
              const page = document.documentElement;
              return page.scrollWidth <= page.clientWidth ? [] : [...document.querySelectorAll('*')]
                .filter(part => part.getBoundingClientRect().right > page.clientWidth + 0.5)
                .map(part => `${part.outerHTML.slice(0, 120)} reaches ${part.getBoundingClientRect().right}`)
                .slice(0, 5)
                .concat(`the page is ${page.scrollWidth} wide in a window of ${page.clientWidth}`);
            })()
            """;

    /**
     * What would be lost on paper: ways to other pages take no room, links to elsewhere say where they lead, the page says where
     * it is, and all text is black.
     */
    private static final String LOST_ON_PAPER = """
            (() => {
              const seen = part => part.getClientRects().length > 0 && getComputedStyle(part).visibility !== 'hidden';
              const text = part => [...part.childNodes].some(node => node.nodeType === 3 && node.data.trim());
              const navigation = [...document.querySelectorAll('nav, form, .menu, .crumbs, .variants')]
                .filter(seen).map(part => 'still there: ' + part.outerHTML.slice(0, 100));
              const silent = [...document.querySelectorAll('main a[href^="http"]')].filter(seen)
                .filter(link => ![link.getAttribute('href'), 'attr(href)']
                  .some(said => getComputedStyle(link, '::after').content.includes(said)))
                .map(link => 'leads nowhere: ' + link.outerHTML.slice(0, 100));
              const here = [...document.querySelectorAll('.here')].filter(seen).map(part => part.textContent).join();
              const lost = !document.querySelector('.foot') || here.includes(location.origin + '/') ? [] : ['is nowhere: ' + here];
              const pale = [...document.querySelectorAll('body *')].filter(part => seen(part) && text(part))
                .filter(part => getComputedStyle(part).color !== 'rgb(0, 0, 0)')
                .map(part => 'not black: ' + part.outerHTML.slice(0, 100));
              return [...navigation, ...silent, ...lost, ...pale];
            })()
            """;

    /** What stays in view while one scrolls must leave room for what is read, also at 400 %. */
    private static final String COVERING = """
            [...document.querySelectorAll('body *')]
              .filter(part => ['fixed', 'sticky'].includes(getComputedStyle(part).position))
              .filter(part => part.getClientRects().length > 0)
              .filter(part => part.getBoundingClientRect().height > innerHeight / 2)
              .map(part => part.outerHTML.slice(0, 120))
            """;

    /** Nothing fades in or out any more; what turns for ever does not count. */
    private static final String STILL = """
            () => document.getAnimations().every(each => each.playState !== 'running'
              || each.effect.getComputedTiming().iterations === Infinity)
            """;

    /** Set it to keep a picture of each page and view, to be looked at by people. */
    private static final boolean PICTURES = Boolean.getBoolean("sunlight.pictures");

    private final Visitor visitor;
    private final String name;
    private final List<String> wrong = new ArrayList<>();

    private Looked(Visitor visitor, String name) {
        this.visitor = visitor;
        this.name = name;
    }

    /** A public page that is open in a window of 320 by 256: one of 1280 by 1024 at 400 %. */
    static List<String> atPage(Visitor reader, String path) {
        var looked = new Looked(reader, path);
        looked.barriers();
        looked.ask(STICKING_OUT);
        looked.ask(COVERING);
        reader.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        looked.ask(LOST_ON_PAPER);
        reader.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        looked.keepPictures(320, 256);
        return looked.wrong;
    }

    /** A view of the consoles that is open in a large window. */
    static List<String> atView(Visitor person, String path) {
        var looked = new Looked(person, path);
        // What is still coming up is paler than it will be.
        person.seesNone(person.page().locator("vaadin-dialog-overlay[opening]"));
        person.page().waitForFunction(STILL);
        looked.barriers();
        looked.narrowed();
        return looked.wrong;
    }

    /** The same, only whether all of it can be read in a small one. */
    static List<String> atWidth(Visitor person, String path) {
        var looked = new Looked(person, path);
        looked.narrowed();
        return looked.wrong;
    }

    private void narrowed() {
        keepPictures(1440, 900);
        visitor.page().setViewportSize(320, 256);
        ask(STICKING_OUT);
        visitor.page().setViewportSize(1440, 900);
    }

    private void barriers() {
        visitor.barriers().forEach(barrier -> wrong.add(name + ": " + barrier));
    }

    private void ask(String question) {
        ((List<?>) visitor.page().evaluate(question)).forEach(answer -> wrong.add(name + ": " + answer));
    }

    private void keepPictures(int width, int height) {
        if (!PICTURES) {
            return;
        }
        for (var each : new int[] {390, 1440}) {
            visitor.page().setViewportSize(each, 900);
            visitor.keepWhole(name.replaceAll("[^\\p{L}\\p{N}-]+", "_") + "." + each);
        }
        visitor.page().setViewportSize(width, height);
    }
}
