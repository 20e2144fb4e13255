package sunlight.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Made-up short texts in the words of the field, some frequent and some rare, and things to look for in them. */
public final class Texts {

    private static final String[] WORDS = ("学校 公示 通知 学生 教育 工作 管理 办法 收费 招生 转学 借读 学籍 规定 程序 家长 材料 办理 标准 依据 项目 资助 困难 "
                    + "食堂 食品 安全 采购 经费 预算 决算 教师 招聘 职称 评审 师德 考核 评优 表彰 校历 作息 课程 社团 课后 服务 作业 睡眠 体质 健康 "
                    + "营养 校车 消防 演练 隐患 排查 宿舍 心理 咨询 投诉 举报 电话 信箱 章程 规划 总结 督导 检查 整改 基建 维修 招标 中标 资产 处置 "
                    + "图书 实验 器材 党务 工会 团委 少先队 志愿 服务队 军训 研学 旅行 夏令营 入学 报名 摇号 片区 划分 学位 余量 入园 毕业 升学 中考 "
                    + "高考 报考 加分 特长生 奖学金 助学金 营养餐 伙食费 住宿费 校服费 代收费 退费 民办 公办 幼儿园 小学 初中 高中 职业 特殊教育")
            .split(" ");
    private static final String[] SMALL = "的 和 与 及 在 由 对 按 为 应 可 不 等 并 向 其".split(" ");
    private static final int FIRST_RARE = 0x5000;
    private static final int RARE = 4000;

    private final Random random;

    public Texts(long seed) {
        this.random = new Random(seed);
    }

    String word() {
        // Squared, so that the first words are frequent and the last are not.
        var place = random.nextDouble();
        return WORDS[(int) (place * place * WORDS.length)];
    }

    public String text(int words) {
        var text = new StringBuilder();
        for (var i = 0; i < words; i++) {
            text.append(word());
            var kind = random.nextInt(12);
            if (kind == 0) {
                text.append(SMALL[random.nextInt(SMALL.length)]);
            } else if (kind == 1) {
                text.append('，');
            } else if (kind == 2) {
                text.appendCodePoint(FIRST_RARE + random.nextInt(RARE));
            } else if (kind == 3) {
                text.append(2018 + random.nextInt(9)).append('年');
            }
        }
        return text.toString();
    }

    List<String> twoCharacterWords(int count) {
        return IntStream.range(0, count).mapToObj(i -> twoCharacters()).toList();
    }

    /** Things to look for: words of one and two characters, pieces of texts, words beside each other, and what is not there. */
    List<String> questions(int count) {
        var questions = new ArrayList<String>();
        for (var i = 0; i < count; i++) {
            questions.add(
                    switch (i % 10) {
                        case 0 -> word().substring(0, 1);
                        case 1 -> String.valueOf((char) (FIRST_RARE + random.nextInt(RARE)));
                        case 2, 3, 4 -> twoCharacters();
                        case 5 -> (char) (FIRST_RARE + random.nextInt(RARE)) + word().substring(0, 1);
                        case 6, 7 -> piece(2);
                        case 8 -> piece(3);
                        default -> word() + word();
                    });
        }
        return questions;
    }

    private String twoCharacters() {
        var word = word();
        return word.length() == 2 ? word : twoCharacters();
    }

    /** Any piece, also over the border of two words. */
    private String piece(int length) {
        var text = text(8).replace("，", "");
        var at = random.nextInt(text.length() - length);
        return text.substring(at, at + length);
    }
}
