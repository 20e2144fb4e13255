package sunlight.publication.posting;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What a telephone reads off the paper. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class QrCodeTest {

    private static final int SCALE = 8;

    @Test
    void a_telephone_reads_the_address_off_the_drawing() throws Exception {
        var address = "https://www.example.edu.cn/mdj-shiyan-xiaoxue/posted/mdj-shiyan-xiaoxue-2026-00012";

        var drawing = QrCode.svg(address);

        assertThat(new QRCodeReader().decode(photo(drawing)).getText()).isEqualTo(address);
    }

    private static BinaryBitmap photo(String drawing) {
        var box = Pattern.compile("viewBox=\"0 0 (\\d+)").matcher(drawing);
        assertThat(box.find()).isTrue();
        var width = Integer.parseInt(box.group(1)) * SCALE;
        var pixels = new int[width * width];
        Arrays.fill(pixels, 0xffffff);
        for (var dark = Pattern.compile("M(\\d+) (\\d+)h").matcher(drawing); dark.find(); ) {
            for (int i = 0; i < SCALE * SCALE; i++) {
                var x = Integer.parseInt(dark.group(1)) * SCALE + i % SCALE;
                var y = Integer.parseInt(dark.group(2)) * SCALE + i / SCALE;
                pixels[y * width + x] = 0;
            }
        }
        return new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, width, pixels)));
    }
}
