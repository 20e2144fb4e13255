package sunlight.portal;

import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import sunlight.ledger.Checkpoint;
import sunlight.tenancy.Tenant;

/** The checkpoints as a feed: every reader that fetches it keeps, without knowing it, a witness. */
final class CheckpointFeed {

    private CheckpointFeed() {}

    static byte[] atom(Tenant tenant, List<Checkpoint> latest, String origin) {
        return Feeds.document(xml -> {
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace("http://www.w3.org/2005/Atom");
            Feeds.text(xml, "id", "urn:uuid:" + tenant.root() + ":checkpoints");
            Feeds.text(xml, "title", tenant.name().zh() + " 公开记录存证点");
            var updated = latest.isEmpty()
                    ? java.time.Instant.EPOCH
                    : latest.get(0).place().madeAt();
            Feeds.text(xml, "updated", updated.toString());
            Feeds.link(xml, "self", origin + "/" + tenant.slug() + "/log/checkpoints.xml");
            Feeds.link(xml, "alternate", origin + "/" + tenant.slug() + "/log");
            xml.writeStartElement("author");
            Feeds.text(xml, "name", tenant.name().zh());
            xml.writeEndElement();
            for (var checkpoint : latest) {
                entry(xml, checkpoint, origin + "/" + tenant.slug());
            }
            xml.writeEndElement();
        });
    }

    private static void entry(XMLStreamWriter xml, Checkpoint checkpoint, String home) throws XMLStreamException {
        var place = checkpoint.place();
        xml.writeStartElement("entry");
        Feeds.text(xml, "id", "urn:uuid:" + place.root() + ":checkpoints:" + place.number());
        Feeds.text(xml, "title", "存证点 " + place.number() + "（" + place.day() + "）");
        Feeds.text(xml, "updated", place.madeAt().toString());
        Feeds.link(xml, "alternate", home + "/log/checkpoints.jsonl?after=" + (place.number() - 1));
        Feeds.text(xml, "summary", checkpoint.hash() + " " + checkpoint.signature());
        xml.writeEndElement();
    }
}
