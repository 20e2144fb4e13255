package sunlight.privacy.reading;

import java.io.IOException;
import org.apache.poi.hpsf.CustomProperties;
import org.apache.poi.hpsf.DocumentSummaryInformation;
import org.apache.poi.hpsf.HPSFException;
import org.apache.poi.hpsf.PropertySet;
import org.apache.poi.hpsf.SummaryInformation;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.jspecify.annotations.Nullable;
import sunlight.privacy.Place;
import sunlight.privacy.Trouble;

/** Who made an old document, and what it says about itself. */
final class OldProperties {

    private final DirectoryEntry root;
    private final Place place;
    private final Telling telling;

    OldProperties(DirectoryEntry root, Place place, Telling telling) {
        this.root = root;
        this.place = place;
        this.telling = telling;
    }

    void read() throws IOException {
        if (set(SummaryInformation.DEFAULT_STREAM_NAME) instanceof SummaryInformation summary) {
            tell("作者", summary.getAuthor());
            tell("最后修改者", summary.getLastAuthor());
            tell("标题", summary.getTitle());
            tell("主题", summary.getSubject());
            tell("关键词", summary.getKeywords());
            tell("备注", summary.getComments());
        }
        if (set(DocumentSummaryInformation.DEFAULT_STREAM_NAME) instanceof DocumentSummaryInformation summary) {
            tell("公司", summary.getCompany());
            tell("经理", summary.getManager());
            tell("类别", summary.getCategory());
            custom(summary.getCustomProperties());
        }
    }

    private void custom(@Nullable CustomProperties properties) {
        if (properties != null) {
            for (var property : properties.properties()) {
                if (property.getName() != null && !property.getName().matches("KSO.*|ICV|_.*")) {
                    tell(property.getName(), String.valueOf(property.getValue()));
                }
            }
        }
    }

    private @Nullable PropertySet set(String name) throws IOException {
        if (!root.hasEntryCaseInsensitive(name)
                || !(root.getEntryCaseInsensitive(name) instanceof DocumentEntry entry)) {
            return null;
        }
        try (var bytes = new DocumentInputStream(entry)) {
            return org.apache.poi.hpsf.PropertySetFactory.create(bytes);
        } catch (HPSFException | RuntimeException odd) {
            telling.trouble(place.within("privacy.place.part", name.substring(1)), Trouble.DAMAGED);
            return null;
        }
    }

    private void tell(String label, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            telling.property(place, label, text);
        }
    }
}
