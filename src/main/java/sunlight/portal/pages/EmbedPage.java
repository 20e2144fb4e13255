package sunlight.portal.pages;

import sunlight.portal.outlets.Latest;

/** The latest as a page of its own for somebody else's frame. */
public record EmbedPage(Visit visit, Latest latest) {

    public String stylesheet() {
        return visit.stylesheet();
    }

    public boolean large() {
        return visit.variant().large();
    }
}
