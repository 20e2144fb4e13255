package sunlight.viewing;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/** Draws pages of a PDF as pictures, in bounded number, size and time. What cannot be drawn is left out. */
final class PageImages {

    static final int MOST_PAGES = 40;

    private static final double DPI = 110;
    private static final double MOST_PIXELS = 2_500_000;
    private static final long MOST_SOURCE_PIXELS = 40_000_000;
    private static final float QUALITY = 0.72f;
    private static final Duration LONGEST = Duration.ofSeconds(90);
    private static final Duration LONGEST_PAGE = Duration.ofSeconds(20);

    /** Marks that are drawn onto the page; notes and pop-ups are not part of it. */
    private static final Set<String> DRAWN = Set.of("Widget", "FreeText", "Stamp");

    private PageImages() {}

    /** @return JPEGs by page number, counted from 1 */
    static Map<Integer, byte[]> of(Path file, Collection<Integer> pages) {
        var images = new HashMap<Integer, byte[]>();
        var end = System.nanoTime() + LONGEST.toNanos();
        try (var pdf = Loader.loadPDF(file.toFile(), "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            var renderer = new Bounded(pdf);
            for (var page : pages.stream().sorted().limit(MOST_PAGES).toList()) {
                if (page <= pdf.getNumberOfPages() && System.nanoTime() < end) {
                    renderer.draw(page, images);
                }
            }
        } catch (IOException | RuntimeException broken) {
            // The pages that could be drawn are worth showing.
        }
        return images;
    }

    /** Gives up a page that takes too long. */
    private static final class Bounded extends PDFRenderer {
        private final PDDocument pdf;
        private long end;

        Bounded(PDDocument pdf) {
            super(pdf);
            this.pdf = pdf;
            setSubsamplingAllowed(true);
            setAnnotationsFilter(mark -> DRAWN.contains(String.valueOf(mark.getSubtype())));
        }

        void draw(int page, Map<Integer, byte[]> images) {
            try {
                if (isBearable(pdf.getPage(page - 1).getResources())) {
                    end = System.nanoTime() + LONGEST_PAGE.toNanos();
                    images.put(page, jpeg(renderImage(page - 1, scale(page), ImageType.RGB)));
                }
            } catch (IOException | RuntimeException | OutOfMemoryError | StackOverflowError broken) {
                images.remove(page);
            }
        }

        private float scale(int page) {
            var box = pdf.getPage(page - 1).getCropBox();
            var scale = DPI / 72;
            var pixels = box.getWidth() * box.getHeight() * scale * scale;
            return (float) (pixels > MOST_PIXELS ? scale * Math.sqrt(MOST_PIXELS / pixels) : scale);
        }

        @Override
        protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
            return new PageDrawer(parameters) {
                @Override
                protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
                    if (System.nanoTime() > end) {
                        throw new IOException("takes too long");
                    }
                    super.processOperator(operator, operands);
                }
            };
        }
    }

    /** The renderer unpacks the pictures of the page as a whole. */
    private static boolean isBearable(PDResources resources) throws IOException {
        if (resources == null) {
            return true;
        }
        long pixels = 0;
        for (var name : resources.getXObjectNames()) {
            if (resources.isImageXObject(name) && resources.getXObject(name) instanceof PDImageXObject image) {
                pixels += (long) image.getWidth() * image.getHeight();
            }
        }
        return pixels <= MOST_SOURCE_PIXELS;
    }

    private static byte[] jpeg(BufferedImage image) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            var settings = writer.getDefaultWriteParam();
            settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            settings.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), settings);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
