package sunlight.publication.posting;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.QRCodeWriter;
import java.util.Map;

/** A code that leads from the paper to a page. */
public final class QrCode {

    private static final int QUIET = 2;

    private QrCode() {}

    /** @return a drawing of dark squares, to be scaled at will */
    public static String svg(String text) {
        try {
            var hints = Map.of(EncodeHintType.CHARACTER_SET, "UTF-8", EncodeHintType.MARGIN, QUIET);
            var code = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, hints);
            var path = new StringBuilder();
            for (int y = 0; y < code.getHeight(); y++) {
                for (int x = 0; x < code.getWidth(); x++) {
                    path.append(code.get(x, y) ? "M%d %dh1v1h-1z".formatted(x, y) : "");
                }
            }
            return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %1$d %1$d\" role=\"img\" aria-hidden=\"true\"><path d=\"%2$s\"/></svg>"
                    .formatted(code.getWidth(), path);
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException(tooLong);
        }
    }
}
