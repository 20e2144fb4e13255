package sunlight.portal.pages;

import java.util.List;
import sunlight.publication.PublishedSummary;
import sunlight.tenancy.Tenant;

/** Lists of disclosures, and turning their pages. */
final class Entries {

    private Entries() {}

    static List<Entry> of(Visit visit, Tenant owner, List<PublishedSummary> published) {
        return published.stream()
                .map(summary -> new Entry(
                        summary.title(),
                        Documents.address(visit, owner, summary.disclosure()),
                        Visit.day(summary.publishedAt()),
                        null,
                        null))
                .toList();
    }

    /** The entries of a page, counted from 1. */
    static <T> List<T> page(List<T> all, int page, int size) {
        return all.stream().skip((long) (page - 1) * size).limit(size).toList();
    }

    static SearchPage.Turns turns(String address, int total, int page, int size) {
        return new SearchPage.Turns(
                page > 2 ? address + "?page=" + (page - 1) : page == 2 ? address : null,
                total > page * size ? address + "?page=" + (page + 1) : null);
    }
}
