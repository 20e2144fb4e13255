package sunlight.publication.gate;

import java.util.Map;
import sunlight.files.FileKind;

/** What to do in the office program about a file that cannot be cleaned here. */
final class ByHand {

    private static final Map<FileKind, String> KEYS = Map.of(
            FileKind.DOC, "gate.byHand.doc",
            FileKind.XLS, "gate.byHand.xls",
            FileKind.PPT, "gate.byHand.ppt",
            FileKind.DOCX, "gate.byHand.office",
            FileKind.XLSX, "gate.byHand.office",
            FileKind.PPTX, "gate.byHand.office",
            FileKind.PDF, "gate.byHand.pdf",
            FileKind.OFD, "gate.byHand.ofd");

    private ByHand() {}

    /** @return a message */
    static String of(FileKind kind) {
        return KEYS.getOrDefault(kind, "gate.byHand.picture");
    }
}
