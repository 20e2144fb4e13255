package sunlight.richtext;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the sample document of the demo: what a school would bring, numbered automatically. */
final class TransferRules {

    static final Path FILE = Path.of("src/test/resources/word/transfer-rules.docx");

    private static final String[][] MATERIALS = {
        {"所需材料", "份数", "说明"},
        {"转学申请表", "2", "由监护人填写并签字"},
        {"户口簿", "1", "原件核对，留复印件"},
        {"居住证明", "1", "房产证、租赁合同或居住证"},
        {"原学校学籍证明", "1", "加盖学校公章"},
    };

    private final WordFile word = new WordFile();

    private TransferRules() {}

    public static void main(String[] args) throws IOException {
        Files.createDirectories(FILE.getParent());
        Files.write(FILE, write());
    }

    static byte[] write() {
        return new TransferRules().written();
    }

    private byte[] written() {
        word.styled("a", "转学规定和程序");
        articles();
        word.styled("1", "所需材料");
        materials();
        word.styled("1", "办理步骤");
        var steps = word.list("decimal %1.", "bullet ·");
        word.item(steps, 0, "监护人向转入学校提出申请，提交材料。");
        word.item(steps, 0, "转入学校核对材料，五个工作日内答复。");
        word.item(steps, 1, "有空余学位的，同意接收；");
        word.item(steps, 1, "没有空余学位的，说明理由。");
        word.item(steps, 0, "两校在学籍系统中办理转接，教育局核准。");
        return word.bytes();
    }

    private void articles() {
        var articles = word.list("chineseCountingThousand 第%1条", "chineseCounting （%2）");
        word.styled("1", "规定");
        word.item(articles, 0, "学生因户籍迁移、监护人工作调动或者家庭住址变更，可以申请转学。");
        word.item(articles, 0, "有下列情形之一的，一般不予转学：");
        word.item(articles, 1, "正在休学的；");
        word.item(articles, 1, "毕业年级最后一个学期的；");
        word.item(articles, 1, "转入学校没有空余学位的。");
        word.item(articles, 0, "转学在学期开始前办理。学校不收取任何费用。");
        word.item(articles, 0, "对答复有异议的，可以向学校所在地的教育局申诉。");
    }

    private void materials() {
        var table = word.document.createTable(MATERIALS.length, MATERIALS[0].length);
        table.getRow(0).setRepeatHeader(true);
        for (var row = 0; row < MATERIALS.length; row++) {
            for (var column = 0; column < MATERIALS[row].length; column++) {
                table.getRow(row).getCell(column).setText(MATERIALS[row][column]);
            }
        }
    }
}
