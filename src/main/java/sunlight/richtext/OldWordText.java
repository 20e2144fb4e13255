package sunlight.richtext;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.poi.hwpf.model.PicturesTable;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.PictureType;
import org.jsoup.nodes.Entities;

/** The text of paragraphs of an old document, with what is written in it by characters that are no letters. */
final class OldWordText {

    private static final char NOTE = 0x02;
    private static final char COMMENT = 0x05;
    private static final char BREAK = 0x0b;
    private static final char FIELD = 0x13;
    private static final char RESULT = 0x14;
    private static final char FIELD_END = 0x15;
    private static final char HYPHEN = 0x1e;
    private static final Pattern LINK = Pattern.compile("HYPERLINK\\s+\"([^\"]+)\"");

    private static final Pattern FORMULA = Pattern.compile("\\s*(EMBED\\s+(Equation|MathType)|EQ\\s)");

    /** How Office draws a formula, in formats that no browser shows. */
    private static final Set<PictureType> DRAWN =
            EnumSet.of(PictureType.EMF, PictureType.WMF, PictureType.PICT, PictureType.UNKNOWN);

    private final PicturesTable stored;
    private final WordPictures pictures;
    private final WordFindings findings;
    private final Deque<Field> fields = new ArrayDeque<>();
    private int notes;
    private int notesWritten;

    OldWordText(PicturesTable stored, WordPictures pictures, WordFindings findings) {
        this.stored = stored;
        this.pictures = pictures;
        this.findings = findings;
    }

    /** A field: what it computes, then what came of it. */
    private static final class Field {
        private final StringBuilder instruction = new StringBuilder();
        private boolean result;

        boolean isLink() {
            return LINK.matcher(instruction).find();
        }

        boolean isFormula() {
            return FORMULA.matcher(instruction).lookingAt();
        }

        boolean isContents() {
            return instruction.toString().strip().startsWith("TOC");
        }
    }

    String of(Paragraph paragraph) {
        var html = new StringBuilder();
        for (var i = 0; i < paragraph.numCharacterRuns(); i++) {
            run(paragraph.getCharacterRun(i), html);
        }
        return html.toString()
                .replaceAll("</(strong|em|u|s|sub|sup)><\\1>", "")
                .replaceAll("^(\\s|<br>)+|(\\s|<br>)+$", "");
    }

    /** A note, which begins with its mark. */
    String ofNote(Paragraph paragraph) {
        return of(paragraph).replace("[" + notes + "]", "[" + notesWritten + "]");
    }

    private void run(CharacterRun run, StringBuilder html) {
        if (run.isMarkedDeleted() || run.isMarkedInserted()) {
            findings.add("word.trackedChanges");
        }
        if (run.isVanished() && !run.isSpecialCharacter()) {
            findings.add("word.hiddenText");
        }
        if (run.isMarkedDeleted() || (run.isVanished() && fields.isEmpty())) {
            return;
        }
        if (stored.hasPicture(run)) {
            picture(run, html);
            return;
        }
        var said = new StringBuilder();
        run.text().chars().forEach(sign -> sign((char) sign, said));
        html.append(said.toString().isBlank() ? said : formatted(run, said.toString()));
    }

    private void sign(char sign, StringBuilder said) {
        switch (sign) {
            case FIELD -> fields.push(new Field());
            case RESULT -> result(said);
            case FIELD_END -> end(said);
            case NOTE -> said.append("<sup>[").append(++notes).append("]</sup>");
            case COMMENT -> findings.add("word.comments");
            case BREAK -> text("<br>", said);
            case HYPHEN -> text("-", said);
            case '\t' -> text(" ", said);
            default -> {
                if (sign >= ' ') {
                    text(Entities.escape(String.valueOf(sign)), said);
                }
            }
        }
    }

    private void text(String what, StringBuilder said) {
        var field = fields.peek();
        if (field != null && !field.result) {
            field.instruction.append(what.replace("&amp;", "&").replace("&quot;", "\""));
        } else if (fields.stream().noneMatch(Field::isContents)) {
            said.append(what);
        }
    }

    private void result(StringBuilder said) {
        var field = fields.peek();
        if (field == null) {
            return;
        }
        field.result = true;
        var link = LINK.matcher(field.instruction);
        if (link.find()) {
            said.append("<a href=\"")
                    .append(Entities.escape(link.group(1)).replace("\"", "&quot;"))
                    .append("\">");
        } else if (field.isContents()) {
            findings.add("word.contentsDropped");
        }
    }

    private void end(StringBuilder said) {
        var field = fields.poll();
        if (field != null && field.result && field.isLink()) {
            said.append("</a>");
        }
    }

    private void picture(CharacterRun run, StringBuilder html) {
        var picture = stored.extractPicture(run, true);
        if (fields.stream().anyMatch(Field::isFormula) && DRAWN.contains(picture.suggestPictureType())) {
            findings.add("word.formulaLost");
            return;
        }
        var alt =
                picture.getDescription() == null ? "" : picture.getDescription().strip();
        pictures.keep(picture.getContent(), alt)
                .ifPresent(placeholder -> html.append("<img src=\"files/")
                        .append(placeholder)
                        .append("\" alt=\"")
                        .append(Entities.escape(alt).replace("\"", "&quot;"))
                        .append("\">"));
    }

    private String formatted(CharacterRun run, String said) {
        var html = said;
        html = run.isBold() ? wrapped("strong", html) : html;
        html = run.isItalic() ? wrapped("em", html) : html;
        html = run.getUnderlineCode() > 0 && fields.stream().noneMatch(Field::isLink) ? wrapped("u", html) : html;
        html = run.isStrikeThrough() || run.isDoubleStrikeThrough() ? wrapped("s", html) : html;
        // Other programs than Word only say how far it is raised.
        if (run.getSubSuperScriptIndex() == 1 || run.getVerticalOffset() > 0) {
            return wrapped("sup", html);
        }
        return run.getSubSuperScriptIndex() == 2 || run.getVerticalOffset() < 0 ? wrapped("sub", html) : html;
    }

    private static String wrapped(String tag, String html) {
        return "<" + tag + ">" + html + "</" + tag + ">";
    }
}
