package sunlight.portal;

import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import sunlight.ledger.Checkpoint;
import sunlight.portal.outlets.Xml;
import sunlight.tenancy.Tenant;

/** The checkpoints as a feed: every reader that fetches it keeps, without knowing it, a witness. */
final class CheckpointFeed {

    private CheckpointFeed() {}

    static byte[] atom(Tenant tenant, List<Checkpoint> latest, String origin) {
        return Xml.document(xml -> {
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace("http://www.w3.org/2005/Atom");
            Xml.text(xml, "id", "urn:uuid:" + tenant.root() + ":checkpoints");
            Xml.text(xml, "title", tenant.name().zh() + " 公开记录存证点");
            var updated = latest.isEmpty()
                    ? java.time.Instant.EPOCH
                    : latest.get(0).place().madeAt();
            Xml.text(xml, "updated", updated.toString());
            Xml.link(xml, "self", "application/atom+xml", origin + "/" + tenant.slug() + "/log/checkpoints.xml");
            Xml.link(xml, "alternate", "text/html", origin + "/" + tenant.slug() + "/log");
            xml.writeStartElement("author");
            Xml.text(xml, "name", tenant.name().zh());
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
        Xml.text(xml, "id", "urn:uuid:" + place.root() + ":checkpoints:" + place.number());
        Xml.text(xml, "title", "存证点 " + place.number() + "（" + place.day() + "）");
        Xml.text(xml, "updated", place.madeAt().toString());
        Xml.link(xml, "alternate", "application/jsonl", home + "/log/checkpoints.jsonl?after=" + (place.number() - 1));
        Xml.text(xml, "summary", checkpoint.hash() + " " + checkpoint.signature());
        xml.writeEndElement();
    }
}
