package sunlight.portal.outlets;

import jakarta.json.Json;
import java.time.LocalDate;
import java.util.List;

/** The latest disclosures as another site shows them inside its own pages. Addresses are complete. */
public record Latest(String title, String page, String of, List<Line> lines) {

    /** One of them. */
    public record Line(String title, String address, LocalDate day, String owner, String item) {}

    public String json() {
        var list = Json.createArrayBuilder();
        lines.forEach(line -> list.add(Json.createObjectBuilder()
                .add("title", line.title())
                .add("address", line.address())
                .add("publishedOn", line.day().toString())
                .add("publisher", line.owner())
                .add("item", line.item())));
        return Json.createObjectBuilder()
                .add("title", title)
                .add("publisher", of)
                .add("page", page)
                .add("latest", list)
                .build()
                .toString();
    }
}
