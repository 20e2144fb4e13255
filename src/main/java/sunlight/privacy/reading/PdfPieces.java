package sunlight.privacy.reading;

import java.util.List;
import sunlight.privacy.Layer;
import sunlight.privacy.Place;

/** Tells the pages of a PDF piece by piece. A list that goes on on the next page goes on under its header. */
final class PdfPieces {

    private final Telling telling;
    private List<String> header = List.of();
    private boolean isOpen;

    PdfPieces(Telling telling) {
        this.telling = telling;
    }

    void page(String text, Place place) {
        var isFirst = true;
        for (var piece : PdfTables.pieces(text)) {
            if (piece.isTable()) {
                table(piece, place, isFirst && isOpen);
                isFirst = false;
                isOpen = true;
            } else {
                telling.shown(place, piece.text());
            }
        }
        isOpen &= !isFirst;
    }

    private void table(PdfTables.Piece piece, Place place, boolean mayGoOn) {
        var table = telling.newTable();
        if (mayGoOn && !piece.isHeaded() && header.size() == piece.columns()) {
            telling.row(place, Layer.VISIBLE, table, 0, header);
        } else {
            header = piece.isHeaded() ? piece.rows().get(0) : List.of();
        }
        int number = 0;
        for (var row : piece.rows()) {
            number++;
            telling.row(place.within("privacy.place.row", number), Layer.VISIBLE, table, number, row);
        }
    }
}
