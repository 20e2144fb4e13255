package sunlight.portal.outlets;

import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.util.List;
import sunlight.language.JsonText;

/** The latest disclosures as another site shows them inside its own pages. Addresses are complete. */
public record Latest(String title, String page, String of, List<Line> lines) {

    /** One of them. */
    public record Line(String title, String address, LocalDate day, String owner, String item) {

        public JsonObjectBuilder json() {
            return JsonText.object()
                    .add("title", title)
                    .add("address", address)
                    .add("publishedOn", day.toString())
                    .add("publisher", owner)
                    .add("item", item);
        }
    }

    public String json() {
        var list = JsonText.array();
        lines.forEach(line -> list.add(line.json()));
        return JsonText.object()
                .add("title", title)
                .add("publisher", of)
                .add("page", page)
                .add("latest", list)
                .build()
                .toString();
    }
}
