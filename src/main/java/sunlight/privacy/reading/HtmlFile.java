package sunlight.privacy.reading;

import java.io.IOException;

/** A web page that was saved; often with the ending .xls or .doc. */
final class HtmlFile implements Format {

    @Override
    public void read(Item item, Telling telling) throws IOException {
        new HtmlFlow(telling, item.place()).page(TextFile.text(item, telling));
    }
}
